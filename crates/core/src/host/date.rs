//! A calendar day, as the tables write it.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A day of the Gregorian calendar. Ordered in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    /// Four digits.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Date {
    /// The day, in UTC, of a time in seconds since 1970; `None` where no calendar of four digits holds it.
    #[must_use]
    pub fn of_seconds(seconds: i64) -> Option<Self> {
        let day = time::OffsetDateTime::from_unix_timestamp(seconds).ok()?.date();
        Some(Self { year: u16::try_from(day.year()).ok()?, month: day.month().into(), day: day.day() })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = toml::value::Datetime::deserialize(deserializer)?;
        let date = value.date.ok_or_else(|| de::Error::custom("a day is needed, such as 2025-12-01"))?;
        Ok(Self { year: date.year, month: date.month, day: date.day })
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
