//! Secrets with a name: parameters of an address in any depth of escaping, JSON keys, form fields, header lines, cookies.

use std::ops::Range;

use aho_corasick::AhoCorasick;

use super::is_secret;
use super::links::Links;
use super::names::{Name, names};

/// A quoted value longer than this has lost its closing quote.
const LONGEST_QUOTED: usize = 64 * 1024;
/// Between the name of a form field and its value, in bytes.
const FORM_REACH: usize = 200;
/// A line that a mail program broke goes on with at most this many bytes.
const LONGEST_LINE: usize = 1000;

/// What stands between a name and its value.
struct Separator {
    /// First byte of the value.
    value: usize,
    /// Depth of escaping: 0 for `=`, 1 for `%3d`, 2 for `%253d`.
    depth: usize,
    /// The quote that opens the value.
    quote: Option<u8>,
    /// `:` instead of `=`.
    colon: bool,
    /// The rest of the line is the value, as in a header.
    line: bool,
}

/// The end of the last unquoted value that was looked for, so that no byte is looked at twice.
#[derive(Default)]
struct LastEnd {
    from: usize,
    end: usize,
    depth: usize,
}

pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let names = names();
    let mut search = Search { text, ranges: Vec::new(), links: Links::default(), last: LastEnd::default() };
    search.within(0..text.len(), &names.find_names, &names.names);
    // One-letter names stand everywhere: they are looked for only in the links in which they count.
    let mut seen = 0;
    for hit in names.find_hosts.find_iter(text) {
        if hit.start() < seen {
            continue;
        }
        let word = search.links.around(text, hit.start()).word();
        seen = word.end;
        search.last = LastEnd::default();
        search.within(word, &names.find_short, &names.short);
    }
    search.ranges
}

struct Search<'a> {
    text: &'a str,
    ranges: Vec<Range<usize>>,
    links: Links,
    last: LastEnd,
}

impl Search<'_> {
    fn within(&mut self, part: Range<usize>, automaton: &AhoCorasick, names: &[Name]) {
        let text = self.text;
        let mut taken = part.start;
        for hit in automaton.find_overlapping_iter(&text[part.clone()]) {
            let (start, end) = (part.start + hit.start(), part.start + hit.end());
            if start < taken || !begins_a_name(text, start) {
                continue;
            }
            let name = &names[hit.pattern().as_usize()];
            let Some(separator) = separator_after(text, end) else { continue };
            if separator.colon && name.is_a_word && !is_written_by_a_program(text, start) {
                continue;
            }
            if !name.only_on.is_empty() {
                let links = self.links.around(text, start);
                if !name.only_on.iter().any(|host| links.are_of(host)) {
                    continue;
                }
            }
            let value = value_of(text, &separator, &mut self.last);
            if !is_secret(text, &value) || is_kept(text, name, start, &value, &mut self.links) {
                continue;
            }
            taken = value.end;
            let in_a_link = self.links.around(text, start).any();
            self.ranges.extend(continuation(text, &value, in_a_link));
            self.ranges.push(value);
        }
    }
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
    let Some((mut rest, hexadecimal)) = before.split_last_chunk::<2>() else { return false };
    if !hexadecimal.iter().all(u8::is_ascii_hexdigit) {
        return false;
    }
    while let Some(shorter) = rest.strip_suffix(b"25") {
        rest = shorter;
    }
    rest.ends_with(b"%") || rest.ends_with(b"-") && hexadecimal == b"26"
}

/// `\u0026`, as JSON writes `&`.
fn ends_in_unicode_escape(before: &[u8]) -> bool {
    before.len() >= 6 && before[before.len() - 6..].starts_with(b"\\u00")
}

