//! What a host lays over the texts: its names as terms, and messages that it words differently.

use std::collections::BTreeSet;

use fluent::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use super::Language;
use crate::knowledge;

/// Names and texts of a host.
#[derive(Clone, Debug, Default)]
pub struct Overlay {
    terms: String,
    overrides: Vec<(String, String)>,
}

impl Overlay {
    /// Sets a term, such as `-brand`. The value is taken literally.
    #[must_use]
    pub fn name(mut self, term: &str, value: &str) -> Self {
        let literal = value.replace('\\', "\\\\").replace('"', "\\\"").replace(['\n', '\r'], " ");
        self.terms.push_str(&format!("-{term} = {{ \"{literal}\" }}\n"));
        self
    }

    /// Words a message, or an attribute `message.attribute`, differently. The value is a Fluent pattern.
    #[must_use]
    pub fn text(mut self, id: &str, pattern: &str) -> Self {
        self.overrides.push((id.to_owned(), pattern.to_owned()));
        self
    }

    pub(super) fn resources(&self, language: Language) -> Vec<FluentResource> {
        let mut sources = vec![self.terms.clone()];
        sources.extend(self.overrides.iter().filter_map(|(id, pattern)| overridden(language, id, pattern)));
        sources
            .into_iter()
            .map(|source| match FluentResource::try_new(source) {
                Ok(resource) | Err((resource, _)) => resource,
            })
            .collect()
    }
}

/// The source of the message with one of its parts worded differently.
fn overridden(language: Language, id: &str, pattern: &str) -> Option<String> {
    let (name, attribute) = split(id);
    let mut message = find(language, name)?;
    let value = parse(pattern)?;
    match attribute {
        None => message.value = Some(value),
        Some(attribute) => message.attributes.iter_mut().find(|found| found.id.name == attribute)?.value = value,
    }
    let resource = fluent_syntax::ast::Resource { body: vec![Entry::Message(message)] };
    Some(serializer::serialize(&resource))
}

/// What is wrong with a host's own wording of a message; `None` where nothing is.
#[must_use]
pub fn override_problem(language: Language, id: &str, pattern: &str) -> Option<String> {
    let (name, attribute) = split(id);
    let message = match find(language, name) {
        Some(message) => message,
        None => return Some(format!("is not one of the program's (`{id}`)")),
    };
    let original = match attribute {
        None => message.value.as_ref(),
        Some(attribute) => message.attributes.iter().find(|found| found.id.name == attribute).map(|found| &found.value),
    };
    let Some(original) = original else {
        return Some(format!("is not one of the program's (`{id}`)"));
    };
    let Some(worded) = parse(pattern) else {
        return Some("is no Fluent text".to_owned());
    };
    let known = blanks(original);
    blanks(&worded)
        .into_iter()
        .find(|blank| !known.contains(blank))
        .map(|blank| format!("uses the blank `${blank}`, which is not filled there"))
}

/// The message id that is most like `id`.
#[must_use]
pub fn nearest_id(language: Language, id: &str) -> Option<String> {
    let ids: Vec<String> = messages(language).map(|message| message.id.name).collect();
    knowledge::nearest(split(id).0, ids.iter().map(String::as_str))
}

fn split(id: &str) -> (&str, Option<&str>) {
    match id.split_once('.') {
        Some((name, attribute)) => (name, Some(attribute)),
        None => (id, None),
    }
}

fn messages(language: Language) -> impl Iterator<Item = Message<String>> {
    language.sources().flat_map(|(_, source)| {
        let resource = match parser::parse(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        resource.body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
    })
}

fn find(language: Language, name: &str) -> Option<Message<String>> {
    messages(language).find(|message| message.id.name == name)
}

fn parse(pattern: &str) -> Option<Pattern<String>> {
    let lines = pattern.replace('\n', "\n    ");
    let resource = parser::parse(format!("text =\n    {lines}\n")).ok()?;
    match resource.body.into_iter().next()? {
        Entry::Message(message) => message.value,
        _ => None,
    }
}

/// The blanks (`$name`) of a pattern.
fn blanks(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    in_pattern(pattern, &mut found);
    found
}

fn in_pattern(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => in_inline(inline, found),
            Expression::Select { selector, variants } => {
                in_inline(selector, found);
                for variant in variants {
                    in_pattern(&variant.value, found);
                }
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<String>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                in_inline(inner, found);
            }
        }
        _ => {}
    }
}
