//! No secret of any link of tests/links comes out anywhere: not on a screen, not in an answer, not in the case, not in the report.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test may stop, and reads files"
)]

mod shared;

use guest_help_core::case::{Answer, Case, answer};
use guest_help_core::clue::Paste;
use guest_help_core::page::PageNumber;
use guest_help_core::screen::{Privacy, View};
use guest_help_core::text::Language;
use guest_help_core::{diagnose, handoff, screen};
use serde::Deserialize;
use shared::harbour;

/// What every invented secret holds.
const SECRET: &str = "kluisdeur";

#[derive(Deserialize)]
struct Row {
    text: String,
}

#[test]
fn no_secret_of_a_link_comes_out() {
    let host = harbour();
    let texts = shared::rows::<Row>("tests/links").into_iter().map(|row| row.text);
    let mut told = Vec::new();
    let mut with_secret = 0;
    for text in texts {
        // Some hide it in base64: those count in the test of the wrappers.
        with_secret += usize::from(text.to_lowercase().contains(SECRET));
        let paste = Paste::read(text.as_bytes()).unwrap();
        let case = answer(Case::new(host.id()), Answer::Paste(paste)).unwrap();
        let mut said = vec![case.to_json()];
        for language in Language::all() {
            let words = host.texts(language, language);
            for privacy in [Privacy::Shown, Privacy::Hidden] {
                let view = View { privacy, ..View::of(&words) };
                let diagnosis = diagnose::diagnose(&case, &host);
                said.push(serde_json::to_string(&screen::explain(&diagnosis, 0, &host, view)).unwrap());
                for page in [PageNumber::PASTE, diagnosis.page, PageNumber::REPORT] {
                    said.push(serde_json::to_string(&screen::of(page, &case, &host, view)).unwrap());
                }
            }
            said.push(handoff::report(&case, &host, &words).text().as_str().to_owned());
        }
        told.extend(
            said.into_iter().filter(|said| said.to_lowercase().contains(SECRET)).map(|said| (text.clone(), said)),
        );
    }
    let first: Vec<_> = told.iter().take(3).map(|(text, said)| format!("{text}\n  {said}")).collect();
    assert!(told.is_empty(), "{} times, such as\n{}", told.len(), first.join("\n"));
    assert!(with_secret >= 40, "{with_secret}");
}
