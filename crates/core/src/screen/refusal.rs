//! Why an answer, a text or a page number was not taken, in the guest's language. The case stays as it was.

use serde::Serialize;

use crate::case::{AnswerError, Case, CaseFileError, Field, LONGEST_FIELD, MOST_CASE_BYTES, MOST_ENTRIES};
use crate::clue::{MOST_BYTES, PasteError};
use crate::handoff;
use crate::host::Host;
use crate::mail::MailError;
use crate::page::{PageNumber, map};
use crate::text::{Texts, Value};

/// What is wrong in one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FieldRefusal {
    /// Which field.
    pub field: Field,
    /// What to do there.
    pub words: String,
}

/// A refusal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Refusal {
    /// What is wrong and what to do.
    pub words: String,
    /// The fields that it is about.
    pub fields: Vec<FieldRefusal>,
}

/// Words a refused answer.
#[must_use]
pub fn refusal(error: &AnswerError, texts: &Texts) -> Refusal {
    let count = |message: &str, most: usize| texts.say_with(message, &[("max", most.to_string().into())]);
    let words = match error {
        AnswerError::TooLong { .. } => count("ask-too-long", LONGEST_FIELD),
        AnswerError::Full => count("ask-full", MOST_ENTRIES),
        AnswerError::NoSuchPage(page) => texts.say_with("jump-error-unknown", &[("page", page.to_string().into())]),
        AnswerError::NoSuchChoice { .. } => texts.say("ask-not-offered"),
        AnswerError::Missing(_) => texts.say("report-missing"),
    };
    let fields = match error {
        AnswerError::Missing(fields) => {
            fields.iter().map(|field| FieldRefusal { field: *field, words: texts.say(field_message(*field)) }).collect()
        }
        AnswerError::TooLong { field, .. } => vec![FieldRefusal { field: *field, words: words.clone() }],
        _ => Vec::new(),
    };
    Refusal { words, fields }
}

/// What is said of a field that does not take what stands in it.
pub(super) fn field_message(field: Field) -> &'static str {
    match field {
        Field::Address | Field::Invited => "report-error-email",
        Field::Application | Field::Happened | Field::Contact => "report-error-happened",
    }
}

/// Words a yes that does not count: something else was pasted since.
#[must_use]
pub fn refused_check(texts: &Texts) -> Refusal {
    Refusal { words: texts.say("check-changed"), fields: Vec::new() }
}

/// Words a refused text or file.
#[must_use]
pub fn refused_paste(error: &PasteError, texts: &Texts) -> Refusal {
    let words = match error {
        PasteError::Empty => texts.say("paste-error-empty"),
        PasteError::TooLarge { most, .. } => {
            let message = if *most == MOST_BYTES { "paste-error-large" } else { "paste-error-large-mail" };
            texts.say_with(message, &[("max", (most / 1024 / 1024).to_string().into())])
        }
        PasteError::Mail(MailError::Outlook(_)) => texts.say("paste-error-outlook"),
        PasteError::Mail(_) => texts.say("paste-error-mail"),
        PasteError::NotText => texts.say("paste-error-binary"),
    };
    Refusal { words, fields: Vec::new() }
}

/// Is this the saved case of somebody? The guide takes none: it would be read as a text of the guest.
#[must_use]
pub fn is_case(bytes: &[u8], host: &Host) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| text.contains("\"entries\"") && handoff::opened(text, host).is_some())
}

/// Words a saved case that was given to the guide.
#[must_use]
pub fn refused_case(texts: &Texts) -> Refusal {
    Refusal { words: texts.say("helpdesk-is-a-case"), fields: Vec::new() }
}

/// The case of a saved file or of the note of a ticket.
///
/// # Errors
/// [`Refusal`] in the reader's language where it is neither, or cannot be used.
pub fn opened_case(bytes: &[u8], host: &Host, texts: &Texts) -> Result<Case, Refusal> {
    let refused = |words: String| Refusal { words, fields: Vec::new() };
    let neither = || refused(texts.say("helpdesk-not-a-case"));
    let text = std::str::from_utf8(bytes).map_err(|_| neither())?;
    let opened = handoff::opened(text, host).ok_or_else(neither)?;
    opened.map_err(|error| {
        let number = |number: usize| Value::from(number.to_string());
        refused(match error {
            CaseFileError::TooLarge { .. } => {
                texts.say_with("case-too-large", &[("max", number(MOST_CASE_BYTES / 1024 / 1024))])
            }
            CaseFileError::Damaged { line, .. } => texts.say_with("case-damaged", &[("line", number(line))]),
            CaseFileError::Schema { .. } => texts.say("case-later"),
            CaseFileError::OtherHost { .. } => texts.say("case-other-host"),
            CaseFileError::Impossible { place, .. } => texts.say_with("case-impossible", &[("place", number(place))]),
        })
    })
}

/// The page that a guest names: three digits, also with words around them.
///
/// # Errors
/// [`Refusal`] where there are no three digits, or no such page.
pub fn page_named(text: &str, texts: &Texts) -> Result<PageNumber, Refusal> {
    let refused = |words: String| Refusal { words, fields: Vec::new() };
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let number: PageNumber = digits.parse().map_err(|_| refused(texts.say("jump-error-format")))?;
    map()
        .find(number)
        .map(|page| page.number)
        .ok_or_else(|| refused(texts.say_with("jump-error-unknown", &[("page", number.to_string().into())])))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_refusal_has_its_words_in_every_language() {
        let host = Host::embedded(Host::DEFAULT).unwrap();
        for language in Language::all() {
            let texts = host.texts(language, language);
            let errors = [
                AnswerError::TooLong { field: Field::Happened, length: 5000 },
                AnswerError::Full,
                AnswerError::NoSuchPage(PageNumber::HOME),
                AnswerError::NoSuchChoice { page: PageNumber::HOME, choice: String::new() },
                AnswerError::Missing(vec![Field::Address]),
            ];
            let mut words: Vec<String> = errors.iter().map(|error| refusal(error, &texts).words).collect();
            for error in [PasteError::Empty, PasteError::TooLarge { bytes: 1, most: MOST_BYTES }, PasteError::NotText] {
                words.push(refused_paste(&error, &texts).words);
            }
            words.push(refused_case(&texts).words);
            let other_host = Case::new("other").to_json();
            let later = r#"{ "schema": 2, "entries": [] }"#;
            let impossible = r#"{ "schema": 1, "host": "sckcen", "entries": [{ "did": "jumped", "to": "999" }] }"#;
            let cut = r#"{ "schema": 1, "host": "#;
            for text in
                ["neither", &other_host, later, impossible, cut, &format!("{later}{}", " ".repeat(MOST_CASE_BYTES))]
            {
                words.push(opened_case(text.as_bytes(), &host, &texts).unwrap_err().words);
            }
            words.push(page_named("12", &texts).unwrap_err().words);
            words.push(page_named("999", &texts).unwrap_err().words);
            assert!(words.iter().all(|words| words.contains(' ')), "{words:?}");
            assert_eq!(texts.broken(), []);
        }
    }

    #[test]
    fn a_page_is_named_with_words_around_its_number() {
        let texts = Host::embedded(Host::DEFAULT).unwrap().texts(Language::ENGLISH, Language::ENGLISH);
        for text in ["020", " Page 020 ", "0 2 0"] {
            assert_eq!(page_named(text, &texts), Ok(PageNumber::PASTE));
        }
    }
}
