## Sign in (200–260)

signin-title = Sign in
signin-where = Where do you get stuck?
signin-choice-page = I do not know which page to open
signin-choice-account = I do not know which account to use
signin-choice-verify = I cannot confirm that it is me
signin-choice-permission = I see a page about permissions or terms
signin-choice-stay = Microsoft asks if I want to stay signed in
signin-choice-blank = I see an empty or blocked page
signin-choice-apps = I am signed in, but I do not see my application
signin-first = Have you never used your invitation? Do that first.
# 210
signin-page-title = Open the right sign-in page
signin-page = Open the sign-in page of your application. The link is in your { -brand } invitation.
signin-page-save = Save the page in your browser for next time.
signin-page-opened = I have opened the page
signin-page-nolink = I have no link
# 220
signin-account-title = Use the right account
signin-account = Use the invited address. With a work account, use the password of your own organisation.
signin-account-new = Is the account new? Then Microsoft first helps you to set it up.
signin-account-hash = Do you see a name with `#EXT#`? Never type that name. Use your own address.
signin-account-other = Microsoft shows another account
signin-account-setup = Microsoft asks me to set up the account
signin-account-forgot = I do not remember my password
# 230
signin-verify-title = Confirm that it is you
signin-verify = How you confirm that it is you depends on your organisation:
signin-verify-mfa = with your password and your phone or an app (multi-factor authentication)
signin-verify-code = with a code that you get by e-mail
signin-verify-portal = on the sign-in page of your own organisation
signin-verify-twice = Confirming twice can be normal: for your organisation and for { -brand }.
signin-verify-fails = My phone or app does not work
signin-verify-asks = Microsoft asks me to set up a phone or an app
signin-verify-portal-fails = The page of my organisation does not work
signin-code-daily = With a code by e-mail, you need a new code after 24 hours.
# 240
signin-stay-title = Stay signed in or not?
signin-stay = “{ ms-stay-signed-in }” Choose **No** if other people use this computer. Is it yours alone? You can choose **Yes**.
# 250
signin-ready-title = You are signed in
signin-ready = You can now use the applications of { -brand }.
# 260
signin-blank-title = The page is empty or blocked
signin-blank = Your network may block the pages of Microsoft. Choose what you see.
signin-blank-none = No page opens at all
signin-blank-some = Other pages open, but not this one
signin-blank-portal = The network first wants me to accept or sign in
signin-blank-proxy = A window asks for my name and password for the proxy
signin-blank-warning = My browser says that the connection is not safe
signin-blank-clock = My computer shows the wrong time
signin-blank-app = The page opens inside another app
