//! A saved case is read on another computer, in another language, and comes to the same; what somebody changed in it is refused or
//! read, never a panic, and never mark-up.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop, and reads files")]

mod shared;

use std::collections::BTreeSet;

use guest_help_core::case::{Answer, Case, CaseFileError, answer, answer_at};
use guest_help_core::check::Moment;
use guest_help_core::clue::Paste;
use guest_help_core::host::Host;
use guest_help_core::screen::{self, View};
use guest_help_core::text::{Language, SpanKind, Texts};
use guest_help_core::{diagnose, guide, handoff};
use serde_json::Value;
use shared::planted::Planter;
use shared::{Changes, harbour, read_folder, top};

const MUTATED: usize = 2000;

/// What somebody could write into a file to be shown as something else.
const MARKUP: &str = "<img src=x onerror=alert(1)>**bold** `code` [link](javascript:alert(1))";

fn texts(host: &Host) -> Vec<Texts> {
    Language::all().map(|language| host.texts(language, language)).collect()
}

fn drawn(case: &Case, host: &Host, texts: &Texts) -> String {
    let page = diagnose::diagnose(case, host).page;
    let of = |page| serde_json::to_string(&screen::of(page, case, host, View::of(texts))).unwrap();
    format!("{}{}", of(guide::next(case)), of(page))
}

#[test]
fn a_saved_case_comes_to_the_same_on_another_computer_and_in_another_language() {
    let host = harbour();
    let texts = texts(&host);
    let mut planter = Planter::new(3);
    let saved_at = Moment { seconds: 1_795_000_000, minutes_ahead: 60 };
    for _ in 0..25 {
        // Accounts of the computer are shortened when they are saved: what is saved once stays the same.
        let case = Case::from_json(&planter.case(&host).0.to_json(), host.id()).unwrap();
        let file = handoff::case_file(&case, &host, Some(saved_at));
        let read = handoff::opened(file.as_str(), &host).unwrap().unwrap();
        let (before, after) = (diagnose::diagnose(&case, &host), diagnose::diagnose(&read, &host));
        assert_eq!(format!("{before:?}"), format!("{after:?}"));
        for texts in &texts {
            assert_eq!(drawn(&case, &host, texts), drawn(&read, &host, texts));
            let report = |case: &Case| handoff::report(case, &host, texts).text();
            assert_eq!(report(&case), report(&read));
        }
    }
}

#[test]
fn every_note_walks_the_same_pages() {
    let host = Host::embedded(Host::DEFAULT).unwrap();
    let texts = host.texts(Language::ENGLISH, Language::ENGLISH);
    let mut notes = 0;
    for (file, source) in read_folder("tests/scenarios", "toml") {
        let story: toml::Table = toml::from_str(&source).unwrap();
        if story.contains_key("host") {
            continue;
        }
        let mut case = Case::new(host.id());
        for choice in story.get("answers").and_then(|answers| answers.as_array()).into_iter().flatten() {
            let choice = choice.as_str().unwrap().to_owned();
            case = answer(case, Answer::Choose { choice, to: None }).unwrap();
        }
        if let Some(paste) = story.get("paste") {
            case = answer(case, Answer::Paste(Paste::read(paste.as_str().unwrap().as_bytes()).unwrap())).unwrap();
        }
        let note = handoff::ticket_note(&case, &host, &texts, true, &texts);
        if case.trail().len() < 2 {
            continue;
        }
        notes += 1;
        let walked = handoff::case_of_note(note.as_str(), &host).unwrap_or_else(|| panic!("{file}: {note:?}"));
        assert_eq!(walked.trail(), case.trail(), "{file}");
        let code = |case: &Case| diagnose::pasted(case, &host).and_then(|pasted| pasted.code);
        assert_eq!(code(&walked), code(&case), "{file}");
        if story.get("paste").is_none() {
            let page = |case: &Case| diagnose::diagnose(case, &host).page;
            assert_eq!(page(&walked), page(&case), "{file}");
        }
    }
    assert!(notes > 100, "{notes}");
    for text in ["", "010", "300>350", "010>999", "010>350 x", "call 010>", "AADSTS50020"] {
        assert_eq!(handoff::case_of_note(text, &host), None, "{text}");
    }
}

/// Changes one place of a document: a value of another type, a key that nobody knows, a text that tries to be mark-up.
fn change(value: &mut Value, changes: &mut Changes) {
    match value {
        Value::Object(map) if !map.is_empty() && changes.next(8) > 0 => {
            let key = map.keys().nth(changes.next(map.len())).unwrap().clone();
            change(map.get_mut(&key).unwrap(), changes);
        }
        Value::Array(list) if !list.is_empty() && changes.next(8) > 0 => {
            let place = changes.next(list.len());
            change(&mut list[place], changes);
        }
        Value::Object(map) => {
            map.insert(format!("key{}", changes.next(99)), MARKUP.into());
        }
        other => {
            *other = match changes.next(7) {
                0 => Value::Null,
                1 => MARKUP.into(),
                2 => u64::MAX.into(),
                3 => (-1).into(),
                4 => Value::Array(vec![MARKUP.into(); 3]),
                5 => serde_json::json!({ "did": "jumped", "to": "010" }),
                _ => "999".into(),
            };
        }
    }
}

