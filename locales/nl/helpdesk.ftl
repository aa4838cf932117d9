## Helpdesk (070)

helpdesk-title = Voor de helpdesk
helpdesk-warn = Zeg de code uit uw e-mail aan niemand. De helpdesk vraagt nooit naar die code.
helpdesk-say = Zeg aan de gast
helpdesk-ask = Vraag aan de gast
helpdesk-next = Mogelijke volgende pagina’s
helpdesk-rule = Regel die besliste
helpdesk-say-private = Open de link in een privévenster.
helpdesk-say-paste = Kopieer de hele foutpagina en plak die in de app.
helpdesk-say-secret = Toon mij uw code of uw wachtwoord niet.
helpdesk-ask-page = Welk paginanummer ziet u rechtsboven?
helpdesk-ask-address = Welk adres toont Microsoft?
helpdesk-ask-name = Welke naam van een organisatie staat op de pagina van Microsoft?
helpdesk-ask-number = Staat er een nummer op de foutpagina?
helpdesk-ask-before = Heeft het vroeger al gewerkt?
helpdesk-ask-language = In welke taal zijn de pagina’s van Microsoft?
helpdesk-pending = ‘Pending acceptance’ betekent: de uitnodiging is nog niet gebruikt.
helpdesk-source = ‘Source’ of ‘Identities’ toont hoe de gast zich de eerste keer aanmeldde.
helpdesk-conflict = Een contact met hetzelfde adres hield vroeger rechtstreekse links tegen. Sinds 2025 hindert het alleen het uitnodigen.
helpdesk-number = Vraag het paginanummer en open dezelfde pagina met `guest-help page`.
