//! What programs on this computer write down about the accounts with which they are signed in. Nothing leaves for it.

use serde::{Deserialize, Serialize};

use super::one_line;

/// More accounts of one source are not kept.
pub const MOST_ACCOUNTS: usize = 100;
/// No address is longer (RFC 5321, 4.5.3.1: 64 letters, the @ sign, 255 letters).
pub const LONGEST_ADDRESS: usize = 320;
/// Longer names of profiles are cut.
pub const LONGEST_PROFILE: usize = 80;

/// Who wrote it down. The values of `seen_in` in `accounts --json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each variant is its own name in the contract")]
pub enum AccountSource {
    Edge,
    Chrome,
    Chromium,
    Brave,
    Firefox,
    Windows,
    Office,
    Teams,
    Macos,
    Linux,
    Other,
}

impl AccountSource {
    /// Its name in the contract.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Edge => "edge",
            Self::Chrome => "chrome",
            Self::Chromium => "chromium",
            Self::Brave => "brave",
            Self::Firefox => "firefox",
            Self::Windows => "windows",
            Self::Office => "office",
            Self::Teams => "teams",
            Self::Macos => "macos",
            Self::Linux => "linux",
            Self::Other => "other",
        }
    }
}

/// What sort of account it is. The values of `kind` in `accounts --json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccountKind {
    /// Of an organisation, at Microsoft.
    Work,
    /// Of a person, at Microsoft.
    Personal,
    /// At Google.
    Google,
    /// At somebody else, or it was not said.
    Unknown,
}

/// An account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FoundAccount {
    /// Its address.
    pub address: String,
    /// What sort of account it is.
    pub kind: AccountKind,
    /// In which profile of the program, by the name that a person gave it.
    pub profile: Option<String>,
    /// The folder of that profile, by which a browser of the Chromium family opens it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub folder: Option<String>,
}

/// Can it be the name of a profile's folder? Chromium makes "Default" and "Profile 1"; what could be anything else to a program is none.
#[must_use]
pub fn is_profile_folder(name: &str) -> bool {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, ' ' | '_' | '-');
    (1..=40).contains(&name.len())
        && name.starts_with(|letter: char| letter.is_ascii_alphanumeric())
        && name.chars().all(is_plain)
}

/// Why nothing could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unread {
    /// The system lets nobody read it.
    Refused,
    /// It is damaged, or of a form that this program does not know.
    Damaged,
    /// It is larger than such a file is.
    TooLarge,
}

/// What one source holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accounts {
    /// Who wrote it down.
    pub source: AccountSource,
    /// The accounts; none where the program is not there, or nobody is signed in.
    pub accounts: Vec<FoundAccount>,
    /// Some of it could not be read.
    pub unread: Option<Unread>,
}

impl Accounts {
    /// Is it no larger than a check makes it?
    #[must_use]
    pub fn is_bounded(&self) -> bool {
        let is_short = |account: &FoundAccount| {
            let is_line = |text: &String| one_line(text) == *text;
            account.address.len() <= LONGEST_ADDRESS
                && is_line(&account.address)
                && account
                    .profile
                    .as_ref()
                    .is_none_or(|profile| profile.chars().count() <= LONGEST_PROFILE && is_line(profile))
                && account.folder.as_deref().is_none_or(is_profile_folder)
        };
        self.accounts.len() <= MOST_ACCOUNTS && self.accounts.iter().all(is_short)
    }
}
