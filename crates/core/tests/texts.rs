//! The texts: complete and equal in every language, none unused, none missing, easy to read, and free of the host's name.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test may stop, and reads files"
)]

mod shared;

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use guest_help_core::account::OPEN;
use guest_help_core::error::catalogue;
use guest_help_core::host::Host;
use guest_help_core::page::{Line, console_places, endpoints, map, references, results};
use guest_help_core::screen;
use guest_help_core::text::Language;
use shared::{every_view, hosts, read_folder};

/// A message or attribute: what it holds.
#[derive(Default, Debug, PartialEq)]
struct Text {
    blanks: BTreeSet<String>,
    refers_to: BTreeSet<String>,
    words: String,
}

/// All messages and attributes (`message.attribute`) of a language; terms begin with a hyphen.
fn texts(language: Language) -> BTreeMap<String, Text> {
    let mut found = BTreeMap::new();
    for (file, source) in language.sources() {
        let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
        for entry in resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
                Entry::Junk { content } => panic!("{file}: {content}"),
                _ => continue,
            };
            let mut add = |id: String, pattern: &Pattern<&str>| {
                let mut text = Text::default();
                read(pattern, &mut text);
                assert!(found.insert(id.clone(), text).is_none(), "{file}: {id} stands twice");
            };
            if let Some(value) = &value {
                add(id.clone(), value);
            }
            for attribute in &attributes {
                add(format!("{id}.{}", attribute.id.name), &attribute.value);
            }
        }
    }
    found
}

fn read(pattern: &Pattern<&str>, text: &mut Text) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.words.push_str(value),
            PatternElement::Placeable { expression } => {
                text.words.push('x');
                match expression {
                    Expression::Inline(inline) => read_inline(inline, text),
                    Expression::Select { selector, variants } => {
                        read_inline(selector, text);
                        for variant in variants {
                            read(&variant.value, text);
                        }
                    }
                }
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, text: &mut Text) {
    match inline {
        InlineExpression::VariableReference { id } => {
            text.blanks.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            text.refers_to.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => {
            text.refers_to.insert(format!("-{}", id.name));
        }
        _ => {}
    }
}

#[test]
fn every_language_has_the_same_texts_with_the_same_blanks() {
    let english = texts(Language::ENGLISH);
    for language in Language::all() {
        let other = texts(language);
        let missing: Vec<_> = english.keys().filter(|id| !other.contains_key(*id)).collect();
        let surplus: Vec<_> = other.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(
            missing.is_empty() && surplus.is_empty(),
            "{language} misses {missing:?} and has too many: {surplus:?}"
        );
        for (id, text) in &english {
            assert_eq!(text.blanks, other[id].blanks, "{language}: blanks of {id}");
        }
    }
}

#[test]
fn every_reference_between_texts_exists() {
    // The names that the host gives.
    let given = ["-brand"];
    for language in Language::all() {
        let all = texts(language);
        for (id, text) in &all {
            for target in &text.refers_to {
                assert!(
                    all.contains_key(target) || given.contains(&target.as_str()),
                    "{language}: {id} refers to {target}"
                );
            }
        }
    }
}

/// What the data and the program name.
fn used() -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for link in &map().fixed_links {
        used.insert(link.message.clone());
    }
    for page in map().pages() {
        used.insert(page.title.clone());
        used.extend(page.body.iter().filter_map(|line| match line {
            Line::Message(message) => Some(message.clone()),
            Line::Part(_) => None,
        }));
        used.extend(
            page.choices.iter().flat_map(|choice| std::iter::once(choice.message.clone()).chain(choice.group.clone())),
        );
        used.extend(page.choices.iter().filter_map(|choice| choice.found.clone()));
        used.extend(page.results.iter().filter_map(|result| result.message.clone()));
        used.extend(page.letters.iter().map(|letter| letter.message.clone()));
    }
    for entry in catalogue().entries() {
        used.insert(entry.found());
        used.extend(entry.words.iter().filter_map(|words| words.found.clone()));
        used.extend(entry.at_host.iter().map(|at_host| at_host.found.clone()));
    }
    for place in console_places() {
        used.insert(place.message.clone());
        used.extend(place.labels.iter().cloned());
    }
    used.extend(references().iter().map(|reference| reference.message.clone()));
    let filled_in = ["address", "invited", "account", "application", "question", "place", "device", "time", "issuer"];
    used.extend(filled_in.map(|blank| format!("letter-what-{blank}")));
    for (list, rows) in results().lists() {
        let start = match list {
            "link" => "link-is",
            "trick" => "trick",
            "sender" => "mail-sender",
            "verdict" => "verdict",
            "finding" => "net",
            _ => continue,
        };
        used.extend(rows.keys().map(|value| format!("{start}-{value}")));
    }
    let not_said = ["none", "unknown"];
    used.extend(results().lists().filter(|(list, _)| *list == "reason").flat_map(|(_, rows)| {
        rows.keys()
            .filter(|value| !not_said.contains(&value.as_str()))
            .map(|value| format!("junk-{value}"))
            .collect::<Vec<_>>()
    }));
    used.extend(
        ["several-from", "forged-results", "phone-number", "payment", "urgency", "other-tenant"]
            .map(|sign| format!("sign-{sign}")),
    );
    used.extend(["inbox", "junk", "quarantine", "other"].map(|folder| format!("folder-{folder}")));
    used.extend(["sign-display-name-address", "found-device-code", "found-consent-grant"].map(str::to_owned));
    used.extend(endpoints().iter().map(|endpoint| format!("need-{}", endpoint.needed_for.name())));
    used.extend(["minisite", "form", "application"].map(|own| format!("need-{own}")));
    let routes = results().lists().filter(|(list, _)| *list == "route").flat_map(|(_, rows)| rows.keys());
    used.extend(routes.map(|route| format!("forecast-{route}")));
    used.extend(OPEN.iter().flat_map(|open| ["yes", "no"].map(|is| format!("if-{}-{is}", open.name()))));
    used.extend(["microsoft", "google", "mozilla", "other"].map(|proves| format!("accounts-proves-{proves}")));
    used.extend((1..=12).map(|month| format!("month-{month}")));
    used.extend(Language::all().map(|language| format!("settings-language-{language}")));
    used
}

