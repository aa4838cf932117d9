//! Judging the connection of this computer: the judgement of all hosts, and what of it is said to the guest.

use super::{Diagnosis, Evidence, empty};
use crate::case::Case;
use crate::check::{Check, Fact, HiddenRoute, Proposal, Realm, RealmResult, Subject};
use crate::connection::{self, ConnectionFinding, ConnectionJudgement, HostFinding, HostState, Inspector, Look};
use crate::error::Finding;
use crate::host::{Host, Organisation};
use crate::mail;
use crate::page::{NeededFor, endpoint};
use crate::vocabulary::{Certainty, Situation};

/// More hosts are not named one by one: the list of the check holds them all.
const MOST_NAMED: usize = 3;

/// What a connection check tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConnectionProof {
    /// What was found at this host.
    At(String, ConnectionFinding),
    /// So many more hosts have the same.
    More(usize),
    /// What does not work because of it.
    Breaks(Vec<NeededFor>),
    /// So many hosts were reached, and so many were not looked at.
    Reached(usize, usize),
    /// Who issued the certificate that was shown, and which product that is, where it is known.
    Issuer(String, Option<&'static Inspector>),
    /// Through which proxy the browser goes.
    Proxy(String),
    /// So many minutes the clock is off.
    Clock(u64),
    /// What it is not.
    RuledOut(Vec<ConnectionFinding>),
    /// A smaller greeting gets through, to this host.
    SmallHello,
    /// The way to the internet is hidden.
    Hidden(HiddenRoute),
    /// When it was looked at, or some of it again, and from where.
    Looked(Look),
    /// Microsoft did not say whose this domain is.
    TenantOpen(String),
    /// Microsoft knows this domain of the inviting organisation; `true`: under the number in the host's file.
    Tenant(String, bool),
    /// Microsoft named the number of the inviting organisation, and what was pasted was compared with it: whose is it?
    TenantTold(Organisation),
    /// Somebody looked into that answer.
    LookedInto,
    /// How the accounts of the guest's domain sign in.
    Realm(String, RealmResult),
}

/// What the checks of the connection showed so far; `None` where none was asked for. With the place of the last yes.
pub(super) fn of(case: &Case, host: &Host) -> Option<(Diagnosis, usize)> {
    let place = case.looking_at(Subject::Connection)?.began;
    let judgement = judge(case, host)?;
    let row = judgement.cause.row();
    let is_blocked = row.situation == Situation::NetworkBlocked;
    let reaches_nobody =
        is_blocked && judgement.hosts.iter().all(|found| found.state == HostState::Problem || is_plain(found));
    let found = match judgement.cause {
        ConnectionFinding::Ok => Finding::Message("net-found-all".to_owned()),
        ConnectionFinding::HttpError => Finding::Message("net-found-busy".to_owned()),
        // Nobody told a name; there may be a network all the same.
        ConnectionFinding::Offline if judgement.certainty != Certainty::Sure => {
            Finding::Message("net-found-no-names".to_owned())
        }
        ConnectionFinding::DnsSlow | ConnectionFinding::Ipv6Broken | ConnectionFinding::TlsOld => {
            Finding::Message("net-found-weak".to_owned())
        }
        ConnectionFinding::TlsInspected => Finding::Message("net-found-inspected".to_owned()),
        ConnectionFinding::TlsUntrusted | ConnectionFinding::TlsExpired => {
            Finding::Message("net-found-untrusted".to_owned())
        }
        ConnectionFinding::Cancelled => Finding::Message("net-found-nothing".to_owned()),
        ConnectionFinding::TenantUnknown => Finding::Message("net-found-tenant-unknown".to_owned()),
        ConnectionFinding::TenantDiffers => Finding::Message("net-found-tenant-differs".to_owned()),
        // Nothing shows yet that the internet works at all.
        _ if reaches_nobody => Finding::Message("net-found-nobody".to_owned()),
        _ => Finding::Page,
    };
    let diagnosis = Diagnosis {
        situation: row.situation,
        certainty: if reaches_nobody { Certainty::Likely } else { judgement.certainty },
        who_acts: row.who_acts,
        found,
        evidence: proofs(&judgement, host).into_iter().chain(realms(case, host)).map(Evidence::Connection).collect(),
        rule: judgement.cause.name(),
        connection: Some(judgement),
        ..empty(row.page)
    };
    Some((diagnosis, place))
}

