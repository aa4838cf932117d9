## Pick a problem (300)

problem-title = Wat ziet u of wat wilt u weten?
problem-lead = Kies wat het best past.
problem-group-before = Voor het aanmelden
problem-group-during = Tijdens het aanmelden
problem-group-after = Na het aanmelden
problem-no-code = Ik krijg de code niet
problem-no-invitation = Ik krijg geen uitnodiging
problem-secure = Is het veilig om mijn werkaccount te gebruiken?
problem-extranet = Ik heb een oud account dat begint met { -extranet-prefix }
problem-switch = Microsoft vraagt een ander account
problem-permission = Ik kan de machtigingen niet accepteren
problem-blocked = Mijn account is geblokkeerd
problem-trouble = Microsoft zegt dat het aanmelden niet lukt
problem-error-page = Ik zie een andere foutpagina
problem-terms = Ik wil de voorwaarden niet accepteren
problem-teams = Ik kan in Teams niet overschakelen naar { -brand }
problem-other = Iets anders

## Questions (310–395)

# 310
q-switch-title = Waarom moet ik een ander account gebruiken?
q-switch-why = Een uitnodiging werkt maar voor één adres: het adres dat { -brand } uitnodigde.
q-switch-ask = Welk adres toont Microsoft?
q-switch-same = Het adres van mijn uitnodiging
q-switch-other = Een ander adres
q-switch-alias = Een tweede adres van mij (een alias)
q-switch-codes = Het adres van mijn uitnodiging. Vroeger kreeg ik codes, nu vraagt Microsoft een wachtwoord
# 320
q-secure-title = Is het veilig om mijn werkaccount te gebruiken?
q-secure-answer = Ja. U meldt zich aan bij uw eigen organisatie. { -brand } ziet uw wachtwoord nooit.
q-secure-how = Uw organisatie bevestigt daarna aan { -brand } dat u het echt bent. { -brand } vertrouwt op dat antwoord.
q-secure-code = Krijgt u een code per e-mail? Dan is er helemaal geen wachtwoord.
q-secure-personal = Gebruikt u een persoonlijk account? Dan meldt u zich aan bij Microsoft of Google.
# 330
q-permission-title = Ik kan de machtigingen niet accepteren
q-permission-why = Soms moet iemand anders dit eerst toelaten. De pagina toont wie.
q-permission-ask = Wat staat er op de pagina van Microsoft?
q-permission-review = ‘{ ms-review-permissions }’
q-permission-admin-brand = { seen-admin }, met de naam { -brand }
q-permission-admin-own = { seen-admin }, met de naam van mijn eigen organisatie
q-permission-blocked = Mijn toegang is geblokkeerd of beperkt
# 340
q-blocked-title = Mijn account is geblokkeerd
q-blocked-why = Meestal blokkeert uw eigen organisatie uw account voor korte tijd, om het te beschermen. { -brand } kan dat niet ongedaan maken.
q-blocked-reasons = Redenen: foute wachtwoorden, een nieuwe plaats of een nieuw toestel, of een phishingmail.
q-blocked-ask = Wat staat er op de pagina?
q-blocked-locked = Mijn account is tijdelijk geblokkeerd
q-blocked-risk-self = Verdachte activiteit, en ik kan mijn wachtwoord veranderen
q-blocked-risk-it = Verdachte activiteit, en ik kan mijn wachtwoord niet veranderen
q-blocked-off = Mijn account is uitgeschakeld
q-blocked-personal = Het is mijn persoonlijke Microsoft-account
# 345
q-nomail-title = Ik vind de e-mail met de uitnodiging niet
q-nomail-why = Soms wordt er geen e-mail verstuurd. Uw contactpersoon weet dat.
q-nomail-blocked-self = Ik heb ooit uitnodigingen geblokkeerd bij Microsoft
q-nomail-ask = Moet u een e-mail krijgen en waar hebt u gekeken?
q-nomail-nowhere = Ik verwacht een e-mail en vind die nergens
q-nomail-junk = De e-mail zat in een andere map
q-nomail-look = Ik heb nog niet in alle mappen gekeken
q-nomail-expected = Ik weet niet of er een e-mail verstuurd is
q-nomail-link = Ik kreeg een link zonder e-mail
q-nomail-other-address = Ik gaf een ander adres op of kan die mailbox niet openen
# 350
q-nocode-title = Ik krijg geen e-mail met de code
q-nocode-account = Vraagt de pagina een wachtwoord? Dan krijgt u geen code. Gebruik uw wachtwoord.
q-nocode-ask = Hebt u in alle mappen gekeken, ook bij ongewenste e-mail en quarantaine?
q-nocode-old = Mijn code is ouder dan 30 minuten
q-nocode-password = Ik zie een pagina die een wachtwoord vraagt
q-nocode-no-invitation = Ik kreeg ook geen uitnodiging
# 360
q-trouble-title = Microsoft kan mij niet aanmelden
q-trouble-why = Microsoft toont deze zin bij veel oorzaken. Het nummer eronder zegt welke het is.
q-trouble-paste = Ziet u een code die begint met AADSTS? Plak die hier.
q-trouble-ask = Geen nummer? Meldt u zich aan met het adres van uw uitnodiging?
q-trouble-other = Ik zie een andere titel
# 365. The titles are those of Microsoft’s own pages. $ui: language of the Microsoft pages; English where the Dutch title is not known.
seen-title = Welke titel ziet u?
seen-lead = Kijk naar de grote letters op de pagina. Sommige titels kennen we alleen in het Engels.
seen-group-account = Over uw account
seen-group-access = Over machtigingen of toegang
seen-group-step = Over een tweede stap, de computer of een regel
seen-group-page = Over de pagina zelf
seen-pick = ‘Pick an account’
    .hint = Kies het adres van uw uitnodiging. Staat er een fout bij? Plak die.
