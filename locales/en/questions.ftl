## Pick a problem (300)

problem-title = What do you see or want to know?
problem-lead = Choose what fits best.
problem-group-before = Before you sign in
problem-group-during = While you sign in
problem-group-after = After you sign in
problem-no-code = I do not get the code
problem-no-invitation = I do not get the invitation
problem-secure = Is it safe to use my work account?
problem-extranet = I have an old account that starts with { -extranet-prefix }
problem-switch = Microsoft asks for another account
problem-permission = I cannot accept the permissions
problem-blocked = My account is blocked or locked
problem-trouble = Microsoft says it has trouble signing me in
problem-error-page = I see another error page
problem-terms = I do not want to accept the terms
problem-teams = I cannot switch to { -brand } in Teams
problem-other = Something else

## Questions (310–395)

# 310
q-switch-title = Why must I use another account?
q-switch-why = An invitation works for one address only: the address that { -brand } invited.
q-switch-ask = Which address does Microsoft show?
q-switch-same = The invited address
q-switch-other = Another address
q-switch-alias = A second address of mine (an alias)
q-switch-codes = The invited address. Before I got codes, now Microsoft asks for a password
# 320
q-secure-title = Is it safe to use my work account?
q-secure-answer = Yes. You sign in at your own organisation. { -brand } never sees your password.
q-secure-how = Your organisation then tells { -brand } that it is really you. { -brand } trusts that answer.
q-secure-code = Do you get a code by e-mail? Then there is no password at all.
q-secure-personal = Do you use a personal account? Then you sign in at Microsoft or Google.
# 330
q-permission-title = I cannot accept the permissions
q-permission-why = Sometimes somebody else must first allow this. The page shows who.
q-permission-ask = What does the page of Microsoft say?
q-permission-review = “{ ms-review-permissions }”
q-permission-admin-brand = { seen-admin }, with the name { -brand }
q-permission-admin-own = { seen-admin }, with the name of my own organisation
q-permission-blocked = My access is blocked or restricted
# 340
q-blocked-title = My account is blocked
q-blocked-why = Usually your own organisation blocks your account for a short time, to protect it. { -brand } cannot undo that.
q-blocked-reasons = Reasons: wrong passwords, a new place or device, or a phishing e-mail.
q-blocked-ask = What does the page say?
q-blocked-locked = My account is locked for now
q-blocked-risk-self = Suspicious activity, and I can change my password
q-blocked-risk-it = Suspicious activity, and I cannot change my password
q-blocked-off = My account is switched off
q-blocked-personal = It is my personal Microsoft account
# 345
q-nomail-title = I cannot find the invitation e-mail
q-nomail-why = Sometimes no e-mail is sent. Your contact person knows.
q-nomail-blocked-self = I once blocked invitations at Microsoft
q-nomail-ask = Should you get an e-mail, and where did you look?
q-nomail-nowhere = I expect one, and I find it nowhere
q-nomail-junk = It was in junk or in another folder
q-nomail-look = I have not looked in all folders yet
q-nomail-expected = I do not know if an e-mail was sent
q-nomail-link = I got a link without an e-mail
q-nomail-other-address = I gave another address, or cannot open that mailbox
# 350
q-nocode-title = I do not get the e-mail with the code
q-nocode-account = Do you see a page that asks for a password? Then you get no code. Use your password.
q-nocode-ask = Did you look in all folders, also junk and quarantine?
q-nocode-old = My code is older than 30 minutes
q-nocode-password = I see a page that asks for a password
q-nocode-no-invitation = I did not get an invitation either
# 360
q-trouble-title = Microsoft has trouble signing me in
q-trouble-why = Microsoft shows this sentence for many causes. The number below it tells which one.
q-trouble-paste = Do you see a code that starts with AADSTS? Paste it here.
q-trouble-ask = No number? Do you sign in with the invited address?
q-trouble-other = I see another title
# 365. The titles are those of Microsoft’s own pages. $ui: language of the Microsoft pages; English where the Dutch title is not known.
seen-title = Which title do you see?
seen-lead = Look for the large words on the page. Some titles we only know in English.
seen-group-account = About your account
seen-group-access = About permissions or access
seen-group-step = About a second step, the computer or a rule
seen-group-page = About the page itself
seen-pick = “Pick an account”
    .hint = Choose the invited address. Is there an error below it? Paste that.
