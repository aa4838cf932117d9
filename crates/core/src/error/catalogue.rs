//! Every error that a guest can meet, from `knowledge/errors.toml`.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::host::Date;
use crate::knowledge;
use crate::page::PageNumber;
use crate::vocabulary::{Mark, Situation, WhoActs};

/// How often a guest meets an error. A judgement, not a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Likelihood {
    High,
    Medium,
    Low,
}

/// What an error is beside other errors of the same text: the earlier one explains the later ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// It says what is wrong.
    #[default]
    Cause,
    /// Microsoft asks for something on the way; it comes back by itself.
    Interruption,
    /// It follows from another error.
    Echo,
}

/// Words that give an error another meaning than its number alone.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// One of these stands in the text (small letters).
    pub any: Vec<String>,
    /// Page of the other meaning.
    pub page: PageNumber,
    /// Who acts then.
    pub who_acts: WhoActs,
    /// What is the matter then.
    pub situation: Situation,
    /// Message for "What we found" then.
    pub found: Option<String>,
}

/// Another meaning of an error, where the organisation that it names is the host itself.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AtHost {
    /// Page of the other meaning.
    pub page: PageNumber,
    /// Who acts then.
    pub who_acts: WhoActs,
    /// What is the matter then.
    pub situation: Situation,
    /// Message for "What we found" then.
    pub found: String,
}

/// One error.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorEntry {
    /// As Microsoft writes it, or our own name where its page shows no number.
    pub key: String,
    /// Our own words, in English, for the helpdesk.
    pub meaning: String,
    /// What is the matter.
    pub situation: Situation,
    /// The page that says what to do.
    pub page: PageNumber,
    /// Who acts.
    pub who_acts: WhoActs,
    found: Option<String>,
    /// Other situations that show the same error.
    #[serde(default)]
    pub also: Vec<Situation>,
    /// What it is beside other errors.
    #[serde(default)]
    pub role: Role,
    /// The text names account, provider and organisation; comparing them decides.
    #[serde(default)]
    pub compare: bool,
    /// What it means where it names the host.
    pub at_host: Option<AtHost>,
    /// How often a guest meets it.
    pub likelihood: Likelihood,
    /// How well this is known.
    pub certainty: Mark,
    /// Where it is known from.
    pub source: String,
    /// Day of the source, or on which it was compared.
    pub date: Date,
    /// For people who keep the table.
    pub note: Option<String>,
    /// Words that give it another meaning.
    #[serde(default)]
    pub words: Vec<Words>,
}

impl ErrorEntry {
    /// Does Microsoft's page show this key as a number?
    #[must_use]
    pub fn is_number(&self) -> bool {
        ["AADSTS", "AADB2B_", "CAA"].iter().any(|prefix| self.key.starts_with(prefix))
    }

    /// Message for "What we found".
    #[must_use]
    pub fn found(&self) -> String {
        self.found.clone().unwrap_or_else(|| format!("error-{}", self.key.to_ascii_lowercase().replace('_', "-")))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ErrorFile {
    #[allow(dead_code)]
    schema: u32,
    look_up: String,
    error: Vec<ErrorEntry>,
}

/// All errors.
#[derive(Debug)]
pub struct Catalogue {
    look_up: String,
    entries: Vec<ErrorEntry>,
    by_key: HashMap<String, usize>,
}

impl Catalogue {
    /// The error with this key.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<&ErrorEntry> {
        self.by_key.get(key).map(|index| &self.entries[*index])
    }

    /// All errors, in the order of the table.
    #[must_use]
    pub fn entries(&self) -> &[ErrorEntry] {
        &self.entries
    }

    /// Microsoft's own page about a number (`AADSTS50020`); `None` for what has no such page.
    #[must_use]
    pub fn look_up(&self, key: &str) -> Option<String> {
        let number = key.strip_prefix("AADSTS")?;
        Some(format!("{}{number}", self.look_up))
    }
}

/// The errors of the program.
pub fn catalogue() -> &'static Catalogue {
    static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
        let file: ErrorFile = knowledge::embedded("errors.toml");
        let by_key = file.error.iter().enumerate().map(|(index, entry)| (entry.key.clone(), index)).collect();
        Catalogue { look_up: file.look_up, entries: file.error, by_key }
    });
    &CATALOGUE
}
