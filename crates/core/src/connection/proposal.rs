//! Which hosts are checked: those of the table, and those that the inviting organisation names itself.

use url::Url;

use super::cause::ConnectionJudgement;
use super::{ConnectionFinding, HostFinding, HostState};
use crate::check::{Check, MOST_CHECKS, Proposal};
use crate::host::Host;
use crate::page::{NeededFor, endpoint, endpoints};

/// All that can be visited for this host, and what can be asked about its domain and about that of the guest, where it is known.
#[must_use]
pub fn proposal(host: &Host, guest_domain: Option<&str>) -> Proposal {
    let table = endpoints().iter().map(|endpoint| endpoint.host.clone());
    let own = own_hosts(host).into_iter().map(|(name, _)| name);
    let tenant = host.domain().map(|domain| Check::Tenant { domain: domain.to_owned() });
    let realm = guest_domain.map(|domain| Check::Realm { domain: domain.to_owned() });
    let questions: Vec<Check> = tenant.into_iter().chain(realm).collect();
    let visits = table.chain(own).map(|host| Check::Connection { host });
    Proposal::new(visits.take(MOST_CHECKS - questions.len()).chain(questions))
}

/// What was not in order, and one host that was: without it nobody could tell a blocked host from a network that is gone. All of them
/// where the clock was wrong: every host tells the time.
#[must_use]
pub fn proposal_again(judgement: &ConnectionJudgement) -> Proposal {
    let is_pass = |found: &&HostFinding| found.state == HostState::Pass;
    let is_all = judgement.cause == ConnectionFinding::ClockSkew;
    let control = judgement.hosts.iter().find(is_pass).map(|found| found.host.as_str());
    let again =
        judgement.hosts.iter().filter(|found| is_all || !is_pass(found) || Some(found.host.as_str()) == control);
    let again = again.map(|found| Check::Connection { host: found.host.clone() });
    let tenant = judgement.tenant.iter().filter(|found| !is_pass(found));
    let tenant = tenant.map(|found| Check::Tenant { domain: found.host.clone() });
    match judgement.hosts.iter().chain(&judgement.tenant).all(|found| is_pass(&found)) && !is_all {
        true => Proposal::default(),
        false => Proposal::new(again.chain(tenant)),
    }
}

/// What a host is needed for; `None` where neither the table nor this host names it.
#[must_use]
pub fn needed_for(name: &str, host: &Host) -> Option<NeededFor> {
    endpoint(name)
        .map(|endpoint| endpoint.needed_for)
        .or_else(|| own_hosts(host).into_iter().find(|(own, _)| own == name).map(|(_, needed_for)| needed_for))
}

/// The hosts in the file of the inviting organisation. What it does not say is not known.
fn own_hosts(host: &Host) -> Vec<(String, NeededFor)> {
    let applications =
        host.applications().iter().map(|application| (application.address.as_str(), NeededFor::Application));
    [(host.links().minisite.as_str(), NeededFor::Minisite), (host.form().address.as_str(), NeededFor::Form)]
        .into_iter()
        .chain(applications)
        .filter_map(|(address, needed_for)| {
            // The visit is that of a browser: a secure connection, on its usual port.
            let address = Url::parse(address).ok().filter(|url| url.scheme() == "https" && url.port().is_none())?;
            Some((address.host_str()?.to_owned(), needed_for))
        })
        .collect()
}
