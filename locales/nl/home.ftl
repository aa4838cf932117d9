## Home (010)

home-title = Waarmee kunnen we u helpen?
home-lead = Beantwoord een paar korte vragen. Daarna ziet u wat u kunt doen en wie u kan helpen.
home-choice-invite = Ik heb een uitnodiging
    .hint = U gebruikt uw uitnodiging voor het eerst.
home-choice-signin = Ik wil mij aanmelden
    .hint = U hebt uw uitnodiging al eens gebruikt.
home-choice-problem = Ik heb een probleem of een vraag
    .hint = Kies wat u ziet uit een korte lijst.
home-paste-label = Of plak wat u ziet
home-paste-hint = Een foutmelding, een link, een afzender of de tekst van een e-mail.
home-paste-button = Zoek de oorzaak
    .hint = Plak een foutmelding, een link, een afzender of de tekst van een e-mail.
home-check-button = Controleer mijn verbinding
