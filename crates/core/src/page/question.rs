//! What Microsoft can be asked about a domain alone (`knowledge/questions.toml`).

use std::sync::LazyLock;

use serde::Deserialize;

use crate::host::Date;
use crate::knowledge;
use crate::vocabulary::Mark;

/// What Microsoft can be asked about a domain. Nothing of a person is in it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    #[allow(dead_code)]
    schema: u32,
    /// To which organisation does it belong (OpenID discovery)?
    pub tenant: Question,
    /// How do its accounts sign in?
    pub realm: Question,
}

/// A question about a domain, as an address to open.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Who is asked.
    pub host: String,
    /// With `<name>` where the name that is asked for goes.
    pub path: String,
    /// Number of the error where nobody has the domain.
    #[serde(default)]
    pub unknown: Option<u64>,
    /// Where this is known from.
    pub source: String,
    /// Day of the source, or on which it was compared.
    pub date: Date,
    /// How well it is known.
    pub certainty: Mark,
}

impl Question {
    /// The address to open for this name.
    #[must_use]
    pub fn address(&self, name: &str) -> String {
        format!("https://{}{}", self.host, self.path.replace("<name>", name))
    }
}

/// The questions of the program.
pub fn questions() -> &'static Questions {
    static QUESTIONS: LazyLock<Questions> = LazyLock::new(|| knowledge::embedded("questions.toml"));
    &QUESTIONS
}
