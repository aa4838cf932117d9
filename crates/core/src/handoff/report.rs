//! The report for the helpdesk: what is known, section by section, so that the guest can strike one out.

use super::findings;
use super::moment::flagged;
use super::redact::{Redacted, redact};
use crate::case::{Case, Field, SectionKey};
use crate::clue::ClueKind;
use crate::diagnose::{ConnectionProof, Diagnosis, Evidence, diagnose, pasted};
use crate::error::{Fields, Finding, catalogue};
use crate::host::Host;
use crate::page::map;
use crate::text::Texts;
use crate::vocabulary::{Certainty, Situation};

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
    /// Does it leave? The guest can strike it out.
    pub shared: bool,
}

/// The report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The sections that have something to say.
    pub sections: Vec<Section>,
}

impl Report {
    /// The sections that leave.
    pub fn shared(&self) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(|section| section.shared)
    }

    /// The text exactly as it is shown and sent.
    #[must_use]
    pub fn text(&self) -> Redacted {
        let headings: Vec<String> = self
            .shared()
            .map(|section| {
                let gap = if section.value.as_str().contains('\n') { "\n" } else { " " };
                format!("{}:{gap}", section.label)
            })
            .collect();
        let end = Redacted::default();
        let parts: Vec<(&str, &Redacted)> = headings
            .iter()
            .zip(self.shared())
            .flat_map(|(heading, section)| [(heading.as_str(), &section.value), ("\n", &end)])
            .collect();
        Redacted::joined(&parts)
    }
}

/// Makes the report. A part that is not known is left out; the report is still made.
#[must_use]
pub fn report(case: &Case, host: &Host, texts: &Texts) -> Report {
    let diagnosis = diagnose(case, host);
    // Each of the two addresses that the guest typed into their fields is shared as it is, or nowhere at all.
    let own = case.typed(Field::Address).filter(|_| case.shares(SectionKey::Address));
    let invited = case.typed(Field::Invited).filter(|_| case.shares(SectionKey::Invited));
    // The senders of invitations and codes are nobody's address.
    let senders = host.every_sender_address();
    let keep: Vec<&str> = own.into_iter().chain(invited).chain(senders.iter().map(String::as_str)).collect();
    let section = |key: SectionKey, value: Option<String>| {
        let value = value.filter(|value| !value.trim().is_empty())?;
        Some(Section {
            key,
            label: texts.say(section_label(key)),
            value: redact(&value, &keep),
            shared: case.shares(key),
            personal: matches!(
                key,
                SectionKey::Address
                    | SectionKey::Invited
                    | SectionKey::Contact
                    | SectionKey::Happened
                    | SectionKey::Accounts
            ),
        })
    };
    let typed = |field: Field| case.typed(field).map(str::to_owned);
    // An outcome that answers led to after the paste does not make the numbers of the text go.
    let read = pasted(case, host);
    let fields = read.as_ref().map_or(&diagnosis.fields, |read| &read.fields);
    let sections = [
        section(SectionKey::Address, typed(Field::Address)),
        section(SectionKey::Invited, typed(Field::Invited)),
        section(SectionKey::Application, typed(Field::Application).or_else(|| fields.app.clone())),
        section(SectionKey::Happened, typed(Field::Happened)),
        section(SectionKey::Contact, typed(Field::Contact)),
        section(SectionKey::Cause, cause(&diagnosis, texts)),
        section(SectionKey::Error, error_text(case, read.as_ref(), texts)),
        section(SectionKey::Ids, ids(fields)),
        section(SectionKey::Time, time(case, fields, texts)),
        section(SectionKey::Mail, findings::mail(case, read.as_ref(), texts)),
        section(SectionKey::Connection, findings::connection(case, host, texts)),
        section(SectionKey::Accounts, findings::accounts(case, host, texts)),
        section(SectionKey::Path, Some(path(case))),
        section(SectionKey::Missing, findings::missing(case, read.as_ref(), fields, host, texts)),
    ];
    Report { sections: sections.into_iter().flatten().collect() }
}

/// The message with the heading of a section.
#[must_use]
pub fn section_label(key: SectionKey) -> &'static str {
    match key {
        SectionKey::Address => "report-label-email",
        SectionKey::Invited => "report-label-invited",
        SectionKey::Application => "report-label-application",
        SectionKey::Happened => "report-label-happened",
        SectionKey::Contact => "report-label-contact",
        SectionKey::Cause => "report-cause",
        SectionKey::Error => "report-error",
        SectionKey::Ids => "report-ids",
        SectionKey::Time => "report-time",
        SectionKey::Mail => "report-mail-found",
        SectionKey::Connection => "report-connection",
        SectionKey::Accounts => "report-accounts",
        SectionKey::Path => "report-path",
        SectionKey::Missing => "report-left-out",
    }
}

/// How sure, in words. Nothing where nothing was judged: a kind of text, an unknown cause, "it works".
#[must_use]
pub fn certainty_message(diagnosis: &Diagnosis) -> Option<&'static str> {
    let is_told_by_microsoft = diagnosis
        .evidence
        .iter()
        .any(|evidence| matches!(evidence, Evidence::Connection(ConnectionProof::TenantTold(_))));
    let is_tenant = diagnosis.connection.as_ref().is_some_and(|judgement| judgement.cause.is_of_tenant());
    let is_judged = !matches!(diagnosis.situation, Situation::Unknown | Situation::AllGood);
    if !(is_judged || is_told_by_microsoft || is_tenant) {
        return None;
    }
    // "A possible cause" fits an error; who asks about a sender or a link has no error.
    let asked = matches!(diagnosis.kind, Some(ClueKind::Address | ClueKind::Link));
    if asked && diagnosis.certainty == Certainty::Possible {
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
    let own = match &diagnosis.found {
        Finding::Message(message) => texts.maybe(&format!("{message}.title")),
        Finding::Page => None,
    };
    Some(format!("{} [{}]{certainty}", own.unwrap_or_else(|| texts.say(&page.title)), page.number))
}

/// The number with its meaning, and the text of the page.
fn error_text(case: &Case, read: Option<&Diagnosis>, texts: &Texts) -> Option<String> {
    let number = read.and_then(|read| read.code.as_deref()).map(|code| match catalogue().find(code) {
        Some(entry) => format!("{code}: {}", texts.say(&entry.found())),
        None => code.to_owned(),
    });
    let text = case.pasted().map(|(text, ..)| text.trim().to_owned()).filter(|text| !text.is_empty());
    match (number, text) {
        (Some(number), Some(text)) => Some(format!("{number}\n{text}")),
        (number, text) => number.or(text),
    }
}

/// When it happened, and whether that sign-in is marked in the log.
fn time(case: &Case, fields: &Fields, texts: &Texts) -> Option<String> {
    let flagged = flagged(case, fields.timestamp.as_deref(), texts)
        .map(|flagged| format!("{}: {flagged}", texts.say("report-flagged-label")));
    let lines: Vec<String> = fields.timestamp.clone().into_iter().chain(flagged).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn ids(fields: &Fields) -> Option<String> {
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
