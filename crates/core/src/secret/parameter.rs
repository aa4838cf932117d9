//! Secrets with a name: parameters of an address in any depth of escaping, JSON keys, form fields, header lines.

use std::ops::Range;

use super::is_secret;
use super::names::names;

/// How far back the host of an address is looked for.
const LONGEST_ADDRESS: usize = 4096;

pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let names = names();
    let mut ranges = Vec::new();
    let mut last = 0;
    for hit in names.find_names.find_overlapping_iter(text) {
        if hit.start() < last || !begins_a_name(text, hit.start()) {
            continue;
        }
        let name = &names.names[hit.pattern().as_usize()];
        let Some(value) = value_after(text, hit.end()) else { continue };
        if !is_secret(text, &value) || is_kept(text, &name.text, hit.start(), &value) {
            continue;
        }
        if !name.only_on.is_empty() && !name.only_on.iter().any(|host| stands_in_link_of(text, hit.start(), host)) {
            continue;
        }
        last = value.end;
        ranges.push(value);
    }
    ranges
}

/// A name begins after anything but a letter, digit, `_`, `-` or `.`; an escaped `&` (`%26`, `%2526`, …) ends in digits, too.
fn begins_a_name(text: &str, start: usize) -> bool {
    let before = &text.as_bytes()[..start];
    match before.last() {
        None => true,
        Some(byte) if byte.is_ascii_alphanumeric() => ends_in_escape(before) || ends_in_unicode_escape(before),
        Some(byte) => !matches!(byte, b'_' | b'-' | b'.'),
    }
}

fn ends_in_escape(before: &[u8]) -> bool {
    let Some((hexadecimal, mut rest)) = before.split_last_chunk::<2>().map(|(rest, last)| (last, rest)) else {
        return false;
    };
    if !hexadecimal.iter().all(u8::is_ascii_hexdigit) {
        return false;
    }
    while let Some(shorter) = rest.strip_suffix(b"25") {
        rest = shorter;
    }
    rest.ends_with(b"%")
}

/// `\u0026`, as JSON writes `&`.
fn ends_in_unicode_escape(before: &[u8]) -> bool {
    before.len() >= 6 && before[before.len() - 6..].starts_with(b"\\u00")
}

/// The value after a name: what separates them tells how deep both are escaped.
fn value_after(text: &str, end: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = end;
    // A closing quote of a JSON key, plain or escaped.
    at += quote_at(bytes, at);
    // `name="ticket" value="…"` of a form.
    let spaces = spaces_at(bytes, at);
    if bytes[at + spaces..].to_ascii_lowercase_prefix(b"value=") {
        at += spaces + b"value=".len();
        return Some(until_end(text, at + quote_at(bytes, at), 0));
    }
    at += spaces;
    let depth = match bytes.get(at)? {
        b'=' => {
            at += 1;
            0
        }
        b':' => {
            at += 1;
            at += spaces_at(bytes, at);
            at += scheme_at(bytes, at);
            0
        }
        b'%' => {
            let (depth, length) = escaped_separator(&bytes[at..])?;
            at += length;
            depth
        }
        b'\\' if bytes[at..].to_ascii_lowercase_prefix(b"\\u003d") => {
            at += 6;
            0
        }
        _ => return None,
    };
    at += quote_at(bytes, at);
    Some(until_end(text, at, depth))
}

trait Prefix {
    fn to_ascii_lowercase_prefix(&self, prefix: &[u8]) -> bool;
}

impl Prefix for [u8] {
    fn to_ascii_lowercase_prefix(&self, prefix: &[u8]) -> bool {
        self.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    }
}

/// `"`, `'`, `\"` or an escaped `%22`: how many bytes a quote takes here.
fn quote_at(bytes: &[u8], at: usize) -> usize {
    let rest = &bytes[at.min(bytes.len())..];
    match rest {
        [b'"' | b'\'', ..] => 1,
        [b'\\', b'"', ..] => 2,
        [b'&', ..] if rest.to_ascii_lowercase_prefix(b"&quot;") => 6,
        [b'%', ..] => escape(rest).filter(|(_, _, byte)| *byte == b'"').map_or(0, |(_, length, _)| length),
        _ => 0,
    }
}

