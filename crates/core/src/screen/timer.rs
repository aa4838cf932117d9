//! A timer, ready to be drawn: until when, how long still, and what to do when it is over.

use serde::Serialize;

use super::{AnswerBy, Choice, View};
use crate::case::{Case, Timer, TimerState};
use crate::check::Moment;
use crate::page::PageNumber;
use crate::text::{RichText, Value};

/// A timer of a page. Every string is final; the window counts down to `ends` and shows the one that fits.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TimerView {
    /// Which one.
    pub timer: Timer,
    /// How far it is.
    pub state: TimerState,
    /// When it ends: seconds since 1970 (UTC), as the clock of this computer counts them.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub ends: Option<i64>,
    /// What is said now: the offer, until when, that it is over, or that nobody knows.
    pub words: String,
    /// "About 12 minutes left", at its place; the first is that of the last minute.
    pub left: Vec<String>,
    /// Said once, when this many minutes are left.
    pub nearly: Nearly,
    /// Said when it is over.
    pub over: String,
    /// Said when the clock was set back.
    pub unknown: String,
    /// Words on the button that starts it, or starts it again.
    pub button: String,
    /// Where to go on.
    pub go: Option<Choice>,
    /// Is that of use only when the time is over?
    pub go_when_over: bool,
}

/// The words near the end.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Nearly {
    /// Minutes that are left then.
    pub minutes: u8,
    /// The words.
    pub words: String,
}

/// Minutes before the end at which it is said once more.
const NEARLY: u8 = 5;

pub(super) fn view_of(timer: Timer, page: PageNumber, case: &Case, view: View<'_>) -> TimerView {
    let texts = view.texts;
    let (message, go, target) = match timer {
        Timer::Code => ("timer-code", "timer-code-go", PageNumber::NEW_CODE),
        Timer::Flagging => ("timer-flagging", "timer-flagging-go", PageNumber::PASTE),
    };
    let began = case.timed(timer);
    let state = timer.state(began, view.now);
    let ends = began.map(|began| timer.ends(began));
    let time = ends.and_then(|ends| clock_time(ends, view.now)).unwrap_or_default();
    let say = |attribute: &str| texts.say_with(&format!("{message}.{attribute}"), &[("time", time.as_str().into())]);
    let runs = state == TimerState::Running;
    let minutes = 1..=usize::from(timer.minutes());
    TimerView {
        timer,
        state,
        ends: ends.map(|ends| ends.seconds),
        words: match state {
            TimerState::Offered => texts.say(message),
            TimerState::Running => say("until"),
            TimerState::Over => say("over"),
            TimerState::Unknown => texts.say("timer-unknown"),
        },
        left: minutes
            .filter(|_| runs)
            .map(|minutes| texts.say_with("timer-left", &[("minutes", Value::Count(minutes))]))
            .collect(),
        nearly: Nearly { minutes: NEARLY, words: say("nearly") },
        over: say("over"),
        unknown: texts.say("timer-unknown"),
        button: say(if began.is_some() { "again" } else { "start" }),
        go: (page != target && began.is_some()).then(|| Choice {
            n: 0,
            choice: format!("page-{target}"),
            label: RichText::parse(&texts.say(go)),
            hint: None,
            group: None,
            to: target,
            answer: AnswerBy::Jump,
            act: None,
        }),
        go_when_over: timer == Timer::Code,
    }
}

/// The time of day as the guest's clock shows it now.
fn clock_time(moment: Moment, now: Option<Moment>) -> Option<String> {
    let minutes_ahead = now.map_or(moment.minutes_ahead, |now| now.minutes_ahead);
    let at = Moment { minutes_ahead, ..moment }.on_the_wall()?;
    Some(format!("{:02}:{:02}", at.hour(), at.minute()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Answer, answer};
    use crate::host::Host;
    use crate::text::Language;

    #[test]
    fn a_timer_says_until_when_on_the_clock_of_the_guest_in_every_language() {
        let host = Host::embedded(Host::DEFAULT).unwrap();
        let began = Moment { seconds: 1_780_308_120, minutes_ahead: 120 };
        let start = Answer::StartTimer { timer: Timer::Code, began };
        let case = answer(Case::new(host.id()), start).unwrap();
        let page: PageNumber = "130".parse().unwrap();
        for language in Language::all() {
            let texts = host.texts(language, language);
            let at = |seconds: i64| {
                let now = Some(Moment { seconds: began.seconds + seconds, ..began });
                view_of(Timer::Code, page, &case, View { now, ..View::of(&texts) })
            };
            let running = at(60);
            assert!(running.words.contains("12:32") && running.nearly.words.contains("12:32"), "{running:?}");
            assert_eq!((running.left.len(), running.state), (30, TimerState::Running));
            assert_eq!(at(1800).words, running.over);
            assert_eq!(at(1800).go.map(|go| go.to), Some(PageNumber::NEW_CODE));
            assert_eq!(at(-7200).words, running.unknown);
            assert_eq!(view_of(Timer::Code, PageNumber::NEW_CODE, &case, View::of(&texts)).go.map(|go| go.to), None);
            assert_eq!(texts.broken(), []);
        }
    }
}
