//! What the guest times: a code, and a sign-in that is marked for the helpdesk. It decides nothing.

use serde::{Deserialize, Serialize};

use super::{Case, Entry};
use crate::check::Moment;

/// Seconds by which a clock may be set back while the program says nothing of it: clocks are corrected all the time.
const CORRECTED: i64 = 5;

/// Something that works for a while from a moment that only the guest knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Timer {
    /// The one-time code in a mail.
    Code,
    /// "Enable flagging" on Microsoft's error page.
    Flagging,
}

/// How far a timer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum TimerState {
    /// The guest has not started it.
    Offered,
    /// It runs.
    Running,
    /// Its time is over.
    Over,
    /// It began later than it is now: the clock was set back, and nobody knows how long is left.
    Unknown,
}

impl Timer {
    /// How long it runs. A code: Microsoft's article on one-time passcodes, read on 2026-11-20. Flagging: the error page itself says
    /// so (public pastes, 2026-11-20).
    #[must_use]
    pub fn minutes(self) -> u8 {
        match self {
            Self::Code => 30,
            Self::Flagging => 20,
        }
    }

    /// When it ends, on the clock on which it began.
    #[must_use]
    pub fn ends(self, began: Moment) -> Moment {
        Moment { seconds: began.seconds.saturating_add(i64::from(self.minutes()) * 60), ..began }
    }

    /// How far it is. Without a clock, as when a saved case is read, nobody says that it is over.
    #[must_use]
    pub fn state(self, began: Option<Moment>, now: Option<Moment>) -> TimerState {
        match (began, now) {
            (None, _) => TimerState::Offered,
            (Some(_), None) => TimerState::Running,
            (Some(began), Some(now)) if now.seconds.saturating_add(CORRECTED) < began.seconds => TimerState::Unknown,
            (Some(began), Some(now)) if now.seconds >= self.ends(began).seconds => TimerState::Over,
            (Some(_), Some(_)) => TimerState::Running,
        }
    }
}

impl Case {
    /// When the guest started this timer last.
    #[must_use]
    pub fn timed(&self, wanted: Timer) -> Option<Moment> {
        self.entries.iter().rev().find_map(|entry| match &entry.what {
            Entry::Timed { timer, began } if *timer == wanted => Some(*began),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Answer, answer};
    use crate::page::PageNumber;

    const BEGAN: Moment = Moment { seconds: 1_780_300_000, minutes_ahead: 120 };

    fn later(seconds: i64) -> Option<Moment> {
        Some(Moment { seconds: BEGAN.seconds + seconds, ..BEGAN })
    }

    #[test]
    fn a_timer_is_offered_runs_and_is_over() {
        for (timer, minutes) in [(Timer::Code, 30), (Timer::Flagging, 20)] {
            assert_eq!(timer.state(None, later(0)), TimerState::Offered);
            for (seconds, state) in [
                (0, TimerState::Running),
                (minutes * 60 - 1, TimerState::Running),
                (minutes * 60, TimerState::Over),
                (1_000_000, TimerState::Over),
                // A correction of the clock is nothing to speak of; an hour is.
                (-4, TimerState::Running),
                (-3600, TimerState::Unknown),
            ] {
                assert_eq!(timer.state(Some(BEGAN), later(seconds)), state, "{timer:?} after {seconds} s");
            }
            assert_eq!(timer.state(Some(BEGAN), None), TimerState::Running);
        }
    }

    #[test]
    fn no_moment_of_a_strange_file_stops_the_program() {
        for seconds in [i64::MIN, i64::MAX] {
            let strange = Moment { seconds, minutes_ahead: i16::MIN };
            let ends = Timer::Code.ends(strange);
            assert!(ends.seconds >= strange.seconds);
            assert_eq!(Timer::Code.state(Some(strange), Some(ends)), TimerState::Over);
            assert_ne!(Timer::Code.state(Some(strange), later(0)), TimerState::Offered);
            let text = format!(
                r#"{{"schema":1,"host":"h","entries":[{{"did":"timed","timer":"code","began":{{"seconds":{seconds},"minutes_ahead":0}}}}]}}"#
            );
            assert!(Case::from_json(&text, "h").is_err());
        }
    }

    #[test]
    fn a_timer_stays_on_other_pages_in_a_saved_case_and_until_the_guest_begins_again() {
        let start = |timer, began| Answer::StartTimer { timer, began };
        let page = |number: &str| Answer::Jump { to: number.parse::<PageNumber>().unwrap() };
        let second = later(600).unwrap();
        let given = [
            page("130"),
            start(Timer::Code, BEGAN),
            page("350"),
            Answer::Back,
            start(Timer::Flagging, BEGAN),
            start(Timer::Code, second),
        ];
        let case = given.into_iter().try_fold(Case::new("h"), answer).unwrap();
        // The newest code counts, as it does at Microsoft.
        assert_eq!((case.timed(Timer::Code), case.timed(Timer::Flagging)), (Some(second), Some(BEGAN)));
        assert_eq!(case.present().to_string(), "130");
        let saved = Case::from_json(&case.to_json(), "h").unwrap();
        assert_eq!(saved.timed(Timer::Code), Some(second));
        assert_eq!(answer(saved, Answer::StartOver).unwrap().timed(Timer::Code), None);
    }
}
