//! Ready for the first click? The check of connection, sign-in and mail in one, and what it found, on its page and in the terminal.

use super::check::{CheckState, CheckView, before_end, check_lead, offered};
use super::parts::{paragraph, senders};
use super::{Block, Face, Privacy, View, account, connection, result};
use crate::case::Case;
use crate::check::{Check, Subject};
use crate::diagnose::{self, Readiness};
use crate::host::{Host, Purpose};
use crate::page::{PageNumber, map};
use crate::text::{RichText, Texts};
use crate::vocabulary::Situation;

/// The check, as the window draws it; the terminal has a command of its own for it.
pub(super) fn check(case: &Case, host: &Host, view: View<'_>) -> Option<CheckView> {
    if view.face == Face::Terminal {
        return None;
    }
    let texts = view.texts;
    let proposal = offered(diagnose::ready_proposal(case, host), view);
    let checks = proposal.checks();
    let looking = case.looking_at(Subject::Connection).filter(|looking| looking.checks == checks);
    let state = CheckState::of(looking.as_ref());
    let facts = looking.as_ref().map(|looking| looking.facts.clone()).unwrap_or_default();
    let judgement = looking.as_ref().and_then(|_| diagnose::connection(case, host)?.connection);
    let row = |check: &Check| connection::row(check, &facts, looking.as_ref(), judgement.as_ref(), host, view);
    let start = match state {
        CheckState::Offered => Some("check-start"),
        CheckState::Ended => Some("check-again"),
        CheckState::Running => None,
    };
    let lead = if state == CheckState::Offered { ready_lead(checks, host, texts) } else { Vec::new() };
    let title = if state == CheckState::Ended { "check-connection-title-ended" } else { "check-ready-title" };
    Some(CheckView {
        state,
        title: texts.say(title),
        lead: lead.iter().map(|line| RichText::parse(line)).collect(),
        rows: checks.iter().map(row).collect(),
        shown: checks.iter().map(Check::name).collect(),
        progress: looking
            .as_ref()
            .map(|looking| before_end(looking, view).unwrap_or_else(|| texts.say("check-account-finished"))),
        start: start.map(|message| texts.say(message)),
        stop: (state == CheckState::Running).then(|| texts.say("check-stop")),
        is_main: state == CheckState::Offered,
    })
}

/// What it is for, and what leaves the computer.
#[must_use]
pub fn ready_lead(checks: &[Check], host: &Host, texts: &Texts) -> Vec<String> {
    let domain = checks.iter().find_map(|check| match check {
        Check::MailServers { domain } => Some(domain.as_str()),
        _ => None,
    });
    let of_domain = domain.map(|domain| texts.say_with("check-ready-leaves", &[("domain", domain.into())]));
    check_lead(checks, host, texts).into_iter().chain(of_domain).collect()
}

/// What is known, on its page.
pub(super) fn on_page(case: &Case, host: &Host, view: View<'_>) -> Vec<Block> {
    let texts = view.texts;
    // The answers come when all is seen. What is known before would push the check down.
    let has_looked = case.looking_at(Subject::Connection).is_some_and(|looking| !looking.is_running());
    let found = match view.privacy {
        Privacy::Hidden => vec![paragraph(&texts.say("shell-hidden"))],
        Privacy::Shown if view.face == Face::Window && !has_looked => {
            let blocks = mails(host, texts).split_off(1);
            return vec![Block::Details { title: texts.say("ready-mails"), blocks, shown: false }];
        }
        Privacy::Shown => found(&diagnose::readiness(case, host), case, host, texts),
    };
    let elsewhere = (view.face == Face::Terminal).then(|| paragraph(&texts.say("check-ready-terminal")));
    found.into_iter().chain(mails(host, texts)).chain(elsewhere).collect()
}

/// What stands in the way first; then the pages that the forecast leads to.
pub(super) fn next_pages(case: &Case, host: &Host, view: View<'_>) -> Vec<PageNumber> {
    let first = (view.privacy == Privacy::Shown).then(|| diagnose::readiness(case, host).page);
    let mut pages: Vec<PageNumber> = first.into_iter().filter(|page| *page != PageNumber::READY).collect();
    for page in account::next_pages(case, host, view) {
        if !pages.contains(&page) {
            pages.push(page);
        }
    }
    pages
}

/// All that was found, and the mails to expect.
#[must_use]
pub fn ready_blocks(ready: &Readiness, case: &Case, host: &Host, texts: &Texts) -> Vec<Block> {
    found(ready, case, host, texts).into_iter().chain(mails(host, texts)).collect()
}

fn found(ready: &Readiness, case: &Case, host: &Host, texts: &Texts) -> Vec<Block> {
    let mut blocks = Vec::new();
    if ready.connection.is_some() {
        blocks.push(paragraph(&format!(
            "**{}**",
            texts.say(match ready.situation {
                Situation::AllGood if ready.is_weak() => "ready-weak",
                Situation::AllGood => "ready-good",
                Situation::Unknown => "ready-open",
                _ => "ready-first",
            })
        )));
    }
    if let Some(seen) = &ready.connection {
        blocks.push(Block::Heading { text: texts.say("ready-connection") });
        blocks.extend(result::found_words(map().page(seen.page), seen, texts).iter().map(|words| paragraph(words)));
        if seen.situation != Situation::AllGood {
            blocks.extend(result::first_step(map().page(seen.page), seen, texts).map(|step| paragraph(&step)));
        }
    }
    match &ready.forecast {
        Some(forecast) => blocks.extend(account::forecast_blocks(forecast, case, host, texts)),
        None => blocks.push(paragraph(&texts.say("forecast-ask-address"))),
    }
    blocks
}

/// Which mails will come, and from whom.
fn mails(host: &Host, texts: &Texts) -> Vec<Block> {
    let codes = host.senders(Purpose::Code).into_iter().filter_map(|sender| host.sender_address(sender));
    let codes = codes.map(|sender| paragraph(&texts.say_with("code-sender", &[("sender", sender.into())])));
    let heading = Block::Heading { text: texts.say("ready-mails") };
    [heading, paragraph(&texts.say("mail-lead"))].into_iter().chain(senders(host, texts)).chain(codes).collect()
}
