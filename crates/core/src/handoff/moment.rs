//! Moments as the readers of a message look for them in their logs.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

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
    let at = OffsetDateTime::from_unix_timestamp(seconds).ok()?;
    Some(format!("{} {:02}:{:02} UTC", Date::of_seconds(seconds)?, at.hour(), at.minute()))
}

/// The clock of the guest and that of Microsoft can differ by so many seconds.
const CLOCKS: i64 = 60;

/// Since when and until when sign-ins are marked; `None` where the guest marked nothing, or where the error is of another time: `error`,
/// as its page tells it.
pub(super) fn flagged(case: &Case, error: Option<&str>, texts: &Texts) -> Option<String> {
    let began = case.timed(Timer::Flagging)?;
    let error = error.and_then(|error| OffsetDateTime::parse(error, &Rfc3339).ok()).map(OffsetDateTime::unix_timestamp);
    let marked = began.seconds.saturating_sub(CLOCKS)..=Timer::Flagging.ends(began).seconds.saturating_add(CLOCKS);
    if error.is_some_and(|error| !marked.contains(&error)) {
        return None;
    }
    let (since, until) = (on_the_wall(began)?, on_the_wall(Timer::Flagging.ends(began))?);
    let minutes = Value::Count(usize::from(Timer::Flagging.minutes()));
    Some(texts.say_with("report-flagged", &[("since", since.into()), ("until", until.into()), ("minutes", minutes)]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Answer, answer};
    use crate::host::Host;
    use crate::text::Language;

    #[test]
    fn only_an_error_of_the_marked_time_is_called_marked() {
        let host = Host::embedded(Host::DEFAULT).unwrap();
        // 2026-06-01 10:02 UTC.
        let began = Moment { seconds: 1_780_308_120, minutes_ahead: 120 };
        let case = answer(Case::new(host.id()), Answer::StartTimer { timer: Timer::Flagging, began }).unwrap();
        for language in Language::all() {
            let texts = host.texts(language, language);
            for (error, is_marked) in [
                (None, true),
                (Some("no time"), true),
                (Some("2026-06-01T10:02:00Z"), true),
                (Some("2026-06-01T10:21:00Z"), true),
                (Some("2026-06-01T10:00:00Z"), false),
                (Some("2026-06-01T10:24:00Z"), false),
                (Some("2026-06-02T10:05:00Z"), false),
            ] {
                assert_eq!(flagged(&case, error, &texts).is_some(), is_marked, "{error:?}");
            }
            assert_eq!(flagged(&Case::new(host.id()), None, &texts), None);
        }
    }
}
