## Home (010)

home-title = What do you need help with?
home-lead = Answer a few short questions. Then you see what to do and who can help.
home-choice-invite = I have an invitation
    .hint = You use your invitation for the first time.
home-choice-signin = I want to sign in
    .hint = You have used your invitation before.
home-choice-problem = I see a problem or have a question
    .hint = Pick what you see from a short list.
home-paste-label = Or paste what you see
home-paste-hint = An error message, a link, a sender or the text of an e-mail.
home-paste-button = Find the cause
    .hint = Paste an error message, a link, a sender or the text of an e-mail.
home-check-button = Check my connection
