## Blanks: $address (of the guest), $application, $code, $request-id, $correlation-id, $time (with time zone), $tenant (name and number of the inviting organisation at Microsoft).

letter-title = Bericht dat u kunt sturen
letter-to-it = Aan uw IT-dienst
letter-to-contact = Aan uw contactpersoon bij { -brand }
letter-to-helpdesk = Aan de helpdesk van { -brand }
letter-check = Lees het bericht. Staat er ‘vul in’? Vul dat aan in uw e-mail.
# Instead of a blank that the guest must fill in. $what: one of the names below.
letter-fill-in = [vul in: { $what }]
# The four lines that find a sign-in in the log. Used in the letters below.
letter-details =
    Fout: { $code }
    Request Id: { $request-id }
    Correlation Id: { $correlation-id }
    Tijdstip: { $time }
    { report-flagged-label }: { $flagged }

## To the IT department of the guest

# 711. $senders: one address on each line.
copy-it-mail =
    Beste collega,

    { -brand } nodigt mij uit als gast. Microsoft verstuurt de uitnodiging, maar die komt niet in mijn Postvak IN ({ $address }).

    Kunt u in de filter en de quarantaine zoeken naar e-mails van deze afzenders en ze doorlaten?
    { $senders }
    Verstuurd: { $sent }
    Message-ID: { $message-id }
    Wat de filter deed: { $filter }

    Onze e-mail komt binnen via: { $gateway }

    Sinds december 2025 kan een uitnodiging ook komen van invites@(naam van de organisatie).onmicrosoft.com of van het eigen domein van die organisatie. Een regel voor alleen invites@microsoft.com volstaat dus niet altijd meer. Laat precies deze adressen toe, niet heel onmicrosoft.com.

    Alvast bedankt en vriendelijke groeten
    .subject = Kunt u de uitnodiging van { -brand } doorlaten?
# 180. $senders and $code-senders: one address on each line.
copy-it-ready =
    Hallo,

    { -brand } nodigt mij uit als gast in zijn Microsoft-omgeving ({ $invited }). Kunt u dit nakijken?

    1. E-mails van deze afzenders moeten bij mij aankomen. Uitnodigingen:
    { $senders }
    Codes:
    { $code-senders }

    2. Mijn computer moet deze adressen bereiken (HTTPS, poort 443), zonder TLS-inspectie:
    { $hosts }
    De lijst van Microsoft zelf: { $reference }

    3. Ik moet gast mogen zijn bij { $tenant } (uitgaande cross-tenant access, tenant restrictions).

    Bedankt en vriendelijke groeten
    .subject = Kunt u dit nakijken voor mijn uitnodiging van { -brand }?
# 718
copy-it-code =
    Beste collega,

    Ik meld mij als gast aan bij { -brand } met een code die ik per e-mail krijg. De code komt niet of te laat aan in mijn mailbox ({ $address }).

    Kunt u in de filter en de quarantaine zoeken naar e-mails van deze afzender?
    { $senders }

    Onze e-mail komt binnen via: { $gateway }

    Een code werkt maar 30 minuten. Kunt u deze e-mails meteen doorlaten, zonder vertraging of quarantaine?

    Ik vroeg een code op: { $time }

    Alvast bedankt en vriendelijke groeten
    .subject = Codes per e-mail voor { -brand } komen niet op tijd aan
# 713
copy-it-suspicious =
    Beste collega,

    Ik kreeg de e-mail in bijlage. Die lijkt op een uitnodiging of een code voor { -brand }, maar ik vertrouw het niet.

    Kunt u mij zeggen of de e-mail echt is en wat ik ermee moet doen?

    Alvast bedankt en vriendelijke groeten
    .subject = Is deze e-mail echt?
# 725. $hosts: one address on each line.
copy-it-sites =
    Beste collega,

    Ik wil mij als gast aanmelden bij { -brand }. Mijn computer bereikt adressen niet die ik nodig heb. Kunt u nakijken of ons netwerk ze tegenhoudt, en ze toelaten (HTTPS, poort 443)?
    { $hosts }
    De lijst van Microsoft zelf: { $reference }

    Dit zagen we op mijn computer:{ $connection }

    Computer: { $own-address }
    Tijdstip: { $looked }

    Alvast bedankt en vriendelijke groeten
    .subject = Ik bereik adressen niet die ik nodig heb voor { -brand }
# 736
copy-it-inspection =
    Beste collega,

    Ik wil mij als gast aanmelden bij { -brand }. Op ons netwerk wordt de veilige verbinding (TLS) met Microsoft geïnspecteerd. Het certificaat komt van: { $issuer }

    Dat kan het aanmelden storen, vooral met een certificaat of een beheerde computer. Kunt u deze adressen uitsluiten van TLS-inspectie?
    { $hosts }
    De lijst van Microsoft zelf: { $reference }

    Is { $issuer } geen product van ons? Dan is er iets anders aan de hand. Kunt u dat nakijken?

    Dit zagen we op mijn computer:{ $connection }

    Computer: { $own-address }
    Tijdstip: { $looked }

    Alvast bedankt en vriendelijke groeten
    .subject = TLS-inspectie van de aanmeldpagina’s van Microsoft
