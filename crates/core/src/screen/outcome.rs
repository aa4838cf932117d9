//! What came of an act, in words: at the button that was pressed, or above the page to which it led.

use serde::Serialize;

use super::{View, mask::mask};
use crate::case::{Act, Case, Instead, Outcome, Problem};
use crate::page::{PageNumber, ReportAct};

/// What came of the last act.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OutcomeView {
    /// What was asked for.
    pub act: Act,
    /// Was it done?
    pub done: bool,
    /// What came of it, and what to do where it was not done.
    pub words: String,
}

/// The last act and its page, where nothing came after it.
pub(super) fn last(case: &Case, view: View<'_>) -> Option<(PageNumber, OutcomeView)> {
    let (page, act, outcome) = case.acted()?;
    let words = match outcome {
        Outcome::Done { place, instead } => done(act, place.as_deref(), *instead, view),
        Outcome::Failed { problem, reason } => failed(act, *problem, reason, view),
    };
    Some((page, OutcomeView { act: act.clone(), done: matches!(outcome, Outcome::Done { .. }), words }))
}

fn done(act: &Act, place: Option<&str>, instead: Option<Instead>, view: View<'_>) -> String {
    let texts = view.texts;
    match instead {
        Some(Instead::CopiedAndOpenedEmpty) => return texts.say("report-form-too-long"),
        Some(Instead::Printed) => return texts.say("done-printed"),
        Some(Instead::CopiedAndDraftedEmpty) => return texts.say("done-draft-too-long"),
        None => {}
    }
    match act {
        Act::OpenAddress { .. } => texts.say("done-opened"),
        Act::CopyAddress { .. } | Act::CopyPage => texts.say("nav-copied"),
        Act::CopyLetter { .. } => texts.say("result-copied"),
        Act::DraftLetter { .. } | Act::Report { with: ReportAct::Draft } => texts.say("done-drafted"),
        Act::Report { with: ReportAct::Copy } => texts.say("done-report-copied"),
        Act::Report { with: ReportAct::Form } => texts.say("done-form-opened"),
        Act::Report { with: ReportAct::Save } => {
            texts.say_with("done-report-saved", &[("file", mask(place.unwrap_or_default(), view.privacy).into())])
        }
        Act::ShowLog => texts.say("done-log-shown"),
    }
}

fn failed(act: &Act, problem: Problem, reason: &str, view: View<'_>) -> String {
    let texts = view.texts;
    match (problem, act) {
        (Problem::NoBrowser, Act::Report { .. }) => texts.say("report-form-failed"),
        (Problem::NoBrowser, _) => texts.say("failed-browser"),
        (Problem::NoClipboard, _) => texts.say("failed-clipboard"),
        (Problem::NoMailProgram, _) => texts.say("failed-mail"),
        (Problem::NotWritten, _) => texts.say_with("failed-save", &[("reason", mask(reason, view.privacy).into())]),
        (Problem::NotShown, _) => texts.say_with("failed-folder", &[("folder", mask(reason, view.privacy).into())]),
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
        let reports = [ReportAct::Copy, ReportAct::Save, ReportAct::Form, ReportAct::Draft];
        let others = [
            Act::OpenAddress { address: address() },
            Act::CopyAddress { address: address() },
            Act::CopyPage,
            Act::CopyLetter { letter: 0 },
            Act::DraftLetter { letter: 0 },
            Act::ShowLog,
        ];
        reports.into_iter().map(|with| Act::Report { with }).chain(others).collect()
    }

    #[test]
    fn whatever_came_of_an_act_has_its_words_in_every_language() {
        let host = Host::embedded(Host::DEFAULT).unwrap();
        let steps =
            [None, Some(Instead::CopiedAndOpenedEmpty), Some(Instead::CopiedAndDraftedEmpty), Some(Instead::Printed)];
        let done = steps.map(|instead| Outcome::Done { place: Some("report.txt".to_owned()), instead });
        let problems =
            [Problem::NoBrowser, Problem::NoClipboard, Problem::NoMailProgram, Problem::NotWritten, Problem::NotShown];
        let failed = problems.map(|problem| Outcome::Failed { problem, reason: "full".to_owned() });
        for language in Language::all() {
            let texts = host.texts(language, language);
            for (act, outcome) in acts()
                .iter()
                .flat_map(|act| done.iter().chain(&failed).map(move |outcome| (act.clone(), outcome.clone())))
            {
                let case = answer(Case::new(host.id()), Answer::Acted { act, outcome: outcome.clone() }).unwrap();
                let (_, seen) = last(&case, View::of(&texts)).unwrap();
                assert_eq!(seen.done, matches!(outcome, Outcome::Done { .. }));
            }
            assert_eq!(texts.broken(), []);
        }
    }
}