fn spaces_at(bytes: &[u8], at: usize) -> usize {
    bytes[at.min(bytes.len())..].iter().take(3).take_while(|byte| **byte == b' ').count()
}

/// `Authorization: Bearer …`: the word before the secret.
fn scheme_at(bytes: &[u8], at: usize) -> usize {
    let bearer = b"bearer ";
    if bytes[at.min(bytes.len())..].to_ascii_lowercase_prefix(bearer) { bearer.len() } else { 0 }
}

/// An escape `%XX`, `%25XX`, …: depth, length, and the byte that it stands for.
fn escape(rest: &[u8]) -> Option<(usize, usize, u8)> {
    let mut at = 1;
    let mut depth = 1;
    while rest.get(at..at + 2) == Some(b"25")
        && rest.get(at + 2..at + 4).is_some_and(|next| next.iter().all(u8::is_ascii_hexdigit))
    {
        at += 2;
        depth += 1;
    }
    let digits = std::str::from_utf8(rest.get(at..at + 2)?).ok()?;
    let byte = u8::from_str_radix(digits, 16).ok()?;
    Some((depth, at + 2, byte))
}

/// An escaped `=` or `:`.
fn escaped_separator(rest: &[u8]) -> Option<(usize, usize)> {
    let (depth, length, byte) = escape(rest)?;
    matches!(byte, b'=' | b':').then_some((depth, length))
}

/// The value ends at a space, a quote, a bracket, or the `&` of its own depth of escaping.
fn until_end(text: &str, start: usize, depth: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let start = start.min(bytes.len());
    let mut at = start;
    while at < bytes.len() {
        match bytes[at] {
            b'&' | b'"' | b'\'' | b'<' | b'>' | b',' | b';' | b'}' | b'#' | b'\\' | b')' => break,
            byte if byte.is_ascii_whitespace() => break,
            b'%' if depth > 0 => match escape(&bytes[at..]) {
                Some((found, _, b'&' | b'"' | b'#' | b' ' | b'\r' | b'\n')) if found <= depth => break,
                Some((_, length, _)) => at += length,
                None => at += 1,
            },
            _ => at += 1,
        }
    }
    while !text.is_char_boundary(at) {
        at += 1;
    }
    start..at
}

/// An error number is no secret, whatever it is called: `error?code=50020`, `"code":"AADSTS50020"`.
fn is_kept(text: &str, name: &str, start: usize, value: &Range<usize>) -> bool {
    let value = &text[value.clone()];
    if name == "code" {
        let number = value.trim_start_matches("AADSTS").trim_start_matches("aadsts");
        let digits = number.bytes().all(|byte| byte.is_ascii_digit()) && (4..=7).contains(&number.len());
        if digits && (number.len() < value.len() || link_before(text, start).contains("/error")) {
            return true;
        }
        // Prose such as "Error code: 53003" and "code: …" is judged by `spoken`.
        return !is_written_by_a_program(text, start);
    }
    // "Password: …" in prose is judged by `spoken`, too; "state: …" in prose is a word.
    value.is_empty()
        || (matches!(name, "password" | "state" | "assertion" | "authorization") && is_prose(text, start, name))
}

fn is_prose(text: &str, start: usize, name: &str) -> bool {
    let after = text[start + name.len()..].trim_start_matches(['"', '\'']).trim_start();
    let header = name == "authorization" && after.starts_with(':');
    !header && !is_written_by_a_program(text, start) && !after.starts_with('=')
}

/// A parameter, a JSON key or a form field, not a word in a sentence.
fn is_written_by_a_program(text: &str, start: usize) -> bool {
    let before = &text[..start];
    before.ends_with(['?', '&', '#', '"', '\'', '/', ';'])
        || ends_in_escape(before.as_bytes())
        || ends_in_unicode_escape(before.as_bytes())
}

/// The part of the address before a parameter, back to the last space.
fn link_before(text: &str, start: usize) -> &str {
    let mut from = start.saturating_sub(LONGEST_ADDRESS);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let window = &text[from..start];
    window
        .rsplit(|character: char| character.is_whitespace() || matches!(character, '"' | '<' | '>'))
        .next()
        .unwrap_or(window)
}

fn stands_in_link_of(text: &str, start: usize, host: &str) -> bool {
    let link = link_before(text, start).to_ascii_lowercase();
    link.contains(host)
}
