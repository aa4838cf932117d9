## The check of the connection (630). $host: a host, $finding: what was found there, $needs: a list of what is needed.

check-connection-title = Wat we bezoeken
check-connection-title-ended = Wat we zagen
check-connection-lead = We openen van elk adres hieronder één pagina, zoals uw browser dat doet. Dat duurt enkele seconden.
check-connection-leaves = Elk adres ziet het internetadres van uw netwerk, zoals bij elk bezoek. Uw naam en uw e-mailadres blijven op uw computer.
check-connection-terminal = Stop hier eerst met `q`. Typ dan het commando `guest-help network`.
check-before-after = De controle is klaar. Niet in orde: eerst { $before }, nu { $after }.
endpoints-not-reached = Adressen die we niet bereikten
net-at = `{ $host }`: { $finding }.
net-more = { $count ->
    [one] Bij nog één adres zien we hetzelfde.
   *[other] Bij nog { $count } adressen zien we hetzelfde.
}
net-breaks = Wat daardoor misschien niet lukt: { $needs }.
net-reached = { $unknown ->
    [0] { $reached ->
        [0] Geen enkel adres gaf antwoord.
        [one] Eén adres gaf antwoord.
       *[other] { $reached } adressen gaven antwoord.
    }
   *[other] { $reached ->
        [0] Geen enkel adres gaf antwoord.
        [one] Eén adres gaf antwoord.
       *[other] { $reached } adressen gaven antwoord.
    } Niet gecontroleerd: { $unknown }.
}
net-issuer = Het certificaat komt van `{ $issuer }`.
net-issuer-network = Het certificaat komt van `{ $issuer }`. Dat is { $product }, een beveiliging van een netwerk.
net-issuer-computer = Het certificaat komt van `{ $issuer }`. Dat is { $product }, een programma op deze computer.
net-proxy = Uw browser gaat via de proxy `{ $proxy }`.
# $causes: a list of what it is not.
net-not = Hier ligt het niet aan: { $causes }.
net-not-offline = het internet zelf
net-not-portal = een aanmelding van het netwerk
net-not-proxy = een proxy
net-not-inspected = meekijken in de verbinding
net-not-clock = de klok
net-clock = { $minutes ->
    [one] De klok verschilt één minuut.
   *[other] De klok verschilt { $minutes } minuten.
}
net-looked = We keken op { $date } om { $time }.
# $count: at how many addresses.
net-looked-again = { $count ->
    [one] Op { $date } om { $time } keken we opnieuw naar één adres.
   *[other] Op { $date } om { $time } keken we opnieuw naar { $count } adressen.
}
net-own-address = Adres van deze computer: `{ $address }`.
net-tenant-open = We vroegen Microsoft van wie de naam `{ $domain }` is, maar kregen geen antwoord. Dat zegt niets over u.
net-tenant-same = Microsoft kent `{ $domain }`, met het nummer van { -brand }.
net-tenant-known = Microsoft kent `{ $domain }` als organisatie.
net-tenant-told = Microsoft zei ons het nummer van { -brand }. Daarmee hebben we vergeleken.
net-tenant-told-same = Microsoft zei ons het nummer van { -brand }. Het nummer dat u plakte, is hetzelfde.
net-tenant-told-other = Microsoft zei ons het nummer van { -brand }. Het nummer dat u plakte, is een ander nummer.
net-looked-into = Iets kijkt mee in de veilige verbinding. Daarom zijn we niet zeker dat dit antwoord van Microsoft komt.
net-realm-managed = Accounts van `{ $domain }` melden zich aan bij Microsoft.
net-realm-own = Accounts van `{ $domain }` melden zich aan op een pagina van hun eigen organisatie.
net-realm-federated = Accounts van `{ $domain }` melden zich aan op een pagina van hun eigen organisatie, op `{ $server }`.
net-realm-unknown = Microsoft kent geen organisatie met `{ $domain }`.
net-realm-open = We konden Microsoft niet vragen hoe accounts van `{ $domain }` zich aanmelden.
net-small-hello = Met een kleinere begroeting (zonder post-quantumsleutel) lukt de veilige verbinding wel.
net-hidden-script = Een script van uw organisatie kiest de weg naar het internet. Die weg kunnen we hier niet lezen.
net-hidden-settings = De instellingen voor de proxy konden we niet lezen.
net-found-all = Deze computer bereikt alles wat u nodig hebt.
    .why = We zagen alleen het netwerk van nu. Op een ander netwerk kan het anders zijn.
net-found-busy = Een server antwoordt, maar met een foutmelding.
net-found-weak = U raakt op het internet, maar iets op uw netwerk werkt niet goed.
net-found-nobody = Geen enkel adres antwoordt zoals het hoort.
    .title = Deze computer bereikt geen enkel adres
    .why = Misschien hebt u geen internet. Of iets op uw netwerk houdt alles tegen.
    .do = Open eerst een gewone website. Lukt dat ook niet? Maak dan verbinding met een ander netwerk.
    .then = Gaat een gewone website wel open? Stuur dan het bericht naar uw IT-dienst.
    .who = { who-you-then-it }
