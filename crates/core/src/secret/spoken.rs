//! Secrets that a person writes in a sentence: "my code is 12345678", "password: …".

use std::ops::Range;

use super::is_secret;
use super::names::{Names, names};

/// How far behind its word a code is looked for, in bytes: "code that I got in the mail is 12345678".
const REACH: usize = 48;
/// How far before the word a word such as "error" is looked for, in bytes.
const BEFORE: usize = 16;

pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let names = names();
    names
        .find_words
        .find_iter(text)
        .filter_map(|hit| {
            if hit.pattern().as_usize() < names.password_words {
                password_after(text, hit.end(), names)
            } else {
                code_after(text, hit.start(), hit.end(), names)
            }
        })
        .filter(|range| is_secret(text, range))
        .collect()
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

/// A one-time code: six to eight digits, perhaps with a space or hyphen in the middle.
fn code_after(text: &str, start: usize, end: usize, names: &Names) -> Option<Range<usize>> {
    let before = slice(text, start.saturating_sub(BEFORE), start).to_ascii_lowercase();
    let glued = text[end..].starts_with(|character: char| character.is_alphanumeric() || character == '_');
    if glued || names.error_words.iter().any(|word| before.contains(word.as_str())) {
        return None;
    }
    let window = slice(text, end, end + REACH);
    let first = window.find(|character: char| character.is_ascii_digit())?;
    if names.error_words.iter().any(|word| window[..first].to_ascii_lowercase().contains(word.as_str())) {
        return None;
    }
    let from = end + first;
    let alone = !text[..from]
        .ends_with(|character: char| character.is_alphanumeric() || matches!(character, '-' | '.' | '/' | '%'));
    let run: String = text[from..]
        .chars()
        .take_while(|character| character.is_ascii_digit() || matches!(character, ' ' | '-'))
        .take(12)
        .collect();
    let run = run.trim_end_matches([' ', '-']);
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    let follows = text[from + run.len()..].chars().next();
    let ends =
        !follows.is_some_and(|character| character.is_alphanumeric() || matches!(character, ':' | '%' | '-' | '/'));
    let grouped = run.len() <= digits.len() + 1;
    (alone && ends && grouped && (6..=8).contains(&digits.len()) && !names.is_error_number(&digits))
        .then(|| from..from + run.len())
}

/// A password: what follows the word and a colon, an equals sign or "is", when it looks like one.
fn password_after(text: &str, end: usize, names: &Names) -> Option<Range<usize>> {
    let rest = &text[end..];
    let spaces = rest.len() - rest.trim_start_matches(' ').len();
    let rest = &rest[spaces..];
    let (skipped, by_sign) = match rest.chars().next()? {
        ':' | '=' => (1, true),
        _ => {
            let word = rest.split(|character: char| !character.is_alphanumeric()).next()?;
            if !names.is_words.iter().any(|is| is.eq_ignore_ascii_case(word)) {
                return None;
            }
            (word.len(), false)
        }
    };
    let after = &rest[skipped..];
    let gap = after.len() - after.trim_start_matches([' ', '"', '“', '‘', '\'']).len();
    let value = after[gap..].split(char::is_whitespace).next()?.trim_end_matches(['"', '”', '’', '\'', ',', '.']);
    if value.is_empty() || value.starts_with("http") {
        return None;
    }
    let mixed = value.len() >= 5
        && value.chars().any(|character| !character.is_alphabetic())
        && !value.contains(['(', ')', '<', '>']);
    let line_rest = after[gap + value.len()..].lines().next().unwrap_or_default();
    let alone = by_sign && value.len() >= 4 && line_rest.trim().trim_end_matches(['"', '”', '’', '\'', '.']).is_empty();
    let start = end + spaces + skipped + gap;
    (mixed || alone).then(|| start..start + value.len())
}
