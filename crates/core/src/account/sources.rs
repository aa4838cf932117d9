//! Programs that hold accounts, and whose accounts those are (`knowledge/accounts.toml`).

use std::sync::LazyLock;

use serde::Deserialize;

use crate::check::{AccountSource, Check, Proposal};
use crate::host::Date;
use crate::knowledge;
use crate::vocabulary::Mark;

/// How a program writes it down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reader {
    /// As Chromium does: one file for all profiles.
    Chromium,
    /// As Firefox does: a list of profiles, and a file in each.
    Firefox,
}

/// Whose account it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proves {
    /// Of Microsoft.
    Microsoft,
    /// Of Google. It does not tell which account is open at Microsoft.
    Google,
    /// Of Mozilla. It does not tell either.
    Mozilla,
}

impl Proves {
    /// Its name in the table.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Microsoft => "microsoft",
            Self::Google => "google",
            Self::Mozilla => "mozilla",
        }
    }
}

/// A program that holds accounts.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceRow {
    /// Its name in the contract.
    pub seen_in: AccountSource,
    /// Its name for people.
    pub shown: String,
    /// How it writes.
    pub reader: Reader,
    /// Whose accounts it holds.
    pub proves: Proves,
    /// Its folders on Linux.
    #[serde(default)]
    pub linux: Vec<String>,
    /// Its folders on Windows.
    #[serde(default)]
    pub windows: Vec<String>,
    /// Its folders on macOS.
    #[serde(default)]
    pub macos: Vec<String>,
    /// Where this is known from.
    pub source: String,
    /// Day on which it was compared.
    pub date: Date,
    /// How well it is known.
    pub certainty: Mark,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[allow(dead_code)]
    schema: u32,
    source: Vec<SourceRow>,
}

/// All of them.
#[must_use]
pub fn sources() -> &'static [SourceRow] {
    static SOURCES: LazyLock<Vec<SourceRow>> = LazyLock::new(|| {
        let file: File = knowledge::embedded("accounts.toml");
        file.source
    });
    &SOURCES
}

/// One of them; `None` where the table does not name it.
#[must_use]
pub fn source(seen_in: AccountSource) -> Option<&'static SourceRow> {
    sources().iter().find(|row| row.seen_in == seen_in)
}

/// All that can be read on this computer.
#[must_use]
pub fn proposal() -> Proposal {
    Proposal::new(sources().iter().map(|row| Check::Accounts { source: row.seen_in }))
}
