## Outcomes (711–790). Value: title. `.found`, `.why`, `.do`, `.who`: always. `.then`: second step. `.not`: what does not help.

# 711
out-mail-release = Uw organisatie houdt de e-mail misschien tegen
    .found = De uitnodiging zit niet in uw mailbox.
    .why = De afzender van uitnodigingen veranderde in december 2025. Uw mailfilter kent de nieuwe misschien niet.
    .do = Vraag uw IT-dienst om e-mails van deze afzenders te zoeken en door te laten.
    .then = Is het een privémailbox? Kijk naar uw geblokkeerde afzenders. Vraag het dan aan uw contactpersoon bij { -brand }.
    .who = { who-your-it }
# 718
out-mail-release-code = Uw organisatie houdt de code misschien tegen
    .found = De e-mail met de code zit niet in uw mailbox.
    .why = Misschien houdt een filter de e-mail tegen. Een code werkt maar 30 minuten.
    .do = Vraag uw IT-dienst om e-mails van deze afzender meteen door te laten.
    .then = Is het een privémailbox? Kijk naar uw geblokkeerde afzenders. Vraag daarna een nieuwe code.
    .who = { who-your-it }
# 712
out-resend = U hebt misschien een nieuwe uitnodiging nodig
    .found = U hebt geen uitnodiging of link die bij uw adres past.
    .why = Een uitnodiging werkt alleen voor het adres dat { -brand } uitnodigde.
    .do = Vraag uw contactpersoon bij { -brand } om de uitnodiging opnieuw te sturen. Geef het juiste e-mailadres.
    .then = Bent u nog maar net uitgenodigd? Wacht dan een paar minuten en probeer eerst opnieuw.
    .who = { who-contact }
# 713
out-fake-sender = Let op: gebruik deze e-mail of link niet
    .found = De afzender of de link staat niet op onze lijst voor { -brand }.
    .why = Een echte uitnodiging vraagt nooit om te bellen of te betalen.
    .do = Klik nergens op. Stuur de e-mail als bijlage naar uw IT-dienst.
    .then = Hebt u geen IT-dienst, of verwacht u een uitnodiging? Bel uw contactpersoon op een nummer dat u al kent.
    .not = Antwoord niet, bel geen nummer uit de e-mail en geef nooit een wachtwoord of code.
    .who = { who-you-then-it }
# 714
out-real-sender = We kennen deze afzender
    .found = Het adres staat op onze lijst van juiste afzenders.
    .why = Een adres kan nagebootst worden. Dit alleen is dus geen bewijs.
    .do = Open de link nog niet. Vraag uw contactpersoon of u deze e-mail mag verwachten.
    .not = Een echte afzender bewijst niet dat de link klopt.
    .who = { who-you }
# 715
out-right-account = Microsoft gebruikt een ander account
    .found = Microsoft gebruikt waarschijnlijk een ander account dan dat van uw uitnodiging.
    .why = Microsoft neemt vaak het account dat openstaat, zonder het te vragen.
    .do = Open de link in een privévenster en vul het adres van uw uitnodiging in.
    .then = Of kies ‘{ ms-use-another-account }’ en vul het adres van uw uitnodiging in.
    .who = { who-you }
# 717
out-new-code = U hebt een nieuwe code nodig
    .found = De code ontbreekt, is te oud of is niet de nieuwste.
    .why = Een code werkt 30 minuten en alleen de nieuwste telt.
    .do = Kies opnieuw ‘{ ms-send-code }’. Gebruik alleen de nieuwste code, binnen 30 minuten.
    .then = Kijk ook bij ongewenste e-mail. Laat de pagina openstaan en gebruik dezelfde browser.
    .who = { who-you }
# 719
out-consent-home = Uw eigen organisatie moet dit toelaten
    .found = U kunt de machtigingen niet zelf accepteren.
    .why = Op de pagina staat de naam van uw eigen organisatie.
    .do = Vraag uw IT-dienst om de machtigingen goed te keuren of { -brand } te vertrouwen.
    .then = { -brand } vertrouwen helpt alleen als een instelling tussen de organisaties u tegenhoudt.
    .not = Nog eens proberen of een andere browser helpt niet.
    .who = { who-your-it }
