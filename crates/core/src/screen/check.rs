//! A check on a page: what would be asked, how far it is, and what each part saw.

use serde::Serialize;

use super::{Mark, State, View, result};
use crate::case::{Case, Looking};
use crate::check::{Check, Covers, Fact, Proposal, SignatureResult, Subject};
use crate::diagnose::{self, Diagnosis};
use crate::host::Host;
use crate::page::map;
use crate::text::RichText;

/// How far a check is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum CheckState {
    /// The guest can say yes.
    Offered,
    /// It is under way.
    Running,
    /// It came to its end, or the guest stopped it.
    Ended,
}

impl CheckState {
    pub(super) fn of(looking: Option<&Looking<'_>>) -> Self {
        match looking {
            Some(looking) if looking.is_running() => Self::Running,
            Some(_) => Self::Ended,
            None => Self::Offered,
        }
    }
}

/// How far a check is, in words, before it came to its own end.
pub(super) fn before_end(looking: &Looking<'_>, view: View<'_>) -> Option<String> {
    let (done, total) = (looking.facts.len(), looking.checks.len());
    match (looking.is_running(), looking.stopped) {
        (true, _) => Some(view.texts.say_with("check-progress", &[("done", done.into()), ("total", total.into())])),
        (false, true) => Some(view.texts.say("check-stopped")),
        (false, false) => None,
    }
}

/// A check, ready to be drawn.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CheckView {
    /// How far it is.
    pub state: CheckState,
    /// Its heading.
    pub title: String,
    /// What it is for, and what leaves the computer.
    pub lead: Vec<RichText>,
    /// One for each name that is asked for.
    pub rows: Vec<CheckRow>,
    /// The yes is about this list.
    pub shown: Vec<String>,
    /// How far it is, in words.
    pub progress: Option<String>,
    /// On the button that says yes, where it can be said.
    pub start: Option<String>,
    /// On the button that stops it, while it runs.
    pub stop: Option<String>,
    /// Is it what the page is there for, and has it not begun?
    pub is_main: bool,
}

/// A part of a check.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CheckRow {
    /// The name that is asked for.
    pub name: String,
    /// What is asked about it.
    pub words: RichText,
    /// What came out; `None` before it did.
    pub mark: Option<Mark>,
}

/// The check of what was pasted last; `None` where there is nothing to ask.
pub(super) fn of(diagnosis: &Diagnosis, case: &Case, host: &Host, view: View<'_>) -> Option<CheckView> {
    let proposal = diagnose::proposal(case, host);
    if proposal.checks().is_empty() {
        return None;
    }
    let looking = case.looking_at(Subject::Pasted);
    let state = CheckState::of(looking.as_ref());
    let can_start = view.mail_at_hand && state != CheckState::Running && !is_answered(&proposal, case);
    if state == CheckState::Offered && !can_start {
        return None;
    }
    let texts = view.texts;
    let lead: &[&str] = if can_start { &["check-mail-lead", "check-mail-leaves"] } else { &[] };
    Some(CheckView {
        state,
        title: texts.say(if state == CheckState::Ended { "check-mail-title-ended" } else { "check-mail-title" }),
        lead: lead.iter().map(|message| RichText::parse(&texts.say(message))).collect(),
        rows: proposal.checks().iter().map(|check| row(check, case, view)).collect(),
        shown: proposal.checks().iter().map(Check::name).collect(),
        progress: looking.as_ref().map(|looking| progress(looking, diagnosis, view)),
        start: can_start.then(|| texts.say(if state == CheckState::Ended { "check-again" } else { "check-start" })),
        stop: (state == CheckState::Running).then(|| texts.say("check-stop")),
        is_main: false,
    })
}

/// Is everything known that could be asked?
fn is_answered(proposal: &Proposal, case: &Case) -> bool {
    let facts = case.facts();
    proposal.checks().iter().all(|check| facts.iter().any(|fact| fact.check() == *check && fact.is_answered()))
}

fn progress(looking: &Looking<'_>, diagnosis: &Diagnosis, view: View<'_>) -> String {
    let texts = view.texts;
    if let Some(words) = before_end(looking, view) {
        return words;
    }
    if looking.facts.iter().any(|fact| !fact.is_answered()) {
        return texts.say("check-mail-no-answer");
    }
    // The result stands above, perhaps out of sight.
    let title = result::title(map().page(diagnosis.page), Some(diagnosis), texts);
    texts.say_with("check-mail-finished", &[("result", title.into())])
}

/// What is asked about a name, in words.
#[must_use]
pub fn check_message(check: &Check) -> &'static str {
    match check {
        Check::MailKey { .. } => "check-mail-key",
        Check::MailServers { .. } => "check-mail-servers",
        Check::Connection { .. } => "check-connection",
        Check::Tenant { .. } => "check-tenant",
        Check::Realm { .. } => "check-realm",
    }
}

fn row(check: &Check, case: &Case, view: View<'_>) -> CheckRow {
    let seen = case.facts().into_iter().find(|fact| fact.check() == *check);
    CheckRow {
        name: check.name(),
        words: RichText::parse(&view.texts.say(check_message(check))),
        mark: seen.map(|fact| mark(fact, view)),
    }
}

/// Only a signature over the whole mail is in order; what could not be asked is not checked.
fn mark(fact: &Fact, view: View<'_>) -> Mark {
    let (state, words) = match fact {
        Fact::Signature(seen) => match seen.result {
            SignatureResult::Right { covers: Covers::Whole } => (State::Pass, "check-key-right"),
            SignatureResult::Right { covers: Covers::Headers } => (State::Attention, "check-key-headers"),
            SignatureResult::NoAnswer { .. } => (State::Unknown, "check-key-unknown"),
            _ => (State::Attention, "check-key-nothing"),
        },
        Fact::MailServers(seen) => match &seen.servers {
            Ok(_) => (State::Pass, "check-servers-known"),
            Err(_) => (State::Unknown, "check-key-unknown"),
        },
        Fact::Connection(_) | Fact::Tenant(_) | Fact::Realm(_) => (State::Unknown, "check-key-unknown"),
    };
    Mark { state, words: view.texts.say(words) }
}
