## Checks (600–650)

tools-title = Controles
tools-lead = Bij elke controle ziet u eerst of ze het internet gebruikt.
tool-mail = Controleer een e-mail
    .hint = Is de afzender echt?
tool-link = Controleer een link
    .hint = Waar gaat de link naartoe?
tool-connection = Controleer mijn verbinding
    .hint = Kan deze computer Microsoft en { -brand } bereiken?
tool-account = Controleer mijn e-mailadres
    .hint = Welke aanmeldpagina krijgt u?
tool-error = Controleer een foutmelding
    .hint = Wat betekent de foutmelding?
tool-stays-local = Deze controle blijft op uw computer.
tool-mail-known = De afzender staat op de lijst
tool-mail-unknown = De afzender staat niet op de lijst
tool-mail-cannot = Ik kan de e-mail niet bewaren of kopiëren
# 610, 620
tool-mail-asks = Iemand vraagt mij om een code te typen of een app goed te keuren
tool-mail-none = Ik heb geen e-mail om te controleren
tool-link-choose = Ik wil zelf het soort link kiezen
tool-connection-lead = Hiermee ziet u of deze computer alles bereikt wat u voor { -brand } nodig hebt.
tool-connection-questions = Ik beantwoord liever vragen
tool-account-questions = Ik wil de pagina kiezen die ik zie
tool-account-old = Het lukte vroeger, maar mijn account is nu veranderd
tool-account-differs = Mijn adres is niet het adres van de uitnodiging
# 650
tool-error-lead = Plak de hele foutpagina. De nummers en het tijdstip helpen het meest.
tool-error-label = Foutmelding
tool-error-many = In uw tekst staan meer fouten. Deze verklaart de andere.

## A check that runs

check-again = Controleer opnieuw
check-start = Start de controle
check-stop = Stop
check-progress = We controleren: { $done } van { $total } klaar.
check-stopped = U hebt de controle gestopt. Hieronder ziet u wat we al weten.
check-changed = Er is geen contact gemaakt: dit gaat nu over een andere tekst. Bekijk de lijst opnieuw.
check-mail-title = Ook de handtekening controleren?
check-mail-lead = Met de sleutel van de afzender kunnen we de digitale handtekening controleren. Dan weten we beter of de e-mail echt is.
check-mail-leaves = Alleen wat hieronder staat, zoeken we op het internet op, via uw eigen netwerk. Uw e-mail, uw naam en uw adres blijven op uw computer.
check-mail-key = Sleutel van de afzender
check-mail-servers = Mailsysteem van uw organisatie
check-mail-finished = De controle is klaar. { $result }.
check-mail-title-ended = Wat de handtekening toont
check-mail-no-answer = De controle lukte niet: er kwam geen antwoord. Dat zegt niets over de e-mail.
check-tenant-title = Aan Microsoft vragen welke organisatie dit is?
check-tenant-title-ended = Wat Microsoft zegt
check-tenant-lead = In wat u plakte, staat het nummer van een organisatie. Microsoft kan zeggen of dat { -brand } is.
check-tenant-leaves = Alleen de naam `{ $domain }` gaat naar Microsoft. Microsoft ziet ook het internetadres van uw netwerk, zoals bij elk bezoek. Wat u plakte, uw naam en uw e-mailadres blijven op uw computer.
check-both-leaves = Alleen de namen hieronder gaan naar buiten. Wie antwoordt, ziet ook het internetadres van uw netwerk, zoals bij elk bezoek. Uw e-mail, uw naam en uw adres blijven hier.
check-tenant-no-answer = Microsoft gaf geen antwoord. Dat zegt niets over wat u plakte.
tool-mail-lead = Kopieer wat u van de e-mail hebt: de afzender, de headers of alles.
tool-mail-senders = Deze afzenders zijn juist:
tool-check-button = Controleer
tool-mail-label = Afzender, headers of tekst van de e-mail
tool-mail-hint = Plak het hier of kies een bestand (.eml, .msg). Deze controle blijft op uw computer.
tool-mail-whole = Een afzender alleen bewijst niets. De hele e-mail zegt meer: bewaar die als bestand of kopieer de headers.
tool-link-lead = Kopieer de link zonder die te openen. Wij openen de link ook niet.
tool-link-label = Link
tool-link-hint = De link, of de hele tekst van de e-mail eromheen. Deze controle blijft op uw computer.
check-key-right = De handtekening klopt
check-key-headers = Alleen de afzender is bewezen
check-key-nothing = Bewijst niets
check-key-unknown = Niet gecontroleerd
check-servers-known = Gevonden
check-servers-none = Geen server ontvangt e-mail voor deze naam