# 720
out-cross-tenant = Een van de twee organisaties moet dit toelaten
    .found = Een instelling tussen uw organisatie en { -brand } houdt u tegen.
    .why = Elke organisatie beslist wie er gast mag zijn, en waar haar mensen gast mogen zijn.
    .do = Stuur het bericht naar uw IT-dienst. Stuur ook een melding naar de helpdesk van { -brand }.
    .then = Lukt het wel op een ander netwerk, bijvoorbeeld thuis? Zeg dat aan uw IT-dienst.
    .not = Een privévenster of een nieuwe uitnodiging verandert deze instelling niet.
    .who = { who-it-or-helpdesk }
# 721
out-locked-self = Misschien kunt u uw account zelf deblokkeren
    .found = Uw account is tijdelijk geblokkeerd.
    .why = Uw eigen organisatie beschermt het, na foute wachtwoorden of door een risico.
    .do = Wacht 15 minuten en probeer het één keer opnieuw. Gebruikt u een VPN? Zet die uit als dat mag.
    .then = Nog geblokkeerd? Verander uw wachtwoord bij uw eigen organisatie.
    .not = Probeer het niet telkens opnieuw: dat kan het account opnieuw blokkeren. Een nieuwe uitnodiging helpt niet.
    .who = { who-you }
# 722
out-locked-it = Uw IT-dienst moet uw account deblokkeren
    .found = Uw account lijkt geblokkeerd bij uw eigen organisatie.
    .why = Alleen uw eigen organisatie ziet de oorzaak en kan die wegnemen.
    .do = Bel of mail uw IT-dienst. Zeg dat uw account geblokkeerd is.
    .then = Kunt u zelf uw wachtwoord veranderen? Doe dat eerst.
    .not = { -brand } kan deze blokkering niet opheffen. Een nieuwe uitnodiging helpt ook niet.
    .who = { who-your-it }
# 723
out-use-invitation = Gebruik de link in de e-mail met uw uitnodiging
    .found = Met een andere link herkent { -brand } u nog niet.
    .why = Uw uitnodiging is nog niet gebruikt. Of u meldt zich aan met een tweede adres (een alias). Met een rechtstreekse link krijgt u soms geen code.
    .do = Open de e-mail met de uitnodiging en kies ‘{ ms-accept-invitation }’.
    .then = Geen e-mail? Uw contactpersoon bij { -brand } kan u de link sturen.
    .who = { who-you }
# 724
out-no-access = U hebt nog geen toegang tot deze toepassing
    .found = Microsoft kent u misschien al, maar de toepassing laat u niet binnen.
    .why = Een gast heeft voor elke toepassing toegang nodig, rechtstreeks of via een groep.
    .do = Kijk eerst na: gebruikt u het adres van uw uitnodiging en een link van { -brand }?
    .then = Vraag dan toegang aan de persoon die u uitnodigde. Geef uw e-mailadres en de naam van de toepassing. Hebt u nu toegang? Meld u dan opnieuw aan.
    .not = Een nieuwe uitnodiging of een nieuw wachtwoord geeft u geen toegang.
    .who = { who-contact }
# 725
out-allow-sites = Uw netwerk blokkeert een pagina die u nodig hebt
    .found = Deze computer bereikt een pagina niet die u nodig hebt.
    .why = Meestal doet een filter of een firewall van uw netwerk dat.
    .do = Vraag uw IT-dienst om de adressen in de lijst toe te laten.
    .then = U kunt ook een ander netwerk proberen, als dat mag.
    .who = { who-your-it }
# 726
out-mfa = Uw tweede stap werkt niet
    .found = U kunt niet bevestigen met uw telefoon of app.
    .why = Uw telefoon is bekend bij uw eigen organisatie, bij { -brand } of bij allebei.
    .do = Staat { -brand } op de pagina? Stuur een melding: alleen die helpdesk kan de stap opnieuw instellen.
    .then = Staat uw eigen organisatie op de pagina? Vraag hulp aan uw IT-dienst.
    .not = Een nieuwe uitnodiging verandert niets aan de tweede stap.
    .who = { who-it-or-helpdesk }
