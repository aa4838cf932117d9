//! Ids of conversations in Teams links: `19:…@thread.v2`, in any depth of escaping.

use std::ops::Range;

use super::is_secret;

pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let folded = text.to_ascii_lowercase();
    let ranges = folded.match_indices("thread.").filter_map(|(at, _)| {
        let end = before_escaped(&folded, at, '@', "40")?;
        let in_id = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
        let run = folded.as_bytes()[..end].iter().rev().take_while(|byte| in_id(byte)).count();
        let start = end - run;
        let id = &folded[start..end];
        // The digits of an escaped colon are not part of the id.
        let colon = if folded[..start].ends_with('%') { colon_length(id)? } else { 0 };
        let is_after_colon = colon > 0 || folded[..start].ends_with(':');
        (is_after_colon && run > colon).then_some(start + colon..end)
    });
    ranges.filter(|range| is_secret(text, range)).collect()
}

/// Where the sign before `at` begins, plain or escaped.
fn before_escaped(text: &str, at: usize, sign: char, code: &str) -> Option<usize> {
    if text[..at].ends_with(sign) {
        return Some(at - sign.len_utf8());
    }
    let mut rest = text[..at].strip_suffix(code)?;
    while let Some(shorter) = rest.strip_suffix("25") {
        rest = shorter;
    }
    rest.strip_suffix('%').map(str::len)
}

fn colon_length(id: &str) -> Option<usize> {
    let deeper = id.as_bytes().chunks(2).take_while(|pair| pair == b"25").count() * 2;
    id[deeper..].starts_with("3a").then_some(deeper + 2)
}

#[cfg(test)]
mod tests {
    use crate::secret::strip;

    #[test]
    fn the_id_of_a_conversation_goes_and_the_rest_stays() {
        for (text, left) in [
            ("l/team/19:abC_1@thread.tacv2/x", "l/team/19:[***]@thread.tacv2/x"),
            ("l/team/19%3aabC@thread.v2", "l/team/19%3a[***]@thread.v2"),
            ("l/team/19%3Aabc%40thread.v2/0", "l/team/19%3A[***]%40thread.v2/0"),
            ("19%253ameeting_abc%2540thread.v2", "19%253a[***]%2540thread.v2"),
            ("a new thread.", "a new thread."),
            ("mail me@thread.example", "mail me@thread.example"),
        ] {
            assert_eq!(strip(text).text(), left);
        }
    }
}
