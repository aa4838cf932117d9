//! Messages that the guest can send: to the own IT department, the contact person, or the helpdesk of the host.

use serde::Serialize;

use crate::case::{Case, Field};
use crate::diagnose::Diagnosis;
use crate::error::Finding;
use crate::host::{Host, Purpose};
use crate::page::{Page, endpoints};
use crate::text::{Texts, Value};
use crate::vocabulary::WhoActs;

/// A message, ready to be read, completed and sent by the guest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Letter {
    /// Whom it is for.
    pub to: WhoActs,
    /// The same in words.
    pub to_words: String,
    /// Subject of the mail.
    pub subject: String,
    /// The message, plain text.
    pub body: String,
}

/// The messages of a page, the one for the person who acts first.
#[must_use]
pub fn letters(page: &Page, case: &Case, diagnosis: &Diagnosis, host: &Host, texts: &Texts) -> Vec<Letter> {
    let found = match &diagnosis.found {
        Finding::Message(message) if diagnosis.page == page.number => Some(message.as_str()),
        _ => None,
    };
    let exact = |row: &&crate::page::LetterRow| row.found.is_some() && row.found.as_deref() == found;
    let mut rows: Vec<_> = page.letters.iter().filter(|row| row.found.is_none() || exact(row)).collect();
    rows.sort_by_key(|row| (!exact(row), row.to != diagnosis.who_acts));
    let blanks = blanks(page, case, diagnosis, host, texts);
    rows.into_iter()
        .map(|row| Letter {
            to: row.to,
            to_words: texts.say(match row.to {
                WhoActs::GuestIt => "letter-to-it",
                WhoActs::Contact => "letter-to-contact",
                _ => "letter-to-helpdesk",
            }),
            subject: texts.say_with(&format!("{}.subject", row.message), &blanks),
            body: texts.say_with(&row.message, &blanks),
        })
        .collect()
}

/// What is known for the blanks of the letters. What is not known is said to be so, for the guest to fill in.
fn blanks(page: &Page, case: &Case, diagnosis: &Diagnosis, host: &Host, texts: &Texts) -> Vec<(&'static str, Value)> {
    let not_known = texts.say("letter-not-known");
    let or_not_known = |value: Option<&str>| Value::Text(value.map_or_else(|| not_known.clone(), str::to_owned));
    let fields = &diagnosis.fields;
    let purpose = if page.id == "out.mail-release" { Purpose::Invitation } else { Purpose::Code };
    let hosts: Vec<_> = endpoints().iter().map(|endpoint| endpoint.host.as_str()).collect();
    let tenant = match host.tenant().id.as_str() {
        "" => host.name().to_owned(),
        id => format!("{} ({id})", host.name()),
    };
    vec![
        ("address", or_not_known(case.typed(Field::Address).or(fields.account.as_deref()))),
        ("invited", or_not_known(case.typed(Field::Invited))),
        ("account", or_not_known(extranet_name(case, host).as_deref())),
        ("application", or_not_known(case.typed(Field::Application).or(fields.app.as_deref()))),
        ("code", or_not_known(diagnosis.code.as_deref())),
        ("request-id", or_not_known(fields.request_id.as_deref())),
        ("correlation-id", or_not_known(fields.correlation_id.as_deref())),
        ("time", or_not_known(fields.timestamp.as_deref())),
        ("tenant", Value::Text(tenant)),
        ("senders", Value::Text(senders(host, purpose, texts).join("\n"))),
        ("hosts", Value::Text(hosts.join("\n"))),
        ("findings", Value::Text(texts.say(&page.title))),
        ("issuer", or_not_known(None)),
        ("question", or_not_known(case.typed(Field::Happened))),
        ("place", or_not_known(None)),
        ("device", or_not_known(None)),
    ]
}

fn senders(host: &Host, purpose: Purpose, texts: &Texts) -> Vec<String> {
    host.senders(purpose)
        .into_iter()
        .map(|sender| host.sender_address(sender).unwrap_or_else(|| texts.say("mail-sender-primary").replace('`', "")))
        .collect()
}

/// The name of the old account, where the guest pasted it.
fn extranet_name(case: &Case, host: &Host) -> Option<String> {
    let prefix = host.extranet()?.prefix.to_lowercase();
    let (text, ..) = case.pasted()?;
    text.split_whitespace()
        .find(|word| word.to_lowercase().starts_with(&prefix) && word.len() > prefix.len())
        .map(|word| word.trim_end_matches(['.', ',', '?', '!']).to_owned())
}
