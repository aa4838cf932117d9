//! Lifting account, provider, tenant, app, numbers and time out of an error text, by their values and order.

use serde::Serialize;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::labels::{FieldName, labels};
use super::provider::{self, ProviderKind};
use super::quoted::{self, Quoted};
use super::readable::{Readable, fold};
use crate::host::is_guid;

/// What an error text tells about the sign-in. `None` where the text does not have it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Fields {
    /// Address that signed in.
    pub account: Option<String>,
    /// Where that account comes from, as Microsoft writes it.
    pub identity_provider: Option<String>,
    /// The organisation, by name, domain or GUID.
    pub tenant: Option<String>,
    /// Name of the application.
    pub app: Option<String>,
    /// GUID of the application.
    pub app_id: Option<String>,
    /// GUID of the request; the trace id of an answer is the same.
    pub request_id: Option<String>,
    /// GUID that connects the requests of one sign-in.
    pub correlation_id: Option<String>,
    /// Time of the error, RFC 3339.
    pub timestamp: Option<String>,
}

/// How far before a value its label is looked for, in bytes.
pub(crate) const LABEL_REACH: usize = 60;
/// Bytes of a GUID.
pub(crate) const GUID_LENGTH: usize = 36;

pub(super) fn lift(readable: &Readable) -> Fields {
    let text = readable.text.as_str();
    let mut fields = Fields::default();
    from_lines(text, &mut fields);
    from_guids(text, &mut fields);
    from_times(text, &mut fields);
    from_quotes(text, &mut fields);
    if fields.account.is_none() {
        fields.account = lone_address(text);
    }
    fields
}

fn set(slot: &mut Option<String>, value: &str) {
    let value = value.trim();
    // Longer than this is a sentence, not a value.
    if slot.is_none() && !value.is_empty() && value.len() <= quoted::LONGEST {
        // A mail program may have broken the line inside it.
        *slot = Some(value.split_whitespace().collect::<Vec<_>>().join(" "));
    }
}

/// Fields with a label at the start of their line, or behind another field on the same line: the app's name, the account.
fn from_lines(text: &str, fields: &mut Fields) {
    let mut waiting = None;
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let parts = labels().parts(line);
        if parts.is_empty() {
            if let Some(name) = waiting.take() {
                take_text(name, line, fields);
            }
            continue;
        }
        waiting = None;
        for (name, value) in parts {
            if value.is_empty() {
                waiting = Some(name);
            } else {
                take_text(name, value, fields);
            }
        }
    }
}

fn take_text(name: FieldName, value: &str, fields: &mut Fields) {
    match name {
        FieldName::App => set(&mut fields.app, value),
        FieldName::Account if is_address(value) => set(&mut fields.account, value),
        FieldName::Tenant => set(&mut fields.tenant, value.trim_matches(['\'', '"', ','])),
        _ => {}
    }
}

fn from_guids(text: &str, fields: &mut Fields) {
    let mut previous = 0;
    for start in guids(text) {
        let guid = &text[start..start + GUID_LENGTH];
        match label_before(text, start, previous) {
            Some(FieldName::RequestId) => set(&mut fields.request_id, guid),
            Some(FieldName::CorrelationId) => set(&mut fields.correlation_id, guid),
            Some(FieldName::AppId) => set(&mut fields.app_id, guid),
            Some(FieldName::Tenant) => set(&mut fields.tenant, guid),
            Some(_) => {}
            // A label that we do not know: the page gives the request first, then the correlation.
            None if stands_in_a_field(text, start) => {
                if fields.request_id.is_none() {
                    set(&mut fields.request_id, guid);
                } else {
                    set(&mut fields.correlation_id, guid);
                }
            }
            None => {}
        }
        previous = start + GUID_LENGTH;
    }
}

/// Where a GUID begins, one after the other.
pub(crate) fn guids(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at + GUID_LENGTH <= bytes.len() {
            let start = at;
            at += 1;
            let free = start == 0 || !bytes[start - 1].is_ascii_alphanumeric();
            if free && bytes[start + 8] == b'-' && text.get(start..start + GUID_LENGTH).is_some_and(is_guid) {
                at = start + GUID_LENGTH;
                return Some(start);
            }
        }
        None
    })
}

/// The label of a value: on its line before it, or alone on the line above.
fn label_before(text: &str, start: usize, previous: usize) -> Option<FieldName> {
    let mut from = previous.max(start.saturating_sub(LABEL_REACH));
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let before = &text[from..start];
    let line = before.trim_end_matches(['\n', ' ', '\t']).rsplit('\n').next().unwrap_or_default();
    // In the middle of a sentence a word is no label: "the application 'GUID'" is read with the quotes.
    let labelled = line.trim_end().ends_with([':', '='])
        || line.contains('"')
        || before.contains('\n')
        || line.trim_end().ends_with('：');
    labels().ending(line).filter(|_| labelled || !line.contains('\''))
}

