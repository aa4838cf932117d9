//! The panel of the colleague of the helpdesk beside the guest's page: what to say, what to ask, which pages can follow, where to look
//! in the Entra admin centre, what is known, and the note for the ticket.

use serde::Serialize;

use super::{Block, Choice, Detail, Part, PasteBox, Privacy, Setting, SettingOption, View};
use super::{mask::mask, parts, result, settings};
use crate::case::{Act, Case, Field};
use crate::diagnose;
use crate::error::Reason;
use crate::handoff;
use crate::host::Host;
use crate::mail::MOST_MAIL_BYTES;
use crate::page::{ConsolePlace, Copied, Kind, Page, PageNumber, console_places, map};
use crate::text::{Language, RichText, Texts};
use crate::vocabulary::Mark;

/// Lines of a page that are worth saying aloud; more is read, not listened to.
const MOST_SAID: usize = 3;

/// The panel, ready to be drawn.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HelpdeskView {
    /// Language of the panel.
    pub language: &'static str,
    /// Heading.
    pub title: String,
    /// The languages that the panel speaks.
    pub languages: Vec<SettingOption>,
    /// Closes the panel.
    pub close: SettingOption,
    /// That the case is somebody else's, where it was opened.
    pub opened: Option<String>,
    /// What stands above the box that opens a case, and its button.
    pub open: PasteBox,
    /// The parts that are lines, in their order.
    pub parts: Vec<HelpdeskPart>,
    /// Heading of the places in the admin centre.
    pub look_heading: String,
    /// The places that belong to the page.
    pub look: Vec<Look>,
    /// Heading of the facts.
    pub facts_heading: String,
    /// What is known so far.
    pub facts: Vec<Detail>,
    /// The note for the ticket, exactly as it is copied.
    pub note: String,
    /// Copies it.
    pub copy_note: String,
}

/// A heading with what is said under it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HelpdeskPart {
    /// The heading.
    pub heading: String,
    /// The lines.
    pub lines: Vec<Spoken>,
}

/// A line of the panel.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Spoken {
    /// In the language of the panel.
    pub words: String,
    /// The same in the guest's language, where that is another one and it is said to the guest.
    pub to_guest: Option<String>,
}

/// A place in the admin centre.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Look {
    /// What is looked at.
    pub title: String,
    /// Where, what it means, what to do, what not to do: each with its heading.
    pub lines: Vec<Detail>,
    /// Microsoft's names on the way there, each in every language.
    pub labels: Vec<String>,
    /// Heading of the names.
    pub labels_heading: String,
    /// What to search for.
    pub copies: Vec<CopyRow>,
    /// That the names can differ, where they were only remembered.
    pub unsure: Option<String>,
}

/// Something to search for, with its button.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CopyRow {
    /// What it is.
    pub label: String,
    /// Its value, as it may be seen.
    pub value: String,
    /// Copies it. `None` while data is hidden: what is not shown is not copied.
    pub act: Option<Act>,
    /// Name of the button.
    pub button: String,
}

pub(super) fn of(page: &Page, case: &Case, host: &Host, view: View<'_>, choices: &[Choice]) -> Option<HelpdeskView> {
    let texts = view.helpdesk?;
    let is_hidden = view.privacy == Privacy::Hidden;
    Some(HelpdeskView {
        language: texts.language().code(),
        title: texts.say("helpdesk-title"),
        languages: settings::helpdesk_languages(texts),
        close: SettingOption {
            label: texts.say("nav-close"),
            chosen: false,
            set: Setting::Helpdesk { open: false },
            language: None,
        },
        opened: view.opened.then(|| texts.say("helpdesk-opened")),
        open: PasteBox {
            label: texts.say("helpdesk-open"),
            hint: texts.say("helpdesk-open.hint"),
            button: texts.say("helpdesk-open.button"),
            text: String::new(),
            most_bytes: MOST_MAIL_BYTES,
        },
        parts: [
            ("helpdesk-say", say(page, case, host, view, texts)),
            ("helpdesk-ask", ask(page, case, host, view.texts, texts)),
            ("helpdesk-next", next(choices, texts)),
        ]
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(heading, lines)| HelpdeskPart { heading: texts.say(heading), lines })
        .collect(),
        look_heading: texts.say("helpdesk-look"),
        look: places(page.number).map(|place| look(place, case, host, view.privacy, texts)).collect(),
        facts_heading: texts.say("helpdesk-facts"),
        facts: facts(case, host, view, texts),
        note: handoff::ticket_note(case, host, view.texts, is_hidden, texts).as_str().to_owned(),
        copy_note: texts.say("helpdesk-copy-note"),
    })
}

