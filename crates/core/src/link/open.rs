//! Opening the wrappers in a text before anybody else reads it: only then does what is secret in them show, and can be taken out.
//! What was around a link stays in the text as a mark: `[safelinks,proofpoint] https://…`.

use super::find::{Found, at, starts};
use super::unwrap::{DEPTH, Wrapper, unwrap};
use crate::unescape::without_invisible;

/// A mail with more links than this keeps the rest as they are.
const MOST_LINKS: usize = 500;

/// The text with every wrapped link opened as far as it can be.
#[must_use]
pub fn opened(text: &str) -> String {
    let text = without_invisible(text);
    let mut result = String::with_capacity(text.len());
    let mut done = 0;
    for start in starts(&text.to_ascii_lowercase()).into_iter().take(MOST_LINKS) {
        if start < done || marked(&text[..start]).is_some() {
            continue;
        }
        let (Found::Link(link), end) = at(&text, start) else { continue };
        let unwrapped = unwrap(&link, Vec::new());
        // A gateway that keeps the link to itself stays: it tells who hides it.
        if unwrapped.link == link {
            continue;
        }
        let closed = usize::from(!unwrapped.open && !unwrapped.too_deep);
        let names: Vec<&str> =
            unwrapped.wrappers.iter().take(unwrapped.wrappers.len() - closed).map(|wrapper| wrapper.name()).collect();
        result.push_str(&text[done..start]);
        result.push_str(&format!("[{}] {}", names.join(","), unwrapped.link));
        done = end;
    }
    result.push_str(&text[done..]);
    result
}

/// The wrappers that were around the link behind this text.
pub(super) fn marked(before: &str) -> Option<Vec<Wrapper>> {
    let (_, names) = before.strip_suffix("] ")?.rsplit_once('[')?;
    let wrappers: Option<Vec<Wrapper>> = names.split(',').map(Wrapper::named).collect();
    wrappers.filter(|wrappers| wrappers.len() <= DEPTH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrapped_link_is_opened_where_it_stands_and_the_rest_stays() {
        let wrapped = "https://urldefense.proofpoint.com/v2/url?u=https-3A__a.example_x&d=y";
        let text = format!("See <{wrapped}>, or https://b.example/.");
        assert_eq!(opened(&text), "See <[proofpoint] https://a.example/x>, or https://b.example/.");
        assert_eq!(opened(&opened(&text)), opened(&text));
        let closed = "https://protect-eu.mimecast.com/s/abc?domain=a.example";
        assert_eq!(opened(closed), closed);
        assert_eq!(marked("x [safelinks,proofpoint] "), Some(vec![Wrapper::SafeLinks, Wrapper::Proofpoint]));
        assert_eq!(marked("x [something] "), None);
    }
}
