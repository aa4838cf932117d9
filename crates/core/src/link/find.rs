//! Finding the link in what was pasted: quoted, broken over lines, defanged, with entities and brackets around it, without its scheme.

use super::open::{Around, marked};
use super::table::table;
use crate::lookalike::tenant_label;
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
    let text = readable(text);
    let folded = text.to_ascii_lowercase();
    starts(&folded).into_iter().any(|start| begins_link(&folded, start)) || !without_scheme(&text).is_empty()
}

/// The links of a text with the wrappers that were around them, in their order; one more than `most` where there are more.
pub(super) fn find_all(text: &str, most: usize) -> Vec<(Found, Around)> {
    let text = readable(text);
    let folded = text.to_ascii_lowercase();
    let mut found = Vec::new();
    let mut rest = String::new();
    let mut done = 0;
    for start in starts(&folded) {
        if found.len() > most {
            return found;
        }
        if start >= done && begins_link(&folded, start) {
            let (link, end) = at(&text, start);
            found.push((link, marked(&text[..start]).unwrap_or_default()));
            rest.push_str(&text[done..start]);
            rest.push('\n');
            done = end.max(start + 1);
        }
    }
    rest.push_str(&text[done..]);
    let bare = without_scheme(&rest).into_iter();
    found
        .extend(bare.map(|word| (Found::Link(format!("https://{}", trimmed(word))), Around::default())).take(most + 1));
    found
}

/// Without invisible characters; entities that hide letters of a link and the slashes of JSON undone.
pub(super) fn readable(text: &str) -> String {
    let text = without_invisible(text);
    let text = if text.contains("&#") { html_escape::decode_html_entities(&text).into_owned() } else { text };
    if text.contains("\\/") { text.replace("\\/", "/") } else { text }
}

/// Has the link more to it than its beginning? What is no address of the web, or has no scheme, begins a word.
fn begins_link(folded: &str, start: usize) -> bool {
    let known = table().starts.iter().filter(|known| folded[start..].starts_with(known.as_str()));
    known.max_by_key(|known| known.len()).is_some_and(|known| {
        let rest = &folded[start + known.len()..];
        let begins_word = known.contains("//") || !folded[..start].ends_with(char::is_alphanumeric);
        begins_word && rest.find(ends).unwrap_or(rest.len()) > 3
    })
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

/// `myapps.microsoft.com/…`: names with a known ending, and a slash behind them; or such a name and nothing else.
fn without_scheme(text: &str) -> Vec<&str> {
    let words = || text.split(|letter: char| ends(letter) || letter == '(').filter(|word| !word.is_empty());
    if let (Some(word), None) = (words().next(), words().nth(1))
        && is_name(trimmed(word))
        && tenant_label(trimmed(word)).is_none()
    {
        return vec![word];
    }
    let is_link = |word: &&str| {
        let host = |word: &str| word.split(['/', ':']).next().is_some_and(is_name);
        word.contains('/')
            && word.len() <= MOST_LINK_BYTES
            && host(word.rsplit_once('@').map_or(word, |(_, host)| host))
    };
    words().filter(|word| word.contains('.')).filter(is_link).collect()
}

/// The names and numbers of servers in a text, in small letters and each once, without those that begin a link; at most `most`. Of a
/// mail address its domain.
#[must_use]
pub fn names(text: &str, most: usize) -> Vec<String> {
    // Full stops of other writings stand between the parts of a name, too.
    let text = readable(text).replace(['\u{3002}', '\u{ff0e}', '\u{ff61}'], ".");
    let links = text.split(ends).filter(|word| !word.contains("://"));
    let words = links
        .flat_map(|word| word.split(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '.' | '-' | '_')));
    let names =
        words.map(|word| word.trim_matches(['.', '-', '_'])).filter(|word| word.contains('.')).filter_map(|word| {
            let ascii = idna::domain_to_ascii(word).ok()?;
            (is_name(&ascii) || ascii.parse::<std::net::Ipv4Addr>().is_ok()).then_some(ascii)
        });
    let mut found: Vec<String> = Vec::new();
    for name in names {
        if found.len() < most && !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

/// The name of a server with an ending that is given out.
fn is_name(host: &str) -> bool {
    let in_host = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '-');
    host.contains('.')
        && host.chars().all(in_host)
        && psl::suffix(host.to_ascii_lowercase().as_bytes()).is_some_and(|suffix| suffix.is_known())
}

fn ends(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '<' | '>' | '"' | '“' | '”' | '«' | '»' | '|')
}

/// The word that begins at `start`, joined where a mail program broke it: quote marks of mails go, `=` at the end of a line of a
/// mail's source stands for a break. And the end of its last part in the text.
fn whole(text: &str, start: usize) -> (String, usize) {
    let part = |from: usize| &text[from..text[from..].find(ends).map_or(text.len(), |length| from + length)];
    let first = with_hidden_host(text, start, part(start));
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

/// A sign at which a link mostly ends can stand before the `@` that hides its real host: `https://known.example|@evil.example`.
fn with_hidden_host<'text>(text: &'text str, start: usize, word: &'text str) -> &'text str {
    let authority = word.find("//").map_or("", |at| &word[at + 2..]);
    if authority.is_empty() || authority.contains(['/', '?', '#']) {
        return word;
    }
    let until_space = &text[start..text[start..].find(char::is_whitespace).map_or(text.len(), |length| start + length)];
    let rest = &until_space[word.len()..];
    let hides = rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())].contains('@');
    if hides { until_space } else { word }
}