/// What is known of the sign-in that a log is searched for.
#[must_use]
pub fn copied(fact: Copied, case: &Case, host: &Host) -> Option<String> {
    let fields = diagnose::pasted(case, host).map(|pasted| pasted.fields).unwrap_or_default();
    match fact {
        Copied::CorrelationId => fields.correlation_id,
        Copied::RequestId => fields.request_id,
        Copied::Time => fields.timestamp,
        Copied::AppId => fields.app_id,
        Copied::Tenant => fields.tenant,
        Copied::Account => {
            let typed = case.typed(Field::Invited).or_else(|| case.typed(Field::Address));
            typed.map(str::to_owned).or(fields.account)
        }
    }
}

fn places(number: PageNumber) -> impl Iterator<Item = &'static ConsolePlace> {
    console_places().iter().filter(move |place| place.pages.contains(&number))
}

fn look(place: &ConsolePlace, case: &Case, host: &Host, privacy: Privacy, texts: &Texts) -> Look {
    let line = |heading: &str, attribute: &str| {
        let value = texts.maybe(&format!("{}.{attribute}", place.message))?;
        Some(Detail { label: texts.say(heading), value })
    };
    let lines = [("place-where", "where"), ("place-means", "means"), ("place-do", "do"), ("place-not", "not")];
    let copy = |fact: &Copied| {
        let value = copied(*fact, case, host)?;
        let label = texts.say(copied_message(*fact));
        Some(CopyRow {
            button: texts.say_with("place-copy", &[("what", label.as_str().into())]),
            label,
            value: mask(&value, privacy),
            act: (privacy == Privacy::Shown).then_some(Act::CopyFact { fact: *fact }),
        })
    };
    Look {
        title: texts.say(&place.message),
        lines: lines.into_iter().filter_map(|(heading, attribute)| line(heading, attribute)).collect(),
        labels: place.labels.iter().map(|label| in_every_language(label, texts)).collect(),
        labels_heading: texts.say("place-labels"),
        copies: place.copies.iter().filter_map(copy).collect(),
        unsure: (place.certainty == Mark::Recalled).then(|| texts.say("place-unsure")),
    }
}

/// `Sign-in logs · Aanmeldingslogboeken`.
fn in_every_language(label: &str, texts: &Texts) -> String {
    let mut names: Vec<String> = Language::all().map(|language| texts.label(label, language)).collect();
    names.dedup();
    names.join(" · ")
}

fn copied_message(fact: Copied) -> &'static str {
    match fact {
        Copied::CorrelationId => "place-correlation-id",
        Copied::RequestId => "place-request-id",
        Copied::Time => "place-time",
        Copied::Account => "place-account",
        Copied::AppId => "place-app-id",
        Copied::Tenant => "place-tenant",
    }
}

/// The same lines in two languages, where they are two.
fn spoken(words: Vec<String>, to_guest: impl FnOnce() -> Vec<String>, guest: &Texts, texts: &Texts) -> Vec<Spoken> {
    if guest.language() == texts.language() {
        return words.into_iter().map(|words| Spoken { words, to_guest: None }).collect();
    }
    let mut to_guest = to_guest().into_iter();
    words.into_iter().map(|words| Spoken { words, to_guest: to_guest.next() }).collect()
}

fn say(page: &Page, case: &Case, host: &Host, view: View<'_>, texts: &Texts) -> Vec<Spoken> {
    let lines = |texts: &Texts| instructions(page, case, host, View { texts, ..view });
    spoken(lines(texts), || lines(view.texts), view.texts, texts)
}

