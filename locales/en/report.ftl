## Report (800–830)

report-title = Prepare a report for the helpdesk
report-lead = We have filled in what we know. You decide what you share.
report-email = Your e-mail address
report-application = Application that you want to use (optional)
report-happened = What happens?
report-happened-hint = Write what you did and what you see. Do not write a password or a sign-in code.
report-contact = Your contact person at { -brand } (optional)
report-preview-title = Check the report before you share it
report-nothing-sent = Nothing is sent until you do it yourself.
report-back-edit = Change my answers
report-cause = Most likely cause
report-error = Error message
report-ids = Numbers for the sign-in log
report-time = Time of the error
# A line below it, and in the messages. $since and $until: with date and time zone. $minutes: how long.
report-flagged-label = Sign-in flagged
report-flagged = since { $since }, for { $minutes } minutes, until { $until }
report-path = Pages visited
report-copy = Copy the report
report-save = Save the report as a file
report-open-form = Open the support form of { -brand }
report-mail = Open a draft e-mail
report-done = Your report is ready
report-done-next = Nothing is sent yet. Put the report in the support form or in an e-mail, and send it yourself. The helpdesk can then contact you.
report-error-email = Enter your e-mail address, such as name@example.com.
report-error-happened = Write what happens.
report-form-at = You find the support form of { -brand } here:
report-no-address = There is no e-mail address in the report. The helpdesk cannot reach you without it.
report-invited = The invited address, if it is another one (optional)
report-removed = Where you see ••• we removed a telephone number, a computer, or the address of somebody else.
# What checks saw. $when: with time zone. $pass, $other, $unknown: how many pages.
report-connection = Check of the connection
report-connection-summary = { $when }: { $pass } in order, { $other } not in order, { $unknown } not known
report-mail-found = The pasted e-mail
report-mail-sent = Sent
report-accounts = Accounts on this computer
report-accounts-fit = The invited account is on this computer.
report-accounts-other = On this computer we found only other accounts.
report-accounts-open = We do not know if the invited account is on this computer.
report-left-out = Not in this report
report-missing-text = Error message: no text was pasted.
report-missing-ids = Numbers for the log: the pasted text names none.
report-missing-time = Time of the error: the pasted text names none.
report-missing-application = Application: not filled in.
report-missing-contact = Contact person: not filled in.
report-missing-connection = Connection: not checked.
report-missing-accounts = Accounts on the computer: not looked at.
report-save-case = Save my answers as a file
    .hint = For a helpdesk that asks for it. It holds what you typed and pasted, without what you struck out.
report-case-name = guest-help-case.json
# What came of it, where the form did not open.
done-form-drafted = The form could not be opened. We asked your mail program for a new e-mail with the report. Read it, look who it goes to, and send it yourself.
done-form-saved = Neither the form nor a mail program could be opened. We saved the report as `{ $file }`. Send that file to the helpdesk.
done-case-saved = Your answers are saved as `{ $file }`. Nothing was sent.
form-still = You still type in the form yourself:
