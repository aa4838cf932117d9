## The command line

cli-error-file = Cannot read `{ $file }`. Check the name, or use `-` and paste the text.
cli-error-empty = The input is empty. Paste an error message, a link, an e-mail or an address.
cli-error-large = The input is larger than { $max }. Give a smaller part.
cli-error-page = There is no page { $page }. The command `pages` shows all numbers.
cli-error-host-file = The file of the organisation cannot be used: { $reason }
cli-error-case-file = The case file cannot be used: { $reason }
# $page, $title: number and title of a page.
explain-open-page = Open page { $page }: { $title }

## What can be typed in `ask`

ask-key-number = a number: choose that answer
ask-key-page = three digits, such as 130: go to that page
ask-key-back = `b`: back
ask-key-paste = `v`: paste a text
ask-key-open = `o`: open the link of the page in a private window
ask-key-letter = `m`: show the message that you can send
ask-key-timer = `t`: start the timer of this page
ask-key-language = `lang nl` or `lang en`: another language; `pages nl`: language of your Microsoft pages
ask-key-quit = `q`: stop
ask-paste-here = Paste the text here. Then type a line with only a dot (.) and press Enter.
# $page: the number that was typed.
ask-no-number = There is no answer { $page } on this page.
ask-no-link = This page has no link for a private window.
ask-no-letter = This page has no message to send.
ask-no-timer = This page has no timer.
ask-not-understood = We do not know this command. You can type:
explain-paste-here = Paste the text here. Then press Ctrl+D (on Windows: Ctrl+Z and Enter).
# $file: name of the file.
host-file-good = { $file } has no mistakes.
# $file: name of the file, $reason: what the system says.
cli-error-save = Cannot save `{ $file }`: { $reason }. Choose another name or folder.
ask-footer = number: choose · b: back · v: paste · 800: report · ?: help · q: stop
ask-reading = We read this as a text that you paste.
# $page: number of a page.
explain-more = More: guest-help page { $page }, or guest-help ask
cli-error-who = `{ $text }` is no e-mail address and no domain. Give one such as name@example.com or example.com.
cli-error-address = `{ $text }` is no e-mail address. Give one such as name@example.com.
cli-no-folder = its folder is not there
# $max: a number.
ask-too-long = This is too long. Write { $max } characters or less.
ask-full = This case holds { $max } answers and is full. Begin a new one.
cli-report-too-long = The report is too long for the form. Share fewer sections with `--share`, or use `--format text`.
cli-report-no-form = { -brand } has given no address of a form. Use `--format text`.
done-printed = There is no clipboard here. The report stands above: select it there.
cli-error-consent = We could not ask you, so nothing was contacted. Save the e-mail as a file, or add `--yes`.
cli-accounts-invited = Type: guest-help accounts --invited name@example.com
cli-error-consent-accounts = We could not ask you, so nothing was read. Add `--yes` if you want that.
cli-error-consent-connection = We could not ask you, so nothing was contacted. Add `--yes` if you want that.
cli-ask-consent = Check the signature? (yes/no)
cli-ask-connection = Visit these addresses? (yes/no)
cli-nobody-visited = Nothing was contacted. The connection is not checked.
cli-nothing-contacted = Nothing was contacted. The signature is not checked.
cli-ask-ready = Look at all this? (yes/no)
cli-ask-accounts = May we read this? (yes/no)
cli-nothing-read = Nothing was read.
cli-ask-account = May we ask this? (yes/no)
cli-ask-tenant = Ask Microsoft this? (yes/no)
cli-nobody-asked = Nothing was contacted. We asked nothing.
cli-yes-or-no = Type yes or no.
cli-nothing-to-look-up = There is nothing to look up on the internet for this. Nothing was contacted.
cli-nothing-to-ask = We found no signature of this sender that we could check. Nothing was contacted.