# 719
copy-it-consent =
    Beste collega,

    Ik ben gast bij { -brand } en wil { $application } gebruiken. Ik kan de machtigingen niet accepteren: de pagina vraagt een beheerder van onze eigen organisatie.

    Kunt u de machtigingen voor deze toepassing goedkeuren? Of kunt u { -brand } vertrouwen in de instellingen voor toegang tussen tenants van Microsoft Entra?

    Organisatie: { $tenant }
    Mijn adres: { $address }
    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = Kunt u de machtigingen voor { $application } goedkeuren?
# 720
copy-it-cross-tenant =
    Beste collega,

    { -brand } nodigt mij uit als gast. Microsoft zegt dat onze eigen organisatie dat niet toelaat.

    Kunt u { -brand } toelaten in Microsoft Entra, bij de instellingen voor toegang tussen tenants? Het gaat om uitgaande B2B-samenwerking, voor mijn account en deze toepassing.

    Organisatie: { $tenant }
    Toepassing: { $application }
    Mijn adres: { $address }
    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = Kunt u mij toelaten als gast bij { -brand }?
# 720, when the network stops the sign-in
copy-it-tenant-restrictions =
    Beste collega,

    Ik wil mij als gast aanmelden bij { -brand }. Microsoft zegt dat ons netwerk die organisatie niet toelaat (tenantbeperkingen, ‘tenant restrictions’).

    Kunt u { -brand } toevoegen aan de toegelaten tenants in de proxy of het beleid?

    Organisatie: { $tenant }
    Mijn adres: { $address }
    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = Ons netwerk laat mijn aanmelding bij { -brand } niet toe
# 722
copy-it-unlock =
    Beste collega,

    Mijn account ({ $address }) is geblokkeerd. Daardoor kan ik mij niet aanmelden als gast van { -brand }. Zij kunnen dat niet opheffen, want de oorzaak ligt in onze eigen organisatie.

    Kunt u mijn account nakijken in het aanmeldlogboek en bij de riskante gebruikers in Microsoft Entra, en het deblokkeren? Is de code AADSTS53011, of AADSTS530032 met een gebruikersrisico? Dan moet het risico aan onze kant weg, bijvoorbeeld na een nieuw wachtwoord.

    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = Mijn account is geblokkeerd: kunt u het deblokkeren?
# 735, with AADB2B_0001 or the like
copy-it-account =
    Beste collega,

    { -brand } nodigt mij uit op { $address }. Microsoft kent ons domein, maar vindt daar geen account voor mij. Misschien is mijn account niet gesynchroniseerd met Microsoft Entra.

    Kunt u mijn account aanmaken of synchroniseren, met dit e-mailadres? Dan kan ik de uitnodiging gebruiken.

    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = Kunt u mijn account bij Microsoft aanmaken of synchroniseren?
# 735
copy-it-portal =
    Beste collega,

    Ik wil mij als gast aanmelden bij { -brand }. Microsoft stuurt mij naar onze eigen aanmeldpagina en daar loopt het vast.

    Kunt u onze eigen aanmelddienst (federatie) nakijken? { -brand } kan die niet veranderen.

    Mijn adres: { $address }
    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = Onze aanmeldpagina houdt mijn aanmelding bij { -brand } tegen
# 726, when the page shows the organisation of the guest
copy-it-mfa =
    Beste collega,

    De tweede stap (meervoudige verificatie) van onze eigen organisatie lukt niet. Mijn telefoon of app werkt er niet mee.

    Kunt u mij de tweede stap opnieuw laten registreren?

    Mijn adres: { $address }
    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = Kunt u mijn tweede stap opnieuw instellen?
# 745, when the page shows the organisation of the guest
copy-it-disabled =
    Beste collega,

    Microsoft zegt dat mijn account ({ $address }) in onze eigen organisatie is uitgeschakeld. Daardoor kan ik mij niet aanmelden als gast van { -brand }.

    Kunt u mijn account nakijken en weer inschakelen?

    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = Kunt u mijn account weer inschakelen?
# Every other error for the IT department.
copy-it-general =
    Beste collega,

    Ik kan mij niet aanmelden als gast van { -brand }. Volgens de foutmelding ligt de oorzaak in onze eigen organisatie.

    Kunt u deze aanmelding nakijken?

    Dit zagen we op mijn computer:{ $connection }

    Mijn adres: { $address }
    Toepassing: { $application }
    Computer: { $own-address }
    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = Ik kan mij niet aanmelden als gast van { -brand }

