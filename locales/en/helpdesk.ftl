## Helpdesk (070)

helpdesk-title = For the helpdesk
helpdesk-warn = Do not tell anyone the code from your e-mail. The helpdesk never asks for it.
helpdesk-say = Say to the guest
helpdesk-ask = Ask the guest
helpdesk-next = Possible next pages
helpdesk-rule = Rule that decided
helpdesk-say-private = Open the link in a private window.
helpdesk-say-paste = Copy the whole error page and paste it in the app.
helpdesk-say-secret = Do not show me your code or your password.
helpdesk-ask-page = Which page number do you see at the top right?
helpdesk-ask-address = Which address does Microsoft show?
helpdesk-ask-name = Which organisation name is on the page of Microsoft?
helpdesk-ask-number = Is there a number on the error page?
helpdesk-ask-before = Did it ever work before?
helpdesk-ask-language = In which language are the pages of Microsoft?
helpdesk-pending = “Pending acceptance” means: the invitation is not used yet.
helpdesk-source = “Source” or “Identities” shows how the guest signed in the first time.
helpdesk-conflict = A contact with the same address once blocked direct links. Since 2025 it only blocks inviting.
helpdesk-number = Ask for the page number, and open the same page with `guest-help page`.