# 728
out-extranet = U hebt een uitnodiging nodig
    .found = Uw oude extranetaccount is afgesloten.
    .why = Accounts die beginnen met { -extranet-prefix } zijn { -extranet-closed } afgesloten.
    .do = Vraag een uitnodiging aan de eigenaar van uw site bij { -brand }.
    .who = { who-contact }
# 729
out-all-good = We zien geen probleem
    .found = Alles wat we bekeken, is in orde.
    .why = We oordelen alleen over wat u ons vertelde en wat we controleerden.
    .do = Lukt het? Bewaar dan de pagina van uw toepassing.
    .then = Lukt het niet? Probeer een privévenster. Stuur daarna een melding.
    .who = { who-you }
# 730
out-unknown = We kennen de oorzaak niet
    .found = We kennen deze tekst of deze titel nog niet.
    .why = Niets op onze lijst past of een deel van de tekst ontbreekt.
    .do = Kopieer de hele pagina, ook de kleine lettertjes, en plak die hier.
    .then = Nog niet bekend? Stuur een melding naar de helpdesk van { -brand }. We vulden al in wat we weten.
    .who = { who-you-then-helpdesk }
# 730, with the link to Microsoft’s own page for a number.
unknown-look-up = Hebt u een foutnummer? Microsoft legt nummers uit op een eigen pagina:
# 731
out-reset = Uw uitnodiging is nog gekoppeld aan een oud account
    .found = { -brand } verwacht een andere manier van aanmelden dan u nu hebt.
    .why = { -brand } onthoudt hoe u zich de eerste keer aanmeldde. Dat verandert niet vanzelf.
    .do = Stuur een melding naar de helpdesk van { -brand }. Vraag om uw uitnodiging opnieuw in te stellen.
    .then = U houdt uw toegang. U accepteert de uitnodiging alleen nog één keer opnieuw.
    .who = { who-helpdesk }
# 732
out-terms-contract = Meestal gaat uw contract voor
    .found = Uw organisatie heeft een contract met { -brand }.
    .why = In de meeste gevallen gaat zo’n contract voor op de gebruiksvoorwaarden.
    .do = Vraag in uw organisatie of het contract dit werk dekt. Is dat zo? Dan kunt u de voorwaarden accepteren.
    .then = Twijfelt u? Vraag het aan uw contactpersoon bij { -brand }.
    .who = { who-you }
# 733
out-terms-none = Praat eerst met uw contactpersoon
    .found = Er is geen contract of u weet het niet zeker.
    .why = Alleen { -brand } kan zeggen wat zonder contract mogelijk is.
    .do = Accepteer de voorwaarden nog niet. Zoek samen met uw contactpersoon bij { -brand } een oplossing.
    .who = { who-contact }
# 734
out-consent-brand = Een beheerder moet de toepassing goedkeuren
    .found = De toepassing vraagt een machtiging die u niet kunt geven.
    .why = Alleen een beheerder van de organisatie op de pagina kan dat goedkeuren.
    .do = Staat { -brand } op de pagina? Stuur een melding naar die helpdesk. Noem de toepassing.
    .not = Nog eens proberen of een andere browser helpt niet.
    .who = { who-helpdesk }
    .then = Staat uw eigen organisatie op de pagina? Vraag het aan uw eigen IT-dienst.
# 735
out-portal = De aanmeldpagina van uw eigen organisatie werkt niet
    .found = Het probleem zit op de aanmeldpagina van uw eigen organisatie.
    .why = Die pagina is van uw organisatie, niet van { -brand } of Microsoft.
    .do = Vraag hulp aan uw IT-dienst. { -brand } kan die pagina niet veranderen.
    .who = { who-your-it }
# 736
out-inspection = Iets kijkt mee in de veilige verbinding
    .found = De beveiligde verbinding met de pagina is niet zoals het hoort.
    .why = Vaak kijkt een programma op het netwerk of op de computer mee. Veel organisaties doen dat voor de veiligheid.
    .do = Vraag uw IT-dienst om dat niet te doen voor de aanmeldpagina’s van Microsoft.
    .not = Kent u dit netwerk niet? Typ er dan geen wachtwoord.
    .who = { who-your-it }
