// Made from the Rust types of guest-help-core by `make types`; do not edit.

/**
 * Something that the program does on the computer when the guest asks for it.
 * It names what stands on the page; it never carries text that leaves.
 */
export type Act = { "act": "open-address", 
/**
 * The address, as it stands on the page.
 */
address: string, } | { "act": "open-privately", 
/**
 * The address, as it stands on the page.
 */
address: string, } | { "act": "open-in-profile", 
/**
 * The address, as it stands on the page.
 */
address: string, } | { "act": "copy-address", 
/**
 * The address, as it stands on the page.
 */
address: string, } | { "act": "copy-page" } | { "act": "copy-letter", 
/**
 * Which one of the page, from 0.
 */
letter: number, } | { "act": "draft-letter", 
/**
 * Which one of the page, from 0.
 */
letter: number, } | { "act": "report", 
/**
 * What.
 */
with: ReportAct, } | { "act": "show-log" } | { "act": "copy-note" } | { "act": "copy-fact", 
/**
 * Which.
 */
fact: Copied, };

/**
 * What the guest does. What is pasted comes as bytes, and what came of an act comes from the program: neither comes
 * from the window as an answer.
 */
export type Answer = { "answer": "choose", 
/**
 * Message of the choice.
 */
choice: string, 
/**
 * Where it leads, for choices that share a message on one page; `None`: the first.
 */
to: PageNumber | null, } | { "answer": "jump", 
/**
 * Where to.
 */
to: PageNumber, } | { "answer": "type", 
/**
 * Which field.
 */
field: Field, 
/**
 * What.
 */
value: string, } | { "answer": "share", 
/**
 * Which section.
 */
section: SectionKey, 
/**
 * Does it leave?
 */
on: boolean, } | { "answer": "stop" } | { "answer": "back" } | { "answer": "start-over" };

/**
 * How a choice is answered.
 */
export type AnswerBy = "choose" | "jump" | "start-over";

/**
 * A part of a page.
 */
export type Block = { "block": "paragraph", 
/**
 * The words.
 */
text: RichText, } | { "block": "heading", 
/**
 * The words.
 */
text: string, } | { "block": "list", 
/**
 * The lines.
 */
items: Array<RichText>, } | { "block": "steps", 
/**
 * The steps.
 */
items: Array<RichText>, } | { "block": "address", 
/**
 * What it is.
 */
label: RichText, 
/**
 * The address.
 */
address: string, 
/**
 * How it may be opened from here.
 */
opens: Opens, } | { "block": "keys", 
/**
 * One row for each.
 */
rows: Array<KeyRow>, } | { "block": "button", 
/**
 * More about it.
 */
text: string, 
/**
 * Words on the button.
 */
label: string, 
/**
 * What it does.
 */
act: Act, } | { "block": "timer", 
/**
 * The timer.
 */
view: TimerView, } | { "block": "details", 
/**
 * Its heading.
 */
title: string, 
/**
 * What it holds.
 */
blocks: Array<Block>, 
/**
 * Is it shown at once? It is where it cures.
 */
shown: boolean, } | { "block": "exact", 
/**
 * The text.
 */
text: string, };

/**
 * How sure a verdict is, weakest first, so that `min` and `max` mean what they say.
 */
export type Certainty = "possible" | "likely" | "sure";

/**
 * A part of a check.
 */
export type CheckRow = { 
/**
 * The name that is asked for.
 */
name: string, 
/**
 * What is asked about it.
 */
words: RichText, 
/**
 * What came out; `None` before it did.
 */
mark: Mark | null, };

/**
 * How far a check is.
 */
export type CheckState = "offered" | "running" | "ended";

/**
 * A check, ready to be drawn.
 */
export type CheckView = { 
/**
 * How far it is.
 */
state: CheckState, 
/**
 * Its heading.
 */
title: string, 
/**
 * What it is for, and what leaves the computer.
 */
lead: Array<RichText>, 
/**
 * One for each name that is asked for.
 */
rows: Array<CheckRow>, 
/**
 * The yes is about this list.
 */
shown: Array<string>, 
/**
 * How far it is, in words.
 */
progress: string | null, 
/**
 * On the button that says yes, where it can be said.
 */
start: string | null, 
/**
 * On the button that stops it, while it runs.
 */
stop: string | null, 
/**
 * Is it what the page is there for, and has it not begun?
 */
is_main: boolean, };

