//! Every situation of `tests/accounts/`: the accounts that a computer holds, the invited address, and what must come of it. Wording is
//! never compared, but every situation can be said in every language.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop, and reads files")]

mod shared;

use guest_help_core::account::{self, Fit};
use guest_help_core::case::{Answer, Case, Field, answer};
use guest_help_core::check::{AccountSource, Accounts, Check, Fact, FoundAccount, Unread};
use guest_help_core::clue::Paste;
use guest_help_core::diagnose;
use guest_help_core::host::Host;
use guest_help_core::page::PageNumber;
use guest_help_core::screen::{self, Face, Privacy, View};
use guest_help_core::text::Language;
use guest_help_core::vocabulary::{Certainty, Situation};
use serde::Deserialize;
use shared::read_folder;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    situation: Vec<Story>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Story {
    story: String,
    invited: Option<String>,
    /// Each as `SOURCE KIND ADDRESS PROFILE…`, where the profile can have its folder behind it, as `PROFILE | FOLDER`.
    #[serde(default)]
    accounts: Vec<String>,
    /// What was copied from an error page; then nobody need have looked at the computer.
    error: Option<String>,
    /// What the guest chose on page 310 at the end.
    chose: Option<String>,
    /// Sources that could not be read.
    #[serde(default)]
    unread: Vec<AccountSource>,
    /// `fits`, `does-not-fit` or `cannot-tell`; then situation, certainty and page.
    expect: String,
    /// In which browser and profile the account of the error page is, as `PROGRAM PROFILE`.
    named: Option<String>,
    /// The folder of the profile in which the link is opened.
    opens: Option<String>,
    /// Situation, certainty and page of the whole case, where it says more than the accounts, or something else.
    case: Option<String>,
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
        let profile = parts.next().map(|profile| profile.split_once(" | ").unwrap_or((profile, "")));
        let account = FoundAccount {
            address: address.to_owned(),
            kind: value(kind),
            profile: profile.map(|(name, _)| name.to_owned()),
            folder: profile.map(|(_, folder)| folder.to_owned()).filter(|folder| !folder.is_empty()),
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
    if let Some(error) = &story.error {
        take(Answer::Paste(Paste::read(error.as_bytes()).unwrap()));
        if story.accounts.is_empty() {
            return case;
        }
    }
    let proposal = account::proposal();
    let shown: Vec<String> = proposal.checks().iter().map(Check::name).collect();
    take(Answer::Approve(proposal.approve(&shown).unwrap()));
    for seen in found(story) {
        take(Answer::See(Fact::Accounts(seen)));
    }
    if let Some(choice) = &story.chose {
        take(Answer::Jump { to: "310".parse().unwrap() });
        take(Answer::Choose { choice: choice.clone(), to: None });
    }
    case
}

/// The situation, how sure, and the page.
fn told_of(situation: Situation, certainty: Certainty, page: PageNumber) -> String {
    let name = |of: serde_json::Value| of.as_str().unwrap().to_owned();
    let situation = name(serde_json::to_value(situation).unwrap());
    let certainty = name(serde_json::to_value(certainty).unwrap());
    format!("{situation} {certainty} {page}")
}

fn told(fit: &Fit) -> String {
    let fits = match fit.fits {
        Some(true) => "fits",
        Some(false) => "does-not-fit",
        None => "cannot-tell",
    };
    format!("{fits} {}", told_of(fit.situation, fit.certainty, fit.page))
}

#[test]
fn every_situation_comes_to_what_it_must() {
    let host = Host::embedded(Host::DEFAULT).unwrap();
    let (mut wrong, mut stories) = (Vec::new(), Vec::new());
    for (file, text) in read_folder("tests/accounts", "toml") {
        let cases: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
        for story in cases.situation {
            let case = case(&story);
            let fit = diagnose::fit(&case, &host).unwrap();
            if told(&fit) != story.expect {
                wrong.push(format!("{}: {}, expected {}", story.story, told(&fit), story.expect));
            }
            let named = fit
                .named()
                .map(|held| format!("{} {}", held.seen_in.name(), held.account.profile.as_deref().unwrap_or_default()));
            if named != story.named {
                wrong.push(format!("{}: named {named:?}", story.story));
            }
            let others = fit.held.iter().filter(|held| held.shown_address() != held.account.address);
            // In quotation marks: an address can be the end of another one.
            let others: Vec<String> = others.map(|held| format!("\"{}\"", held.account.address)).collect();
            let named = case.pasted().map_or("", |(text, ..)| text).to_lowercase();
            let secret: Vec<&String> = others.iter().filter(|other| !named.contains(other.trim_matches('"'))).collect();
            let opens = fit.profile().map(|(_, _, folder)| folder.to_owned());
            if opens != story.opens {
                wrong.push(format!("{}: opens {opens:?}", story.story));
            }
            let whole = diagnose::diagnose(&case, &host);
            let whole_told = told_of(whole.situation, whole.certainty, whole.page);
            if story.case.as_ref().is_some_and(|expected| *expected != whole_told) {
                wrong.push(format!("{}: the case is {whole_told}", story.story));
            }
            // What the case comes to has its reasons in every language.
            for language in Language::all() {
                let texts = host.texts(language, language);
                let screen = screen::of(whole.page, &case, &host, View::of(&texts));
                let words = serde_json::to_string(&screen).unwrap();
                assert!(secret.iter().all(|other| !words.contains(*other)), "{words}");
                assert_eq!(texts.broken(), []);
            }
            // A saved case comes to the same, and holds no address of somebody else.
            let saved = Case::from_json(&case.to_json(), host.id()).unwrap();
            let saved = diagnose::fit(&saved, &host).unwrap();
            // What is left of another address can look like what would be left of the invited one; then nobody can say.
            let left = story.invited.as_deref().map(account::masked);
            let is_told =
                fit.told.is_some() || !saved.held.iter().any(|held| Some(&held.account.address) == left.as_ref());
            let expected = if is_told { told(&fit) } else { "cannot-tell unknown possible 640".to_owned() };
            assert_eq!(told(&saved), expected, "{}", story.story);
            assert!(secret.iter().all(|other| !case.to_json().contains(*other)), "{}", case.to_json());
            for language in Language::all() {
                let texts = host.texts(language, language);
                let blocks = screen::fit_blocks(&fit, story.invited.is_some(), &host, &texts);
                let words = serde_json::to_string(&blocks).unwrap();
                // The account of the error page is no secret to who pasted it.
                assert!(secret.iter().all(|other| !words.contains(*other)), "{words}");
                assert_eq!(texts.broken(), []);
            }
            stories.push(story.story);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(stories.len() >= 60, "{} situations", stories.len());
    stories.sort_unstable();
    assert!(stories.windows(2).all(|pair| pair[0] != pair[1]), "a story stands twice");
}

/// Invited as `jan@kempen.example`, and these accounts.
fn story(accounts: &[&str]) -> Story {
    let accounts: Vec<String> = accounts.iter().map(|account| format!("{account:?}")).collect();
    let accounts = accounts.join(", ");
    toml::from_str(&format!("story = ''\ninvited = 'jan@kempen.example'\naccounts = [{accounts}]\nexpect = ''"))
        .unwrap()
}

#[test]
fn while_data_is_hidden_no_address_and_no_profile_is_shown() {
    let host = Host::embedded(Host::DEFAULT).unwrap();
    let story =
        story(&["edge work jan@kempen.example Werkplek | Default", "edge work piet@molse.example Piets | Profile 1"]);
    let error = "AADSTS50020: User account 'piet@molse.example' from identity provider 'https://sts.windows.net/aaaabbbb-1111-2222-3333-444455556666/' does not exist in tenant 'SCK CEN'.";
    let personal = ["kempen", "molse", "piet", "Werkplek", "Piets"];
    for (error, numbers) in [
        (None, vec!["170", "310", "640"]),
        (Some(error.to_owned()), vec!["310", "715", "723", "731", "738", "800", "810"]),
    ] {
        let case = case(&Story { error: error.clone(), ..story.clone() });
        for language in Language::all() {
            let texts = host.texts(language, language);
            for (number, face) in
                numbers.iter().flat_map(|number| [Face::Window, Face::Terminal].map(|face| (*number, face)))
            {
                let view = View { privacy: Privacy::Hidden, face, ..View::of(&texts) };
                let screen = serde_json::to_string(&screen::of(number.parse().unwrap(), &case, &host, view)).unwrap();
                assert!(personal.iter().all(|word| !screen.contains(word)), "{number}: {screen}");
                let view = View { privacy: Privacy::Shown, ..view };
                let screen = serde_json::to_string(&screen::of(number.parse().unwrap(), &case, &host, view)).unwrap();
                let is_told = personal.iter().any(|word| screen.contains(word));
                assert!(
                    face == Face::Terminal || is_told || ["723", "731", "738"].contains(&number),
                    "{number}: {screen}"
                );
            }
        }
    }
}

#[test]
fn of_two_checks_the_last_decides_and_a_paste_after_both_does() {
    let host = Host::embedded(Host::DEFAULT).unwrap();
    let story = story(&["edge work piet@kempen.example Piet"]);
    let accounts = case(&story);
    let visit = |case: Case| {
        let proposal = diagnose::connection_proposal(&case, &host);
        let shown: Vec<String> = proposal.checks().iter().map(Check::name).collect();
        let case = answer(case, Answer::Approve(proposal.approve(&shown).unwrap())).unwrap();
        answer(case, Answer::Stop).unwrap()
    };
    let rule = |case: &Case| diagnose::diagnose(case, &host).rule;
    assert_eq!(rule(&accounts), "accounts");
    let visited = visit(accounts);
    assert!(diagnose::diagnose(&visited, &host).connection.is_some());
    // The same look at the accounts once more.
    let proposal = account::proposal();
    let shown: Vec<String> = proposal.checks().iter().map(Check::name).collect();
    let mut looked = answer(visited, Answer::Approve(proposal.approve(&shown).unwrap())).unwrap();
    for seen in found(&story) {
        looked = answer(looked, Answer::See(Fact::Accounts(seen))).unwrap();
    }
    assert_eq!(rule(&looked), "accounts");
    // An error that we do not know is not about the account because a browser holds another one.
    let pasted = answer(looked, Answer::Paste(Paste::read(b"AADSTS999999: It went wrong.").unwrap())).unwrap();
    assert_ne!(rule(&pasted), "accounts");
    assert_eq!(diagnose::by_accounts(&pasted, &host).unwrap().page.to_string(), "715");
}

#[test]
fn the_report_never_begins_with_the_account_that_was_wrong() {
    let host = Host::embedded(Host::DEFAULT).unwrap();
    let error = |account: &str, provider: &str| {
        format!(
            "AADSTS50020: User account '{account}' from identity provider '{provider}' does not exist in tenant 'SCK CEN'."
        )
    };
    let work = "https://sts.windows.net/aaaabbbb-1111-2222-3333-444455556666/";
    for (invited, error, filled_in) in [
        (Some("jan@kempen.example"), error("piet@kempen.example", work), "jan@kempen.example"),
        (Some("jan@kempen.example"), error("piet@outlook.com", "live.com"), "jan@kempen.example"),
        (None, error("piet@kempen.example", work), ""),
        (None, error("piet@outlook.com", "live.com"), ""),
        // The address is the guest's own; only its kind is another one.
        (None, error("jan@kempen.example", "live.com"), "jan@kempen.example"),
        (Some("jan@kempen.example"), error("JAN@kempen.example", work), "JAN@kempen.example"),
        (
            None,
            "AADSTS50105: The signed in user 'jan@kempen.example' is not assigned to a role".to_owned(),
            "jan@kempen.example",
        ),
    ] {
        let typed = invited.map(|value| Answer::Type { field: Field::Invited, value: value.to_owned() });
        let pasted = Answer::Paste(Paste::read(error.as_bytes()).unwrap());
        let case = typed.into_iter().chain([pasted]).try_fold(Case::new(host.id()), answer).unwrap();
        for language in Language::all() {
            let texts = host.texts(language, language);
            let screen = screen::of(PageNumber::REPORT, &case, &host, View::of(&texts));
            assert_eq!(screen.fields[0].value, filled_in, "{invited:?} {error}");
        }
    }
}
