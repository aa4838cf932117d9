//! Messages that the guest can send: to the own IT department, the contact person, or the helpdesk of the host.

use serde::Serialize;

use super::moment::{flagged, minute, on_the_wall};
use super::redact::{Redacted, redact};
use crate::case::{Case, Field};
use crate::check::Stage;
use crate::clue::ClueKind;
use crate::connection::{ConnectionFinding, ConnectionJudgement, HostFinding, HostState};
use crate::diagnose::{Diagnosis, MailJudgement};
use crate::error::Finding;
use crate::host::{Host, Purpose};
use crate::mail::JunkReason;
use crate::page::{LetterRow, Page, Part, references, required_hosts};
use crate::text::{Texts, Value};
use crate::vocabulary::{Situation, WhoActs};

/// A message, ready to be read, completed and sent by the guest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Letter {
    /// Whom it is for.
    pub to: WhoActs,
    /// The same in words.
    pub to_words: String,
    /// Subject of the mail.
    pub subject: Redacted,
    /// The message, plain text.
    pub body: Redacted,
    /// Both, as they are shown and copied.
    pub text: Redacted,
}

/// The sender of invitations until December 2025: the letters to IT departments name it beside the new ones.
const SENDER_IN_TEXTS: &str = "invites@microsoft.com";

/// Stands for a number that is not known; the line that holds it is left out.
const NOT_KNOWN: &str = "\u{1}";

/// The messages of a page: where an error tells who acts, those for that person alone, else those for everybody who can.
#[must_use]
pub fn letters(page: &Page, case: &Case, diagnosis: &Diagnosis, host: &Host, texts: &Texts) -> Vec<Letter> {
    let here = diagnosis.page == page.number;
    let found = match &diagnosis.found {
        Finding::Message(message) if here => Some(message.as_str()),
        _ => None,
    };
    let is_exact = |row: &LetterRow| row.found.is_some() && row.found.as_deref() == found;
    let by_error = here && diagnosis.kind == Some(ClueKind::Error);
    let is_chosen = |row: &LetterRow| row.chosen.as_deref().is_none_or(|choice| case.chose(choice, page.number));
    let fits = |row: &&LetterRow| (row.found.is_none() || is_exact(row)) && is_chosen(row);
    let mut rows: Vec<_> = page.letters.iter().filter(fits).collect();
    // What is said of exactly this finding stands instead of what is said of every finding to the same person.
    let exact: Vec<_> = rows.iter().filter(|row| is_exact(row)).map(|row| row.to).collect();
    rows.retain(|row| is_exact(row) || !exact.contains(&row.to));
    if by_error && rows.iter().any(|row| row.to == diagnosis.who_acts) {
        rows.retain(|row| row.to == diagnosis.who_acts || is_exact(row));
    }
    rows.sort_by_key(|row| (!is_exact(row), row.to != diagnosis.who_acts));
    let senders = host.every_sender_address();
    // A letter names the guest to people who know the guest, and the senders that it is about.
    let own = [case.typed(Field::Address), case.typed(Field::Invited), diagnosis.fields.account.as_deref()];
    let visited = visited(diagnosis);
    let own_addresses = own_addresses(diagnosis).unwrap_or_default();
    let keep: Vec<&str> = own
        .into_iter()
        .flatten()
        .chain(visited.iter().map(String::as_str))
        .chain(senders.iter().map(String::as_str))
        .chain([SENDER_IN_TEXTS])
        .collect();
    // Only those who run the guest's network have a use for the addresses of the computer on it.
    let keep_for = |to: WhoActs| {
        let own = own_addresses.split(' ').filter(move |address| to == WhoActs::GuestIt && !address.is_empty());
        keep.iter().copied().chain(own).collect::<Vec<_>>()
    };
    rows.into_iter()
        .map(|row| (row, blanks(page, row.to, case, diagnosis, host, texts)))
        .map(|(row, blanks)| {
            let keep = keep_for(row.to);
            let subject = redact(&texts.say_with(&format!("{}.subject", row.message), &blanks), &keep);
            let body = redact(&without_unknown_lines(&texts.say_with(&row.message, &blanks)), &keep);
            (row, subject, body)
        })
        .map(|(row, subject, body)| Letter {
            to: row.to,
            to_words: texts.say(match row.to {
                WhoActs::GuestIt => "letter-to-it",
                WhoActs::Contact => "letter-to-contact",
                _ => "letter-to-helpdesk",
            }),
            text: Redacted::joined(&[(&format!("{}: ", texts.say("letter-subject")), &subject), ("\n\n", &body)]),
            subject,
            body,
        })
        .collect()
}

