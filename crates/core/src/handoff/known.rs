//! What is known, as it stands in the saved case: each thing with its source, its time, how sure it is, and who may see it.

use serde::Serialize;

use crate::account::{Likeness, likeness, masked};
use crate::case::{Case, Entry, Field};
use crate::check::{Fact, Moment, Subject};
use crate::diagnose::{connection, pasted};
use crate::host::Host;
use crate::vocabulary::Certainty;

/// Who or what told it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The guest: typed, chosen or said.
    Guest,
    /// A text that the guest pasted: an error page, a link, a mail.
    Text,
    /// A check that asked the network, after a yes.
    Network,
    /// A check that read this computer, after a yes.
    Computer,
    /// The program: how it was used.
    Program,
}

/// Who may see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PrivacyClass {
    /// Anybody: it names nobody.
    Open,
    /// It names a person, a computer or the guest's network: replaced while data is hidden, and the guest can strike it out.
    Personal,
    /// Nobody: it is known that it was there, and it is written down nowhere.
    Never,
}

/// One thing that is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KnownFact {
    /// What it is; `docs/case-file.md` lists the names.
    pub key: &'static str,
    /// What it says; `None` where that is not written down.
    pub value: Option<String>,
    /// Who or what told it.
    pub source: Source,
    /// When it came into the case (RFC 3339); `None` where no clock was read.
    pub at: Option<String>,
    /// How sure. What a person says is likely; what was read or seen is sure to have stood there; a judgement has its own.
    pub certainty: Certainty,
    /// Who may see it.
    pub privacy: PrivacyClass,
}

/// Everything that is known, the guest's own words first.
#[must_use]
pub fn known(case: &Case, host: &Host) -> Vec<KnownFact> {
    let mut all = told_by_guest(case);
    all.extend(read_in_text(case, host));
    all.extend(seen(case, host));
    let path: Vec<String> = case.trail().iter().map(ToString::to_string).collect();
    all.push(KnownFact {
        key: "path",
        value: Some(path.join(">")),
        source: Source::Program,
        at: case.entries().last().and_then(|entry| entry.at).and_then(Moment::rfc3339),
        certainty: Certainty::Sure,
        privacy: PrivacyClass::Open,
    });
    all
}

/// When the last entry of this kind came into the case.
fn at(case: &Case, is: impl Fn(&Entry) -> bool) -> Option<String> {
    case.entries().iter().rev().find(|entry| is(&entry.what))?.at?.rfc3339()
}

fn told_by_guest(case: &Case) -> Vec<KnownFact> {
    let fields = [
        (Field::Invited, "invited", PrivacyClass::Personal),
        (Field::Address, "address", PrivacyClass::Personal),
        (Field::Application, "application", PrivacyClass::Open),
        (Field::Happened, "happened", PrivacyClass::Personal),
        (Field::Contact, "contact", PrivacyClass::Personal),
    ];
    let typed = fields.into_iter().filter_map(|(field, key, privacy)| {
        Some(KnownFact {
            key,
            value: Some(case.typed(field)?.to_owned()),
            source: Source::Guest,
            at: at(case, |entry| matches!(entry, Entry::Typed { field: found, .. } if *found == field)),
            certainty: Certainty::Likely,
            privacy,
        })
    });
    let said = case.entries().iter().filter_map(|entry| {
        let Entry::Said { said } = &entry.what else { return None };
        Some(KnownFact {
            key: "said",
            value: serde_json::to_string(said).ok(),
            source: Source::Guest,
            at: entry.at.and_then(Moment::rfc3339),
            certainty: Certainty::Likely,
            privacy: PrivacyClass::Personal,
        })
    });
    typed.chain(said).collect()
}