## To the contact person

# 712
copy-contact-resend =
    Beste,

    Ik kan mijn uitnodiging voor { -brand } niet gebruiken of niet vinden. Kunt u mij opnieuw uitnodigen op precies dit adres?
    { $address }

    Komt de e-mail weer niet aan? Dan kunt u de link van de uitnodiging kopiëren en mij op een andere manier bezorgen.

    Alvast bedankt en vriendelijke groeten
    .subject = Kunt u mij opnieuw uitnodigen voor { -brand }?
# 712, when the invitation went to another address. $invited: that address.
copy-contact-address =
    Beste,

    De uitnodiging voor { -brand } ging naar { $invited }. Dat adres kan ik niet gebruiken.

    Kunt u mij uitnodigen op dit adres?
    { $address }

    Alvast bedankt en vriendelijke groeten
    .subject = Kunt u mij uitnodigen op een ander adres?
# 724
copy-contact-access =
    Beste,

    Ik ben uitgenodigd als gast van { -brand }, maar ik heb nog geen toegang.

    Toepassing: { $application }
    Adres dat ik gebruik: { $address }

    Kunt u mij toegang geven tot deze toepassing of mij aan de juiste groep toevoegen?

    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = Kunt u mij toegang geven tot { $application }?
# 728. $account: name of the old account.
copy-contact-extranet =
    Beste,

    Ik gebruikte het oude extranetaccount { $account } van { -brand }. Dat is afgesloten. Om de site weer te gebruiken heb ik een uitnodiging nodig.

    Kunt u mij uitnodigen op dit adres?
    { $address }

    Site of toepassing: { $application }

    Alvast bedankt en vriendelijke groeten
    .subject = Kunt u mij uitnodigen? Mijn extranetaccount is afgesloten
# 733
copy-contact-terms =
    Beste,

    Om { $application } te gebruiken moet ik de gebruiksvoorwaarden van { -brand } accepteren. Dat deed ik nog niet, want ik heb er een vraag over:
    { $question }

    Is er tussen onze organisaties een contract dat dit werk dekt? Kunnen we samen een oplossing zoeken?

    Alvast bedankt en vriendelijke groeten
    .subject = Vraag over de gebruiksvoorwaarden van { -brand }

## To the helpdesk of the inviting organisation

# 731
copy-helpdesk-reset =
    Beste helpdesk,

    Ik ben gast bij { -brand }. Mijn gastaccount is blijkbaar nog gekoppeld aan mijn vroegere manier van aanmelden.

    Kunt u de inwisselingsstatus (‘redemption status’) van mijn gastaccount opnieuw instellen? Dan kan ik de uitnodiging opnieuw accepteren. Mijn toegang en groepen blijven zo behouden.

    Mijn adres: { $address }
    Toepassing: { $application }
    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = Kunt u de inwisselingsstatus van mijn gastaccount opnieuw instellen?
# 726
copy-helpdesk-mfa =
    Beste helpdesk,

    Ik ben gast bij { -brand }. De tweede stap (meervoudige verificatie) bij { -brand } werkt niet meer: mijn telefoon of app is weg of antwoordt niet.

    Kunt u instellen dat ik de tweede stap opnieuw moet registreren? Een nieuwe uitnodiging verandert daar niets aan en mijn eigen IT-dienst kan het niet.

    Mijn adres: { $address }
    Toepassing: { $application }
    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = Kunt u de tweede stap van mijn gastaccount opnieuw instellen?
# 744. $place: where the guest is. $device: which computer. Both typed by the guest.
copy-helpdesk-policy =
    Beste helpdesk,

    Ik ben gast bij { -brand }. Mijn aanmelding is juist, maar een beveiligingsregel (voorwaardelijke toegang) houdt ze tegen.

    Kunt u deze aanmelding nakijken in het logboek? Komt de regel van { -brand } of van mijn eigen organisatie?

    Mijn adres: { $address }
    Toepassing: { $application }
    Waar ik ben: { $place }
    Computer: { $device }
    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = Een beveiligingsregel houdt mijn aanmelding bij { -brand } tegen
# 743
copy-helpdesk-device =
    Beste helpdesk,

    Ik ben gast bij { -brand }. Een regel vraagt een beheerde computer. Mijn computer: { $device }

    Kunt u de apparaatclaims van mijn organisatie vertrouwen of gasten buiten deze regel laten?

    Mijn adres: { $address }
    Toepassing: { $application }
    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = Een apparaatregel houdt mijn aanmelding bij { -brand } tegen
