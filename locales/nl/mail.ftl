## What the check of an e-mail finds (610, 713, 714)

verdict-genuine = Deze e-mail komt echt van Microsoft, voor { -brand }
    .found = Microsoft stuurde de e-mail en die noemt { -brand }.
    .why = De e-mail bevat een bewijs van de afzender en we zien geen tekenen van misbruik.
    .do = Verwacht u deze e-mail? Dan kunt u hem gebruiken.
    .then = Typ een code alleen op de pagina waar u ze gevraagd hebt.
    .who = { who-you }
