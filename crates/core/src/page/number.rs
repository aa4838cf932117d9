//! The three digits by which a page is named, on the screen, on the telephone and in a ticket.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A page number: always three digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(type = "string"))]
#[serde(try_from = "String", into = "String")]
pub struct PageNumber(u16);

/// The text is not a page number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no page number: it has three digits")]
pub struct PageNumberError(pub String);

impl PageNumber {
    /// Where everybody starts.
    pub const HOME: Self = Self(10);
    /// Paste anything, and what was recognised.
    pub const PASTE: Self = Self(20);
    /// All topics.
    pub const TOPICS: Self = Self(30);
    /// A new one-time code.
    pub const NEW_CODE: Self = Self(717);
    /// The check of the connection.
    pub const CONNECTION: Self = Self(630);
    /// Ready for the first click?
    pub const READY: Self = Self(180);
    /// Signing in on a general page of Microsoft.
    pub const COMMON_LINK: Self = Self(210);
    /// Which sign-in an address gets, and whether the account fits.
    pub const ACCOUNT: Self = Self(640);
    /// The own organisation must first make the account.
    pub const HOME_ACCOUNT: Self = Self(753);
    /// We do not know the cause.
    pub const UNKNOWN: Self = Self(730);
    /// Fill in what is missing in the report.
    pub const REPORT: Self = Self(800);
    /// Keys and what they do.
    pub const KEYS: Self = Self(910);
}

impl FromStr for PageNumber {
    type Err = PageNumberError;

    fn from_str(text: &str) -> Result<Self, PageNumberError> {
        let refused = || PageNumberError(text.to_owned());
        if text.len() != 3 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(refused());
        }
        text.parse().map(Self).map_err(|_| refused())
    }
}

impl TryFrom<String> for PageNumber {
    type Error = PageNumberError;
    fn try_from(text: String) -> Result<Self, PageNumberError> {
        text.parse()
    }
}

impl From<PageNumber> for String {
    fn from(number: PageNumber) -> Self {
        number.to_string()
    }
}

impl fmt::Display for PageNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:03}", self.0)
    }
}

impl fmt::Debug for PageNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self}")
    }
}
