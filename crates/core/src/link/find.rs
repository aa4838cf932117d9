//! Finding the link in what was pasted: quoted, broken over lines, defanged, with entities and brackets around it, without its scheme.

use super::open::marked;
use super::table::table;
use super::unwrap::Wrapper;
use crate::unescape::without_invisible;

/// A longer link is not judged (links.md: 32 kB).
pub const MOST_LINK_BYTES: usize = 32 * 1024;

/// A line of a mail is broken after this many characters, or later; the line that follows it may be shorter.
const BROKEN_AFTER: usize = 60;
const BROKEN_AGAIN_AFTER: usize = 30;

/// What was found.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// The link as it was meant.
    Link(String),
    /// Longer than [`MOST_LINK_BYTES`].
    TooLong,
}

/// Does a text hold a link?
#[must_use]
pub fn holds_link(text: &str) -> bool {
    let text = without_invisible(text);
    start_of(&text.to_ascii_lowercase()).is_some() || without_scheme(&text).is_some()
}

/// The first link of a text and the wrappers that were around it; `None` where there is none.
pub(super) fn find(text: &str) -> Option<(Found, Vec<Wrapper>)> {
    let text = without_invisible(text);
    match start_of(&text.to_ascii_lowercase()) {
        Some(start) => Some((at(&text, start).0, marked(&text[..start]).unwrap_or_default())),
        None => without_scheme(&text).map(|word| (Found::Link(format!("https://{}", trimmed(word))), Vec::new())),
    }
}

/// The link that begins at `start`, and the end of what was read for it.
pub(super) fn at(text: &str, start: usize) -> (Found, usize) {
    let (word, end) = whole(text, start);
    if word.len() > MOST_LINK_BYTES {
        return (Found::TooLong, end);
    }
    let kept = trimmed(&word);
    let end = end - (word.len() - kept.len());
    (Found::Link(refanged(&html_escape::decode_html_entities(kept))), end)
}

/// Where links begin, from first to last.
pub(super) fn starts(folded: &str) -> Vec<usize> {
    let mut all: Vec<usize> =
        table().starts.iter().flat_map(|start| folded.match_indices(start.as_str()).map(|(at, _)| at)).collect();
    all.sort_unstable();
    all
}

/// Where the first link begins that has more to it than its beginning.
fn start_of(folded: &str) -> Option<usize> {
    let begins = |start: &String| {
        folded.match_indices(start.as_str()).map(|(at, _)| at).find(|at| {
            let rest = &folded[at + start.len()..];
            !folded[..*at].ends_with(char::is_alphanumeric) && rest.find(ends).unwrap_or(rest.len()) > 3
        })
    };
    table().starts.iter().filter_map(begins).min()
}

/// `myapps.microsoft.com/…`: a name with a known ending, and a slash behind it.
fn without_scheme(text: &str) -> Option<&str> {
    let words = text.split(|letter: char| ends(letter) || letter == '(');
    words.filter(|word| word.contains('.') && word.len() <= MOST_LINK_BYTES).find(|word| {
        let Some((host, _)) = word.split_once('/') else { return false };
        let in_host = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '-');
        host.contains('.')
            && host.chars().all(in_host)
            && psl::suffix(host.to_ascii_lowercase().as_bytes()).is_some_and(|suffix| suffix.is_known())
    })
}

fn ends(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '<' | '>' | '"' | '“' | '”' | '«' | '»' | '|')
}

/// The word that begins at `start`, joined where a mail program broke it: quote marks of mails go, `=` at the end of a line of a
/// mail's source stands for a break. And the end of its last part in the text.
fn whole(text: &str, start: usize) -> (String, usize) {
    let part = |from: usize| &text[from..text[from..].find(ends).map_or(text.len(), |length| from + length)];
    let first = part(start);
    let (mut word, mut end) = (first.to_owned(), start + first.len());
    let mut line = text[..start].rfind('\n').map_or(0, |end| end + 1);
    let mut enough = BROKEN_AFTER;
    let mut was_soft = false;
    while word.len() <= MOST_LINK_BYTES {
        let soft = word.ends_with('=') && text[end..].starts_with('\n');
        if !soft && text[line..end].trim_start_matches(['>', ' ']).len() < enough {
            break;
        }
        let Some(next) = next_line(text, end) else { break };
        let next_word = part(next);
        if !continues(text[next..].lines().next().unwrap_or_default().trim_end()) {
            break;
        }
        if soft {
            word.pop();
            was_soft = true;
        }
        word.push_str(next_word);
        (line, end, enough) = (next, next + next_word.len(), BROKEN_AGAIN_AFTER);
    }
    (if was_soft { word.replace("=3D", "=") } else { word }, end)
}

