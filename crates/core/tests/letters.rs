//! Every outcome on which somebody else must act has its message, in every language, with each blank filled or asked for.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop, and reads files")]

mod shared;

use guest_help_core::case::{Answer, Case, Field, answer};
use guest_help_core::clue::Paste;
use guest_help_core::diagnose;
use guest_help_core::handoff::{Letter, letters};
use guest_help_core::host::Host;
use guest_help_core::page::{Kind, Page, map};
use guest_help_core::text::{Language, Texts};
use guest_help_core::vocabulary::WhoActs;
use shared::hosts;

/// Owners to whom the guest writes.
const OTHERS: [WhoActs; 3] = [WhoActs::GuestIt, WhoActs::Contact, WhoActs::HostHelpdesk];

fn of(page: &Page, case: &Case, host: &Host, texts: &Texts) -> Vec<Letter> {
    let case = answer(case.clone(), Answer::Jump { to: page.number }).unwrap();
    letters(page, &case, &diagnose::diagnose(&case, host), host, texts)
}

fn full(host: &Host) -> Case {
    let error = "AADSTS50105: The signed in user 'jan@voorbeeld.be' is not assigned. Request Id: 5f0f1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f \
        Correlation Id: 6e0e1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f Timestamp: 2026-01-20T21:33:18Z";
    let typed =
        [(Field::Address, "jan@voorbeeld.be"), (Field::Invited, "jan@voorbeeld.be"), (Field::Application, "Portal")];
    let case = answer(Case::new(host.id()), Answer::Paste(Paste::Text(error.to_owned()))).unwrap();
    typed
        .into_iter()
        .fold(case, |case, (field, value)| answer(case, Answer::Type { field, value: value.to_owned() }).unwrap())
}

#[test]
fn every_owner_of_an_outcome_who_is_somebody_else_gets_a_message() {
    let host = shared::harbour();
    let texts = host.texts(Language::ENGLISH, Language::ENGLISH);
    let mut wrong = Vec::new();
    for page in map().pages().iter().filter(|page| page.kind == Kind::Outcome) {
        // What only some findings of the page ask for is written for those alone.
        let written: Vec<WhoActs> = page.letters.iter().map(|row| row.to).collect();
        let owners = page.owners.iter().filter(|owner| OTHERS.contains(owner));
        wrong.extend(owners.filter(|owner| !written.contains(owner)).map(|owner| format!("{} {owner:?}", page.number)));
        let shown = of(page, &Case::new(host.id()), &host, &texts);
        if !page.letters.is_empty() && page.letters.iter().any(|row| row.found.is_none() && row.chosen.is_none()) {
            assert!(!shown.is_empty(), "{}", page.number);
        }
    }
    assert!(wrong.is_empty(), "no message for {wrong:?}");
}

#[test]
fn every_blank_is_filled_or_asked_for() {
    let mut written = 0;
    for host in hosts() {
        for language in Language::all() {
            let texts = host.texts(language, language);
            for (case, knows) in [(Case::new(host.id()), false), (full(&host), true)] {
                for page in map().pages() {
                    for letter in of(page, &case, &host, &texts) {
                        written += 1;
                        let text = letter.text.as_str();
                        assert!(!text.contains(['{', '}', '\u{1}']), "{} {language}: {text}", page.number);
                        assert!(!letter.subject.as_str().trim().is_empty(), "{} {language}", page.number);
                        // What is known is filled in, not asked for.
                        let asked = texts.say("letter-what-address");
                        assert!(
                            !knows || !text.contains(&asked),
                            "{} {language} asks for {asked}: {text}",
                            page.number
                        );
                        assert!(text.chars().count() < 2500, "{} {language} is too long to be read", page.number);
                    }
                }
            }
            assert_eq!(texts.broken(), [], "{language}");
        }
    }
    assert!(written > 100, "{written}");
}