/// No guest needs the host without a secure connection, so it is never a problem by itself.
fn is_plain(found: &HostFinding) -> bool {
    found.state == HostState::Attention && endpoint(&found.host).is_some_and(|endpoint| endpoint.plain)
}

/// What the guest said yes to, and what was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionRun<'case> {
    /// The checks, each once.
    pub checks: Vec<Check>,
    /// What they saw, the last of each.
    pub facts: Vec<&'case Fact>,
    /// Where it begins in the case.
    began: usize,
}

/// The run that counts: since the guest last said yes to the whole list, with what was looked at again after it. What an earlier list
/// held, of another day or another network, does not.
#[must_use]
pub fn connection_run<'case>(case: &'case Case, host: &Host) -> Option<ConnectionRun<'case>> {
    case.looking_at(Subject::Connection)?;
    let began = case.last_yes_to(&whole_list(host), case.entries().len()).unwrap_or_default();
    let now = connection::proposal(host, guest_domain(case).as_deref());
    let mut checks = case.checks_since(began, Subject::Connection);
    checks.retain(|check| now.checks().contains(check));
    let mut facts = case.facts_between(began..case.entries().len(), Subject::Connection);
    facts.retain(|fact| checks.contains(&fact.check()));
    Some(ConnectionRun { checks, facts, began })
}

/// Every host that can be visited.
fn whole_list(host: &Host) -> Vec<Check> {
    let is_visit = |check: &&Check| matches!(check, Check::Connection { .. });
    connection::proposal(host, None).checks().iter().filter(is_visit).cloned().collect()
}

/// All of a run is judged together; what was looked at last tells how the network is now.
pub(super) fn judge(case: &Case, host: &Host) -> Option<ConnectionJudgement> {
    let run = connection_run(case, host)?;
    let last = case.looking_at(Subject::Connection)?.facts;
    connection::judge(&run.checks, &run.facts, &last, host)
}

/// What can be looked at: everything, and after a run only what was not in order.
pub(super) fn proposal(case: &Case, host: &Host) -> Proposal {
    let again = judge(case, host).map(|judgement| connection::proposal_again(&judgement));
    again
        .filter(|again| !again.checks().is_empty())
        .unwrap_or_else(|| connection::proposal(host, guest_domain(case).as_deref()))
}

/// The part behind the @ sign of the guest's address. Only it is ever asked about; a mailbox of a person has no organisation.
#[must_use]
pub fn guest_domain(case: &Case) -> Option<String> {
    let domain = super::mailbox(case)?.domain;
    (!mail::is_personal_domain(&domain)).then_some(domain)
}

/// How the guest's accounts sign in, where that was asked.
fn realms(case: &Case, host: &Host) -> Vec<ConnectionProof> {
    let facts = connection_run(case, host).map(|run| run.facts).unwrap_or_default();
    let realm = |fact: &Fact| match fact {
        Fact::Realm(Realm { domain, result }) => Some(ConnectionProof::Realm(domain.clone(), result.clone())),
        _ => None,
    };
    facts.into_iter().filter_map(realm).collect()
}

/// How many hosts were not in order before the last run looked at them again, and how many are not after it.
pub(super) fn before_and_after(case: &Case, host: &Host) -> Option<(usize, usize)> {
    let looking = case.looking_at(Subject::Connection).filter(|looking| !looking.is_running())?;
    let run = connection_run(case, host)?;
    // Where nothing was in order, the whole list was looked at again, and what it showed before stands in the run before.
    let is_anew = run.began == looking.began;
    let earlier = if is_anew { case.last_yes_to(&whole_list(host), looking.began) } else { Some(run.began) };
    let earlier: Vec<&Fact> = case.facts_between(earlier?..looking.began, Subject::Connection);
    if !earlier.iter().any(|fact| matches!(fact, Fact::Connection(_))) {
        return None;
    }
    let count = |facts: &[&Fact]| {
        let judgement = connection::judge(&run.checks, facts, facts, host);
        let is_open = |found: &&HostFinding| found.state != HostState::Pass;
        judgement.map_or(0, |judgement| judgement.hosts.iter().chain(&judgement.tenant).filter(is_open).count())
    };
    Some((count(&earlier), count(&run.facts)))
}

