## Checks (600–650)

tools-title = Checks
tools-lead = Each check first tells you if it uses the internet.
tool-mail = Check an e-mail
    .hint = Is the sender real?
tool-link = Check a link
    .hint = Where does the link go?
tool-connection = Check my connection
    .hint = Can this computer reach Microsoft and { -brand }?
tool-account = Check my e-mail address
    .hint = Which sign-in page will you get?
tool-error = Check an error message
    .hint = What does the message mean?
tool-stays-local = This check stays on your computer.
tool-mail-known = The sender is on the list
tool-mail-unknown = The sender is not on the list
tool-mail-cannot = I cannot save or copy the e-mail
# 610, 620
tool-mail-asks = Somebody asks me to type a code or to approve an app
tool-mail-none = I have no e-mail to check
tool-link-choose = I want to choose the kind of link myself
tool-connection-lead = This shows if this computer reaches everything that you need for { -brand }.
tool-connection-questions = I would rather answer questions
tool-account-questions = I want to pick the page that I see
tool-account-old = It worked before, and now my account has changed
tool-account-differs = My address is not the invited address
# 650
tool-error-lead = Paste the whole error page. The numbers and the time help most.
tool-error-label = Error message
tool-error-many = Your text holds several errors. This one explains the others.

## A check that runs

check-again = Check again
check-start = Start the check
check-stop = Stop
check-progress = Checking: { $done } of { $total } done.
check-stopped = You stopped the check. The results so far are below.
check-changed = Nothing was contacted: this is about another text now. Look at the list again.
check-mail-title = Check the signature too?
check-mail-lead = With the key of the sender we can check the digital signature. Then we know better if the e-mail is real.
check-mail-leaves = Only what stands below is looked up on the internet, through your own network. Your e-mail, your name and your address stay on your computer.
check-mail-key = Key of the sender
check-mail-servers = Mail system of your organisation
check-mail-finished = The check is done. { $result }.
check-mail-title-ended = What the signature shows
check-mail-no-answer = The check did not work: there was no answer. That says nothing about the e-mail.
check-tenant-title = Ask Microsoft whose organisation this is?
check-tenant-title-ended = What Microsoft says
check-tenant-lead = What you pasted names an organisation by a number. Microsoft can tell us if that is { -brand }.
check-tenant-leaves = Only the name `{ $domain }` goes to Microsoft. Microsoft also sees the internet address of your network, as with every visit. What you pasted, your name and your e-mail address stay on your computer.
check-both-leaves = Only the names below leave your computer. Whoever is asked also sees the internet address of your network, as with every visit. Your e-mail, your name and your address stay here.
check-tenant-no-answer = Microsoft gave no answer. That says nothing about what you pasted.
tool-mail-lead = Copy what you have of the e-mail: the sender, the headers, or all of it.
tool-mail-senders = These senders are right:
tool-check-button = Check
tool-mail-label = Sender, headers or text of the e-mail
tool-mail-hint = Paste it here, or choose a file (.eml, .msg). This check stays on your computer.
tool-mail-whole = A sender proves nothing by itself. The whole e-mail tells more: save it as a file, or copy its headers.
tool-link-lead = Copy the link without opening it. We do not open it either.
tool-link-label = Link
tool-link-hint = The link, or the whole e-mail text around it. This check stays on your computer.
check-key-right = The signature is right
check-key-headers = Only the sender is proven
check-key-nothing = Proves nothing
check-key-unknown = Not checked
check-servers-known = Found
check-servers-none = No server takes e-mail for this name
