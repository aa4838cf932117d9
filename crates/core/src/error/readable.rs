//! Undoing what copying does to a text: escaped addresses, HTML, JSON, chat quotes, invisible characters.

use percent_encoding::percent_decode_str;
use unicode_normalization::UnicodeNormalization;

use crate::secret;

/// How often an address can be escaped inside another one in what guests paste (links.md, 2026-11-20: three in redirects).
const DEPTH: usize = 3;

/// A text as a person would read it.
#[derive(Debug)]
pub(super) struct Readable {
    /// Letters, punctuation and line breaks as they were meant.
    pub(super) text: String,
    /// Small letters, plain apostrophes, single spaces: for comparing sentences.
    pub(super) folded: String,
}

impl Readable {
    pub(super) fn new(text: &str) -> Self {
        let mut text = without_invisible(text);
        for _ in 0..DEPTH {
            match unescaped(&text) {
                Some(next) => text = next,
                None => break,
            }
        }
        if text.contains('\\') {
            text = without_json_escapes(&text);
        }
        if text.contains('<') {
            text = without_tags(&text);
        }
        if text.contains('&') {
            text = html_escape::decode_html_entities(&text).into_owned();
        }
        // What was hidden by an escape may be a secret, or an invisible character.
        text = without_invisible(secret::strip(&text).text());
        text = without_quote_marks(&text);
        Self { folded: fold(&text), text }
    }
}

/// Small letters, plain apostrophes and quotes, composed accents, single spaces.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    // Hardly any paste writes its accents apart: composing them is for those.
    if !text.chars().any(|character| ('\u{0300}'..='\u{036f}').contains(&character)) {
        text.chars().for_each(|character| fold_into(&mut folded, character));
    } else {
        text.nfc().for_each(|character| fold_into(&mut folded, character));
    }
    folded
}

fn fold_into(folded: &mut String, character: char) {
    match character {
        '`' | '\u{2018}' | '\u{2019}' | '\u{02bc}' | '\u{00b4}' => folded.push('\''),
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{00ab}' | '\u{00bb}' => folded.push('"'),
        '\u{2026}' => folded.push_str("..."),
        _ if character.is_whitespace() => {
            if !folded.ends_with(' ') {
                folded.push(' ');
            }
        }
        _ if character.is_ascii() => folded.push(character.to_ascii_lowercase()),
        _ => folded.extend(character.to_lowercase()),
    }
}

/// Zero-width and direction characters go, special spaces become spaces.
fn without_invisible(text: &str) -> String {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\t')) {
        return text.to_owned();
    }
    text.chars()
        .filter_map(|character| match character {
            '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
            | '\u{00ad}'
            | '\u{061c}' => None,
            '\u{00a0}' | '\u{202f}' | '\u{2007}' => Some(' '),
            '\r' => Some('\n'),
            '\n' | '\t' => Some(character),
            character if character.is_control() => None,
            character => Some(character),
        })
        .collect()
}

/// One depth of escaping less, word by word; `None` where nothing is escaped.
fn unescaped(text: &str) -> Option<String> {
    if !text.contains('%') {
        return None;
    }
    let mut result = String::with_capacity(text.len());
    let mut changed = false;
    for word in text.split_inclusive(char::is_whitespace) {
        if !has_escape(word) {
            result.push_str(word);
            continue;
        }
        changed = true;
        // In a query a plus stands for a space, as long as the spaces themselves are not escaped deeper.
        let spaced = if word.contains('=') { word.replace('+', " ") } else { word.to_owned() };
        result.push_str(&percent_decode_str(&spaced).decode_utf8_lossy());
    }
    changed.then_some(result)
}

fn has_escape(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.windows(3).any(|window| window[0] == b'%' && window[1].is_ascii_hexdigit() && window[2].is_ascii_hexdigit())
}

fn without_json_escapes(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        result.push_str(before);
        let mut characters = after.chars();
        rest = match characters.next() {
            Some('r' | 'n' | 't') => {
                result.push('\n');
                characters.as_str()
            }
            Some(character @ ('"' | '/' | '\\' | '@' | '_' | '*' | '-' | '.' | '[' | ']')) => {
                result.push(character);
                characters.as_str()
            }
            Some('u') => {
                match after.get(1..5).and_then(|digits| u32::from_str_radix(digits, 16).ok()).and_then(char::from_u32) {
                    Some(character) => {
                        result.push(character);
                        &after[5..]
                    }
                    None => {
                        result.push('\\');
                        after
                    }
                }
            }
            _ => {
                result.push('\\');
                after
            }
        };
    }
    result.push_str(rest);
    result
}

/// Tags become line breaks; `<jan@example.com>` is no tag.
fn without_tags(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('<') {
        result.push_str(&rest[..open]);
        let inside = &rest[open + 1..];
        let name = inside.trim_start_matches(['/', '!']);
        let length = name.find(|character: char| !character.is_ascii_alphanumeric()).unwrap_or(name.len());
        let is_tag = length > 0 && name[length..].starts_with([' ', '>', '/', '\n', '-']);
        match inside.find('>') {
            Some(close) if is_tag => {
                result.push('\n');
                rest = &inside[close + 1..];
            }
            // Without an end there is no tag in all that follows: stop looking, so that the cost stays linear.
            None => {
                result.push_str(&rest[open..]);
                return result;
            }
            Some(_) => {
                result.push('<');
                rest = inside;
            }
        }
    }
    result.push_str(rest);
    result
}

/// Chat and mail programs put `> ` before each line.
fn without_quote_marks(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        result.push_str(line.trim_start_matches(['>', ' ', '|', '\t']));
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_is_read_through_three_depths_of_escaping() {
        let plain = "error_description=AADSTS50020%3a+User+account+%27a%40b.example%27%0d%0aTrace+ID%3a+x";
        let twice = plain.replace('%', "%25").replace('+', "%2b");
        let thrice = twice.replace('%', "%25");
        for text in
            [plain.to_owned(), format!("https://a.example/?u={twice}"), format!("https://a.example/?u={thrice}")]
        {
            let read = Readable::new(&text);
            assert!(read.folded.contains("aadsts50020: user account 'a@b.example' trace id: x"), "{}", read.folded);
        }
    }

    #[test]
    fn html_json_quotes_and_invisible_characters_are_undone() {
        for text in [
            "<p>We&#39;re <b>having</b>&nbsp;trouble</p>",
            "{\"m\":\"We\\u0027re having\\r\\ntrouble\"}",
            "> We\u{2019}re\n> having\n> trouble",
            "We\u{200b}'re ha\u{202e}ving\u{a0}trouble",
        ] {
            assert!(Readable::new(text).folded.contains("we're having trouble"), "{:?}", Readable::new(text).folded);
        }
        assert!(Readable::new("Van: Jan <jan@example.com> <x").text.contains("<jan@example.com>"));
    }
}
