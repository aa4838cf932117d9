//! Programs that hold accounts, and whose accounts those are (`knowledge/accounts.toml`).

use std::sync::LazyLock;

use serde::Deserialize;

use crate::check::{AccountKind, AccountSource, Check, Proposal};
use crate::host::Date;
use crate::knowledge;
use crate::vocabulary::Mark;

/// A system with its own places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    /// Linux, and what is like it.
    Linux,
    /// Windows.
    Windows,
    /// macOS.
    Macos,
}

/// How a program writes it down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reader {
    /// As Chromium does: one file for all profiles, and in each profile the further accounts.
    Chromium,
    /// As Firefox does: a list of profiles, and a file in each.
    Firefox,
    /// As GNOME does: one file with a section for each account.
    Gnome,
    /// As Teams did before 2023: one file.
    Teams,
    /// Keys or values of the registry of Windows.
    Registry,
    /// As Office does: a key for each account, which tells its kind at the end of its name.
    Office,
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
    /// Whose accounts it holds.
    pub proves: Proves,
    /// Is it a browser, in which a link is opened?
    #[serde(default)]
    pub browser: bool,
    /// Where it writes them down.
    #[serde(rename = "place")]
    pub places: Vec<PlaceRow>,
}

impl SourceRow {
    /// Does this program write its accounts down on this system?
    #[must_use]
    pub fn is_on(&self, system: System) -> bool {
        self.places.iter().any(|place| !place.on(system).is_empty())
    }
}

/// Where a program writes its accounts down.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceRow {
    /// How it writes.
    pub reader: Reader,
    /// Of a registry: the value that holds the address. Without one the name of the key is the address.
    pub value: Option<String>,
    /// What sort of account it is, where the place alone says so.
    pub kind: Option<AccountKind>,
    /// On Linux.
    #[serde(default)]
    pub linux: Vec<String>,
    /// On Windows.
    #[serde(default)]
    pub windows: Vec<String>,
    /// On macOS.
    #[serde(default)]
    pub macos: Vec<String>,
    /// Where this is known from.
    pub source: String,
    /// Day on which it was compared.
    pub date: Date,
    /// How well it is known.
    pub certainty: Mark,
}

impl PlaceRow {
    /// Its folders, files or keys on this system.
    #[must_use]
    pub fn on(&self, system: System) -> &[String] {
        match system {
            System::Linux => &self.linux,
            System::Windows => &self.windows,
            System::Macos => &self.macos,
        }
    }
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

/// All that can be read on some computer. [`on`] leaves what a system has.
#[must_use]
pub fn proposal() -> Proposal {
    Proposal::new(sources().iter().map(|row| Check::Accounts { source: row.seen_in }))
}

/// The same without the programs that write no account down on this system: a guest on Linux is not asked for Office, and is never told
/// that it was looked at. `None`: nobody reads on a computer, as where a saved case is judged again.
#[must_use]
pub fn on(proposal: Proposal, system: Option<System>) -> Proposal {
    let is_here = |check: &&Check| match check {
        Check::Accounts { source: seen_in } => {
            system.is_some_and(|system| source(*seen_in).is_some_and(|row| row.is_on(system)))
        }
        _ => true,
    };
    Proposal::new(proposal.checks().iter().filter(is_here).cloned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_is_asked_only_for_programs_that_write_there() {
        let names = |system| on(proposal(), system).checks().iter().map(Check::name).collect::<Vec<_>>().join(" ");
        assert_eq!(names(Some(System::Linux)), "edge chrome chromium brave firefox teams linux");
        assert_eq!(names(Some(System::Windows)), "edge chrome chromium brave firefox windows office teams");
        assert_eq!(names(Some(System::Macos)), "edge chrome chromium brave firefox teams");
        assert_eq!(names(None), "");
    }

    #[test]
    fn only_what_is_known_is_read_and_every_row_can_be() {
        for row in sources() {
            assert!(sources().iter().filter(|other| other.seen_in == row.seen_in).count() == 1, "{}", row.shown);
            for place in &row.places {
                assert!(place.certainty.certainty().is_some(), "{}: what is only recalled decides nothing", row.shown);
                let is_of_registry = matches!(place.reader, Reader::Registry | Reader::Office);
                assert!(!is_of_registry || (place.linux.is_empty() && place.macos.is_empty()), "{}", row.shown);
                let is_key = |key: &String| key.starts_with(r"HKCU\") || key.starts_with(r"HKLM\");
                assert!(place.windows.iter().all(|key| is_key(key) == is_of_registry), "{}", row.shown);
            }
        }
    }
}
