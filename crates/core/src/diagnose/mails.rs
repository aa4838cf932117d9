//! Judging a mail: danger comes first, then why it is not in the inbox, then whose it is.

use super::{Diagnosis, Evidence, SenderProof, empty, links, senders};
use crate::check::{Covers, Fact, Signature, SignatureResult};
use crate::clue::ClueKind;
use crate::error::{Finding, Other};
use crate::host::{Date, Host, Organisation};
use crate::mail::{
    self, Authenticated, By, CODE_MINUTES, Doubt, Folder, Judgement, JunkReason, Known, MailPurpose, MailReading, Sign,
    Verdict,
};
use crate::page::{ResultRow, results};
use crate::vocabulary::{Certainty, Situation};

/// What a mail tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailProof {
    /// A signature of this domain fits.
    Signature(String, Covers),
    /// A signature that fits has passed the end of its validity.
    SignatureExpired,
    /// A signature proves nothing, for this reason.
    SignatureIdle(SignatureResult),
    /// The mail stands in the words of another one.
    InLine,
    /// The sender was not in use on the day of the mail.
    SenderDate,
    /// Only its headers were given.
    NoBody,
    /// Not all of it could be read.
    Cut,
    /// A mail filter hides where a link goes.
    HiddenLink,
    /// It holds something that an invitation or a code does not need, or lacks what it needs.
    Doubt(Doubt),
    /// The body is not the one that was signed.
    BodyChanged,
    /// A link begins at this right host, and does something that no invitation does.
    TrickedLink(String),
    /// Who takes the mail of the guest's domain: the product, where it is known, else the server.
    MailServer(String),
    /// The receiver's server checked the sender.
    Receiver,
    /// Who stood between Microsoft and the receiver's server can be why that server confirmed nothing.
    HandedOn,
    /// The organisation is only named by the sender's name, which can be chosen.
    ByName,
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

/// Signs that the words about the sender name themselves.
const NAMED_BY_SENDER: [Sign; 2] = [Sign::LookalikeSender, Sign::DisplayNameAddress];

/// The judgement on a mail and what its headers tell about its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailJudgement {
    /// Who sent it, and is it what this guest expects?
    pub judgement: Judgement,
    /// Where it went.
    pub delivery: mail::Delivery,
    /// The first server that takes the mail of the guest's domain, where it was asked.
    pub mail_server: Option<String>,
}

impl MailJudgement {
    /// The value of `mail_gateway` in the command line's contract.
    #[must_use]
    pub fn gateway(&self) -> Option<&'static str> {
        self.mail_server.as_deref().map(|server| mail::gateway(server).unwrap_or("other"))
    }

    /// Where the guest's IT department looks: the product, where it is known, else the server.
    #[must_use]
    pub fn gateway_shown(&self) -> Option<&str> {
        self.mail_server.as_deref().map(|server| mail::gateway_shown(server).unwrap_or(server))
    }
}

/// A link in what is left of a broken mail: a right link says nothing about the rest.
pub(super) fn of_remains(judged: Diagnosis) -> Diagnosis {
    if matches!(judged.situation, Situation::Suspicious | Situation::ConsentRequest) {
        return judged;
    }
    let row = results().row("verdict", Verdict::CannotTell.name());
    Diagnosis {
        page: row.page,
        situation: row.situation,
        who_acts: row.who_acts,
        certainty: Certainty::Possible,
        found: Finding::Message("mail-remains".to_owned()),
        rule: "mail-remains",
        ..judged
    }
}

pub(super) fn judge(reading: &MailReading, facts: &[&Fact], host: &Host) -> Diagnosis {
    let judgement = mail::judge(reading, facts, host);
    // The way of a mail that was forwarded is not the way of the mail inside it.
    let way = if judgement.is_in_line { mail::Delivery::default() } else { reading.delivery };
    let late = way.minutes_underway.is_some_and(|minutes| minutes > CODE_MINUTES);
    let delivery = mail::Delivery { reason: reason(way.reason, &judgement, late), ..way };
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
    let found = found(first, &judgement, delivery.reason, way.reason, moved && !is_danger);
    let judged = MailJudgement { judgement, delivery, mail_server: mail_server(facts) };
    Diagnosis {
        kind: Some(ClueKind::Mail),
        certainty,
        situation: first.situation,
        who_acts: first.who_acts,
        evidence: proofs(reading, facts, &judged, late, &found, host),
        found,
        others: second
            .map(|row| Other { page: row.page, situation: row.situation, certainty: Certainty::Possible })
            .into_iter()
            .collect(),
        mail: Some(judged),
        rule: "mail",
        ..empty(first.page)
    }
}

