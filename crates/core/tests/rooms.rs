//! The rooms of the core use each other in one order, and no arrow leads back.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test may stop, and reads files"
)]

mod shared;

use shared::read_folder;

/// A room may use those of earlier lines and of its own line.
const ORDER: [&[&str]; 11] = [
    &["vocabulary", "knowledge", "unescape", "secret", "text", "host", "lookalike", "page", "check"],
    &["connection", "link", "mail"],
    &["account"],
    &["error"],
    &["clue"],
    &["case"],
    &["diagnose"],
    &["guide"],
    &["handoff"],
    &["screen"],
    &["effect"],
];

fn floor(room: &str) -> usize {
    ORDER.iter().position(|rooms| rooms.contains(&room)).unwrap_or_else(|| panic!("{room} is in no line of the order"))
}

#[test]
fn no_arrow_leads_back() {
    let mut back = Vec::new();
    for (file, source) in read_folder("crates/core/src", "rs") {
        let path = file.replace('\\', "/");
        let inside = path.split("core/src/").last().unwrap();
        let room = inside.split(['/', '.']).next().unwrap();
        // Tests may look at the pages that they check.
        if room == "lib" || inside.ends_with("tests.rs") {
            continue;
        }
        for used in source.split("crate::").skip(1) {
            let used = used.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap();
            if !used.is_empty() && floor(used) > floor(room) {
                back.push(format!("{inside} uses {used}"));
            }
        }
    }
    assert!(back.is_empty(), "{back:?}");
}

#[test]
fn no_error_stands_twice() {
    let mut keys: Vec<&str> =
        guest_help_core::error::catalogue().entries().iter().map(|entry| entry.key.as_str()).collect();
    keys.sort_unstable();
    let doubled: Vec<_> = keys.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(doubled.is_empty(), "{doubled:?}");
}
