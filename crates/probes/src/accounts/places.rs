//! Where each program keeps its folder, on each system.

use std::path::PathBuf;

use directories::BaseDirs;
use guest_help_core::account::{Reader, SourceRow, source};
use guest_help_core::check::{AccountSource, Accounts, MOST_ACCOUNTS};

use super::AccountReader;
use super::chromium::Chromium;
use super::firefox::Firefox;

/// A system with its own folders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    /// Linux, and what is like it.
    Linux,
    /// Windows.
    Windows,
    /// macOS.
    Macos,
}

impl System {
    /// That of this computer.
    #[must_use]
    pub fn here() -> Self {
        match () {
            () if cfg!(windows) => Self::Windows,
            () if cfg!(target_os = "macos") => Self::Macos,
            () => Self::Linux,
        }
    }
}

/// The folders of programs of one person. The whole world of this probe: a test names folders of its own.
#[derive(Clone, Debug)]
pub struct AccountPlaces {
    /// Which folders there are below them.
    pub system: System,
    /// Below it lie the folders of browsers that are made of Chromium.
    pub settings: PathBuf,
    /// Below it lies the folder of Firefox. Only Windows keeps it elsewhere.
    pub roaming: PathBuf,
    /// What the table writes as `~`.
    pub home: PathBuf,
}

impl AccountPlaces {
    /// Those of the person who runs the program; `None` where the system names no home.
    #[must_use]
    pub fn of_system() -> Option<Self> {
        let folders = BaseDirs::new()?;
        let roaming = folders.config_dir().to_owned();
        let settings = if cfg!(windows) { folders.data_local_dir().to_owned() } else { roaming.clone() };
        Some(Self { system: System::here(), settings, roaming, home: folders.home_dir().to_owned() })
    }

    /// What a program wrote down.
    #[must_use]
    pub fn read(&self, seen_in: AccountSource) -> Accounts {
        let mut found = Accounts { source: seen_in, accounts: Vec::new(), unread: None };
        let Some(row) = source(seen_in) else { return found };
        let chromium = Chromium(row.proves);
        let reader: &dyn AccountReader = match row.reader {
            Reader::Chromium => &chromium,
            Reader::Firefox => &Firefox,
        };
        for folder in self.folders(row) {
            let (accounts, unread) = reader.read(&folder);
            for account in accounts {
                if found.accounts.len() < MOST_ACCOUNTS && !found.accounts.contains(&account) {
                    found.accounts.push(account);
                }
            }
            found.unread = found.unread.or(unread);
        }
        found
    }

    fn folders(&self, row: &SourceRow) -> Vec<PathBuf> {
        let below = match row.reader {
            Reader::Chromium => &self.settings,
            Reader::Firefox => &self.roaming,
        };
        let own = match self.system {
            System::Linux => &row.linux,
            System::Windows => &row.windows,
            System::Macos => &row.macos,
        };
        let place = |folder: &String| match folder.strip_prefix("~/") {
            Some(folder) => self.home.join(folder),
            None => below.join(folder),
        };
        own.iter().map(place).collect()
    }
}
