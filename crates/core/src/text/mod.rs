//! The words: Fluent messages, in the app's language, with Microsoft's labels in the language of the guest's
//! Microsoft pages, and the host's names laid over them.

mod language;
mod overlay;
mod rich;

use std::sync::{Arc, Mutex, PoisonError};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};

pub use language::Language;
pub use overlay::{Overlay, nearest_id, override_problem};
pub use rich::{RichText, Span, SpanKind};

/// A value for a blank in a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A name, an address, a number that is not counted.
    Text(String),
    /// A count: chooses singular or plural.
    Count(usize),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

/// Why a message could not be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// There is no such message, or it has no such attribute.
    #[error("there is no text `{0}`")]
    Missing(String),
    /// A blank was not filled, or the message refers to something that is not there.
    #[error("the text `{id}` cannot be made: {reason}")]
    Broken {
        /// Message, with its attribute after a dot.
        id: String,
        /// What Fluent says.
        reason: String,
    },
}

/// All texts in one language, for one host and one language of Microsoft's pages.
pub struct Texts {
    language: Language,
    microsoft: Language,
    bundle: FluentBundle<Arc<FluentResource>>,
    /// Texts that could not be made since the beginning: a test reads them after drawing every page.
    broken: Mutex<Vec<TextError>>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Texts")
            .field("language", &self.language)
            .field("microsoft", &self.microsoft)
            .finish_non_exhaustive()
    }
}

impl Texts {
    /// The texts of `language`, with the labels of Microsoft's pages in `microsoft` and the host's names from `overlay`.
    #[must_use]
    pub fn new(language: Language, microsoft: Language, overlay: &Overlay) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        // Direction marks around blanks would spoil addresses and links that are copied.
        bundle.set_use_isolating(false);
        for resource in language.resources() {
            bundle.add_resource_overriding(Arc::clone(resource));
        }
        for resource in overlay.resources(language) {
            bundle.add_resource_overriding(Arc::new(resource));
        }
        Self { language, microsoft, bundle, broken: Mutex::new(Vec::new()) }
    }

    /// The language of the texts.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The language of the guest's Microsoft pages.
    #[must_use]
    pub fn microsoft(&self) -> Language {
        self.microsoft
    }

    /// Is there such a message, or an attribute `id.attribute`?
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// A message, or an attribute when `id` is `message.attribute`, with its blanks filled.
    ///
    /// # Errors
    /// [`TextError`] where there is no such text or a blank is not filled.
    pub fn format(&self, id: &str, blanks: &[(&str, Value)]) -> Result<String, TextError> {
        let pattern = self.pattern(id).ok_or_else(|| TextError::Missing(id.to_owned()))?;
        let mut arguments = FluentArgs::with_capacity(blanks.len() + 1);
        arguments.set("ui", self.microsoft.code());
        self.fill(id, pattern, arguments, blanks)
    }

    /// A name on Microsoft's pages in a language of theirs. Where it is missing, its id stands instead.
    #[must_use]
    pub fn label(&self, id: &str, microsoft: Language) -> String {
        let Some(pattern) = self.pattern(id) else { return self.say(id) };
        let mut arguments = FluentArgs::with_capacity(1);
        arguments.set("ui", microsoft.code());
        self.fill(id, pattern, arguments, &[]).unwrap_or_else(|_| id.to_owned())
    }

    fn fill<'a>(
        &'a self,
        id: &str,
        pattern: &'a fluent_syntax::ast::Pattern<&str>,
        mut arguments: FluentArgs<'a>,
        blanks: &'a [(&str, Value)],
    ) -> Result<String, TextError> {
        for (name, value) in blanks {
            match value {
                Value::Text(text) => arguments.set(*name, text.as_str()),
                Value::Count(count) => arguments.set(*name, FluentValue::from(*count)),
            }
        }
        let mut errors: Vec<FluentError> = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(TextError::Broken { id: id.to_owned(), reason: error.to_string() }),
        }
    }

    /// A message without blanks. Where it is missing, its id stands instead, so that a page is still shown.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with its blanks filled. Where it cannot be made, its id stands instead.
    #[must_use]
    pub fn say_with(&self, id: &str, blanks: &[(&str, Value)]) -> String {
        self.format(id, blanks).unwrap_or_else(|error| {
            self.broken.lock().unwrap_or_else(PoisonError::into_inner).push(error);
            id.to_owned()
        })
    }

    /// A message, or nothing where there is no such message or attribute.
    #[must_use]
    pub fn maybe(&self, id: &str) -> Option<String> {
        self.has(id).then(|| self.say(id))
    }

    /// Texts that were asked for and could not be made.
    #[must_use]
    pub fn broken(&self) -> Vec<TextError> {
        self.broken.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A month in words, such as "May 2024". `month` is 1 to 12.
    #[must_use]
    pub fn month(&self, year: u16, month: u8) -> String {
        let name = self.say(&format!("month-{month}"));
        self.say_with("month-year", &[("month", name.into()), ("year", year.to_string().into())])
    }

    fn pattern(&self, id: &str) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let message = self.bundle.get_message(message)?;
        match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
            None => message.value(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(language: &str, microsoft: &str) -> Texts {
        let language = Language::find(language).unwrap();
        let overlay = Overlay::default().name("brand", "Harbour {Institute}").name("app", "Harbour \"Help\"");
        Texts::new(language, Language::find(microsoft).unwrap(), &overlay)
    }

    #[test]
    fn names_of_buttons_follow_the_language_of_microsofts_pages() {
        let text = texts("nl", "en").say("open-lead");
        assert!(text.contains("‘Accept invitation’"), "{text}");
        let text = texts("nl", "nl").say("open-lead");
        assert!(text.contains("‘Uitnodiging accepteren’"), "{text}");
    }

    #[test]
    fn the_hosts_name_is_taken_as_it_is_written() {
        let text = texts("en", "en").say("nav-contact");
        assert!(text.contains("Harbour {Institute}"), "{text}");
    }

    #[test]
    fn a_blank_that_is_not_filled_is_an_error() {
        let texts = texts("en", "en");
        assert!(matches!(texts.format("shell-page", &[]), Err(TextError::Broken { .. })));
        assert_eq!(texts.format("no-such", &[]), Err(TextError::Missing("no-such".to_owned())));
    }
}
