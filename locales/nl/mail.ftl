## What the check of an e-mail finds (610, 713, 714)

verdict-genuine = Deze e-mail komt echt van Microsoft, voor { -brand }
    .found = Microsoft stuurde de e-mail en die noemt { -brand }.
    .why = De e-mail bevat een bewijs van de afzender en we zien geen tekenen van misbruik.
    .do = Verwacht u deze e-mail? Dan kunt u hem gebruiken.
    .then = Typ een code alleen op de pagina waar u ze gevraagd hebt.
    .who = { who-you }

## What a sender tells. $sender: an address, $name: a name that is shown, $date: a month.

mail-sender-invitation = `{ $sender }` stuurt uitnodigingen van { -brand }.
mail-sender-code = `{ $sender }` stuurt codes. Er komen ook veiligheidsberichten van persoonlijke accounts vandaan.
mail-sender-microsoft-other = `{ $sender }` is van Microsoft, maar staat niet op de lijst van { -brand } voor uitnodigingen en codes.
mail-sender-unknown = `{ $sender }` staat niet op onze lijst.
sender-until = Deze afzender was in gebruik tot { $date }. Sindsdien komen uitnodigingen meestal van een andere afzender.
sender-other-tenant = `{ $sender }` is van een andere organisatie bij Microsoft.
sender-tenant-unknown = `{ $sender }` heeft de vorm van een juiste afzender. Maar elke organisatie bij Microsoft kan zo’n adres hebben en we kennen de korte naam van { -brand } niet.
sender-host-domain = `{ $sender }` is een adres van { -brand }. Het kan van iemand daar zijn, maar het staat niet op onze lijst.
sender-personal = `{ $sender }` is de mailbox van een persoon. Uitnodigingen en codes komen nooit van zo’n adres.
sender-own = `{ $sender }` is het adres dat u als het uwe opgaf.
sender-name-only = U gaf alleen de naam ‘{ $name }’. Iedereen kan elke naam tonen.
sign-lookalike-sender = Het lijkt op `{ $sender }`, maar het is een ander adres.
sign-display-name-address = In de naam van de afzender staat een ander adres dan het echte.
sender-perhaps-own = Is het uw eigen adres? Dan valt er niets te controleren.
sender-several = U gaf { $count } afzenders. We tonen de afzender waarmee u het meest moet opletten.
found-sender-code = Het adres staat op onze lijst van afzenders van codes.
    .do = Vroeg u net een code? Dan kunt u die gebruiken, op de pagina waar u de code vroeg.
    .then = Vroeg u er geen? Doe niets met de e-mail en geef de code aan niemand.
found-sender-host = Het adres is van { -brand }, maar staat op geen lijst van afzenders.
    .do = Is het uw contactpersoon? Dan kan het kloppen. Bel die persoon op een nummer dat u al hebt.
found-sender-other = De afzender is van een andere organisatie dan { -brand }.
found-sender-imitated = De afzender is gemaakt om op een juiste afzender te lijken.
