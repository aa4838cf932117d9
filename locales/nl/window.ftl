## Parts of the window that are the same on every page

shell-skip = Naar de hoofdtekst
shell-head = Bovenkant van het venster
shell-foot = Hulp en informatie
shell-busy = Bezig
shell-page-hint = Helpt iemand u? Lees dit paginanummer voor. Druk hier om het te kopiëren.
shell-hidden = Uw persoonlijke gegevens zijn verborgen. Toon ze weer om ze te lezen, te wijzigen of te delen.
shell-broken = Dat is niet gelukt. Probeer het opnieuw. Gebeurt het nog eens? Kopieer eerst wat u typte: als u het programma sluit, zijn uw antwoorden weg.
nav-privacy = Privacy
nav-about = Over deze app
nav-back = Terug
nav-open = Openen
nav-open-private = Openen in een privévenster
nav-open-profile = Openen in dit profiel
nav-copy = Kopiëren
nav-copied = Gekopieerd.
nav-hide-data = Mijn gegevens verbergen
nav-show-data = Mijn gegevens tonen

## A box for text and files

paste-choose-file = Kies een bestand
paste-drop-file = U kunt hier ook een bestand neerzetten.
paste-error-empty = Plak of typ de tekst die u op uw scherm ziet.
# $max: a number of megabytes.
paste-error-large = Deze tekst is groter dan { $max } MB. Plak alleen de foutmelding.
paste-error-binary = Dit is geen tekst. Kopieer de tekst van de pagina en plak die.
paste-error-several = Dit zijn verschillende bestanden. Zet één bestand neer of kies één bestand.
paste-error-unreadable = We kunnen dit niet lezen. Is het een map, is het leeg, of is het open in een ander programma? Kopieer de tekst en plak die hier.
paste-hidden = Uw tekst is verborgen, samen met uw gegevens.

## Lists and dialogs

topics-filter = Zoek in de titels
topics-count = { $count ->
    [0] Dit woord staat in geen enkele titel. Probeer een ander woord.
    [one] { $count } pagina
   *[other] { $count } pagina’s
}
jump-label = Paginanummer van drie cijfers
jump-error-format = Vul drie cijfers in, bijvoorbeeld 130.

## Display

# $percent: a number.
settings-percent = { $percent } %
settings-size = Grootte van de tekst
settings-theme = Kleuren
settings-theme-system = Zoals op deze computer
settings-theme-light = Licht
settings-theme-dark = Donker
settings-theme-contrast = Hoog contrast
settings-motion = Beweging
settings-motion-system = Zoals op deze computer
settings-motion-less = Altijd minder beweging

## Keys

keys-back = Terug
keys-jump = Naar een paginanummer gaan
keys-helpdesk = Paneel voor de helpdesk
keys-hide = Persoonlijke gegevens verbergen of tonen
keys-language = Andere taal
keys-size = Tekst groter, kleiner, gewoon
keys-main = Belangrijkste knop van de pagina
keys-close = Een venstertje sluiten
keys-help = Deze pagina
keys-mac = Gebruik op een Mac Cmd in plaats van Ctrl.

## Messages to send

letter-copy = Kopieer dit bericht
letter-draft = Open een nieuwe e-mail met dit bericht

## What came of it

