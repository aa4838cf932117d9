//! Reading what a mail program shows as the sender: a name, an address, or both, in the forms in which people copy them.

use mail_parser::MessageParser;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::known::table;
use crate::unescape::without_invisible;

/// A longer text is no sender. A name can be long: it can be that of a person, an organisation and "on behalf of".
const MOST_BYTES: usize = 1000;

/// More senders side by side are no question about a sender.
const MOST_SENDERS: usize = 20;

/// What stands in a From line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FromLine {
    /// The name, without quotes and with its encoding undone.
    pub name: Option<String>,
    /// The address as it was written, in small letters.
    pub address: Option<String>,
}

impl FromLine {
    /// Reads a text that holds senders and nothing else, one in each line or divided by commas; at most [`MOST_SENDERS`].
    #[must_use]
    pub fn read_all(text: &str) -> Vec<Self> {
        if let Some(line) = Self::read(text) {
            return vec![line];
        }
        let divided = |at: &[char]| -> Option<Vec<Self>> {
            let parts: Vec<&str> = text.split(at).map(str::trim).filter(|part| !part.is_empty()).collect();
            let fits = parts.len() <= MOST_SENDERS;
            fits.then(|| parts.into_iter().map(Self::read).collect::<Option<Vec<_>>>()).flatten()
        };
        let lists: [&[char]; 3] = [&['\n'], &['\n', ',', ';'], &['\n', ',', ';', ' ']];
        lists.into_iter().find_map(divided).unwrap_or_default()
    }

    /// Reads one sender; `None` where the text is something else, or holds several senders side by side.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        if text.len() > MOST_BYTES {
            return None;
        }
        let text: String = without_invisible(text).nfkc().collect();
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        if lines.len() > 2 {
            return None;
        }
        let joined = lines.join(" ");
        let text = without_field_name(&joined);
        let line = commented(text).or_else(|| in_brackets(text)).or_else(|| bare(text)).or_else(|| name_alone(text))?;
        Some(line)
    }
}

/// `From:`, `Van:`, `De :` before the sender.
fn without_field_name(text: &str) -> &str {
    let known = |name: &str| table().from_names.contains(&name.trim().to_lowercase());
    match text.split_once(':') {
        Some((name, rest)) if known(name) => rest.trim(),
        _ => text.trim(),
    }
}

/// An address with a comment behind it: `a@example (Name)`. The address is the first one, whatever the comment says.
fn commented(text: &str) -> Option<FromLine> {
    let (first, rest) = text.split_once(char::is_whitespace)?;
    let rest = rest.trim();
    let inside = [('(', ')'), ('[', ']')]
        .into_iter()
        .find_map(|(open, close)| rest.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)))?;
    address(first).map(|address| FromLine { name: named(inside), address: Some(address) })
}

/// `Name <address>`, and Outlook's `Name [mailto:address]`: the last pair of brackets holds the address, all before it is the name.
fn in_brackets(text: &str) -> Option<FromLine> {
    let text = text.trim_end_matches(['.', ',', ';']);
    [('<', '>'), ('[', ']'), ('(', ')')].into_iter().find_map(|(open, close)| {
        let before_close = text.strip_suffix(close)?;
        let (name, inside) = before_close.rsplit_once(open)?;
        let address = address(inside)?;
        let quoted = name.trim().len() > 1 && name.trim().starts_with('"') && name.trim().ends_with('"');
        // Several senders side by side are none.
        let others = || name.split_whitespace().any(|word| self::address(word).is_some());
        let alone = !name.contains('>') && (self::address(name).is_some() || !others());
        (quoted || alone).then(|| FromLine { name: named(name), address: Some(address) })
    })
}

/// An address alone, or a few words around one: "Is it invites@microsoft.com?"
fn bare(text: &str) -> Option<FromLine> {
    let mut found = text.split_whitespace().filter_map(address);
    let address = found.next()?;
    let alone = found.all(|other| other == address);
    alone.then_some(FromLine { name: None, address: Some(address) })
}

/// A name that Microsoft shows, without an address.
fn name_alone(text: &str) -> Option<FromLine> {
    let name = named(text).filter(|name| !name.contains('@'))?;
    let known = table().names.iter().any(|row| row.read(&name).is_some());
    known.then_some(FromLine { name: Some(name), address: None })
}