# 737
out-clock = De klok van uw computer staat niet juist
    .found = Uw computer toont een ander uur dan het internet.
    .why = Een aanmelding kan mislukken als het uur te veel verschilt.
    .do = Zet de datum en de tijd op automatisch. Probeer het dan opnieuw.
    .who = { who-you }
# 738
out-two-accounts = Twee accounts gebruiken uw adres
    .found = Uw adres kan bij een werkaccount én bij een persoonlijk account horen.
    .why = Microsoft toont het juiste adres en toch lukt het niet.
    .do = Is dit de eerste keer? Kies het werkaccount.
    .then = Lukte het vroeger al? Kies het account dat u toen gebruikte.
    .who = { who-you }
# 739
out-offline = Deze computer heeft geen internet
    .found = Op deze computer gaat geen enkele pagina open.
    .why = Ook andere pagina’s gaan niet open, dus het ligt niet alleen aan Microsoft.
    .do = Maak verbinding met een netwerk. Probeer dan opnieuw.
    .who = { who-you }
# 740
out-session = Uw browser onthoudt een oude aanmelding
    .found = De aanmeldpagina weet niet meer waar u gebleven was.
    .why = Dat gebeurt als de pagina oud of bewaard is, of als uw browser cookies blokkeert.
    .do = Sluit alle pagina’s van Microsoft. Open de link dan in een privévenster.
    .then = Begin vanuit uw toepassing. Gebruik de knop Terug van de browser niet.
    .who = { who-you }
# 741
out-wait = Microsoft heeft het druk of had even een storing
    .found = Microsoft kon het aanmelden niet voltooien.
    .why = Zo’n probleem gaat meestal vanzelf over.
    .do = Wacht 15 minuten en probeer het opnieuw. Lukt het nog niet? Stuur een melding.
    .who = { who-wait }
# 742
out-password = Microsoft aanvaardt uw wachtwoord niet
    .found = De naam en het wachtwoord passen niet bij elkaar of het wachtwoord is te oud.
    .why = Uw eigen organisatie beheert uw wachtwoord. { -brand } heeft het niet.
    .do = Typ het nog één keer. Kijk naar Caps Lock en naar het toetsenbord.
    .then = Lukt het niet? Verander het bij uw eigen organisatie, of op `account.live.com` voor een persoonlijk account.
    .not = Probeer het niet telkens opnieuw: dat kan uw account blokkeren. Een nieuwe uitnodiging helpt niet.
    .who = { who-you }
# 743
out-device = Deze computer voldoet niet aan de regels
    .found = Een regel vraagt een computer die door een organisatie beheerd wordt.
    .why = Microsoft ziet niet dat uw computer beheerd wordt of { -brand } aanvaardt dat niet.
    .do = Probeer uw gewone computer van het werk, in een gewoon venster. Een privévenster verbergt de computer.
    .then = Lukt het nog niet? Stuur een melding naar de helpdesk van { -brand }.
    .not = Een nieuw wachtwoord of een nieuwe uitnodiging verandert uw computer niet.
    .who = { who-you-then-helpdesk }
# 744
out-policy = Een beveiligingsregel houdt deze aanmelding tegen
    .found = Uw aanmelding was juist, maar een regel laat u niet binnen.
    .why = Een regel kan kijken naar de plaats, de computer, de app of de tweede stap.
    .do = Stuur een melding naar de helpdesk van { -brand }. Zeg waar u bent en welke computer u gebruikt.
    .not = Een nieuw wachtwoord, een privévenster of een nieuwe uitnodiging helpt niet.
    .who = { who-helpdesk }
# 745
out-disabled = Uw account is uitgeschakeld
    .found = Een beheerder heeft het account uitgeschakeld.
    .why = U hebt een account bij uw eigen organisatie en een bij { -brand }. Een van de twee staat uit.
    .do = Staat { -brand } op de pagina? Stuur een melding naar de helpdesk.
    .then = Staat uw eigen organisatie op de pagina? Bel of mail uw IT-dienst.
    .not = Een nieuwe uitnodiging zet het account niet weer aan.
    .who = { who-it-or-helpdesk }
