//! The address of the host's support form, filled with the sections that the guest shares.

use url::Url;

use super::report::{Report, section_label};
use crate::case::SectionKey;
use crate::host::{FormField, FormKind, Host};

/// How the host's form is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// With the answers in its address.
    Filled(String),
    /// Without: with them the address would be longer than the host's form takes.
    TooLong(String),
}

/// The form of the host; `None` where the host has none.
#[must_use]
pub fn form(report: &Report, host: &Host) -> Option<Form> {
    let form = host.form();
    let empty = Url::parse(&form.address).ok()?;
    let mut filled = empty.clone();
    for field in &form.fields {
        if let Some(value) = value(field, report) {
            let value = match form.kind {
                FormKind::Plain => value,
                FormKind::Quoted => serde_json::Value::String(value).to_string(),
            };
            filled.query_pairs_mut().append_pair(&field.name, &value);
        }
    }
    // The host counts the characters of the whole address; all of them are ASCII here.
    let fits = filled.as_str().len() <= form.max_length as usize;
    Some(if fits { Form::Filled(filled.into()) } else { Form::TooLong(empty.into()) })
}

fn value(field: &FormField, report: &Report) -> Option<String> {
    match field.fact.as_str() {
        "report" => Some(report.text().as_str().to_owned()),
        key => {
            let section = report.shared().find(|section| section.key.name() == key)?;
            Some(section.value.as_str().to_owned())
        }
    }
}

/// Messages with the names of what the form does not go without, and the report does not tell.
#[must_use]
pub fn still_to_type(report: &Report, host: &Host) -> Vec<&'static str> {
    let open = host.form().fields.iter().filter(|field| field.required && value(field, report).is_none());
    open.filter_map(|field| {
        let key: SectionKey = serde_json::from_value(field.fact.as_str().into()).ok()?;
        Some(section_label(key))
    })
    .collect()
}
