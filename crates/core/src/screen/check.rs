//! A check on a page: what would be asked, how far it is, and what each part saw.

use serde::Serialize;

use super::why_connection::need;
use super::{Mark, Privacy, State, View, mask::mask, result};
use crate::account::{self, Proves};
use crate::case::{Case, Looking};
use crate::check::{Check, Covers, Fact, Proposal, RealmResult, SignatureResult, Subject};
use crate::connection::{ConnectionFinding, tenant_finding};
use crate::diagnose::{self, Diagnosis};
use crate::host::Host;
use crate::page::map;
use crate::text::{RichText, Texts};

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
    let proposal = offered(diagnose::proposal(case, host), view);
    if proposal.checks().is_empty() {
        return None;
    }
    let looking = case.looking_at(Subject::Pasted);
    let state = CheckState::of(looking.as_ref());
    let checks = proposal.checks();
    let is_at_hand = view.mail_at_hand || !checks.iter().any(Check::needs_mail);
    let can_start = is_at_hand && state != CheckState::Running && !is_answered(&proposal, case);
    if state == CheckState::Offered && !can_start {
        return None;
    }
    let texts = view.texts;
    let lead = if can_start { check_lead(checks, host, texts) } else { Vec::new() };
    Some(CheckView {
        state,
        title: texts.say(match (is_of_mail(checks), state) {
            (true, CheckState::Ended) => "check-mail-title-ended",
            (true, _) => "check-mail-title",
            (false, CheckState::Ended) => "check-tenant-title-ended",
            (false, _) => "check-tenant-title",
        }),
        lead: lead.iter().map(|line| RichText::parse(line)).collect(),
        rows: checks.iter().map(|check| row(check, case, host, view)).collect(),
        shown: checks.iter().map(Check::name).collect(),
        progress: looking.as_ref().map(|looking| progress(looking, diagnosis, view)),
        start: can_start.then(|| texts.say(if state == CheckState::Ended { "check-again" } else { "check-start" })),
        stop: (state == CheckState::Running).then(|| texts.say("check-stop")),
        is_main: false,
    })
}

/// What the screen offers of a list: what is hidden on a shared screen cannot be agreed to there, and of this computer only what its
/// system has.
#[must_use]
pub fn offered(proposal: Proposal, view: View<'_>) -> Proposal {
    let proposal = account::on(proposal, view.system);
    match view.privacy {
        Privacy::Shown => proposal,
        Privacy::Hidden => proposal.without_guest(),
    }
}

/// The name that is asked for, as it may be seen.
pub(super) fn shown_name(check: &Check, view: View<'_>) -> String {
    match check {
        Check::Accounts { source } => account::source(*source).map_or_else(|| check.name(), |row| row.shown.clone()),
        _ if check.names_guest() => mask(&check.name(), view.privacy),
        _ => check.name(),
    }
}

/// Is it about a mail, or only about the organisation that something names?
fn is_of_mail(checks: &[Check]) -> bool {
    checks.iter().any(|check| matches!(check, Check::MailKey { .. } | Check::MailServers { .. }))
}

/// What stands above a list of checks: what they are for, and what leaves the computer.
#[must_use]
pub fn check_lead(checks: &[Check], host: &Host, texts: &Texts) -> Vec<String> {
    let of_visits = ["check-connection-lead", "check-connection-leaves"];
    let of_mail = ["check-mail-lead", "check-mail-leaves"];
    let of_both = ["check-mail-lead", "check-tenant-lead", "check-both-leaves"];
    let asks = checks.iter().any(|check| check.question().is_some());
    match Subject::of(checks) {
        Subject::Connection => of_visits.map(|message| texts.say(message)).to_vec(),
        Subject::Computer => vec![texts.say("check-computer-lead"), texts.say("check-computer-leaves")],
        Subject::Account => {
            let domain = checks.iter().find_map(|check| match check {
                Check::Realm { domain } => Some(domain.as_str()),
                _ => None,
            });
            let leaves = texts.say_with("check-account-leaves", &[("domain", domain.unwrap_or_default().into())]);
            vec![texts.say("check-account-lead"), leaves]
        }
        Subject::Pasted if is_of_mail(checks) => {
            let lead = if asks { &of_both[..] } else { &of_mail[..] };
            lead.iter().map(|message| texts.say(message)).collect()
        }
        Subject::Pasted => {
            let domain = host.domain().unwrap_or_default();
            vec![texts.say("check-tenant-lead"), texts.say_with("check-tenant-leaves", &[("domain", domain.into())])]
        }
    }
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
        return texts.say(if is_of_mail(looking.checks) { "check-mail-no-answer" } else { "check-tenant-no-answer" });
    }
    // The result stands above, perhaps out of sight.
    let title = result::title(map().page(diagnosis.page), Some(diagnosis), texts);
    texts.say_with("check-mail-finished", &[("result", title.into())])
}

