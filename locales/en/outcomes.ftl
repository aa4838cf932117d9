## Outcomes (711–790). Value: title. `.found`, `.why`, `.do`, `.who`: always. `.then`: second step. `.not`: what does not help.

# 711
out-mail-release = Your organisation may be stopping the e-mail
    .found = The invitation is not in your mailbox.
    .why = The sender of invitations changed in December 2025. Your mail filter may not know the new one.
    .do = Ask your IT department to look for e-mails from these senders and to release them.
    .then = Is it a private mailbox? Look at your blocked senders. Then ask your contact person at { -brand }.
    .who = { who-your-it }
# 718
out-mail-release-code = Your organisation may be stopping the code
    .found = The e-mail with the code is not in your mailbox.
    .why = A filter may hold the e-mail back. A code works for 30 minutes only.
    .do = Ask your IT department to let e-mails from this sender through at once.
    .then = Is it a private mailbox? Look at your blocked senders. Ask for a new code after that.
    .who = { who-your-it }
# 712
out-resend = You may need a new invitation
    .found = You have no invitation or link that fits your address.
    .why = An invitation works only for the address that { -brand } invited.
    .do = Ask your contact person at { -brand } to send the invitation again. Give the exact e-mail address.
    .then = Were you invited only just now? Wait a few minutes and try again first.
    .who = { who-contact }
# 713
out-fake-sender = Be careful: do not use this e-mail or link
    .found = The sender or the link is not on our list for { -brand }.
    .why = A real invitation never asks you to call or to pay.
    .do = Do not click on anything. Send the e-mail to your IT department as an attachment.
    .then = Do you have no IT department, or do you expect an invitation? Call your contact person, on a number that you already have.
    .not = Do not answer, call no number in it, and never give a password or code.
    .who = { who-you-then-it }
# 714
out-real-sender = We know this sender
    .found = The address is on our list of correct senders.
    .why = An address can be imitated. So this alone is not enough proof.
    .do = Do not open the link yet. Ask your contact person if you can expect this e-mail.
    .not = A real sender does not prove that the link is right.
    .who = { who-you }
# 715
out-right-account = Microsoft uses another account
    .found = Microsoft seems to use another account than the invited one.
    .why = Microsoft often takes the account that is open, without asking.
    .do = Open the link in a private window and enter the invited address.
    .then = Or choose “{ ms-use-another-account }” and enter the invited address.
    .who = { who-you }
# 717
out-new-code = You need a new code
    .found = The code is missing, too old, or not the newest one.
    .why = A code works for 30 minutes, and only the newest one counts.
    .do = Choose “{ ms-send-code }” again. Use only the newest code, within 30 minutes.
    .then = Look in your junk folder too. Keep the page open and use the same browser.
    .who = { who-you }
# 719
out-consent-home = Your own organisation must allow this
    .found = You cannot accept the permissions yourself.
    .why = The page shows the name of your own organisation.
    .do = Ask your IT department to approve the permissions or to trust { -brand }.
    .then = Trusting { -brand } helps only if a setting between the organisations stops you.
    .not = Trying again or another browser does not help.
    .who = { who-your-it }
# 720
out-cross-tenant = One of the two organisations must allow this
    .found = A setting between your organisation and { -brand } stops you.
    .why = Each organisation decides about its guests, and where its own people may be guests.
    .do = Send the message to your IT department. Send a report to the helpdesk of { -brand } too.
    .then = Does it work on another network, for example at home? Tell your IT department.
    .not = A private window or a new invitation does not change this setting.
    .who = { who-it-or-helpdesk }
# 721
out-locked-self = You may be able to unlock your account yourself
    .found = Your account is locked or blocked for now.
    .why = Your own organisation protects it, after wrong passwords or because of a risk.
    .do = Wait 15 minutes and try again, once. Is there a VPN? Switch it off if you may.
    .then = Still blocked? Change your password at your own organisation.
    .not = Do not try again and again: that can lock the account anew. A new invitation does not help.
    .who = { who-you }
# 722
out-locked-it = Your IT department must unlock your account
    .found = Your account seems to be locked or blocked at your own organisation.
    .why = Only your own organisation can see the cause and lift it.
    .do = Contact your IT department. Say that your account is blocked.
    .then = Can you change your password yourself? Do that first.
    .not = { -brand } and a new invitation cannot lift this block.
    .who = { who-your-it }
