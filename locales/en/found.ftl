## More exact findings, used instead of `.found` when the error shows them

found-locked = Your account is locked for now. There were several wrong passwords, or the network looked unsafe.
found-risk-home = Microsoft saw a risk for your account at your own organisation. { -brand } lets nobody in with such a risk.
found-disabled-home = Your account is switched off at your own organisation.
found-disabled-guest = Your guest account at { -brand } is switched off. Your own account can be fine.
found-tenant-inactive = Microsoft stopped the whole organisation of this account, because nobody used it.
found-network-restricted = The network where you are does not let you sign in to { -brand }.
    .then = Try another network, if your organisation allows that.
found-outbound = Your own organisation does not let you be a guest at { -brand }.
found-inbound = { -brand } does not let your organisation or your account in.
found-mfa-trust = { -brand } must first accept the second step of your own organisation.
found-not-assigned = { -brand } knows you, but you are not on the list of this application.
found-not-invited = { -brand } does not know this account.
found-deleted = { -brand } removed your guest account. Trying again does not help.
found-not-redeemed = Your invitation is not used yet.
found-personal-on-work = You are signed in with a personal account on your work address.
found-home-no-account = Microsoft knows your organisation, but not your own account there.
    .do = Ask your IT department to make or to synchronise your account.
found-personal-locked = Your personal Microsoft account is locked. You can unlock it on `account.live.com`.
found-mfa-register = You still have to set up the second step. Choose Next and follow the pages of Microsoft.
found-mfa-no-answer = The question on your phone was not answered in time, or it was refused.
found-consent-declined = The page with permissions was closed with Cancel.
    .do = Open the link again and choose “{ ms-accept }” if you agree.
found-common-link = This link does not say that you want to go to { -brand }.
found-terms-refused = The terms of use are not accepted yet. Until then Microsoft stops you.
found-no-apps = You are signed in, but no application is shared with you yet.
found-home-unmanaged = The Microsoft accounts of your own organisation have no administrator yet.
