//! The registry of Windows: an address is the name of a key, or one value of it. Keys are opened for reading alone.

use guest_help_core::account::{PlaceRow, Reader};
use guest_help_core::check::{AccountKind, MOST_ACCOUNTS, Unread};
use windows_registry::{CURRENT_USER, Key, LOCAL_MACHINE};
use windows_result::{Error, HRESULT};

use super::{AccountReader, Seen, account, nothing};

/// Longer values are no addresses.
const LONGEST_VALUE: usize = 16 * 1024;

/// Win32 error codes (winerror.h).
const ERROR_FILE_NOT_FOUND: u32 = 2;
const ERROR_PATH_NOT_FOUND: u32 = 3;
const ERROR_ACCESS_DENIED: u32 = 5;

/// How names of the identities of Office end: after the way in which they signed in, at work or at home.
const ENDS: [(&str, AccountKind); 2] = [("_adal", AccountKind::Work), ("_liveid", AccountKind::Personal)];

/// Reads a key, or each key below it.
pub(super) struct Keys<'row> {
    /// The key of the person that stands in for the whole registry.
    pub whole: Option<&'row str>,
    /// The key, as the table writes it.
    pub at: &'row str,
    /// What the table says of it.
    pub place: &'row PlaceRow,
}

impl AccountReader for Keys<'_> {
    fn read(&self) -> Seen {
        let (path, has_keys) = match self.at.strip_suffix(r"\*") {
            Some(path) => (path, true),
            None => (self.at, false),
        };
        let key = match self.open(path) {
            Ok(Some(key)) => key,
            Ok(None) => return nothing(None),
            Err(unread) => return nothing(Some(unread)),
        };
        if !has_keys {
            let found = self.address(&key, "");
            return match found {
                Ok(address) => {
                    (address.and_then(|address| account(&address, self.kind(""), "")).into_iter().collect(), None)
                }
                Err(unread) => nothing(Some(unread)),
            };
        }
        let Ok(names) = key.keys() else { return nothing(Some(Unread::Refused)) };
        let (mut accounts, mut unread) = (Vec::new(), None);
        for name in names.take(MOST_ACCOUNTS) {
            // One strange key spoils no other.
            match self.of_key(&key, &name) {
                Ok(address) => accounts.extend(address.and_then(|address| account(&address, self.kind(&name), ""))),
                Err(why) => unread = Some(why),
            }
        }
        (accounts, unread)
    }
}

impl Keys<'_> {
    fn open(&self, path: &str) -> Result<Option<Key>, Unread> {
        let opened = match (self.whole, path.split_once('\\')) {
            (Some(whole), _) => CURRENT_USER.open(format!(r"{whole}\{path}")),
            (None, Some(("HKCU", path))) => CURRENT_USER.open(path),
            (None, Some(("HKLM", path))) => LOCAL_MACHINE.open(path),
            (None, _) => return Ok(None),
        };
        there(opened)
    }

    fn of_key(&self, key: &Key, name: &str) -> Result<Option<String>, Unread> {
        match self.place.value {
            None => Ok(Some(name.to_owned())),
            // It can go meanwhile.
            Some(_) => there(key.open(name))?.map_or(Ok(None), |key| self.address(&key, name)),
        }
    }

    /// The text of the value that the table names.
    fn address(&self, key: &Key, name: &str) -> Result<Option<String>, Unread> {
        let Some(value) = &self.place.value else { return Ok(Some(name.to_owned())) };
        let Some(value) = there(key.get_value(value))? else { return Ok(None) };
        if value.len() > LONGEST_VALUE {
            return Err(Unread::TooLarge);
        }
        String::try_from(value).map(Some).map_err(|_| Unread::Damaged)
    }

    fn kind(&self, name: &str) -> AccountKind {
        let name = name.to_ascii_lowercase();
        let of_end = ENDS.iter().filter(|_| self.place.reader == Reader::Office).find(|(end, _)| name.ends_with(end));
        of_end.map(|(_, kind)| *kind).or(self.place.kind).unwrap_or(AccountKind::Unknown)
    }
}

/// `None` where there is none.
fn there<T>(opened: Result<T, Error>) -> Result<Option<T>, Unread> {
    let is = |error: &Error, code| error.code() == HRESULT::from_win32(code);
    match opened {
        Ok(found) => Ok(Some(found)),
        Err(error) if is(&error, ERROR_FILE_NOT_FOUND) || is(&error, ERROR_PATH_NOT_FOUND) => Ok(None),
        Err(error) if is(&error, ERROR_ACCESS_DENIED) => Err(Unread::Refused),
        Err(_) => Err(Unread::Damaged),
    }
}