/// Lines with a number that is not known go, and the gaps that they leave.
fn without_unknown_lines(body: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for line in body.lines().filter(|line| !line.contains(NOT_KNOWN)) {
        if !(line.is_empty() && lines.last().is_some_and(|last| last.is_empty())) {
            lines.push(line);
        }
    }
    lines.join("\n")
}

/// What is known for the blanks of the letters. What only the guest knows is left for the guest to fill in.
fn blanks(
    page: &Page,
    to: WhoActs,
    case: &Case,
    diagnosis: &Diagnosis,
    host: &Host,
    texts: &Texts,
) -> Vec<(&'static str, Value)> {
    let fields = &diagnosis.fields;
    let fill_in = |name: &'static str, value: Option<&str>| {
        let what = || texts.say(&format!("letter-what-{name}"));
        let blank = || texts.say_with("letter-fill-in", &[("what", what().into())]);
        (name, Value::Text(value.map_or_else(blank, str::to_owned)))
    };
    let number = |name: &'static str, value: Option<&str>| (name, Value::Text(value.unwrap_or(NOT_KNOWN).to_owned()));
    // In the middle of the other lines the time is asked for; among the numbers for the log it goes with them.
    let look = diagnosis.connection.as_ref().filter(|_| diagnosis.page == page.number);
    let look = look.and_then(|judgement| judgement.looks.last()).and_then(|look| on_the_wall(look.began));
    let time = match fields.timestamp.clone() {
        Some(time) => ("time", Value::Text(time)),
        None if diagnosis.kind == Some(ClueKind::Error) => number("time", None),
        None => fill_in("time", None),
    };
    let purpose = if page.shows(Part::SendersInvitation) || page.shows(Part::Ready) {
        Purpose::Invitation
    } else {
        Purpose::Code
    };
    // In advance there is nothing that was not reached.
    let hosts = if page.shows(Part::Ready) { required_hosts().collect() } else { hosts_to_allow(diagnosis) };
    let tenant = match host.tenant().id.as_str() {
        "" => host.name().to_owned(),
        id => format!("{} ({id})", host.name()),
    };
    vec![
        // The account in an error is the one that Microsoft took; the host must be given the one that the guest wants.
        fill_in("address", case.typed(Field::Address).or(fields.account.as_deref().filter(|_| to == WhoActs::GuestIt))),
        fill_in("invited", case.typed(Field::Invited)),
        fill_in("account", extranet_name(case, host).as_deref()),
        fill_in("application", case.typed(Field::Application).or(fields.app.as_deref())),
        number("code", diagnosis.code.as_deref()),
        number("request-id", fields.request_id.as_deref()),
        number("correlation-id", fields.correlation_id.as_deref()),
        time,
        // Only the host's own log holds the mark.
        number(
            "flagged",
            flagged(case, fields.timestamp.as_deref(), texts).filter(|_| to == WhoActs::HostHelpdesk).as_deref(),
        ),
        ("tenant", Value::Text(tenant)),
        number("gateway", diagnosis.mail.as_ref().and_then(MailJudgement::gateway_shown)),
        number("sent", case.pasted_mail().and_then(|mail| mail.sent_at).and_then(minute).as_deref()),
        number("message-id", case.pasted_mail().and_then(|mail| mail.message_id.as_deref())),
        number("filter", diagnosis.mail.as_ref().and_then(|mail| filter(mail, texts)).as_deref()),
        ("senders", Value::Text(senders(host, purpose, texts).join("\n"))),
        ("code-senders", Value::Text(self::senders(host, Purpose::Code, texts).join("\n"))),
        ("hosts", Value::Text(hosts.join("\n"))),
        number("reference", reference(page, texts)),
        number("own-address", own_addresses(diagnosis).filter(|_| to == WhoActs::GuestIt).as_deref()),
        // What was seen has its own time; where nothing was looked at, only the guest knows it.
        match look.or_else(|| fields.timestamp.clone()) {
            Some(look) => ("looked", Value::Text(look)),
            None => ("looked", fill_in("time", None).1),
        },
        number("organisation", organisation(diagnosis, host, texts).as_deref()),
        ("findings", Value::Text(texts.say(&page.title))),
        fill_in("issuer", diagnosis.connection.as_ref().and_then(issuer)),
        number("connection", diagnosis.connection.as_ref().and_then(|judgement| seen(judgement, texts)).as_deref()),
        fill_in("question", case.typed(Field::Happened)),
        fill_in("place", None),
        fill_in("device", None),
    ]
}

