## Paste anything (020)

paste-title = Dit herkennen we
paste-title-empty = Plak wat u ziet
paste-lead = Kopieer de tekst van de hele pagina. De kleine lettertjes onderaan helpen het meest.
paste-kind-error = Dit is een foutmelding van Microsoft.
paste-kind-link = Dit is een link.
paste-kind-mail = Dit is een e-mail.
paste-kind-sender = Dit is een e-mailadres.
paste-kind-extranet = Dit is de naam van een oud extranetaccount.
paste-kind-unknown = We kennen deze tekst nog niet.
paste-secret-removed = { $count ->
    [one] We verwijderden één persoonlijk gegeven (zoals een sleutel in een link) uit onze kopie. Dat is normaal.
   *[other] We verwijderden { $count } persoonlijke gegevens (zoals sleutels in links) uit onze kopie. Dat is normaal.
}
paste-best = Beste antwoord
paste-others = Andere mogelijke antwoorden
paste-go-error = Leg deze foutmelding uit
paste-go-link = Controleer deze link
paste-go-mail = Controleer deze e-mail
paste-go-sender = Controleer deze afzender
paste-go-extranet = Lees wat u doet met een oud extranetaccount
paste-use-list = Kies uit een lijst
paste-cannot-copy = Ik kan de tekst niet kopiëren
paste-use-report = Maak een melding voor de helpdesk
paste-need-rest = Het foutnummer ontbreekt. Plak ook de rest van de pagina.
paste-error-image = We kunnen geen afbeelding lezen. Open de details onder aan de foutpagina. Kies ‘Copy info to clipboard’ en plak de tekst hier. De naam van de knop kan in uw taal anders zijn.
paste-title-unknown = We kennen deze tekst nog niet
