//! `network` as a person runs it, in a network that holds nothing but a name server of the test.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop, and reads files")]

use std::path::Path;

use guest_help_network::namespace::{self, Ran};

/// A filter that hides the sign-in page; of other names the server knows nothing.
const FILTER: &str = "[address]\n\"login.microsoftonline.com\" = [\"0.0.0.0\"]\n";

fn network(zone: &str, arguments: &[&str], input: &str) -> Ran {
    let server = Path::new(env!("CARGO_BIN_EXE_with-name-server"));
    let program = server.with_file_name("guest-help");
    assert!(program.exists(), "build it first: cargo build --package guest-help");
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("zone.toml");
    std::fs::write(&table, zone).unwrap();
    let mut command = vec![program.to_str().unwrap(), "network"];
    command.extend(arguments);
    namespace::run(server, &table, folder.path(), &command, input).unwrap()
}

#[test]
fn a_filter_is_found_and_each_host_has_its_finding() {
    let ran = network(FILTER, &["--yes", "--json", "--lang", "en"], "");
    let found: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((ran.status, &found["page"], &found["who_acts"]), (1, &"725".into(), &"guest-it".into()), "{}", ran.err);
    let checks = found["checks"].as_array().unwrap();
    let of = |host: &str| checks.iter().find(|check| check["host"] == host).unwrap();
    assert_eq!(of("login.microsoftonline.com")["finding"], "dns-sinkhole");
    assert_eq!(of("teams.microsoft.com")["finding"], "dns-nxdomain");
    assert!(checks.iter().all(|check| check["state"] != "pass"), "{checks:?}");
    // The list that the yes is about stands beside the answer; nothing else is asked for.
    for name in ran.asked.iter().filter_map(|asked| asked.split(' ').nth(1)) {
        assert!(ran.err.contains(name), "{name} is not on the list");
    }
}

#[test]
fn a_server_that_never_answers_holds_nobody_up() {
    let began = std::time::Instant::now();
    let all = "silent = [\"login.microsoftonline.com\", \"login.microsoft.com\", \"teams.microsoft.com\"]\n";
    let ran = network(all, &["--yes", "--json", "--lang", "en"], "");
    let found: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(found["checks"][0]["finding"], "dns-timeout", "{found:#}");
    // The system's own resolver would take ten seconds more.
    assert!(found["millis"].as_u64().unwrap() < 6000, "{}", found["millis"]);
    assert!(began.elapsed().as_secs() < 10, "the end waited for a resolver: {:?}", began.elapsed());
}

#[test]
fn without_a_yes_nobody_is_visited() {
    for (arguments, input, status) in [
        (&["--lang", "en"][..], "", 2),
        (&["--lang", "en"], "no\n", 3),
        (&["--lang", "nl"], "nee\n", 3),
        (&["--lang", "nl"], "misschien\n", 3),
    ] {
        let ran = network(FILTER, arguments, input);
        assert_eq!(ran.status, status, "{arguments:?} {input:?}: {}", ran.err);
        assert!(ran.asked.is_empty(), "{arguments:?} {input:?}: {:?}", ran.asked);
    }
}

#[test]
fn after_a_no_a_script_gets_its_document_with_nothing_in_order() {
    let ran = network(FILTER, &["--json", "--lang", "en"], "no\n");
    let found: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((ran.status, &found["page"], &found["situation"]), (3, &"630".into(), &"unknown".into()), "{found:#}");
    let checks = found["checks"].as_array().unwrap();
    let is_open = |check: &serde_json::Value| check["state"] == "unknown" && check["finding"] == "cancelled";
    assert!(checks.len() > 10 && checks.iter().all(is_open), "{found:#}");
    assert!(ran.asked.is_empty(), "{:?}", ran.asked);
}

#[test]
fn a_word_lets_it_begin_and_the_answer_is_for_people() {
    let ran = network(FILTER, &["--lang", "nl"], "ja\n");
    assert_eq!(ran.status, 1, "{}", ran.err);
    for words in
        ["[725]", "login.microsoftonline.com: een filter of een instelling blokkeert deze naam", "Wie dit oplost"]
    {
        assert!(ran.out.contains(words), "{words}: {}", ran.out);
    }
}

#[test]
fn without_a_network_a_resolver_that_says_failed_is_no_filter() {
    let all = r#"failing = ["login.microsoftonline.com", "login.microsoft.com", "invitations.microsoft.com", "aadcdn.msauth.net",
        "aadcdn.msftauth.net", "aadcdn.msftauthimages.net", "mysignins.microsoft.com", "myapps.microsoft.com", "login.live.com",
        "account.live.com", "logincdn.msauth.net", "teams.microsoft.com", "www.msftconnecttest.com",
        "sckinstructions.z6.web.core.windows.net"]"#;
    let ran = network(all, &["--yes", "--json", "--lang", "en"], "");
    let found: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((&found["page"], &found["situation"]), (&"739".into(), &"offline".into()), "{found:#}");
}
