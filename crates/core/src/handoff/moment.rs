//! Moments as the readers of a message look for them in their logs.

use crate::case::{Case, Timer};
use crate::check::Moment;
use crate::host::Date;
use crate::text::{Texts, Value};

/// A moment as the guest's clock shows it, with what that is ahead of UTC: `2026-06-01 10:00 (UTC+02:00)`.
pub(super) fn on_the_wall(moment: Moment) -> Option<String> {
    let at = moment.on_the_wall()?;
    let (hours, minutes, _) = at.offset().as_hms();
    let sign = if moment.minutes_ahead < 0 { '-' } else { '+' };
    let offset = format!("{sign}{:02}:{:02}", hours.abs(), minutes.abs());
    Some(format!("{} {:02}:{:02} (UTC{offset})", at.date(), at.hour(), at.minute()))
}

/// A moment as logs of mail servers are searched: `2026-06-01 08:00 UTC`.
pub(super) fn minute(seconds: i64) -> Option<String> {
    let at = time::OffsetDateTime::from_unix_timestamp(seconds).ok()?;
    Some(format!("{} {:02}:{:02} UTC", Date::of_seconds(seconds)?, at.hour(), at.minute()))
}

/// Since when and until when the sign-in is marked; `None` where the guest marked nothing.
pub(super) fn flagged(case: &Case, texts: &Texts) -> Option<String> {
    let began = case.timed(Timer::Flagging)?;
    let (since, until) = (on_the_wall(began)?, on_the_wall(Timer::Flagging.ends(began))?);
    let minutes = Value::Count(usize::from(Timer::Flagging.minutes()));
    Some(texts.say_with("report-flagged", &[("since", since.into()), ("until", until.into()), ("minutes", minutes)]))
}