/**
 * Something to click.
 */
export type Choice = { 
/**
 * Number on the page, from 1, so that a helper can say "choose number two". 0 in head and foot.
 */
n: number, 
/**
 * Message of the choice: what is answered when it is clicked.
 */
choice: string, 
/**
 * The words.
 */
label: RichText, 
/**
 * A line below it.
 */
hint: RichText | null, 
/**
 * Heading above a group of choices.
 */
group: string | null, 
/**
 * Where it leads.
 */
to: PageNumber, 
/**
 * How it is answered.
 */
answer: AnswerBy, 
/**
 * Not answered but done: the program does this with the report, and then leads on.
 */
act: ReportAct | null, };

/**
 * What a log or a list of the admin centre is searched for.
 */
export type Copied = "correlation-id" | "request-id" | "time" | "account" | "app-id" | "tenant";

/**
 * Something to search for, with its button.
 */
export type CopyRow = { 
/**
 * What it is.
 */
label: string, 
/**
 * Its value, as it may be seen.
 */
value: string, 
/**
 * Copies it. `None` while data is hidden: what is not shown is not copied.
 */
act: Act | null, 
/**
 * Name of the button.
 */
button: string, };

/**
 * A fact for the helpdesk.
 */
export type Detail = { 
/**
 * What it is.
 */
label: string, 
/**
 * Its value.
 */
value: string, };

/**
 * How the pages look.
 */
export type Display = { 
/**
 * Colours.
 */
theme: Theme, 
/**
 * Size of the text in percent, one of [`TEXT_SIZES`].
 */
text_size: number, 
/**
 * Movement.
 */
motion: Motion, };

/**
 * Something that the guest types into a field.
 */
export type Field = "invited" | "address" | "application" | "happened" | "contact";

/**
 * What is wrong in one field.
 */
export type FieldRefusal = { 
/**
 * Which field.
 */
field: Field, 
/**
 * What to do there.
 */
words: string, };

/**
 * A field to fill in.
 */
export type FieldView = { 
/**
 * Which one.
 */
field: Field, 
/**
 * What to fill in.
 */
label: string, 
/**
 * More about it.
 */
hint: string | null, 
/**
 * What is filled in already.
 */
value: string, 
/**
 * Must something be filled in?
 */
required: boolean, 
/**
 * Does it take more than one line?
 */
long: boolean, 
/**
 * Is its value hidden? Then it cannot be changed now.
 */
hidden: boolean, 
/**
 * What is said when the field does not take what is filled in.
 */
error: string, };

/**
 * A heading with what is said under it.
 */
export type HelpdeskPart = { 
/**
 * The heading.
 */
heading: string, 
/**
 * The lines.
 */
lines: Array<Spoken>, };

/**
 * The panel, ready to be drawn.
 */
export type HelpdeskView = { 
/**
 * Language of the panel.
 */
language: string, 
/**
 * Heading.
 */
title: string, 
/**
 * The languages that the panel speaks.
 */
languages: Array<SettingOption>, 
/**
 * Closes the panel.
 */
close: SettingOption, 
/**
 * That the case is somebody else's, where it was opened.
 */
opened: string | null, 
/**
 * What stands above the box that opens a case, and its button.
 */
open: PasteBox, 
/**
 * The parts that are lines, in their order.
 */
parts: Array<HelpdeskPart>, 
/**
 * Heading of the places in the admin centre.
 */
look_heading: string, 
/**
 * The places that belong to the page.
 */
look: Array<Look>, 
/**
 * Heading of the facts.
 */
facts_heading: string, 
/**
 * What is known so far.
 */
facts: Array<Detail>, 
/**
 * The note for the ticket, exactly as it is copied.
 */
note: string, 
/**
 * Copies it.
 */
copy_note: string, };

/**
 * A key and what it does.
 */
export type KeyRow = { 
/**
 * The keys that do it, each as they are pressed together, such as `Ctrl+K`.
 */
keys: Array<string>, 
/**
 * What they do.
 */
action: string, };

/**
 * What sort of page it is. The values of `kind` in `pages --json`.
 */
export type Kind = "question" | "step" | "tool" | "info" | "outcome" | "dialog" | "panel";