# 723
out-use-invitation = Use the link in your invitation e-mail
    .found = With another link, { -brand } does not recognise you yet.
    .why = Your invitation is not used yet. Or you sign in with a second address (an alias). With a direct link you sometimes get no code.
    .do = Open the invitation e-mail and choose “{ ms-accept-invitation }”.
    .then = No e-mail? Your contact person at { -brand } can send you the link.
    .who = { who-you }
# 724
out-no-access = You do not have access to this application yet
    .found = Microsoft may know you already, but the application does not let you in.
    .why = A guest needs access to each application, directly or by a group.
    .do = Check first: do you use the invited address and a link of { -brand }?
    .then = Then ask the person who invited you for access. Give your e-mail address and the name of the application. Do you have access now? Sign in again.
    .not = A new invitation or a new password does not give you access.
    .who = { who-contact }
# 725
out-allow-sites = Your network blocks a page that you need
    .found = This computer does not reach a page that you need.
    .why = Mostly a filter or a firewall of your network does that.
    .do = Ask your IT department to allow the addresses in the list.
    .then = You can also try another network, if that is allowed.
    .who = { who-your-it }
# 726
out-mfa = Your second step does not work
    .found = You cannot confirm with your phone or app.
    .why = Your phone is known at your own organisation, at { -brand }, or at both.
    .do = Does the page show { -brand }? Send a report: only that helpdesk can reset the step.
    .then = Does it show your own organisation? Ask your IT department.
    .not = A new invitation does not reset the second step.
    .who = { who-it-or-helpdesk }
# 728
out-extranet = You need an invitation
    .found = Your old extranet account is closed.
    .why = Accounts that start with { -extranet-prefix } have been closed { -extranet-closed }.
    .do = Ask the owner of your { -brand } site for an invitation.
    .who = { who-contact }
# 729
out-all-good = We found no problem
    .found = Nothing that we looked at is wrong.
    .why = We can only judge what you told us and what we checked.
    .do = Does it work? Then save the page of your application.
    .then = Does it not work? Try a private window. Then send a report.
    .who = { who-you }
# 730
out-unknown = We do not know the cause
    .found = We do not know this text or this title yet.
    .why = Nothing on our list fits, or a part of the text is missing.
    .do = Copy the whole page, also the small print, and paste it here.
    .then = Still not known? Send a report to the helpdesk of { -brand }. We have filled in what we know.
    .who = { who-you-then-helpdesk }
# 730, with the link to Microsoft’s own page for a number.
unknown-look-up = Do you have an error number? Microsoft explains numbers on its own page:
# 731
out-reset = Your invitation is linked to an old account
    .found = { -brand } expects another way to sign in than you have now.
    .why = { -brand } remembers how you signed in the first time. That does not change by itself.
    .do = Send a report to the helpdesk of { -brand }. Ask them to reset your invitation.
    .then = You keep your access. You only accept the invitation once more.
    .who = { who-helpdesk }
# 732
out-terms-contract = Your contract comes first in most cases
    .found = Your organisation has a contract with { -brand }.
    .why = In most cases such a contract goes before the terms of use.
    .do = Ask in your organisation if the contract covers this work. If it does, you can accept the terms.
    .then = Any doubt? Ask your contact person at { -brand }.
    .who = { who-you }
# 733
out-terms-none = Talk to your contact person first
    .found = There is no contract, or you are not sure.
    .why = Only { -brand } can say what is possible without a contract.
    .do = Do not accept the terms yet. Ask your contact person at { -brand } for a solution.
    .who = { who-contact }
# 734
out-consent-brand = An administrator must approve the application
    .found = The application asks for a permission that you cannot give.
    .why = Only an administrator of the organisation on the page can approve it.
    .do = Does the page name { -brand }? Send a report to its helpdesk. Name the application.
    .not = Trying again or another browser does not help.
    .who = { who-helpdesk }
    .then = Does it name your own organisation? Ask your own IT department.
# 735
out-portal = The sign-in page of your own organisation does not work
    .found = The problem is on the sign-in page of your own organisation.
    .why = That page belongs to your organisation, not to { -brand } or Microsoft.
    .do = Ask your IT department for help. { -brand } cannot change that page.
    .who = { who-your-it }
# 736
out-inspection = Something looks into the secure connection
    .found = The secure connection to the page is not as it should be.
    .why = Often a program on the network or on the computer looks into it. Many organisations do that for safety.
    .do = Ask your IT department not to do this for the sign-in pages of Microsoft.
    .not = Do you not know this network? Do not type a password on it.
    .who = { who-your-it }