/// What the last pasted text tells, without its secrets.
fn read_in_text(case: &Case, host: &Host) -> Vec<KnownFact> {
    let Some(judged) = pasted(case, host) else { return Vec::new() };
    let at = at(case, |entry| matches!(entry, Entry::Pasted { .. }));
    let fields = judged.fields;
    let secrets = case.pasted().map_or(0, |(_, _, removed)| removed);
    let mail = case.pasted_mail();
    let sender = judged.sender.and_then(|sender| sender.sender.address);
    let rows = [
        ("error", judged.code, PrivacyClass::Open),
        ("account", fields.account, PrivacyClass::Personal),
        ("identity-provider", fields.identity_provider, PrivacyClass::Personal),
        ("tenant", fields.tenant, PrivacyClass::Open),
        ("app", fields.app, PrivacyClass::Open),
        ("app-id", fields.app_id, PrivacyClass::Open),
        ("request-id", fields.request_id, PrivacyClass::Open),
        ("correlation-id", fields.correlation_id, PrivacyClass::Open),
        ("timestamp", fields.timestamp, PrivacyClass::Open),
        ("sender", sender, PrivacyClass::Personal),
        ("link-host", judged.link.and_then(|link| link.host), PrivacyClass::Open),
        ("message-id", mail.and_then(|mail| mail.message_id.clone()), PrivacyClass::Open),
        (
            "mail-sent",
            mail.and_then(|mail| mail.sent_at).and_then(|seconds| Moment { seconds, minutes_ahead: 0 }.rfc3339()),
            PrivacyClass::Open,
        ),
    ];
    let rows = rows.into_iter().filter_map(|(key, value, privacy)| Some((key, Some(value?), privacy)));
    let secrets = (secrets > 0).then_some(("secrets-removed", None, PrivacyClass::Never));
    rows.chain(secrets)
        .map(|(key, value, privacy)| KnownFact {
            key,
            value,
            source: Source::Text,
            at: at.clone(),
            certainty: Certainty::Sure,
            privacy,
        })
        .collect()
}

/// What checks saw.
fn seen(case: &Case, host: &Host) -> Vec<KnownFact> {
    let judged = connection(case, host);
    let found = judged.iter().filter_map(|judged| Some((judged.connection.as_ref()?, judged.certainty)));
    let looked = at(case, |entry| matches!(entry, Entry::Saw { fact: Fact::Connection(_) }));
    let network = |key, value, certainty, privacy, at: Option<String>| KnownFact {
        key,
        value: Some(value),
        source: Source::Network,
        at,
        certainty,
        privacy,
    };
    let mut all = Vec::new();
    for (judgement, certainty) in found {
        let cause = judgement.cause.name().to_owned();
        all.push(network("connection", cause, certainty, PrivacyClass::Open, looked.clone()));
        let hosts = judgement.hosts.iter().chain(&judgement.tenant);
        all.extend(hosts.map(|found| {
            let value = format!("{} {}", found.host, found.finding.name());
            network("connection-host", value, certainty, PrivacyClass::Open, looked.clone())
        }));
        let own = judgement.looks.iter().flat_map(|look| &look.own_addresses).map(ToString::to_string);
        all.extend(
            own.map(|own| network("computer-address", own, Certainty::Sure, PrivacyClass::Personal, looked.clone())),
        );
    }
    let whole = 0..case.entries().len();
    let invited = case.typed(Field::Invited).unwrap_or_default();
    for fact in case.facts_between(whole.clone(), Subject::Account) {
        let at = at(case, |entry| matches!(entry, Entry::Saw { fact: found } if found == fact));
        let told = serde_json::to_string(fact).unwrap_or_default();
        let key = if matches!(fact, Fact::Realm(_)) { "home-sign-in" } else { "mail-servers" };
        all.push(network(key, told, Certainty::Sure, PrivacyClass::Personal, at));
    }
    for fact in case.facts_between(whole, Subject::Computer) {
        let Fact::Accounts(read) = fact else { continue };
        let at = at(case, |entry| matches!(entry, Entry::Saw { fact: found } if found == fact));
        all.extend(read.accounts.iter().map(|account| {
            let is_other = likeness(invited, &account.address) == Likeness::Other;
            let address = if is_other { masked(&account.address) } else { account.address.clone() };
            KnownFact {
                key: "computer-account",
                value: Some(format!("{} {address}", read.source.name())),
                source: Source::Computer,
                at: at.clone(),
                certainty: Certainty::Sure,
                privacy: PrivacyClass::Personal,
            }
        }));
    }
    all
}