# 745
copy-helpdesk-disabled =
    Beste helpdesk,

    Microsoft zegt dat mijn gastaccount bij { -brand } is uitgeschakeld. Het gaat niet om het account bij mijn eigen organisatie.

    Kunt u nakijken waarom en het weer inschakelen? Een nieuwe uitnodiging helpt niet bij een uitgeschakeld gastaccount.

    Mijn adres: { $address }
    Toepassing: { $application }
    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = Mijn gastaccount bij { -brand } is uitgeschakeld
# 734
copy-helpdesk-consent =
    Beste helpdesk,

    Ik ben gast bij { -brand } en wil { $application } gebruiken. De pagina vraagt de goedkeuring van een beheerder van { -brand }.

    Kan een beheerder de machtigingen van deze toepassing goedkeuren (beheerderstoestemming)? Een gast kan dat niet.

    Mijn adres: { $address }
    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = Kan een beheerder { $application } goedkeuren voor gasten?
# 720
copy-helpdesk-cross-tenant =
    Beste helpdesk,

    { -brand } nodigde mij uit als gast. Microsoft zegt dat { -brand } mijn organisatie of mijn account niet binnenlaat.

    Kunt u de binnenkomende instellingen voor toegang tussen tenants nakijken voor mijn organisatie, en ook de vertrouwensinstellingen?

    Mijn adres: { $address }
    Toepassing: { $application }
    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = { -brand } laat mijn organisatie niet binnen
# 746
copy-helpdesk-app =
    Beste helpdesk,

    Ik ben gast bij { -brand }. De fout van Microsoft betekent dat de link of de toepassing niet goed is ingesteld.

    Kan de eigenaar van de toepassing dit nakijken?

    Toepassing: { $application }
    Mijn adres: { $address }
    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = { $application } is niet goed ingesteld
# 170 and 640, when no account is found and codes seem to be off
copy-helpdesk-codes =
    Beste helpdesk,

    Ik wil mijn uitnodiging voor { -brand } gebruiken. Mijn adres heeft geen Microsoft-account en ik kan geen code per e-mail vragen. Microsoft vraagt mij om een persoonlijk account te maken of toont een fout.

    Kunt u codes per e-mail voor gasten inschakelen (eenmalige wachtwoordcode) of mij zeggen wat ik moet doen?

    Mijn adres: { $address }
    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = Ik kan geen code vragen voor mijn uitnodiging
# 610, when a filter could not confirm the sender
copy-helpdesk-mail =
    Beste helpdesk,

    De uitnodiging van { -brand } kwam bij de ongewenste e-mail terecht of werd tegengehouden. Onze mailfilter kon de afzender niet bevestigen:
    { $findings }

    Kunt u de mailinstellingen (SPF, DKIM, DMARC) nakijken van het domein dat uw uitnodigingen verstuurt?

    Mijn adres: { $address }
    Tijdstip: { $time }

    Alvast bedankt en vriendelijke groeten
    .subject = Uw uitnodiging raakt niet door onze mailfilter
# 730 and every other error for the helpdesk.
copy-helpdesk-general =
    Beste helpdesk,

    Ik kan mij niet aanmelden als gast van { -brand } en ik ken de oorzaak niet.

    Kunt u deze aanmelding nakijken?

    Mijn adres: { $address }
    Toepassing: { $application }
    { letter-details }

    Alvast bedankt en vriendelijke groeten
    .subject = Ik kan mij niet aanmelden als gast van { -brand }
# 730, after a check of the connection.
copy-helpdesk-tenant =
    Beste collega,

    Het hulpprogramma voor gasten van { -brand } heeft andere gegevens over uw organisatie dan Microsoft. Kunt u die gegevens laten nakijken?

    { $organisation }

    Tijdstip: { $looked }

    Alvast bedankt en vriendelijke groeten
    .subject = Gegevens van { -brand } in het hulpprogramma voor gasten
letter-organisation = Domein: { $domain }; nummer in het programma: { $known }; nummer bij Microsoft: { $told }
## What the guest fills in

letter-what-address = uw e-mailadres
letter-what-invited = het adres van uw uitnodiging
letter-what-account = naam van uw oude account
letter-what-application = naam van de toepassing
letter-what-question = uw vraag
letter-what-place = waar u bent
letter-what-device = welke computer u gebruikt
letter-what-time = wanneer het gebeurde
letter-what-issuer = de naam op het certificaat
# 755
copy-it-approved =
    Beste collega,

    Iemand vroeg mij om een code te typen of een app goed te keuren voor mijn account ({ $address }). Misschien heb ik dat goedgekeurd. Het leek iets voor { -brand }.

    Kunt u meteen mijn account nakijken: de sessies beëindigen, apps verwijderen die er niet horen, en mij mijn wachtwoord laten veranderen?

    Alvast bedankt en vriendelijke groeten
    .subject = DRINGEND: misschien keurde ik een valse vraag goed
letter-choose = Stuur alleen het bericht dat past bij de pagina die u ziet.
