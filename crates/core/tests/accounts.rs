//! Every situation of `tests/accounts/`: the accounts that a computer holds, the invited address, and what must come of it. Wording is
//! never compared, but every situation can be said in every language.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop, and reads files")]

mod shared;

use guest_help_core::account::{self, Fit};
use guest_help_core::case::{Answer, Case, Field, answer};
use guest_help_core::check::{AccountSource, Accounts, Check, Fact, FoundAccount, Unread};
use guest_help_core::diagnose;
use guest_help_core::host::Host;
use guest_help_core::screen::{self, Face, Privacy, View};
use guest_help_core::text::Language;
use serde::Deserialize;
use shared::read_folder;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    situation: Vec<Story>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Story {
    story: String,
    invited: Option<String>,
    /// Each as `SOURCE KIND ADDRESS PROFILE…`.
    #[serde(default)]
    accounts: Vec<String>,
    /// Sources that could not be read.
    #[serde(default)]
    unread: Vec<AccountSource>,
    /// `fits`, `does-not-fit` or `cannot-tell`; then situation, certainty and page.
    expect: String,
}

fn value<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_value(text.into()).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn found(story: &Story) -> Vec<Accounts> {
    let mut found: Vec<Accounts> = account::sources()
        .iter()
        .map(|row| Accounts { source: row.seen_in, accounts: Vec::new(), unread: None })
        .collect();
    for line in &story.accounts {
        let mut parts = line.splitn(4, ' ');
        let (source, kind, address) = (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap());
        let account = FoundAccount {
            address: address.to_owned(),
            kind: value(kind),
            profile: parts.next().map(str::to_owned),
            folder: None,
        };
        let source: AccountSource = value(source);
        found.iter_mut().find(|seen| seen.source == source).unwrap().accounts.push(account);
    }
    for seen in &mut found {
        seen.unread = story.unread.contains(&seen.source).then_some(Unread::Damaged);
    }
    found
}

/// The case of a story, as the program would make it.
fn case(story: &Story) -> Case {
    let mut case = Case::new(Host::DEFAULT);
    let mut take = |given| case = answer(case.clone(), given).unwrap();
    if let Some(invited) = &story.invited {
        take(Answer::Type { field: Field::Invited, value: invited.clone() });
    }
    let proposal = account::proposal();
    let shown: Vec<String> = proposal.checks().iter().map(Check::name).collect();
    take(Answer::Approve(proposal.approve(&shown).unwrap()));
    for seen in found(story) {
        take(Answer::See(Fact::Accounts(seen)));
    }
    case
}

fn told(fit: &Fit) -> String {
    let name = |of: serde_json::Value| of.as_str().unwrap().to_owned();
    let fits = match fit.fits {
        Some(true) => "fits",
        Some(false) => "does-not-fit",
        None => "cannot-tell",
    };
    let situation = name(serde_json::to_value(fit.situation).unwrap());
    let certainty = name(serde_json::to_value(fit.certainty).unwrap());
    format!("{fits} {situation} {certainty} {}", fit.page)
}

#[test]
fn every_situation_comes_to_what_it_must() {
    let host = Host::embedded(Host::DEFAULT).unwrap();
    let (mut wrong, mut stories) = (Vec::new(), Vec::new());
    for (file, text) in read_folder("tests/accounts", "toml") {
        let cases: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
        for story in cases.situation {
            let case = case(&story);
            let fit = diagnose::fit(&case).unwrap();
            if told(&fit) != story.expect {
                wrong.push(format!("{}: {}, expected {}", story.story, told(&fit), story.expect));
            }
            // A saved case comes to the same, and holds no address of somebody else.
            let saved = Case::from_json(&case.to_json(), host.id()).unwrap();
            assert_eq!(told(&diagnose::fit(&saved).unwrap()), told(&fit), "{}", story.story);
            let others = fit.held.iter().filter(|held| held.shown_address() != held.account.address);
            // In quotation marks: an address can be the end of another one.
            let others: Vec<String> = others.map(|held| format!("\"{}\"", held.account.address)).collect();
            assert!(others.iter().all(|other| !case.to_json().contains(other)), "{}", case.to_json());
            assert!(others.is_empty() || fit.held.iter().any(|held| held.shown_profile().is_none()), "{}", story.story);
            for language in Language::all() {
                let texts = host.texts(language, language);
                let blocks = screen::fit_blocks(&fit, story.invited.is_some(), &host, &texts);
                let words = serde_json::to_string(&blocks).unwrap();
                assert!(others.iter().all(|other| !words.contains(other)), "{words}");
            }
            stories.push(story.story);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(stories.len() >= 60, "{} situations", stories.len());
    stories.sort_unstable();
    assert!(stories.windows(2).all(|pair| pair[0] != pair[1]), "a story stands twice");
}

#[test]
fn while_data_is_hidden_no_address_and_no_profile_is_shown() {
    let host = Host::embedded(Host::DEFAULT).unwrap();
    let story = Story {
        story: String::new(),
        invited: Some("jan@kempen.example".to_owned()),
        accounts: vec!["edge work jan@kempen.example Werkplek".to_owned()],
        unread: Vec::new(),
        expect: String::new(),
    };
    let case = case(&story);
    for language in Language::all() {
        let texts = host.texts(language, language);
        for number in ["170", "310", "640"] {
            for face in [Face::Window, Face::Terminal] {
                let view = View { privacy: Privacy::Hidden, face, ..View::of(&texts) };
                let screen = serde_json::to_string(&screen::of(number.parse().unwrap(), &case, &host, view)).unwrap();
                assert!(!screen.contains("kempen") && !screen.contains("Werkplek"), "{number}: {screen}");
                let view = View { privacy: Privacy::Shown, ..view };
                let screen = serde_json::to_string(&screen::of(number.parse().unwrap(), &case, &host, view)).unwrap();
                assert!(face == Face::Terminal || screen.contains("kempen"), "{number}: {screen}");
            }
        }
    }
}
