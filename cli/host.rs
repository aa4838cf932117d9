//! `host check`: every mistake in the file of an organisation.

use std::io::{self, Write};
use std::path::Path;

use guest_help_core::host::Host;
use guest_help_core::text::Language;

use crate::failure::{Failure, Outcome};
use crate::setting::host_text;

/// Names every mistake with its line and the nearest right name.
pub fn check(path: &Path, language: Language, json: bool) -> Result<Outcome, Failure> {
    let text = host_text(path, language)?;
    let name = path.display().to_string();
    let mistakes = Host::mistakes(&name, &text);
    let mut out = io::stdout().lock();
    if json {
        let rows: Vec<_> = mistakes
            .iter()
            .map(|mistake| serde_json::json!({ "line": mistake.line, "problem": mistake.problem, "nearest": mistake.nearest }))
            .collect();
        let document = serde_json::json!({ "schema": 1, "file": name, "mistakes": rows });
        writeln!(out, "{document:#}")?;
    } else if mistakes.is_empty() {
        let host = Host::read(&name, &text).map_err(|mistake| Failure::Unusable(mistake.to_string()))?;
        writeln!(out, "{}", host.texts(language, language).say_with("host-file-good", &[("file", name.into())]))?;
    } else {
        for mistake in &mistakes {
            writeln!(out, "{mistake}")?;
        }
    }
    out.flush()?;
    Ok(if mistakes.is_empty() { Outcome::Fine } else { Outcome::Found })
}
