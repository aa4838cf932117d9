//! Judging a mail: danger comes first, then why it is not in the inbox, then whose it is.

use super::{Diagnosis, Evidence, SenderProof, empty, links, senders};
use crate::clue::ClueKind;
use crate::error::{Finding, Other};
use crate::host::{Host, Organisation};
use crate::mail::{
    self, Authenticated, CODE_MINUTES, Folder, Judgement, JunkReason, MailPurpose, MailReading, Sign, Verdict,
};
use crate::page::{ResultRow, results};
use crate::vocabulary::{Certainty, Situation};

/// What a mail tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailProof {
    /// The receiver's server checked the sender: its name, where it is known.
    Receiver(Option<String>),
    /// The check failed.
    Failed,
    /// Nothing shows who sent it.
    NoProof,
    /// Something in it that an invitation never has.
    Sign(Sign, Option<String>),
    /// What it is for.
    Purpose(MailPurpose),
    /// Whose organisation it is about.
    Organisation(Organisation),
    /// The host does not tell its tenant, so nothing can be compared.
    TenantUnknown,
    /// Where it went.
    Folder(Folder),
    /// Why it went there.
    Reason(JunkReason),
    /// How long it was on its way.
    Underway(u32),
}

/// The judgement on a mail and what its headers tell about its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailJudgement {
    /// Who sent it, and is it what this guest expects?
    pub judgement: Judgement,
    /// Where it went.
    pub delivery: mail::Delivery,
}

pub(super) fn judge(reading: &MailReading, host: &Host) -> Diagnosis {
    let judgement = mail::judge(reading, host);
    let late = reading.delivery.minutes_underway.is_some_and(|minutes| minutes > CODE_MINUTES);
    let delivery = mail::Delivery { reason: reason(reading, &judgement, late), ..reading.delivery };
    let by_verdict = results().row("verdict", judgement.verdict.name());
    let by_delivery = results().row("reason", delivery.reason.name());
    let moved = !matches!(delivery.reason, JunkReason::None | JunkReason::Unknown);
    let is_danger = matches!(judgement.verdict, Verdict::Suspicious | Verdict::Forged);
    let first = if moved && !is_danger { by_delivery } else { by_verdict };
    let second = (moved && !is_danger && by_verdict.page != first.page).then_some(by_verdict);
    let certainty = match judgement.verdict {
        _ if moved && !is_danger => Certainty::Likely,
        Verdict::CannotTell => Certainty::Possible,
        _ => Certainty::Likely,
    };
    let found = found(first, &judgement, delivery.reason, moved && !is_danger);
    Diagnosis {
        kind: Some(ClueKind::Mail),
        certainty,
        situation: first.situation,
        who_acts: first.who_acts,
        evidence: proofs(reading, &judgement, delivery, late, &found, host),
        found,
        others: second
            .map(|row| Other { page: row.page, situation: row.situation, certainty: Certainty::Possible })
            .into_iter()
            .collect(),
        mail: Some(MailJudgement { judgement, delivery }),
        rule: "mail",
        ..empty(first.page)
    }
}

/// A late release matters where a code was in the mail; the filter's own words stay as they are.
fn reason(reading: &MailReading, judgement: &Judgement, late: bool) -> JunkReason {
    match reading.delivery.reason {
        JunkReason::ReleasedLate if !late && judgement.purpose != MailPurpose::Code => JunkReason::None,
        JunkReason::None | JunkReason::Unknown if late && judgement.purpose == MailPurpose::Code => {
            JunkReason::ReleasedLate
        }
        reason => reason,
    }
}

fn found(row: ResultRow, judgement: &Judgement, reason: JunkReason, by_delivery: bool) -> Finding {
    if by_delivery {
        return Finding::Message(format!("junk-{}", reason.name()));
    }
    match (row.situation, judgement.verdict) {
        // The page of a proven mail carries the words itself.
        (Situation::AllGood, _) => Finding::Page,
        (_, verdict) => Finding::Message(format!("verdict-{}", verdict.name())),
    }
}

fn proofs(
    reading: &MailReading,
    judgement: &Judgement,
    delivery: mail::Delivery,
    late: bool,
    found: &Finding,
    host: &Host,
) -> Vec<Evidence> {
    let is_forged = judgement.verdict == Verdict::Forged;
    let mut proofs = Vec::new();
    let mail = Evidence::Mail;
    proofs.push(mail(match judgement.authenticated {
        Authenticated::Pass => MailProof::Receiver(reading.server.clone()),
        Authenticated::Fail => MailProof::Failed,
        Authenticated::CannotTell => MailProof::NoProof,
    }));
    if let [line] = reading.from.as_slice() {
        let read = mail::read_sender(line, host);
        // The place of the sender is said in its own words; a name alone is none in a mail.
        let said = senders::proofs(&read, read.sender.address.clone().unwrap_or_default());
        // What an imitated sender claims is not repeated.
        let claimed =
            |proof: &SenderProof| is_forged && matches!(proof, SenderProof::Known(..) | SenderProof::HostDomain(_));
        let idle = |proof: &SenderProof| matches!(proof, SenderProof::PerhapsOwn | SenderProof::NameOnly(_));
        proofs.extend(said.into_iter().filter(|proof| !idle(proof) && !claimed(proof)).map(Evidence::Sender));
    }
    let foreign = judgement.links.iter().find(|link| links::is_danger(link)).and_then(|link| link.host_unicode.clone());
    let named = [Sign::LookalikeSender, Sign::DisplayNameAddress];
    let signs = judgement.signs.iter().filter(|sign| !named.contains(sign));
    proofs.extend(signs.map(|sign| mail(MailProof::Sign(*sign, foreign.clone()))));
    if judgement.purpose != MailPurpose::Unknown && !is_forged {
        proofs.push(mail(MailProof::Purpose(judgement.purpose)));
    }
    match host.tenant().id.is_empty() {
        true if matches!(judgement.purpose, MailPurpose::Invitation | MailPurpose::Code) => {
            proofs.push(mail(MailProof::TenantUnknown));
        }
        true => {}
        false if is_forged => {}
        false => proofs.push(mail(MailProof::Organisation(judgement.organisation))),
    }
    if !matches!(delivery.folder, Folder::Unknown) {
        proofs.push(mail(MailProof::Folder(delivery.folder)));
    }
    let is_said = matches!(found, Finding::Message(message) if message.starts_with("junk-"));
    if !is_said && !matches!(delivery.reason, JunkReason::Unknown | JunkReason::None) {
        proofs.push(mail(MailProof::Reason(delivery.reason)));
    }
    if let (true, Some(minutes)) = (late, delivery.minutes_underway) {
        proofs.push(mail(MailProof::Underway(minutes)));
    }
    proofs
}
