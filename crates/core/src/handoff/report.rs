//! The report for the helpdesk: what is known, section by section, so that the guest can strike one out.

use serde::{Deserialize, Serialize};

use super::redact::{Redacted, redact};
use crate::case::{Case, Field};
use crate::diagnose::{Diagnosis, diagnose};
use crate::error::catalogue;
use crate::host::Host;
use crate::page::map;
use crate::text::Texts;
use crate::vocabulary::{Certainty, Situation};

/// Names a section; the value of `--share`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum SectionKey {
    Address,
    Invited,
    Application,
    Happened,
    Contact,
    Cause,
    Error,
    Ids,
    Time,
    Path,
}

/// A part of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Which part.
    pub key: SectionKey,
    /// Its heading.
    pub label: String,
    /// What it says.
    pub value: Redacted,
    /// Does it name the guest or another person?
    pub personal: bool,
}

/// The report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The sections that have something to say.
    pub sections: Vec<Section>,
}

impl Report {
    /// Only the sections that the guest shares.
    #[must_use]
    pub fn shared(mut self, keys: &[SectionKey]) -> Self {
        self.sections.retain(|section| keys.contains(&section.key));
        self
    }

    /// The text exactly as it is shown and sent.
    #[must_use]
    pub fn text(&self) -> String {
        self.sections
            .iter()
            .map(|section| {
                let value = section.value.as_str();
                let gap = if value.contains('\n') { "\n" } else { " " };
                let colon = if section.label.ends_with('?') { "" } else { ":" };
                format!("{}{colon}{gap}{value}\n", section.label)
            })
            .collect()
    }
}

/// Makes the report. A part that is not known is left out; the report is still made.
#[must_use]
pub fn report(case: &Case, host: &Host, texts: &Texts) -> Report {
    let diagnosis = diagnose(case, host);
    let own = case.typed(Field::Address);
    let section = |key: SectionKey, label: &str, value: Option<String>| {
        let value = value.filter(|value| !value.trim().is_empty())?;
        Some(Section {
            key,
            label: texts.say(label),
            // The two addresses that the guest typed into their fields are shared as they are.
            value: redact(&value, if key == SectionKey::Invited { case.typed(Field::Invited) } else { own }),
            personal: matches!(
                key,
                SectionKey::Address | SectionKey::Invited | SectionKey::Contact | SectionKey::Happened
            ),
        })
    };
    let typed = |field: Field| case.typed(field).map(str::to_owned);
    let fields = &diagnosis.fields;
    let sections = [
        section(SectionKey::Address, "report-email", typed(Field::Address)),
        section(SectionKey::Invited, "report-invited", typed(Field::Invited)),
        section(
            SectionKey::Application,
            "report-application",
            typed(Field::Application).or_else(|| fields.app.clone()),
        ),
        section(SectionKey::Happened, "report-happened", typed(Field::Happened)),
        section(SectionKey::Contact, "report-contact", typed(Field::Contact)),
        section(SectionKey::Cause, "report-cause", cause(&diagnosis, texts)),
        section(SectionKey::Error, "report-error", error_text(case, &diagnosis, texts)),
        section(SectionKey::Ids, "report-ids", ids(&diagnosis)),
        section(SectionKey::Time, "report-time", fields.timestamp.clone()),
        section(SectionKey::Path, "report-path", Some(path(case))),
    ];
    Report { sections: sections.into_iter().flatten().collect() }
}

/// How sure, in words. Nothing where nothing was judged: a kind of text, an unknown cause, "it works".
#[must_use]
pub fn certainty_message(diagnosis: &Diagnosis) -> Option<&'static str> {
    if matches!(diagnosis.situation, Situation::Unknown | Situation::AllGood) {
        return None;
    }
    Some(match diagnosis.certainty {
        Certainty::Sure if !diagnosis.others.is_empty() => "sure-error",
        Certainty::Sure => "sure-high",
        Certainty::Likely => "sure-medium",
        Certainty::Possible => "sure-low",
    })
}

/// The page that was found to fit; nothing where the guest has only looked around.
fn cause(diagnosis: &Diagnosis, texts: &Texts) -> Option<String> {
    let page = map().find(diagnosis.page).filter(|page| page.situation.is_some())?;
    let certainty =
        certainty_message(diagnosis).map_or_else(String::new, |message| format!(". {}", texts.say(message)));
    Some(format!("{} [{}]{certainty}", texts.say(&page.title), page.number))
}

/// The number with its meaning, and the text of the page.
fn error_text(case: &Case, diagnosis: &Diagnosis, texts: &Texts) -> Option<String> {
    let number = diagnosis.code.as_deref().map(|code| match catalogue().find(code) {
        Some(entry) => format!("{code}: {}", texts.say(&entry.found())),
        None => code.to_owned(),
    });
    let pasted = case.pasted().map(|(text, ..)| text.trim().to_owned()).filter(|text| !text.is_empty());
    match (number, pasted) {
        (Some(number), Some(text)) => Some(format!("{number}\n{text}")),
        (number, text) => number.or(text),
    }
}

fn ids(diagnosis: &Diagnosis) -> Option<String> {
    let fields = &diagnosis.fields;
    let lines: Vec<String> = [
        ("Request Id", &fields.request_id),
        ("Correlation Id", &fields.correlation_id),
        ("App Id", &fields.app_id),
        ("Identity provider", &fields.identity_provider),
        ("Tenant", &fields.tenant),
    ]
    .into_iter()
    .filter_map(|(label, value)| Some(format!("{label}: {}", value.as_deref()?)))
    .collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// The pages that the guest saw, as the helpdesk reads them: `010>300>350>718`.
fn path(case: &Case) -> String {
    let numbers: Vec<String> = case.trail().iter().map(ToString::to_string).collect();
    numbers.join(">")
}
