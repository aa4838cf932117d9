## Names. The file of the inviting organisation gives `-brand`, and can replace every name in this group.

-app = { -brand } Gastenhulp
-extranet-prefix = EXT\
# The host gives the month; this stands where it is not known.
-extranet-closed = al enige tijd

## Shell

# $title, $page: title and number of the page.
shell-window-title = { $title } – pagina { $page } – { -app }
shell-page = Pagina { $page }
shell-step-of = Stap { $step } van { $total }
shell-no-secrets = Deze app vraagt nooit uw wachtwoord of uw code.
nav-continue = Verder
nav-close = Sluiten
nav-start-over = Opnieuw beginnen
nav-jump = Naar een paginanummer gaan
nav-topics = Alle onderwerpen
nav-contact = Hulp van { -brand }
nav-settings = Weergave en taal
answer-yes = Ja
answer-no = Nee
answer-unsure = Ik weet het niet zeker
choice-works = Het lukt
choice-error-text = Ik zie een foutmelding

## All topics (030)

topics-title = Alle onderwerpen
topics-lead = Typ een woord of kies een pagina uit de lijst.
topics-order-guide = In de volgorde van de gids
topics-order-az = Van A tot Z

## Go to a page number (040)

jump-title = Naar welk paginanummer wilt u gaan?
jump-hint = U ziet het nummer boven aan elke pagina.
jump-button = Ga
jump-error-unknown = Er is geen pagina { $page }. Kijk de drie cijfers na.

## Display and language (050)

settings-title = Weergave en taal
settings-language = Taal
settings-ms-language = Taal van uw Microsoft-pagina’s
    .hint = Dan noemen we de knoppen zoals ze op uw scherm staan.
settings-language-nl = Nederlands
settings-language-en = English

## Privacy (060)

privacy-title = Wat deze app leest, bewaart en verstuurt
privacy-read = De app leest alleen wat u plakt, kiest of laat controleren.
privacy-keep = De app bewaart niets over u, tenzij u het zelf opslaat.
privacy-send = De app verstuurt zelf geen melding. Gebruikt een controle het internet? Dan ziet u eerst de adressen en beslist u.
privacy-secret = Codes, wachtwoorden en geheime delen van links halen we meteen weg.

## About (900)

about-title = Over { -app }
about-version = Versie { $version }
about-texts = De teksten volgen de hulppagina van { -brand } en de pagina’s van Microsoft.
about-checked = Feiten laatst nagekeken: { $date }
about-microsoft = Deze app is niet gemaakt door Microsoft.

## Keys (910)

keys-title = Toetsen
keys-lead = U kunt alles met het toetsenbord doen.
## Months. $month: one of the names below, $year: four digits.

day-month = { $day } { $month }
month-year = { $month } { $year }
since-month = sinds { $month }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
## Name of the program, for the places that take a message

app-name = { -app }
settings-change = In de terminal verandert u ze met `lang` en `pages`, bijvoorbeeld `lang en`.
privacy-case = Een dossier dat u bewaart, bevat de tekst die u plakte, zonder de geheimen.
