## Sign in (200–260)

signin-title = Aanmelden
signin-where = Wat lukt er niet?
signin-choice-page = Ik weet niet welke pagina ik moet openen
signin-choice-account = Ik weet niet welk account ik moet gebruiken
signin-choice-verify = Ik kan niet bevestigen dat ik het ben
signin-choice-permission = Ik zie een pagina over machtigingen of voorwaarden
signin-choice-stay = Microsoft vraagt of ik aangemeld wil blijven
signin-choice-blank = Ik zie een lege of geblokkeerde pagina
signin-choice-apps = Ik ben aangemeld, maar ik zie mijn toepassing niet
signin-first = Hebt u uw uitnodiging nog nooit gebruikt? Doe dat eerst.
# 210
signin-page-title = Open de juiste aanmeldpagina
signin-page = Open de aanmeldpagina van uw toepassing. De link staat in uw uitnodiging van { -brand }.
signin-page-save = Bewaar de pagina in uw browser voor de volgende keer.
signin-page-opened = Ik heb de pagina geopend
signin-page-nolink = Ik heb geen link
# 220
signin-account-title = Gebruik het juiste account
signin-account = Gebruik het adres van uw uitnodiging. Is het een werkaccount? Gebruik dan het wachtwoord van uw eigen organisatie.
signin-account-new = Is het account nieuw? Dan helpt Microsoft u eerst om het in te stellen.
signin-account-hash = Ziet u een naam met `#EXT#`? Typ die nooit. Gebruik uw eigen adres.
signin-account-other = Microsoft toont een ander account
signin-account-setup = Microsoft vraagt mij om het account in te stellen
signin-account-forgot = Ik ken mijn wachtwoord niet meer
# 230
signin-verify-title = Bevestig dat u het bent
signin-verify = Hoe u bevestigt dat u het bent, hangt af van uw organisatie:
signin-verify-mfa = met uw wachtwoord en uw telefoon of een app (meervoudige verificatie)
signin-verify-code = met een code die u per e-mail krijgt
signin-verify-portal = op de aanmeldpagina van uw eigen organisatie
signin-verify-twice = Twee keer bevestigen kan normaal zijn: voor uw organisatie en voor { -brand }.
signin-verify-fails = Mijn telefoon of app werkt niet
signin-verify-asks = Microsoft vraagt mij om een telefoon of app in te stellen
signin-verify-portal-fails = De pagina van mijn organisatie werkt niet
signin-code-daily = Met een code per e-mail hebt u na 24 uur een nieuwe code nodig.
# 240
signin-stay-title = Aangemeld blijven of niet?
signin-stay = ‘{ ms-stay-signed-in }’ Kies **Nee** als andere mensen deze computer ook gebruiken. Is hij alleen van u? Dan mag u **Ja** kiezen.
# 250
signin-ready-title = U bent aangemeld
signin-ready = U kunt nu de toepassingen van { -brand } gebruiken.
# 260
signin-blank-title = De pagina is leeg of geblokkeerd
signin-blank = Misschien blokkeert uw netwerk de pagina’s van Microsoft. Kies wat u ziet.
signin-blank-none = Er gaat geen enkele pagina open
signin-blank-some = Andere pagina’s gaan wel open, deze niet
signin-blank-portal = Op dit netwerk moet ik eerst akkoord gaan of mij aanmelden
signin-blank-proxy = Een venster vraagt mijn naam en wachtwoord voor de proxy
signin-blank-warning = Mijn browser zegt dat de verbinding niet veilig is
signin-blank-clock = Mijn computer toont een verkeerd uur
signin-blank-app = De pagina gaat open in een andere app
