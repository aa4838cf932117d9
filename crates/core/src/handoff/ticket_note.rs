//! The note for a ticket: one line that says where the guest is, without anything of the guest, and the case that it tells again.

use super::redact::{Redacted, redact};
use crate::case::{Answer, Case, answer};
use crate::clue::Paste;
use crate::connection::HostState;
use crate::diagnose;
use crate::host::Host;
use crate::page::{PageNumber, Target, map};
use crate::text::{Texts, Value};

/// Between the parts of a note.
const BETWEEN: &str = " · ";

/// Between the pages of the trail.
const STEP: char = '>';

/// Where the guest is and how the guest came there: `010>300>350>718 · app nl · pages en · …`. `guest` are the texts of the guest's
/// pages, `texts` those of the reader.
#[must_use]
pub fn ticket_note(case: &Case, host: &Host, guest: &Texts, is_hidden: bool, texts: &Texts) -> Redacted {
    let trail: Vec<String> = case.trail().iter().map(ToString::to_string).collect();
    let code = diagnose::pasted(case, host).and_then(|pasted| pasted.code);
    let languages = [
        texts.say_with("note-app", &[("language", guest.language().code().into())]),
        texts.say_with("note-pages", &[("language", guest.microsoft().code().into())]),
    ];
    let hidden = is_hidden.then(|| texts.say("note-hidden"));
    let parts: Vec<String> = std::iter::once(trail.join(&STEP.to_string()))
        .chain(code)
        .chain(languages)
        .chain(checks(case, host, texts))
        .chain(hidden)
        .collect();
    redact(&parts.join(BETWEEN), &[])
}

/// How many pages of a check were in order, and how many were not.
fn checks(case: &Case, host: &Host, texts: &Texts) -> Option<String> {
    let judgement = diagnose::connection(case, host)?.connection?;
    let count = |is: fn(HostState) -> bool| {
        let hosts = judgement.hosts.iter().chain(&judgement.tenant);
        Value::Count(hosts.filter(|found| is(found.state)).count())
    };
    let pass = count(|state| state == HostState::Pass);
    let other = count(|state| matches!(state, HostState::Attention | HostState::Problem));
    Some(texts.say_with("note-checks", &[("pass", pass), ("other", other)]))
}

/// The case that a note tells: the same pages, one after the other, with the number of the error where it names one. What the guest
/// typed and pasted is not in a note. `None` where the text is no note.
#[must_use]
pub fn case_of_note(text: &str, host: &Host) -> Option<Case> {
    let mut parts = text.trim().split(BETWEEN);
    let trail: Vec<PageNumber> =
        parts.next()?.trim().split(STEP).map(|number| number.trim().parse().ok()).collect::<Option<_>>()?;
    let is_trail = trail.len() > 1 && trail.first() == Some(&PageNumber::HOME);
    if !is_trail || trail.len() > crate::case::MOST_ENTRIES || !trail.iter().all(|page| map().find(*page).is_some()) {
        return None;
    }
    // The other parts are words.
    let is_code =
        |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let code = parts.map(str::trim).find(is_code);
    let mut case = Case::new(host.id());
    for to in &trail[1..] {
        case = step(&case, *to, code).or_else(|| answer(case, Answer::Jump { to: *to }).ok())?;
    }
    Some(case)
}

/// The answer that leads from the present page to this one, as the guest gave it.
fn step(case: &Case, to: PageNumber, code: Option<&str>) -> Option<Case> {
    let leads = |given: Answer| answer(case.clone(), given).ok().filter(|case| case.present() == to);
    if let Some(code) = code.filter(|_| to == PageNumber::PASTE) {
        return leads(Answer::Paste(Paste::Text(code.to_owned())));
    }
    let page = map().page(case.present());
    let clicked = page.choices.iter().filter(|choice| choice.act.is_none() && !choice.starts_over);
    let mut clicked = clicked.filter(|choice| choice.to == Target::Page(to));
    clicked.find_map(|choice| leads(Answer::Choose { choice: choice.message.clone(), to: Some(to) }))
}
