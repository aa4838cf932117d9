//! How easy the pages are to read: words on a page, words in a sentence, reading ease (`design/ux.md` 5.3).
//!
//! English: Flesch, 206.835 − 1.015 · words per sentence − 84.6 · syllables per word.
//! Dutch: Flesch–Douma, 206.835 − 0.93 · words per sentence − 77 · syllables per word. Syllables are counted by hyphenation.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test may stop, and reads files"
)]

mod shared;

use std::collections::BTreeMap;

use guest_help_core::case::Case;
use guest_help_core::host::Host;
use guest_help_core::page::{Kind, map};
use guest_help_core::screen::{self, Block, Screen, View};
use guest_help_core::text::Language;
use hyphenation::{Hyphenator, Load, Standard};
use shared::hosts;

/// Words on a page at the most. Page 365 is a list to look through, under four headings; 030 and 070 are lists, too.
fn most_words(screen: &Screen) -> usize {
    match (screen.number.to_string().as_str(), screen.kind) {
        ("010" | "100" | "200" | "260" | "300" | "600", _) => 100,
        (_, Kind::Outcome) => 150,
        ("145" | "155", _) => 150,
        ("030" | "070" | "365", _) => usize::MAX,
        (_, Kind::Question) => 90,
        (_, Kind::Step) => 115,
        _ => 110,
    }
}

/// The lines that can be seen: what is folded away does not count.
fn lines(screen: &Screen) -> Vec<String> {
    let mut lines = vec![screen.title.clone()];
    for block in &screen.body {
        match block {
            Block::Paragraph { text } | Block::Address { label: text, .. } => lines.push(text.words()),
            Block::Heading { text } | Block::Details { title: text, .. } => lines.push(text.clone()),
            Block::List { items } | Block::Steps { items } => {
                lines.extend(items.iter().map(guest_help_core::text::RichText::words));
            }
            Block::Button { text, label, .. } => lines.extend([text.clone(), label.clone()]),
            Block::Timer { view } => lines.extend([view.words.clone(), view.button.clone()]),
            Block::Keys { rows } => lines.extend(rows.iter().map(|row| row.action.clone())),
            Block::Exact { .. } => {}
        }
    }
    for part in screen.result.iter().flat_map(|result| &result.parts) {
        lines.push(part.heading.clone());
        lines.extend(part.lines.iter().map(guest_help_core::text::RichText::words));
    }
    for choice in &screen.choices {
        lines.push(choice.label.words());
        lines.extend(choice.hint.as_ref().map(guest_help_core::text::RichText::words));
    }
    lines
}

fn words(text: &str) -> Vec<&str> {
    text.split(|letter: char| letter.is_whitespace() || matches!(letter, '–' | '/'))
        .map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .collect()
}

/// Sentences of running text. An address or a number is one word.
fn sentences(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut sentence = String::new();
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        sentence.push(character);
        let ends = matches!(character, '.' | '!' | '?' | ':')
            && characters.peek().is_none_or(|next| next.is_whitespace() || matches!(next, '’' | '”'));
        if ends {
            found.push(std::mem::take(&mut sentence));
        }
    }
    found.push(sentence);
    found.retain(|sentence| !words(sentence).is_empty());
    found
}

struct Measure {
    hyphenator: Standard,
    dutch: bool,
}

impl Measure {
    fn of(language: Language) -> Option<Self> {
        let name = match language.code() {
            "en" => hyphenation::Language::EnglishUS,
            "nl" => hyphenation::Language::Dutch,
            _ => return None,
        };
        Some(Self { hyphenator: Standard::from_embedded(name).unwrap(), dutch: language.code() == "nl" })
    }

    fn syllables(&self, word: &str) -> usize {
        if word.contains(['@', '.', '_', '\\']) || word.chars().any(|letter| letter.is_ascii_digit()) {
            return 1;
        }
        word.split('-').map(|part| self.hyphenator.hyphenate(&part.to_lowercase()).breaks.len() + 1).sum()
    }

    fn ease(&self, sentences: &[String]) -> f64 {
        let words: Vec<&str> = sentences.iter().flat_map(|sentence| words(sentence)).collect();
        let syllables: usize = words.iter().map(|word| self.syllables(word)).sum();
        #[allow(clippy::cast_precision_loss, reason = "some thousand words")]
        let (words, sentences, syllables) = (words.len() as f64, sentences.len() as f64, syllables as f64);
        let (length, weight) = if self.dutch { (0.93, 77.0) } else { (1.015, 84.6) };
        206.835 - length * words / sentences - weight * syllables / words
    }
}

#[test]
fn the_pages_are_short_and_easy_to_read() {
    let mut wrong = Vec::new();
    for language in Language::all() {
        let Some(measure) = Measure::of(language) else { continue };
        let mut of_all: Vec<String> = Vec::new();
        let mut table: BTreeMap<String, (usize, f64)> = BTreeMap::new();
        for host in hosts() {
            let texts = host.texts(language, language);
            for page in map().pages() {
                let view = View::of(&texts);
                let screen = screen::of(page.number, &Case::new(host.id()), &host, view);
                let lines = lines(&screen);
                let count: usize = lines.iter().map(|line| words(line).len()).sum();
                if count > most_words(&screen) {
                    wrong.push(format!("{language} {} {}: {count} words", host.id(), page.number));
                }
                // The ease is a measure for running text: lines that end as a sentence does.
                let running: Vec<String> = lines
                    .iter()
                    .filter(|line| line.ends_with(['.', '?', '!']))
                    .flat_map(|line| sentences(line))
                    .collect();
                for sentence in &running {
                    let length = words(sentence).len();
                    if length > 16 {
                        wrong.push(format!("{language} {}: {length} words in: {sentence}", page.number));
                    }
                }
                // A long name of a host would be measured with it: the ease is that of the first host's pages.
                if running.len() >= 5 && host.id() == Host::DEFAULT {
                    let ease = measure.ease(&running);
                    table.insert(page.number.to_string(), (count, ease));
                    if ease < 65.0 {
                        wrong.push(format!("{language} {} {}: reading ease {ease:.0}", host.id(), page.number));
                    }
                }
                of_all.extend(running);
            }
        }
        let ease = measure.ease(&of_all);
        #[allow(clippy::cast_precision_loss, reason = "some thousand words")]
        let average = of_all.iter().map(|sentence| words(sentence).len()).sum::<usize>() as f64 / of_all.len() as f64;
        if ease < 75.0 || average > 10.0 {
            wrong.push(format!("{language} as a whole: ease {ease:.1}, {average:.1} words a sentence"));
        }
        let hardest = table.iter().min_by(|a, b| a.1.1.total_cmp(&b.1.1)).unwrap();
        eprintln!(
            "{language}: ease {ease:.1}, {average:.1} words a sentence; hardest page {} with {:.0}",
            hardest.0, hardest.1.1
        );
    }
    assert!(wrong.is_empty(), "{} places:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_an_error_means_is_said_in_short_sentences() {
    let mut wrong = Vec::new();
    for language in Language::all() {
        let host = &hosts()[0];
        let texts = host.texts(language, language);
        for entry in guest_help_core::error::catalogue().entries() {
            for sentence in sentences(&texts.say(&entry.found())) {
                if words(&sentence).len() > 16 {
                    wrong.push(format!("{language} {}: {sentence}", entry.key));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
