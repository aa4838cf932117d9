//! What checks found, and what is not known, as lines of the report. Of the guest's network the host learns which pages were not reached and
//! how, never an address, a proxy or an issuer in it.

use super::moment::{minute, on_the_wall};
use crate::account::{Likeness, source};
use crate::case::{Case, Field};
use crate::connection::HostState;
use crate::diagnose::{self, Diagnosis};
use crate::error::Fields;
use crate::host::Host;
use crate::mail::JunkReason;
use crate::page::{map, results};
use crate::text::{Texts, Value};

/// What the check of the connection saw: when, how much was in order, and each host that was not.
pub(super) fn connection(case: &Case, host: &Host, texts: &Texts) -> Option<String> {
    let judgement = diagnose::connection(case, host)?.connection?;
    let hosts: Vec<_> = judgement.hosts.iter().chain(&judgement.tenant).collect();
    let count = |wanted: fn(HostState) -> bool| Value::Count(hosts.iter().filter(|found| wanted(found.state)).count());
    let when = judgement.looks.last().and_then(|look| on_the_wall(look.began)).unwrap_or_default();
    let summary = texts.say_with(
        "report-connection-summary",
        &[
            ("when", when.into()),
            ("pass", count(|state| state == HostState::Pass)),
            ("other", count(|state| matches!(state, HostState::Attention | HostState::Problem))),
            ("unknown", count(|state| state == HostState::Unknown)),
        ],
    );
    let not_in_order = hosts.iter().filter(|found| matches!(found.state, HostState::Attention | HostState::Problem));
    let line = |words: String, name: &str, host: &str| format!("{host}: {words} ({name})");
    let lines = not_in_order.map(|found| line(texts.say(&found.finding.message()), found.finding.name(), &found.host));
    Some(std::iter::once(summary).chain(lines).collect::<Vec<_>>().join("\n"))
}

/// What a pasted mail was found to be, and what is needed to find it in a log of mails.
pub(super) fn mail(case: &Case, read: Option<&Diagnosis>, texts: &Texts) -> Option<String> {
    let judged = read?.mail.as_ref()?;
    let verdict = results().row("verdict", judged.judgement.verdict.name()).page;
    let title = map().find(verdict).map(|page| texts.say(&page.title));
    let reason = judged.delivery.reason;
    let moved = !matches!(reason, JunkReason::None | JunkReason::Unknown);
    let moved = moved.then(|| texts.say(&format!("junk-{}", reason.name())));
    let mail = case.pasted_mail();
    let sent = mail.and_then(|mail| mail.sent_at).and_then(minute);
    let sent = sent.map(|sent| format!("{}: {sent}", texts.say("report-mail-sent")));
    let id = mail.and_then(|mail| mail.message_id.as_deref()).map(|id| format!("Message-ID: {id}"));
    let lines: Vec<String> = [title, moved, sent, id].into_iter().flatten().collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// Whether the invited account is on this computer, and in which programs. Other people's accounts are not named.
pub(super) fn accounts(case: &Case, host: &Host, texts: &Texts) -> Option<String> {
    let fit = diagnose::fit(case, host).filter(|_| diagnose::has_looked(case))?;
    let summary = texts.say(match fit.fits {
        Some(true) => "report-accounts-fit",
        Some(false) => "report-accounts-other",
        None => "report-accounts-open",
    });
    let mut programs: Vec<&str> = fit
        .held
        .iter()
        .filter(|held| held.likeness != Likeness::Other)
        .filter_map(|held| source(held.seen_in))
        .map(|row| row.shown.as_str())
        .collect();
    programs.dedup();
    Some(if programs.is_empty() { summary } else { format!("{summary} ({})", programs.join(", ")) })
}

/// What the report does not tell, each with the reason: nobody has to ask whether it was forgotten.
pub(super) fn missing(
    case: &Case,
    read: Option<&Diagnosis>,
    fields: &Fields,
    host: &Host,
    texts: &Texts,
) -> Option<String> {
    let text = case.pasted();
    let has_numbers = fields.request_id.is_some() || fields.correlation_id.is_some();
    let is_mail = read.is_some_and(|read| read.mail.is_some());
    let lines: Vec<String> = [
        (text.is_none(), "report-missing-text"),
        (text.is_some() && !is_mail && !has_numbers, "report-missing-ids"),
        (text.is_some() && !is_mail && fields.timestamp.is_none(), "report-missing-time"),
        (case.typed(Field::Application).is_none() && fields.app.is_none(), "report-missing-application"),
        (case.typed(Field::Contact).is_none(), "report-missing-contact"),
        (diagnose::connection(case, host).is_none(), "report-missing-connection"),
        (!diagnose::has_looked(case), "report-missing-accounts"),
    ]
    .into_iter()
    .filter(|(is_missing, _)| *is_missing)
    .map(|(_, message)| texts.say(message))
    .collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}
