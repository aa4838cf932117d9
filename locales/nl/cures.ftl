## Private window

private-title = Gebruik een privévenster
private-why = Een privévenster kent uw andere accounts niet. Daarom vraagt Microsoft welk account u wilt.
# $keys: the keys, such as Ctrl+Shift+N.
private-keys = Druk op { $keys } in { $browser } en plak de link.
private-name = { $browser ->
    [edge] In Edge heet dit ‘InPrivate-venster’.
    [chrome] In Chrome en Chromium heet dit ‘incognitovenster’.
    [chromium] In Chrome en Chromium heet dit ‘incognitovenster’.
    [firefox] In Firefox heet dit ‘Nieuw privévenster’.
   *[other] In de meeste browsers heet dit ‘privévenster’.
}
# What a private window of this browser shows at its top.
private-word = { $browser ->
    [edge] InPrivate
    [chrome] Incognito
    [chromium] Incognito
    [firefox] Privénavigatie
   *[other] Privé
}
private-close = Sluit het privévenster als u klaar bent.
private-not-device = Is er een regel over uw computer? Gebruik dan een gewoon venster en geen privévenster.

## Timer for a code (130, 350, 717)

timer-newest = Hebt u meer dan één code gevraagd? Wacht op de nieuwste. De oudere werken niet meer.

## Mark the sign-in for the helpdesk (“flagging”)

flag-title = Markeer uw aanmelding voor de helpdesk
flag-why = De helpdesk van { -brand } vindt uw aanmelding dan snel terug tussen alle andere.
flag-step-details = Open de details onderaan op de foutpagina van Microsoft.
flag-step-enable = Kies ‘Enable flagging’. In uw taal kan die knop anders heten.
flag-step-again = Meld u binnen 20 minuten opnieuw aan in dezelfde browser, tot u de fout ziet.
flag-step-copy = Kopieer de tekst van de foutpagina en plak die hier.
flag-only-host = Dit werkt alleen voor een aanmelding bij { -brand }.
