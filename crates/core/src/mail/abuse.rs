//! Signs of abuse in the words of a mail: Microsoft's own sending is abused on a large scale, with every signature right.

use std::sync::LazyLock;

use serde::Deserialize;

use super::sender::Sign;
use crate::knowledge;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AbuseFile {
    #[allow(dead_code)]
    schema: u32,
    call: Vec<String>,
    call_reach: usize,
    payment: Vec<String>,
    urgency: Vec<String>,
}

fn table() -> &'static AbuseFile {
    static TABLE: LazyLock<AbuseFile> = LazyLock::new(|| knowledge::embedded("abuse.toml"));
    &TABLE
}

/// Digits of a telephone number: with fewer it is a room or a year, with more an account.
const DIGITS: std::ops::RangeInclusive<usize> = 9..=15;

/// The signs in a text, in the order of the contract.
#[must_use]
pub fn signs(text: &str) -> Vec<Sign> {
    let folded = text.to_lowercase();
    let has = |words: &[String]| words.iter().any(|word| folded.contains(word.as_str()));
    [
        (Sign::PhoneNumber, asks_to_call(&folded)),
        (Sign::Payment, has(&table().payment)),
        (Sign::Urgency, has(&table().urgency)),
    ]
    .into_iter()
    .filter_map(|(sign, is)| is.then_some(sign))
    .collect()
}

/// A telephone number with a word for calling near it. Numbers inside links and ids do not count.
fn asks_to_call(text: &str) -> bool {
    let mut from = 0;
    while let Some(start) =
        text[from..].find(|letter: char| letter.is_ascii_digit() || letter == '+').map(|at| from + at)
    {
        let in_number =
            |letter: &char| letter.is_ascii_digit() || matches!(letter, '+' | ' ' | '-' | '.' | '(' | ')' | '/');
        let length: usize = text[start..].chars().take_while(in_number).map(char::len_utf8).sum();
        let number = text[start..start + length.max(1)].trim_end();
        let end = start + number.len();
        let digits = number.chars().filter(char::is_ascii_digit).count();
        // A long run of digits alone is the number of a case.
        let is_grouped = number.starts_with(['+', '0']) || number.contains([' ', '-', '.', '(', '/']);
        let in_word = text[..start]
            .ends_with(|letter: char| letter.is_alphanumeric() || matches!(letter, '=' | '/' | '%' | '_'))
            || text[end..].starts_with(char::is_alphanumeric);
        if DIGITS.contains(&digits) && is_grouped && !in_word && !is_date(number) && call_near(text, start, end) {
            return true;
        }
        from = end;
    }
    false
}

/// `2026-06-01 10:00`, `01/06/2026`: four digits of a year with two signs of a date around them.
fn is_date(number: &str) -> bool {
    let first = number.split(' ').next().unwrap_or(number);
    let parts: Vec<&str> = first.split(['-', '/', '.']).collect();
    parts.len() == 3 && parts.iter().any(|part| part.len() == 4 && (part.starts_with("20") || part.starts_with("19")))
}

fn call_near(text: &str, start: usize, end: usize) -> bool {
    let reach = table().call_reach;
    let near = &text[text.floor_char_boundary(start.saturating_sub(reach))..text.floor_char_boundary(end + reach)];
    table().call.iter().any(|word| near.contains(word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_invitation_never_asks_is_seen_and_what_it_asks_is_not() {
        for (text, sign) in [
            ("If you did not order this, call +1 (888) 555-0123 now", Sign::PhoneNumber),
            ("Bel ons op 0800 123 45 678", Sign::PhoneNumber),
            ("You have been charged 399.99", Sign::Payment),
            ("Uw account wordt geblokkeerd", Sign::Urgency),
        ] {
            assert!(signs(text).contains(&sign), "{text}");
        }
        for text in [
            "Jan invited you to collaborate with harbour.example. Accept invitation",
            "Sent on 2026-06-01 10:00, case 123456789012, room 12 of the call centre",
            "https://a.example/call?id=1234567890",
            "Your code is 48213377",
        ] {
            assert_eq!(signs(text), [], "{text}");
        }
    }
}