# 737
out-clock = The clock of your computer is wrong
    .found = Your computer shows another time than the internet.
    .why = A sign-in can fail if the time differs too much.
    .do = Set the date and time to automatic. Then try again.
    .who = { who-you }
# 738
out-two-accounts = Two accounts use your address
    .found = Your address can belong to a work account and to a personal account.
    .why = Microsoft shows the invited address, and still it does not work.
    .do = Is this your first time? Choose the work account.
    .then = Did it work before? Choose the account that you used then.
    .who = { who-you }
# 739
out-offline = This computer has no internet
    .found = No page opens on this computer.
    .why = Other pages do not open either, so it is not Microsoft alone.
    .do = Connect to a network. Then try again.
    .who = { who-you }
# 740
out-session = Your browser remembers an old sign-in
    .found = The sign-in page lost track of where you were.
    .why = That happens with an old page, a saved sign-in page or blocked cookies.
    .do = Close all Microsoft pages. Then open the link in a private window.
    .then = Start from your application. Do not use the Back button of the browser.
    .who = { who-you }
# 741
out-wait = Microsoft is busy or had a short problem
    .found = Microsoft could not finish the sign-in.
    .why = Such a problem usually goes away by itself.
    .do = Wait 15 minutes and try again. Does it still not work? Send a report.
    .who = { who-wait }
# 742
out-password = Microsoft does not accept your password
    .found = The name and the password do not fit, or the password is too old.
    .why = Your own organisation keeps your password. { -brand } does not have it.
    .do = Type it once more. Look at Caps Lock and at the keyboard.
    .then = Still not? Change it at your own organisation, or on `account.live.com` for a personal account.
    .not = Do not try again and again: that can lock your account. A new invitation does not help.
    .who = { who-you }
# 743
out-device = This computer does not meet the rules
    .found = A rule asks for a computer that an organisation manages.
    .why = Microsoft cannot see that your computer is managed, or { -brand } does not accept that.
    .do = Try your normal work computer, in a normal window. A private window hides the computer.
    .then = Does it still not work? Send a report to the helpdesk of { -brand }.
    .not = A new password or a new invitation does not change your computer.
    .who = { who-you-then-helpdesk }
# 744
out-policy = A security rule stops this sign-in
    .found = Your sign-in was right, but a rule does not let you in.
    .why = A rule can look at the place, the computer, the app or the second step.
    .do = Send a report to the helpdesk of { -brand }. Say where you are and which computer you use.
    .not = A new password, a private window or a new invitation does not help.
    .who = { who-helpdesk }
# 745
out-disabled = Your account is switched off
    .found = An administrator has switched the account off.
    .why = You have an account at your own organisation and one at { -brand }. One of them is off.
    .do = Does the page show { -brand }? Send a report to the helpdesk.
    .then = Does it show your own organisation? Contact your IT department.
    .not = A new invitation does not switch the account on.
    .who = { who-it-or-helpdesk }
# 746
out-app-config = The link or the application is not set up well
    .found = You did nothing wrong.
    .why = Something is missing in the link, or the settings of the application are not right.
    .do = Start from the link in your invitation of { -brand }, not from a saved page.
    .then = Does it still not work? Send a report to the helpdesk of { -brand }.
    .who = { who-you-then-helpdesk }
# 747
out-network-signin = The network first wants you to sign in
    .found = This network opens the internet only after you accept or sign in.
    .why = Guest networks often work like this, for example in a hotel or a train.
    .do = Open any web page and follow the steps of the network. Then try again.
    .then = Or use another network, for example the one of your phone.
    .not = Do not type the password of your work account on the page of the network.
    .who = { who-you }
# 748
out-proxy = The proxy of your organisation stops the connection
    .found = The proxy first wants a sign-in, or it gives no answer.
    .why = In many organisations all internet traffic passes through a proxy.
    .do = Open a web page in your browser. Sign in to the proxy if it asks.
    .then = Does that not help? Send the message to your IT department.
    .who = { who-you-then-it }
# 749
out-other-organisation = This belongs to another organisation
    .found = It comes from Microsoft, but it is not about { -brand }.
    .why = Every organisation can invite guests through Microsoft, also one with bad intentions.
    .do = Do you not know that organisation, or do you expect nothing? Do not accept anything.
    .then = Do you want to go to { -brand }? Use the link in your invitation of { -brand }.
    .not = The helpdesk of { -brand } cannot help with another organisation.
    .who = { who-you }