# 746
out-app-config = De link of de toepassing is niet goed ingesteld
    .found = U deed niets fout.
    .why = Er ontbreekt iets in de link of de instellingen van de toepassing kloppen niet.
    .do = Begin met de link in uw uitnodiging van { -brand }, niet met een bewaarde pagina.
    .then = Lukt het nog niet? Stuur een melding naar de helpdesk van { -brand }.
    .who = { who-you-then-helpdesk }
# 747
out-network-signin = Op dit netwerk moet u zich eerst aanmelden
    .found = Dit netwerk laat u pas op het internet als u akkoord gaat of u aanmeldt.
    .why = Gastnetwerken werken vaak zo, bijvoorbeeld in een hotel of op de trein.
    .do = Open een willekeurige webpagina en volg de stappen van het netwerk. Probeer het dan opnieuw.
    .then = Of gebruik een ander netwerk, bijvoorbeeld dat van uw telefoon.
    .not = Typ het wachtwoord van uw werkaccount niet op de pagina van het netwerk.
    .who = { who-you }
# 748
out-proxy = De proxy van uw organisatie houdt de verbinding tegen
    .found = De proxy vraagt eerst een aanmelding of antwoordt niet.
    .why = In veel organisaties loopt al het internetverkeer via een proxy.
    .do = Open een webpagina in uw browser. Meld u aan bij de proxy als die dat vraagt.
    .then = Helpt dat niet? Stuur het bericht naar uw IT-dienst.
    .who = { who-you-then-it }
# 749
out-other-organisation = Dit hoort bij een andere organisatie
    .found = Het komt van Microsoft, maar het gaat niet over { -brand }.
    .why = Elke organisatie kan via Microsoft gasten uitnodigen, ook een organisatie met slechte bedoelingen.
    .do = Kent u die organisatie niet of verwacht u niets? Accepteer dan niets.
    .then = Wilt u naar { -brand }? Gebruik de link in uw uitnodiging van { -brand }.
    .not = De helpdesk van { -brand } kan niet helpen bij een andere organisatie.
    .who = { who-you }
# 750
out-cannot-tell = We kunnen niet zeggen of dit echt is
    .found = Wat we hebben, is niet genoeg om te beslissen.
    .why = Een afzender kan nagebootst zijn en een mailfilter kan verbergen waar een link naartoe gaat.
    .do = Bel uw contactpersoon op een nummer dat u al hebt.
    .then = Of vraag het aan uw IT-dienst en stuur de e-mail als bijlage.
    .not = Klik nergens op en antwoord niet zolang u het niet weet.
    .who = { who-you }
# 751
out-own-junk = Uw eigen mailbox verplaatste de e-mail
    .found = De e-mail kwam aan, maar zit niet in uw postvak IN.
    .why = Een instelling voor ongewenste e-mail, een geblokkeerde afzender of een eigen regel kan dat doen.
    .do = Markeer de e-mail als gewenst. Kijk uw regels en uw geblokkeerde afzenders na.
    .then = Staat er een code in? Na 30 minuten hebt u een nieuwe nodig.
    .not = Weet u niet zeker of de e-mail echt is? Controleer die dan eerst.
    .who = { who-you }
# 752
out-permission-open = De machtigingen zijn nog niet geaccepteerd
    .found = Microsoft wacht op uw antwoord op de pagina met machtigingen.
    .why = Zonder uw antwoord kunt u niet verder. De meeste gasten zien die pagina maar één keer.
    .do = Open de link opnieuw. Kijk na of { -brand } erop staat en kies ‘{ ms-accept }’.
    .then = Kunt u dat niet kiezen? Dan moet uw eigen organisatie het eerst toelaten.
    .who = { who-you }
# 753
out-home-account = Uw organisatie moet eerst uw account maken
    .found = Microsoft kent uw organisatie, maar niet uw eigen account daar.
    .why = Sommige organisaties geven maar een deel van hun mensen een Microsoft-account.
    .do = Vraag uw IT-dienst om uw account te maken of te synchroniseren.
    .then = Kan dat niet? Stuur een melding: de helpdesk van { -brand } kan misschien codes per e-mail aanzetten.
    .not = Maak geen persoonlijk Microsoft-account met uw werkadres.
    .who = { who-your-it }
