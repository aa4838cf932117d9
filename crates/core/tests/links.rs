//! Every link of tests/links is read as its row says: one checker, many cases.

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
use guest_help_core::host::Host;
use guest_help_core::link::{self, Link};
use serde::Deserialize;
use shared::{Changes, harbour};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
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
    /// The link holds an error: as a paste it is one.
    #[serde(default)]
    is_error: bool,
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

fn rows() -> Vec<Row> {
    shared::rows("tests/links")
}

/// The same link as the guest pastes it: its secrets are gone before it is read.
fn through_the_case(text: &str, host: &Host) -> Option<Link> {
    let case = answer(Case::new(host.id()), Answer::Paste(Paste::read(text.as_bytes()).ok()?)).unwrap();
    diagnose::pasted(&case, host)?.link
}

#[test]
fn every_link_is_read_as_its_row_says() {
    let host = harbour();
    let mut wrong = Vec::new();
    for row in rows() {
        let Some(found) = link::read(&row.text, &host) else {
            wrong.push(format!("{}: no link is found", row.text));
            continue;
        };
        let found_json = serde_json::to_value(&found).unwrap();
        let wanted = serde_json::json!({
            "link": row.link, "genuine": row.genuine, "unwrapped": row.unwrapped, "tenant": row.tenant,
            "organisation": row.organisation, "wrappers": row.wrappers, "tricks": row.tricks,
        });
        for (key, value) in wanted.as_object().unwrap() {
            if found_json[key] != *value {
                wrong.push(format!("{}: {key} is {} and should be {value}", row.text, found_json[key]));
            }
        }
        if !row.is_error && through_the_case(&row.text, &host).as_ref() != Some(&found) {
            wrong.push(format!("{}: without its secrets it is read as another one", row.text));
        }
        if row.host.is_some() && row.host != found.host {
            wrong.push(format!("{}: the host is {:?}", row.text, found.host));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn ten_thousand_changed_links_are_read_without_a_panic() {
    let host = harbour();
    let links: Vec<String> = rows().into_iter().map(|row| row.text).collect();
    let pieces = [
        "@", "%", "%25", "//", "\\", ".", "xn--", "*", "**", "__;", "!!", "\u{202e}", "é", " ", "\n> ", ":", "[::1]",
        "?url=", "&amp;", "\0",
    ];
    let mut changes = Changes(4);
    for _ in 0..10_000 {
        let mut link = links[changes.next(links.len())].clone();
        for _ in 0..=changes.next(4) {
            let mut at = changes.next(link.len() + 1);
            while !link.is_char_boundary(at) {
                at -= 1;
            }
            match changes.next(3) {
                0 => link.insert_str(at, pieces[changes.next(pieces.len())]),
                1 => link.truncate(at),
                _ => link.insert_str(at, &links[changes.next(links.len())].clone()),
            }
        }
        if let Some(read) = link::read(&link, &host) {
            assert!(read.wrappers.len() <= link::DEPTH, "{link}");
            assert!(serde_json::to_string(&read).is_ok());
            let _ = through_the_case(&link, &host);
        }
    }
}

#[test]
fn wrappers_are_opened_six_deep_and_no_deeper() {
    let wrap = |inner: &str| {
        let escaped: String = url::form_urlencoded::byte_serialize(inner.as_bytes()).collect();
        format!("https://eur01.safelinks.protection.outlook.com/?url={escaped}")
    };
    let nested = |depth: usize| (0..depth).fold("https://myapps.microsoft.com/".to_owned(), |inner, _| wrap(&inner));
    let read = |depth: usize| link::read(&nested(depth), &harbour()).unwrap();
    assert_eq!((read(6).unwrapped, read(6).host.as_deref()), (true, Some("myapps.microsoft.com")));
    assert!(!read(7).unwrapped && read(7).wrappers.len() == link::DEPTH);
}
