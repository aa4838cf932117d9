## Welke aanmeldpagina er komt (170, 640, `guest-help route`)

account-field = Het e-mailadres van uw uitnodiging
account-field-hint = Het adres waarop { -brand } u uitnodigde. We vragen alleen iets over het deel na het apenstaartje (@).
# $domain: the part after the @ sign.
forecast-title = Met een adres van `{ $domain }` ziet u:
forecast-title-guess = Met een adres van `{ $domain }` ziet u misschien:
forecast-ask-address = Typ het uitgenodigde adres. Dan zeggen we welke pagina er komt.
# The first page on a general page of Microsoft.
forecast-common = Daarna ziet u:

forecast-work-account = Een pagina van Microsoft voor uw wachtwoord, vaak met de naam van uw organisatie.
    .short = een pagina van Microsoft voor uw wachtwoord
    .do = Meld u aan met uw werkaccount.
    .wrong = Klopt het wachtwoord niet, of is uw account geblokkeerd? Uw eigen IT-dienst helpt u.
forecast-work-server = De aanmeldpagina van uw eigen organisatie. Microsoft stuurt u daarheen.
    .short = de aanmeldpagina van uw eigen organisatie
    .do = Meld u daar aan zoals op het werk.
    .wrong = Weigert die pagina? Uw eigen IT-dienst helpt u.
forecast-own-portal = De aanmeldpagina van uw eigen organisatie.
    .short = de aanmeldpagina van uw eigen organisatie
    .do = Meld u daar aan zoals op het werk.
    .wrong = Geeft die pagina een fout? Zeg het aan de helpdesk van { -brand } en aan uw eigen IT-dienst.
forecast-google = Een pagina van Google.
    .short = een pagina van Google
    .do = Meld u aan met uw Google-account.
    .wrong = Weigert Google? Open de link in een gewone browser, niet in een andere app.
forecast-personal-account = Een pagina voor persoonlijke Microsoft-accounts.
    .short = een pagina voor persoonlijke Microsoft-accounts
    .do = Meld u aan met uw persoonlijke Microsoft-account.
    .wrong = Bent u het wachtwoord vergeten? Kies dat op de pagina van Microsoft.
forecast-code = Een pagina die een code kan sturen.
    .short = een pagina die een code kan sturen
    .do = Kies “{ ms-send-code }”. De code gaat naar het uitgenodigde adres.
    .wrong = Komt er geen code? Kijk eerst in uw ongewenste e-mail.
forecast-create-personal-account = Een pagina die vraagt om een account te maken.
    .short = een pagina die vraagt om een account te maken
    .do = Is het een werkadres? Stop daar en vraag de helpdesk van { -brand } om codes.
    .wrong = Een account op een werkadres kan u later naar de verkeerde plaats brengen.
forecast-choose-work-or-personal = Een pagina die vraagt welk account u bedoelt.
    .short = een pagina die vraagt welk account u bedoelt
    .do = Kies het werkaccount, tenzij { -brand } uw privéadres uitnodigde.
    .wrong = Met het verkeerde krijgt u de fout dat uw account daar niet bestaat.
forecast-cannot-redeem = Een fout: op deze manier kunt u de uitnodiging niet gebruiken.
    .short = een fout
    .do = Gebruik de link in uw uitnodiging, met het adres waarop u die kreeg.
    .wrong = Hebt u die e-mail niet? Vraag de persoon die u uitnodigde om een nieuwe.
forecast-no-way = Een fout: dit adres kan nog niet binnen.
    .short = een fout
    .do = Uw organisatie moet een account voor u maken, of { -brand } moet codes toelaten.
    .wrong = Probeer het niet telkens opnieuw. Dat verandert niets.

# Only an older article knows it.
forecast-create-work-account =
    .short = een pagina die met een code een account maakte
