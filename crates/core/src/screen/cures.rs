//! What cures on many pages: the host's own link, a private window, a mark in the sign-in log.

use super::{Block, Opens, View, parts::paragraph, timer};
use crate::case::{Act, ActOutcome, Case, Timer};
use crate::diagnose::Diagnosis;
use crate::host::{Host, Organisation};
use crate::link::LinkKind;
use crate::page::{PageNumber, browsers};
use crate::text::{RichText, Texts};
use crate::vocabulary::Situation;

/// A link that belongs into a private window; nothing where the host does not tell it.
pub(super) fn private_link(address: Option<String>, message: &str, texts: &Texts) -> Vec<Block> {
    let label = RichText::parse(&texts.say(message));
    address.map(|address| Block::Address { label, address, opens: Opens::Privately }).into_iter().collect()
}

/// The first address among these that belongs into a private window.
#[must_use]
pub fn private_address(blocks: &[Block]) -> Option<&str> {
    blocks.iter().find_map(|block| match block {
        Block::Address { address, opens: Opens::Privately | Opens::InProfile, .. } => Some(address.as_str()),
        Block::Details { blocks, .. } => private_address(blocks),
        _ => None,
    })
}

/// The links of this host that lead to the right place, whatever link the guest has: My Apps, Teams, the organisation switch.
pub(super) fn right_links(host: &Host, texts: &Texts) -> Vec<(RichText, String)> {
    let links = [
        ("link-instead", host.my_apps()),
        ("link-teams-instead", host.teams()),
        ("link-switch", host.organisation_switch()),
    ];
    let known =
        links.into_iter().filter_map(|(message, address)| Some((RichText::parse(&texts.say(message)), address?)));
    known.collect()
}

/// Does the guest need them? Where the link is not this host's, or leads to no application.
pub(super) fn needs_right_links(diagnosis: &Diagnosis) -> bool {
    diagnosis.situation == Situation::OtherOrganisation
        || diagnosis.link.as_ref().is_some_and(|link| {
            link.genuine
                && link.tricks.is_empty()
                && match link.link {
                    LinkKind::Common | LinkKind::SignInRequest | LinkKind::SignInAnswer => true,
                    LinkKind::Direct => link.organisation != Organisation::ThisHost,

                    _ => false,
                }
        })
}

/// Why a private window helps, what it is called, and how to open one in each browser. It is `shown` where the keys are needed.
pub(super) fn private_window(shown: bool, texts: &Texts) -> Vec<Block> {
    let mut ways: Vec<(String, &str, Vec<&str>)> = Vec::new();
    for browser in browsers() {
        let name = texts.say_with("private-name", &[("browser", browser.id.as_str().into())]);
        match ways.iter_mut().find(|(other, keys, _)| *other == name && *keys == browser.private_window) {
            Some((_, _, programs)) => programs.push(&browser.name),
            None => ways.push((name, &browser.private_window, vec![&browser.name])),
        }
    }
    let items = ways.into_iter().map(|(name, keys, programs)| {
        let keys = [("keys", keys.into()), ("browser", programs.join(", ").into())];
        RichText::parse(&format!("{name} {}", texts.say_with("private-keys", &keys)))
    });
    let blocks = vec![
        paragraph(&texts.say("private-why")),
        Block::List { items: items.collect() },
        paragraph(&texts.say("keys-mac")),
        paragraph(&texts.say("private-close")),
    ];
    vec![Block::Details { title: texts.say("private-title"), blocks, shown }]
}

/// Was a private window asked for here, and not opened?
pub(super) fn needs_keys(case: &Case) -> bool {
    let asked = |act: &Act| matches!(act, Act::OpenPrivately { .. } | Act::OpenInProfile { .. });
    case.acted()
        .is_some_and(|(_, act, outcome)| asked(act) && !matches!(outcome, ActOutcome::Done { instead: None, .. }))
}

/// Teams of this host, and the organisations of the account. Without the host's tenant there is no such link, and that is said.
pub(super) fn teams_links(host: &Host, texts: &Texts) -> Vec<Block> {
    let teams = private_link(host.teams(), "q-teams-web", texts);
    let switch = host.organisation_switch().map(|address| Block::Address {
        label: RichText::parse(&texts.say("link-switch")),
        address,
        opens: Opens::AsUsual,
    });
    let known: Vec<Block> = teams.into_iter().chain(switch).collect();
    if known.is_empty() { vec![paragraph(&texts.say("q-teams-no-link"))] } else { known }
}

/// The coach for "Enable flagging": its steps, its timer, and what to copy. Once the timer is started, it is shown at once.
pub(super) fn flagging(page: PageNumber, case: &Case, view: View<'_>) -> Vec<Block> {
    let texts = view.texts;
    let steps = ["flag-step-details", "flag-step-enable", "flag-step-again", "flag-step-copy"];
    let items = steps.into_iter().map(|step| RichText::parse(&texts.say(step))).collect();
    let blocks = vec![
        paragraph(&texts.say("flag-why")),
        Block::Steps { items },
        Block::Timer { view: Box::new(timer::view_of(Timer::Flagging, page, case, view)) },
        paragraph(&texts.say("flag-only-host")),
    ];
    let shown = case.timed(Timer::Flagging).is_some();
    vec![Block::Details { title: texts.say("flag-title"), blocks, shown }]
}
