//! One cause on top, with what follows from it filed under it. "No internet" silences all else; one blocked host is not "no internet".

use serde::Serialize;

use super::host::{self, HostFinding, HostState};
use super::look::{self, Look};
use super::world::World;
use super::{ConnectionFinding as Finding, needed_for, tenant};
use crate::check::{Answered, Check, Connection, Content, Fact, Route, Secure, Trust};
use crate::host::Host;
use crate::page::{NeededFor, PageNumber, questions};
use crate::vocabulary::{Certainty, Situation, WhoActs};

/// What stands between this computer and the sign-in pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConnectionJudgement {
    /// The cause.
    pub cause: Finding,
    /// The page that says what to do.
    pub page: PageNumber,
    /// What is the matter.
    pub situation: Situation,
    /// How sure.
    pub certainty: Certainty,
    /// Who acts.
    pub who_acts: WhoActs,
    /// Every host.
    pub hosts: Vec<HostFinding>,
    /// What Microsoft says of the inviting organisation's domain, which stands there as the host; `None` where it was not to be asked.
    pub tenant: Option<HostFinding>,
    /// The hosts that the cause is about.
    pub concerned: Vec<String>,
    /// What does not work because of it, the most needed first.
    pub breaks: Vec<NeededFor>,
    /// Seconds that the clock is ahead, where it is known.
    pub clock_ahead: Option<i64>,
    /// When and from where it was looked at: the first look, and the last where only some was looked at again.
    pub looks: Vec<Look>,
    /// Causes that would concern the whole network, and that what was seen rules out.
    pub ruled_out: Vec<Finding>,
}

/// The causes that explain others, the strongest first.
const ORDER: [Finding; 27] = [
    Finding::Offline,
    Finding::CaptivePortal,
    Finding::ProxyUnreachable,
    Finding::ProxySignIn,
    Finding::ClockSkew,
    Finding::TlsUntrusted,
    Finding::TlsInspected,
    Finding::DnsSinkhole,
    Finding::DnsNxdomain,
    Finding::DnsRefused,
    Finding::DnsServfail,
    Finding::DnsTimeout,
    Finding::TcpRefused,
    Finding::TcpReset,
    Finding::TcpTimeout,
    Finding::TlsWrongHost,
    Finding::TlsReset,
    Finding::TlsTimeout,
    Finding::TlsExpired,
    Finding::TlsOld,
    Finding::HttpUnexpected,
    Finding::HttpTimeout,
    Finding::HttpError,
    Finding::TenantDiffers,
    Finding::TenantUnknown,
    Finding::DnsSlow,
    Finding::Ipv6Broken,
];

/// Judges what was seen. `checks` are those to which the guest said yes: what was not seen of them was not checked. `None` where no
/// connection was asked for. After "check again" hand over the checks and facts of all runs, and the facts of the last one: only these
/// tell how the network is now.
#[must_use]
pub fn judge(checks: &[Check], facts: &[&Fact], last: &[&Fact], host: &Host) -> Option<ConnectionJudgement> {
    let wanted: Vec<&str> = checks
        .iter()
        .filter_map(|check| match check {
            Check::Connection { host } => Some(host.as_str()),
            _ => None,
        })
        .collect();
    if wanted.is_empty() {
        return None;
    }
    let seen: Vec<&Connection> = facts
        .iter()
        .filter_map(|fact| match fact {
            Fact::Connection(seen) if wanted.contains(&seen.host.as_str()) => Some(&**seen),
            _ => None,
        })
        .collect();
    let is_now = |name: &str| last.iter().any(|fact| matches!(fact, Fact::Connection(seen) if seen.host == name));
    let seen_now: Vec<&Connection> = seen.iter().filter(|seen| is_now(&seen.host)).copied().collect();
    let world = World::of(&seen_now);
    let mut hosts: Vec<HostFinding> = wanted
        .iter()
        .map(|name| match seen.iter().find(|seen| seen.host == *name) {
            Some(seen) => host::of(seen, world),
            None => host::not_run(name),
        })
        .collect();
    let offline = offline(hosts.iter().filter(|found| is_now(&found.host)));
    if offline.is_none() {
        // Others are reached: this computer only has no way to this kind of address.
        for found in hosts.iter_mut().filter(|found| found.finding == Finding::Offline) {
            found.finding = Finding::TcpTimeout;
        }
    }
    let mut tenant = tenant::of(checks, facts, host);
    let (cause, certainty) = match offline {
        Some(certainty) => (Finding::Offline, certainty),
        None => with_tenant(cause(&hosts, world, host), tenant.as_ref()),
    };
    let is_run = |found: &HostFinding| found.state != HostState::Unknown;
    let concerned: Vec<String> = hosts
        .iter()
        .chain(tenant.iter().filter(|found| found.state == HostState::Attention))
        .filter(|found| if cause == Finding::Offline { is_run(found) } else { is_about(found, cause) })
        .map(|found| found.host.clone())
        .collect();
    let mut breaks: Vec<NeededFor> = hosts
        .iter()
        .filter(|found| found.state == HostState::Problem)
        .filter_map(|found| needed_for(&found.host, host))
        .filter(|needed_for| *needed_for != NeededFor::NetworkSignIn)
        .collect();
    breaks.sort_unstable();
    breaks.dedup();
    file_consequences(&mut hosts, cause, &seen, world.clock_ahead.unwrap_or_default());
    // What stands in the way of the host that is asked stands in the way of the question, too.
    let asked = &questions().tenant.host;
    let stands_in_the_way = hosts.iter().any(|found| found.host == *asked && found.state == HostState::Problem);
    if let Some(found) = tenant.as_mut().filter(|found| found.state == HostState::Unknown && stands_in_the_way) {
        found.finding = Finding::Consequence;
    }
    let row = cause.row();
    Some(ConnectionJudgement {
        cause,
        page: row.page,
        situation: row.situation,
        certainty,
        who_acts: row.who_acts,
        hosts,
        tenant,
        concerned,
        breaks,
        clock_ahead: world.clock_ahead,
        looks: look::looks(&seen, &seen_now, world),
        ruled_out: ruled_out(&seen_now, world),
    })
}

