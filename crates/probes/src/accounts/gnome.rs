//! GNOME Online Accounts: `accounts.conf` has a section for each account that a person added in the settings of the desktop.
//!
//! Only accounts of Microsoft are read. Of `windows_live` the presentation is the address; of `ms_graph` the identity is one since GNOME 47,
//! and an id before, beside which stands a name (goawindowsliveprovider.c and goamsgraphprovider.c, 2026-11-29). An account of an Exchange
//! server can be of a company's own server, so it says nothing of Microsoft.

use std::path::PathBuf;

use configparser::ini::Ini;
use guest_help_core::check::{AccountKind, MOST_ACCOUNTS, Unread};

use super::{AccountReader, Seen, account, bytes, nothing};

/// Reads it.
pub(super) struct Gnome {
    /// The file.
    pub file: PathBuf,
}

impl AccountReader for Gnome {
    fn read(&self) -> Seen {
        let text = match bytes(&self.file) {
            Ok(Some(bytes)) => String::from_utf8_lossy(&bytes).into_owned(),
            Ok(None) => return nothing(None),
            Err(unread) => return nothing(Some(unread)),
        };
        let Ok(sections) = Ini::new().read(text) else { return nothing(Some(Unread::Damaged)) };
        let mut names: Vec<&String> = sections.keys().filter(|name| name.starts_with("account ")).collect();
        names.sort_unstable();
        let found = names.into_iter().take(MOST_ACCOUNTS).filter_map(|name| {
            let value = |key: &str| sections[name].get(key).and_then(Option::as_deref);
            let kind = match value("provider")? {
                "windows_live" => AccountKind::Personal,
                "ms_graph" => AccountKind::Unknown,
                _ => return None,
            };
            let texts = [value("identity"), value("presentationidentity")];
            texts.into_iter().flatten().find_map(|address| account(address, kind, ""))
        });
        (found.collect(), None)
    }
}
