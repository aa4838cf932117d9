//! Recognising an error without a number by the words that Microsoft's page shows, in several languages.

use std::collections::HashSet;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use serde::Deserialize;

use super::catalogue::{ErrorEntry, catalogue};
use crate::host::Date;
use crate::knowledge;
use crate::page::PageNumber;
use crate::vocabulary::{Mark, Situation, WhoActs};

/// How far apart the parts of a sentence may stand, in bytes: names and addresses stand between them.
const REACH: usize = 400;

/// A sentence or title of a Microsoft page.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    /// The error that shows it.
    pub error: Option<String>,
    /// The page, where the words name no single error.
    pub page: Option<PageNumber>,
    /// Language of the words.
    pub language: String,
    /// Parts that stand in this order, in small letters.
    pub words: Vec<String>,
    /// Counts only where the words are all that was pasted: too common to be found in a longer text.
    #[serde(default)]
    pub alone: bool,
    /// How well this is known.
    pub certainty: Mark,
    /// Where it is known from.
    pub source: String,
    /// Day of the source, or on which it was compared.
    pub date: Date,
    /// Who acts, where not the first owner of the page.
    pub who_acts: Option<WhoActs>,
    /// What is the matter, where not the situation of the page.
    pub situation: Option<Situation>,
}

impl Sentence {
    /// The error that shows it, if it names one.
    #[must_use]
    pub fn entry(&self) -> Option<&'static ErrorEntry> {
        catalogue().find(self.error.as_deref()?)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SentenceFile {
    #[allow(dead_code)]
    schema: u32,
    sentence: Vec<Sentence>,
}

struct Finder {
    sentences: Vec<Sentence>,
    first_parts: AhoCorasick,
}

fn finder() -> &'static Finder {
    static FINDER: LazyLock<Finder> = LazyLock::new(|| {
        let file: SentenceFile = knowledge::embedded("sentences.toml");
        let first = file.sentence.iter().map(|sentence| sentence.words.first().map_or("", String::as_str));
        match AhoCorasick::new(first) {
            Ok(first_parts) => Finder { sentences: file.sentence, first_parts },
            Err(error) => panic!("the sentences make no search: {error}"),
        }
    });
    &FINDER
}

/// All sentences of the program.
#[must_use]
pub fn sentences() -> &'static [Sentence] {
    &finder().sentences
}

/// The sentences that stand in a folded text, in their order.
pub(super) fn find(folded: &str) -> Vec<&'static Sentence> {
    let mut seen = HashSet::new();
    finder()
        .first_parts
        .find_overlapping_iter(folded)
        .filter(|hit| {
            let sentence = &finder().sentences[hit.pattern().as_usize()];
            !seen.contains(&hit.pattern())
                && (!sentence.alone || folded.trim().trim_matches(['"', '.']).len() == hit.len())
                && follows(folded, hit.end(), &sentence.words[1..])
                && seen.insert(hit.pattern())
        })
        .map(|hit| &finder().sentences[hit.pattern().as_usize()])
        .collect()
}

fn follows(folded: &str, mut end: usize, parts: &[String]) -> bool {
    for part in parts {
        let mut limit = (end + REACH + part.len()).min(folded.len());
        while !folded.is_char_boundary(limit) {
            limit -= 1;
        }
        match folded[end..limit].find(part.as_str()) {
            Some(at) => end += at + part.len(),
            None => return false,
        }
    }
    true
}
