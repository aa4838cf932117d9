//! Every story of `tests/scenarios/`: what a guest pastes or answers, and the page, situation, code and owner that must come of it.
//! Wording is never compared.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test may stop, and reads files"
)]

mod shared;

use std::collections::BTreeMap;

use guest_help_core::case::{Answer, Case, Field, answer};
use guest_help_core::clue::Paste;
use guest_help_core::diagnose::{self, Diagnosis};
use guest_help_core::guide;
use guest_help_core::host::Host;
use guest_help_core::knowledge;
use guest_help_core::screen::{self, View};
use guest_help_core::text::Language;
use serde::Deserialize;
use shared::{hosts, top};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    #[allow(dead_code)]
    story: String,
    #[allow(dead_code)]
    source: String,
    language: String,
    host: Option<String>,
    invited: Option<String>,
    #[serde(default)]
    answers: Vec<String>,
    paste: Option<String>,
    expect: Expected,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    page: String,
    kind: Option<String>,
    situation: String,
    code: Option<String>,
    who_acts: String,
    #[serde(default)]
    others: Vec<String>,
    secrets_removed: Option<usize>,
    #[serde(default)]
    gone: Vec<String>,
    #[serde(default)]
    facts: BTreeMap<String, String>,
}

fn host(id: &str) -> Host {
    hosts().into_iter().find(|host| host.id() == id).unwrap_or_else(|| panic!("no host `{id}`"))
}

fn value(of: impl serde::Serialize) -> String {
    serde_json::to_value(of).unwrap().as_str().unwrap_or_default().to_owned()
}

/// Plays one story. What does not come as expected is returned in words.
fn play(scenario: &Scenario) -> Vec<String> {
    let host = host(scenario.host.as_deref().unwrap_or(Host::DEFAULT));
    let mut case = Case::new(host.id());
    if let Some(invited) = &scenario.invited {
        case = answer(case, Answer::Type { field: Field::Invited, value: invited.clone() }).unwrap();
    }
    for choice in &scenario.answers {
        case = match answer(case, Answer::Choose { choice: choice.clone(), to: None }) {
            Ok(case) => case,
            Err(error) => return vec![error.to_string()],
        };
    }
    if let Some(paste) = &scenario.paste {
        case = answer(case, Answer::Paste(Paste::read(paste.as_bytes()).unwrap())).unwrap();
    }
    let diagnosis = match &scenario.paste {
        Some(_) => diagnose::pasted(&case, &host).unwrap(),
        None => diagnose::diagnose(&case, &host),
    };
    let mut wrong = compare(scenario, &case, &diagnosis);
    // Every page of the story can be drawn in the guest's language.
    let language = Language::find(&scenario.language).unwrap();
    let texts = host.texts(language, language);
    for number in [guide::next(&case), diagnosis.page] {
        let view = View::of(&texts);
        let drawn = serde_json::to_string(&screen::of(number, &case, &host, view)).unwrap();
        wrong.extend(
            scenario
                .expect
                .gone
                .iter()
                .filter(|secret| drawn.contains(*secret))
                .map(|secret| format!("`{secret}` is on page {number}")),
        );
    }
    wrong
}

fn compare(scenario: &Scenario, case: &Case, diagnosis: &Diagnosis) -> Vec<String> {
    let expect = &scenario.expect;
    let mut rows = vec![
        ("page", diagnosis.page.to_string(), expect.page.clone()),
        ("situation", value(diagnosis.situation), expect.situation.clone()),
        ("who_acts", value(diagnosis.who_acts), expect.who_acts.clone()),
    ];
    if scenario.paste.is_some() {
        rows.push((
            "kind",
            diagnosis.kind.map(value).unwrap_or_default(),
            expect.kind.clone().unwrap_or_else(|| "error".to_owned()),
        ));
        rows.push(("code", diagnosis.code.clone().unwrap_or_default(), expect.code.clone().unwrap_or_default()));
    } else {
        rows.push(("page reached", guide::next(case).to_string(), expect.page.clone()));
    }
    let facts = serde_json::to_value(&diagnosis.fields).unwrap();
    for (name, wanted) in &expect.facts {
        rows.push(("fact", format!("{name} {}", facts[name].as_str().unwrap_or("-")), format!("{name} {wanted}")));
    }
    if let Some(count) = expect.secrets_removed {
        let removed = case.pasted().map_or(0, |(_, _, removed)| removed);
        rows.push(("secrets_removed", removed.to_string(), count.to_string()));
    }
    let mut wrong: Vec<String> = rows
        .into_iter()
        .filter(|(_, found, wanted)| found != wanted)
        .map(|(name, found, wanted)| format!("{name}: {found}, expected {wanted}"))
        .collect();
    let others: Vec<String> = diagnosis.others.iter().map(|other| other.page.to_string()).collect();
    wrong.extend(
        expect
            .others
            .iter()
            .filter(|page| !others.contains(page))
            .map(|page| format!("{page} is not among {others:?}")),
    );
    let saved = case.to_json();
    wrong.extend(
        expect
            .gone
            .iter()
            .filter(|secret| saved.contains(*secret))
            .map(|secret| format!("`{secret}` is in the saved case")),
    );
    wrong
}

#[test]
fn every_story_ends_where_it_should() {
    let mut files: Vec<_> =
        std::fs::read_dir(top().join("tests/scenarios")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut failed = Vec::new();
    for file in &files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(file).unwrap();
        let scenario: Scenario = knowledge::read(&name, &text).unwrap();
        let wrong = play(&scenario);
        if !wrong.is_empty() {
            failed.push(format!("{name}\n    {}", wrong.join("\n    ")));
        }
    }
    assert!(files.len() >= 60, "only {} stories", files.len());
    assert!(failed.is_empty(), "{} of {} stories:\n{}", failed.len(), files.len(), failed.join("\n"));
}