/// Where the text of the next line begins, behind its quote marks; an empty line between is one break, too. `None` where this line
/// goes on.
fn next_line(text: &str, end: usize) -> Option<usize> {
    let mut at = end;
    let mut breaks = 0;
    for letter in text[end..].chars() {
        match letter {
            '\n' => breaks += 1,
            ' ' => {}
            '>' if breaks > 0 => {}
            _ => return (1..=2).contains(&breaks).then_some(at),
        }
        at += letter.len_utf8();
    }
    None
}

/// Only letters of a link, and at least one that no ordinary word has.
fn continues(line: &str) -> bool {
    let in_link = |letter: char| letter.is_ascii_graphic() && !matches!(letter, '<' | '"');
    !line.is_empty()
        && line.trim_end_matches('>').chars().all(in_link)
        && line.contains(['%', '=', '&', '/', '-', '_'])
        && !line.contains("://")
}

/// Without the punctuation of the sentence and the brackets around it.
fn trimmed(word: &str) -> &str {
    without_unmatched_bracket(word.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’', '…']))
}

/// `(https://a.example/x)` ends before the bracket, `https://a.example/x_(y)` does not.
fn without_unmatched_bracket(word: &str) -> &str {
    let mut word = word;
    for (open, close) in [('(', ')'), ('[', ']'), ('{', '}')] {
        while word.ends_with(close) && word.matches(close).count() > word.matches(open).count() {
            word = word[..word.len() - 1].trim_end_matches(['.', ',']);
        }
    }
    word
}

/// `hxxps://login[.]example` as people write it so that nobody clicks.
fn refanged(word: &str) -> String {
    let word = word.replace("[.]", ".").replace("(.)", ".").replace("[:]", ":");
    match word.get(..4).map(str::to_ascii_lowercase).as_deref() {
        Some("hxxp") => format!("http{}", &word[4..]),
        Some("www.") => format!("https://{word}"),
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_found_in_whatever_it_is_wrapped() {
        let long = format!("https://login.example/redeem?rd={}", "a%2f".repeat(12));
        for (text, link) in [
            ("See <https://a.example/x>.", "https://a.example/x"),
            ("(https://a.example/x).", "https://a.example/x"),
            ("https://a.example/x_(y)", "https://a.example/x_(y)"),
            ("hxxps://a[.]example/x", "https://a.example/x"),
            ("hxxps[:]//a[.]example/x", "https://a.example/x"),
            ("go to www.a.example/x, please", "https://www.a.example/x"),
            ("go to myapps.microsoft.com/a.example.", "https://myapps.microsoft.com/a.example"),
            ("https://a.example/?a=1&amp;b=2", "https://a.example/?a=1&b=2"),
            ("“https://a.example/x”", "https://a.example/x"),
            (&format!("> {long}\n> b%2fc=d\n> Groeten"), &format!("{long}b%2fc=d")),
            (
                &format!(">> {long}\n>> >\n>> >> b%2fc=dddddddddddddddddddddddddddddd\n> e-f"),
                &format!("{long}b%2fc=dddddddddddddddddddddddddddddde-f"),
            ),
            ("see https://a.example/?u=3Dhttps%3a=\n%2f%2fb.example", "https://a.example/?u=https%3a%2f%2fb.example"),
            (&format!("{long}\nMet vriendelijke groeten"), &long),
            ("javascript:alert(1)", "javascript:alert(1)"),
        ] {
            assert_eq!(find(text), Some((Found::Link(link.to_owned()), Vec::new())), "{text}");
            assert!(holds_link(text), "{text}");
        }
        for text in ["no link here", "and/or", "version 1.2/3", "https://", "a file.pdf/x"] {
            assert_eq!(find(text), None, "{text}");
            assert!(!holds_link(text), "{text}");
        }
    }

    #[test]
    fn a_link_behind_a_long_text_is_found_and_one_without_end_is_too_long() {
        let behind = format!("{}\nhttps://a.example/x", "word ".repeat(20_000));
        assert_eq!(find(&behind).map(|found| found.0), Some(Found::Link("https://a.example/x".to_owned())));
        let endless = format!("https://a.example/?x={}", "y".repeat(MOST_LINK_BYTES));
        assert_eq!(find(&endless).map(|found| found.0), Some(Found::TooLong));
    }
}
