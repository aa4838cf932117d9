//! The one judgement on a mail, on two axes: was it really sent for that sender, and is it what this guest expects?

use serde::Serialize;

use super::doubt::{Doubt, doubts};
use super::from_line::FromLine;
use super::known::{Known, MailPurpose};
use super::reading::{Carrier, MailReading, MethodResult, UNCLEAR};
use super::sender::{Place, Sender, SenderReading, Sign, read_sender};
use crate::check::{Covers, Fact, Signature, SignatureResult};
use crate::host::{Host, Organisation};
use crate::link::{self, Link, LinkKind, Trick};
use crate::lookalike::is_same_organisation;

/// The values of `authenticated` in `explain --json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each variant is its own name in the contract")]
pub enum Authenticated {
    Pass,
    Fail,
    CannotTell,
}

/// The values of `by` in `explain --json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each variant is its own name in the contract")]
pub enum By {
    Signature,
    SignatureHeaders,
    Receiver,
    None,
}

/// The values of `verdict` in `explain --json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each variant is its own name in the contract")]
pub enum Verdict {
    Genuine,
    GenuineOther,
    Suspicious,
    Forged,
    CannotTell,
}

impl Verdict {
    /// Its name in the contract.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Genuine => "genuine",
            Self::GenuineOther => "genuine-other",
            Self::Suspicious => "suspicious",
            Self::Forged => "forged",
            Self::CannotTell => "cannot-tell",
        }
    }
}

/// The judgement on a mail: its `facts` in the command line's contract, without its delivery.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Judgement {
    /// The sender.
    pub sender: Sender,
    /// Was it really sent for that sender?
    pub authenticated: Authenticated,
    /// What shows it.
    pub by: By,
    /// Whose organisation it is about.
    pub organisation: Organisation,
    /// What it is for.
    pub purpose: MailPurpose,
    /// The verdict.
    pub verdict: Verdict,
    /// Signs of abuse, in the order of the contract.
    pub signs: Vec<Sign>,
    /// Its links.
    pub links: Vec<Link>,
    /// Why an invitation or a code is not called genuine, where no sign of abuse is the reason.
    #[serde(skip)]
    pub doubts: Vec<Doubt>,
    /// It is about a mail that stands in the words of another one, because somebody forwarded it.
    #[serde(skip)]
    pub is_in_line: bool,
}

/// What shows who sent a mail.
struct SenderProof {
    authenticated: Authenticated,
    by: By,
    /// Is the body shown to be the sender's, too?
    covers_body: bool,
}

impl SenderProof {
    const NONE: Self = Self { authenticated: Authenticated::CannotTell, by: By::None, covers_body: false };
}

/// Judges a mail, with what the name service told about its signatures.
#[must_use]
pub fn judge(mail: &MailReading, facts: &[&Fact], host: &Host) -> Judgement {
    let outer = match mail.from.as_slice() {
        [one] => Some(read_sender(one, host)),
        _ => None,
    };
    // A mail that claims something is judged itself; one from anybody else is about the mail inside it.
    let inner = mail.in_line.as_ref().filter(|_| outer.as_ref().is_some_and(claims_nothing));
    let is_in_line = inner.is_some();
    let reading = inner.map(|line| read_sender(line, host)).or(outer);
    let links: Vec<Link> = mail.links.iter().flat_map(|link| link::read_all(link, host)).collect();
    let purpose = purpose(reading.as_ref(), &links);
    let proof = match is_in_line {
        // Whoever forwarded it could write anything into it.
        true => SenderProof::NONE,
        false => proof(mail, facts, reading.as_ref()),
    };
    let organisation = organisation(reading.as_ref(), &links, host);
    let signs = signs(mail, reading.as_ref(), &links, purpose, host);
    let doubts = doubts(mail, &links, purpose, host);
    let is_whole = mail.has_body && !mail.is_cut && links.iter().all(|link| link.unwrapped);
    let verdict = match verdict(mail, reading.as_ref(), proof.authenticated, organisation, &signs, purpose, host) {
        // A body that was not given or not read, or where a gateway hides a link, can be anything.
        Verdict::Genuine if !is_whole || !doubts.is_empty() => Verdict::CannotTell,
        // Headers of a genuine mail can stand on another body (mail-libs.md 2.3).
        Verdict::Genuine | Verdict::GenuineOther if !proof.covers_body => Verdict::CannotTell,
        // Who carries a genuine mail can ask for anything beside it.
        Verdict::Genuine | Verdict::GenuineOther
            if !mail.carrier.as_ref().is_none_or(|carrier| is_harmless(carrier, host)) =>
        {
            Verdict::Suspicious
        }
        verdict => verdict,
    };
    Judgement {
        sender: reading.map(|reading| reading.sender).unwrap_or_default(),
        by: proof.by,
        authenticated: proof.authenticated,
        organisation,
        purpose,
        verdict,
        signs,
        links,
        doubts,
        is_in_line,
    }
}

