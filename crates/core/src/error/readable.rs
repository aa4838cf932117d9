//! An error text as a person would read it, and as sentences are compared.

use unicode_normalization::UnicodeNormalization;

use crate::unescape::undone;

/// A text as a person would read it.
#[derive(Debug)]
pub(super) struct Readable {
    /// Letters, punctuation and line breaks as they were meant.
    pub(super) text: String,
    /// Small letters, plain apostrophes, single spaces: for comparing sentences.
    pub(super) folded: String,
}

impl Readable {
    pub(super) fn new(text: &str) -> Self {
        let text = without_quote_marks(&undone(text));
        Self { folded: fold(&text), text }
    }
}

/// Small letters, plain apostrophes and quotes, composed accents, single spaces.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    // Hardly any paste writes its accents apart: composing them is for those.
    if !text.chars().any(|character| ('\u{0300}'..='\u{036f}').contains(&character)) {
        text.chars().for_each(|character| fold_into(&mut folded, character));
    } else {
        text.nfc().for_each(|character| fold_into(&mut folded, character));
    }
    folded
}

fn fold_into(folded: &mut String, character: char) {
    match character {
        '`' | '\u{2018}' | '\u{2019}' | '\u{02bc}' | '\u{00b4}' => folded.push('\''),
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{00ab}' | '\u{00bb}' => folded.push('"'),
        '\u{2026}' => folded.push_str("..."),
        _ if character.is_whitespace() => {
            if !folded.ends_with(' ') {
                folded.push(' ');
            }
        }
        _ if character.is_ascii() => folded.push(character.to_ascii_lowercase()),
        _ => folded.extend(character.to_lowercase()),
    }
}

/// Chat and mail programs put `> ` before each line.
fn without_quote_marks(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        result.push_str(line.trim_start_matches(['>', ' ', '|', '\t']));
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_is_read_through_three_depths_of_escaping() {
        let plain = "error_description=AADSTS50020%3a+User+account+%27a%40b.example%27%0d%0aTrace+ID%3a+x";
        let twice = plain.replace('%', "%25").replace('+', "%2b");
        let thrice = twice.replace('%', "%25");
        for text in
            [plain.to_owned(), format!("https://a.example/?u={twice}"), format!("https://a.example/?u={thrice}")]
        {
            let read = Readable::new(&text);
            assert!(read.folded.contains("aadsts50020: user account 'a@b.example' trace id: x"), "{}", read.folded);
        }
    }

    #[test]
    fn html_json_quotes_and_invisible_characters_are_undone() {
        for text in [
            "<p>We&#39;re <b>having</b>&nbsp;trouble</p>",
            "{\"m\":\"We\\u0027re having\\r\\ntrouble\"}",
            "> We\u{2019}re\n> having\n> trouble",
            "We\u{200b}'re ha\u{202e}ving\u{a0}trouble",
        ] {
            assert!(Readable::new(text).folded.contains("we're having trouble"), "{:?}", Readable::new(text).folded);
        }
        assert!(Readable::new("Van: Jan <jan@example.com> <x").text.contains("<jan@example.com>"));
    }
}
