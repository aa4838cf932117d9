## Private window

private-title = Gebruik een privévenster
private-why = Een privévenster kent uw andere accounts niet. Daarom vraagt Microsoft welk account u wilt.
# $keys: the keys, such as Ctrl+Shift+N.
private-keys = Druk in { $browser } op { $keys }. Plak dan de link.
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

## Timers: for a code (130, 717), and for a marked sign-in. $time: when it ends, such as 14:32.

timer-code = Kwam uw code net aan? Start de timer.
    .start = Mijn code kwam net aan
    .until = Deze code werkt ten laatste tot { $time }.
    .nearly = Deze code werkt ten laatste tot { $time }. Gebruik de code nu.
    .over = De 30 minuten zijn voorbij. Deze code werkt niet meer. Vraag een nieuwe.
    .again = Er kwam net een nieuwe code aan
timer-code-go = Een nieuwe code vragen
timer-flagging = Koos u net ‘Enable flagging’? Start hier de 20 minuten.
    .start = Ik koos het net
    .until = Uw aanmelding is gemarkeerd tot { $time }. Blijf in dezelfde browser.
    .nearly = De tijd loopt af om { $time }. Meld u nu opnieuw aan, in dezelfde browser.
    .over = De 20 minuten zijn voorbij. Zag u de fout opnieuw? Plak ze dan. Zo niet, begin bij de eerste stap.
    .again = Ik koos het net opnieuw
timer-flagging-go = De fout plakken
# $minutes: minutes that are left, from 1.
timer-left = { $minutes ->
    [one] Minder dan 1 minuut over
   *[other] Nog ongeveer { $minutes } minuten
}
timer-unknown = De klok van deze computer is veranderd. We weten niet hoeveel tijd er over is.

timer-newest = Hebt u meer dan één code gevraagd? Wacht op de nieuwste. De oudere werken niet meer.

## Mark the sign-in for the helpdesk (“flagging”)

flag-title = Markeer uw aanmelding voor de helpdesk
flag-why = De helpdesk van { -brand } vindt uw aanmelding dan snel terug tussen alle andere.
flag-step-details = Open de details onderaan op de foutpagina van Microsoft. Laat die pagina openstaan.
flag-step-enable = Kies ‘Enable flagging’. In uw taal kan die knop anders heten.
flag-step-again = Meld u binnen 20 minuten opnieuw aan in dezelfde browser, tot u de fout ziet.
flag-step-copy = Kopieer de hele tekst van de foutpagina: met Request Id, Correlation Id en Timestamp. Plak die hier.
flag-only-host = Dit werkt alleen voor een aanmelding bij { -brand }.