/// `Something: GUID`, or a GUID alone on its line.
fn stands_in_a_field(text: &str, start: usize) -> bool {
    let mut from = start.saturating_sub(LABEL_REACH + 4);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let line = text[from..start].rsplit('\n').next().unwrap_or_default();
    let whole = line.len() < start - from || from == 0;
    let line = line.trim();
    whole && (line.is_empty() || line.ends_with(':'))
}

fn from_times(text: &str, fields: &mut Fields) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while fields.timestamp.is_none() && at + 19 <= bytes.len() {
        let free = at == 0 || !bytes[at - 1].is_ascii_digit();
        if free && bytes[at].is_ascii_digit() && bytes[at + 4] == b'-' {
            fields.timestamp = text.get(at..).and_then(time_at);
        }
        at += 1;
    }
}

/// `2021-05-03T16:51:43Z`, also with a space in the middle, a fraction, or another zone. Without a zone it is UTC, as Microsoft's pages are.
fn time_at(text: &str) -> Option<String> {
    let length = text
        .bytes()
        .take(40)
        .take_while(|byte| {
            byte.is_ascii_digit() || matches!(byte, b'-' | b':' | b'.' | b'T' | b'Z' | b'+' | b't' | b'z')
        })
        .count();
    let (date, clock) = match text.get(..length)? {
        whole if whole.len() > 11 => whole.split_at_checked(10)?,
        date if date.len() == 10 => {
            let rest = text.get(11..)?;
            let clock = rest
                .bytes()
                .take(24)
                .take_while(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'.' | b'Z' | b'+' | b'-'))
                .count();
            (date, rest.get(..clock)?)
        }
        _ => return None,
    };
    let clock = clock.trim_start_matches(['T', 't']).trim_end_matches(['.', '-', ':']);
    let zone = clock.ends_with(['Z', 'z']) || clock.get(8..).is_some_and(|rest| rest.contains(['+', '-']));
    let written = format!("{date}T{}{}", clock.to_ascii_uppercase(), if zone { "" } else { "Z" });
    OffsetDateTime::parse(&written, &Rfc3339).ok().map(|_| written)
}

/// Values between quotes, in the order in which Microsoft's sentences give them: account, provider, tenant, application.
fn from_quotes(text: &str, fields: &mut Fields) {
    for quoted in quoted::find(text) {
        let value = quoted.value;
        if is_json(text, &quoted) {
            continue;
        }
        let word = word_before(text, quoted.start);
        let is_tenant = word == Some(FieldName::Tenant);
        if is_address(value) {
            set(&mut fields.account, &value.replace('\\', ""));
        } else if fields.identity_provider.is_none()
            && provider::kind(value) != ProviderKind::Unknown
            && !value.contains('?')
        {
            set(&mut fields.identity_provider, value);
        } else if is_guid(value) && !is_tenant {
            set(&mut fields.app_id, value);
            set(&mut fields.app, name_behind(text, &quoted));
        } else if is_tenant || (fields.identity_provider.is_some() && !value.contains("://")) {
            set(&mut fields.tenant, value);
        } else if word == Some(FieldName::AppNamed) {
            set(&mut fields.app, value);
        }
    }
}

/// The field whose label is the word before a quote: it says what the value in it is.
fn word_before(text: &str, start: usize) -> Option<FieldName> {
    let mut from = start.saturating_sub(LABEL_REACH);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let before = fold(&text[from..start]);
    let last = before.split(|character: char| !character.is_alphanumeric()).rfind(|word| !word.is_empty())?;
    labels().ending(last)
}

/// A key or a value of JSON is not a value of Microsoft's sentence.
fn is_json(text: &str, quoted: &Quoted<'_>) -> bool {
    let is_double = text[quoted.start..].starts_with('"');
    let after = text[quoted.end..].trim_start_matches(' ');
    is_double && (after.starts_with(':') || text[..quoted.start].trim_end_matches(' ').ends_with(':'))
}

/// `'GUID'(Name)`: the name of the application.
fn name_behind<'a>(text: &'a str, quoted: &Quoted<'_>) -> &'a str {
    let mut end = text.len().min(quoted.end + quoted::LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let rest = text[quoted.end..end].trim_start();
    match rest.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        Some((name, _)) if !is_guid(name) => name,
        _ => "",
    }
}

/// The address that stands alone on its line, as above the title of a blocked sign-in; only where there is exactly one.
fn lone_address(text: &str) -> Option<String> {
    let mut lines = text.lines().map(str::trim).filter(|line| is_address(line));
    let first = lines.next()?;
    lines.all(|line| line == first).then(|| first.replace('\\', ""))
}

/// Is this one mail address? One `@` with something before it and a domain behind it, at most 254 bytes (RFC 5321).
#[must_use]
pub fn is_address(text: &str) -> bool {
    text.len() <= 254
        && !text.contains(char::is_whitespace)
        && text.split_once('@').is_some_and(|(local, domain)| {
            !local.is_empty() && !local.contains(['<', '>', ':', '/', '(', '"']) && crate::host::is_domain(domain)
        })
}