/// Is it a signature of this mail?
fn is_named(mail: &MailReading, seen: &Signature) -> bool {
    mail.signatures.iter().any(|by| by.selector == seen.selector && by.domain == seen.domain)
}

/// One sender who claims nothing, and neither signs of abuse nor tricks beside the attachment.
fn is_harmless(carrier: &Carrier, host: &Host) -> bool {
    let mut links = carrier.links.iter().flat_map(|link| link::read_all(link, host));
    let sender_is_harmless = match carrier.from.as_slice() {
        [one] => claims_nothing(&read_sender(one, host)),
        _ => false,
    };
    sender_is_harmless && carrier.signs.is_empty() && !links.any(|link| tricked(&link))
}

/// Neither a name nor an address that could be taken for one of Microsoft or of the host.
fn claims_nothing(reading: &SenderReading) -> bool {
    reading.signs.is_empty()
        && matches!(
            reading.place,
            Place::Elsewhere | Place::Relay | Place::PersonalMailbox | Place::HostDomain | Place::NameOnly
        )
}

fn domain_of(reading: &SenderReading) -> Option<&str> {
    reading.sender.address.as_deref()?.rsplit_once('@').map(|(_, domain)| domain)
}

/// The strongest first: a signature over the whole mail, one over its headers, the receiver's own results.
fn proof(mail: &MailReading, facts: &[&Fact], reading: Option<&SenderReading>) -> SenderProof {
    let Some(domain) = reading.and_then(domain_of) else { return SenderProof::NONE };
    let signed = facts.iter().filter_map(|fact| match fact {
        Fact::Signature(seen) if is_named(mail, seen) && is_same_organisation(&seen.domain, domain) => {
            match seen.result {
                SignatureResult::Right { covers } => Some(covers),
                _ => None,
            }
        }
        _ => None,
    });
    let received = by_receiver(mail, domain);
    let received_right = received == Authenticated::Pass;
    let pass = |by: By, covers_body: bool| SenderProof { authenticated: Authenticated::Pass, by, covers_body };
    match signed.max() {
        Some(Covers::Whole) => pass(By::Signature, true),
        // The receiver saw the body before it was changed.
        Some(Covers::Headers) => pass(By::SignatureHeaders, received_right),
        None if received_right => pass(By::Receiver, true),
        None if received == Authenticated::Fail => {
            SenderProof { authenticated: received, by: By::Receiver, covers_body: false }
        }
        None => SenderProof::NONE,
    }
}