/// What the whole network does not suffer from: only what was seen counts, never what was not looked at.
fn ruled_out(seen: &[&Connection], world: World) -> Vec<Finding> {
    let is_known_way = seen.iter().all(|seen| matches!(seen.route, Route::Direct | Route::Proxy { .. }));
    let has_proxy = seen.iter().any(|seen| matches!(seen.route, Route::Proxy { .. }));
    let is_plain_right = seen.iter().any(|seen| {
        seen.secure.is_none() && matches!(seen.answer, Some(Answered::Answer { content: Content::Expected, .. }))
    });
    let has_both = |secure: &Secure| (secure.system, secure.public) == (Some(Trust::Trusted), Some(Trust::Trusted));
    let is_seen_through = seen.iter().filter_map(|seen| seen.secure.as_ref()).any(has_both);
    [
        (Finding::Offline, world.reached > 0),
        (Finding::CaptivePortal, is_plain_right && world.reached > 0),
        (Finding::ProxyUnreachable, is_known_way && world.reached > 0 && (!has_proxy || world.proxy_works)),
        (Finding::TlsInspected, is_seen_through && !world.is_inspected),
        (Finding::ClockSkew, world.clock_ahead.is_some() && !world.clock_is_wrong()),
    ]
    .into_iter()
    .filter_map(|(finding, is)| is.then_some(finding))
    .collect()
}

fn is_about(found: &HostFinding, cause: Finding) -> bool {
    found.finding == cause || found.also.contains(&cause)
}

/// How sure it is that there is no internet; `None` where something shows a sign of life. A name that was answered is one.
fn offline<'run>(hosts: impl Iterator<Item = &'run HostFinding>) -> Option<Certainty> {
    let run: Vec<Finding> =
        hosts.filter(|found| found.state != HostState::Unknown).map(|found| found.finding).collect();
    if run.is_empty() {
        return None;
    }
    let is_silent = |finding: &Finding| matches!(finding, Finding::Offline | Finding::DnsTimeout);
    if run.iter().all(|finding| *finding == Finding::Offline) {
        return Some(Certainty::Sure);
    }
    // One host alone that nobody names is no proof; that nobody names any has other reasons, too.
    (run.len() >= 2 && run.iter().all(is_silent)).then_some(Certainty::Likely)
}

