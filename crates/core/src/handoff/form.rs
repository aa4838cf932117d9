//! The address of the host's support form, filled with the sections that the guest shares.

use url::Url;

use super::report::Report;
use crate::host::Host;

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
    let whole = report.text();
    for field in &form.fields {
        let value = match field.fact.as_str() {
            "report" => Some(whole.as_str()),
            key => report.shared().find(|section| section.key.name() == key).map(|section| section.value.as_str()),
        };
        if let Some(value) = value {
            filled.query_pairs_mut().append_pair(&field.name, value);
        }
    }
    // The host counts the characters of the whole address; all of them are ASCII here.
    let fits = filled.as_str().len() <= form.max_length as usize;
    Some(if fits { Form::Filled(filled.into()) } else { Form::TooLong(empty.into()) })
}