/**
 * A message, ready to be read, completed and sent by the guest.
 */
export type Letter = { 
/**
 * Whom it is for.
 */
to: WhoActs, 
/**
 * The same in words.
 */
to_words: string, 
/**
 * Subject of the mail.
 */
subject: Redacted, 
/**
 * The message, plain text.
 */
body: Redacted, 
/**
 * Both, as they are shown and copied.
 */
text: Redacted, };

/**
 * A place in the admin centre.
 */
export type Look = { 
/**
 * What is looked at.
 */
title: string, 
/**
 * Where, what it means, what to do, what not to do: each with its heading.
 */
lines: Array<Detail>, 
/**
 * Microsoft's names on the way there, each in every language.
 */
labels: Array<string>, 
/**
 * Heading of the names.
 */
labels_heading: string, 
/**
 * What to search for.
 */
copies: Array<CopyRow>, 
/**
 * That the names can differ, where they were only remembered.
 */
unsure: string | null, };

/**
 * The mark of a result: a sign, and words that always stand beside it.
 */
export type Mark = { 
/**
 * Which one.
 */
state: State, 
/**
 * The words.
 */
words: string, };

/**
 * Movement on the page.
 */
export type Motion = "system" | "less";

/**
 * The words near the end.
 */
export type Nearly = { 
/**
 * Minutes that are left then.
 */
minutes: number, 
/**
 * The words.
 */
words: string, };

/**
 * How an address may be opened.
 */
export type Opens = "as-usual" | "privately" | "in-profile";

/**
 * What came of an act.
 */
export type OutcomeView = { 
/**
 * What was asked for.
 */
act: Act, 
/**
 * How it is marked: done, not done, or handed to another program, of which we do not hear.
 */
state: State, 
/**
 * What came of it, and what to do where it was not done.
 */
words: string, };

/**
 * A page number: always three digits.
 */
export type PageNumber = string;

/**
 * The headings of a result.
 */
export type Part = "found" | "why" | "do" | "not" | "who";

/**
 * A box for pasted text.
 */
export type PasteBox = { 
/**
 * What to paste.
 */
label: string, 
/**
 * More about it.
 */
hint: string, 
/**
 * Words on the button.
 */
button: string, 
/**
 * What was pasted before, without its secrets: it can be completed.
 */
text: string, 
/**
 * Bytes that are read at the most.
 */
most_bytes: number, };

/**
 * Text that may leave. Only [`redact`] makes it, of texts and of others of its kind, and it is byte for byte what is
 * shown and sent.
 */
export type Redacted = string;

/**
 * A refusal.
 */
export type Refusal = { 
/**
 * What is wrong and what to do.
 */
words: string, 
/**
 * The fields that it is about.
 */
fields: Array<FieldRefusal>, };

/**
 * What can be done with the report.
 */
export type ReportAct = "copy" | "save" | "form" | "draft" | "case";

/**
 * One heading of a result with its lines.
 */
export type ResultPart = { 
/**
 * Which heading it is.
 */
part: Part, 
/**
 * The heading in words.
 */
heading: string, 
/**
 * The lines.
 */
lines: Array<RichText>, };

/**
 * Found, why, what to do, who acts, how sure.
 */
export type ResultView = { 
/**
 * How it is marked. `None` where nothing was answered or pasted, as after a jump by number: nothing was found.
 */
state: Mark | null, 
/**
 * What is the matter.
 */
situation: Situation | null, 
/**
 * How sure; `None` where nothing was answered or pasted, as after a jump by number.
 */
certainty: Certainty | null, 
/**
 * The same in words.
 */
certainty_words: string | null, 
/**
 * Who acts.
 */
who_acts: WhoActs | null, 
/**
 * Headings and lines, in the order in which they are shown.
 */
parts: Array<ResultPart>, 
/**
 * What the text told about the sign-in, for the helpdesk.
 */
details: Array<Detail>, };

/**
 * A line of final text.
 */
export type RichText = Array<Span>;

/**
 * A page, ready to be drawn.
 */
