## Result

result-found = What we found
result-why = Why we think so
result-do = What to do
result-not = Keep in mind
result-who = Who acts
who-you = You
who-your-it = The IT department of your organisation
who-contact = Your contact person at { -brand }
who-helpdesk = The helpdesk of { -brand }
who-microsoft = Microsoft
who-wait = Nobody has to act: wait and try again
who-you-then-it = You, and then the IT department of your organisation
who-you-then-helpdesk = You, and then the helpdesk of { -brand }
who-you-then-contact = You, and then your contact person at { -brand }
who-it-or-helpdesk = Your own IT department or the helpdesk of { -brand }: the page of Microsoft shows which
sure-high = We are sure.
sure-medium = We are fairly sure, but not completely.
sure-low = This is one possible cause.
result-details = Technical details
result-ruled-out = What we ruled out
result-consequences = Problems that follow from this
result-solved = It works now
result-checked = I know enough
result-not-solved = It still does not work
# Names of pages of Microsoft Learn that belong to an answer.
learn-title = Read more at Microsoft
learn-redemption = How an invitation is used (Microsoft Learn)
learn-cross-tenant = For your IT department: settings between two organisations (Microsoft Learn)
learn-microsoft-365-endpoints = For your IT department: addresses that Microsoft 365 needs (Microsoft Learn)
learn-risk = For your IT department: lift a risk block (Microsoft Learn)

## Reasons (“Why we think so”) – the core combines these

why-answer = You answered: “{ $answer }”.
why-code = Your text contains the code `{ $code }`.
why-sentence = Your text contains a sentence that Microsoft uses for this.
why-address-differs = The address on the page is not the invited address.
why-address-alias = The address on the page is another writing of the invited address.
# $account, $provider, $tenant: values from the text of the error.
why-error-account = The error names the account `{ $account }`.
why-error-provider = { $provider ->
    [personal] That is a personal Microsoft account.
    [code] That account signs in with a code by e-mail.
    [work] That is a work account of an organisation.
    [google] That is a Google account.
   *[unknown] We do not know what kind of account that is.
}
why-error-tenant = The error names the organisation `{ $tenant }`.
why-several-causes = Several causes are possible. We show the most likely one first.
learn-cross-tenant-overview = For your IT department: access between organisations (Microsoft Learn)
learn-one-time-passcode = How codes by e-mail work (Microsoft Learn)
learn-user-properties = For the helpdesk: details of a guest account (Microsoft Learn)
learn-privacy-info = For the helpdesk: add a privacy statement (Microsoft Learn)
learn-troubleshoot = For your IT department: known problems of guests (Microsoft Learn)
learn-invitation-mail = For your IT department: the invitation e-mail (Microsoft Learn)
learn-admin-consent = For the helpdesk: approve an application (Microsoft Learn)
learn-error-codes = For the helpdesk: list of error numbers (Microsoft Learn)
# In place of “We are sure” where the same error can have other causes.
sure-error = We know this error. This is its most likely cause.
# Above a result that nothing led to, as after a jump by number.
result-by-number = You opened this page yourself. We have not checked anything for it yet: read if it fits what you see.
