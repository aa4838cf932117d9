## The command line

cli-error-file = Kan `{ $file }` niet lezen. Kijk de naam na, of gebruik `-` en plak de tekst.
cli-error-empty = De invoer is leeg. Plak een foutmelding, een link, een e-mail of een adres.
cli-error-large = De invoer is groter dan { $max }. Geef een kleiner deel.
cli-error-page = Er is geen pagina { $page }. De opdracht `pages` toont alle nummers.
cli-error-host-file = Het bestand van de organisatie is niet bruikbaar: { $reason }
cli-error-case-file = Het dossierbestand is niet bruikbaar: { $reason }
# $page, $title: number and title of a page.
explain-open-page = Open pagina { $page }: { $title }

## What can be typed in `ask`

ask-key-number = een nummer: kies dat antwoord
ask-key-page = drie cijfers, bijvoorbeeld 130: ga naar die pagina
ask-key-back = `b`: terug
ask-key-paste = `v`: plak een tekst
ask-key-open = `o`: open de link van de pagina in een privévenster
ask-key-letter = `m`: toon het bericht dat u kunt sturen
ask-key-timer = `t`: start de timer van deze pagina
ask-key-language = `lang en` of `lang nl`: andere taal; `pages en`: taal van uw Microsoft-pagina’s
ask-key-quit = `q`: stoppen
ask-paste-here = Plak de tekst hier. Typ dan een regel met alleen een punt (.) en druk op Enter.
# $page: the number that was typed.
ask-no-number = Antwoord { $page } staat niet op deze pagina.
ask-no-link = Deze pagina heeft geen link voor een privévenster.
ask-no-letter = Deze pagina heeft geen bericht om te sturen.
ask-no-timer = Deze pagina heeft geen timer.
ask-not-understood = Dit commando kennen we niet. U kunt typen:
explain-paste-here = Plak de tekst hier. Druk dan op Ctrl+D (in Windows: Ctrl+Z en Enter).
# $file: name of the file.
host-file-good = In { $file } staan geen fouten.
# $file: name of the file, $reason: what the system says.
cli-error-save = We kunnen `{ $file }` niet bewaren: { $reason }. Kies een andere naam of map.
ask-footer = nummer: kies · b: terug · v: plak · 800: melding · ?: hulp · q: stop
ask-reading = We lezen dit als een tekst die u plakt.
# $page: number of a page.
explain-more = Meer: guest-help page { $page } of guest-help ask
cli-error-who = `{ $text }` is geen e-mailadres en geen domein. Geef er een zoals naam@voorbeeld.be of voorbeeld.be.
cli-error-address = `{ $text }` is geen e-mailadres. Geef er een zoals naam@voorbeeld.be.
cli-no-folder = de map bestaat niet
# $max: a number.
ask-too-long = Dit is te lang. Schrijf hoogstens { $max } tekens.
ask-full = Dit dossier bevat { $max } antwoorden en is vol. Begin een nieuw.
cli-report-too-long = De melding is te lang voor het formulier. Deel minder delen met `--share`, of gebruik `--format text`.
cli-report-no-form = { -brand } gaf geen adres van een formulier op. Gebruik `--format text`.
done-printed = Er is hier geen klembord. De melding staat hierboven: selecteer ze daar.
cli-error-consent = We konden u niets vragen, dus er is geen contact gemaakt. Bewaar de e-mail als bestand of zet `--yes` erbij.
cli-accounts-invited = Typ: guest-help accounts --invited naam@voorbeeld.be
cli-error-consent-accounts = We konden u niets vragen, dus er is niets gelezen. Zet `--yes` erbij als u dat wilt.
cli-error-consent-connection = We konden u niets vragen, dus er is geen contact gemaakt. Zet `--yes` erbij als u dat wilt.
cli-ask-consent = De handtekening controleren? (ja/nee)
cli-ask-connection = Deze adressen bezoeken? (ja/nee)
cli-nobody-visited = Er is geen contact gemaakt. De verbinding is niet gecontroleerd.
cli-nothing-contacted = Er is geen contact gemaakt. De handtekening is niet gecontroleerd.
cli-ask-ready = Dit alles bekijken? (ja/nee)
cli-ask-accounts = Mogen we dit lezen? (ja/nee)
cli-nothing-read = Er is niets gelezen.
cli-ask-account = Mogen we dit vragen? (ja/nee)
cli-ask-tenant = Dit aan Microsoft vragen? (ja/nee)
cli-yes-or-no = Typ ja of nee.
cli-nobody-asked = Er is geen contact gemaakt. We vroegen niets.
cli-nothing-to-look-up = Hiervoor valt er niets op te zoeken op het internet. Er is geen contact gemaakt.
cli-nothing-to-ask = We vonden geen handtekening van deze afzender om te controleren. Er is geen contact gemaakt.
