//! What may leave: text of the guest without what identifies other people, their network or their computer.
//!
//! Removed: secrets (tickets, codes, tokens, passwords), the part of a mail address before the `@`, the end of an IP address,
//! a device identifier, the user's name in a file path, telephone numbers. They are looked for in the undone text: an address escaped in a link is one.
//! Kept: error numbers, request and correlation ids, times, names of applications and organisations, host names.

use std::ops::Range;

use serde::Serialize;

use crate::error::{self, GUID_LENGTH, LABEL_REACH};
use crate::secret;
use crate::unescape::undone;

/// What stands where a person, a computer or a part of a network was.
pub const HIDDEN: &str = "•••";

/// Text that may leave. Only [`redact`] makes it, of texts and of others of its kind, and it is byte for byte what is
/// shown and sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(transparent)]
pub struct Redacted(String);

impl Redacted {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Several texts, each of which may leave, one after the other, each behind the program's own words.
    pub(super) fn joined(parts: &[(&str, &Self)]) -> Self {
        Self(parts.iter().flat_map(|(words, part)| [*words, part.as_str()]).collect())
    }
}

/// Takes out what must not leave. `keep` are the addresses that belong into the text: mail addresses that the guest shares, those of
/// the senders that the text is about, and those of servers that a check visited.
#[must_use]
pub fn redact(text: &str, keep: &[&str]) -> Redacted {
    let text = secret::strip(text);
    // Before what is escaped is undone: in `C:\Users\nina` a part of the name would be taken for the end of a line.
    let text = without(text.text(), user_folders(text.text()));
    let text = undone(&text);
    let mut parts = addresses(&text, keep);
    parts.extend(ip_addresses(&text, keep));
    parts.extend(user_folders(&text));
    parts.extend(devices(&text));
    parts.extend(telephone_numbers(&text));
    Redacted(without(&text, parts))
}

fn without(text: &str, mut parts: Vec<Range<usize>>) -> String {
    parts.sort_by_key(|part| part.start);
    let mut result = String::with_capacity(text.len());
    let mut end = 0;
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        if part.start < end {
            continue;
        }
        result.push_str(&text[end..part.start]);
        result.push_str(HIDDEN);
        end = part.end;
    }
    result.push_str(&text[end..]);
    result
}

/// Letters of the part of a mail address before the `@`.
fn in_local_part(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '.' | '_' | '-' | '+' | '#' | '~' | '!' | '$' | '^' | '*' | '/')
}

/// `jan.peeters` in `jan.peeters@example.com`.
fn addresses(text: &str, keep: &[&str]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, _) in text.match_indices('@') {
        let before = &text[from..at];
        let start = from + before.trim_end_matches(in_local_part).len();
        // `https://host/x@…`: what stands before a slash is no person.
        let start = text[start..at].rfind('/').map_or(start, |slash| start + slash + 1);
        let rest = &text[at + 1..];
        let domain = rest.len()
            - rest.trim_start_matches(|letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '-')).len();
        let whole = text[start..at + 1 + domain].trim_end_matches('.');
        from = at + 1;
        let is_kept = keep.iter().any(|kept| kept.eq_ignore_ascii_case(whole));
        if domain > 0 && !is_kept {
            found.push(start..at);
        }
    }
    found
}

/// The computer in a network: `2.7` in `192.0.2.7`, with or without port, prefix length or zone.
fn ip_addresses(text: &str, keep: &[&str]) -> Vec<Range<usize>> {
    let in_address = |character: char| character.is_ascii_hexdigit() || matches!(character, '.' | ':');
    let mut found = Vec::new();
    let mut start = 0;
    for run in text.split_inclusive(|character: char| !in_address(character)) {
        let whole = run.trim_end_matches(|character: char| !in_address(character));
        let before = |character: char| character.is_alphanumeric() || matches!(character, '-' | '_');
        let free = whole.starts_with(':') || !text[..start].ends_with(before);
        let is_kept = keep.contains(&whole.trim_matches([':', '.']));
        if free && !is_kept && whole.len() >= 3 {
            found.extend(computer_in(whole).map(|part| start + part.start..start + part.end));
        }
        start += run.len();
    }
    found
}

fn computer_in(run: &str) -> Option<Range<usize>> {
    let lead = run.len() - run.trim_start_matches([':', '.']).len();
    let bare = run[lead..].trim_end_matches(['.', ':']);
    // `10.1.2.3:443`
    let four = bare.split(':').next().unwrap_or_default();
    let (address, is_four) = if four.parse::<std::net::Ipv4Addr>().is_ok() {
        (four, true)
    } else if bare.parse::<std::net::Ipv6Addr>().is_ok() {
        (bare, false)
    } else {
        return None;
    };
    let sign = if is_four { '.' } else { ':' };
    let second = address.match_indices(sign).nth(1).map(|(at, _)| at + 1)?;
    Some(lead + second..lead + address.len())
}

