//! The check of the connection on its page: what would be visited, how far it is, and what was found at each host.

use super::check::{self, CheckRow, CheckState, CheckView, before_end, check_lead, check_words, offered, shown_name};
use super::{Block, Face, Mark, State, View, result};
use crate::case::{Case, Looking};
use crate::check::{Check, Fact, Subject};
use crate::connection::{ConnectionFinding as Finding, ConnectionJudgement, HostFinding, HostState};
use crate::diagnose;
use crate::handoff::certainty_message;
use crate::host::Host;
use crate::page::map;
use crate::text::RichText;

/// The check, as the window draws it; the terminal has a command of its own for it.
pub(super) fn of(case: &Case, host: &Host, view: View<'_>) -> Option<CheckView> {
    if view.face == Face::Terminal {
        return None;
    }
    let texts = view.texts;
    let proposal = offered(diagnose::connection_proposal(case, host), view);
    let looking = case.looking_at(Subject::Connection);
    let state = CheckState::of(looking.as_ref());
    let judgement = diagnose::connection(case, host).and_then(|diagnosis| diagnosis.connection);
    let (checks, facts) = match diagnose::connection_run(case, host) {
        Some(run) => (run.checks, run.facts),
        None => (proposal.checks().to_vec(), Vec::new()),
    };
    let start = match state {
        CheckState::Offered => Some("check-start"),
        CheckState::Ended => Some("check-again"),
        CheckState::Running => None,
    };
    let lead = if state == CheckState::Offered { check_lead(&checks, host, texts) } else { Vec::new() };
    Some(CheckView {
        state,
        title: texts.say(match state {
            CheckState::Ended => "check-connection-title-ended",
            CheckState::Offered | CheckState::Running => "check-connection-title",
        }),
        lead: lead.iter().map(|line| RichText::parse(line)).collect(),
        rows: checks.iter().map(|check| row(check, &facts, looking.as_ref(), judgement.as_ref(), host, view)).collect(),
        shown: proposal.checks().iter().map(Check::name).collect(),
        progress: looking.as_ref().map(|looking| progress(looking, case, host, view)),
        start: start.map(|message| texts.say(message)),
        stop: (state == CheckState::Running).then(|| texts.say("check-stop")),
        is_main: state == CheckState::Offered,
    })
}

/// The guide in the terminal asks nothing of the network; the command that does is named.
pub(super) fn in_terminal(view: View<'_>) -> Option<Block> {
    let text = || RichText::parse(&view.texts.say("check-connection-terminal"));
    (view.face == Face::Terminal).then(|| Block::Paragraph { text: text() })
}

pub(super) fn row(
    check: &Check,
    facts: &[&Fact],
    looking: Option<&Looking<'_>>,
    judgement: Option<&ConnectionJudgement>,
    host: &Host,
    view: View<'_>,
) -> CheckRow {
    // What is still under way has no mark yet.
    let is_awaited = looking
        .is_some_and(|looking| looking.is_running() && looking.checks.contains(check) && looking.seen(check).is_none());
    CheckRow {
        mark: judgement.filter(|_| !is_awaited).and_then(|judgement| check_mark(check, facts, judgement, host, view)),
        name: shown_name(check, view),
        words: RichText::parse(&check_words(check, host, view.texts)),
    }
}

/// What came of a check so far; `None` before anything did.
#[must_use]
pub fn check_mark(
    check: &Check,
    facts: &[&Fact],
    judgement: &ConnectionJudgement,
    host: &Host,
    view: View<'_>,
) -> Option<Mark> {
    match check {
        Check::Connection { host: name } => {
            judgement.hosts.iter().find(|found| found.host == *name).map(|found| mark(found, view))
        }
        Check::Tenant { .. }
            if judgement.tenant.as_ref().is_some_and(|found| found.finding == Finding::Consequence) =>
        {
            Some(Mark { state: State::Unknown, words: view.texts.say("net-not-asked") })
        }
        _ => Some(match facts.iter().find(|fact| fact.check() == *check) {
            Some(fact) => check::mark(fact, host, view),
            None => Mark { state: State::Unknown, words: view.texts.say("net-cancelled") },
        }),
    }
}

/// How a host stands, in words.
fn mark(found: &HostFinding, view: View<'_>) -> Mark {
    let state = match found.state {
        HostState::Pass => State::Pass,
        HostState::Attention => State::Attention,
        HostState::Problem => State::Problem,
        HostState::Unknown => State::Unknown,
    };
    // Beside its host stands what was seen there, also where another cause explains it.
    let seen = if found.finding == Finding::Consequence { found.also.first() } else { None };
    Mark { state, words: view.texts.say(&seen.unwrap_or(&found.finding).message()) }
}

fn progress(looking: &Looking<'_>, case: &Case, host: &Host, view: View<'_>) -> String {
    let texts = view.texts;
    if let Some(words) = before_end(looking, view) {
        return words;
    }
    if let Some((before, after)) = diagnose::before_and_after(case, host).filter(|(before, _)| *before > 0) {
        return texts.say_with("check-before-after", &[("before", before.into()), ("after", after.into())]);
    }
    let diagnosis = diagnose::connection(case, host);
    let title = diagnosis.map(|diagnosis| result::title(map().page(diagnosis.page), Some(&diagnosis), texts));
    texts.say_with("check-mail-finished", &[("result", title.unwrap_or_default().into())])
}

/// What the check showed, above its list: what, why, how sure. `None` before something was seen.
pub(super) fn found(case: &Case, host: &Host, view: View<'_>) -> Option<Vec<Block>> {
    let looking = case.looking_at(Subject::Connection).filter(|looking| !looking.is_running())?;
    if looking.facts.is_empty() {
        return None;
    }
    let diagnosis = diagnose::connection(case, host)?;
    let page = map().page(diagnosis.page);
    let paragraph = |text: &str| Block::Paragraph { text: RichText::parse(text) };
    let mut blocks: Vec<Block> =
        result::found_words(page, &diagnosis, view.texts).iter().map(|words| paragraph(words)).collect();
    let items = diagnosis.evidence.iter().map(|evidence| RichText::parse(&result::reason(evidence, view))).collect();
    blocks.extend([Block::Heading { text: view.texts.say("result-why") }, Block::List { items }]);
    blocks.extend(certainty_message(&diagnosis).map(|message| paragraph(&view.texts.say(message))));
    Some(blocks)
}
