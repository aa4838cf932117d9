//! Undoing what copying does to a text: escaped addresses, HTML, JSON, invisible characters.
//! Secrets hide behind the same escapes as errors do, so both are looked for in the undone text.

use percent_encoding::percent_decode_str;

/// How often an address can be escaped inside another one in what guests paste (links.md, 2026-11-20: up to four in mails).
const DEPTH: usize = 4;

/// The text as it was meant: up to four depths of escaping, JSON escapes, tags and entities undone, no invisible characters.
#[must_use]
pub fn undone(text: &str) -> String {
    let mut text = without_invisible(text);
    for _ in 0..DEPTH {
        match unescaped(&text) {
            Some(next) => text = next,
            None => break,
        }
    }
    // JSON inside JSON is escaped twice.
    for _ in 0..2 {
        if text.contains('\\') {
            text = without_json_escapes(&text);
        }
    }
    if text.contains('<') {
        text = without_tags(&text);
    }
    if text.contains('&') {
        text = html_escape::decode_html_entities(&text).into_owned();
    }
    // What was hidden by an escape may be an invisible character.
    without_invisible(&text)
}

/// Can an escape hide a letter, a digit or a sign that the name of a secret needs? `%2F` and `&nbsp;` cannot.
#[must_use]
pub fn hides_letters(text: &str) -> bool {
    let bytes = text.as_bytes();
    let in_a_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let hexadecimal = |digits: Option<&str>| digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
    bytes.iter().enumerate().filter(|(_, byte)| matches!(byte, b'%' | b'&' | b'\\')).any(|(at, byte)| match byte {
        b'%' => {
            let deeper = bytes[at + 1..].chunks(2).take_while(|pair| *pair == b"25").count() * 2;
            hexadecimal(text.get(at + 1 + deeper..at + 3 + deeper)).is_some_and(in_a_name)
        }
        b'&' => ["&#", "&equals;", "&colon;", "&lowbar;"].iter().any(|entity| text[at..].starts_with(entity)),
        _ => {
            let escaped = text.get(at + 2..at + 6).filter(|_| bytes.get(at + 1) == Some(&b'u'));
            bytes.get(at + 1) == Some(&b'\\')
                || hexadecimal(escaped.and_then(|digits| digits.strip_prefix("00"))).is_some()
        }
    })
}

/// Does it turn the direction of writing, or set it without a letter? Such a sign can make words read as others.
#[must_use]
pub fn turns_writing(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
}

/// Zero-width and direction characters go, special spaces become spaces, every kind of line break becomes one.
#[must_use]
pub fn without_invisible(text: &str) -> String {
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

/// Longer than this is no tag.
const LONGEST_TAG: usize = 4096;

/// Tags become line breaks; `<jan@example.com>` is no tag.
fn without_tags(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('<') {
        result.push_str(&rest[..open]);
        let inside = &rest[open + 1..];
        match tag_length(inside) {
            Some(length) => {
                result.push('\n');
                rest = &inside[length..];
            }
            None => {
                result.push('<');
                rest = inside;
            }
        }
    }
    result.push_str(rest);
    result
}

/// Bytes of a tag up to and with its `>`; `None` where it is no tag.
fn tag_length(inside: &str) -> Option<usize> {
    let name = inside.trim_start_matches(['/', '!']);
    let length = name.find(|character: char| !character.is_ascii_alphanumeric()).unwrap_or(name.len());
    if length == 0 || !name[length..].starts_with([' ', '>', '/', '\n', '-']) {
        return None;
    }
    inside.bytes().take(LONGEST_TAG).take_while(|byte| *byte != b'<').position(|byte| byte == b'>').map(|end| end + 1)
}
