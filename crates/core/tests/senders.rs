//! Every sender of tests/senders is read as its row says: one checker, many cases.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test may stop, and reads files"
)]

mod shared;

use guest_help_core::case::{Answer, Case, answer};
use guest_help_core::clue::Paste;
use guest_help_core::diagnose;
use guest_help_core::vocabulary::Certainty;
use serde::Deserialize;
use shared::harbour;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    text: String,
    page: String,
    #[serde(default = "unknown")]
    known: String,
    lookalike_of: Option<String>,
    #[serde(default = "unknown")]
    organisation: String,
    #[serde(default)]
    signs: Vec<String>,
}

fn unknown() -> String {
    "unknown".to_owned()
}

fn rows() -> Vec<Row> {
    shared::rows("tests/senders")
}

#[test]
fn every_sender_is_read_as_its_row_says() {
    let host = harbour();
    let mut wrong = Vec::new();
    for row in rows() {
        let paste = Paste::read(row.text.as_bytes()).unwrap();
        let case = answer(Case::new(host.id()), Answer::Paste(paste)).unwrap();
        let diagnosis = diagnose::pasted(&case, &host).unwrap();
        let Some(found) = diagnosis.sender else {
            wrong.push(format!("{}: no sender is found, but {:?}", row.text, diagnosis.kind));
            continue;
        };
        let found_json = serde_json::json!({
            "page": diagnosis.page, "known": found.sender.known, "lookalike_of": found.sender.lookalike_of,
            "organisation": found.organisation, "signs": found.signs,
        });
        let wanted = serde_json::json!({
            "page": row.page, "known": row.known, "lookalike_of": row.lookalike_of, "organisation": row.organisation,
            "signs": row.signs,
        });
        for (key, value) in wanted.as_object().unwrap() {
            if found_json[key] != *value {
                wrong.push(format!("{}: {key} is {} and should be {value}", row.text, found_json[key]));
            }
        }
        if diagnosis.certainty == Certainty::Sure {
            wrong.push(format!("{}: an address alone makes nothing sure", row.text));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn there_are_enough_of_them() {
    let (flagged, harmless): (Vec<Row>, Vec<Row>) = rows().into_iter().partition(|row| !row.signs.is_empty());
    assert!(flagged.len() + harmless.len() >= 80 && flagged.len() >= 35, "{} and {}", flagged.len(), harmless.len());
}
