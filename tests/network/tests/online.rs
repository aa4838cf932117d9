//! What goes online, as a person runs it, in a network that holds nothing but a name server of the test.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop, and reads files")]

use std::path::{Path, PathBuf};

use guest_help_network::namespace::{self, Ran};

const KEY: &str = "TXT selector1._domainkey.harbourinstitute.onmicrosoft.com";

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

fn explain(mail: &str, arguments: &[&str], input: &str) -> Ran {
    let file = top().join(format!("tests/mails/cases/{mail}.eml"));
    run(&[&["explain", file.to_str().unwrap()], arguments].concat(), input)
}

fn run(arguments: &[&str], input: &str) -> Ran {
    let server = Path::new(env!("CARGO_BIN_EXE_with-name-server"));
    let program = server.with_file_name("guest-help");
    assert!(program.exists(), "build it first: cargo build --package guest-help");
    let folder = tempfile::tempdir().unwrap();
    let (zone, host) = (top().join("tests/mails/zone.toml"), top().join("tests/hosts/harbour.toml"));
    let command = [&[program.to_str().unwrap(), "--host", host.to_str().unwrap()], arguments].concat();
    namespace::run(server, &zone, folder.path(), &command, input).unwrap()
}

fn facts(ran: &Ran) -> serde_json::Value {
    let answer: serde_json::Value =
        serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {} {}", ran.out, ran.err));
    answer["facts"].clone()
}

#[test]
fn a_yes_lets_the_key_be_asked_for_and_the_signature_decides() {
    let ran = explain("signature-rsa-2048", &["--online", "--yes", "--json", "--lang", "en"], "");
    let found = facts(&ran);
    assert_eq!(
        (ran.status, &found["verdict"], &found["by"]),
        (0, &"genuine".into(), &"signature".into()),
        "{}",
        ran.err
    );
    assert_eq!(ran.asked, [KEY]);
    // The list that the yes is about stands beside the answer, and not in the document.
    assert!(ran.err.contains("selector1._domainkey.harbourinstitute.onmicrosoft.com"), "{}", ran.err);
}

#[test]
fn without_a_yes_nothing_is_asked() {
    for (arguments, input) in [
        (&["--lang", "en"][..], ""),
        (&["--online", "--lang", "en"], ""),
        (&["--online", "--lang", "en"], "no\n"),
        (&["--online", "--lang", "nl"], "nee\n"),
        (&["--online", "--lang", "nl"], "misschien\n"),
    ] {
        let ran = explain("signature-rsa-2048", arguments, input);
        assert!(ran.asked.is_empty(), "{arguments:?} {input:?}: {:?}", ran.asked);
        // Who cannot be asked is told so; who says no gets the answer that needs no network.
        let refused = arguments.contains(&"--online") && input.is_empty();
        assert_eq!(ran.status, if refused { 2 } else { 3 }, "{arguments:?} {input:?}: {}", ran.err);
        assert_eq!(ran.err.lines().count() == 1, refused, "{}", ran.err);
    }
}

#[test]
fn yes_is_understood_in_the_language_of_the_call() {
    for (language, input) in [("en", "yes\n"), ("en", "Y\n"), ("nl", "ja\n"), ("nl", "J\n"), ("nl", "yes\n")] {
        let ran = explain("signature-rsa-2048", &["--online", "--lang", language], input);
        assert_eq!((ran.status, ran.asked.as_slice()), (0, &[KEY.to_owned()][..]), "{language} {input:?}: {}", ran.err);
    }
}

#[test]
fn the_gateway_of_the_guests_organisation_is_named() {
    let ran = explain("junk-spam", &["--online", "--yes", "--json"], "");
    assert_eq!(facts(&ran)["mail_gateway"], "proofpoint");
    assert_eq!(ran.asked.len(), 2, "{:?}", ran.asked);
    let ran = explain("junk-spam", &["--online", "--yes", "--lang", "nl"], "");
    assert!(ran.out.contains("Uw organisatie krijgt haar e-mail via Proofpoint."), "{}", ran.out);
}

#[test]
fn without_an_answer_nothing_is_called_checked() {
    for name in ["signature-failing", "signature-silent"] {
        let ran = explain(name, &["--online", "--yes", "--lang", "en"], "");
        assert_eq!(ran.status, 3, "{}", ran.err);
        assert!(ran.out.contains("So the signature is not checked."), "{name}: {}", ran.out);
    }
}

#[test]
fn of_an_address_only_the_domain_is_asked_for() {
    let who = "zaphod.beeblebrox@kempen.example";
    let ran = run(&["route", who, "--online", "--yes", "--lang", "en"], "");
    assert!(ran.asked.iter().any(|name| name == "MX kempen.example"), "{:?}", ran.asked);
    let is_listed = |name: &String| name.ends_with(" kempen.example") || name.ends_with(" login.microsoftonline.com");
    assert!(ran.asked.iter().all(is_listed), "{:?}", ran.asked);
    assert!(ran.out.contains("got no answer"), "{}{}", ran.out, ran.err);
    // Without a yes, for a mailbox of a person, and for accounts, nobody is asked.
    for (arguments, input) in [
        (&["route", who][..], ""),
        (&["route", who, "--online"], "no\n"),
        (&["route", "zaphod@gmail.com", "--online", "--yes"], ""),
        (&["accounts", "--yes", "--invited", who], ""),
    ] {
        let ran = run(arguments, input);
        assert!(ran.asked.is_empty(), "{arguments:?}: {:?}", ran.asked);
    }
}
