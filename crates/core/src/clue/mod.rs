//! What is this that was pasted? An error, a link, a mail, an address, an extranet name, a picture, or something unknown.

mod paste;

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::error::{self, Reading};
use crate::host::Host;
use crate::knowledge;
use crate::link::holds_link;
use crate::mail::FromLine;
use crate::secret::Stripped;

pub use paste::{MOST_BYTES, Paste, PasteError, signed_bytes};

/// The values of `kind` in `explain --json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each variant is its own name in the contract")]
pub enum ClueKind {
    Error,
    Link,
    Mail,
    Address,
    Extranet,
    Picture,
    Unknown,
}

impl ClueKind {
    /// Its name in the contract.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Link => "link",
            Self::Mail => "mail",
            Self::Address => "address",
            Self::Extranet => "extranet",
            Self::Picture => "picture",
            Self::Unknown => "unknown",
        }
    }
}

/// What a text can be.
#[derive(Clone, Debug)]
pub struct Clue {
    /// What it is most likely.
    pub kind: ClueKind,
    /// What else it holds, most likely first.
    pub others: Vec<ClueKind>,
    /// What the text says as an error.
    pub reading: Reading,
}

/// Ranks what a text can be.
#[must_use]
pub fn recognise(text: &Stripped, host: &Host) -> Clue {
    let reading = error::read(text);
    let plain = text.text();
    let mut kinds = Vec::new();
    if !reading.codes.is_empty() {
        kinds.push(ClueKind::Error);
    }
    if is_mail(plain) {
        kinds.push(ClueKind::Mail);
    }
    // Words without a number are also those of false mails: inside a mail they do not decide.
    if reading.codes.is_empty() && !reading.sentences.is_empty() {
        kinds.push(ClueKind::Error);
    }
    if holds_link(plain) {
        kinds.push(ClueKind::Link);
    }
    if holds_extranet_name(plain, host) {
        kinds.push(ClueKind::Extranet);
    }
    if !FromLine::read_all(plain).is_empty() {
        kinds.push(ClueKind::Address);
    }
    // Numbers for the log without the error itself: only where the text is nothing else.
    if reading.has_numbers_for_the_log() && kinds.is_empty() {
        kinds.push(ClueKind::Error);
    }
    let kind = if kinds.is_empty() { ClueKind::Unknown } else { kinds.remove(0) };
    Clue { kind, others: kinds, reading }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClueFile {
    #[allow(dead_code)]
    schema: u32,
    mail_headers: Vec<String>,
    mail_remains: Vec<String>,
}

fn table() -> &'static ClueFile {
    static TABLE: LazyLock<ClueFile> = LazyLock::new(|| knowledge::embedded("clues.toml"));
    &TABLE
}

/// Three different header lines make a mail.
fn is_mail(text: &str) -> bool {
    let mut seen: Vec<&str> = Vec::new();
    for line in text.lines().take(2000) {
        let Some((name, _)) = line.split_once(':') else { continue };
        let name = name.trim().trim_start_matches('>').trim().to_lowercase();
        if let Some(header) = table().mail_headers.iter().find(|header| **header == name)
            && !seen.contains(&header.as_str())
        {
            seen.push(header.as_str());
            if seen.len() == 3 {
                return true;
            }
        }
    }
    false
}

/// Is the text what is left of a mail whose lines were broken? Then what it holds is less than what the guest has.
#[must_use]
pub fn holds_mail_remains(text: &str) -> bool {
    let text = text.to_lowercase();
    table().mail_remains.iter().any(|remains| text.contains(remains.as_str()))
}

fn holds_extranet_name(text: &str, host: &Host) -> bool {
    let Some(extranet) = host.extranet() else { return false };
    let (text, prefix) = (text.to_lowercase(), extranet.prefix.to_lowercase());
    text.match_indices(&prefix).any(|(at, _)| {
        let free = !text[..at].ends_with(char::is_alphanumeric);
        free && text[at + prefix.len()..].starts_with(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::strip;

    #[test]
    fn each_kind_is_told_from_the_others() {
        let host = Host::embedded(Host::DEFAULT).unwrap();
        for (text, kind) in [
            ("AADSTS50020: x", ClueKind::Error),
            ("Van: Jan\nVerzonden: gisteren\nOnderwerp: fout\n\nAADSTS50105", ClueKind::Error),
            ("Van: Jan\nVerzonden: gisteren\nOnderwerp: uitnodiging\n\nhttps://a.example/x", ClueKind::Mail),
            ("https://invitations.microsoft.com/redeem/?tenant=x", ClueKind::Link),
            ("see www.example.com/x", ClueKind::Link),
            ("Microsoft Invitations <invites@microsoft.com>", ClueKind::Address),
            ("\"a@one.example\" <b@two.example>", ClueKind::Address),
            ("Microsoft Invitations on behalf of a.example", ClueKind::Address),
            ("ext\\jpeeters", ClueKind::Extranet),
            ("Request Id: 5f0f1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f", ClueKind::Error),
            ("X-MS-Exchange-Id: 5f0f1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f\nFrom: a\nTo: b\nSubject: c", ClueKind::Mail),
            ("it does not work", ClueKind::Unknown),
            ("a text\\jan is no name", ClueKind::Unknown),
        ] {
            assert_eq!(recognise(&strip(text), &host).kind, kind, "{text}");
        }
    }
}
