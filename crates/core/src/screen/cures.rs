//! What cures on many pages: the host's own link, a private window, a mark in the sign-in log.

use super::{Block, View, parts::paragraph, timer};
use crate::case::{Case, Timer};
use crate::diagnose::Diagnosis;
use crate::host::{Host, Organisation};
use crate::link::LinkKind;
use crate::page::{PageNumber, browsers};
use crate::text::{RichText, Texts};
use crate::vocabulary::Situation;

pub(super) fn host_link(host: &Host, open: bool, texts: &Texts) -> Vec<Block> {
    let label = RichText::parse(&texts.say(if open { "link-right" } else { "link-private" }));
    host.my_apps().map(|address| Block::Address { label, address, open }).into_iter().collect()
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

/// Why a private window helps, what it is called, and how to open one in each browser. Where it is the cure, `shown`.
pub(super) fn private_window(shown: bool, texts: &Texts) -> Vec<Block> {
    let items = browsers().iter().map(|browser| {
        let name = texts.say_with("private-name", &[("browser", browser.id.as_str().into())]);
        let keys = [("keys", browser.private_window.as_str().into()), ("browser", browser.name.as_str().into())];
        RichText::parse(&format!("{name} {}", texts.say_with("private-keys", &keys)))
    });
    let blocks = vec![
        paragraph(&texts.say("private-why")),
        Block::List { items: items.collect() },
        paragraph(&texts.say("private-close")),
    ];
    vec![Block::Details { title: texts.say("private-title"), blocks, shown }]
}

/// Teams of this host, and the organisations of the account. Without the host's tenant there is no such link, and that is said.
pub(super) fn teams_links(host: &Host, open: bool, texts: &Texts) -> Vec<Block> {
    let links = [("q-teams-web", host.teams(), open), ("link-switch", host.organisation_switch(), true)];
    let known = links.into_iter().filter_map(|(message, address, open)| {
        Some(Block::Address { label: RichText::parse(&texts.say(message)), address: address?, open })
    });
    let known: Vec<Block> = known.collect();
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
        Block::Timer { view: timer::view_of(Timer::Flagging, page, case, view) },
        paragraph(&texts.say("flag-only-host")),
    ];
    let shown = case.timed(Timer::Flagging).is_some();
    vec![Block::Details { title: texts.say("flag-title"), blocks, shown }]
}