# 750
out-cannot-tell = We cannot tell if this is real
    .found = What we have is not enough to decide.
    .why = A sender can be imitated, and a mail filter can hide where a link goes.
    .do = Call your contact person, on a number that you already have.
    .then = Or ask your IT department, and send the e-mail as an attachment.
    .not = Do not click on anything and do not answer until you know.
    .who = { who-you }
# 751
out-own-junk = Your own mailbox moved the e-mail
    .found = The e-mail arrived, but it is not in your inbox.
    .why = A junk setting, a blocked sender or a rule of your own can do that.
    .do = Mark the e-mail as not junk. Look at your rules and your blocked senders.
    .then = Is there a code in it? After 30 minutes you need a new one.
    .not = Are you not sure that it is real? Check the e-mail first.
    .who = { who-you }
# 752
out-permission-open = The permissions are not accepted yet
    .found = Microsoft waits for your answer on the page with permissions.
    .why = Without your answer you cannot go on. Most guests see that page only once.
    .do = Open the link again. Check the name { -brand } and choose “{ ms-accept }”.
    .then = Can you not choose that? Then your own organisation must allow it first.
    .who = { who-you }
# 753
out-home-account = Your organisation must first make your account
    .found = Microsoft knows your organisation, but not your own account there.
    .why = Some organisations give only a part of their people a Microsoft account.
    .do = Ask your IT department to make or to synchronise your account.
    .then = Not possible? Send a report: the helpdesk of { -brand } may switch on codes by e-mail.
    .not = Do not make a personal Microsoft account with your work address.
    .who = { who-your-it }
# 754
out-normal-browser = Open it in an ordinary browser
    .found = The sign-in page opened inside another app.
    .why = Google does not allow that, and other sign-in pages often do not either.
    .do = Copy the link and open it in Edge, Chrome, Firefox or Safari.
    .then = Is your browser very old? Update it first.
    .who = { who-you }
# 755
out-do-not-approve = Do not approve this request
    .found = Somebody asks you to type a code that they give you. Or an unknown app asks for your mail or files.
    .why = The page can be real while the request is a trap. An invitation never asks this.
    .do = Close the page. Only type a code that you asked for yourself.
    .then = Approved it already? Call your IT department at once.
    .who = { who-you-then-it }
# 756
out-personal-locked = Your personal Microsoft account is locked
    .found = Microsoft locked your personal account for now.
    .why = There were many attempts, or something unusual happened.
    .do = Go to `account.live.com` and follow the steps to unlock the account.
    .then = Were there too many attempts? Wait first. Then try once.
    .not = Do not try again and again. Your IT department and { -brand } cannot unlock a personal account.
    .who = { who-you }
# 757
out-second-step = Microsoft asks for a second step
    .found = Microsoft wants to be sure that it is you.
    .why = A rule of { -brand } or of your own organisation asks for it.
    .do = Follow the pages of Microsoft, and answer the question on your phone in time.
    .then = Missed it? Start the sign-in again.
    .not = Did you not start a sign-in yourself? Then do not approve the question.
    .who = { who-you }
# 758
out-home-it = Your IT department must look at this
    .found = The cause is in your own organisation: your account, your computer or its network.
    .why = { -brand } and Microsoft cannot see or change that.
    .do = Send the message to your IT department. It says what we found.
    .who = { who-your-it }
# 759
out-right-link = Use a link of { -brand }
    .found = Your link does not say that you want to go to { -brand }. Or it is not complete.
    .why = That happens with general links and with saved sign-in pages.
    .do = Open the link of { -brand } in a private window and enter the invited address.
    .then = Or start from the link in your invitation.
    .not = Do not save a sign-in page. Save the page that opens after it.
    .who = { who-you }
# 760
out-harmless = You can ignore this message
    .found = This message does not stop you.
    .why = It is about signing out, or about the question “{ ms-stay-signed-in }”.
    .do = Close the page and start again from your application.
    .who = { who-wait }
# 790
out-works = It works: save this page
    .found = You can use your application.
    .why = You told us that it works.
    .do = Save the page of your application in your browser. Start there next time.
    .then = Do not save a sign-in page. You no longer need the invitation.
    .who = { who-you }
# 762
out-unblock = Microsoft may be stopping your invitations
    .found = You once chose to get no invitations.
    .why = Such a choice stops the invitations of an organisation. We do not know if Microsoft still uses it.
    .do = Open the page below. Is { -brand } on the list? Take it off the list.
    .then = Is it not on the list? Then the cause is another one. In both cases, ask your contact person for the link of your invitation.
    .who = { who-you-then-contact }
