//! What a page points to: pages of Microsoft.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::host::Date;
use crate::knowledge;
use crate::text::Language;
use crate::vocabulary::{Mark, WhoActs};

/// A page of Microsoft.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// Name in the tables.
    pub id: String,
    /// Message with the name that the guest sees.
    pub message: String,
    /// For whom it is written.
    #[serde(rename = "for")]
    pub reader: WhoActs,
    /// Address by language.
    pub address: BTreeMap<String, String>,
    /// Microsoft's own title.
    pub title: String,
    /// Day of the page as it was read.
    pub date: Date,
    /// How well the address is known.
    pub certainty: Mark,
}

impl Reference {
    /// The address in a language, else in English.
    #[must_use]
    pub fn address(&self, language: Language) -> Option<&str> {
        self.address.get(language.code()).or_else(|| self.address.get("en")).map(String::as_str)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReferenceFile {
    #[allow(dead_code)]
    schema: u32,
    reference: Vec<Reference>,
}

/// The references of the program (`knowledge/references.toml`).
pub fn references() -> &'static [Reference] {
    static REFERENCES: LazyLock<Vec<Reference>> = LazyLock::new(|| {
        let file: ReferenceFile = knowledge::embedded("references.toml");
        file.reference
    });
    &REFERENCES
}
