//! Finding the link in what was pasted: quoted, broken over lines, defanged, with entities and brackets around it.

use crate::unescape::without_invisible;

/// A longer text is no link (links.md: 32 kB).
pub const MOST_LINK_BYTES: usize = 32 * 1024;

/// A line of a mail is broken after this many characters, or later.
const BROKEN_AFTER: usize = 60;

/// The first link of a text as it was meant; `None` where there is none.
pub(super) fn find(text: &str) -> Option<String> {
    let mut end = text.len().min(MOST_LINK_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = whole_lines(&without_invisible(&text[..end]));
    let folded = text.to_ascii_lowercase();
    let start = STARTS.iter().filter_map(|start| begins(&folded, start)).min()?;
    let rest = &text[start..];
    let length = rest.find(ends).unwrap_or(rest.len());
    let word = rest[..length].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’', '…']);
    let word = without_unmatched_bracket(word);
    let decoded = html_escape::decode_html_entities(word).into_owned();
    Some(refanged(&decoded))
}

/// How a link begins. `javascript:` and `data:` are links too: the ones that must be named.
const STARTS: [&str; 9] =
    ["https://", "http://", "hxxps://", "hxxp://", "https:\\\\", "http:\\\\", "javascript:", "data:text", "www."];

fn begins(folded: &str, start: &str) -> Option<usize> {
    folded.match_indices(start).map(|(at, _)| at).find(|at| !folded[..*at].ends_with(char::is_alphanumeric))
}

fn ends(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '<' | '>' | '"' | '“' | '”' | '«' | '»' | '|')
}

/// Quote marks of mails go, and a line that was broken inside a link is joined to the next one.
fn whole_lines(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut lines = text.lines().map(|line| line.trim_start_matches(['>', ' ']).trim_end()).peekable();
    while let Some(line) = lines.next() {
        whole.push_str(line);
        let broken = line.chars().count() >= BROKEN_AFTER
            && line.rsplit(' ').next().is_some_and(|last| last.contains("://") || !line.contains(' '))
            && lines.peek().is_some_and(|next| continues(next));
        // `=` at the end of a line of a mail's source stands for a break.
        if line.ends_with('=') && lines.peek().is_some_and(|next| continues(next)) {
            continue;
        }
        if !broken {
            whole.push('\n');
        }
    }
    whole
}

/// Only letters of a link, and at least one that no ordinary word has.
fn continues(line: &str) -> bool {
    let in_link = |letter: char| letter.is_ascii_graphic() && !matches!(letter, '<' | '"');
    !line.is_empty()
        && line.trim_end_matches('>').chars().all(in_link)
        && line.contains(['%', '=', '&', '/', '-', '_'])
        && !line.contains("://")
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
    let word = word.replace("[.]", ".").replace("(.)", ".");
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
            ("go to www.a.example/x, please", "https://www.a.example/x"),
            ("https://a.example/?a=1&amp;b=2", "https://a.example/?a=1&b=2"),
            ("“https://a.example/x”", "https://a.example/x"),
            (&format!("> {long}\n> b%2fc=d\n> Groeten"), &format!("{long}b%2fc=d")),
            (&format!("{long}\nMet vriendelijke groeten"), &long),
            ("javascript:alert(1)", "javascript:alert(1)"),
        ] {
            assert_eq!(find(text).as_deref(), Some(link), "{text}");
        }
        assert_eq!(find("no link here"), None);
    }
}
