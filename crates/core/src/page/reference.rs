//! What a page points to: pages of Microsoft, browsers with their private windows.

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

/// A browser, and how it opens a private window.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Browser {
    /// Chooses the name of the private window in the texts.
    pub id: String,
    /// Name of the browser.
    pub name: String,
    /// Keys that open a private window.
    pub private_window: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BrowserFile {
    #[allow(dead_code)]
    schema: u32,
    browser: Vec<Browser>,
}

/// The browsers of the program (`knowledge/browsers.toml`).
pub fn browsers() -> &'static [Browser] {
    static BROWSERS: LazyLock<Vec<Browser>> = LazyLock::new(|| {
        let file: BrowserFile = knowledge::embedded("browsers.toml");
        file.browser
    });
    &BROWSERS
}
