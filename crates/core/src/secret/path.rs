//! Links that hold their secret in the path: whoever has the part behind it can open what the gateway hides.

use std::ops::Range;

use super::is_secret;
use super::names::names;

pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let hits = names().find_paths.find_iter(text);
    let ranges = hits.map(|hit| {
        let token = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'~');
        hit.end()..hit.end() + text.as_bytes()[hit.end()..].iter().take_while(|byte| token(byte)).count()
    });
    ranges.filter(|range| is_secret(text, range)).collect()
}

#[cfg(test)]
mod tests {
    use crate::secret::strip;

    #[test]
    fn the_part_that_opens_the_link_goes() {
        for (text, left) in [
            (
                "https://protect-eu.mimecast.com/s/abC1?domain=x.be",
                "https://protect-eu.mimecast.com/s/[***]?domain=x.be",
            ),
            (
                "url=https%3A%2F%2Furl.uk.m.mimecastprotect.com%2Fs%2Fab",
                "url=https%3A%2F%2Furl.uk.m.mimecastprotect.com%2Fs%2F[***]",
            ),
            (
                "https://secure-web.cisco.com/1ab/https%3A%2F%2Fx.be",
                "https://secure-web.cisco.com/[***]/https%3A%2F%2Fx.be",
            ),
            ("https://www.mimecast.com/services", "https://www.mimecast.com/services"),
        ] {
            assert_eq!(strip(text).text(), left);
        }
    }
}