export type Screen = { 
/**
 * Version of this document.
 */
schema: number, 
/**
 * Language of the texts.
 */
language: string, 
/**
 * Three digits.
 */
number: PageNumber, 
/**
 * Name of the page in the tables.
 */
id: string, 
/**
 * What sort of page it is.
 */
kind: Kind, 
/**
 * Name of the program for this host.
 */
app: string, 
/**
 * Title of the window, with page number.
 */
window_title: string, 
/**
 * "Page 130".
 */
page_label: string, 
/**
 * "Step 3 of 6", where the page is a step.
 */
step: string | null, 
/**
 * Heading.
 */
title: string, 
/**
 * What happened just now, such as secrets that were removed.
 */
notices: Array<RichText>, 
/**
 * Lines of the page, above the choices.
 */
body: Array<Block>, 
/**
 * What was found, why, what to do, who acts.
 */
result: ResultView | null, 
/**
 * What can be looked at on the network for it, after a yes.
 */
check: CheckView | null, 
/**
 * What the guest can click, in their order.
 */
choices: Array<Choice>, 
/**
 * A box for pasted text, where the page has one.
 */
paste: PasteBox | null, 
/**
 * Fields to fill in, where the page has some.
 */
fields: Array<FieldView>, 
/**
 * Sections of the report, each with its switch, where the page shows them.
 */
sections: Array<SectionView>, 
/**
 * All pages, where the page lists them.
 */
topics: Topics | null, 
/**
 * All settings, where the page shows them.
 */
settings: Array<SettingGroup>, 
/**
 * The language of the guest's Microsoft pages, on the steps that name buttons.
 */
microsoft_pages: SettingGroup | null, 
/**
 * Messages that the guest can send.
 */
letters: Array<Letter>, 
/**
 * The language of these messages, where there are some.
 */
letter_language: SettingGroup | null, 
/**
 * Links in the head of every page.
 */
head: Array<Choice>, 
/**
 * Links in the foot of every page.
 */
foot: Array<Choice>, 
/**
 * "This app never asks for your password or your code."
 */
promise: string, 
/**
 * Is there a page to go back to?
 */
back: boolean, 
/**
 * The languages of the program.
 */
languages: Array<SettingOption>, 
/**
 * Hides personal data, or shows it again. Chosen: it is hidden.
 */
privacy: SettingOption, 
/**
 * How the pages look.
 */
display: Display, 
/**
 * What came of the last act, at the button that was pressed.
 */
outcome: OutcomeView | null, 
/**
 * The panel of the colleague of the helpdesk, where it is open.
 */
helpdesk: HelpdeskView | null, 
/**
 * Words of the window's own parts.
 */
words: Words, };

/**
 * Names a section of the report; the value of `--share`.
 */
export type SectionKey = "address" | "invited" | "application" | "happened" | "contact" | "cause" | "error" | "ids" | "time" | "mail" | "connection" | "accounts" | "path" | "missing";

/**
 * A section with its switch.
 */
export type SectionView = { 
/**
 * Which one.
 */
section: SectionKey, 
/**
 * Its heading.
 */
label: string, 
/**
 * What it says.
 */
value: string, 
/**
 * Name of the switch.
 */
switch: string, 
/**
 * Does it leave?
 */
shared: boolean, };

/**
 * A change of one setting.
 */
export type Setting = { "setting": "language", 
/**
 * Its code.
 */
code: string, } | { "setting": "microsoft-language", 
/**
 * Its code.
 */
code: string, } | { "setting": "theme", 
/**
 * Which.
 */
theme: Theme, } | { "setting": "text-size", 
/**
 * In percent; the nearest of [`TEXT_SIZES`] is taken.
 */
percent: number, } | { "setting": "text-step", 
/**
 * Up?
 */
larger: boolean, } | { "setting": "motion", 
/**
 * Which.
 */
motion: Motion, } | { "setting": "privacy", 
/**
 * Is it hidden?
 */
hidden: boolean, } | { "setting": "helpdesk", 
/**
 * Is it open?
 */
open: boolean, } | { "setting": "letter-language", 
/**
 * Its code.
 */
code: string, } | { "setting": "helpdesk-language", 
/**
 * Its code.
 */
code: string, };

/**
 * A setting with its values.
 */
export type SettingGroup = { 
/**
 * What is set.
 */
label: string, 
/**
 * More about it.
 */
hint: string | null, 
/**
 * The values.
 */
options: Array<SettingOption>, };

/**
 * One of several values.
 */
