//! What came of an act, in words: at the button that was pressed, or above the page to which it led.

use serde::Serialize;

use super::{State, View};
use crate::case::{Act, ActOutcome, Case, Instead, Problem};
use crate::page::{PageNumber, ReportAct, browsers};
use crate::text::Texts;

/// What came of an act.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OutcomeView {
    /// What was asked for.
    pub act: Act,
    /// How it is marked: done, not done, or handed to another program, of which we do not hear.
    pub state: State,
    /// What came of it, and what to do where it was not done.
    pub words: String,
}

/// The last act and its page, where nothing came after it.
pub(super) fn last(case: &Case, view: View<'_>) -> Option<(PageNumber, OutcomeView)> {
    let (page, act, outcome) = case.acted()?;
    // What the colleague of the helpdesk asked for is said in the language of the panel.
    let is_of_panel = matches!(act, Act::CopyNote | Act::CopyFact { .. });
    let texts = view.helpdesk.filter(|_| is_of_panel).unwrap_or(view.texts);
    Some((page, view_of(act, outcome, texts)))
}

/// The act that led to the present page.
pub(super) fn led_here(case: &Case, texts: &Texts) -> Option<OutcomeView> {
    case.led_here().map(|(act, outcome)| view_of(act, outcome, texts))
}

fn view_of(act: &Act, outcome: &ActOutcome, texts: &Texts) -> OutcomeView {
    let handed_on = match act {
        Act::OpenAddress { .. }
        | Act::OpenPrivately { .. }
        | Act::OpenInProfile { .. }
        | Act::DraftLetter { .. }
        | Act::ShowLog => true,
        Act::Report { with } => matches!(with, ReportAct::Form | ReportAct::Draft),
        Act::CopyAddress { .. } | Act::CopyPage | Act::CopyLetter { .. } | Act::CopyNote | Act::CopyFact { .. } => {
            false
        }
    };
    let (state, words) = match outcome {
        ActOutcome::Failed { problem } => (State::Attention, texts.say(failed(act, *problem))),
        ActOutcome::Done { place, instead } => {
            let state = if handed_on { State::Unknown } else { State::Pass };
            (state, done(act, place.as_deref(), *instead, texts))
        }
    };
    OutcomeView { act: act.clone(), state, words }
}

fn done(act: &Act, place: Option<&str>, instead: Option<Instead>, texts: &Texts) -> String {
    let saved = |message: &str| texts.say_with(message, &[("file", place.unwrap_or_default().into())]);
    let message = match (instead, act) {
        (None | Some(Instead::CopiedPrivateForbidden), Act::OpenPrivately { .. } | Act::OpenInProfile { .. }) => {
            return in_browser(act, instead, place.unwrap_or_default(), texts);
        }
        (Some(Instead::CopiedPrivateForbidden), _) => "done-private-copied",
        (Some(Instead::CopiedNotOpened), Act::OpenInProfile { .. }) => "done-profile-copied",
        (Some(Instead::CopiedNotOpened), _) => "done-private-copied",
        (Some(Instead::CopiedAndOpenedEmpty), _) => "report-form-too-long",
        (Some(Instead::DraftedNotOpened), _) => "done-form-drafted",
        (Some(Instead::SavedNotOpened), _) => return saved("done-form-saved"),
        (Some(Instead::Printed), _) => "done-printed",
        (Some(Instead::CopiedAndDraftedEmpty), _) => "done-draft-too-long",
        (None, Act::OpenAddress { .. }) => "done-opened",
        (None, Act::CopyAddress { .. } | Act::CopyPage | Act::CopyNote | Act::CopyFact { .. }) => "nav-copied",
        (None, Act::CopyLetter { .. }) => "result-copied",
        (None, Act::DraftLetter { .. } | Act::Report { with: ReportAct::Draft }) => "done-drafted",
        (None, Act::Report { with: ReportAct::Copy }) => "done-report-copied",
        (None, Act::Report { with: ReportAct::Form }) => "done-form-opened",
        (None, Act::ShowLog) => "done-log-shown",
        (None, Act::Report { with: ReportAct::Save }) => return saved("done-report-saved"),
        (None, Act::Report { with: ReportAct::Case }) => return saved("done-case-saved"),
    };
    texts.say(message)
}