/// What the page tells the guest to do.
fn instructions(page: &Page, case: &Case, host: &Host, view: View<'_>) -> Vec<String> {
    if let Some(result) = result::of(page, case, host, view) {
        let part = result.parts.iter().find(|part| part.part == Part::Do);
        return part.map_or_else(Vec::new, |part| part.lines.iter().map(RichText::words).collect());
    }
    if page.kind == Kind::Question {
        return vec![view.texts.say("helpdesk-say-number")];
    }
    let diagnosis = diagnose::diagnose(case, host);
    let blocks = parts::body(page, case, &diagnosis, host, view);
    let lines = blocks.iter().flat_map(|block| match block {
        Block::Paragraph { text } => vec![text.words()],
        Block::Steps { items } => items.iter().map(RichText::words).collect(),
        _ => Vec::new(),
    });
    lines.take(MOST_SAID).collect()
}

fn ask(page: &Page, case: &Case, host: &Host, guest: &Texts, texts: &Texts) -> Vec<Spoken> {
    let knows = |fact| copied(fact, case, host).is_some();
    let has_code = diagnose::pasted(case, host).is_some_and(|pasted| pasted.code.is_some());
    let works = page.kind == Kind::Outcome;
    let questions = [
        (page.kind == Kind::Question, page.title.as_str()),
        (works, "helpdesk-ask-works"),
        (!works, "helpdesk-ask-page"),
        (!has_code, "helpdesk-ask-number"),
        (!knows(Copied::Account), "helpdesk-ask-address"),
    ];
    let asked: Vec<&str> =
        questions.into_iter().filter(|(is_asked, _)| *is_asked).map(|(_, message)| message).collect();
    let say = |texts: &Texts| asked.iter().map(|message| texts.say(message)).collect::<Vec<_>>();
    spoken(say(texts), || say(guest), guest, texts)
}

/// `2 → 350 I do not get a code`: the number that is said, and the page that follows.
fn next(choices: &[Choice], texts: &Texts) -> Vec<Spoken> {
    let lines = choices.iter().filter_map(|choice| {
        let title = texts.say(&map().find(choice.to)?.title);
        Some(Spoken { words: format!("{} → {} {title}", choice.n, choice.to), to_guest: None })
    });
    lines.collect()
}

fn facts(case: &Case, host: &Host, view: View<'_>, texts: &Texts) -> Vec<Detail> {
    let diagnosis = diagnose::diagnose(case, host);
    let fact = |message: &str, value: String| Detail { label: texts.say(message), value };
    let trail: Vec<String> = case.trail().iter().map(ToString::to_string).collect();
    let mut facts = vec![
        fact("report-path", trail.join(">")),
        fact("helpdesk-fact-app", texts.say(&format!("settings-language-{}", view.texts.language()))),
        fact("settings-ms-language", texts.say(&format!("settings-language-{}", view.texts.microsoft()))),
    ];
    if let Some(code) = &diagnosis.code {
        facts.push(fact("report-error", code.clone()));
    }
    if let Some(words) = handoff::certainty_message(&diagnosis) {
        facts.push(fact("helpdesk-fact-page", format!("{} · {}", diagnosis.page, texts.say(words))));
        facts.push(fact("helpdesk-rule", diagnosis.rule.to_owned()));
    }
    let dropped = diagnosis.ruled_out.iter().map(|dropped| {
        let reason = texts.say(match dropped.reason {
            Reason::AccountIsInvited => "ruled-account-is-invited",
            Reason::OrganisationIsHost => "ruled-organisation-is-host",
            Reason::OnlyRecalled => "ruled-only-recalled",
            Reason::Consequence => "ruled-consequence",
        });
        format!("{}: {reason}", dropped.what)
    });
    let dropped: Vec<String> = dropped.collect();
    if !dropped.is_empty() {
        facts.push(fact("result-ruled-out", dropped.join("; ")));
    }
    facts
}
