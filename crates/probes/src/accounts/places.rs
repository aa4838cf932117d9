//! Where each program keeps its accounts, on each system.

use std::path::{Path, PathBuf};

use directories::BaseDirs;
use guest_help_core::account::{PlaceRow, Reader, SourceRow, System, source};
use guest_help_core::check::{AccountSource, Accounts};

use super::chromium::Chromium;
use super::firefox::Firefox;
use super::gnome::Gnome;
#[cfg(windows)]
use super::registry::Keys;
use super::teams::Teams;
use super::{AccountReader, add};

/// The system of this computer.
#[must_use]
pub fn this_system() -> System {
    match () {
        () if cfg!(windows) => System::Windows,
        () if cfg!(target_os = "macos") => System::Macos,
        () => System::Linux,
    }
}

/// The places of programs of one person. The whole world of this probe: a test names places of its own.
#[derive(Clone, Debug)]
pub struct AccountPlaces {
    /// Which places there are.
    pub system: System,
    /// Below it lie the folders of browsers that are made of Chromium.
    pub settings: PathBuf,
    /// Below it lie the others. Only Windows keeps them elsewhere.
    pub roaming: PathBuf,
    /// What the table writes as `~`.
    pub home: PathBuf,
    /// The key of the person that stands in for the whole registry of Windows, as `Software\…`; `None`: the registry itself.
    pub registry: Option<String>,
}

impl AccountPlaces {
    /// Those of the person who runs the program; `None` where the system names no home.
    #[must_use]
    pub fn of_system() -> Option<Self> {
        let folders = BaseDirs::new()?;
        let roaming = folders.config_dir().to_owned();
        let settings = if cfg!(windows) { folders.data_local_dir().to_owned() } else { roaming.clone() };
        let home = folders.home_dir().to_owned();
        Some(Self { system: this_system(), settings, roaming, home, registry: None })
    }

    /// What a program wrote down.
    #[must_use]
    pub fn read(&self, seen_in: AccountSource) -> Accounts {
        let mut found = Accounts { source: seen_in, accounts: Vec::new(), unread: None };
        let Some(row) = source(seen_in) else { return found };
        for reader in row.places.iter().flat_map(|place| self.readers(row, place)) {
            let (accounts, unread) = reader.read();
            for account in accounts {
                add(&mut found.accounts, account);
            }
            found.unread = found.unread.or(unread);
        }
        found
    }

    fn readers<'row>(&'row self, row: &'row SourceRow, place: &'row PlaceRow) -> Vec<Box<dyn AccountReader + 'row>> {
        place.on(self.system).iter().filter_map(|at| self.reader(row, place, at)).collect()
    }

    fn reader<'row>(
        &'row self,
        row: &'row SourceRow,
        place: &'row PlaceRow,
        at: &'row str,
    ) -> Option<Box<dyn AccountReader + 'row>> {
        Some(match place.reader {
            Reader::Chromium => Box::new(Chromium { folder: self.path(&self.settings, at), proves: row.proves }),
            Reader::Firefox => Box::new(Firefox { folder: self.path(&self.roaming, at) }),
            Reader::Gnome => Box::new(Gnome { file: self.path(&self.roaming, at) }),
            Reader::Teams => Box::new(Teams { file: self.path(&self.roaming, at) }),
            #[cfg(windows)]
            Reader::Registry | Reader::Office => Box::new(Keys { whole: self.registry.as_deref(), at, place }),
            // No other system has one.
            #[cfg(not(windows))]
            Reader::Registry | Reader::Office => return None,
        })
    }

    fn path(&self, below: &Path, at: &str) -> PathBuf {
        match at.strip_prefix("~/") {
            Some(at) => self.home.join(at),
            None => below.join(at),
        }
    }
}
