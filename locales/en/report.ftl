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
