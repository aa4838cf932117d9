//! `report`: the text for the support form, without what must not leave.

use std::io::{self, Write};
use std::path::Path;

use guest_help_core::handoff::{SectionKey, report as make};

use crate::arguments::Format;
use crate::failure::{Failure, Outcome};
use crate::setting::Setting;

/// Prints the report of a saved case.
pub fn report(path: &Path, share: &[String], format: Format, setting: &Setting) -> Result<Outcome, Failure> {
    let case = setting.read_case(path)?;
    let mut report = make(&case, &setting.host, &setting.texts);
    if !share.is_empty() {
        report = report.shared(&keys(share)?);
    }
    let mut out = io::stdout().lock();
    if format == Format::Json || setting.json {
        let sections: Vec<_> = report
            .sections
            .iter()
            .map(|section| {
                serde_json::json!({ "key": section.key, "label": section.label, "value": section.value.as_str(), "personal": section.personal })
            })
            .collect();
        let document = serde_json::json!({ "schema": 1, "sections": sections });
        writeln!(out, "{document:#}")?;
    } else {
        out.write_all(report.text().as_bytes())?;
    }
    out.flush()?;
    Ok(Outcome::Fine)
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
