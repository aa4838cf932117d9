//! Teams as it was until 2023: `desktop-config.json` names the account of work that is signed in.
//!
//! The Teams of today keeps its accounts in a package of Windows, in a form that is described nowhere: it is not read.

use std::path::PathBuf;

use guest_help_core::check::{AccountKind, Unread};
use serde::Deserialize;

use super::{AccountReader, Seen, account, bytes, nothing};

/// Reads it.
pub(super) struct Teams {
    /// The file.
    pub file: PathBuf,
}

/// Public programs read and clear these (2026-11-29).
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DesktopConfig {
    #[serde(default)]
    is_logged_out: Option<bool>,
    #[serde(default)]
    upn_window_user_upn: Option<String>,
    #[serde(default)]
    user_upn: Option<String>,
}

impl AccountReader for Teams {
    fn read(&self) -> Seen {
        let config = match bytes(&self.file) {
            Ok(Some(bytes)) => serde_json::from_slice::<DesktopConfig>(&bytes),
            Ok(None) => return nothing(None),
            Err(unread) => return nothing(Some(unread)),
        };
        let Ok(config) = config else { return nothing(Some(Unread::Damaged)) };
        // Whoever signed out is not signed in, though the name stands there still.
        if config.is_logged_out == Some(true) {
            return nothing(None);
        }
        let names = [config.upn_window_user_upn, config.user_upn];
        let found = names.into_iter().flatten().filter_map(|address| account(&address, AccountKind::Work, ""));
        (found.collect(), None)
    }
}
