## Private window

private-title = Use a private window
private-why = A private window does not know your other accounts. So Microsoft asks which one you want.
# $keys: the keys, such as Ctrl+Shift+N.
private-keys = In { $browser }, press { $keys }. Then paste the link.
private-name = { $browser ->
    [edge] In Edge it is called “InPrivate window”.
    [chrome] In Chrome and Chromium it is called “Incognito window”.
    [chromium] In Chrome and Chromium it is called “Incognito window”.
    [firefox] In Firefox it is called “New private window”.
   *[other] In most browsers it is called “private window”.
}
# What a private window of this browser shows at its top.
private-word = { $browser ->
    [edge] InPrivate
    [chrome] Incognito
    [chromium] Incognito
    [firefox] Private browsing
   *[other] Private
}
private-close = Close the private window when you are done.
private-not-device = Is there a rule about your computer? Then use a normal window, not a private one.

## Timers: for a code (130, 717), and for a marked sign-in. $time: when it ends, such as 14:32.

timer-code = Did your code just arrive? Start the timer.
    .start = My code just arrived
    .until = This code works until { $time } at the latest.
    .nearly = This code works until { $time } at the latest. Use it now.
    .over = The 30 minutes are over. This code does not work any more. Ask for a new one.
    .again = A new code came just now
timer-code-go = Ask for a new code
timer-flagging = Did you choose “Enable flagging” just now? Start the 20 minutes here.
    .start = I chose it just now
    .until = Your sign-in is marked until { $time }. Stay in the same browser.
    .nearly = The time ends at { $time }. Sign in again now, in the same browser.
    .over = The 20 minutes are over. Did you see the error again? Then paste it. If not, begin at the first step.
    .again = I chose it again just now
timer-flagging-go = Paste the error
# $minutes: minutes that are left, from 1.
timer-left = { $minutes ->
    [one] Less than 1 minute left
   *[other] About { $minutes } minutes left
}
timer-unknown = The clock of this computer was changed. We do not know how long is left.

timer-newest = Did you ask for more than one code? Wait for the newest. Older codes no longer work.

## Mark the sign-in for the helpdesk (“flagging”)

flag-title = Mark your sign-in for the helpdesk
flag-why = The helpdesk of { -brand } then finds your sign-in among all others.
flag-step-details = Open the details at the bottom of the error page of Microsoft. Keep that page open.
flag-step-enable = Choose “Enable flagging”. The words can differ in your language.
flag-step-again = Sign in again in the same browser within 20 minutes, until you see the error.
flag-step-copy = Copy the whole text of the error page: with Request Id, Correlation Id and Timestamp. Paste it here.
flag-only-host = This only works for a sign-in to { -brand }.
