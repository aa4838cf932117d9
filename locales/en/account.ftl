## Which sign-in page will come (170, 640, `guest-help route`)

account-field = Your invited e-mail address
account-field-hint = The address on which { -brand } invited you. Only the part after the @ sign is ever asked about.
# $domain: the part after the @ sign.
forecast-title = With an address of `{ $domain }` you see:
forecast-title-guess = With an address of `{ $domain }` you perhaps see:
forecast-ask-address = Type the invited address. Then we say which page comes.
# The first page on a general page of Microsoft.
forecast-common = After that you see:

forecast-work-account = A page of Microsoft for your password, often with the name of your organisation.
    .short = a page of Microsoft for your password
    .do = Sign in with your work account.
    .wrong = Is the password refused, or is your account locked? Your own IT department helps.
forecast-work-server = The sign-in page of your own organisation. Microsoft sends you there.
    .short = the sign-in page of your own organisation
    .do = Sign in there as you do at work.
    .wrong = Does that page refuse you? Your own IT department helps.
forecast-own-portal = The sign-in page of your own organisation.
    .short = the sign-in page of your own organisation
    .do = Sign in there as you do at work.
    .wrong = Does that page give an error? Tell the helpdesk of { -brand } and your own IT department.
forecast-google = A page of Google.
    .short = a page of Google
    .do = Sign in with your Google account.
    .wrong = Does Google refuse? Open the link in an ordinary browser, not inside another app.
forecast-personal-account = A page for personal Microsoft accounts.
    .short = a page for personal Microsoft accounts
    .do = Sign in with your personal Microsoft account.
    .wrong = Did you forget the password? Choose that on the page of Microsoft.
forecast-code = A page that can send a code.
    .short = a page that can send a code
    .do = Choose “{ ms-send-code }”. The code goes to the invited address.
    .wrong = Does no code come? Look in your junk e-mail first.
forecast-create-personal-account = A page that asks you to make an account.
    .short = a page that asks you to make an account
    .do = Is it a work address? Stop there, and ask the helpdesk of { -brand } for codes.
    .wrong = An account on a work address can lead you to the wrong place later.
forecast-choose-work-or-personal = A page that asks which account you mean.
    .short = a page that asks which account you mean
    .do = Choose the work account, unless { -brand } invited your private address.
    .wrong = With the wrong one you get an error that your account does not exist there.
forecast-cannot-redeem = An error: you cannot use the invitation in this way.
    .short = an error
    .do = Use the link in your invitation e-mail, with the address that it was sent to.
    .wrong = Is there no such e-mail? Ask the person who invited you for a new one.
forecast-no-way = An error: this address cannot get in yet.
    .short = an error
    .do = Your organisation must make you an account, or { -brand } must switch on codes.
    .wrong = Do not try again and again. That changes nothing.

# Only an older article knows it.
forecast-create-work-account =
    .short = a page that made an account by a code
forecast-sure = We are sure of this.
forecast-likely = This is the most likely one.
forecast-possible = This is only a guess. We know too little about this address.
forecast-others = Or you see:
forecast-more = Other possibilities
forecast-go = Go on
forecast-else = Or:
# $page: what comes. $conditions: when it comes.
forecast-other = { $page }, if { $conditions }
forecast-and = and
if-verified-domain-yes = Microsoft knows your organisation
if-verified-domain-no = Microsoft does not know your organisation
if-work-account-yes = your organisation gave you a Microsoft account
if-work-account-no = your organisation gave you no Microsoft account
if-personal-account-yes = you have a personal Microsoft account on this address
if-personal-account-no = you have no personal Microsoft account on this address
if-federated-domain-yes = { -brand } knows the sign-in page of your organisation
if-federated-domain-no = { -brand } does not know the sign-in page of your organisation
if-google-yes = { -brand } lets you in with Google
if-google-no = { -brand } does not let you in with Google
if-personal-accounts-yes = { -brand } lets personal accounts in
if-personal-accounts-no = { -brand } lets no personal accounts in
if-codes-yes = { -brand } allows codes
if-codes-no = { -brand } does not allow codes

# Who says so. $domain: the part after the @ sign.
forecast-asked-managed = Microsoft knows `{ $domain }`: accounts there sign in at Microsoft. It said nothing about you.
forecast-asked-federated = Microsoft knows `{ $domain }`: accounts there sign in on a page of their own. It said nothing about you.
forecast-asked-unknown = Microsoft knows no organisation with `{ $domain }`.
forecast-said-by-hand = This follows from what you told us.
forecast-by-domain-name = The name `{ $domain }` tells us this. We asked nobody.
forecast-none = We asked nobody about `{ $domain }`.
forecast-by-host-file = { -brand } set up the sign-in page of `{ $domain }`. We asked nobody.
forecast-no-answer = We asked Microsoft about `{ $domain }`, and got no answer. Try again later.
forecast-private-mailbox = `{ $domain }` is for mailboxes of persons. No organisation has a work account there.
forecast-of-host = `{ $domain }` belongs to { -brand } itself. Type the address that got the invitation.
forecast-not-microsoft = Microsoft knows no organisation with `{ $domain }`. A work account there is of another kind.
# $gateway: a product that takes mail.
forecast-gateway = E-mail for `{ $domain }` comes in at { $gateway }. If an invitation or a code is held back, it is there.
# $date: day of an article. $page: what came then.
forecast-formerly = For the helpdesk: by Microsoft’s article of { $date } this came here: { $page }.