forecast-sure = We zijn hier zeker van.
forecast-likely = Dit is het meest waarschijnlijk.
forecast-possible = Dit is maar een vermoeden. We weten te weinig over dit adres.
forecast-others = Of u ziet:
forecast-more = Andere mogelijkheden
forecast-go = Ga verder
forecast-else = Of:
# $page: what comes. $conditions: when it comes.
forecast-other = { $page }, als { $conditions }
forecast-and = en
if-verified-domain-yes = Microsoft uw organisatie kent
if-verified-domain-no = Microsoft uw organisatie niet kent
if-work-account-yes = uw organisatie u een Microsoft-account gaf
if-work-account-no = uw organisatie u geen Microsoft-account gaf
if-personal-account-yes = u op dit adres een persoonlijk Microsoft-account hebt
if-personal-account-no = u op dit adres geen persoonlijk Microsoft-account hebt
if-federated-domain-yes = { -brand } de aanmeldpagina van uw organisatie kent
if-federated-domain-no = { -brand } de aanmeldpagina van uw organisatie niet kent
if-google-yes = { -brand } u met Google binnenlaat
if-google-no = { -brand } u niet met Google binnenlaat
if-personal-accounts-yes = { -brand } persoonlijke accounts binnenlaat
if-personal-accounts-no = { -brand } geen persoonlijke accounts binnenlaat
if-codes-yes = { -brand } codes toelaat
if-codes-no = { -brand } geen codes toelaat

# Who says so. $domain: the part after the @ sign.
forecast-asked-managed = Microsoft kent `{ $domain }`: accounts daar melden zich aan bij Microsoft. Over u zei het niets.
forecast-asked-federated = Microsoft kent `{ $domain }`: accounts daar melden zich aan op een eigen pagina. Over u zei het niets.
forecast-asked-unknown = Microsoft kent geen organisatie met `{ $domain }`.
forecast-said-by-hand = Dit volgt uit wat u ons zei.
forecast-by-domain-name = De naam `{ $domain }` zegt ons dit. We vroegen het aan niemand.
forecast-none = We vroegen aan niemand iets over `{ $domain }`.
forecast-by-host-file = { -brand } stelde de aanmeldpagina van `{ $domain }` in. We vroegen het aan niemand.
forecast-no-answer = We vroegen Microsoft naar `{ $domain }` en kregen geen antwoord. Probeer het later opnieuw.
forecast-private-mailbox = `{ $domain }` is voor mailboxen van personen. Geen organisatie heeft daar een werkaccount.
forecast-of-host = `{ $domain }` is van { -brand } zelf. Typ het adres dat de uitnodiging kreeg.
forecast-not-microsoft = Microsoft kent geen organisatie met `{ $domain }`. Een werkaccount daar is van een andere soort.
# $gateway: a product that takes mail.
forecast-gateway = E-mail voor `{ $domain }` komt binnen bij { $gateway }. Wordt een uitnodiging of een code tegengehouden, dan ligt die daar.
# $date: day of an article. $page: what came then.
forecast-formerly = Voor de helpdesk: volgens het artikel van Microsoft van { $date } kwam hier: { $page }.

check-account-title = Aan Microsoft vragen hoe uw organisatie zich aanmeldt?
check-account-title-ended = Wat we vroegen
check-account-lead = Microsoft kan ons zeggen hoe uw organisatie zich aanmeldt. De naamdienst zegt wie er de e-mail ontvangt.
# $domain: the part after the @ sign.
check-account-leaves = Alleen de naam `{ $domain }` verlaat uw computer, met een verzonnen naam ervoor. Uw eigen adres blijft hier. Wie we vragen, ziet ook het internetadres van uw netwerk, zoals bij elk bezoek.
check-account-no-answer = Er kwam geen antwoord. Dat zegt niets over uw account.
check-account-finished = Het antwoord staat hierboven.
check-account-terminal = Buiten deze gids kunt u `guest-help route` typen met uw adres. Met `--online` vragen we het ook aan Microsoft.

## Welke accounts op deze computer staan (310, 640, `guest-help accounts`)

check-computer-title = Kijken welke accounts op deze computer staan?
check-computer-title-ended = Waar we keken
check-computer-lead = We lezen met welk account elk van deze programma’s aangemeld is.
check-computer-leaves = We lezen alleen op deze computer en veranderen niets. Er vertrekt niets. We lezen geen wachtwoorden en geen cookies.
check-computer-finished = Het antwoord staat hieronder.
check-computer-some = Niet alles kon gelezen worden. Het antwoord staat hieronder.
check-computer-terminal = Buiten deze gids kunt u `guest-help accounts --invited` typen, met het adres van uw uitnodiging. Dat kijkt welke accounts op deze computer staan.
accounts-proves-microsoft = het Microsoft-account van elk profiel
accounts-proves-program = een Microsoft-account; uw browser kan een ander gebruiken
accounts-proves-google = een Google-account, niet dat van Microsoft
accounts-proves-mozilla = een Mozilla-account, niet dat van Microsoft
accounts-proves-other = een account
accounts-unread = kon niet gelezen worden
accounts-none-here = geen account
accounts-some-here = gevonden

