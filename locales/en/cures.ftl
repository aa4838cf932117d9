## Private window

private-title = Use a private window
private-why = A private window does not know your other accounts. So Microsoft asks which one you want.
# $keys: the keys, such as Ctrl+Shift+N.
private-keys = Press { $keys } in { $browser }, and paste the link.
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

## Timer for a code (130, 350, 717)

timer-newest = Did you ask for more than one code? Wait for the newest. Older codes no longer work.

## Mark the sign-in for the helpdesk (“flagging”)

flag-title = Mark your sign-in for the helpdesk
flag-why = The helpdesk of { -brand } then finds your sign-in among all others.
flag-step-details = Open the details at the bottom of the error page of Microsoft.
flag-step-enable = Choose “Enable flagging”. The words can differ in your language.
flag-step-again = Sign in again in the same browser within 20 minutes, until you see the error.
flag-step-copy = Copy the text of the error page and paste it here.
flag-only-host = This only works for a sign-in to { -brand }.