fn starts_with(rest: &[u8], prefix: &[u8]) -> bool {
    rest.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

fn separator_after(text: &str, end: usize) -> Option<Separator> {
    let bytes = text.as_bytes();
    let mut at = end;
    // The closing quote of a key, plain or escaped, or the bracket of a tag.
    at += quote_at(bytes, at).map_or(0, |(length, _)| length);
    if bytes.get(end) == Some(&b'>') && bytes[..end].iter().rev().take(40).any(|byte| *byte == b'<') {
        return Some(Separator { value: end + 1, depth: 0, quote: Some(b'<'), colon: false, line: false });
    }
    if let Some(value) = form_value(bytes, at) {
        return Some(value);
    }
    at += spaces_at(bytes, at, false);
    let (depth, length, colon) = match bytes.get(at)? {
        b'=' => (0, 1, false),
        b':' => (0, 1, true),
        b'%' => match escape(&bytes[at..])? {
            (depth, length, b'=') => (depth, length, false),
            (depth, length, b':') => (depth, length, true),
            _ => return None,
        },
        b'-' if starts_with(&bytes[at..], b"-3d") => (1, 3, false),
        b'\\' if starts_with(&bytes[at..], b"\\u003d") => (0, 6, false),
        _ => return None,
    };
    at += length;
    at += spaces_at(bytes, at, true);
    let mut line = false;
    for scheme in [&b"bearer "[..], b"basic ", b"negotiate ", b"ntlm ", b"digest "] {
        if starts_with(bytes.get(at..)?, scheme) {
            at += scheme.len();
            line = true;
        }
    }
    let quote = quote_at(bytes, at);
    at += quote.map_or(0, |(length, _)| length);
    if line || quote.is_some() {
        // `"Authorization": "Bearer …"`
        for scheme in [&b"bearer "[..], b"basic "] {
            if starts_with(bytes.get(at..)?, scheme) {
                at += scheme.len();
            }
        }
    }
    Some(Separator { value: at, depth, quote: quote.map(|(_, quote)| quote), colon, line })
}

/// `name="ticket" type="hidden" value="…"` of a form.
fn form_value(bytes: &[u8], at: usize) -> Option<Separator> {
    if !bytes.get(at).is_some_and(|byte| matches!(byte, b' ' | b'\n')) {
        return None;
    }
    let window = &bytes[at..bytes.len().min(at + FORM_REACH)];
    let window = window.split(|byte| matches!(byte, b'>' | b'<' | b'&' | b'.')).next()?;
    let found = window.windows(6).position(|part| part.eq_ignore_ascii_case(b"value="))?;
    let value = at + found + 6;
    let (length, quote) = quote_at(bytes, value)?;
    Some(Separator { value: value + length, depth: 0, quote: Some(quote), colon: false, line: false })
}

/// `"`, `'`, `\"` or an escaped `%22`: how many bytes a quote takes here, and which one it is.
fn quote_at(bytes: &[u8], at: usize) -> Option<(usize, u8)> {
    let rest = bytes.get(at..)?;
    match rest {
        [quote @ (b'"' | b'\''), ..] => Some((1, *quote)),
        [b'\\', b'\\', b'\\', b'"', ..] => Some((4, b'"')),
        [b'\\', b'"', ..] => Some((2, b'"')),
        [b'&', ..] if starts_with(rest, b"&quot;") => Some((6, b'"')),
        [b'%', ..] => escape(rest).filter(|(_, _, byte)| *byte == b'"').map(|(_, length, _)| (length, b'%')),
        _ => None,
    }
}

/// A few spaces; `lines`: also one line break with the marks of a quoted mail.
fn spaces_at(bytes: &[u8], at: usize, lines: bool) -> usize {
    let rest = &bytes[at.min(bytes.len())..];
    let spaces = rest.iter().take(4).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    if lines && rest.get(spaces) == Some(&b'\n') {
        return spaces
            + 1
            + rest[spaces + 1..].iter().take(6).take_while(|byte| matches!(byte, b' ' | b'>' | b'\t')).count();
    }
    spaces
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

fn value_of(text: &str, separator: &Separator, last: &mut LastEnd) -> Range<usize> {
    let start = separator.value.min(text.len());
    if separator.line && separator.quote.is_none() {
        return start..text[start..].find('\n').map_or(text.len(), |length| start + length);
    }
    if let Some(quote) = separator.quote.filter(|quote| *quote != b'%') {
        let window = &text.as_bytes()[start..text.len().min(start + LONGEST_QUOTED)];
        if let Some(length) = window.iter().position(|byte| *byte == quote) {
            let end = start + length;
            // A backslash before the closing quote belongs to the quote.
            let escapes = text[start..end].bytes().rev().take_while(|byte| *byte == b'\\').count();
            return start..end - escapes;
        }
    }
    if last.depth == separator.depth && (last.from..last.end).contains(&start) {
        return start..last.end;
    }
    let end = until_end(text, start, separator.depth);
    *last = LastEnd { from: start, end, depth: separator.depth };
    start..end
}

/// The value ends at a space, a quote, a bracket, or the `&` of its own depth of escaping.
fn until_end(text: &str, start: usize, depth: usize) -> usize {
    let bytes = text.as_bytes();
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
    at
}

/// The rest of a value in a link that a mail program broke: the next line holds nothing but it.
fn continuation(text: &str, value: &Range<usize>, in_a_link: bool) -> Option<Range<usize>> {
    let rest = text.get(value.end..)?;
    let broken = rest.starts_with('\n') || rest.starts_with("=\n");
    if !in_a_link || !broken {
        return None;
    }
    let marks = rest.bytes().take(8).take_while(|byte| matches!(byte, b'=' | b'\n' | b' ' | b'>' | b'\t')).count();
    let line = rest.get(marks..)?;
    let length = line.bytes().take(LONGEST_LINE).take_while(|byte| !byte.is_ascii_whitespace()).count();
    let line_ends = matches!(line.as_bytes().get(length), None | Some(b'\n'));
    let part = line.get(..length)?.split('&').next()?;
    let goes_on = part
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'%' | b'_' | b'-' | b'+' | b'/' | b'=' | b'.'));
    let random = part.bytes().any(|byte| byte.is_ascii_digit() || matches!(byte, b'%' | b'_' | b'='));
    let start = value.end + marks;
    (line_ends && goes_on && random && !part.is_empty()).then(|| start..start + part.len())
}

/// An error number or the word of an error is no secret, whatever it is called: `error?code=50020`, `"code":"AADSTS50020"`.
fn is_kept(text: &str, name: &Name, start: usize, value: &Range<usize>, links: &mut Links) -> bool {
    if name.text != "code" {
        return false;
    }
    let value = &text[value.clone()];
    let number = value.trim_start_matches("AADSTS").trim_start_matches("aadsts");
    let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    if digits {
        let known = names().is_error_number(number) || matches!(number.len(), 3 | 5);
        return known || number.len() < value.len() || (number.len() <= 7 && links.around(text, start).is_error_page());
    }
    let is_word = value.len() <= 40 && value.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    is_word && text[..start].ends_with(['"', '\''])
}

/// A parameter, a JSON key or a form field, not a word in a sentence.
fn is_written_by_a_program(text: &str, start: usize) -> bool {
    let before = &text[..start];
    before.ends_with(['?', '&', '#', '"', '\'', '/', ';', '{'])
        || ends_in_escape(before.as_bytes())
        || ends_in_unicode_escape(before.as_bytes())
}