accounts-field-hint = Het adres waarop { -brand } u uitnodigde. We vergelijken het hier, op deze computer.
accounts-title = Past uw account?
accounts-fits = Het uitgenodigde account staat op deze computer.
accounts-fits-among-others = Het uitgenodigde account staat op deze computer, met een ander ernaast.
accounts-other = Op deze computer staat een Microsoft-account met een ander adres dan uw uitnodiging.
accounts-two = Op het uitgenodigde adres bestaan een werkaccount en een persoonlijk account.
accounts-same-mailbox = Het adres lijkt op dat van uw uitnodiging, maar is niet hetzelfde.
accounts-none = We vonden geen Microsoft-account in de programma’s die we lazen. Uw browser kan er toch een gebruiken.
accounts-unknown = We konden niet alles lezen. We weten dus niet of uw account hier staat.
accounts-shortened = Van andere adressen tonen we maar een deel.
accounts-not-invited = We kennen uw uitgenodigde adres niet en kunnen dus niet vergelijken.
# $profile: name of a profile of the browser.
accounts-do-profile = Open de link in het profiel “{ $profile }” van { $program }.
accounts-do-profile-else = Lukt dat niet? Open de link dan in een privévenster.
accounts-do-private = Open de link in een privévenster en typ het uitgenodigde adres.
accounts-do-two = Is het de eerste keer? Kies het werkaccount. Lukte het vroeger al? Kies het account dat u toen gebruikte.
accounts-do-invitation = Gebruik de link in uw uitnodiging.
accounts-do-type = Geef het uitgenodigde adres. Dan vergelijken we.
# $address: an account, perhaps shortened. $kind: what it is. $program: name of a program.
accounts-row = `{ $address }`: { $kind }, in { $program }
# $profile: name of a profile.
accounts-row-profile = `{ $address }`: { $kind }, in { $program }, profiel “{ $profile }”
accounts-kind-work = werkaccount
accounts-kind-personal = persoonlijk Microsoft-account
accounts-kind-google = Google-account
accounts-kind-unknown = account
accounts-kind-mozilla = Mozilla-account
# $program: name of a program.
accounts-not-read = We konden niet alles van { $program } lezen.
accounts-not-open = We weten niet welk account Microsoft nu gebruikt.
accounts-likely = Dit is waarschijnlijk.
accounts-not-in-browser = We vonden het niet in { $program }. Uw browser kan een ander account gebruiken.

# The account of an error page. $account: an address.
accounts-error-other = Microsoft gebruikte een ander account dan dat van uw uitnodiging.
accounts-error-names = De foutmelding noemt het account `{ $account }`.
# $program: name of a browser. $profile: name of its profile.
accounts-error-in = Dat account staat in { $program }.
accounts-error-in-profile = Dat account staat in { $program }, in het profiel “{ $profile }”.
accounts-reset = Het account is dat van uw uitnodiging. { -brand } verwacht een andere manier van aanmelden.
accounts-do-reset = De helpdesk van { -brand } moet uw uitnodiging opnieuw instellen.
accounts-go = Op basis van wat we vonden

# $program: name of a program. $profile: name of a profile.
why-account-in = in { $program }
why-account-in-profile = in { $program }, profiel “{ $profile }”
# $place: the words of why-account-in. $address: an account, perhaps shortened.
why-account-invited = Op deze computer zagen we het uitgenodigde account { $place }.
why-account-other = Op deze computer zagen we `{ $address }` { $place }.
why-account-named = Het account van de foutmelding staat op deze computer, { $place }.

## Before the first click (180, `guest-help ready`)

ready-title = Voor uw eerste klik
ready-lead = We kijken in één keer of de uitnodiging op deze computer kan werken: de verbinding, uw aanmeldpagina en uw e-mail.
ready-good = We vonden niets dat uw uitnodiging tegenhoudt. Open de uitnodiging op deze computer.
ready-weak = De uitnodiging kan op deze computer werken, maar uw netwerk is zwak.
ready-first = Er moet iets geregeld worden voor uw eerste klik.
ready-open = We konden niet alles te weten komen.
ready-connection = De verbinding van deze computer
ready-mails = E-mails die u mag verwachten
check-ready-title = Kijken of alles klaar is?
# $domain: the part after the @ sign.
check-ready-leaves = We vragen ook wie de e-mail van `{ $domain }` ontvangt. Van uw adres vertrekt alleen dat deel.
check-ready-terminal = Buiten deze gids kunt u `guest-help ready` typen met uw adres. Dat bekijkt alles in één keer.