/// The user's name in `C:\\Users\\Jan Peeters\\x` and `/home/jan/x`.
fn user_folders(text: &str) -> Vec<Range<usize>> {
    let folded = text.to_ascii_lowercase();
    let mut found = Vec::new();
    for folder in ["\\users\\", "/users/", "/home/"] {
        for (at, _) in folded.match_indices(folder) {
            let start = at + folder.len();
            let length = text[start..].find(['\\', '/', '\n', '"', '\'', '<', '>']).unwrap_or(text.len() - start);
            found.push(start..start + length.min(80));
        }
    }
    for part in &mut found {
        while !text.is_char_boundary(part.end) {
            part.end -= 1;
        }
    }
    found
}

/// `+32 475 12 34 56` and `0475/12.34.56`: nine to thirteen digits that begin with a plus or a zero.
fn telephone_numbers(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, character) in text.char_indices().filter(|(_, character)| matches!(character, '+' | '0')) {
        let inside = found.last().is_some_and(|last| at < last.end);
        let free = !text[..at].ends_with(|before: char| {
            before.is_alphanumeric() || matches!(before, '+' | '-' | '.' | ':' | '_' | '/' | '%')
        });
        if inside || !free || (character == '+' && !text[at + 1..].starts_with(|next: char| next.is_ascii_digit())) {
            continue;
        }
        let run = text[at..]
            .bytes()
            .take(22)
            .take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b' ' | b'.' | b'/' | b'-' | b'(' | b')'))
            .count();
        let number = text[at..at + run].trim_end_matches(|last: char| !last.is_ascii_digit());
        let digits = number.bytes().filter(u8::is_ascii_digit).count();
        let ends = !text[at + number.len()..]
            .starts_with(|next: char| next.is_alphanumeric() || matches!(next, ':' | '-' | '@'));
        if ends && (9..=13).contains(&digits) {
            found.push(at..at + number.len());
        }
    }
    found
}

/// A GUID behind a label such as "Device identifier:": it names one computer.
fn devices(text: &str) -> Vec<Range<usize>> {
    let mut previous = 0;
    let mut found = Vec::new();
    for start in error::guids(text) {
        let mut from = previous.max(start.saturating_sub(LABEL_REACH));
        while !text.is_char_boundary(from) {
            from += 1;
        }
        let before = text[from..start].trim_end();
        let line = before.rsplit('\n').next().unwrap_or_default();
        if error::names_a_device(line) {
            found.push(start..start + GUID_LENGTH);
        }
        previous = start + GUID_LENGTH;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_must_go_goes() {
        for (text, left) in [
            ("User account 'jan.peeters@voorbeeld.be' from", "User account '•••@voorbeeld.be' from"),
            (
                "https://login.example/?login_hint=an%40example.com&mkt=nl",
                "https://login.example/?login_hint=•••@example.com&mkt=nl",
            ),
            ("x?u=an%2540example.com", "x?u=•••@example.com"),
            ("\\u0027jan\\u0040voorbeeld.be", "'•••@voorbeeld.be"),
            ("at 10.1.2.3:443 and IP:10.1.2.3/24", "at 10.1.•••:443 and IP:10.1.•••/24"),
            ("C:\\Users\\Jan Peeters\\x", "C:\\Users\\•••\\x"),
            (
                "App id: 11112222-3333-4444-5555-666677778888 Device identifier: 00002222-3333-4444-5555-666677778888",
                "App id: 11112222-3333-4444-5555-666677778888 Device identifier: •••",
            ),
            ("bel me 0475 12 34 56 of +32 475/12.34.56.", "bel me ••• of •••."),
            ("mailto:an@example.com.", "mailto:•••@example.com."),
            ("IP address: 192.0.2.77", "IP address: 192.0.•••"),
            ("from 2001:db8:1:2::77.", "from 2001:db8:•••."),
            ("Device identifier: 00002222-3333-4444-5555-666677778888\nx", "Device identifier: •••\nx"),
            ("C:\\Users\\jpeeters\\fout.txt", "C:\\Users\\•••\\fout.txt"),
            ("C:\\Users\\nina\\x", "C:\\Users\\•••\\x"),
            ("my code is 48213377", "my code is [***]"),
        ] {
            assert_eq!(redact(text, &[]).as_str(), left);
        }
    }

    #[test]
    fn what_the_helpdesk_needs_stays() {
        for text in [
            "Timestamp: 2026-01-20T21:33:18.342Z",
            "at 12:30:45",
            "Request Id: 5f0f1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f",
            "AADSTS50020: x",
            "version 1.2.3",
            "App id: 00000003-0000-0000-c000-000000000000",
            "2026-11-20 08:15:30",
            "Device platform: Windows 10",
            "Device state: Registered",
            "tenant 'Harbour Institute'",
            "login.microsoftonline.com",
        ] {
            assert_eq!(redact(text, &[]).as_str(), text);
        }
        assert_eq!(
            redact("I am an@example.com, not jan@example.com", &["AN@example.com"]).as_str(),
            "I am an@example.com, not •••@example.com"
        );
    }
}