/// A late release matters where a code was in the mail; the filter's own words stay as they are.
fn reason(written: JunkReason, judgement: &Judgement, late: bool) -> JunkReason {
    match written {
        JunkReason::ReleasedLate if !late && judgement.purpose != MailPurpose::Code => JunkReason::None,
        JunkReason::None | JunkReason::Unknown if late && judgement.purpose == MailPurpose::Code => {
            JunkReason::ReleasedLate
        }
        reason => reason,
    }
}

fn found(row: ResultRow, judgement: &Judgement, reason: JunkReason, written: JunkReason, by_delivery: bool) -> Finding {
    if by_delivery {
        return Finding::Message(match (judgement.verdict, reason) {
            // What is not proven is not asked to be let through.
            (Verdict::CannotTell | Verdict::GenuineOther, _) => "junk-unproven".to_owned(),
            (_, JunkReason::ReleasedLate) if written != reason => "junk-late".to_owned(),
            _ => format!("junk-{}", reason.name()),
        });
    }
    let is_listed = matches!(judgement.sender.known, Known::Invitation | Known::Code);
    match (row.situation, judgement.verdict) {
        (_, Verdict::Forged) if imitates(judgement) => Finding::Message("verdict-imitated".to_owned()),
        // A code proves less than an invitation: one sender sends those of all organisations.
        (Situation::AllGood, _) if judgement.purpose == MailPurpose::Code => {
            Finding::Message("verdict-genuine-code".to_owned())
        }
        // The page of a proven invitation carries the words itself.
        (Situation::AllGood, _) => Finding::Page,
        (_, Verdict::GenuineOther) if judgement.purpose == MailPurpose::SecurityNotice => {
            Finding::Message("verdict-security-notice".to_owned())
        }
        (_, Verdict::CannotTell) if judgement.authenticated == Authenticated::Pass && is_listed => {
            // Who asked for a code knows what it is for, whatever else cannot be told.
            let is_code = judgement.purpose == MailPurpose::Code && judgement.doubts.is_empty();
            let message = if is_code { "verdict-cannot-tell-code" } else { "verdict-cannot-tell-sent" };
            Finding::Message(message.to_owned())
        }
        (_, verdict) => Finding::Message(format!("verdict-{}", verdict.name())),
    }
}

fn proofs(
    reading: &MailReading,
    facts: &[&Fact],
    judged: &MailJudgement,
    late: bool,
    found: &Finding,
    host: &Host,
) -> Vec<Evidence> {
    let MailJudgement { judgement, delivery, .. } = judged;
    let is_danger = matches!(judgement.verdict, Verdict::Forged | Verdict::Suspicious);
    let mail = Evidence::Mail;
    // That an abused or imitating mail was really sent by its server would only reassure.
    let is_reassuring = judgement.verdict == Verdict::Suspicious && judgement.authenticated == Authenticated::Pass;
    let sent = if imitates(judgement) || is_reassuring { Vec::new() } else { who_sent_it(reading, facts, judgement) };
    let mut proofs: Vec<Evidence> = sent.into_iter().chain(unread(reading, judgement)).map(mail).collect();
    let sender = match reading.from.as_slice() {
        [line] => reading.in_line.as_ref().filter(|_| judgement.is_in_line).or(Some(line)),
        _ => None,
    };
    if let Some(line) = sender {
        let read = mail::read_sender(line, host);
        // The place of the sender is said in its own words; a name alone is none in a mail.
        let said = senders::proofs(&read, read.sender.address.clone().unwrap_or_default());
        // What an imitated sender claims is not repeated.
        let claimed =
            |proof: &SenderProof| is_danger && matches!(proof, SenderProof::Known(..) | SenderProof::HostDomain(_));
        let idle = |proof: &SenderProof| matches!(proof, SenderProof::PerhapsOwn | SenderProof::NameOnly(_));
        proofs.extend(said.into_iter().filter(|proof| !idle(proof) && !claimed(proof)).map(Evidence::Sender));
    }
    if was_not_in_use(reading, judgement, host) {
        proofs.push(mail(MailProof::SenderDate));
    }
    let danger = judgement.links.iter().find(|link| links::is_danger(link));
    let foreign = danger.and_then(|link| link.host_unicode.clone());
    let begins_right = danger.is_some_and(|link| link.genuine);
    let signs = judgement.signs.iter().filter(|sign| !NAMED_BY_SENDER.contains(sign));
    let signs = signs.map(|sign| match (sign, &foreign) {
        (Sign::UnexpectedLink, Some(host)) if begins_right => MailProof::TrickedLink(host.clone()),
        _ => MailProof::Sign(*sign, foreign.clone()),
    });
    // What decides stands first.
    let at = if judgement.verdict == Verdict::Suspicious { 0 } else { proofs.len() };
    proofs.splice(at..at, signs.map(mail).collect::<Vec<_>>());
    if judgement.purpose != MailPurpose::Unknown && !is_danger {
        proofs.push(mail(MailProof::Purpose(judgement.purpose)));
    }
    // One address sends the codes of all organisations.
    let is_by_name = judgement.purpose == MailPurpose::Code && judgement.organisation == Organisation::ThisHost;
    match host.tenant().id.is_empty() {
        true if matches!(judgement.purpose, MailPurpose::Invitation | MailPurpose::Code) => {
            proofs.push(mail(MailProof::TenantUnknown));
        }
        true => {}
        false if is_danger => {}
        false if is_by_name => proofs.push(mail(MailProof::ByName)),
        false => proofs.push(mail(MailProof::Organisation(judgement.organisation))),
    }
    if !matches!(delivery.folder, Folder::Unknown) {
        proofs.push(mail(MailProof::Folder(delivery.folder)));
    }
    let is_said =
        matches!(found, Finding::Message(message) if message.starts_with("junk-") && message != "junk-unproven");
    if !is_said && !matches!(delivery.reason, JunkReason::Unknown | JunkReason::None) {
        proofs.push(mail(MailProof::Reason(delivery.reason)));
    }
    if let (true, Some(minutes)) = (late, delivery.minutes_underway) {
        proofs.push(mail(MailProof::Underway(minutes)));
    }
    proofs.extend(judged.gateway_shown().map(|shown| mail(MailProof::MailServer(shown.to_owned()))));
    proofs
}

