//! Signs of abuse in the words of a mail: Microsoft's own sending is abused on a large scale, with every signature right.

use std::sync::LazyLock;

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::sender::Sign;
use crate::knowledge;
use crate::unescape::without_invisible;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AbuseFile {
    #[allow(dead_code)]
    schema: u32,
    call: Vec<String>,
    call_reach: usize,
    payment: Vec<String>,
    urgency: Vec<String>,
    secrets: Vec<String>,
    harmless: Vec<String>,
    titles: Vec<String>,
    money: Vec<String>,
}

fn table() -> &'static AbuseFile {
    static TABLE: LazyLock<AbuseFile> = LazyLock::new(|| knowledge::embedded("abuse.toml"));
    &TABLE
}

/// Digits of a telephone number: with fewer it is a room or a year, with more an account.
const DIGITS: std::ops::RangeInclusive<usize> = 9..=15;

/// A number with everything that stands between its digits is no longer than this.
const LONGEST_NUMBER: usize = 120;
/// Digits of an account at least, and its letters and digits behind the first four (ISO 13616).
const ACCOUNT_DIGITS: usize = 8;
const ACCOUNT_SIGNS: std::ops::RangeInclusive<usize> = 11..=30;
/// Short numbers for a service have as few as this.
const FEWEST_DIGITS: usize = 7;

/// Is this what stands before or behind the name of a person, or a word of the trade, and no server? `dr.ir` reads like one of Iran.
pub(super) fn is_title(name: &str) -> bool {
    table().titles.iter().any(|title| title == name)
}

/// What the words of a mail hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Words {
    /// Signs that count in every mail, in the order of the contract.
    pub signs: Vec<Sign>,
    /// A telephone number, whether a call is asked for or not, or that of an account.
    pub hold_number: bool,
    /// A word for a password or a code that somebody asks for.
    pub name_secret: bool,
}

/// Looks through a text. Letters and digits of other alphabets that look like ours, or mean the same, count as ours.
pub(super) fn look(text: &str) -> Words {
    let folded = folded(text);
    let seen = seen(&folded);
    let has = |words: &[String]| words.iter().any(|word| holds(&folded, &seen, word));
    let (hold_number, asks_to_call) = numbers(&folded);
    let without_harmless = table().harmless.iter().fold(folded.clone(), |text, word| text.replace(word.as_str(), " "));
    let seen_secret = self::seen(&without_harmless);
    let signs = [
        (Sign::PhoneNumber, asks_to_call),
        (Sign::Payment, has(&table().payment) || holds_amount(&folded)),
        (Sign::Urgency, has(&table().urgency)),
    ];
    Words {
        signs: signs.into_iter().filter_map(|(sign, is)| is.then_some(sign)).collect(),
        hold_number: hold_number || holds_short_number(&folded) || holds_account(&folded),
        name_secret: table().secrets.iter().any(|word| holds(&without_harmless, &seen_secret, word)),
    }
}

/// In small letters, without accents and invisible signs, every blank a space, every digit one of ours.
fn folded(text: &str) -> String {
    let text = without_invisible(text);
    let bare = text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase);
    let plain = bare.map(|letter| match letter {
        letter if letter.is_whitespace() => ' ',
        letter if !letter.is_ascii() && letter.is_numeric() => '0',
        letter => letter,
    });
    plain.collect()
}

/// As a hurried reader sees it: a letter of another alphabet is the one that it looks like.
fn seen(folded: &str) -> String {
    if folded.is_ascii() { String::new() } else { unicode_security::skeleton(folded).collect() }
}

fn holds(folded: &str, seen: &str, word: &str) -> bool {
    let word: String = word.nfkd().filter(|letter| !is_combining_mark(*letter)).collect();
    let skeleton = || unicode_security::skeleton(&word).collect::<String>();
    begins(folded, &word) || (!seen.is_empty() && begins(seen, &skeleton()))
}

