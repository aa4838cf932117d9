## Parts of the window that are the same on every page

shell-skip = Skip to the main text
shell-head = Head of the window
shell-foot = Help and information
shell-busy = Busy
shell-page-hint = Is someone helping you? Read this page number aloud. Press here to copy it.
shell-hidden = Your personal data is hidden. Show it again to read, change or share it.
shell-broken = The program could not do that. Try again. Does it happen again? Copy what you typed first: when you close the program, your answers are gone.
nav-privacy = Privacy
nav-about = About this app
nav-back = Back
nav-open = Open
nav-open-private = Open in a private window
nav-open-profile = Open in this profile
nav-copy = Copy
nav-copied = Copied.
nav-hide-data = Hide my personal data
nav-show-data = Show my personal data

## A box for text and files

paste-choose-file = Choose a file
paste-drop-file = You can also drop a file here.
paste-error-empty = Paste or type the text that you see on your screen.
# $max: a number of megabytes.
paste-error-large = This text is larger than { $max } MB. Paste only the error message.
paste-error-binary = This is not text. Copy the text of the page and paste that.
paste-error-several = These are several files. Drop or choose one file.
paste-error-unreadable = We cannot read this. Is it a folder, is it empty, or is it open in another program? Copy the text and paste it here.
paste-hidden = Your text is hidden with your personal data.

## Lists and dialogs

topics-filter = Search in the titles
topics-count = { $count ->
    [0] This word is in no title. Try another word.
    [one] { $count } page
   *[other] { $count } pages
}
jump-label = Page number of three digits
jump-error-format = Enter three digits, such as 130.

## Display

# $percent: a number.
settings-percent = { $percent } %
settings-size = Text size
settings-theme = Colours
settings-theme-system = Same as this computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-motion = Movement
settings-motion-system = Same as this computer
settings-motion-less = Always less movement

## Keys

keys-back = Back
keys-jump = Go to a page number
keys-helpdesk = Panel for the helpdesk
keys-hide = Hide or show personal data
keys-language = Other language
keys-size = Text larger, smaller, normal
keys-main = Main button of the page
keys-close = Close a dialog
keys-help = This page
keys-mac = On a Mac, use Cmd in place of Ctrl.

## Messages to send

letter-copy = Copy this message
letter-draft = Open a draft e-mail

## What came of it

# $browser: name of a browser. $word: what its private windows show.
done-private = We asked { $browser } for a private window. At its top it shows the word “{ $word }”. Type the invited address there. Is the word not there? Close that window, and follow “{ private-title }” on this page.
done-private-forbidden = The administrator of this computer switched off private windows in { $browser }. We copied the link. Paste it in a browser that you do not use for other accounts.
done-private-copied = We could not open a private window. We copied the link. Open one with the keys on this page, and paste it.
done-profile = We asked { $browser } to open the link in that profile. Does nothing open? Copy the link.
done-profile-copied = We could not open that profile. We copied the link. Open the profile yourself, and paste the link there.
done-opened = We asked your browser to open the page. Does nothing open? Copy the link.
done-drafted = We asked your e-mail program to open a draft. Read it, check who it goes to, and send it yourself.
done-draft-too-long = The text is too long for a draft. We copied it, and asked your e-mail program for an empty e-mail. Paste the text there.
done-form-opened = We asked your browser to open the form. Check the answers there and send the form yourself. Does nothing open? Copy the report.
done-report-copied = The report is copied.
# $file: name of the file with its folder.
done-report-saved = The report is saved as `{ $file }`.
done-log-shown = We asked this computer to show the folder.
result-copied = Copied. You can paste the message in an e-mail.
report-form-too-long = The report is too long for the form. We copied it, and asked your browser to open the form. Paste it there.
failed-private = We could not open a private window, and the clipboard does not work. Select the link, click it with the right mouse button and copy it.
failed-browser = Your browser did not open. Copy the link, open your browser yourself, and paste the link there.
failed-clipboard = The clipboard does not work now. Select the text on this page and copy it with Ctrl+C.
failed-mail = No e-mail program opened. Copy the text, and paste it in an e-mail.
failed-save = The file could not be saved. Copy the report instead.
failed-save-permission = The file could not be saved: this computer does not let programs write in your folder for downloads. Copy the report instead.
failed-save-full = The file could not be saved: there is no space left. Copy the report instead.
failed-save-folder = The file could not be saved: your folder for downloads is not there. Copy the report instead.
failed-folder = The folder did not open.

## Report

# $field: name of a section.
report-toggle = Share “{ $field }”
report-on = shared
report-off = not shared
report-exact = The text exactly as it will be shared
report-missing = Something is missing. Look at the fields with a mark.
report-no-form = We do not know a form of { -brand }. Copy the report, save it, or open a draft e-mail.
report-file-name = guest-help-report.txt
report-draft-subject = Report of { -app }
ask-not-offered = This page does not offer that. Choose one of the answers on the page.

## The folder of the log, on the page about the program

about-log = Show the folder of the log
about-log-holds = The log tells what the program did. It holds no personal data.

## Marks of a result, shown beside their signs

status-pass = In order
status-attention = Look at this
status-problem = Problem
status-unknown = Not known
paste-again = Your text
paste-again-hint = You can add to it, or paste another text.
link-private = Open this link of { -brand } in a private window:
report-label-email = E-mail address
report-label-invited = Invited address
report-label-application = Application
report-label-happened = What happens
report-label-contact = Contact person at { -brand }
report-form-on-page = The help page of { -brand } tells where the form is:
letter-subject = Subject
menu-title = Menu
paste-error-large-mail = This e-mail is larger than { $max } MB. Copy only its headers.
paste-error-mail = This e-mail has more headers than a mail program writes. Copy only the sender.
paste-error-outlook = We could not read this file. Save the e-mail again, or copy its headers or the sender.
letter-language = Language of the message