/// Where the text of the next line begins, behind its quote marks; between quote marks a break can be doubled. `None` where this
/// line goes on.
fn next_line(text: &str, end: usize) -> Option<usize> {
    let mut at = end;
    let (mut breaks, mut quoted) = (0, false);
    for letter in text[end..].chars() {
        match letter {
            '\n' => breaks += 1,
            ' ' => {}
            '>' if breaks > 0 => quoted = true,
            _ => return (breaks == 1 || (breaks == 2 && quoted)).then_some(at),
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
        && line.contains(['%', '=', '&', '/'])
        && !line.contains("://")
        && !line.starts_with("www.")
}

/// Without the punctuation of the sentence and the brackets around it: `(https://a.example/x)` ends before the bracket,
/// `https://a.example/x_(y)` does not.
fn trimmed(word: &str) -> &str {
    let mut open = [0_i64; 3];
    const PAIRS: [(char, char); 3] = [('(', ')'), ('[', ']'), ('{', '}')];
    for letter in word.chars() {
        for (count, (opens, closes)) in open.iter_mut().zip(PAIRS) {
            *count += i64::from(letter == opens) - i64::from(letter == closes);
        }
    }
    let mut word = word;
    while let Some(last) = word.chars().last() {
        let unmatched = PAIRS.iter().position(|(_, closes)| *closes == last).filter(|pair| open[*pair] < 0);
        if let Some(pair) = unmatched {
            open[pair] += 1;
        } else if !matches!(last, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '’' | '…' | '*' | '`') {
            break;
        }
        word = &word[..word.len() - last.len_utf8()];
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
            ("myapps.microsoft.com", "https://myapps.microsoft.com"),
            ("go to myapps.microsoft.com/a.example.", "https://myapps.microsoft.com/a.example"),
            ("https://a.example/?a=1&amp;b=2", "https://a.example/?a=1&b=2"),
            ("“https://a.example/x”", "https://a.example/x"),
            (&format!("> {long}\n> b%2fc=d\n> Groeten"), &format!("{long}b%2fc=d")),
            (
                &format!(">> {long}\n>> >\n>> >> b%2fc=dddddddddddddddddddddddddddddd\n> e=f"),
                &format!("{long}b%2fc=dddddddddddddddddddddddddddddde=f"),
            ),
            ("see https://a.example/?u=3Dhttps%3a=\n%2f%2fb.example", "https://a.example/?u=https%3a%2f%2fb.example"),
            (&format!("{long}\nMet vriendelijke groeten"), &long),
            ("javascript:alert(1)", "javascript:alert(1)"),
            ("https://known.example|@a.example/x", "https://known.example|@a.example/x"),
            ("https://known.example\"@a.example/x", "https://known.example\"@a.example/x"),
            ("https:\\/\\/a.example\\/x", "https://a.example/x"),
            ("&#104;ttps://a.example/x", "https://a.example/x"),
            ("login.microsoftonline.com@evil.com/x", "https://login.microsoftonline.com@evil.com/x"),
            ("**https://a.example/x**", "https://a.example/x"),
            (&format!("{long}\n-- \nJan"), &long),
            (&format!("{long}\n\nb%2fc=d"), &long),
        ] {
            assert_eq!(find_all(text, 9), [(Found::Link(link.to_owned()), Around::default())], "{text}");
            assert!(holds_link(text), "{text}");
        }
        for text in ["no link here", "and/or", "version 1.2/3", "https://", "a file.pdf/x"] {
            assert_eq!(find_all(text, 9), [], "{text}");
            assert!(!holds_link(text), "{text}");
        }
    }

    #[test]
    fn every_link_of_a_text_is_found() {
        let text = "https://a.example/1<https://b.example/2> and evil.com/3, https://c.example/4";
        let links: Vec<Found> = find_all(text, 9).into_iter().map(|found| found.0).collect();
        let wanted = ["https://a.example/1", "https://b.example/2", "https://c.example/4", "https://evil.com/3"];
        assert_eq!(links, wanted.map(|link| Found::Link(link.to_owned())));
        assert_eq!(find_all(text, 1).len(), 2);
    }

    #[test]
    fn a_link_behind_a_long_text_is_found_and_one_without_end_is_too_long() {
        let behind = format!("{}\nhttps://a.example/x", "word ".repeat(20_000));
        assert_eq!(find_all(&behind, 9)[0].0, Found::Link("https://a.example/x".to_owned()));
        let endless = format!("https://a.example/?x={}", "y".repeat(MOST_LINK_BYTES));
        assert_eq!(find_all(&endless, 9)[0].0, Found::TooLong);
    }
}