/// What is asked about a name, and of whom, in words; for a visit, what the host is needed for.
#[must_use]
pub fn check_words(check: &Check, host: &Host, texts: &Texts) -> String {
    let asked = || ("host", check.question().map(|question| question.host.as_str()).unwrap_or_default().into());
    match check {
        Check::MailKey { .. } => texts.say("check-mail-key"),
        Check::MailServers { .. } => texts.say("check-mail-servers"),
        Check::Connection { host: name } => need(name, host, texts),
        Check::Tenant { .. } => texts.say_with("check-tenant", &[asked()]),
        Check::Realm { .. } => texts.say_with("check-realm", &[asked()]),
        Check::Accounts { source } => match account::source(*source) {
            Some(row) if row.proves == Proves::Microsoft && !row.browser => texts.say("accounts-proves-program"),
            row => texts.say(&format!("accounts-proves-{}", row.map_or("other", |row| row.proves.name()))),
        },
    }
}

fn row(check: &Check, case: &Case, host: &Host, view: View<'_>) -> CheckRow {
    let seen = case.facts().into_iter().find(|fact| fact.check() == *check);
    CheckRow {
        name: shown_name(check, view),
        words: RichText::parse(&check_words(check, host, view.texts)),
        mark: seen.map(|fact| mark(fact, host, view)),
    }
}

/// What one check came to. Of a signature only one over the whole mail is in order; what could not be asked is not checked.
pub(super) fn mark(fact: &Fact, host: &Host, view: View<'_>) -> Mark {
    let (state, words) = match fact {
        Fact::Signature(seen) => match seen.result {
            SignatureResult::Right { covers: Covers::Whole } => (State::Pass, "check-key-right"),
            SignatureResult::Right { covers: Covers::Headers } => (State::Attention, "check-key-headers"),
            SignatureResult::NoAnswer { .. } => (State::Unknown, "check-key-unknown"),
            _ => (State::Attention, "check-key-nothing"),
        },
        Fact::MailServers(seen) => match &seen.servers {
            Ok(servers) if servers.is_empty() => (State::Attention, "check-servers-none"),
            Ok(_) => (State::Pass, "check-servers-known"),
            Err(_) => (State::Unknown, "check-key-unknown"),
        },
        Fact::Tenant(_) => {
            let checks = [fact.check()];
            let found = tenant_finding(&checks, &[fact], host).map(|found| found.finding);
            match found {
                Some(ConnectionFinding::Ok) => (State::Pass, "check-tenant-known"),
                Some(ConnectionFinding::TenantDiffers) => (State::Attention, "net-tenant-differs"),
                Some(ConnectionFinding::TenantUnknown) => (State::Attention, "net-tenant-unknown"),
                _ => (State::Unknown, "net-cancelled"),
            }
        }
        Fact::Realm(seen) => match seen.result {
            RealmResult::Managed => (State::Pass, "check-realm-managed"),
            RealmResult::Federated { .. } => (State::Pass, "check-realm-own"),
            RealmResult::Unknown => (State::Pass, "check-realm-unknown"),
            RealmResult::NoAnswer { .. } => (State::Unknown, "net-cancelled"),
        },
        Fact::Accounts(seen) => match (&seen.unread, seen.accounts.is_empty()) {
            (Some(_), _) => (State::Unknown, "accounts-unread"),
            (None, true) => (State::Pass, "accounts-none-here"),
            (None, false) => (State::Pass, "accounts-some-here"),
        },
        Fact::Connection(_) => (State::Unknown, "check-key-unknown"),
    };
    Mark { state, words: view.texts.say(words) }
}
