## More exact findings, used instead of `.found` when the error shows them

found-locked = Uw account is tijdelijk geblokkeerd. Er waren enkele foute wachtwoorden of het netwerk leek onveilig.
found-risk-home = Microsoft zag bij uw eigen organisatie een risico voor uw account. { -brand } laat dan niemand binnen.
found-disabled-home = Uw account is uitgeschakeld bij uw eigen organisatie.
found-disabled-guest = Uw gastaccount bij { -brand } is uitgeschakeld. Uw eigen account kan in orde zijn.
found-tenant-inactive = Microsoft zette de hele organisatie van dit account stop omdat niemand die gebruikte.
found-network-restricted = Het netwerk waarop u werkt, laat geen aanmelding bij { -brand } toe.
    .then = Probeer een ander netwerk, als dat van uw organisatie mag.
found-outbound = Uw eigen organisatie laat niet toe dat u gast bent bij { -brand }.
found-inbound = { -brand } laat uw organisatie of uw account niet binnen.
found-mfa-trust = { -brand } moet eerst de tweede stap van uw eigen organisatie aanvaarden.
found-not-assigned = { -brand } kent u, maar u staat niet op de lijst van deze toepassing.
found-not-invited = { -brand } kent dit account niet.
found-deleted = { -brand } heeft uw gastaccount verwijderd. Opnieuw proberen helpt niet.
found-not-redeemed = Uw uitnodiging is nog niet gebruikt.
found-personal-on-work = U bent aangemeld met een persoonlijk account op uw werkadres.
found-home-no-account = Microsoft kent uw organisatie, maar uw eigen account daar niet.
    .do = Vraag uw IT-dienst om uw account aan te maken of te synchroniseren.
found-personal-locked = Uw persoonlijke Microsoft-account is geblokkeerd. U kunt het deblokkeren op `account.live.com`.
found-mfa-register = U moet de tweede stap nog instellen. Ga verder en volg de pagina’s van Microsoft.
found-mfa-no-answer = De vraag op uw telefoon kreeg niet op tijd een antwoord of werd geweigerd.
found-consent-declined = De pagina met machtigingen werd gesloten met Annuleren.
    .do = Open de link opnieuw en kies ‘{ ms-accept }’ als u akkoord gaat.
found-common-link = Deze link zegt niet dat u naar { -brand } wilt.
found-terms-refused = De gebruiksvoorwaarden zijn nog niet geaccepteerd. Tot dan houdt Microsoft u tegen.
found-no-apps = U bent aangemeld, maar er is nog geen toepassing met u gedeeld.
found-home-unmanaged = De Microsoft-accounts van uw eigen organisatie hebben nog geen beheerder.
