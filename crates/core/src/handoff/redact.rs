//! What may leave: text of the guest without what identifies other people, their network or their computer.
//!
//! Removed: secrets (tickets, codes, tokens, passwords), the part of a mail address before the `@`, the end of an IP address,
//! a device identifier, the user's name in a file path.
//! Kept: error numbers, request and correlation ids, times, names of applications and organisations, host names.

use crate::error;
use crate::secret::{self, MARK};

/// Text that may leave. Only [`redact`] makes it, and it is byte for byte what is shown and sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Redacted(String);

impl Redacted {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Takes out what must not leave. `own` is the guest's own address where the guest chose to share it.
#[must_use]
pub fn redact(text: &str, own: Option<&str>) -> Redacted {
    let text = secret::strip(text);
    let mut result = String::with_capacity(text.text().len());
    for line in text.text().split_inclusive('\n') {
        if error::names_a_device(line) && line.contains(|character: char| character.is_ascii_digit()) {
            let label = line.split_once(':').map_or("", |(label, _)| label);
            result.push_str(&format!("{label}: {MARK}{}", if line.ends_with('\n') { "\n" } else { "" }));
            continue;
        }
        let mut word_start = 0;
        for (at, character) in line.char_indices() {
            if separates(character) {
                result.push_str(&word(&line[word_start..at], own));
                result.push(character);
                word_start = at + character.len_utf8();
            }
        }
        result.push_str(&word(&line[word_start..], own));
    }
    Redacted(result)
}

fn separates(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '\'' | '"'
                | '<'
                | '>'
                | '('
                | ')'
                | '['
                | ']'
                | ','
                | ';'
                | '‘'
                | '’'
                | '“'
                | '”'
                | '«'
                | '»'
                | '='
                | '&'
                | '|'
        )
}

fn word(word: &str, own: Option<&str>) -> String {
    if word.contains('@') {
        return address(word, own);
    }
    // Escaped in an address: `login_hint=jan%40example.com`.
    if let Some((_, domain)) = word.rsplit_once("%40") {
        return format!("•••%40{domain}");
    }
    if let Some(masked) = ip_address(word) {
        return masked;
    }
    user_folder(word).unwrap_or_else(|| word.to_owned())
}

/// `jan.peeters@example.com` becomes `•••@example.com`; what is before the last `@` is a person.
fn address(word: &str, own: Option<&str>) -> String {
    let bare = word.trim_matches(|character: char| matches!(character, '.' | ':' | '!' | '?' | '`'));
    if own.is_some_and(|own| own.eq_ignore_ascii_case(bare)) {
        return word.to_owned();
    }
    match word.rsplit_once('@') {
        Some((before, domain)) if !before.is_empty() => {
            // `mailto:` and the like before the person stay readable.
            let prefix = before.rsplit_once(':').map_or("", |(scheme, _)| scheme);
            let colon = if prefix.is_empty() { "" } else { ":" };
            format!("{prefix}{colon}•••@{domain}")
        }
        _ => word.to_owned(),
    }
}

/// The network stays, the computer in it goes. A time such as `12:30:45` is no address.
fn ip_address(word: &str) -> Option<String> {
    let bare = word.trim_end_matches(['.', ':', '!', '?']);
    let tail = &word[bare.len()..];
    match bare.parse::<std::net::IpAddr>().ok()? {
        std::net::IpAddr::V4(address) => {
            let [a, b, ..] = address.octets();
            Some(format!("{a}.{b}.•••{tail}"))
        }
        std::net::IpAddr::V6(address) => {
            let [a, b, ..] = address.segments();
            Some(format!("{a:x}:{b:x}:•••{tail}"))
        }
    }
}

/// `C:\Users\jan\x` and `/home/jan/x`: the name of the user goes.
fn user_folder(word: &str) -> Option<String> {
    let folded = word.to_ascii_lowercase();
    for folder in ["\\users\\", "/users/", "/home/"] {
        if let Some(at) = folded.find(folder) {
            let start = at + folder.len();
            let length = word[start..].find(['\\', '/']).unwrap_or(word.len() - start);
            return (length > 0).then(|| format!("{}•••{}", &word[..start], &word[start + length..]));
        }
    }
    None
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
                "https://login.example/?login_hint=•••%40example.com&mkt=nl",
            ),
            ("mailto:an@example.com.", "mailto:•••@example.com."),
            ("IP address: 192.0.2.77", "IP address: 192.0.•••"),
            ("from 2001:db8:1:2::77.", "from 2001:db8:•••."),
            ("Device identifier: 00002222-3333-4444-5555-666677778888\nx", "Device identifier: [***]\nx"),
            ("C:\\Users\\jpeeters\\fout.txt", "C:\\Users\\•••\\fout.txt"),
            ("my code is 48213377", "my code is [***]"),
        ] {
            assert_eq!(redact(text, None).as_str(), left);
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
            "Device platform: Windows 10",
            "Device state: Registered",
            "tenant 'Harbour Institute'",
            "login.microsoftonline.com",
        ] {
            assert_eq!(redact(text, None).as_str(), text);
        }
        assert_eq!(
            redact("I am an@example.com, not jan@example.com", Some("AN@example.com")).as_str(),
            "I am an@example.com, not •••@example.com"
        );
    }
}
