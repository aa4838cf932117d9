//! `report`: the text for the support form, without what must not leave.

use std::io::{self, Write};
use std::path::Path;

use guest_help_core::case::{Answer, Case, SectionKey, answer};
use guest_help_core::handoff::{Form, form, report as make};
use guest_help_core::screen::refusal;

use crate::arguments::Format;
use crate::failure::{Failure, Outcome};
use crate::setting::Setting;

/// Prints the report of a saved case.
pub fn report(path: &Path, share: &[String], format: Format, setting: &Setting) -> Result<Outcome, Failure> {
    let mut case = setting.read_case(path)?;
    if !share.is_empty() {
        case = sharing_only(case, &keys(share)?, setting)?;
    }
    let report = make(&case, &setting.host, &setting.texts);
    let mut out = io::stdout().lock();
    if format == Format::Json || setting.json {
        let sections: Vec<_> = report
            .shared()
            .map(|section| {
                serde_json::json!({ "key": section.key, "label": section.label, "value": section.value.as_str(), "personal": section.personal })
            })
            .collect();
        let document = serde_json::json!({ "schema": 1, "sections": sections });
        writeln!(out, "{document:#}")?;
    } else if format == Format::Url {
        match form(&report, &setting.host) {
            Some(Form::Filled(address)) => writeln!(out, "{address}")?,
            Some(Form::TooLong(_)) => return Err(Failure::Unusable(setting.texts.say("cli-report-too-long"))),
            None => return Err(Failure::Unusable(setting.texts.say("cli-report-no-form"))),
        }
    } else {
        out.write_all(report.text().as_str().as_bytes())?;
    }
    out.flush()?;
    Ok(Outcome::Fine)
}

/// The case with every other section struck out.
fn sharing_only(mut case: Case, keys: &[SectionKey], setting: &Setting) -> Result<Case, Failure> {
    for section in make(&case, &setting.host, &setting.texts).sections {
        let share = Answer::Share { section: section.key, on: keys.contains(&section.key) };
        case = answer(case, share).map_err(|error| Failure::Unusable(refusal(&error, &setting.texts).words))?;
    }
    Ok(case)
}

fn keys(share: &[String]) -> Result<Vec<SectionKey>, Failure> {
    share
        .iter()
        .map(|key| {
            serde_json::from_value(key.trim().into()).map_err(|_| {
                Failure::Unusable(format!("the report has no section `{key}`; `--format json` names them"))
            })
        })
        .collect()
}