/// By the receiver's own results. Where they contradict each other, or can be read in two ways, they tell nothing.
fn by_receiver(mail: &MailReading, domain: &str) -> Authenticated {
    let aligned = |of: &Option<String>| of.as_deref().is_some_and(|of| is_same_organisation(of, domain));
    let find = |method: &'static str| mail.results.iter().filter(move |result| result.method == method);
    let passed = |result: &MethodResult| result.result == "pass" && aligned(&result.of);
    if find("dkim").chain(find("dmarc")).any(|result| result.result == UNCLEAR) {
        return Authenticated::CannotTell;
    }
    let failed = find("dmarc").any(|result| result.result == "fail");
    match find("dkim").chain(find("dmarc")).any(passed) {
        true if !failed => Authenticated::Pass,
        false if failed && is_senders_fault(mail) => Authenticated::Fail,
        _ => Authenticated::CannotTell,
    }
}

/// Can nothing but a false sender have made the check fail? Whoever stood on the way of a genuine mail, or an answer that did not come,
/// makes it fail, too.
fn is_senders_fault(mail: &MailReading) -> bool {
    let find = |method: &'static str| mail.results.iter().filter(move |result| result.method == method);
    let rescued = find("compauth").chain(find("arc")).any(|result| result.result == "pass");
    let is_clean = |result: &MethodResult| {
        matches!(result.result.as_str(), "none" | "fail" | "pass") && !result.body_changed && !result.had_no_key
    };
    let had_answers = find("spf").all(|result| result.result != "temperror") && find("dkim").all(is_clean);
    !rescued && had_answers && mail.gateway.is_none() && !mail.is_handed_on
}

fn purpose(reading: Option<&SenderReading>, links: &[Link]) -> MailPurpose {
    let by_sender = reading.map(|reading| match (reading.place, reading.sender.known) {
        (_, Known::Invitation) => MailPurpose::Invitation,
        (_, Known::Code) => match reading.sender.display_name.as_deref() {
            // The same address sends the security mail of personal accounts.
            Some(name) if name.to_lowercase().contains("(via microsoft)") => MailPurpose::Code,
            _ => MailPurpose::SecurityNotice,
        },
        (Place::Microsoft(purpose), _) => purpose,
        (Place::Tenant(_), _) => MailPurpose::Invitation,
        (Place::MicrosoftDomain, _) => MailPurpose::Other,
        _ => MailPurpose::Unknown,
    });
    match by_sender {
        Some(MailPurpose::Unknown) | None if links.iter().any(|link| link.link == LinkKind::Invitation) => {
            MailPurpose::Invitation
        }
        Some(purpose) => purpose,
        None => MailPurpose::Unknown,
    }
}

/// The tenant in the link decides; a name that is shown is only said.
fn organisation(reading: Option<&SenderReading>, links: &[Link], host: &Host) -> Organisation {
    if host.tenant().id.is_empty() {
        return Organisation::Unknown;
    }
    let invitations: Vec<Organisation> =
        links.iter().filter(|link| link.link == LinkKind::Invitation).map(|link| link.organisation).collect();
    if invitations.contains(&Organisation::Other) {
        return Organisation::Other;
    }
    if invitations.contains(&Organisation::ThisHost) {
        return Organisation::ThisHost;
    }
    let said = reading.map_or(Organisation::Unknown, |reading| reading.organisation);
    match said {
        Organisation::Unknown if links.iter().any(|link| link.organisation == Organisation::Other && link.genuine) => {
            Organisation::Other
        }
        said => said,
    }
}