# $browser: name of a browser. $word: what its private windows show.
done-private = We vroegen { $browser } om een privévenster. Boven in dat venster staat het woord ‘{ $word }’. Typ daar het adres van uw uitnodiging. Staat het woord er niet? Sluit dat venster en volg ‘{ private-title }’ op deze pagina.
done-private-forbidden = De beheerder van deze computer zette privévensters uit in { $browser }. We kopieerden de link. Plak die in een browser die u niet voor andere accounts gebruikt.
done-private-copied = Er ging geen privévenster open. We kopieerden de link. Open een venster met de toetsen op deze pagina en plak de link.
done-profile = We vroegen { $browser } om de link in dat profiel te openen. Opent er niets? Kopieer de link.
done-profile-copied = Dat profiel ging niet open. We kopieerden de link. Open het profiel zelf en plak de link daar.
done-opened = We vroegen uw browser om de pagina te openen. Opent er niets? Kopieer de link.
done-drafted = We vroegen uw e-mailprogramma om een nieuwe e-mail. Lees die na, kijk naar wie die gaat en verstuur die zelf.
done-draft-too-long = De tekst is te lang om in een e-mail klaar te zetten. We kopieerden de tekst en vroegen uw e-mailprogramma om een lege e-mail. Plak de tekst daar.
done-form-opened = We vroegen uw browser om het formulier te openen. Kijk de antwoorden daar na en verstuur het formulier zelf. Opent er niets? Kopieer de melding.
done-report-copied = De melding is gekopieerd.
# $file: name of the file with its folder.
done-report-saved = De melding is bewaard als `{ $file }`.
done-log-shown = We vroegen deze computer om de map te tonen.
result-copied = Gekopieerd. U kunt het bericht in een e-mail plakken.
report-form-too-long = De melding is te lang voor het formulier. We kopieerden de melding en vroegen uw browser om het formulier. Plak de melding daar.
failed-private = Er ging geen privévenster open, en het klembord werkt niet. Selecteer de link, klik erop met de rechtermuisknop en kopieer die.
failed-browser = Uw browser ging niet open. Kopieer de link, open zelf uw browser en plak de link daar.
failed-clipboard = Het klembord werkt nu niet. Selecteer de tekst op deze pagina en kopieer die met Ctrl+C.
failed-mail = Er ging geen e-mailprogramma open. Kopieer de tekst en plak die in een e-mail.
failed-save = Het bestand kon niet bewaard worden. Kopieer de melding.
failed-save-permission = Het bestand kon niet bewaard worden: programma’s mogen op deze computer niet in uw map met downloads schrijven. Kopieer de melding.
failed-save-full = Het bestand kon niet bewaard worden: er is geen plaats meer. Kopieer de melding.
failed-save-folder = Het bestand kon niet bewaard worden: uw map met downloads is er niet. Kopieer de melding.
failed-folder = De map ging niet open.

## Report

# $field: name of a section.
report-toggle = Deel ‘{ $field }’
report-on = delen
report-off = niet delen
report-exact = De tekst precies zoals u die deelt
report-missing = Er ontbreekt nog iets. Kijk naar de velden met een teken.
report-no-form = We kennen geen formulier van { -brand }. Kopieer de melding, bewaar die of open een nieuwe e-mail.
report-file-name = gastenhulp-melding.txt
report-draft-subject = Melding van { -app }
ask-not-offered = Dat kan niet op deze pagina. Kies een van de antwoorden op de pagina.

## The folder of the log, on the page about the program

about-log = Toon de map van het logboek
about-log-holds = Het logboek vertelt wat het programma deed. Er staan geen persoonlijke gegevens in.

## Marks of a result, shown beside their signs

status-pass = In orde
status-attention = Let op
status-problem = Probleem
status-unknown = Niet bekend
paste-again = Uw tekst
paste-again-hint = U kunt de tekst aanvullen of een andere tekst plakken.
link-private = Open deze link van { -brand } in een privévenster:
report-label-email = E-mailadres
report-label-invited = Adres van de uitnodiging
report-label-application = Toepassing
report-label-happened = Wat er gebeurt
report-label-contact = Contactpersoon bij { -brand }
report-form-on-page = Op de hulppagina van { -brand } staat waar het formulier is:
letter-subject = Onderwerp
menu-title = Menu
paste-error-large-mail = Deze e-mail is groter dan { $max } MB. Kopieer alleen de headers.
paste-error-mail = Deze e-mail heeft meer headers dan een mailprogramma schrijft. Kopieer alleen de afzender.
paste-error-outlook = We konden dit bestand niet lezen. Bewaar de e-mail opnieuw of kopieer de headers of de afzender.
letter-language = Taal van het bericht
