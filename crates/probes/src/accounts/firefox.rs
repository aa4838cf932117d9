//! Firefox: `profiles.ini` lists the profiles, and `signedInUser.json` in each names the account of Mozilla.

use std::path::{Component, Path, PathBuf};

use configparser::ini::Ini;
use guest_help_core::check::{AccountKind, FoundAccount, MOST_ACCOUNTS, Unread};
use serde::Deserialize;

use super::{AccountReader, Seen, account, bytes, nothing};

/// Reads it.
pub(super) struct Firefox {
    /// Its folder.
    pub folder: PathBuf,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SignedInUser {
    account_data: AccountData,
}

#[derive(Deserialize)]
struct AccountData {
    #[serde(default)]
    email: String,
}

impl AccountReader for Firefox {
    fn read(&self) -> Seen {
        let folder = &self.folder;
        let list = match bytes(&folder.join("profiles.ini")) {
            Ok(Some(bytes)) => String::from_utf8_lossy(&bytes).into_owned(),
            Ok(None) => return nothing(None),
            Err(unread) => return nothing(Some(unread)),
        };
        let mut ini = Ini::new();
        let Ok(sections) = ini.read(list) else { return nothing(Some(Unread::Damaged)) };
        let (mut accounts, mut unread) = (Vec::new(), None);
        let mut names: Vec<&String> = sections.keys().filter(|name| name.starts_with("profile")).collect();
        names.sort_unstable();
        for name in names.into_iter().take(MOST_ACCOUNTS) {
            let value = |key: &str| sections[name].get(key).cloned().flatten();
            let Some(path) = value("path") else { continue };
            match inside(folder, &path)
                .ok_or(Unread::Refused)
                .and_then(|place| signed_in(&place, value("name").as_deref()))
            {
                Ok(found) => accounts.extend(found),
                Err(why) => unread = Some(why),
            }
        }
        (accounts, unread)
    }
}

/// A profile beside the list. One that lies elsewhere, perhaps on another computer, is not looked at: nothing leaves.
fn inside(folder: &Path, path: &str) -> Option<PathBuf> {
    let path = PathBuf::from(path);
    let is_inside = path.components().all(|part| matches!(part, Component::Normal(_)));
    is_inside.then(|| folder.join(path))
}

fn signed_in(profile: &Path, name: Option<&str>) -> Result<Option<FoundAccount>, Unread> {
    let Some(bytes) = bytes(&profile.join("signedInUser.json"))? else { return Ok(None) };
    let user: SignedInUser = serde_json::from_slice(&bytes).map_err(|_| Unread::Damaged)?;
    Ok(account(&user.account_data.email, AccountKind::Unknown, name.unwrap_or_default()))
}