/// What shows who sent it, and what shows nothing.
fn who_sent_it(reading: &MailReading, facts: &[&Fact], judgement: &Judgement) -> Vec<MailProof> {
    if judgement.is_in_line {
        return vec![MailProof::InLine];
    }
    let signatures: Vec<&Signature> = facts
        .iter()
        .filter_map(|fact| match fact {
            Fact::Signature(seen) => Some(seen),
            _ => None,
        })
        .collect();
    let right = |wanted: Covers| {
        let fits = move |seen: &&&Signature| seen.result == SignatureResult::Right { covers: wanted };
        signatures.iter().find(fits).copied()
    };
    if let (Some(seen), By::Signature | By::SignatureHeaders) =
        (right(Covers::Whole).or_else(|| right(Covers::Headers)), judgement.by)
    {
        let SignatureResult::Right { covers } = seen.result else { return Vec::new() };
        let expired = seen.expired.then_some(MailProof::SignatureExpired);
        let changed = (covers == Covers::Headers && reading.has_body).then_some(MailProof::BodyChanged);
        let right = std::iter::once(MailProof::Signature(seen.domain.clone(), covers));
        return right.chain(changed).chain(expired).collect();
    }
    let received = match judgement.authenticated {
        Authenticated::Pass => MailProof::Receiver,
        Authenticated::Fail => MailProof::Failed,
        Authenticated::CannotTell if reading.is_handed_on || reading.gateway.is_some() => MailProof::HandedOn,
        Authenticated::CannotTell => MailProof::NoProof,
    };
    let mut proofs = vec![received];
    for seen in signatures {
        let idle = MailProof::SignatureIdle(seen.result);
        if !proofs.contains(&idle) {
            proofs.push(idle);
        }
    }
    proofs
}

/// Does its sender pass for somebody else?
fn imitates(judgement: &Judgement) -> bool {
    judgement.signs.iter().any(|sign| NAMED_BY_SENDER.contains(sign))
}

/// What was not read, and so can be anything.
fn unread(reading: &MailReading, judgement: &Judgement) -> Vec<MailProof> {
    let hidden = judgement.links.iter().any(|link| !link.unwrapped);
    // Where not all could be read, its words can be among that.
    let no_body = !reading.has_body && !reading.is_cut;
    let is_asked = judgement.verdict == Verdict::CannotTell && judgement.authenticated == Authenticated::Pass;
    let doubts = judgement.doubts.iter().filter(|_| is_asked).cloned().map(MailProof::Doubt);
    [(no_body, MailProof::NoBody), (reading.is_cut, MailProof::Cut), (hidden, MailProof::HiddenLink)]
        .into_iter()
        .filter_map(|(is, proof)| is.then_some(proof))
        .chain(doubts)
        .collect()
}

/// A sender is on the host's list for some time only. Microsoft went back to an old one before (mail.md 1), so this decides nothing.
fn was_not_in_use(reading: &MailReading, judgement: &Judgement, host: &Host) -> bool {
    let sent = reading.sent_at.filter(|_| !judgement.is_in_line).and_then(Date::of_seconds);
    let used = || mail::in_use(judgement.sender.address.as_deref()?, sent?, host);
    used() == Some(false)
}

fn mail_server(facts: &[&Fact]) -> Option<String> {
    facts.iter().find_map(|fact| match fact {
        Fact::MailServers(seen) => seen.servers.as_ref().ok()?.first().cloned(),
        _ => None,
    })
}
