//! What a name server of a test answers, as a table: `tests/mails/zone.toml`.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::Path;

use serde::Deserialize;

/// What it answers.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zone {
    /// Text records of a name.
    #[serde(default)]
    pub text: BTreeMap<String, Vec<String>>,
    /// Servers that take the mail of a domain, the preferred one first.
    #[serde(default)]
    pub mail: BTreeMap<String, Vec<String>>,
    /// Addresses of a name.
    #[serde(default)]
    pub address: BTreeMap<String, Vec<IpAddr>>,
    /// Names about which it does not want to answer.
    #[serde(default)]
    pub refusing: Vec<String>,
    /// How many milliseconds it takes for a name.
    #[serde(default)]
    pub late: BTreeMap<String, u64>,
    /// Names that make it fail.
    #[serde(default)]
    pub failing: Vec<String>,
    /// Names to which it never answers.
    #[serde(default)]
    pub silent: Vec<String>,
}

/// Why a table is not read.
#[derive(Debug, thiserror::Error)]
pub enum ZoneError {
    /// The file cannot be read.
    #[error(transparent)]
    File(#[from] std::io::Error),
    /// It is no such table.
    #[error(transparent)]
    Table(#[from] toml::de::Error),
}

impl Zone {
    /// Reads a table.
    ///
    /// # Errors
    /// [`ZoneError`] where there is none.
    #[allow(clippy::disallowed_methods, reason = "a test reads files")]
    pub fn read(path: &Path) -> Result<Self, ZoneError> {
        Ok(toml::from_str(&std::fs::read_to_string(path)?)?)
    }
}