fn signs(
    mail: &MailReading,
    reading: Option<&SenderReading>,
    links: &[Link],
    purpose: MailPurpose,
    host: &Host,
) -> Vec<Sign> {
    let has = |sign: Sign| mail.signs.contains(&sign) || reading.is_some_and(|reading| reading.signs.contains(&sign));
    let about_host = matches!(purpose, MailPurpose::Invitation | MailPurpose::Code);
    let bad_link = |link: &Link| {
        // The footer of a mail may lead anywhere at Microsoft; where a gateway hides a link, nothing is known.
        tricked(link) || (about_host && link.unwrapped && !link.genuine && !is_microsofts(link))
    };
    // Microsoft sells things, too: words of payment and haste count where a call is asked for, or an invitation or code is claimed.
    let words_count = about_host || purpose == MailPurpose::Unknown || has(Sign::PhoneNumber);
    let foreign_tenant = about_host && links.iter().any(|link| link.organisation == Organisation::Other);
    [
        (Sign::SeveralFrom, mail.from.len() > 1),
        (Sign::LookalikeSender, has(Sign::LookalikeSender) || answers_imitate(mail, host)),
        (Sign::DisplayNameAddress, has(Sign::DisplayNameAddress)),
        (Sign::ForgedResults, mail.foreign_pass && forged_results(mail)),
        (Sign::UnexpectedLink, has(Sign::UnexpectedLink) || links.iter().any(bad_link)),
        (Sign::PhoneNumber, has(Sign::PhoneNumber)),
        (Sign::Payment, words_count && has(Sign::Payment)),
        (Sign::Urgency, words_count && has(Sign::Urgency)),
        (Sign::OtherTenant, foreign_tenant),
    ]
    .into_iter()
    .filter_map(|(sign, is)| is.then_some(sign))
    .collect()
}

/// Does an answer go to somebody who passes for Microsoft or for the host? That it goes to the inviter is normal (mail.md 1).
fn answers_imitate(mail: &MailReading, host: &Host) -> bool {
    mail.reply_to.iter().any(|line| {
        let address = FromLine { name: None, address: line.address.clone() };
        read_sender(&address, host).signs.contains(&Sign::LookalikeSender)
    })
}

/// A way to Microsoft's own pages without encryption is an old habit of its footers, and no trick.
fn tricked(link: &Link) -> bool {
    let is_old_footer = link.genuine && link.link == LinkKind::Other;
    link.tricks.iter().any(|trick| *trick != Trick::BadScheme || !is_old_footer)
}

fn is_microsofts(link: &Link) -> bool {
    link.host.as_deref().is_some_and(crate::lookalike::is_microsofts)
}

/// Somebody wrote "pass" where the receiver itself found a failure.
fn forged_results(mail: &MailReading) -> bool {
    mail.results.iter().any(|result| result.method == "dmarc" && result.result == "fail")
}

fn verdict(
    mail: &MailReading,
    reading: Option<&SenderReading>,
    authenticated: Authenticated,
    organisation: Organisation,
    signs: &[Sign],
    purpose: MailPurpose,
    host: &Host,
) -> Verdict {
    let Some(reading) = reading else {
        return if mail.from.len() > 1 { Verdict::Suspicious } else { Verdict::CannotTell };
    };
    if !reading.signs.is_empty() {
        return if reading.passes_for_one { Verdict::Forged } else { Verdict::Suspicious };
    }
    let claims = !matches!(reading.place, Place::Elsewhere | Place::Relay | Place::PersonalMailbox | Place::NameOnly);
    if authenticated == Authenticated::Fail && claims {
        return Verdict::Forged;
    }
    // Another tenant is another organisation, not an attack by itself.
    if signs.iter().any(|sign| *sign != Sign::OtherTenant) {
        return Verdict::Suspicious;
    }
    let for_host = matches!(reading.sender.known, Known::Invitation | Known::Code);
    let from_microsoft = for_host
        || matches!(reading.place, Place::Microsoft(_) | Place::MicrosoftDomain | Place::Tenant(Organisation::Other));
    match (authenticated, organisation) {
        (Authenticated::Pass, Organisation::ThisHost) if for_host && !host.tenant().id.is_empty() => Verdict::Genuine,
        (Authenticated::Pass, Organisation::Other) if from_microsoft => Verdict::GenuineOther,
        // About this host, by a sender that is not on its list: Microsoft went back to an old one before (mail.md 1).
        (Authenticated::Pass, Organisation::ThisHost) if purpose == MailPurpose::Invitation => Verdict::CannotTell,
        (Authenticated::Pass, _) if from_microsoft && !for_host => Verdict::GenuineOther,
        _ => Verdict::CannotTell,
    }
}
