//! Browsers that are made of Chromium: one file, `Local State`, names all profiles with the account of each; `Preferences` in a profile
//! names the further accounts that it knows.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use guest_help_core::account::Proves;
use guest_help_core::check::{AccountKind, FoundAccount, MOST_ACCOUNTS, Unread, is_profile_folder};
use serde::Deserialize;

use super::{AccountReader, Seen, account, add, bytes, nothing};

/// Reads it.
pub(super) struct Chromium {
    /// The folder that holds the profiles.
    pub folder: PathBuf,
    /// What the accounts of this browser are decides their kind, where the file does not say.
    pub proves: Proves,
}

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
    #[serde(default)]
    edge_account_type: Option<u32>,
}

/// Chromium writes these since 2014 (signin_pref_names: `account_info`); Edge adds its kind of account (public programs, 2026-11-29).
#[derive(Deserialize)]
struct Preferences {
    #[serde(default)]
    account_info: Vec<serde_json::Value>,
}

#[derive(Deserialize)]
struct FurtherAccount {
    #[serde(default)]
    email: String,
    #[serde(default)]
    edge_account_type: Option<u32>,
}

impl AccountReader for Chromium {
    fn read(&self) -> Seen {
        let state = match bytes(&self.folder.join("Local State")) {
            Ok(Some(bytes)) => serde_json::from_slice::<LocalState>(&bytes).map_err(|_| Unread::Damaged),
            Ok(None) => return nothing(None),
            Err(unread) => Err(unread),
        };
        let profiles = match state {
            Ok(state) => state.profile.info_cache,
            Err(unread) => return nothing(Some(unread)),
        };
        let (mut accounts, mut unread) = (Vec::new(), None);
        for (place, profile) in profiles.into_iter().take(MOST_ACCOUNTS) {
            // One strange profile spoils no other.
            let Ok(profile) = serde_json::from_value::<Profile>(profile) else {
                unread = Some(Unread::Damaged);
                continue;
            };
            let shown = if profile.name.is_empty() { &place } else { &profile.name };
            let folder = is_profile_folder(&place).then(|| place.clone());
            let found = account(&profile.user_name, self.kind(profile.edge_account_type), shown);
            let further = self.further(&place, shown).unwrap_or_else(|why| {
                unread = Some(why);
                Vec::new()
            });
            for found in found.into_iter().chain(further) {
                add(&mut accounts, FoundAccount { folder: folder.clone(), ..found });
            }
        }
        (accounts, unread)
    }
}

impl Chromium {
    /// The accounts that the profile itself knows: the one of its name too.
    fn further(&self, place: &str, shown: &str) -> Result<Vec<FoundAccount>, Unread> {
        let is_folder = Path::new(place).components().all(|part| matches!(part, Component::Normal(_)));
        if !is_folder {
            return Err(Unread::Refused);
        }
        let Some(bytes) = bytes(&self.folder.join(place).join("Preferences"))? else { return Ok(Vec::new()) };
        let preferences: Preferences = serde_json::from_slice(&bytes).map_err(|_| Unread::Damaged)?;
        let known = preferences.account_info.into_iter().take(MOST_ACCOUNTS);
        let known = known.filter_map(|known| serde_json::from_value::<FurtherAccount>(known).ok());
        Ok(known.filter_map(|known| account(&known.email, self.kind(known.edge_account_type), shown)).collect())
    }

    /// Edge: 1 for a personal account, 2 for one of work (seen in public programs, 2026-11-29).
    fn kind(&self, edge_account_type: Option<u32>) -> AccountKind {
        match (self.proves, edge_account_type) {
            (Proves::Microsoft, Some(1)) => AccountKind::Personal,
            (Proves::Microsoft, Some(2)) => AccountKind::Work,
            (Proves::Google, _) => AccountKind::Google,
            _ => AccountKind::Unknown,
        }
    }
}
