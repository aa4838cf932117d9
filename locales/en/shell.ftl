## Names. The file of the inviting organisation gives `-brand`, and can replace every name in this group.

-app = { -brand } Guest Help
-extranet-prefix = EXT\
# The host gives the month; this stands where it is not known.
-extranet-closed = for some time

## Shell

# $title, $page: title and number of the page.
shell-window-title = { $title } – page { $page } – { -app }
shell-page = Page { $page }
shell-step-of = Step { $step } of { $total }
shell-no-secrets = This app never asks for your password or your code.
nav-continue = Continue
nav-close = Close
nav-start-over = Start again
nav-jump = Go to a page number
nav-topics = All topics
nav-contact = Get help from { -brand }
nav-settings = Display and language
answer-yes = Yes
answer-no = No
answer-unsure = I am not sure
choice-works = It works
choice-error-text = I see an error message

## All topics (030)

topics-title = All topics
topics-lead = Type a word, or pick a page from the list.
topics-order-guide = In the order of the guide
topics-order-az = From A to Z

## Go to a page number (040)

jump-title = Which page number do you want?
jump-hint = You see the number at the top of each page.
jump-button = Go
jump-error-unknown = There is no page { $page }. Check the three digits.

## Display and language (050)

settings-title = Display and language
settings-language = Language
settings-ms-language = Language of your Microsoft pages
    .hint = Then we name the buttons as they stand on your screen.
settings-language-nl = Nederlands
settings-language-en = English

## Privacy (060)

privacy-title = What this app reads, keeps and sends
privacy-read = The app reads only what you paste, choose or allow it to check.
privacy-keep = The app keeps nothing about you, unless you save it yourself.
privacy-send = The app sends no report by itself. Before a check uses the internet, it shows the addresses and asks you.
privacy-secret = Codes, passwords and secret parts of links are removed at once.

## About (900)

about-title = About { -app }
about-version = Version { $version }
about-texts = The texts follow the help page of { -brand } and the pages of Microsoft.
about-checked = Facts last checked: { $date }
about-microsoft = Microsoft did not make this app.

## Keys (910)

keys-title = Keys
keys-lead = You can do everything with the keyboard.
## Months. $month: one of the names below, $year: four digits, $day: a number. day-month takes the month with its year.

day-month = { $day } { $month }
month-year = { $month } { $year }
since-month = since { $month }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
## Name of the program, for the places that take a message

app-name = { -app }
settings-change = In the terminal you change them with `lang` and `pages`, such as `lang nl`.
privacy-case = A case that you save holds the text that you pasted, without its secrets.
