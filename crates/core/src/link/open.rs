//! Opening the wrappers in a text before anybody else reads it: only then does what is secret in them show, and can be taken out.
//! What was around a link stays in the text as a mark: `[safelinks,proofpoint] https://…`.

use url::Url;

use super::find::{Found, at, readable, starts};
use super::unwrap::{DEPTH, Wrapper, unwrap};
use crate::secret::MARK;

/// A text with its links opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The text.
    pub text: String,
    /// How many secrets went with the wrappers: who received the mail, signatures, what only the gateway can open.
    pub removed: usize,
}

/// Opens every wrapped link as far as it can be. A mark that stood in the text before is taken away: only this makes one.
#[must_use]
pub fn opened(text: &str) -> Opened {
    let text = readable(text);
    let mut opened = Opened { text: String::with_capacity(text.len()), removed: 0 };
    let (mut done, mut looked) = (0, 0);
    for start in starts(&text.to_ascii_lowercase()) {
        // What stands inside a link was looked at with it: each byte is read once.
        if start < looked {
            continue;
        }
        let (found, end) = at(&text, start);
        looked = end.max(start + 1);
        let Found::Link(link) = found else {
            // Too long to be read: as it stands.
            opened.text.push_str(&text[done..end]);
            done = end;
            continue;
        };
        let before = &text[done..start];
        let unmarked = mark_in(before).map_or(before, |mark| &before[..mark]);
        let unwrapped = unwrap(&link, Vec::new());
        if unwrapped.wrappers.is_empty() {
            // The link stays as it stands.
            if unmarked.len() < before.len() {
                opened.text.push_str(unmarked);
                done = start;
            }
            continue;
        }
        opened.text.push_str(unmarked);
        let closed = !unwrapped.open && !unwrapped.too_deep;
        let names: Vec<&str> = unwrapped.wrappers.iter().map(|wrapper| wrapper.name()).collect();
        opened.removed += names.len();
        let (sign, link) = if closed { (CLOSED, place(&unwrapped.link)) } else { ("", plain(&unwrapped.link)) };
        opened.text.push_str(&format!("[{}{sign}] {link}", names.join(",")));
        done = end;
    }
    opened.text.push_str(&text[done..]);
    opened
}

/// As a browser reads it: a line break or a space inside would make two words of it.
fn plain(link: &str) -> String {
    Url::parse(link).map_or_else(|_| link.split_whitespace().collect(), String::from)
}

/// Where a link that stays closed leads. Whoever has its rest can open what the gateway hides.
fn place(link: &str) -> String {
    let host = Url::parse(link).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
    format!("https://{host}/{MARK}")
}

/// Where the mark directly before a link begins.
fn mark_in(before: &str) -> Option<usize> {
    marked(before)?;
    before.rfind('[')
}

/// Stands in the mark where the innermost wrapper could not be opened.
const CLOSED: &str = "!";

/// What was around the link behind this text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Around {
    /// The wrappers, outermost first.
    pub wrappers: Vec<Wrapper>,
    /// Could the innermost one not be opened?
    pub closed: bool,
}

/// Reads the mark at the end of a text.
pub(super) fn marked(before: &str) -> Option<Around> {
    let (_, names) = before.strip_suffix("] ")?.rsplit_once('[')?;
    let (names, closed) = names.strip_suffix(CLOSED).map_or((names, false), |names| (names, true));
    let wrappers: Vec<Wrapper> = names.split(',').map(Wrapper::named).collect::<Option<_>>()?;
    (wrappers.len() <= DEPTH).then_some(Around { wrappers, closed })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrapped_link_is_opened_where_it_stands_and_the_rest_stays() {
        let wrapped = "https://urldefense.proofpoint.com/v2/url?u=https-3A__a.example_x&d=y";
        let text = format!("See <{wrapped}>, or https://b.example/.");
        assert_eq!(opened(&text).text, "See <[proofpoint] https://a.example/x>, or https://b.example/.");
        let closed = opened("x https://protect-eu.mimecast.com/s/abc?domain=a.example y");
        assert_eq!(
            (closed.text.as_str(), closed.removed),
            ("x [mimecast!] https://protect-eu.mimecast.com/[***] y", 1)
        );
        assert_eq!(opened("a [safelinks] https://b.example/").text, "a https://b.example/");
        assert_eq!(opened("nothing here").text, "nothing here");
        let broken =
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fknown.example%0A.evil.example%2Fx";
        assert_eq!(opened(broken).text, "[safelinks] https://known.example.evil.example/x");
        let around = Around { wrappers: vec![Wrapper::SafeLinks, Wrapper::Proofpoint], closed: true };
        assert_eq!(marked("x [safelinks,proofpoint!] "), Some(around));
        assert_eq!(marked("x [something] "), None);
    }
}
