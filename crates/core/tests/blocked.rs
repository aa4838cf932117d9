//! Blocked, by whom? Each way to be stopped has its own answer, its owner, what not to try and a message; two questions find it.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test may stop, and reads files"
)]

mod shared;

use std::collections::{BTreeMap, BTreeSet};

use guest_help_core::case::{Answer, Case, answer};
use guest_help_core::clue::Paste;
use guest_help_core::diagnose::{self, Diagnosis};
use guest_help_core::error::Finding;
use guest_help_core::host::Host;
use guest_help_core::page::{Kind, PageNumber, Target, map};
use guest_help_core::screen::{self, Part, Screen, View};
use guest_help_core::text::{Language, RichText};
use guest_help_core::vocabulary::WhoActs::{self, Contact, Guest, GuestIt, HostHelpdesk};
use serde::Deserialize;
use shared::{hosts, read_folder};

/// The ways to be stopped: what is found, its page, who acts, and the message for that person. A guest who acts needs none.
const KINDS: [(&str, &str, WhoActs, &str); 17] = [
    ("found-locked", "721", Guest, ""),
    ("found-locked-passwords", "721", Guest, ""),
    ("found-locked-network", "721", Guest, ""),
    ("found-risk-home", "722", GuestIt, "copy-it-unlock"),
    ("found-disabled-home", "745", GuestIt, "copy-it-disabled"),
    ("found-disabled-guest", "745", HostHelpdesk, "copy-helpdesk-disabled"),
    ("error-aadsts53003", "744", HostHelpdesk, "copy-helpdesk-policy"),
    ("error-aadsts530032", "744", HostHelpdesk, "copy-helpdesk-policy"),
    ("error-aadsts53010", "744", HostHelpdesk, "copy-helpdesk-policy"),
    ("error-aadsts53000", "743", HostHelpdesk, "copy-helpdesk-device"),
    ("found-network-restricted", "720", GuestIt, "copy-it-tenant-restrictions"),
    ("found-outbound", "720", GuestIt, "copy-it-cross-tenant"),
    ("found-inbound", "720", HostHelpdesk, "copy-helpdesk-cross-tenant"),
    ("found-not-assigned", "724", Contact, "copy-contact-access"),
    ("found-mfa-lost", "726", HostHelpdesk, "copy-helpdesk-mfa"),
    ("error-aadsts50126", "742", Guest, ""),
    ("found-personal-locked", "756", Guest, ""),
];

/// What a story says; the rest of it is compared elsewhere.
#[derive(Deserialize)]
struct Story {
    language: String,
    host: Option<String>,
    paste: Option<String>,
}

/// A pasted error of the stories, with its judgement.
struct Told {
    language: Language,
    host: Host,
    case: Case,
    diagnosis: Diagnosis,
}

fn told() -> Vec<Told> {
    let hosts = hosts();
    let read = |(file, source): (String, String)| {
        let story: Story = toml::from_str(&source).unwrap_or_else(|error| panic!("{file}: {error}"));
        let id = story.host.as_deref().unwrap_or(Host::DEFAULT);
        let host = hosts.iter().find(|host| host.id() == id).unwrap().clone();
        let paste = Paste::read(story.paste?.as_bytes()).unwrap();
        let case = answer(Case::new(host.id()), Answer::Paste(paste)).unwrap();
        let diagnosis = diagnose::pasted(&case, &host)?;
        Some(Told { language: Language::find(&story.language).unwrap(), host, case, diagnosis })
    };
    read_folder("tests/scenarios", "toml").into_iter().filter_map(read).collect()
}

fn number(text: &str) -> PageNumber {
    text.parse().unwrap()
}