#[test]
fn a_file_that_somebody_changed_is_refused_or_read_and_never_shows_markup() {
    let host = harbour();
    let texts = texts(&host);
    let mut planter = Planter::new(4);
    let files: Vec<String> =
        (0..12).map(|_| handoff::case_file(&planter.case(&host).0, &host, None).as_str().to_owned()).collect();
    let mut changes = Changes(2026);
    let (mut read, mut refused) = (0, 0);
    for number in 0..MUTATED {
        let whole = &files[changes.next(files.len())];
        let text = match number % 3 {
            0 => {
                let mut at = changes.next(whole.len());
                while !whole.is_char_boundary(at) {
                    at -= 1;
                }
                if changes.next(2) == 0 {
                    whole[..at].to_owned()
                } else {
                    format!("{}{MARKUP}{}", &whole[..at], &whole[at..])
                }
            }
            _ => {
                let mut value: Value = serde_json::from_str(whole).unwrap();
                for _ in 0..=changes.next(3) {
                    change(&mut value, &mut changes);
                }
                value.to_string()
            }
        };
        match Case::from_json(&text, host.id()) {
            Ok(case) => {
                read += 1;
                let texts = &texts[number % texts.len()];
                let screen = screen::of(diagnose::diagnose(&case, &host).page, &case, &host, View::of(texts));
                let screen = serde_json::to_value(&screen).unwrap();
                assert_plain(&screen, &text);
            }
            Err(error) => {
                refused += 1;
                let words = screen::opened_case(text.as_bytes(), &host, &texts[0]).unwrap_err().words;
                assert!(!words.contains('<') && !words.contains('\n'), "{words}");
                assert!(!error.to_string().contains('\n'), "{error}");
            }
        }
    }
    assert!(read > MUTATED / 20 && refused > MUTATED / 4, "{read} read, {refused} refused");
}

/// Nothing that was written into the file is bold or code because it says so.
fn assert_plain(value: &Value, file: &str) {
    let bold = serde_json::to_value(SpanKind::Bold).unwrap();
    match value {
        Value::Object(map) => {
            let text = map.get("text").and_then(Value::as_str).unwrap_or_default();
            assert!(map.get("kind") != Some(&bold) || text != "bold", "mark-up of the file is shown:\n{file}");
            map.values().for_each(|value| assert_plain(value, file));
        }
        Value::Array(list) => list.iter().for_each(|value| assert_plain(value, file)),
        _ => {}
    }
}

#[test]
fn what_is_no_case_is_refused_with_its_reason() {
    let host = harbour();
    let read = |text: &str| Case::from_json(text, host.id()).unwrap_err();
    let entry = |entry: &str| format!(r#"{{ "schema": 1, "host": "{}", "entries": [{entry}] }}"#, host.id());
    let unknown = [r#"{ "did": "jumped", "to": "020", "key": 1 }"#, r#"{ "did": "flew", "to": "020" }"#];
    for text in unknown {
        assert!(matches!(read(&entry(text)), CaseFileError::Damaged { .. }), "{text}");
    }
    assert!(matches!(read(&entry(r#"{ "did": "jumped", "to": "999" }"#)), CaseFileError::Impossible { place: 1, .. }));
    let at = r#"{ "at": { "seconds": 9223372036854775807, "minutes_ahead": 0 }, "did": "jumped", "to": "020" }"#;
    assert!(matches!(read(&entry(at)), CaseFileError::Impossible { place: 1, .. }));
    assert!(matches!(read(r#"{ "schema": 2, "later": {} }"#), CaseFileError::Schema { found: 2 }));
    assert!(matches!(read(&"[".repeat(100_000)), CaseFileError::Damaged { .. }));
    let deep = format!(r#"{{ "schema": 1, "host": "x", "known": {}{} }}"#, "[".repeat(50_000), "]".repeat(50_000));
    assert!(matches!(read(&deep), CaseFileError::Damaged { .. }));
    // What is said to be known decides nothing: all of it is found anew.
    let known = format!(
        r#"{{ "schema": 1, "host": "{}", "known": [{{ "key": "error", "value": "AADSTS50020" }}], "entries": [] }}"#,
        host.id()
    );
    let case = Case::from_json(&known, host.id()).unwrap();
    assert_eq!(case, Case::new(host.id()));
    assert!(!handoff::case_file(&case, &host, None).as_str().contains("AADSTS50020"));
}

#[test]
fn every_name_in_the_file_is_documented() {
    let host = harbour();
    let document = std::fs::read_to_string(top().join("docs/case-file.md")).unwrap();
    let documented: BTreeSet<&str> = document.split('`').skip(1).step_by(2).collect();
    let mut planter = Planter::new(5);
    let now = Moment { seconds: 1_795_000_000, minutes_ahead: 60 };
    let mut missing = BTreeSet::new();
    for _ in 0..60 {
        let (mut case, _) = planter.case(&host);
        case = answer_at(case, Answer::Jump { to: "810".parse().unwrap() }, now).unwrap();
        let file: Value = serde_json::from_str(handoff::case_file(&case, &host, Some(now)).as_str()).unwrap();
        let object = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        let list = |name: &str| file[name].as_array().unwrap().clone();
        let mut names = object(&file);
        for fact in list("known") {
            names.extend(object(&fact));
            names.push(fact["key"].as_str().unwrap().to_owned());
        }
        names.extend(list("entries").iter().map(|entry| entry["did"].as_str().unwrap().to_owned()));
        missing.extend(names.into_iter().filter(|name| !documented.contains(name.as_str())));
    }
    assert!(missing.is_empty(), "docs/case-file.md does not name {missing:?}");
}