export type SettingOption = { 
/**
 * The words.
 */
label: string, 
/**
 * Is it the present one?
 */
chosen: boolean, 
/**
 * The change that chooses it.
 */
set: Setting, 
/**
 * Language of the words, where it is not that of the page.
 */
language: string | null, };

/**
 * What is the matter. The values of `situation` in the command line's contract.
 */
export type Situation = "wrong-account" | "blocked-account" | "disabled-account" | "not-invited-or-not-redeemed" | "not-assigned" | "consent-needed" | "admin-consent-needed" | "mfa-needed-or-failed" | "conditional-access" | "cross-tenant-policy" | "password" | "otp" | "session-or-cookie" | "link-or-app-misconfigured" | "federation" | "throttled-or-transient" | "terms-of-use" | "device" | "mail-not-received" | "mail-in-junk" | "use-invitation-link" | "reset-needed" | "two-accounts" | "extranet-closed" | "other-organisation" | "consent-request" | "suspicious" | "network-blocked" | "network-weak" | "tls-inspection" | "proxy" | "captive-portal" | "clock-wrong" | "offline" | "all-good" | "unknown";

/**
 * A piece of a line.
 */
export type Span = { 
/**
 * How it is shown.
 */
kind: SpanKind, 
/**
 * The words.
 */
text: string, };

/**
 * How a span is shown.
 */
export type SpanKind = "plain" | "bold" | "code";

/**
 * A line of the panel.
 */
export type Spoken = { 
/**
 * In the language of the panel.
 */
words: string, 
/**
 * The same in the guest's language, where that is another one and it is said to the guest.
 */
to_guest: string | null, };

/**
 * How a finding is marked. Never by colour alone.
 */
export type State = "pass" | "attention" | "problem" | "unknown";

/**
 * Colours.
 */
export type Theme = "system" | "light" | "dark" | "contrast";

/**
 * Something that works for a while from a moment that only the guest knows.
 */
export type Timer = "code" | "flagging";

/**
 * How far a timer is.
 */
export type TimerState = "offered" | "running" | "over" | "unknown";

/**
 * A timer of a page. Every string is final; the window counts down to `ends` and shows the one that fits.
 */
export type TimerView = { 
/**
 * Which one.
 */
timer: Timer, 
/**
 * How far it is.
 */
state: TimerState, 
/**
 * When it ends: seconds since 1970 (UTC), as the clock of this computer counts them.
 */
ends: number | null, 
/**
 * What is said now: the offer, until when, that it is over, or that nobody knows.
 */
words: string, 
/**
 * "About 12 minutes left", at its place; the first is that of the last minute.
 */
left: Array<string>, 
/**
 * Said once, when this many minutes are left.
 */
nearly: Nearly, 
/**
 * Said when it is over.
 */
over: string, 
/**
 * Said when the clock was set back.
 */
unknown: string, 
/**
 * Words on the button that starts it, or starts it again.
 */
button: string, 
/**
 * Where to go on.
 */
go: Choice | null, 
/**
 * Is that of use only when the time is over?
 */
go_when_over: boolean, };

/**
 * A page in the list.
 */
export type Topic = { 
/**
 * Its number.
 */
number: PageNumber, 
/**
 * Its title.
 */
title: string, };

/**
 * The list.
 */
export type Topics = { 
/**
 * What to type.
 */
label: string, 
/**
 * Heading of the order of the guide.
 */
by_guide: string, 
/**
 * Heading of the order from A to Z.
 */
by_letter: string, 
/**
 * "12 pages".
 */
count: string, 
/**
 * The pages, in the order of the guide.
 */
topics: Array<Topic>, };

/**
 * Who must act so that the guest can go on.
 */
export type WhoActs = "guest" | "guest-it" | "contact" | "host-helpdesk" | "microsoft" | "nobody-retry";

/**
 * The words.
 */
export type Words = { skip: string, menu: string, back: string, page_hint: string, busy: string, open: string, open_private: string, open_profile: string, copy: string, close: string, head: string, foot: string, choose_file: string, drop_file: string, one_file: string, unreadable_file: string, jump_title: string, jump_label: string, jump_hint: string, jump_button: string, letter_title: string, letter_check: string, letter_copy: string, letter_draft: string, details: string, exact: string, on: string, off: string, text_hidden: string, broken: string, };
