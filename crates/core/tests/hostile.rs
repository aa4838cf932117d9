//! Input from strangers: whatever is pasted, saved or written into a file, the answer is an answer or a refusal, never a panic.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test may stop, and reads files"
)]

mod shared;

use guest_help_core::case::{Answer, Case, answer};
use guest_help_core::clue::{MOST_BYTES, Paste};
use guest_help_core::diagnose;
use guest_help_core::guide;
use guest_help_core::handoff;
use guest_help_core::host::Host;
use guest_help_core::screen::{self, Privacy, View};
use guest_help_core::secret;
use guest_help_core::text::{Language, Texts};
use proptest::prelude::*;
use std::sync::LazyLock;

static HOST: LazyLock<Host> = LazyLock::new(|| Host::embedded(Host::DEFAULT).unwrap());
static TEXTS: LazyLock<Texts> = LazyLock::new(|| HOST.texts(Language::ENGLISH, Language::ENGLISH));

/// Everything that a paste goes through, to the last page and the report.
fn through(bytes: &[u8]) {
    let Ok(paste) = Paste::read(bytes) else { return };
    let case = answer(Case::new(HOST.id()), Answer::Paste(paste)).unwrap();
    let diagnosis = diagnose::diagnose(&case, &HOST);
    for number in [guide::next(&case), diagnosis.page] {
        for privacy in [Privacy::Shown, Privacy::Hidden] {
            let screen = screen::of(number, &case, &HOST, View { privacy, ..View::of(&TEXTS) });
            assert!(!screen.title.is_empty());
        }
    }
    let explanation = screen::explain(&diagnosis, 0, &HOST, View::of(&TEXTS));
    assert!(!explanation.found.is_empty());
    assert!(!handoff::report(&case, &HOST, &TEXTS).text().as_str().is_empty());
    assert_eq!(Case::from_json(&case.to_json(), HOST.id()).unwrap(), case);
}

/// Pieces of real pastes, in any order, with anything between.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just(
            "AADSTS50020: User account 'a@b.example' from identity provider 'live.com' does not exist in tenant '"
                .to_owned()
        ),
        Just("Request Id: 5f0f1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f".to_owned()),
        Just("Timestamp: 2026-01-20 21:33:18Z".to_owned()),
        Just("error_description=AADSTS65001%253a%2bx".to_owned()),
        Just("\u{202e}\u{200b}\u{feff}".to_owned()),
        Just("code=".to_owned()),
        Just("password: ".to_owned()),
        Just("Error Code: ".to_owned()),
        Just("\"error_codes\":[50020,".to_owned()),
        Just("<p>&#39;&nbsp;\\u0027\\r\\n".to_owned()),
        Just("EXT\\".to_owned()),
        Just("‘«„'\"".to_owned()),
        Just("%25252527%".to_owned()),
        "\\PC{0,12}",
        "[0-9]{1,9}",
        "[ \n\t]{0,3}",
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_answered(text in pieces()) {
        through(text.as_bytes());
    }

    #[test]
    fn any_bytes_are_answered_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        through(&bytes);
    }

    #[test]
    fn a_second_stripping_finds_nothing(text in pieces()) {
        let once = secret::strip(&text);
        prop_assert_eq!(secret::strip(once.text()).removed(), 0, "{}", once.text());
    }

    #[test]
    fn any_host_file_is_read_or_refused_with_a_line(text in "\\PC{0,60}(\n\\PC{0,40}){0,6}") {
        for mistake in Host::mistakes("x.toml", &text) {
            prop_assert!(mistake.line >= 1 && !mistake.problem.is_empty());
        }
    }

    #[test]
    fn a_cut_or_changed_host_file_never_panics(cut in 0usize..2500, with in "\\PC{0,4}") {
        let text = std::fs::read_to_string(shared::top().join("tests/hosts/harbour.toml")).unwrap();
        let mut at = cut.min(text.len());
        while !text.is_char_boundary(at) { at -= 1; }
        let _ = Host::mistakes("x.toml", &text[..at]);
        let _ = Host::mistakes("x.toml", &format!("{}{with}{}", &text[..at], &text[at..]));
    }

    #[test]
    fn any_case_file_is_read_or_refused(text in "\\PC{0,80}", cut in 0usize..400) {
        let _ = Case::from_json(&text, "sckcen");
        let whole = answer(Case::new("sckcen"), Answer::Choose { choice: "home-choice-problem".to_owned(), to: None }).unwrap().to_json();
        let mut at = cut.min(whole.len());
        while !whole.is_char_boundary(at) { at -= 1; }
        let _ = Case::from_json(&format!("{}{text}{}", &whole[..at], &whole[at..]), "sckcen");
    }
}

/// Shapes that once cost more than their length. A cost that is not linear would make this test take minutes.
fn shapes(bytes: usize) -> Vec<String> {
    let times = |piece: &str| piece.repeat(bytes / piece.len());
    let mut shapes: Vec<String> = [
        "a",
        "lorem 'ipsum' dolor: ",
        "%25",
        "'",
        "<a ",
        "<",
        "‹",
        "Error Code: ",
        "state=",
        "state:",
        "p=",
        "code:",
        "code=1234&",
        "password:",
        "password=",
        "wachtwoord is x1x1x ",
        "mot de passe :",
        "code 482133 ",
        "App name: x\n",
        "tenant:a:b\n",
        "5f0f1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f ",
        "'5f0f1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f'(",
        "\\u0027",
        "&#39;",
        "user account ",
        "@",
        "1.2.3.4 ",
        "/users/",
        "EXT\\",
        "2026-01-20T",
        "\"",
        "https://a?",
        "https://a.be/))))",
        "www.a.b/",
    ]
    .into_iter()
    .map(times)
    .collect();
    for (start, piece) in [
        ("https://teams.microsoft.com/?", "p=x&"),
        ("https://x.sharepoint.com/?", "e=x&"),
        ("https://x.core.windows.net/?", "sp=1&se=1&"),
    ] {
        shapes.push(format!("{start}{}", times(piece)));
    }
    shapes.push(format!("{}>", times("<b ")));
    // Starts of links within links that are too long to be read.
    for piece in ["https://a?", "www.a.b/"] {
        shapes.push(format!("{} ", piece.repeat(3200)).repeat(bytes / 32_000));
    }
    shapes.push((10_000..20_000).map(|number| format!("AADSTS{number}\n")).collect());
    shapes
}

#[test]
fn large_and_strange_inputs_are_answered() {
    for text in shapes(300_000) {
        through(text.as_bytes());
    }
    assert!(Paste::read(&vec![b'a'; MOST_BYTES + 1]).is_err());
}

#[test]
fn a_code_behind_invisible_characters_is_still_found() {
    for text in ["AAD\u{200b}STS50105", "AADSTS\u{202e}50105", "\u{feff}AADSTS50105\u{2069}"] {
        let case = answer(Case::new(HOST.id()), Answer::Paste(Paste::Text(text.to_owned()))).unwrap();
        assert_eq!(diagnose::diagnose(&case, &HOST).code.as_deref(), Some("AADSTS50105"), "{text:?}");
    }
}
