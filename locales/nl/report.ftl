## Report (800–830)

report-title = Maak een melding voor de helpdesk
report-lead = We vulden in wat we weten. U kiest wat u deelt.
report-email = Uw e-mailadres
report-application = Toepassing die u wilt gebruiken (niet verplicht)
report-happened = Wat gebeurt er?
report-happened-hint = Schrijf wat u deed en wat u ziet. Schrijf geen wachtwoord en geen aanmeldcode.
report-contact = Uw contactpersoon bij { -brand } (niet verplicht)
report-preview-title = Kijk de melding na voordat u die deelt
report-nothing-sent = Er gaat niets weg tot u het zelf verstuurt.
report-back-edit = Wijzig mijn antwoorden
report-cause = Waarschijnlijkste oorzaak
report-error = Foutmelding
report-ids = Nummers voor het aanmeldlogboek
report-time = Tijdstip van de fout
# A line below it, and in the messages. $since and $until: with date and time zone. $minutes: how long.
report-flagged-label = Aanmelding gemarkeerd (flagging)
report-flagged = sinds { $since }, { $minutes } minuten lang, tot { $until }
report-path = Bezochte pagina’s
report-copy = Kopieer de melding
report-save = Bewaar de melding als bestand
report-open-form = Open het formulier van { -brand }
report-mail = Open een nieuwe e-mail met deze tekst
report-done = Uw melding is klaar
report-done-next = Er is nog niets verstuurd. Zet de melding in het formulier of in een e-mail en verstuur die zelf. De helpdesk kan dan contact met u opnemen.
report-error-email = Vul uw e-mailadres in, zoals naam@voorbeeld.be.
report-error-happened = Schrijf wat er gebeurt.
report-form-at = Het formulier van { -brand } vindt u hier:
report-no-address = Er staat geen e-mailadres in de melding. De helpdesk kan u dan niet bereiken.
report-invited = Het adres van uw uitnodiging, als dat een ander is (niet verplicht)
report-removed = Waar u ••• ziet, haalden we een telefoonnummer, een computer of het adres van iemand anders weg.
# What checks saw. $when: with time zone. $pass, $other, $unknown: how many pages.
report-connection = Controle van de verbinding
report-connection-summary = { $when }: { $pass } in orde, { $other } niet in orde, { $unknown } niet bekend
report-mail-found = De geplakte e-mail
report-mail-sent = Verstuurd
report-accounts = Accounts op deze computer
report-accounts-fit = Het uitgenodigde account staat op deze computer.
report-accounts-other = Op deze computer vonden we alleen andere accounts.
report-accounts-open = We weten niet of het uitgenodigde account op deze computer staat.
report-left-out = Niet in deze melding
report-missing-text = Foutmelding: er is geen tekst geplakt.
report-missing-ids = Nummers voor het logboek: de geplakte tekst noemt er geen.
report-missing-time = Tijdstip van de fout: de geplakte tekst noemt er geen.
report-missing-application = Toepassing: niet ingevuld.
report-missing-contact = Contactpersoon: niet ingevuld.
report-missing-connection = Verbinding: niet gecontroleerd.
report-missing-accounts = Accounts op de computer: niet bekeken.
report-save-case = Bewaar mijn antwoorden als bestand
    .hint = Voor een helpdesk die erom vraagt. Het bevat wat u typte en plakte, zonder wat u wegliet.
report-case-name = guest-help-case.json
# What came of it, where the form did not open.
done-form-drafted = Het formulier ging niet open. We vroegen uw e-mailprogramma om een nieuwe e-mail met de melding. Lees die na, kijk naar wie die gaat en verstuur die zelf.
done-form-saved = Het formulier en een e-mailprogramma gingen niet open. We bewaarden de melding als `{ $file }`. Stuur dat bestand naar de helpdesk.
done-case-saved = Uw antwoorden zijn bewaard als `{ $file }`. Er is niets verstuurd.
form-still = Dit typt u zelf nog in het formulier:
