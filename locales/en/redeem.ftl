## Use the invitation (100–175)

redeem-title = Use your invitation
redeem-where = Where are you now?
redeem-step-mail = Find the e-mail
redeem-step-open = Open the e-mail and accept
redeem-step-code = Ask for a code and enter it
redeem-step-account = Or sign in with an account you have
redeem-step-permission = Give permission
redeem-step-terms = Read and accept the terms of use
    .found = { found-terms-refused }
    .why = { q-terms-why }
    .do = { terms-lead }
    .who = { who-you }
redeem-step-done = You are done
# 110
mail-lead = Microsoft sends the invitation for { -brand }. Look for one of these senders:
# $date: a month and a year, from the list of senders.
mail-sender-since = since { $date }
mail-sender-until = until { $date }
# $name: name that the mail program shows, from the list of senders.
mail-sender-name = The name shown can be “{ $name }”. A name proves nothing.
mail-subject = The subject says that somebody invites you to work together. It can be in another language.
mail-folders = Look in your junk, spam and quarantine folders too.
mail-mailbox = Look in the mailbox of the address that you gave to { -brand }.
mail-found = I found the e-mail
mail-missing = I cannot find the e-mail
mail-doubt = I am not sure that the e-mail is real
# 120
open-lead = Open the e-mail and choose “{ ms-accept-invitation }”. Your browser opens.
open-private = Is another Microsoft account open in your browser? Open the link in a private window.
open-no-button = Does the e-mail have no button to accept? Then your invitation may be accepted already. Try to sign in.
open-sees-code = I see a page that can send a code
open-sees-signin = I see a sign-in page
open-sees-no-button = There is no button in the e-mail
open-sees-error = I see an error, or nothing happens
# 130
code-send = Choose “{ ms-send-code }”. Microsoft sends a code to the invited address.
# $sender: the sender of the codes, from the list of senders.
code-sender = Codes come from `{ $sender }`.
code-enter = Type the code on the Microsoft page. Do not type it in this app.
code-valid = A code works for 30 minutes. Did you ask for more than one code? Use the newest.
code-works = The code works
code-missing = I do not get a code
code-refused = Microsoft does not accept my code
# 140
account-title = Sign in with an account that you have
account-lead = Microsoft already knows your address. Sign in with that account.
account-work = A work account comes from your own organisation.
account-personal = You made a personal Microsoft account yourself.
account-both = Can you choose? Take your work account, unless { -brand } invited your private address.
account-other = Does this not work? Choose “{ ms-other-ways }”.
account-done = I am signed in
account-create = I must make an account
# 145
create-account = Microsoft asks you to make an account
    .found = Microsoft found no account for your address, and does not offer a code.
    .why = Microsoft then offers to make a personal account.
    .do = Is it a work address? Stop here. Send a report to the helpdesk of { -brand }.
    .then = Is it your private address? Then you can make the account.
    .not = A personal account on a work address often gives trouble later.
    .who = { who-you-then-helpdesk }
create-ready = It is my private address, and the account is ready
create-colleagues = It is a work address, and my colleagues have a Microsoft account
# 150
permission-lead = You see the page “{ ms-review-permissions }”. { -brand } asks to see your name, e-mail address and photo.
permission-check = Check that the page names { -brand }. Then choose “{ ms-accept }”.
permission-once = You see this page only once. Do you not see it? That is fine.
permission-privacy = Read how { -brand } uses your data:
permission-done = I have accepted
permission-not-shown = I do not see this page
permission-other-name = The page names another organisation
permission-cannot = I cannot accept
# 155
terms-lead = You may see the terms of use of { -brand }. Open and read them. Then choose “{ ms-accept }”.
terms-done = I have accepted the terms
terms-not-shown = I do not see any terms
terms-refuse = I do not want to accept them
# 160
done-lead = Microsoft now opens your application or the page “{ ms-my-apps }”.
done-save = Save this page in your browser. You need the invitation only once.
done-no-app = I do not see my application
done-teams = I want to go to { -brand } in Teams

## Which sign-in page will I get? (170, 640)

where-title = Which sign-in page will you get?
where-pick = Or pick the page that you see:
where-see-work = A page for my password, with the name of my organisation
where-see-portal = My organisation’s own sign-in page
where-see-google = A page of Google
where-see-personal = A page for personal Microsoft accounts (live.com)
where-see-code = A page that can send a code
where-see-create = A page that asks me to make an account

## Which link do I have? (175, 620)

link-title = Which link do you have?
link-choice-invitation = The link in an invitation e-mail
link-choice-direct = A link to an application of { -brand }
link-choice-common = A general page of Microsoft, such as “{ ms-my-apps }”
link-choice-alias = I sign in with a second address (an alias)
link-choice-paste = I want to paste the link
# $domain: the domain of the inviting organisation.
link-common = A general page of Microsoft? Choose “{ ms-signin-options }” and “{ ms-signin-org }”. Then type `{ $domain }`.
link-right = Open this link of { -brand }:
# 110, 711 and the letter, where the tenant's name at Microsoft is not known.
mail-sender-primary = `invites@` followed by a short name of { -brand } and `.onmicrosoft.com`
# $address: mail address, $period: since or until a month.
mail-sender-row = `{ $address }` ({ $period })
code-mail = The e-mail speaks of an account verification code. It can be in another language.
code-invitation = The invitation itself holds no code.
permission-ids = { -brand } uses this to know who signs in. It also gets technical numbers of your account.
