//! Browsers that are made of Chromium: one file, `Local State`, names all profiles with the account of each.

use std::collections::BTreeMap;
use std::path::Path;

use guest_help_core::account::Proves;
use guest_help_core::check::{AccountKind, FoundAccount, MOST_ACCOUNTS, Unread, is_profile_folder};
use serde::Deserialize;

use super::{AccountReader, Seen, account, bytes};

/// Reads it. What the accounts of this browser are decides its kind, where the file does not say.
pub(super) struct Chromium(pub Proves);

#[derive(Deserialize)]
struct LocalState {
    #[serde(default)]
    profile: Profiles,
}

#[derive(Default, Deserialize)]
struct Profiles {
    #[serde(default)]
    info_cache: BTreeMap<String, serde_json::Value>,
}

#[derive(Deserialize)]
struct Profile {
    #[serde(default)]
    name: String,
    #[serde(default)]
    user_name: String,
    /// Edge: 1 for a personal account, 2 for one of work (seen in public programs, 2026-11-29).
    #[serde(default)]
    edge_account_type: Option<u32>,
}

impl AccountReader for Chromium {
    fn read(&self, folder: &Path) -> Seen {
        let state = match bytes(&folder.join("Local State")) {
            Ok(Some(bytes)) => serde_json::from_slice::<LocalState>(&bytes).map_err(|_| Unread::Damaged),
            Ok(None) => return (Vec::new(), None),
            Err(unread) => Err(unread),
        };
        let profiles = match state {
            Ok(state) => state.profile.info_cache,
            Err(unread) => return (Vec::new(), Some(unread)),
        };
        let (mut accounts, mut unread) = (Vec::new(), None);
        for (place, profile) in profiles.into_iter().take(MOST_ACCOUNTS) {
            // One strange profile spoils no other.
            let Ok(profile) = serde_json::from_value::<Profile>(profile) else {
                unread = Some(Unread::Damaged);
                continue;
            };
            let shown = if profile.name.is_empty() { &place } else { &profile.name };
            let found = account(&profile.user_name, self.kind(&profile), shown);
            let folder = is_profile_folder(&place).then_some(place);
            accounts.extend(found.map(|account| FoundAccount { folder, ..account }));
        }
        (accounts, unread)
    }
}

impl Chromium {
    fn kind(&self, profile: &Profile) -> AccountKind {
        match (self.0, profile.edge_account_type) {
            (Proves::Microsoft, Some(1)) => AccountKind::Personal,
            (Proves::Microsoft, Some(2)) => AccountKind::Work,
            (Proves::Google, _) => AccountKind::Google,
            _ => AccountKind::Unknown,
        }
    }
}
