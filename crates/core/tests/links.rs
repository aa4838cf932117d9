//! Every link of tests/links is read as its row says: one checker, many cases.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test may stop, and reads files"
)]

mod shared;

use guest_help_core::host::Host;
use guest_help_core::link;
use serde::Deserialize;
use shared::read_folder;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    text: String,
    host: Option<String>,
    #[serde(default = "other")]
    link: String,
    #[serde(default = "yes")]
    genuine: bool,
    #[serde(default = "yes")]
    unwrapped: bool,
    tenant: Option<String>,
    #[serde(default = "unknown")]
    organisation: String,
    #[serde(default)]
    wrappers: Vec<String>,
    #[serde(default)]
    tricks: Vec<String>,
}

fn other() -> String {
    "other".to_owned()
}

fn unknown() -> String {
    "unknown".to_owned()
}

fn yes() -> bool {
    true
}

#[test]
fn every_link_is_read_as_its_row_says() {
    let host = Host::read(
        "harbour.toml",
        &std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/hosts/harbour.toml")).unwrap(),
    )
    .unwrap();
    let mut wrong = Vec::new();
    for (file, source) in read_folder("tests/links", "toml") {
        let cases: Cases = toml::from_str(&source).unwrap_or_else(|error| panic!("{file}: {error}"));
        for case in cases.case {
            let Some(found) = link::read(&case.text, &host) else {
                wrong.push(format!("{}: no link is found", case.text));
                continue;
            };
            let found_json = serde_json::to_value(&found).unwrap();
            let wanted = serde_json::json!({
                "link": case.link, "genuine": case.genuine, "unwrapped": case.unwrapped, "tenant": case.tenant,
                "organisation": case.organisation, "wrappers": case.wrappers, "tricks": case.tricks,
            });
            for (key, value) in wanted.as_object().unwrap() {
                if found_json[key] != *value {
                    wrong.push(format!("{}: {key} is {} and should be {value}", case.text, found_json[key]));
                }
            }
            if case.host.is_some() && case.host != found.host {
                wrong.push(format!("{}: the host is {:?}", case.text, found.host));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