seen-personal = ‘You can’t sign in here with a personal account’
    .hint = Microsoft wil een werkaccount.
seen-two = { $ui ->
    [nl] ‘Kies het account waarmee u zich wilt aanmelden’
   *[en] ‘… used with more than one account from Microsoft’
}
    .hint = Kies tussen werk en persoonlijk.
seen-no-user = { $ui ->
    [nl] ‘We kunnen een account met die gebruikersnaam niet vinden’
   *[en] ‘We couldn’t find an account with that username’
}
seen-directory = ‘That didn’t work’
    .hint = SharePoint vindt u niet in de adreslijst.
seen-locked = ‘Your account is temporarily locked’
    .hint = Probeer het later opnieuw.
seen-blocked = ‘Your account is blocked’
    .hint = Er was verdachte activiteit.
seen-password = Microsoft aanvaardt mijn wachtwoord niet
seen-redeem = ‘Invitation redemption failed’
    .hint = Of: er kan geen account gemaakt worden voor uw adres.
seen-admin = { $ui ->
    [nl] ‘Goedkeuring van beheerder vereist’
   *[en] ‘Need admin approval’
}
    .hint = Of: ‘Approval required’, ‘You can’t access this application’.
seen-denied = ‘Access Denied’
    .hint = Of: ‘There are no apps to show’.
seen-tenant = ‘Access to … tenant is denied’
    .hint = Of: een organisatie moet haar instellingen aanpassen.
seen-repair = ‘… sign-in isn’t working right now’
    .hint = Een pagina van SharePoint.
seen-terms = { $ui ->
    [nl] ‘Gebruiksvoorwaarden’
   *[en] ‘Terms of use’
}
seen-more = { $ui ->
    [nl] ‘Meer informatie vereist’
   *[en] ‘More information required’
}
    .hint = Of: ‘We didn’t hear from you’.
seen-rule = ‘You cannot access this right now’
    .hint = Of: ‘You don’t have access to this’, ‘Your sign-in was blocked’.
seen-device = ‘You can’t get there from here’
    .hint = Of: ‘Help us keep your device secure’.
seen-trouble = ‘… having trouble signing you in’
    .hint = Microsoft gebruikt dit bij veel oorzaken.
seen-stay = ‘{ ms-stay-signed-in }’
seen-not-found = De toepassing of de organisatie wordt niet gevonden
seen-request = Er klopt iets niet in de aanvraag of de toepassing
seen-again = De pagina vraagt om opnieuw te beginnen of blijft laden
seen-later = Microsoft vraagt om het later opnieuw te proberen
seen-google = Een pagina van Google die mij tegenhoudt (`disallowed_useragent`)
seen-own = Een fout op de pagina van mijn eigen organisatie
seen-sign-out = Het gaat over afmelden
seen-none = Mijn titel staat er niet bij
# 370
q-terms-title = Ik wil de voorwaarden niet accepteren
q-terms-why = Zonder de voorwaarden kunt u niet verder. Maar een contract gaat meestal voor.
q-terms-ask = Heeft uw organisatie voor dit werk een contract met { -brand }?
# 380
q-teams-title = In Teams overschakelen naar { -brand }
q-teams-open = Kies uw profielfoto in Teams. Die staat rechtsboven, op een telefoon linksboven.
q-teams-choose = Kies { -brand } in de lijst met organisaties. Teams laadt opnieuw en toont de teams van { -brand }.
q-teams-return = U gaat op dezelfde manier terug.
q-teams-settings = Staat het niet in de lijst? Kijk bij ‘{ ms-teams-accounts }’ in de instellingen.
# Instead of the link, where it is not known.
q-teams-no-link = We kennen de Teams-link van { -brand } niet. Uw contactpersoon kan die geven.
q-teams-web = Staat { -brand } er niet bij? Open deze Teams-link in een privévenster:
q-teams-missing = { -brand } staat niet in het menu
# 395
q-extranet-title = Oud extranetaccount
q-extranet-lead = Accounts die beginnen met { -extranet-prefix } zijn { -extranet-closed } afgesloten. U hebt nu een uitnodiging nodig.
q-extranet-instructions = Lees de instructies van { -brand }:
q-extranet-ask = Hoe vraag ik een uitnodiging?
q-extranet-invited = Ik heb nu een uitnodiging
q-teams-see = U ziet alleen de teams die u mag gebruiken. U kunt chatten en sommige apps gebruiken.