/// Does a word of the text begin with this one? "Recall" does not call.
fn begins(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

/// An amount: digits beside a sign or a word for money.
fn holds_amount(text: &str) -> bool {
    table().money.iter().any(|money| {
        text.match_indices(money.as_str()).any(|(at, _)| {
            let (before, after) = (&text[..at], &text[at + money.len()..]);
            let is_word = money.starts_with(char::is_alphabetic);
            let goes_on = before.ends_with(char::is_alphabetic) || after.starts_with(char::is_alphabetic);
            let follows = before.trim_end().ends_with(|letter: char| letter.is_ascii_digit());
            let leads = after.trim_start().starts_with(|letter: char| letter.is_ascii_digit());
            !(is_word && goes_on) && (follows || leads)
        })
    })
}

/// A number that begins as numbers to call do, with too few digits for one of a person, or with a letter before it.
fn holds_short_number(text: &str) -> bool {
    text.match_indices(['0', '+', '1']).any(|(start, first)| {
        let mut before = text[..start].chars().rev();
        let stands_apart = match (before.next(), before.next()) {
            (None, _) => true,
            // "T1 888 555 0123"
            (Some(letter), other) if letter.is_alphabetic() => other.is_none_or(char::is_whitespace),
            (Some(letter), _) => letter.is_whitespace() || matches!(letter, '(' | ':'),
        };
        if !stands_apart {
            return false;
        }
        let number: String = text[start..]
            .chars()
            .take(LONGEST_NUMBER)
            .take_while(|letter| letter.is_ascii_digit() || matches!(letter, '+' | ' ' | '-' | '.' | '/' | '(' | ')'))
            .collect();
        let number = number.trim_end_matches(|letter: char| !letter.is_ascii_digit());
        let digits = number.chars().filter(char::is_ascii_digit).count();
        let least = if first == "1" { *DIGITS.start() } else { FEWEST_DIGITS };
        let goes_on = text[start + number.len()..]
            .starts_with(|letter: char| letter.is_alphanumeric() || matches!(letter, '%' | '&' | '@' | ':'));
        let is_grouped = number.contains(['-', ' ', '/', '.']);
        is_grouped
            && !goes_on
            && (least..=*DIGITS.end()).contains(&digits)
            && !is_date(number)
            && first_group(number) > 1
    })
}

/// How many digits the first group has: "0 12 34" counts things, and calls nobody.
fn first_group(number: &str) -> usize {
    let digits = number.trim_start_matches('+').chars().take_while(char::is_ascii_digit).count();
    if number.starts_with('1') { digits + 1 } else { digits }
}

/// The number of an account (ISO 13616): two letters, two digits, and at least eleven signs more in groups.
fn holds_account(text: &str) -> bool {
    text.split([',', ';', '\n', '(', ')']).any(|part| {
        let words: Vec<&str> = part.split(' ').filter(|word| !word.is_empty()).collect();
        (0..words.len()).any(|at| {
            let is_head = |word: &str| {
                let bytes = word.as_bytes();
                bytes.len() >= 4
                    && bytes[..2].iter().all(u8::is_ascii_lowercase)
                    && bytes[2..4].iter().all(u8::is_ascii_digit)
            };
            if !is_head(words[at]) {
                return false;
            }
            // Its groups stand apart, the last of them shorter.
            let is_group = |word: &&&str| word.len() <= 4 && word.chars().all(|letter| letter.is_ascii_alphanumeric());
            let rest = words[at].get(4..).unwrap_or_default();
            let groups = words[at + 1..].iter().take(*ACCOUNT_SIGNS.end()).take_while(is_group);
            let whole: String = std::iter::once(rest).chain(groups.copied()).collect();
            let digits = whole.chars().filter(char::is_ascii_digit).count();
            let is_number = whole.chars().all(|letter| letter.is_ascii_alphanumeric());
            is_number && digits >= ACCOUNT_DIGITS && ACCOUNT_SIGNS.contains(&whole.len())
        })
    })
}

/// What can stand between the digits of a telephone number: any sign but those of addresses.
fn parts_digits(letter: char) -> bool {
    !letter.is_alphanumeric() && !matches!(letter, '%' | '&' | '=' | '@' | '+')
}

/// Is there a telephone number, and is there one with a word for calling near it? Numbers inside links and ids do not count.
fn numbers(text: &str) -> (bool, bool) {
    let mut holds = false;
    let mut from = 0;
    while let Some(start) =
        text[from..].find(|letter: char| letter.is_ascii_digit() || letter == '+').map(|at| from + at)
    {
        // A letter that looks like a digit is one between digits.
        let in_number =
            |letter: &char| letter.is_ascii_digit() || matches!(letter, '+' | 'o' | 'l') || parts_digits(*letter);
        let length: usize = text[start..].chars().take(LONGEST_NUMBER).take_while(in_number).map(char::len_utf8).sum();
        let number = first_of_several(&text[start..start + length.max(1)])
            .trim_end_matches(|letter: char| !letter.is_ascii_digit() && letter != '+');
        let end = start + number.len().max(1);
        let digits = number.chars().filter(|letter| letter.is_ascii_digit() || matches!(letter, 'o' | 'l')).count();
        let letters = number.chars().filter(char::is_ascii_alphabetic).count();
        // A long run of digits alone is the number of a case.
        let is_grouped = number.starts_with(['+', '0']) || number.contains(parts_digits);
        let in_word = text[..start]
            .ends_with(|letter: char| letter.is_alphanumeric() || matches!(letter, '=' | '/' | '%' | '_' | '&'))
            || text[end..].starts_with(|letter: char| letter.is_alphanumeric() || matches!(letter, '%' | '&' | '@'));
        if DIGITS.contains(&digits) && letters <= 3 && is_grouped && !in_word && !is_time(number) {
            holds = true;
            if call_near(text, start, end) {
                return (true, true);
            }
        }
        // "Call 8885550123"
        if (10..=11).contains(&digits) && !is_grouped && !in_word && call_before(text, start) {
            return (true, true);
        }
        from = end;
    }
    (holds, false)
}

/// Two numbers one behind the other have too many digits for one; a plus begins the second.
fn first_of_several(number: &str) -> &str {
    let digits = number.chars().filter(char::is_ascii_digit).count();
    match number.char_indices().find(|(at, letter)| *at > 0 && *letter == '+') {
        Some((at, _)) if digits > *DIGITS.end() => &number[..at],
        _ => number,
    }
}

/// Too few digits for a telephone number without its dates and times.
fn is_time(number: &str) -> bool {
    let is_clock = |part: &str| part.contains(':') && part.split(':').all(|digits| (1..=2).contains(&digits.len()));
    let parts = number.split([' ', ',', ';']).map(|part| part.trim_matches(|letter: char| !letter.is_ascii_digit()));
    let rest = parts.filter(|part| !is_clock(part) && !is_date(part));
    rest.flat_map(str::chars).filter(char::is_ascii_digit).count() < *DIGITS.start()
}

/// `2026-06-01 10:00`, `01/06/2026`: four digits of a year with two signs of a date around them.
fn is_date(number: &str) -> bool {
    let first = number.split(' ').next().unwrap_or(number);
    let parts: Vec<&str> = first.split(['-', '/', '.']).collect();
    parts.len() == 3 && parts.iter().any(|part| part.len() == 4 && (part.starts_with("20") || part.starts_with("19")))
}

fn call_before(text: &str, start: usize) -> bool {
    let near = &text[text.floor_char_boundary(start.saturating_sub(16))..start];
    let seen = seen(near);
    table().call.iter().any(|word| holds(near, &seen, word))
}

fn call_near(text: &str, start: usize, end: usize) -> bool {
    let reach = table().call_reach;
    let near = &text[text.floor_char_boundary(start.saturating_sub(reach))..text.floor_char_boundary(end + reach)];
    let seen = seen(near);
    table().call.iter().any(|word| holds(near, &seen, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_invitation_never_asks_is_seen_and_what_it_asks_is_not() {
        for (text, sign) in [
            ("If you did not order this, call +1 (888) 555-0123 now", Sign::PhoneNumber),
            ("Bel ons op 0800 123 45 678", Sign::PhoneNumber),
            ("Bel: 0470/12.34.56", Sign::PhoneNumber),
            ("Neem contact op via 0470 12 34 56", Sign::PhoneNumber),
            ("Call +1\n888\n555 0123", Sign::PhoneNumber),
            ("Call +１ ８８８ ５５５ ０１２３", Sign::PhoneNumber),
            ("Call +1*888*555*0123", Sign::PhoneNumber),
            ("Cаll +1 888 555 O1 23", Sign::PhoneNumber),
            ("You have been charged 399.99", Sign::Payment),
            ("Er werd 399,99 euro van uw rekening gehaald", Sign::Payment),
            ("Pay \u{20ac} 12", Sign::Payment),
            ("Call +1!888!555!0123", Sign::PhoneNumber),
            ("Call +32 470 12 34 56 / +32 2 123 45 67", Sign::PhoneNumber),
            ("USD 399", Sign::Payment),
            ("Your іnvоісе", Sign::Payment),
            ("Uw account wordt geblokkeerd", Sign::Urgency),
            ("Uw toegang vervalt vandaag", Sign::Urgency),
        ] {
            assert!(look(text).signs.contains(&sign), "{text}");
        }
        for text in [
            "Jan invited you to collaborate with harbour.example. Accept invitation",
            "Sent on 2026-06-01 10:00, case 123456789012, room 12 of the call centre",
            "https://a.example/call?id=1234567890",
            "Your code is 48213377",
            "Call of 1 June 2026 at 10:00:00, europa 12",
            "Call on Mon Jun  1 09:00:00 2026",
            "Phone on 2026-06-01, 10:00; or 02/06/2026, 11:30",
            "The neurology group of 12 people",
            "Automatically",
        ] {
            assert_eq!(look(text), Words::default(), "{text}");
        }
    }

    #[test]
    fn a_number_alone_and_a_secret_are_noted() {
        assert!(look("Noor, 0470 12 34 56").hold_number);
        assert_eq!(look("Noor, 0470 12 34 56").signs, []);
        for text in
            ["Reply with your password", "Antwoord met uw wachtwoord", "enter it at microsoft . com / devicelogin"]
        {
            assert!(look(text).name_secret, "{text}");
        }
        assert!(!look("Passwordless sign-in").name_secret);
        assert!(!look("Passwordless sign-in – ©").name_secret);
        for text in [
            "Bel 0900-1234",
            "T1 888 555 0123",
            "BE71 0961 2345 6769",
            "NL91ABNA0417164300",
            "NL91 ABNA 0417 1643 00",
            "0800 12 34",
        ] {
            assert!(look(text).hold_number, "{text}");
        }
        // A long text takes no longer for each of its signs.
        for text in ["0", "1 ", "1+", "a1 ", "be12 "] {
            assert!(!look(&text.repeat(200_000)).name_secret);
        }
        for text in [
            "Room 0.12, 1 June 2026 at 10:00",
            "be12 rooms",
            "Sent 01-06-2026",
            "1 2 3 4",
            "0 1 2 3 4 5 6 7",
            "One Microsoft Way, Redmond, WA 98052",
            "tenant%3d99992222-3333-4444-5555-666677778888",
            "2026-06-01",
        ] {
            assert!(!look(text).hold_number, "{text}");
        }
    }
}
