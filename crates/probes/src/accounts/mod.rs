//! Accounts that programs on this computer write down: read only, on this computer only, and nothing of it but address and profile.
//! Cookies, passwords and tickets are not read; what stands beside an address in a file is dropped where the file is parsed.
//!
//! Not read: what macOS itself keeps and what Office keeps there, because the system asks the person for a permission (folders of other
//! programs, macOS 14 and later); the Teams of today, whose form is described nowhere. An account that a program still names can be signed
//! out since.

mod chromium;
mod firefox;
mod gnome;
mod places;
#[cfg(windows)]
mod registry;
mod teams;

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;

use guest_help_core::account::{Likeness, Mailbox, likeness};
use guest_help_core::check::{
    AccountKind, FoundAccount, LONGEST_ADDRESS, LONGEST_PROFILE, MOST_ACCOUNTS, Unread, one_line,
};

pub use guest_help_core::account::System;
pub use places::{AccountPlaces, this_system};

/// No such file is larger; a larger one is not read (the design's limit is 64 MB).
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// One place, and how a program writes its accounts down there.
trait AccountReader {
    /// What the place holds; nothing where the program is not there.
    fn read(&self) -> Seen;
}

/// What came of reading: accounts, and why some of it could not be read.
type Seen = (Vec<FoundAccount>, Option<Unread>);

/// Of a program that is not there, and of a place that could not be read.
fn nothing(unread: Option<Unread>) -> Seen {
    (Vec::new(), unread)
}

/// Adds an account once. One place can tell its kind where another does not.
fn add(accounts: &mut Vec<FoundAccount>, found: FoundAccount) {
    let is_it = |held: &FoundAccount| {
        let is_kind = held.kind == found.kind || [held.kind, found.kind].contains(&AccountKind::Unknown);
        is_kind && held.profile == found.profile && likeness(&held.address, &found.address) == Likeness::Same
    };
    match accounts.iter().position(is_it) {
        Some(place) if found.kind != AccountKind::Unknown => accounts[place].kind = found.kind,
        Some(_) => {}
        None if accounts.len() < MOST_ACCOUNTS => accounts.push(found),
        None => {}
    }
}

/// The bytes of a file; `None` where there is none.
fn bytes(path: &Path) -> Result<Option<Vec<u8>>, Unread> {
    // Looked at before it is opened: opening a pipe waits for somebody who writes into it.
    let about = match fs::metadata(path) {
        Ok(about) => about,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(None),
        Err(_) => return Err(Unread::Refused),
    };
    if !about.is_file() {
        return Err(Unread::Damaged);
    }
    if about.len() > MOST_BYTES {
        return Err(Unread::TooLarge);
    }
    let file = File::open(path).map_err(|_| Unread::Refused)?;
    let mut bytes = Vec::new();
    // It can grow meanwhile.
    file.take(MOST_BYTES).read_to_end(&mut bytes).map_err(|_| Unread::Refused)?;
    Ok(Some(bytes))
}

/// An account, where the text is an address.
fn account(address: &str, kind: AccountKind, profile: &str) -> Option<FoundAccount> {
    Mailbox::read(address).ok()?.local?;
    let address = one_line(address).trim().to_owned();
    if address.len() > LONGEST_ADDRESS {
        return None;
    }
    let profile: String = one_line(profile).trim().chars().take(LONGEST_PROFILE).collect();
    Some(FoundAccount { address, kind, profile: (!profile.is_empty()).then_some(profile), folder: None })
}
