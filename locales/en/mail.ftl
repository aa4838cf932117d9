## What the check of an e-mail finds (610, 713, 714)

verdict-genuine = This e-mail is really from Microsoft, for { -brand }
    .found = Microsoft sent it, and it names { -brand }.
    .why = The e-mail carries a proof of its sender, and we see no sign of abuse.
    .do = Do you expect this e-mail? Then you can use it.
    .then = Type a code only on the page where you asked for it.
    .who = { who-you }

## What a sender tells. $sender: an address, $name: a name that is shown, $date: a month.

mail-sender-invitation = `{ $sender }` sends invitations of { -brand }.
mail-sender-code = `{ $sender }` sends codes. It also sends security messages of personal accounts.
mail-sender-microsoft-other = `{ $sender }` belongs to Microsoft, but is not on the list of { -brand } for invitations and codes.
mail-sender-unknown = `{ $sender }` is not on our list.
sender-until = This sender was in use until { $date }. Since then, invitations mostly come from another one.
sender-other-tenant = `{ $sender }` belongs to another organisation at Microsoft.
sender-tenant-unknown = `{ $sender }` has the form of a right sender. But every organisation at Microsoft can have one, and we do not know the short name of { -brand }.
sender-host-domain = `{ $sender }` is an address of { -brand }. It can be a person there, but it is not on our list.
sender-personal = `{ $sender }` is the mailbox of a person. Invitations and codes never come from such an address.
sender-own = `{ $sender }` is the address that you gave as yours.
sender-name-only = You gave only the name “{ $name }”. Anybody can show any name.
sign-lookalike-sender = It looks like `{ $sender }`, but it is a different address.
sign-display-name-address = The name of the sender shows another address than the real one.
sender-perhaps-own = Is it your own address? Then there is nothing to check.
sender-several = You gave { $count } senders. We show the one that needs the most care.
found-sender-code = The address is on our list of senders of codes.
    .do = Did you just ask for a code? Then you can use it, on the page where you asked.
    .then = Did you not ask for one? Leave the e-mail alone, and give the code to nobody.
found-sender-host = The address belongs to { -brand }, but it is on no list of senders.
    .do = Is it your contact person? Then it can be right. Call the person, on a number that you already have.
found-sender-other = The sender belongs to another organisation than { -brand }.
found-sender-imitated = The sender is made to look like a right one.