fn address(text: &str) -> Option<String> {
    let text = text.trim().trim_matches(['<', '>', '"', '\'', '“', '”', '‘', '’', ',', ';']);
    let text = text.strip_prefix("mailto:").or_else(|| text.strip_prefix("MAILTO:")).unwrap_or(text);
    let text = text.trim_end_matches(['.', ':', '?', '!', ',', ';']);
    let (local, domain) = text.rsplit_once('@')?;
    let has_local =
        !local.is_empty() && !local.contains(|letter: char| letter.is_whitespace() || "<>()[]\":/@".contains(letter));
    let name = idna::domain_to_ascii(domain).ok()?;
    (text.len() <= 254 && has_local && crate::host::is_domain(&name)).then(|| text.to_lowercase())
}

/// The name without quotes, its encoded words (RFC 2047) undone.
fn named(text: &str) -> Option<String> {
    let text = text.trim().trim_matches(['"', '\'', '“', '”', '‘', '’']).trim();
    let name = without_invisible(&decoded(text)).trim().to_owned();
    (!name.is_empty()).then_some(name)
}

/// The value of a header with its encoded words (RFC 2047) undone.
pub(super) fn decoded(text: &str) -> String {
    if !text.contains("=?") {
        return text.to_owned();
    }
    let header = format!("Subject: {text}\r\n\r\n");
    let message = MessageParser::new().parse_headers(header.as_bytes());
    message.and_then(|message| message.subject().map(str::to_owned)).unwrap_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn senders_side_by_side_are_read_one_by_one() {
        for text in
            ["a@one.example, B <b@two.example>", "a@one.example\nB <b@two.example>", "a@one.example; b@two.example"]
        {
            assert_eq!(FromLine::read_all(text).len(), 2, "{text}");
        }
        assert_eq!(FromLine::read_all("a@one.example b@two.example").len(), 2);
        assert_eq!(FromLine::read_all("it does not work, a@one.example, b@two.example"), []);
        assert_eq!(FromLine::read_all("a@one.example\na@one.example").len(), 1);
    }

    #[test]
    fn a_sender_is_read_in_every_form_in_which_it_is_copied() {
        for (text, name, address) in [
            ("invites@microsoft.com", None, Some("invites@microsoft.com")),
            ("<Invites@Microsoft.com>", None, Some("invites@microsoft.com")),
            ("mailto:invites@microsoft.com", None, Some("invites@microsoft.com")),
            ("Is it from invites@microsoft.com?", None, Some("invites@microsoft.com")),
            ("Jan Peeters <jan@example.be>", Some("Jan Peeters"), Some("jan@example.be")),
            ("From: \"Jan Peeters\" <jan@example.be>", Some("Jan Peeters"), Some("jan@example.be")),
            ("Van: Jan Peeters [mailto:jan@example.be]", Some("Jan Peeters"), Some("jan@example.be")),
            ("De : Jan Peeters\n<jan@example.be>", Some("Jan Peeters"), Some("jan@example.be")),
            ("jan@example.be (Jan Peeters)", Some("Jan Peeters"), Some("jan@example.be")),
            ("Jan (jan@example.be)", Some("Jan"), Some("jan@example.be")),
            ("x@one.example (a@two.example)", Some("a@two.example"), Some("x@one.example")),
            ("invites＠example.be", None, Some("invites@example.be")),
            ("\"A <a@one.example>\" <b@two.example>", Some("A <a@one.example>"), Some("b@two.example")),
            ("\"a@one.example\" <b@two.example>", Some("a@one.example"), Some("b@two.example")),
            ("=?utf-8?B?SsO8cmdlbg==?= <j@example.de>", Some("Jürgen"), Some("j@example.de")),
            ("=?iso-8859-1?Q?J=FCrgen?= <j@example.de>", Some("Jürgen"), Some("j@example.de")),
            (
                "Microsoft Invitations on behalf of a.example",
                Some("Microsoft Invitations on behalf of a.example"),
                None,
            ),
            ("info@mícrosoft.com", None, Some("info@mícrosoft.com")),
        ] {
            let read = FromLine::read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((read.name.as_deref(), read.address.as_deref()), (name, address), "{text}");
        }
        for text in [
            "it does not work",
            "a@one.example, b@two.example",
            "A <a@one.example>, B <b@two.example>",
            "one\ntwo\nthree@example.be",
            "@",
            "a@b",
            "",
        ] {
            assert_eq!(FromLine::read(text), None, "{text}");
        }
    }
}
