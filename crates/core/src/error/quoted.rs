//! Values between quotes, in the quotes of four languages.

/// A value between quotes and where it stands.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Quoted<'a> {
    pub(super) value: &'a str,
    /// Byte of the opening quote.
    pub(super) start: usize,
    /// Byte after the closing quote.
    pub(super) end: usize,
}

/// Longer than this, in bytes, is a sentence, not a value.
pub(super) const LONGEST: usize = 200;

const PAIRS: [(char, &[char]); 6] =
    [('\'', &['\'']), ('"', &['"']), ('‘', &['’']), ('“', &['”']), ('„', &['“', '”']), ('«', &['»'])];

/// All values between quotes. An opening quote follows a space or bracket; a closing one is not inside a word.
pub(super) fn find(text: &str) -> Vec<Quoted<'_>> {
    let mut found = Vec::new();
    let mut end = 0;
    for (start, opening) in text.char_indices() {
        if start < end {
            continue;
        }
        let Some((_, closings)) = PAIRS.iter().find(|(quote, _)| *quote == opening) else { continue };
        let free = text[..start]
            .chars()
            .next_back()
            .is_none_or(|before| before.is_whitespace() || matches!(before, '(' | ':' | ',' | '='));
        if !free {
            continue;
        }
        let from = start + opening.len_utf8();
        if let Some((value, after)) = closed(text, from, closings) {
            found.push(Quoted { value, start, end: after });
            end = after;
        }
    }
    found
}

fn closed<'a>(text: &'a str, from: usize, closings: &[char]) -> Option<(&'a str, usize)> {
    for (offset, character) in text[from..].char_indices().take(LONGEST) {
        // A mail program may have broken the line inside the value; an empty line ends it.
        if character == '\n' && text[from + offset + 1..].starts_with('\n') {
            return None;
        }
        let after = from + offset + character.len_utf8();
        let inside_a_word = text[after..].starts_with(char::is_alphanumeric);
        if closings.contains(&character) && !inside_a_word {
            let value = text[from..from + offset].trim();
            return (!value.is_empty()).then_some((value, after));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quotes_of_four_languages_are_read_and_apostrophes_are_not() {
        let text = "Don't: account 'a@b.example' of “live.com” in «Le Port d'Anvers» or „Hafen“, ‘x’(App)";
        let values: Vec<_> = find(text).iter().map(|quoted| quoted.value).collect();
        assert_eq!(values, ["a@b.example", "live.com", "Le Port d'Anvers", "Hafen", "x"]);
    }
}