fn proofs(judgement: &ConnectionJudgement, host: &Host) -> Vec<ConnectionProof> {
    let cause = judgement.cause;
    let all = judgement.hosts.iter().chain(&judgement.tenant);
    let concerned: Vec<&HostFinding> = all.filter(|found| judgement.concerned.contains(&found.host)).collect();
    let mut proofs = Vec::new();
    // Where all hosts show the same, their names tell nothing.
    let is_named = !matches!(cause, ConnectionFinding::Ok | ConnectionFinding::Offline | ConnectionFinding::Cancelled);
    if is_named {
        let named = concerned.iter().take(MOST_NAMED);
        proofs.extend(named.map(|found| ConnectionProof::At(found.host.clone(), cause)));
        let more = concerned.len().saturating_sub(MOST_NAMED);
        proofs.extend((more > 0).then_some(ConnectionProof::More(more)));
    }
    let detail = |wanted: fn(&HostFinding) -> Option<String>| concerned.iter().find_map(|found| wanted(found));
    if matches!(cause, ConnectionFinding::TlsInspected | ConnectionFinding::TlsUntrusted) {
        let issuer = detail(|found| found.detail.issuer.clone());
        proofs.extend(issuer.map(|issuer| {
            let known = connection::inspector(&issuer);
            ConnectionProof::Issuer(issuer, known)
        }));
    }
    let has_problem = judgement.hosts.iter().any(|found| found.state == HostState::Problem);
    if has_problem || cause == ConnectionFinding::Ok {
        let proxy = judgement.hosts.iter().find_map(|found| found.detail.proxy.clone());
        proofs.extend(proxy.map(ConnectionProof::Proxy));
    }
    if cause == ConnectionFinding::ClockSkew {
        let minutes = judgement.clock_ahead.map(|seconds| seconds.unsigned_abs() / 60);
        proofs.extend(minutes.map(ConnectionProof::Clock));
    }
    if concerned.iter().any(|found| found.detail.small_hello_works) {
        proofs.push(ConnectionProof::SmallHello);
    }
    let hidden = judgement.hosts.iter().find_map(|found| found.detail.hidden_route);
    proofs.extend(hidden.map(ConnectionProof::Hidden));
    if !judgement.breaks.is_empty() && cause != ConnectionFinding::Offline {
        proofs.push(ConnectionProof::Breaks(judgement.breaks.clone()));
    }
    let not_it: Vec<ConnectionFinding> =
        judgement.ruled_out.iter().copied().filter(|finding| *finding != cause).collect();
    if is_named && !not_it.is_empty() {
        proofs.push(ConnectionProof::RuledOut(not_it));
    }
    proofs.extend(judgement.tenant.iter().filter_map(|found| match found.finding {
        ConnectionFinding::Ok => Some(ConnectionProof::Tenant(found.host.clone(), !host.tenant().id.is_empty())),
        ConnectionFinding::Cancelled if cause == ConnectionFinding::Ok => {
            Some(ConnectionProof::TenantOpen(found.host.clone()))
        }
        _ => None,
    }));
    let count = |wanted: fn(&&HostFinding) -> bool| judgement.hosts.iter().filter(wanted).count();
    let answered = count(|found| found.state == HostState::Pass || found.detail.status.is_some());
    proofs.push(ConnectionProof::Reached(answered, count(|found| found.state == HostState::Unknown)));
    proofs.extend(judgement.looks.iter().cloned().map(ConnectionProof::Looked));
    proofs
}
