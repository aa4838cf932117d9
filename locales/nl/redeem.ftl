## Use the invitation (100–175)

redeem-title = Uw uitnodiging gebruiken
redeem-where = Hoe ver bent u?
redeem-step-mail = Zoek de e-mail
redeem-step-open = Open de e-mail en accepteer
redeem-step-code = Vraag een code en vul die in
redeem-step-account = Of meld u aan met een account dat u al hebt
redeem-step-permission = Geef toestemming
redeem-step-terms = Lees en accepteer de gebruiksvoorwaarden
    .found = { found-terms-refused }
    .why = { q-terms-why }
    .do = { terms-lead }
    .who = { who-you }
redeem-step-done = U bent klaar
# 110
mail-lead = Microsoft stuurt de uitnodiging voor { -brand }. Zoek een van deze afzenders:
# $date: a month and a year, from the list of senders.
mail-sender-since = sinds { $date }
mail-sender-until = tot { $date }
# $name: name that the mail program shows, from the list of senders.
mail-sender-name = De getoonde naam kan ‘{ $name }’ zijn. Een naam bewijst niets.
mail-subject = Het onderwerp zegt dat iemand u uitnodigt om samen te werken. Het kan in een andere taal zijn.
mail-folders = Kijk ook bij ongewenste e-mail, spam en quarantaine.
mail-mailbox = Kijk in de mailbox van het adres dat u aan { -brand } gaf.
mail-found = Ik heb de e-mail gevonden
mail-missing = Ik vind de e-mail niet
mail-doubt = Ik weet niet zeker of de e-mail echt is
# 120
open-lead = Open de e-mail en kies ‘{ ms-accept-invitation }’. Uw browser gaat open.
open-private = Staat er een ander Microsoft-account open in uw browser? Open de link in een privévenster.
open-no-button = Staat er geen knop om te accepteren in de e-mail? Dan is uw uitnodiging misschien al geaccepteerd. Probeer u aan te melden.
open-sees-code = Ik zie een pagina die een code kan sturen
open-sees-signin = Ik zie een aanmeldpagina
open-sees-no-button = Er staat geen knop in de e-mail
open-sees-error = Ik zie een fout of er gebeurt niets
# 130
code-send = Kies ‘{ ms-send-code }’. Microsoft stuurt een code naar het adres van uw uitnodiging.
# $sender: the sender of the codes, from the list of senders.
code-sender = Codes komen van `{ $sender }`.
code-enter = Typ de code op de pagina van Microsoft. Typ de code niet in deze app.
code-valid = Een code werkt 30 minuten. Hebt u meer dan één code gevraagd? Neem de nieuwste.
code-works = De code werkt
code-missing = Ik krijg geen code
code-refused = Microsoft aanvaardt mijn code niet
# 140
account-title = Meld u aan met een account dat u al hebt
account-lead = Microsoft kent uw adres al. Meld u aan met dat account.
account-work = Een werkaccount krijgt u van uw eigen organisatie.
account-personal = Een persoonlijk Microsoft-account hebt u zelf gemaakt.
account-both = Kunt u kiezen? Neem uw werkaccount, behalve als { -brand } uw privéadres uitnodigde.
account-other = Lukt dit niet? Kies ‘{ ms-other-ways }’.
account-done = Ik ben aangemeld
account-create = Ik moet een account maken
# 145
create-account = Microsoft vraagt u om een account te maken
    .found = Microsoft vond geen account voor uw adres en biedt ook geen code aan.
    .why = Microsoft stelt dan voor om een persoonlijk account te maken.
    .do = Is het een werkadres? Stop dan hier. Stuur een melding naar de helpdesk van { -brand }.
    .then = Is het uw privéadres? Dan mag u het account maken.
    .not = Een persoonlijk account op een werkadres geeft later vaak problemen.
    .who = { who-you-then-helpdesk }
create-ready = Het is mijn privéadres en het account is klaar
create-colleagues = Het is een werkadres en mijn collega’s hebben een Microsoft-account
# 150
permission-lead = U ziet de pagina ‘{ ms-review-permissions }’. { -brand } vraagt om uw naam, e-mailadres en foto te zien.
permission-check = Kijk na of de naam { -brand } op de pagina staat. Kies dan ‘{ ms-accept }’.
permission-once = U ziet deze pagina maar één keer. Ziet u die niet? Dat is niet erg.
permission-privacy = Lees hoe { -brand } uw gegevens gebruikt:
permission-done = Ik heb geaccepteerd
permission-not-shown = Ik zie deze pagina niet
permission-other-name = Op de pagina staat een andere organisatie
permission-cannot = Ik kan niet accepteren
# 155
terms-lead = U ziet misschien de gebruiksvoorwaarden van { -brand }. Open en lees ze. Kies dan ‘{ ms-accept }’.
terms-done = Ik heb de voorwaarden geaccepteerd
terms-not-shown = Ik zie geen voorwaarden
terms-refuse = Ik wil ze niet accepteren
# 160
done-lead = Microsoft opent nu uw toepassing of de pagina ‘{ ms-my-apps }’.
done-save = Bewaar deze pagina in uw browser. U hebt de uitnodiging maar één keer nodig.
done-no-app = Ik zie mijn toepassing niet
done-teams = Ik wil in Teams naar { -brand }

## Which sign-in page will I get? (170, 640)

where-title = Welke aanmeldpagina krijgt u?
where-pick = Of kies de pagina die u ziet:
where-see-work = Een pagina voor mijn wachtwoord, met de naam van mijn organisatie
where-see-portal = De eigen aanmeldpagina van mijn organisatie
where-see-google = Een pagina van Google
where-see-personal = Een pagina voor persoonlijke Microsoft-accounts (live.com)
where-see-code = Een pagina die een code kan sturen
where-see-create = Een pagina die vraagt om een account te maken

## Which link do I have? (175, 620)

link-title = Welke link hebt u?
link-choice-invitation = De link in een e-mail met een uitnodiging
link-choice-direct = Een link naar een toepassing van { -brand }
link-choice-common = Een algemene pagina van Microsoft, zoals ‘{ ms-my-apps }’
link-choice-alias = Ik meld mij aan met een tweede adres (een alias)
link-choice-paste = Ik wil de link plakken
# $domain: the domain of the inviting organisation.
link-common = Een algemene pagina van Microsoft? Kies ‘{ ms-signin-options }’ en ‘{ ms-signin-org }’. Typ dan `{ $domain }`.
link-right = Open deze link van { -brand }:
# 110, 711 and the letter, where the tenant's name at Microsoft is not known.
mail-sender-primary = `invites@`, daarna een korte naam van { -brand } en `.onmicrosoft.com`
# $address: mail address, $period: since or until a month.
mail-sender-row = `{ $address }` ({ $period })
code-mail = In de e-mail staat iets over een verificatiecode van uw account. Soms in een andere taal.
code-invitation = In de uitnodiging zelf staat geen code.
permission-ids = Zo weet { -brand } wie zich aanmeldt. Het krijgt ook technische nummers van uw account.