seen-personal = “You can’t sign in here with a personal account”
    .hint = Microsoft wants a work account.
seen-two = { $ui ->
    [nl] “Kies het account waarmee u zich wilt aanmelden”
   *[en] “… used with more than one account from Microsoft”
}
    .hint = Choose between work and personal.
seen-no-user = { $ui ->
    [nl] “We kunnen een account met die gebruikersnaam niet vinden”
   *[en] “We couldn’t find an account with that username”
}
seen-directory = “That didn’t work”
    .hint = SharePoint does not find you in the directory.
seen-locked = “Your account is temporarily locked”
    .hint = Try again later.
seen-blocked = “Your account is blocked”
    .hint = There was suspicious activity.
seen-password = Microsoft does not accept my password
seen-redeem = “Invitation redemption failed”
    .hint = Or: no account can be made for your address.
seen-admin = { $ui ->
    [nl] “Goedkeuring van beheerder vereist”
   *[en] “Need admin approval”
}
    .hint = Or: “Approval required”, “You can’t access this application”.
seen-denied = “Access Denied”
    .hint = Or: “There are no apps to show”.
seen-tenant = “Access to … tenant is denied”
    .hint = Or: an organisation must change its settings.
seen-repair = “… sign-in isn’t working right now”
    .hint = A page of SharePoint.
seen-terms = { $ui ->
    [nl] “Gebruiksvoorwaarden”
   *[en] “Terms of use”
}
seen-more = { $ui ->
    [nl] “Meer informatie vereist”
   *[en] “More information required”
}
    .hint = Or: “We didn’t hear from you”.
seen-rule = “You cannot access this right now”
    .hint = Or: “You don’t have access to this”, “Your sign-in was blocked”.
seen-device = “You can’t get there from here”
    .hint = Or: “Help us keep your device secure”.
seen-trouble = “… having trouble signing you in”
    .hint = Microsoft uses this for many causes.
seen-stay = “{ ms-stay-signed-in }”
seen-not-found = The application or the organisation is not found
seen-request = Something in the request or the application is wrong
seen-again = The page asks me to start again, or keeps loading
seen-later = Microsoft asks me to try again later
seen-google = A page of Google that blocks me (`disallowed_useragent`)
seen-own = An error on the page of my own organisation
seen-sign-out = It is about signing out
seen-none = My title is not here
# 370
q-terms-title = I do not want to accept the terms
q-terms-why = Without the terms you cannot go on. But a contract comes first in most cases.
q-terms-ask = Does your organisation have a contract with { -brand } for this work?
# 380
q-teams-title = Switch to { -brand } in Teams
q-teams-open = Choose your profile picture in Teams. It is at the top right, on a phone at the top left.
q-teams-choose = Choose { -brand } in the list of organisations. Teams loads again and shows the { -brand } teams.
q-teams-return = You can go back in the same way.
q-teams-settings = Not in the list? Look at “{ ms-teams-accounts }” in the settings.
# Instead of the link, where it is not known.
q-teams-no-link = We do not know the Teams link of { -brand }. Your contact person can give it to you.
q-teams-web = Is { -brand } missing? Open this Teams link in a private window:
q-teams-missing = { -brand } is not in the menu
# 395
q-extranet-title = Old extranet account
q-extranet-lead = Accounts that start with { -extranet-prefix } have been closed { -extranet-closed }. You now need an invitation.
q-extranet-instructions = Read the instructions of { -brand }:
q-extranet-ask = How do I ask for an invitation?
q-extranet-invited = I have an invitation now
q-teams-see = You see only the teams that you may use. You can chat and use some apps.