/// String literals of the program's own sources.
fn literals() -> BTreeSet<String> {
    let sources = ["crates/core/src", "cli"].into_iter().flat_map(|folder| read_folder(folder, "rs"));
    sources.flat_map(|(_, source)| source.split('"').map(str::to_owned).collect::<Vec<_>>()).collect()
}

#[test]
fn no_text_is_missing() {
    let all = texts(Language::ENGLISH);
    let missing: Vec<_> = used().into_iter().filter(|id| !all.contains_key(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn no_text_is_unused() {
    let all = texts(Language::ENGLISH);
    let (named, literals) = (used(), literals());
    let message = |id: &str| id.split('.').next().unwrap_or(id).to_owned();
    let is_named = |id: &str| {
        named.contains(id) || literals.contains(id) || named.contains(&message(id)) || literals.contains(&message(id))
    };
    // What a used text refers to is used, too, however deep.
    let mut reached: BTreeSet<String> = all.keys().filter(|id| is_named(id)).cloned().collect();
    let mut waiting: Vec<String> = reached.iter().cloned().collect();
    while let Some(id) = waiting.pop() {
        for target in &all[&id].refers_to {
            for next in all.keys().filter(|id| message(id) == *target) {
                if reached.insert(next.clone()) {
                    waiting.push(next.clone());
                }
            }
        }
    }
    let unused: Vec<_> = all.keys().filter(|id| !reached.contains(*id) && !id.starts_with("ms-")).collect();
    assert!(unused.is_empty(), "{} unused: {unused:?}", unused.len());
}

#[test]
fn every_page_is_made_in_every_language_for_every_host() {
    every_view(|host, texts, view, case, number| {
        let screen = screen::of(number, case, host, view);
        assert_eq!(texts.broken(), [], "page {number}, {texts:?}, {}", host.id());
        assert!(!screen.title.is_empty());
        assert!(!serde_json::to_string(&screen).unwrap().contains("\u{2068}"), "direction marks on page {number}");
    });
}

#[test]
fn every_error_is_worded_in_every_language_for_every_host() {
    for host in hosts() {
        for language in Language::all() {
            for microsoft in Language::all() {
                let texts = host.texts(language, microsoft);
                for entry in catalogue().entries() {
                    let found = texts.format(&entry.found(), &[]);
                    assert!(found.is_ok(), "{found:?}");
                }
            }
        }
    }
}

#[test]
fn every_letter_is_made_in_every_language_for_every_host() {
    every_view(|host, texts, view, case, number| {
        for letter in screen::of(number, case, host, view).letters {
            assert_eq!(texts.broken(), [], "page {number}");
            assert!(
                !letter.subject.as_str().contains("copy-") && letter.body.as_str().len() > 100,
                "page {number}: {letter:?}"
            );
        }
    });
}

#[test]
fn no_text_holds_the_name_of_a_host() {
    let texts = read_folder("locales", "ftl");
    let code =
        ["crates/core/src", "crates/desktop-actions/src", "cli"].map(|folder| read_folder(folder, "rs")).concat();
    for id in Host::embedded_ids() {
        let host = Host::embedded(id).unwrap();
        for (file, text) in texts.iter().chain(&code) {
            // The id of the default host stands once, where the default is set.
            assert!(!text.contains(host.name()), "{file} names {}", host.name());
            for domain in &host.tenant().domains {
                assert!(!text.contains(domain.as_str()), "{file} names {domain}");
            }
        }
    }
}

/// Words that a stressed reader stumbles over, or that blame (`design/ux.md` 2.1).
const BANNED: [&str; 13] = [
    "please",
    "sorry",
    "invalid",
    "oops",
    "illegal",
    "forbidden",
    "gelieve",
    "ongeldig",
    "ongeldige",
    "helaas",
    "indien",
    "teneinde",
    "alsjeblieft",
];

#[test]
fn no_text_blames_or_begs() {
    for language in Language::all() {
        for (id, text) in texts(language) {
            let words: Vec<String> =
                text.words.to_lowercase().split(|letter: char| !letter.is_alphabetic()).map(str::to_owned).collect();
            let banned: Vec<_> = words.iter().filter(|word| BANNED.contains(&word.as_str())).collect();
            assert!(banned.is_empty(), "{language}: {id} says {banned:?}");
        }
    }
}
