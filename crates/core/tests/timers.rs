//! What stands around a blocked guest: a marked sign-in in report and messages, and the ways into Teams of the host.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop, and reads files")]

mod shared;

use guest_help_core::case::{Answer, Case, SectionKey, Timer, answer};
use guest_help_core::check::Moment;
use guest_help_core::handoff;
use guest_help_core::screen::{self, Block, View};
use guest_help_core::text::Language;
use guest_help_core::vocabulary::WhoActs;
use shared::hosts;

/// 14:02 on a clock that is two hours ahead of UTC.
const BEGAN: Moment = Moment { seconds: 1_780_315_320, minutes_ahead: 120 };

#[test]
fn the_helpdesk_of_the_host_reads_since_when_and_until_when_the_sign_in_is_marked() {
    let host = &hosts()[0];
    let start = Answer::StartTimer { timer: Timer::Flagging, began: BEGAN };
    let case = answer(Case::new(host.id()), start).unwrap();
    for language in Language::all() {
        let texts = host.texts(language, language);
        let report = handoff::report(&case, host, &texts).text().as_str().to_owned();
        for part in ["2026-06-01 14:02 (UTC+02:00)", "20 minu", "14:22"] {
            assert!(report.contains(part), "{language}: {part} is missing in\n{report}");
        }
        let page = "720".parse().unwrap();
        for letter in screen::of(page, &case, host, View::of(&texts)).letters {
            let is_of_host = letter.to == WhoActs::HostHelpdesk;
            assert_eq!(letter.body.as_str().contains("14:02"), is_of_host, "{letter:?}");
        }
        // The guest can strike it out with the time of the error.
        let struck = Answer::Share { section: SectionKey::Time, on: false };
        let case = answer(case.clone(), struck).unwrap();
        assert!(!handoff::report(&case, host, &texts).text().as_str().contains("14:02"));
    }
}

#[test]
fn teams_is_opened_with_the_link_of_the_hosts_tenant_or_it_is_said_that_nobody_knows_it() {
    for host in hosts() {
        for language in Language::all() {
            let texts = host.texts(language, language);
            let screen = screen::of("380".parse().unwrap(), &Case::new(host.id()), &host, View::of(&texts));
            let addresses: Vec<&str> = screen
                .body
                .iter()
                .filter_map(|block| match block {
                    Block::Address { address, .. } => Some(address.as_str()),
                    _ => None,
                })
                .collect();
            let known: Vec<String> = [host.teams(), host.organisation_switch()].into_iter().flatten().collect();
            assert_eq!(addresses, known, "{}", host.id());
            let says = |block: &Block| matches!(block, Block::Paragraph { text } if text.words() == texts.say("q-teams-no-link"));
            assert_eq!(screen.body.iter().any(says), known.is_empty(), "{}", host.id());
        }
    }
}
