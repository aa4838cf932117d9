//! Values that a host file cannot have, each with its line.

use std::collections::HashSet;

use super::file::HostFile;
use super::{DOMAIN, PRIMARY};
use crate::knowledge::{KnowledgeError, line_of, nearest};
use crate::text::Language;

/// Keys of the sections of a report that a form can take.
const FACTS: [&str; 15] = [
    "address",
    "invited",
    "application",
    "happened",
    "contact",
    "cause",
    "error",
    "ids",
    "time",
    "mail",
    "connection",
    "accounts",
    "path",
    "missing",
    "report",
];

struct Mistakes<'a> {
    name: &'a str,
    text: &'a str,
    found: Vec<KnowledgeError>,
}

impl Mistakes<'_> {
    /// Notes a mistake at the line where `value` stands between quotes.
    fn note(&mut self, value: &str, problem: impl Into<String>, nearest: Option<String>) {
        let quoted = format!("\"{value}\"");
        let offset = self.text.find(&quoted).unwrap_or(0);
        self.found.push(KnowledgeError {
            file: self.name.to_owned(),
            line: line_of(self.text, offset),
            problem: problem.into(),
            nearest,
        });
    }

    fn unique<'v>(&mut self, what: &str, values: impl IntoIterator<Item = &'v str>) {
        let mut seen = HashSet::new();
        for value in values {
            if !seen.insert(value) {
                self.note(value, format!("the {what} `{value}` stands twice"), None);
            }
        }
    }

    fn https(&mut self, key: &str, address: &str) {
        let host = address.strip_prefix("https://").unwrap_or_default();
        if !address.is_empty() && (host.is_empty() || address.contains(char::is_whitespace)) {
            self.note(address, format!("`{key}` must be empty or an address that starts with https://"), None);
        }
    }
}

pub(super) fn mistakes(name: &str, text: &str, file: &HostFile) -> Vec<KnowledgeError> {
    let mut mistakes = Mistakes { name, text, found: Vec::new() };
    names(&mut mistakes, file);
    tenant(&mut mistakes, file);
    senders(&mut mistakes, file);
    links(&mut mistakes, file);
    texts(&mut mistakes, file);
    mistakes.found
}

fn names(mistakes: &mut Mistakes<'_>, file: &HostFile) {
    if file.schema != 1 {
        mistakes.note("", format!("`schema` is {}; this program reads schema 1", file.schema), None);
    }
    let id_letters = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if file.id.is_empty() || !file.id.bytes().all(id_letters) {
        mistakes.note(&file.id, "`id` needs small letters, digits and hyphens only", None);
    }
    if file.name.trim().is_empty() {
        mistakes.note(&file.name, "`name` is empty", None);
    }
    let languages = file.languages.iter().chain(file.app_name.keys()).chain(file.texts.keys());
    for language in languages {
        if Language::find(language).is_none() {
            let known = Language::all().map(Language::code);
            mistakes.note(language, format!("there is no language `{language}`"), nearest(language, known));
        }
    }
    mistakes.unique("language", file.languages.iter().map(String::as_str));
}

fn tenant(mistakes: &mut Mistakes<'_>, file: &HostFile) {
    let tenant = &file.tenant;
    if !tenant.id.is_empty() && !is_guid(&tenant.id) {
        mistakes.note(&tenant.id, "`tenant.id` must be empty or a GUID", None);
    }
    for domain in tenant.domains.iter().chain(&file.switches.federated_domains) {
        if !is_domain(domain) {
            mistakes.note(domain, format!("`{domain}` is no domain"), None);
        }
    }
    mistakes.unique("domain", tenant.domains.iter().map(String::as_str));
    if tenant.primary.contains(['.', '@', ' ']) {
        mistakes.note(&tenant.primary, "`tenant.primary` is only the part before .onmicrosoft.com", None);
    }
}

fn senders(mistakes: &mut Mistakes<'_>, file: &HostFile) {
    for sender in &file.senders {
        let address = sender.address.replace(PRIMARY, "primary").replace(DOMAIN, "domain.example");
        let complete = address.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && is_domain(domain));
        if !complete {
            mistakes.note(&sender.address, format!("`{}` is no mail address", sender.address), None);
        }
        if let (Some(from), Some(until)) = (sender.from, sender.until)
            && until < from
        {
            mistakes.note(
                &sender.address,
                format!("the sender is used until {until}, before it begins on {from}"),
                None,
            );
        }
    }
    let keys: Vec<_> = file.senders.iter().map(|sender| (sender.address.as_str(), sender.purpose)).collect();
    for (index, key) in keys.iter().enumerate() {
        if keys[..index].contains(key) {
            mistakes.note(key.0, format!("the sender `{}` stands twice", key.0), None);
        }
    }
}

fn links(mistakes: &mut Mistakes<'_>, file: &HostFile) {
    let links = &file.links;
    for (key, address) in [
        ("links.minisite", &links.minisite),
        ("links.my_apps", &links.my_apps),
        ("links.extranet_instructions", &links.extranet_instructions),
        ("links.privacy_statement", &links.privacy_statement),
        ("links.terms", &links.terms),
        ("form.address", &file.form.address),
    ] {
        mistakes.https(key, address);
    }
    for application in &file.applications {
        mistakes.https("application.address", &application.address);
    }
    mistakes.unique("application", file.applications.iter().map(|application| application.name.as_str()));
    if !(200..=8000).contains(&file.form.max_length) {
        mistakes.note("", "`form.max_length` must lie between 200 and 8000 characters", None);
    }
    for field in &file.form.fields {
        if !FACTS.contains(&field.fact.as_str()) {
            mistakes.note(
                &field.fact,
                format!("no section of the report is called `{}`", field.fact),
                nearest(&field.fact, FACTS),
            );
        }
    }
    mistakes.unique("field", file.form.fields.iter().map(|field| field.name.as_str()));
    if let Some(extranet) = &file.extranet
        && extranet.prefix.is_empty()
    {
        mistakes.note("", "`extranet.prefix` is empty; leave the whole part out where there is none", None);
    }
}

fn texts(mistakes: &mut Mistakes<'_>, file: &HostFile) {
    for (language, texts) in &file.texts {
        let Some(language) = Language::find(language) else { continue };
        for (id, pattern) in texts {
            if let Some(problem) = crate::text::override_problem(language, id, pattern) {
                let nearest = crate::text::nearest_id(language, id);
                mistakes.note(pattern, format!("the text `{id}` {problem}"), nearest);
            }
        }
    }
}

/// Eight, four, four, four and twelve hexadecimal digits with hyphens between.
#[must_use]
pub fn is_guid(text: &str) -> bool {
    let lengths = [8, 4, 4, 4, 12];
    let mut parts = text.split('-');
    lengths.iter().all(|length| {
        parts.next().is_some_and(|part| part.len() == *length && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
    }) && parts.next().is_none()
}

/// At least two labels of letters, digits and hyphens. Letters outside ASCII are written as punycode.
#[must_use]
pub(crate) fn is_domain(text: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    text.len() <= 253 && text.contains('.') && text.split('.').all(label)
}
