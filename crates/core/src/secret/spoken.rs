//! Secrets that a person writes in a sentence: "my code is 12345678", "password: …".

use std::ops::Range;

use super::is_secret;
use super::names::{Names, names};

/// How far behind its word a code is looked for, in bytes: "code that I got in the mail is 12345678".
const REACH: usize = 48;
/// How far before the word a word such as "error" is looked for, in bytes.
const BEFORE: usize = 16;
/// A password is not longer, in bytes.
const LONGEST_PASSWORD: usize = 128;
/// Microsoft's one-time codes have eight digits; no number of its errors has.
const CODE_DIGITS: usize = 8;

pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let names = names();
    if let Some(alone) = code_alone(text, names) {
        return vec![alone];
    }
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for hit in names.find_words.find_iter(text) {
        if hit.pattern().as_usize() < names.password_words {
            ranges.extend(password_after(text, hit.end(), names));
        } else if is_code_word(text, hit.start(), hit.end(), names) {
            ranges.extend(code_after(text, hit.start(), hit.end(), names));
            ranges.extend(code_before(text, hit.start()));
            ranges.extend(device_code_after(text, hit.end(), names));
        }
    }
    ranges.retain(|range| is_secret(text, range));
    ranges
}

/// A text that is nothing but six to eight digits.
fn code_alone(text: &str, names: &Names) -> Option<Range<usize>> {
    let code = text.trim();
    let digits = code.len() >= 6 && code.len() <= CODE_DIGITS && code.bytes().all(|byte| byte.is_ascii_digit());
    let start = text.len() - text.trim_start().len();
    (digits && !names.is_error_number(code)).then(|| start..start + code.len())
}

fn slice(text: &str, mut start: usize, mut end: usize) -> &str {
    end = end.min(text.len());
    while !text.is_char_boundary(start) {
        start += 1;
    }
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[start..end.max(start)]
}

/// "verificatiecode" is one, "postcode" and "codes" are not.
fn is_code_word(text: &str, start: usize, end: usize, names: &Names) -> bool {
    let glued = text[end..].starts_with(|character: char| character.is_alphanumeric() || character == '_');
    let word = slice(text, start.saturating_sub(BEFORE), end).to_ascii_lowercase();
    !glued && !names.not_codes.iter().any(|other| word.ends_with(other.as_str()))
}

/// The part of a window up to the end of the sentence.
fn sentence(window: &str) -> &str {
    let end = window
        .char_indices()
        .find(|(at, character)| matches!(character, '.' | '?' | '!') && window[at + 1..].starts_with([' ', '\n']))
        .map_or(window.len(), |(at, _)| at);
    &window[..end]
}

/// A one-time code behind its word: six to eight digits, perhaps in groups.
fn code_after(text: &str, start: usize, end: usize, names: &Names) -> Option<Range<usize>> {
    let before = slice(text, start.saturating_sub(BEFORE), start).to_ascii_lowercase();
    let window = sentence(slice(text, end, end + REACH));
    let first = window.find(|character: char| character.is_ascii_digit())?;
    let near = window[..first].to_ascii_lowercase();
    let about_an_error =
        names.error_words.iter().any(|word| before.contains(word.as_str()) || near.contains(word.as_str()));
    let (range, digits) = digits_at(text, end + first)?;
    let spared = digits.len() < CODE_DIGITS && (about_an_error || names.is_error_number(&digits));
    (!spared).then_some(range)
}

/// "the code is DQ7K9XPLM": capitals and digits, as the code of a device is written.
fn device_code_after(text: &str, end: usize, names: &Names) -> Option<Range<usize>> {
    let window = slice(text, end, end + REACH);
    let between = |character: char| matches!(character, ' ' | ':' | '=' | '"' | '‘' | '“' | '\'');
    let word = |rest: &str| rest.split(|character: char| !character.is_alphanumeric()).next().unwrap_or_default().len();
    let mut rest = window.trim_start_matches(between);
    if names.is_words.iter().any(|is| rest[..word(rest)].eq_ignore_ascii_case(is)) {
        rest = rest[word(rest)..].trim_start_matches(between);
    }
    let code = &rest[..word(rest)];
    let capitals = code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    let mixed = code.bytes().any(|byte| byte.is_ascii_digit()) && code.bytes().any(|byte| byte.is_ascii_uppercase());
    let about_an_error = ["AADSTS", "CAA", "AADB", "SPO"].iter().any(|prefix| code.starts_with(prefix));
    let start = end + window.len() - rest.len();
    (start > end && capitals && mixed && (6..=12).contains(&code.len()) && !about_an_error)
        .then(|| start..start + code.len())
}

