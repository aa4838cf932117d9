//! Finding error numbers, with and without their prefix, and the words that OAuth answers use instead.

use std::collections::HashSet;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::catalogue::catalogue;
use super::labels::labels;

/// More different numbers than this in one text are a list, not an error page.
const MOST: usize = 50;

/// A number or word that names an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// As Microsoft writes it: `AADSTS50020`, `AADB2B_0001`, `CAA20003`, `access_denied`.
    pub key: String,
}

struct Finder {
    automaton: AhoCorasick,
    /// The first three patterns are the prefixes; the others are OAuth words.
    words: Vec<String>,
}

const PREFIXES: [&str; 3] = ["aadsts", "aadb2b", "caa"];

fn finder() -> &'static Finder {
    static FINDER: LazyLock<Finder> = LazyLock::new(|| {
        let oauth = catalogue().entries().iter().map(|entry| entry.key.clone());
        let words: Vec<String> = PREFIXES
            .iter()
            .map(|prefix| (*prefix).to_owned())
            .chain(oauth.filter(|key| key.contains('_') && key.chars().all(|c| c.is_ascii_lowercase() || c == '_')))
            .collect();
        let automaton = AhoCorasick::builder().ascii_case_insensitive(true).build(&words);
        match automaton {
            Ok(automaton) => Finder { automaton, words },
            Err(error) => panic!("the names of errors make no search: {error}"),
        }
    });
    &FINDER
}

/// All different codes of a text, in their order.
pub(super) fn find(text: &str) -> Vec<Code> {
    let mut found: Vec<(usize, String)> = Vec::new();
    for hit in finder().automaton.find_iter(text) {
        if begins_inside_a_word(text, hit.start()) && !text[..hit.start()].ends_with("0x") {
            continue;
        }
        let key = match hit.pattern().as_usize() {
            0 => digits_after(text, hit.end(), 4..=8).map(|digits| format!("AADSTS{digits}")),
            1 => digits_after(text, hit.end(), 1..=5).map(|digits| format!("AADB2B_{digits:0>4}")),
            2 => hexadecimal_after(text, hit.end()).map(|digits| format!("CAA{}", digits.to_ascii_uppercase())),
            word => (!continues_a_word(text, hit.end())).then(|| finder().words[word].clone()),
        };
        found.extend(key.map(|key| (hit.start(), key)));
    }
    found.extend(labelled(text));
    found.extend(alone(text));
    found.sort_by_key(|(at, _)| *at);

    let mut seen = HashSet::new();
    found.into_iter().filter(|(_, key)| seen.insert(key.clone())).take(MOST).map(|(_, key)| Code { key }).collect()
}

fn begins_inside_a_word(text: &str, start: usize) -> bool {
    text[..start].ends_with(|character: char| character.is_alphanumeric() || character == '_')
}

fn continues_a_word(text: &str, end: usize) -> bool {
    text[end..].starts_with(|character: char| character.is_alphanumeric() || matches!(character, '_' | '-'))
}

/// The digits after a prefix; a few spaces, a colon, a hyphen or an underscore may stand between.
fn digits_after(text: &str, end: usize, lengths: std::ops::RangeInclusive<usize>) -> Option<&str> {
    let rest = &text[end..];
    let gap = rest.bytes().take(4).take_while(|byte| matches!(byte, b' ' | b':' | b'-' | b'_' | b'\n' | b'#')).count();
    let rest = &rest[gap..];
    let length = rest.bytes().take_while(u8::is_ascii_digit).count();
    (lengths.contains(&length)).then(|| &rest[..length])
}

/// `20003`, `2000B`: the digits of a desktop sign-in's error, at least three of them decimal.
fn hexadecimal_after(text: &str, end: usize) -> Option<&str> {
    let rest = &text[end..];
    let length = rest.bytes().take(8).take_while(u8::is_ascii_hexdigit).count();
    let decimal = rest[..length].bytes().filter(u8::is_ascii_digit).count();
    ((5..=6).contains(&length) && decimal >= 3 && !continues_a_word(text, end + length)).then(|| &rest[..length])
}

/// Numbers behind a label such as "Error Code:", and in Microsoft's look-up address.
fn labelled(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for hit in labels().error_code.find_iter(text) {
        if begins_inside_a_word(text, hit.start()) {
            continue;
        }
        let strong = labels().is_strong(hit.pattern().as_usize());
        let mut at = hit.end();
        // `"error_codes":[70011,50020]`: every number of the list.
        for _ in 0..MOST {
            let rest = &text[at..];
            let gap = rest
                .bytes()
                .take(8)
                .take_while(|byte| matches!(byte, b' ' | b':' | b'=' | b'"' | b'[' | b'#' | b',' | b'\n' | b'\t'))
                .count();
            let rest = &rest[gap..];
            let length = rest.bytes().take(9).take_while(u8::is_ascii_digit).count();
            let ends = !continues_a_word(text, at + gap + length) && !rest[length..].starts_with(':');
            if !(5..=8).contains(&length) || !ends {
                break;
            }
            let key = format!("AADSTS{}", &rest[..length]);
            if strong || catalogue().find(&key).is_some() {
                found.push((at + gap, key));
            }
            at += gap + length;
            if !text[at..].starts_with([',', ' ']) || !text[hit.end()..at].contains('[') {
                break;
            }
        }
    }
    found
}

/// A known number that is all the text: "53003 ??".
fn alone(text: &str) -> Option<(usize, String)> {
    let digits = text.trim_matches(|character: char| !character.is_alphanumeric());
    let key = format!("AADSTS{digits}");
    let is_number = (5..=8).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && catalogue().find(&key).is_some()).then_some((0, key))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Vec<String> {
        find(text).into_iter().map(|code| code.key).collect()
    }

    #[test]
    fn numbers_are_found_in_every_spelling() {
        for text in [
            "AADSTS50105",
            "aadsts50105: x",
            "AADSTS 50105",
            "AADSTS: 50105",
            "AADSTS-50105",
            "Error Code: 50105",
            "error code 50105",
            "Sign-in error code 50105",
            "\"error_codes\":[50105]",
            "foutcode: 50105",
            "50105",
            "50105 ??",
            "error 50105",
            "https://login.microsoftonline.com/error?code=50105",
        ] {
            assert_eq!(keys(text), ["AADSTS50105"], "{text}");
        }
        assert_eq!(keys("\"error_codes\":[70011, 50020],"), ["AADSTS70011", "AADSTS50020"]);
        assert_eq!(keys("AADB2B_0001 and CAA20003, error=access_denied"), ["AADB2B_0001", "CAA20003", "access_denied"]);
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "The postal code of Mol is 2400",
            "my office is room 50011",
            "EUR 50053",
            "access_denied_by_me",
            "XAADSTS50105",
            "AADSTS12",
        ] {
            assert_eq!(keys(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn ten_thousand_numbers_are_a_list() {
        let text: String = (10_000..20_000).map(|number| format!("AADSTS{number}\n")).collect();
        assert_eq!(find(&text).len(), MOST);
    }
}
