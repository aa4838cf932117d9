//! Facts of hosts, and the finding, the cause and the certainty that they lead to. Each finding has a twin that must not get it.

mod causes;
mod runs;
mod stages;
mod tenant;

use super::{ConnectionFinding as Finding, ConnectionJudgement, HostState, judge, proposal};
use crate::check::{
    Answered, Certificate, Check, Connection, Content, Dial, DialResult, Fact, Handshake, HiddenRoute, NameAnswer,
    Names, ProxySetting, Route, Secure, Stage, Tenant, TenantResult, Trust, Tunnel,
};
use crate::host::Host;
use crate::page::{endpoint, results};
use crate::vocabulary::{Certainty, Situation};

type Twist = fn(&mut Connection);

const SIGN_IN: &str = "login.microsoftonline.com";
const TEAMS: &str = "teams.microsoft.com";
const PLAIN: &str = "www.msftconnecttest.com";

const TENANT: &str = "00000000-1111-2222-3333-444444444444";

fn host() -> Host {
    Host::embedded(Host::DEFAULT).unwrap()
}

/// A host that is reached as it should be.
fn healthy(name: &str) -> Connection {
    let known = endpoint(name);
    let is_plain = known.is_some_and(|endpoint| endpoint.plain);
    let content =
        if known.is_some_and(|endpoint| endpoint.answer.is_some()) { Content::Expected } else { Content::Any };
    Connection {
        cut_in: None,
        names: Some(Names { system: addresses(&["203.0.113.1", "2001:db8::1"]), direct: None, carried_on: false }),
        dials: vec![dial("2001:db8::1", DialResult::Connected), dial("203.0.113.1", DialResult::Connected)],
        secure: (!is_plain).then(|| secure(Trust::Trusted, Trust::Trusted)),
        answer: Some(Answered::Answer { status: 200, sends_to: None, content, clock_ahead: Some(0) }),
        ..Connection::unseen(name.to_owned())
    }
}

fn addresses(list: &[&str]) -> NameAnswer {
    NameAnswer::Addresses { addresses: list.iter().map(|address| address.parse().unwrap()).collect() }
}

fn dial(address: &str, result: DialResult) -> Dial {
    Dial { address: address.parse().unwrap(), result }
}

fn secure(system: Trust, public: Trust) -> Secure {
    let own = Certificate { subject: SIGN_IN.to_owned(), issuer: "Corp CA".to_owned(), not_before: 0, not_after: 1 };
    Secure {
        handshake: Handshake::Done,
        chain: vec![own],
        system: Some(system),
        public: Some(public),
        small_hello_works: false,
    }
}

fn ends_at_names(seen: &mut Connection, system: NameAnswer, direct: Option<NameAnswer>) {
    ends_at_dials(seen, &[]);
    seen.names = Some(Names { system, direct, carried_on: false });
}

fn ends_at_dials(seen: &mut Connection, dials: &[Dial]) {
    ends_at_secure(seen, None);
    seen.dials = dials.to_vec();
}

fn ends_at_secure(seen: &mut Connection, secure: Option<Secure>) {
    seen.secure = secure;
    seen.answer = None;
}

fn answers(seen: &mut Connection, new_status: u16, new_content: Content) {
    if let Some(Answered::Answer { status, content, .. }) = &mut seen.answer {
        (*status, *content) = (new_status, new_content);
    }
}

fn clock(seen: &mut Connection, seconds: i64) {
    if let Some(Answered::Answer { clock_ahead, .. }) = &mut seen.answer {
        *clock_ahead = Some(seconds);
    }
}

fn through_proxy(seen: &mut Connection, tunnel: Option<Tunnel>, is_reached: bool) {
    seen.route = Route::Proxy { host: "proxy.example".to_owned(), port: 8080, set_by: ProxySetting::System };
    seen.names = None;
    let result = if is_reached { DialResult::Connected } else { DialResult::Timeout };
    seen.dials = vec![dial("198.51.100.1", result)];
    let stands = tunnel.as_ref().is_some_and(|tunnel| tunnel.status == Some(200));
    seen.tunnel = tunnel;
    if !stands {
        seen.secure = None;
        seen.answer = None;
    }
}

fn judged(names: &[String], twist: impl Fn(&mut Connection)) -> ConnectionJudgement {
    let known = TenantResult::Known { tenant: TENANT.to_owned() };
    judged_with(&host(), names, known, twist)
}

/// The same for another host, where Microsoft gives this answer about its domain.
fn judged_with(
    host: &Host,
    names: &[String],
    result: TenantResult,
    twist: impl Fn(&mut Connection),
) -> ConnectionJudgement {
    let mut facts: Vec<Fact> = names
        .iter()
        .map(|name| {
            let mut seen = healthy(name);
            twist(&mut seen);
            Fact::Connection(Box::new(seen))
        })
        .collect();
    facts.push(Fact::Tenant(Tenant { domain: host.domain().unwrap().to_owned(), result, looked_into: false }));
    let checks = proposal(host, None);
    let facts: Vec<&Fact> = facts.iter().collect();
    judge(checks.checks(), &facts, &facts, host).unwrap()
}

fn all_names() -> Vec<String> {
    names_of(&host())
}

/// The names of the hosts that are visited.
fn names_of(host: &Host) -> Vec<String> {
    let is_visit = |check: &&Check| matches!(check, Check::Connection { .. });
    proposal(host, None).checks().iter().filter(is_visit).map(Check::name).collect()
}

/// A twist for some hosts, and the cause that it leads to.
fn check(case: &str, on: &[&str], twist: impl Fn(&mut Connection), cause: Finding, certainty: Certainty) {
    let judgement = judged(&all_names(), |seen| {
        if on.is_empty() || on.contains(&seen.host.as_str()) {
            twist(seen);
        }
    });
    assert_eq!((judgement.cause, judgement.certainty), (cause, certainty), "{case}: {:#?}", judgement.hosts);
}

const ALL: &[&str] = &[];