fn cause(hosts: &[HostFinding], world: World, host: &Host) -> (Finding, Certainty) {
    let is_for_all = |found: &HostFinding, finding: Finding| {
        needed_for(&found.host, host).is_some_and(NeededFor::is_for_all) || explains_all(finding, world)
    };
    // A wrong clock explains certificates out of their time, and nothing else that stops every guest.
    let stops_all = |found: &HostFinding| {
        problems(found).any(|finding| finding != Finding::TlsExpired && is_for_all(found, finding))
    };
    if world.clock_is_wrong() && !hosts.iter().any(stops_all) {
        return (Finding::ClockSkew, Certainty::Sure);
    }
    // Where something that every guest needs fails, the rest can wait.
    for (is_needed, certainty) in [(true, Certainty::Sure), (false, Certainty::Possible)] {
        let problems = hosts.iter().flat_map(|found| problems(found).map(move |finding| (found, finding)));
        let worst = problems
            .filter(|(found, finding)| !is_needed || is_for_all(found, *finding))
            .min_by_key(|(_, finding)| rank(*finding));
        match worst {
            // Who looks in can also answer in its place.
            Some((found, Finding::HttpUnexpected)) if is_about(found, Finding::TlsInspected) => {
                return (Finding::TlsInspected, certainty);
            }
            Some((_, worst)) => return (worst, certainty),
            None => {}
        }
    }
    if hosts.iter().any(|found| found.state == HostState::Unknown) {
        return (Finding::Cancelled, Certainty::Possible);
    }
    let weak = hosts
        .iter()
        // Nobody needs the host that only shows whether the network wants a sign-in.
        .filter(|found| needed_for(&found.host, host) != Some(NeededFor::NetworkSignIn))
        .flat_map(|found| std::iter::once(found.finding).chain(found.also.iter().copied()))
        .filter(|finding| *finding != Finding::Ok)
        .min_by_key(|finding| rank(*finding));
    // One slow host of many is no slow network.
    let is_usual = |finding: Finding| 2 * hosts.iter().filter(|found| is_about(found, finding)).count() >= hosts.len();
    match weak {
        Some(finding @ Finding::TlsInspected) if world.is_inspected => (finding, Certainty::Sure),
        Some(finding @ Finding::DnsSlow) if !is_usual(finding) => (finding, Certainty::Possible),
        Some(finding) => (finding, Certainty::Likely),
        None => (Finding::Ok, Certainty::Sure),
    }
}

/// A wrong organisation stands above what is only slow. Who looks into the connection could have made that answer.
fn with_tenant((cause, certainty): (Finding, Certainty), tenant: Option<&HostFinding>) -> (Finding, Certainty) {
    match tenant.map(|found| found.finding) {
        Some(finding) if finding.is_of_tenant() && cause != Finding::Cancelled && rank(finding) < rank(cause) => {
            (finding, Certainty::Likely)
        }
        _ => (cause, certainty),
    }
}

/// The findings that stop a guest at this host.
fn problems(found: &HostFinding) -> impl Iterator<Item = Finding> {
    std::iter::once(found.finding)
        .chain(found.also.iter().copied())
        .filter(|finding| host::state(*finding, &found.host) == HostState::Problem)
}

/// Does it concern the whole network, whatever the host? A proxy that lets others through stands in the way of this one alone.
fn explains_all(finding: Finding, world: World) -> bool {
    match finding {
        Finding::CaptivePortal => true,
        Finding::ProxySignIn | Finding::ProxyUnreachable => !world.proxy_works,
        _ => false,
    }
}

fn rank(finding: Finding) -> usize {
    ORDER.iter().position(|known| *known == finding).unwrap_or(ORDER.len())
}

/// What the cause explains is no finding of its own; what it was stands in `also`.
fn file_consequences(hosts: &mut [HostFinding], cause: Finding, seen: &[&Connection], clock_ahead: i64) {
    // A clock that is ahead makes certificates old; one that is behind makes them too new.
    let by_clock = if clock_ahead > 0 { Trust::Expired } else { Trust::NotYet };
    let is_by_clock = |host: &str| {
        let secure = seen.iter().find(|seen| seen.host == host).and_then(|seen| seen.secure.as_ref());
        secure.is_some_and(|secure| [secure.system, secure.public].contains(&Some(by_clock)))
    };
    let explained = |host: &str, finding: Finding| match cause {
        Finding::Offline | Finding::CaptivePortal => {
            finding != Finding::Ok && finding != Finding::Cancelled && finding != cause
        }
        Finding::ClockSkew => finding == Finding::TlsExpired && is_by_clock(host),
        Finding::TlsInspected | Finding::TlsUntrusted => finding == Finding::HttpUnexpected,
        _ => false,
    };
    for found in hosts.iter_mut().filter(|found| explained(&found.host, found.finding)) {
        let was = std::mem::replace(&mut found.finding, Finding::Consequence);
        found.also.insert(0, was);
    }
}