/// What a browser was told, and how the guest sees that it did so.
fn in_browser(act: &Act, instead: Option<Instead>, browser: &str, texts: &Texts) -> String {
    let name = browsers().iter().find(|row| row.id == browser).map_or(browser, |row| row.name.as_str());
    let message = match (act, instead) {
        (Act::OpenInProfile { .. }, _) => "done-profile",
        (_, None) => "done-private",
        (_, Some(_)) => "done-private-forbidden",
    };
    let word = texts.say_with("private-word", &[("browser", browser.into())]);
    texts.say_with(message, &[("browser", name.into()), ("word", word.into())])
}

fn failed(act: &Act, problem: Problem) -> &'static str {
    match (problem, act) {
        (Problem::NoBrowser | Problem::NoClipboard, Act::OpenPrivately { .. } | Act::OpenInProfile { .. }) => {
            "failed-private"
        }
        (Problem::NoBrowser, _) => "failed-browser",
        (Problem::NoClipboard, _) => "failed-clipboard",
        (Problem::NoMailProgram, _) => "failed-mail",
        (Problem::NoPermission, _) => "failed-save-permission",
        (Problem::DiskFull, _) => "failed-save-full",
        (Problem::NoFolder, _) => "failed-save-folder",
        (Problem::NotWritten, _) => "failed-save",
        (Problem::NotShown, _) => "failed-folder",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Answer, answer};
    use crate::host::Host;
    use crate::text::Language;

    fn acts() -> Vec<Act> {
        let address = String::new;
        let reports = [ReportAct::Copy, ReportAct::Save, ReportAct::Form, ReportAct::Draft, ReportAct::Case];
        let others = [
            Act::OpenAddress { address: address() },
            Act::OpenPrivately { address: address() },
            Act::OpenInProfile { address: address() },
            Act::CopyAddress { address: address() },
            Act::CopyPage,
            Act::CopyLetter { letter: 0 },
            Act::DraftLetter { letter: 0 },
            Act::ShowLog,
            Act::CopyNote,
            Act::CopyFact { fact: crate::page::Copied::Time },
        ];
        reports.into_iter().map(|with| Act::Report { with }).chain(others).collect()
    }

    #[test]
    fn whatever_came_of_an_act_has_its_words_in_every_language() {
        let host = Host::embedded(Host::DEFAULT).unwrap();
        let steps = [
            None,
            Some(Instead::CopiedAndOpenedEmpty),
            Some(Instead::CopiedAndDraftedEmpty),
            Some(Instead::Printed),
            Some(Instead::DraftedNotOpened),
            Some(Instead::SavedNotOpened),
            Some(Instead::CopiedPrivateForbidden),
            Some(Instead::CopiedNotOpened),
        ];
        let done = steps.map(|instead| ActOutcome::Done { place: Some("report.txt".to_owned()), instead });
        let problems = [
            Problem::NoBrowser,
            Problem::NoClipboard,
            Problem::NoMailProgram,
            Problem::NoPermission,
            Problem::DiskFull,
            Problem::NoFolder,
            Problem::NotWritten,
            Problem::NotShown,
        ];
        let failed = problems.map(|problem| ActOutcome::Failed { problem });
        for language in Language::all() {
            let texts = host.texts(language, language);
            for (act, outcome) in acts()
                .iter()
                .flat_map(|act| done.iter().chain(&failed).map(move |outcome| (act.clone(), outcome.clone())))
            {
                let case = answer(
                    Case::new(host.id()),
                    Answer::Acted { page: PageNumber::HOME, act, outcome: outcome.clone() },
                )
                .unwrap();
                let (_, seen) = last(&case, View::of(&texts)).unwrap();
                assert_eq!(seen.state == State::Attention, matches!(outcome, ActOutcome::Failed { .. }));
            }
            assert_eq!(texts.broken(), []);
        }
    }
}
