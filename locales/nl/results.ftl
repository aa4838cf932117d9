## Result

result-found = Wat we zien
result-why = Waarom we dat denken
result-do = Wat u kunt doen
result-not = Let op
result-who = Wie dit oplost
who-you = U
who-your-it = De IT-dienst van uw organisatie
who-contact = Uw contactpersoon bij { -brand }
who-helpdesk = De helpdesk van { -brand }
who-microsoft = Microsoft
who-wait = Niemand hoeft iets te doen: wacht en probeer opnieuw
who-you-then-it = U, en daarna de IT-dienst van uw organisatie
who-you-then-helpdesk = U, en daarna de helpdesk van { -brand }
who-you-then-contact = U, en daarna uw contactpersoon bij { -brand }
who-it-or-helpdesk = Uw eigen IT-dienst of de helpdesk van { -brand }: de pagina van Microsoft toont welke
sure-high = We zijn hier zeker van.
sure-medium = We zijn vrij zeker, maar niet helemaal.
sure-low = Dit is een mogelijke oorzaak.
result-details = Technische details
result-ruled-out = Wat het niet is
result-consequences = Problemen die hieruit volgen
result-solved = Het lukt nu
result-checked = Ik weet genoeg
result-not-solved = Het lukt nog niet
# Names of pages of Microsoft Learn that belong to an answer.
learn-title = Lees meer bij Microsoft
learn-redemption = Hoe een uitnodiging werkt (Microsoft Learn)
learn-cross-tenant = Voor uw IT-dienst: instellingen tussen twee organisaties (Microsoft Learn)
learn-microsoft-365-endpoints = Voor uw IT-dienst: adressen die Microsoft 365 nodig heeft (Microsoft Learn)
learn-risk = Voor uw IT-dienst: een risicoblokkering opheffen (Microsoft Learn)

## Reasons (“Why we think so”) – the core combines these

why-answer = U antwoordde: ‘{ $answer }’.
why-code = In uw tekst staat de code `{ $code }`.
why-sentence = In uw tekst staat een zin die Microsoft hiervoor gebruikt.
why-address-differs = Het adres op de pagina is niet het adres van uw uitnodiging.
why-address-alias = Het adres op de pagina is het uitgenodigde adres, anders geschreven.
# $account, $provider, $tenant: values from the text of the error.
why-error-account = De foutmelding noemt het account `{ $account }`.
why-error-provider = { $provider ->
    [personal] Dat is een persoonlijk Microsoft-account.
    [code] Dat account meldt zich aan met een code per e-mail.
    [work] Dat is een werkaccount van een organisatie.
    [google] Dat is een Google-account.
   *[unknown] We weten niet wat voor account dat is.
}
why-error-tenant = De foutmelding noemt de organisatie `{ $tenant }`.
why-several-causes = Er zijn verschillende oorzaken mogelijk. De waarschijnlijkste staat eerst.
learn-cross-tenant-overview = Voor uw IT-dienst: toegang tussen organisaties (Microsoft Learn)
learn-one-time-passcode = Hoe codes per e-mail werken (Microsoft Learn)
learn-user-properties = Voor de helpdesk: gegevens van een gastaccount (Microsoft Learn)
learn-privacy-info = Voor de helpdesk: een privacyverklaring toevoegen (Microsoft Learn)
learn-troubleshoot = Voor uw IT-dienst: bekende problemen van gasten (Microsoft Learn)
learn-invitation-mail = Voor uw IT-dienst: de e-mail met de uitnodiging (Microsoft Learn)
learn-admin-consent = Voor de helpdesk: een toepassing goedkeuren (Microsoft Learn)
learn-error-codes = Voor de helpdesk: lijst van foutnummers (Microsoft Learn)
# In place of “We are sure” where the same error can have other causes.
sure-error = Deze fout kennen we. Dit is de meest waarschijnlijke oorzaak.
# Above a result that nothing led to, as after a jump by number.
result-by-number = U opende deze pagina zelf. We keken nog niets na: lees of ze past bij wat u ziet.
