## Paste anything (020)

paste-title = This is what we recognise
paste-title-empty = Paste what you see
paste-lead = Copy the text of the whole page. The small print at the bottom helps most.
paste-kind-error = This is an error message from Microsoft.
paste-kind-link = This is a link.
paste-kind-mail = This is an e-mail.
paste-kind-sender = This is an e-mail address.
paste-kind-extranet = This is the name of an old extranet account.
paste-kind-unknown = We do not know this text yet.
paste-secret-removed = { $count ->
    [one] We removed one personal part (such as a key in a link) from our copy. That is normal.
   *[other] We removed { $count } personal parts (such as keys in links) from our copy. That is normal.
}
paste-best = Best answer
paste-others = Other possible answers
paste-go-error = Explain this error message
paste-go-link = Check this link
paste-go-mail = Check this e-mail
paste-go-sender = Check this sender
paste-go-extranet = Read what to do with an old extranet account
paste-use-list = Choose from a list
paste-cannot-copy = I cannot copy the text
paste-use-report = Make a report for the helpdesk
paste-need-rest = The error number is missing. Also paste the rest of the page.
paste-error-image = We cannot read a picture. Open the details at the bottom of the error page. Choose “Copy info to clipboard” and paste the text here.
paste-title-unknown = We do not know this text yet
