//! A password inside the address itself: `https://name:password@host`.

use std::ops::Range;

use super::is_secret;

pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    for (at, scheme) in text.match_indices("://") {
        let start = at + scheme.len();
        let end = text[start..]
            .find(|letter: char| letter.is_whitespace() || matches!(letter, '/' | '?' | '#' | '"' | '<'))
            .map_or(text.len(), |length| start + length);
        let Some(sign) = text[start..end].rfind('@').map(|sign| start + sign) else { continue };
        if let Some(colon) = text[start..sign].find(':') {
            ranges.push(start + colon + 1..sign);
        }
    }
    ranges.retain(|range| is_secret(text, range));
    ranges
}

#[cfg(test)]
mod tests {
    use crate::secret::strip;

    #[test]
    fn the_password_of_an_address_goes() {
        for (text, left) in [
            ("https://jan:geheim@a.example/x", "https://jan:[***]@a.example/x"),
            ("https://jan@a.example/x:y@z", "https://jan@a.example/x:y@z"),
            ("https://a.example:8443/", "https://a.example:8443/"),
        ] {
            assert_eq!(strip(text).text(), left);
        }
    }
}