net-found-no-names = Uw netwerk zegt deze computer niet waar adressen te vinden zijn.
    .title = Deze computer bereikt het internet niet
    .why = De naamserver van uw netwerk antwoordt niet. Zonder die server gaat geen pagina open.
    .do = Bent u verbonden? Verbreek de verbinding en maak ze opnieuw. Of neem een ander netwerk.
    .then = Gaat een gewone website daarna open? Controleer dan opnieuw.
net-found-inspected = Een programma op uw netwerk of op uw computer kijkt mee in de veilige verbinding.
    .why = Op een werkcomputer is dat vaak normaal. Veel organisaties doen dat voor de veiligheid.
net-found-untrusted = Deze computer vertrouwt niet wie als de pagina antwoordt.
    .title = De beveiligde verbinding is niet zoals het hoort
    .why = Misschien kijkt iets mee in de verbinding. Of het certificaat van de pagina is oud.
net-found-nothing = We konden niet alles controleren. Daarom weten we nog niets zeker.
net-found-tenant-unknown = Microsoft kent { -brand } niet onder de naam die dit programma heeft.
    .title = Microsoft kent deze naam van { -brand } niet
    .why = De naam in dit programma kan oud of fout zijn.
    .do = Meld het aan de helpdesk van { -brand }. We vulden al in wat we weten.
    .then = Gebruik de link in uw uitnodiging. Die heeft deze naam niet nodig.
    .who = { who-helpdesk }
net-found-tenant-differs = Microsoft heeft een ander nummer voor { -brand } dan dit programma.
    .title = Microsoft heeft een ander nummer voor { -brand }
    .why = Het nummer in dit programma kan oud zijn. Of iets op uw netwerk verandert antwoorden.
    .do = Meld het aan de helpdesk van { -brand }. We vulden al in wat we weten.
    .then = Vraag nog geen nieuwe uitnodiging tot zij antwoorden.
    .who = { who-helpdesk }
check-tenant = welke organisatie dit is (we vragen het aan `{ $host }`)
check-realm = hoe accounts daar zich aanmelden, met een verzonnen naam (we vragen het aan `{ $host }`)
check-tenant-known = Microsoft kent het
check-realm-managed = aanmelden bij Microsoft
check-realm-own = aanmelden op een eigen pagina
check-realm-unknown = geen organisatie bij Microsoft
net-ok = bereikt
net-offline = geen netwerk
net-dns-nxdomain = dit netwerk kent de naam niet
net-dns-servfail = de naamserver geeft een fout
net-dns-refused = de naamserver weigert deze naam
net-dns-timeout = de naamserver antwoordt niet
net-dns-sinkhole = een filter of een instelling blokkeert deze naam
net-dns-slow = de naamserver antwoordt traag
net-tcp-refused = de verbinding wordt geweigerd
net-tcp-timeout = er komt geen antwoord
net-tcp-reset = de verbinding wordt afgebroken
net-ipv6-broken = IPv6 werkt niet op dit netwerk
net-proxy-sign-in = de proxy vraagt eerst een aanmelding
net-proxy-unreachable = de proxy laat de verbinding niet door
net-tls-inspected = iets kijkt mee in de veilige verbinding
net-tls-untrusted = deze computer vertrouwt het certificaat niet
net-tls-expired = het certificaat geldt niet op deze datum
net-tls-wrong-host = een andere server antwoordt
net-tls-timeout = de veilige verbinding krijgt geen antwoord
net-tls-reset = de veilige verbinding wordt afgebroken
net-tls-old = alleen een te oude beveiliging werkt
net-http-timeout = de pagina antwoordt niet
net-http-error = de server geeft een foutmelding
net-http-unexpected = er komt een andere pagina
net-captive-portal = het netwerk vraagt eerst een aanmelding
net-clock-skew = de klok staat niet juist
net-tenant-unknown = de organisatie is niet gevonden
net-tenant-differs = de organisatie heeft een ander nummer
net-consequence = volgt uit een ander probleem
net-not-asked = niet gevraagd, want de pagina is niet bereikt
net-cancelled = niet gecontroleerd
need-sign-in = aanmelden
need-invitation = een uitnodiging accepteren
need-look = de aanmeldpagina tonen
need-second-step = bevestigen dat u het bent
need-my-apps = uw toepassingen zien
need-personal-account = een persoonlijk Microsoft-account gebruiken
need-teams = Teams gebruiken
need-minisite = de uitleg van { -brand } lezen
need-form = het formulier van { -brand } invullen
need-application = een toepassing van { -brand } openen
need-network-sign-in = zien of uw netwerk een aanmelding vraagt
