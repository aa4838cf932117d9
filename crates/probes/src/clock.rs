//! The clock of this computer, with its time zone.

use std::time::SystemTime;

use chrono::{DateTime, Local};
use guest_help_core::check::Moment;

/// A moment with the time zone of this computer.
#[must_use]
pub fn moment(now: SystemTime) -> Moment {
    let there = DateTime::<Local>::from(now);
    let minutes_ahead = there.offset().local_minus_utc() / 60;
    Moment { seconds: there.timestamp(), minutes_ahead: i16::try_from(minutes_ahead).unwrap_or_default() }
}