/// "48213377 is my code": eight digits shortly before the word.
fn code_before(text: &str, start: usize) -> Option<Range<usize>> {
    let window = slice(text, start.saturating_sub(REACH), start);
    let window = window.rsplit(['.', '?', '!', '\n']).next()?;
    let from = start - window.len();
    let first = window.find(|character: char| character.is_ascii_digit())?;
    let (range, digits) = digits_at(text, from + first)?;
    (digits.len() == CODE_DIGITS).then_some(range)
}

/// Six to eight digits that begin here, in groups of two or more, and are no date, no time and no part of a longer number.
fn digits_at(text: &str, from: usize) -> Option<(Range<usize>, String)> {
    let inside =
        |character: char| character.is_alphanumeric() || matches!(character, '-' | '.' | '/' | '%' | '+' | '_');
    if text[..from].ends_with(inside) {
        return None;
    }
    let run: String = text[from..]
        .chars()
        .take_while(|character| character.is_ascii_digit() || matches!(character, ' ' | '-' | '.'))
        .take(14)
        .collect();
    let run = run.trim_end_matches([' ', '-', '.']);
    let groups: Vec<&str> = run.split([' ', '-', '.']).collect();
    // Several groups are one code only where together they are long enough and none is a single digit.
    let taken = if groups.iter().all(|group| group.len() >= 2) && groups.len() <= 4 { run } else { groups[0] };
    let digits: String = taken.chars().filter(char::is_ascii_digit).collect();
    let follows = text[from + taken.len()..].chars().next();
    let ends =
        !follows.is_some_and(|character| character.is_alphanumeric() || matches!(character, ':' | '%' | '/' | '_'));
    (ends && (6..=CODE_DIGITS).contains(&digits.len()) && !is_date(&digits)).then(|| (from..from + taken.len(), digits))
}

/// `20261120`, or the digits of `2026-11-20`.
fn is_date(digits: &str) -> bool {
    let number = |range: Range<usize>| digits.get(range).and_then(|part| part.parse::<u16>().ok()).unwrap_or(0);
    digits.len() == 8
        && (1990..2100).contains(&number(0..4))
        && (1..=12).contains(&number(4..6))
        && (1..=31).contains(&number(6..8))
}

/// A password: what follows the word and a colon, an equals sign or "is", when it looks like one.
fn password_after(text: &str, end: usize, names: &Names) -> Option<Range<usize>> {
    let window = slice(text, end, end + LONGEST_PASSWORD);
    let mut at = spaces(window);
    let mut by_sign = false;
    let word = window[at..].split(|character: char| !character.is_alphanumeric()).next()?;
    let by_word = names.is_words.iter().any(|is| is.eq_ignore_ascii_case(word));
    if by_word {
        at += word.len();
        at += spaces(&window[at..]);
    }
    if window[at..].starts_with([':', '=']) {
        by_sign = true;
        at += 1;
    }
    let quote = at + window[at..].len() - window[at..].trim_start_matches([' ', '\t', '\n']).len();
    let quoted = window[quote..].starts_with(['"', '“', '‘', '\'', '„', '«']);
    if !by_word && !by_sign && !quoted {
        return None;
    }
    // On the next line only behind a colon or an equals sign.
    if window[at..quote].contains('\n') && !by_sign {
        return None;
    }
    let rest = &window[quote..];
    let rest = rest.trim_start_matches(['"', '“', '‘', '\'', '„', '«']);
    let start = end + window.len() - rest.len();
    let value = rest.split(char::is_whitespace).next()?;
    let whole = value.trim_end_matches(['"', '”', '’', '\'', ',', '.', ';', '»']);
    let value = whole.trim_end_matches(['!', '?']);
    if value.is_empty() || value.starts_with("http") || value.starts_with(['(', '<', '&']) {
        return None;
    }
    let strange = |character: char| !character.is_alphabetic() && !matches!(character, '-' | '\'' | '’' | '/');
    let mixed = value.len() >= 5 && value.chars().any(strange);
    let line_rest = rest[value.len()..].lines().next().unwrap_or_default();
    let nothing_follows = line_rest.trim().trim_matches(['"', '”', '’', '\'', '.', '»', '!', '?', ',']).is_empty();
    let alone = (by_sign || quoted) && value.len() >= 4 && nothing_follows;
    (mixed || alone).then(|| start..start + whole.len())
}

fn spaces(text: &str) -> usize {
    text.bytes().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
}