check-account-title = Ask Microsoft about your organisation?
check-account-title-ended = What we asked
check-account-lead = Microsoft can tell us how your organisation signs in. The name service tells us who takes its e-mail.
# $domain: the part after the @ sign.
check-account-leaves = Only the name `{ $domain }` leaves your computer, with a made-up name before it. Your own address stays here. Whoever is asked also sees the internet address of your network, as with every visit.
check-account-no-answer = There was no answer. That says nothing about your account.
check-account-finished = The answer is above.
check-account-terminal = Outside this guide you can type `guest-help route` with your address. With `--online` we ask Microsoft too.

## Which accounts this computer holds (310, 640, `guest-help accounts`)

check-computer-title = Check which accounts this computer holds?
check-computer-title-ended = Where we looked
check-computer-lead = We read with which account each of these programs is signed in.
check-computer-leaves = We read only on this computer, and change nothing. Nothing leaves. We read no passwords and no cookies.
check-computer-finished = The answer is below.
check-computer-some = Some could not be read. The answer is below.
check-computer-terminal = Outside this guide you can type `guest-help accounts --invited` with the invited address. It checks which accounts this computer holds.
accounts-proves-microsoft = the Microsoft account of each profile
accounts-proves-program = a Microsoft account; your browser can use another one
accounts-proves-google = a Google account, not the one of Microsoft
accounts-proves-mozilla = a Mozilla account, not the one of Microsoft
accounts-proves-other = an account
accounts-unread = could not be read
accounts-none-here = no account
accounts-some-here = found

accounts-field-hint = The address on which { -brand } invited you. We compare it here, on this computer.
accounts-title = Does your account fit?
accounts-fits = The invited account is on this computer.
accounts-fits-among-others = The invited account is on this computer, with another one beside it.
accounts-other = On this computer is a Microsoft account with another address than your invitation.
accounts-two = There is a work account and a personal account on the invited address.
accounts-same-mailbox = The address looks like the invited one, but is not the same.
accounts-none = We found no Microsoft account in the programs that we read. Your browser can use one all the same.
accounts-unknown = We could not read everything, so we do not know if your account is here.
accounts-shortened = Of other addresses we show only a part.
accounts-not-invited = We do not know your invited address, so we cannot compare.
# $profile: name of a profile of the browser.
accounts-do-profile = Open the link in the profile “{ $profile }” of { $program }.
accounts-do-profile-else = Does that not work? Then open the link in a private window.
accounts-do-private = Open the link in a private window, and type the invited address.
accounts-do-two = Is it the first time? Choose the work account. Did it work before? Choose the account that you used then.
accounts-do-invitation = Use the link in your invitation e-mail.
accounts-do-type = Give the invited address. Then we compare.
# $address: an account, perhaps shortened. $kind: what it is. $program: name of a program.
accounts-row = `{ $address }`: { $kind }, in { $program }
# $profile: name of a profile.
accounts-row-profile = `{ $address }`: { $kind }, in { $program }, profile “{ $profile }”
accounts-kind-work = work account
accounts-kind-personal = personal Microsoft account
accounts-kind-google = Google account
accounts-kind-unknown = account
accounts-kind-mozilla = Mozilla account
# $program: name of a program.
accounts-not-read = We could not read everything of { $program }.
accounts-not-open = We do not know which account Microsoft uses now.
accounts-likely = This is likely.
accounts-not-in-browser = We did not find it in { $program }. Your browser can use another account.

# The account of an error page. $account: an address.
accounts-error-other = Microsoft used another account than the invited one.
accounts-error-names = The error page names the account `{ $account }`.
# $program: name of a browser. $profile: name of its profile.
accounts-error-in = That account is in { $program }.
accounts-error-in-profile = That account is in { $program }, in the profile “{ $profile }”.
accounts-reset = The account is the invited one. { -brand } expects another way to sign in.
accounts-do-reset = The helpdesk of { -brand } must reset your invitation.
accounts-go = Based on what we found

# $program: name of a program. $profile: name of a profile.
why-account-in = in { $program }
why-account-in-profile = in { $program }, profile “{ $profile }”
# $place: the words of why-account-in. $address: an account, perhaps shortened.
why-account-invited = On this computer we saw the invited account { $place }.
why-account-other = On this computer we saw `{ $address }` { $place }.
why-account-named = The account of the error is on this computer, { $place }.

## Before the first click (180, `guest-help ready`)

ready-title = Before your first click
ready-lead = We look in one go if the invitation can work on this computer: the connection, your sign-in page and your e-mail.
ready-good = We found nothing that stops your invitation. Use this computer to open it.
ready-weak = The invitation can work on this computer, but your network is weak.
ready-first = Something must be arranged before your first click.
ready-open = We could not find out everything.
ready-connection = The connection of this computer
ready-mails = E-mails to expect
check-ready-title = Check if everything is ready?
# $domain: the part after the @ sign.
check-ready-leaves = We also ask who takes e-mail for `{ $domain }`. Of your address only that part leaves.
check-ready-terminal = Outside this guide you can type `guest-help ready` with your address. It looks at everything in one go.
