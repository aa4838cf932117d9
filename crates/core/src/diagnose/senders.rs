//! Judging a sender alone: an imitation comes first, then whose it is. A match never makes a mail genuine.

use super::{Diagnosis, Evidence, empty};
use crate::clue::ClueKind;
use crate::error::Finding;
use crate::host::{Date, Organisation};
use crate::mail::{Known, Place, SenderReading, Sign};
use crate::page::{ResultRow, results};
use crate::vocabulary::{Certainty, Situation};

/// What a sender tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SenderProof {
    /// What is known of the address.
    Known(Known, String),
    /// The last day on which the host's list knows it in use.
    Until(Date),
    /// It imitates this sender or domain.
    Imitates(String),
    /// Its name is one of Microsoft or of the host, its address is not.
    ImitatesByName,
    /// A sign of abuse.
    Sign(Sign),
    /// It belongs to another tenant.
    OtherTenant(String),
    /// It belongs to a tenant, and nobody can say to which.
    TenantUnknown(String),
    /// It is the host's own, and on no list.
    HostDomain(String),
    /// It is the mailbox of a person.
    PersonalMailbox(String),
    /// A service that hides addresses wrote it in the place of the real one.
    Relay(String),
    /// Only a name was given.
    NameOnly(String),
    /// It is the address that the guest gave as the own one.
    Own(String),
    /// It can be the guest's own address.
    PerhapsOwn,
    /// There are so many senders, and this is about the worst of them.
    Several(usize),
}

/// Of several senders the worst decides. `own`: addresses that the guest typed as the own ones.
pub(super) fn judge_all(readings: Vec<SenderReading>, own: &[&str]) -> Option<Diagnosis> {
    let count = readings.len();
    let judged = readings.into_iter().map(|reading| judge(reading, own));
    let mut worst = judged.min_by_key(|judged| gravity(judged.situation))?;
    if count > 1 {
        worst.evidence.insert(0, Evidence::Sender(SenderProof::Several(count)));
    }
    Some(worst)
}

/// The lower, the worse.
pub(super) fn gravity(situation: Situation) -> u8 {
    match situation {
        Situation::ConsentRequest => 0,
        Situation::Suspicious => 1,
        Situation::OtherOrganisation => 2,
        Situation::Unknown => 3,
        _ => 4,
    }
}

fn judge(reading: SenderReading, own: &[&str]) -> Diagnosis {
    let address = reading.sender.address.clone().unwrap_or_default();
    let is_own = own.iter().any(|own| own.eq_ignore_ascii_case(&address));
    let row = if is_own { of_kind() } else { row(&reading) };
    let certainty = match (reading.signs.is_empty(), reading.place) {
        (false, _) | (_, Place::Tenant(Organisation::Other)) if !is_own => Certainty::Likely,
        _ => Certainty::Possible,
    };
    let found = match row.situation {
        // The page of another organisation speaks of a mail that Microsoft sent; an address does not prove that.
        Situation::OtherOrganisation => Finding::Message("found-sender-other".to_owned()),
        _ if is_own => Finding::Page,
        Situation::Suspicious if !reading.signs.is_empty() => Finding::Message("found-sender-imitated".to_owned()),
        _ if reading.sender.known == Known::Code => Finding::Message("found-sender-code".to_owned()),
        _ if matches!(reading.place, Place::HostDomain | Place::Tenant(Organisation::ThisHost)) => {
            Finding::Message("found-sender-host".to_owned())
        }
        _ => Finding::Page,
    };
    let proofs = if is_own { vec![SenderProof::Own(address)] } else { proofs(&reading, address) };
    Diagnosis {
        kind: Some(ClueKind::Address),
        certainty,
        situation: row.situation,
        who_acts: row.who_acts,
        found,
        evidence: proofs.into_iter().map(Evidence::Sender).collect(),
        sender: Some(reading),
        rule: "sender",
        ..empty(row.page)
    }
}

fn of_kind() -> ResultRow {
    results().row("kind", ClueKind::Address.name())
}

fn row(reading: &SenderReading) -> ResultRow {
    if !reading.signs.is_empty() {
        return results().row("verdict", "suspicious");
    }
    match reading.place {
        Place::Listed(_) | Place::Microsoft(_) | Place::MicrosoftDomain | Place::Elsewhere | Place::Relay => {
            results().row("sender", reading.sender.known.name())
        }
        Place::Tenant(Organisation::Other) => results().row("organisation", "other"),
        Place::Tenant(Organisation::Unknown) => results().row("organisation", "unknown"),
        Place::Tenant(Organisation::ThisHost) | Place::HostDomain | Place::NameOnly => {
            results().row("verdict", "cannot-tell")
        }
        // Without a name it can be the guest's own.
        Place::PersonalMailbox if reading.sender.display_name.is_none() => of_kind(),
        Place::PersonalMailbox => results().row("sender", Known::Unknown.name()),
    }
}

pub(super) fn proofs(reading: &SenderReading, address: String) -> Vec<SenderProof> {
    let sender = &reading.sender;
    let imitation = |of| if reading.imitates_by_name { SenderProof::ImitatesByName } else { SenderProof::Imitates(of) };
    let mut proofs: Vec<SenderProof> = sender.lookalike_of.clone().map(imitation).into_iter().collect();
    let signs = reading.signs.iter().filter(|sign| **sign != Sign::LookalikeSender);
    proofs.extend(signs.map(|sign| SenderProof::Sign(*sign)));
    proofs.push(match reading.place {
        Place::Tenant(Organisation::Other) => SenderProof::OtherTenant(address),
        Place::Tenant(Organisation::ThisHost) => SenderProof::HostDomain(address),
        Place::Tenant(_) => SenderProof::TenantUnknown(address),
        Place::HostDomain => SenderProof::HostDomain(address),
        Place::PersonalMailbox => SenderProof::PersonalMailbox(address),
        Place::Relay => SenderProof::Relay(address),
        Place::NameOnly => SenderProof::NameOnly(sender.display_name.clone().unwrap_or_default()),
        Place::Listed(_) | Place::Microsoft(_) | Place::MicrosoftDomain | Place::Elsewhere => {
            SenderProof::Known(sender.known, address)
        }
    });
    if let Place::Listed(Some(until)) = reading.place {
        proofs.push(SenderProof::Until(until));
    }
    let is_bare = sender.display_name.is_none() && reading.signs.is_empty();
    if is_bare && matches!(reading.place, Place::Elsewhere | Place::PersonalMailbox) {
        proofs.push(SenderProof::PerhapsOwn);
    }
    proofs
}