fn lines(screen: &Screen, wanted: Part) -> String {
    let parts = screen.result.iter().flat_map(|result| &result.parts).filter(|part| part.part == wanted);
    parts.flat_map(|part| &part.lines).map(RichText::words).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_way_to_be_stopped_has_its_own_answer_owner_and_message() {
    let told = told();
    let mut found: BTreeMap<(&str, String), &str> = BTreeMap::new();
    for (kind, page, who, letter) in KINDS {
        let is_of_kind = |told: &&Told| told.diagnosis.found == Finding::Message(kind.to_owned());
        let stories: Vec<&Told> = told.iter().filter(is_of_kind).collect();
        let languages: BTreeSet<&str> = stories.iter().map(|told| told.language.code()).collect();
        let all: BTreeSet<&str> = Language::all().map(Language::code).collect();
        assert_eq!(languages, all, "{kind} needs a story in every language");
        for told in stories {
            let (diagnosis, case) = (&told.diagnosis, &told.case);
            assert_eq!((diagnosis.page, diagnosis.who_acts), (number(page), who), "{kind}");
            for language in Language::all() {
                let texts = told.host.texts(language, language);
                let screen = screen::of(diagnosis.page, case, &told.host, View::of(&texts));
                let words = lines(&screen, Part::Found);
                assert_eq!(words, RichText::parse(&texts.say(kind)).words(), "{kind}");
                assert_ne!(words, texts.say(&format!("{}.found", map().page(diagnosis.page).title)), "{kind}");
                let id = format!("{} {words}", told.host.id());
                assert_eq!(*found.entry((language.code(), id)).or_insert(kind), kind, "two kinds say the same");
                assert!(!lines(&screen, Part::Do).is_empty() && !lines(&screen, Part::Who).is_empty(), "{kind}");
                let not = lines(&screen, Part::Not);
                assert!(not.split(' ').count() >= 6, "{kind} does not say what not to try: {not}");
                let first = screen.letters.first().filter(|_| !letter.is_empty());
                assert_eq!(first.map(|letter| letter.to), Some(who).filter(|_| !letter.is_empty()), "{kind}");
                let Some(first) = first else { continue };
                // What is filled into a blank of the subject is not compared.
                let subject = texts.say_with(&format!("{letter}.subject"), &[("application", "\n".into())]);
                let start = subject.split('\n').next().unwrap_or_default();
                assert!(first.subject.as_str().starts_with(start), "{kind}: {first:?}");
            }
        }
    }
}

#[test]
fn for_a_network_that_forbids_it_the_message_is_about_that_network_alone() {
    for told in told().iter().filter(|told| told.diagnosis.found == Finding::Message("found-network-restricted".into()))
    {
        let texts = told.host.texts(told.language, told.language);
        let letters = screen::of(told.diagnosis.page, &told.case, &told.host, View::of(&texts)).letters;
        assert_eq!(letters.len(), 1, "{letters:?}");
    }
}

#[test]
fn two_questions_decide_who_blocks() {
    // 340 asks what the page says, 330 what the permission page says. A text that is pasted answers without a question.
    for asked in ["340", "330"] {
        for choice in &map().page(number(asked)).choices {
            let Target::Page(to) = choice.to else { panic!("{asked}: {} leads to no page", choice.message) };
            if to == PageNumber::PASTE {
                continue;
            }
            let outcomes = |page: PageNumber| {
                let page = map().page(page);
                let (owned, is_outcome) = (!page.owners.is_empty(), page.kind == Kind::Outcome);
                assert!(!is_outcome || owned, "page {} has no owner", page.number);
                is_outcome
            };
            let next = &map().page(to).choices;
            let by_next = next.iter().all(|next| matches!(next.to, Target::Page(page) if outcomes(page)));
            assert!(outcomes(to) || by_next, "{asked}: {} needs a third question", choice.message);
        }
    }
}

#[test]
fn what_the_guest_reads_on_the_page_of_microsoft_has_its_own_answer() {
    let host = &hosts()[0];
    let texts = host.texts(Language::ENGLISH, Language::ENGLISH);
    let mut answers: BTreeMap<String, String> = BTreeMap::new();
    for choice in &map().page(number("340")).choices {
        let Target::Page(to) = choice.to else { continue };
        if map().page(to).kind != Kind::Outcome {
            continue;
        }
        let given = [Answer::Jump { to: number("340") }, Answer::Choose { choice: choice.message.clone(), to: None }];
        let case = given.into_iter().try_fold(Case::new(host.id()), answer).unwrap();
        let screen = screen::of(to, &case, host, View::of(&texts));
        let said = format!("{} {}", lines(&screen, Part::Found), lines(&screen, Part::Do));
        assert!(!lines(&screen, Part::Not).is_empty(), "{}", choice.message);
        let other = answers.insert(said, choice.message.clone());
        assert_eq!(other, None, "{} has the same answer", choice.message);
    }
}

#[test]
fn an_answer_does_not_say_which_of_two_switched_the_account_off() {
    let host = &hosts()[0];
    let texts = host.texts(Language::ENGLISH, Language::ENGLISH);
    let given = [Answer::Jump { to: number("340") }, Answer::Choose { choice: "q-blocked-off".to_owned(), to: None }];
    let case = given.into_iter().try_fold(Case::new(host.id()), answer).unwrap();
    let screen = screen::of(number("745"), &case, host, View::of(&texts));
    assert_eq!(lines(&screen, Part::Who), texts.say("who-it-or-helpdesk"));
    let to: Vec<WhoActs> = screen.letters.iter().map(|letter| letter.to).collect();
    assert_eq!(to, [GuestIt, HostHelpdesk]);
}