# 754
out-normal-browser = Open het in een gewone browser
    .found = De aanmeldpagina ging open in een andere app.
    .why = Google laat dat niet toe en andere aanmeldpagina’s vaak ook niet.
    .do = Kopieer de link en open die in Edge, Chrome, Firefox of Safari.
    .then = Is uw browser heel oud? Werk die dan eerst bij.
    .who = { who-you }
# 755
out-do-not-approve = Keur deze vraag niet goed
    .found = Iemand vraagt u om een code te typen die niet van u is. Of een onbekende app vraagt uw e-mail of bestanden.
    .why = De pagina kan echt zijn terwijl de vraag een val is. Een uitnodiging vraagt dit nooit.
    .do = Sluit de pagina. Typ alleen een code die u zelf gevraagd hebt.
    .then = Al goedgekeurd? Bel meteen uw IT-dienst.
    .who = { who-you-then-it }
# 756
out-personal-locked = Uw persoonlijke Microsoft-account is geblokkeerd
    .found = Microsoft blokkeerde uw persoonlijke account voorlopig.
    .why = Er waren veel pogingen of er gebeurde iets ongewoons.
    .do = Ga naar `account.live.com` en volg de stappen om het account te deblokkeren.
    .then = Waren er te veel pogingen? Wacht eerst. Probeer het dan één keer.
    .not = Probeer het niet telkens opnieuw. Uw IT-dienst en { -brand } kunnen een persoonlijk account niet deblokkeren.
    .who = { who-you }
# 757
out-second-step = Microsoft vraagt een tweede stap
    .found = Microsoft wil zeker zijn dat u het bent.
    .why = Een regel van { -brand } of van uw eigen organisatie vraagt dat.
    .do = Volg de pagina’s van Microsoft en beantwoord de vraag op uw telefoon op tijd.
    .then = Te laat? Begin opnieuw met aanmelden.
    .not = Begon u zelf geen aanmelding? Keur de vraag dan niet goed.
    .who = { who-you }
# 758
out-home-it = Uw IT-dienst moet hiernaar kijken
    .found = De oorzaak zit in uw eigen organisatie: uw account, uw computer of het netwerk.
    .why = { -brand } en Microsoft kunnen dat niet zien of veranderen.
    .do = Stuur het bericht naar uw IT-dienst. Daarin staat wat we vonden.
    .who = { who-your-it }
# 759
out-right-link = Gebruik een link van { -brand }
    .found = In uw link staat niet dat u naar { -brand } wilt. Of de link is niet volledig.
    .why = Dat gebeurt bij algemene links en bij bewaarde aanmeldpagina’s.
    .do = Open de link van { -brand } in een privévenster. Vul daar het adres van uw uitnodiging in.
    .then = Of begin met de link in uw uitnodiging.
    .not = Bewaar geen aanmeldpagina. Bewaar de pagina die erna opengaat.
    .who = { who-you }
# 760
out-harmless = U mag dit bericht negeren
    .found = Dit bericht houdt u niet tegen.
    .why = Het gaat over afmelden of over de vraag ‘{ ms-stay-signed-in }’.
    .do = Sluit de pagina en begin opnieuw vanuit uw toepassing.
    .who = { who-wait }
# 790
out-works = Het lukt: bewaar deze pagina
    .found = U kunt uw toepassing gebruiken.
    .why = U liet weten dat het lukt.
    .do = Bewaar de pagina van uw toepassing in uw browser. Begin daar de volgende keer.
    .then = Bewaar geen aanmeldpagina. De uitnodiging hebt u niet meer nodig.
    .who = { who-you }
# 762
out-unblock = Microsoft houdt uw uitnodigingen misschien tegen
    .found = U koos ooit om geen uitnodigingen te krijgen.
    .why = Zo’n keuze houdt de uitnodigingen van een organisatie tegen. We weten niet of Microsoft dat nog doet.
    .do = Open de pagina hieronder. Staat { -brand } op de lijst? Haal de naam van de lijst.
    .then = Staat die naam er niet? Dan is er een andere oorzaak. Vraag uw contactpersoon in beide gevallen om de link van uw uitnodiging.
    .who = { who-you-then-contact }