/// The addresses of servers that a check visited, and of the proxy: an IT department needs them, and none is the guest's.
fn visited(diagnosis: &Diagnosis) -> Vec<String> {
    let hosts = diagnosis.connection.iter().flat_map(|judgement| judgement.hosts.iter().chain(&judgement.tenant));
    let addresses = |found: &HostFinding| found.detail.addresses.iter().map(ToString::to_string).collect::<Vec<_>>();
    let named = |found: &HostFinding| found.detail.proxy.clone().into_iter().chain(found.detail.tenant.clone());
    hosts.flat_map(|found| addresses(found).into_iter().chain(named(found))).collect()
}

/// Who issued the certificate that the cause is about.
fn issuer(judgement: &ConnectionJudgement) -> Option<&str> {
    let concerned = judgement.hosts.iter().filter(|found| judgement.concerned.contains(&found.host));
    concerned.filter_map(|found| found.detail.issuer.as_deref()).next()
}

/// What was seen at each host that is not in order, with the names and numbers that an IT department looks for.
fn seen(judgement: &ConnectionJudgement, texts: &Texts) -> Option<String> {
    let all = judgement.hosts.iter().chain(&judgement.tenant);
    let not_in_order = all.filter(|found| !matches!(found.state, HostState::Pass | HostState::Unknown));
    let line = |found: &HostFinding| {
        let words = texts.say(&found.finding.message());
        let names: Vec<&str> =
            std::iter::once(found.finding).chain(found.also.iter().copied()).map(ConnectionFinding::name).collect();
        let detail = &found.detail;
        let addresses: Vec<String> = detail.addresses.iter().map(ToString::to_string).collect();
        let numbers = [
            ("proxy", detail.proxy.clone()),
            ("offers", Some(detail.proxy_offers.join(" "))),
            ("address", Some(addresses.join(" "))),
            ("status", detail.status.map(|status| status.to_string())),
            ("product", detail.product.clone()),
            ("tenant", detail.tenant.clone()),
            ("issuer", detail.issuer.clone().filter(|_| found.stage == Stage::Tls)),
        ];
        let numbers: String = numbers
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.filter(|value| !value.is_empty())?)))
            .map(|(name, value)| format!("; {name} {value}"))
            .collect();
        format!("{}: {words} ({}{numbers})", found.host, names.join(", "))
    };
    let lines: Vec<String> = not_in_order.map(line).collect();
    (!lines.is_empty()).then(|| format!("\n{}", lines.join("\n")))
}

/// The page of Microsoft on this, in the language of the letter.
fn reference(page: &Page, texts: &Texts) -> Option<&'static str> {
    let known = page.references.first().and_then(|id| references().iter().find(|reference| reference.id == *id));
    known.and_then(|reference| reference.address(texts.language()))
}

/// The addresses of this computer on its own network: those who run that network find it by them.
fn own_addresses(diagnosis: &Diagnosis) -> Option<String> {
    let look = diagnosis.connection.as_ref().and_then(|judgement| judgement.looks.last())?;
    let own: Vec<String> = look.own_addresses.iter().map(ToString::to_string).collect();
    (!own.is_empty()).then(|| own.join(" "))
}

/// The hosts that the own IT department is asked to let through: those that were not reached, else all that Microsoft's pages need.
#[must_use]
pub fn hosts_to_allow(diagnosis: &Diagnosis) -> Vec<&str> {
    let judgement = diagnosis.connection.iter();
    let found = judgement.filter(|judgement| judgement.situation != Situation::TlsInspection);
    let failed: Vec<&str> = found
        .flat_map(|judgement| &judgement.hosts)
        .filter(|found| found.state == HostState::Problem)
        .map(|found| found.host.as_str())
        .collect();
    if failed.is_empty() { required_hosts().collect() } else { failed }
}

/// What Microsoft says of the host's organisation, and what this program has instead. Nothing of the guest's network is in it.
fn organisation(diagnosis: &Diagnosis, host: &Host, texts: &Texts) -> Option<String> {
    let found = diagnosis.connection.as_ref()?.tenant.as_ref()?;
    let known = Some(host.tenant().id.as_str()).filter(|id| !id.is_empty()).unwrap_or("-");
    let told = found.detail.tenant.as_deref().unwrap_or("-");
    let words = [("domain", found.host.as_str().into()), ("known", known.into()), ("told", told.into())];
    Some(texts.say_with("letter-organisation", &words))
}

/// What the mail filter said, in the words of the page.
fn filter(mail: &MailJudgement, texts: &Texts) -> Option<String> {
    let reason = mail.delivery.reason;
    let is_said = !matches!(reason, JunkReason::None | JunkReason::Unknown);
    is_said.then(|| texts.say(&format!("junk-{}", reason.name())))
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
