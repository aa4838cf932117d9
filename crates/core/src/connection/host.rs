//! What the facts of one host show: its findings, the first cause before what follows, with the numbers that an IT department wants.

use std::net::IpAddr;

use serde::Serialize;

use super::ConnectionFinding as Finding;
use super::inspector::inspector;
use super::world::World;
use crate::check::{
    Answered, Connection, Content, DialResult, Handshake, HiddenRoute, Millis, NameAnswer, Names, Route, Secure, Stage,
    Trust, Tunnel,
};
use crate::page::endpoint;

/// A name service that needs longer makes every page slow. Ours: half of the time that a browser waits before it asks again.
const SLOW_MILLIS: u32 = 1000;

/// How a host stands, from good to bad. What was not run is unknown, never in order; a problem that was seen before counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names are those of the contract")]
pub enum HostState {
    Pass,
    Attention,
    Unknown,
    Problem,
}

/// One entry of `checks` in the contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HostFinding {
    /// The host.
    pub host: String,
    /// The stage that its first finding is about.
    pub stage: Stage,
    /// How it stands.
    pub state: HostState,
    /// Its first cause.
    pub finding: Finding,
    /// The rest.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Finding>,
    /// How long each stage took.
    pub millis: Millis,
    /// Numbers and names for the IT department.
    pub detail: Detail,
}

/// Numbers and names for the IT department; what is not known is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Detail {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<IpAddr>,
    /// The system's own servers, asked directly, name other addresses. A VPN and a service near the guest both do that: it is no
    /// finding by itself (net.md 5).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub direct_addresses: Vec<IpAddr>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy: Option<String>,
    /// Why the way to the host is not known. Such a host was not checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden_route: Option<HiddenRoute>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub proxy_offers: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sends_to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// The product that looks in, where its issuer is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clock_ahead: Option<i64>,
    /// The tenant that Microsoft names for the domain (GUID).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub small_hello_works: bool,
}

/// Nothing was seen of a host: it was stopped before.
pub(super) fn not_run(host: &str) -> HostFinding {
    HostFinding {
        host: host.to_owned(),
        stage: Stage::Proxy,
        state: HostState::Unknown,
        finding: Finding::Cancelled,
        also: Vec::new(),
        millis: Millis::default(),
        detail: Detail::default(),
    }
}

/// What the facts of one host show.
pub(super) fn of(seen: &Connection, world: World) -> HostFinding {
    let mut found = findings(seen, world);
    // What does not stop a connection stands behind what does.
    found.sort_by_key(|(_, finding)| finding.is_weak());
    if found.iter().all(|(_, finding)| finding.is_weak()) && (seen.answer.is_none() || seen.cut_in.is_some()) {
        // Nothing was tried, or it was left before its end: that other things are slow does not tell how it stands.
        found.insert(0, (seen.cut_in.unwrap_or(Stage::Proxy), Finding::Cancelled));
    }
    let (stage, finding, rest) = match found.split_first() {
        Some(((stage, finding), rest)) => (*stage, *finding, rest),
        None => (Stage::Http, Finding::Ok, &[][..]),
    };
    let mut also: Vec<Finding> = rest.iter().map(|(_, finding)| *finding).collect();
    also.dedup();
    HostFinding {
        host: seen.host.clone(),
        stage,
        state: found.iter().map(|(_, finding)| state(*finding, &seen.host)).max().unwrap_or(HostState::Pass),
        finding,
        also,
        millis: seen.millis,
        detail: detail(seen),
    }
}

/// How a host stands with this finding alone.
pub(super) fn state(finding: Finding, host: &str) -> HostState {
    let is_plain = endpoint(host).is_some_and(|endpoint| endpoint.plain);
    // Only the network's own sign-in is looked for there; no guest needs that host.
    let is_needed = !is_plain || finding == Finding::CaptivePortal;
    match finding {
        Finding::Ok => HostState::Pass,
        Finding::Cancelled => HostState::Unknown,
        _ if finding.is_weak() || !is_needed => HostState::Attention,
        Finding::TlsInspected | Finding::ClockSkew | Finding::HttpError => HostState::Attention,
        _ => HostState::Problem,
    }
}

/// All findings in the order of the stages.
fn findings(seen: &Connection, world: World) -> Vec<(Stage, Finding)> {
    let is_direct = seen.route == Route::Direct;
    let mut found = Vec::new();
    if let Some(names) = &seen.names {
        let names = of_names(names, seen.millis.dns);
        // With a proxy, the name is that of the proxy.
        // A proxy on this computer itself is a usual thing, and without a network there is nothing to say about a proxy.
        let own = names.filter(|finding| is_direct || *finding != Finding::DnsSinkhole).map(|finding| {
            let is_own = is_direct || finding.is_weak() || finding == Finding::Offline;
            if is_own { finding } else { Finding::ProxyUnreachable }
        });
        found.extend(own.map(|finding| (if is_direct { Stage::Dns } else { Stage::Proxy }, finding)));
    }
    if let Some(finding) = of_dials(seen) {
        found.push(if is_direct { (Stage::Tcp, finding) } else { (Stage::Proxy, Finding::ProxyUnreachable) });
    } else if is_direct && world.ipv6_is_broken && has_failed_ipv6(seen) {
        found.push((Stage::Tcp, Finding::Ipv6Broken));
    }
    let tunnel = seen.tunnel.as_ref().and_then(|tunnel| of_tunnel(tunnel, world));
    found.extend(tunnel.map(|finding| (Stage::Connect, finding)));
    found.extend(seen.secure.as_ref().and_then(of_secure).map(|finding| (Stage::Tls, finding)));
    found.extend(of_answer(seen, world).map(|finding| (Stage::Http, finding)));
    let is_told = |stage: Stage| found.iter().any(|(told, finding)| *told == stage && !finding.is_weak());
    if let Some((stage, finding)) =
        seen.cut_in.and_then(|stage| of_cut(stage, is_direct)).filter(|(at, _)| !is_told(*at))
    {
        found.push((stage, finding));
    }
    found
}

/// The time for the whole host ran out here: this stage did not end in it. That the proxy is still looked for says nothing of the host.
fn of_cut(stage: Stage, is_direct: bool) -> Option<(Stage, Finding)> {
    match stage {
        Stage::Proxy => None,
        Stage::Dns if is_direct => Some((stage, Finding::DnsTimeout)),
        Stage::Tcp if is_direct => Some((stage, Finding::TcpTimeout)),
        Stage::Dns | Stage::Tcp => Some((Stage::Proxy, Finding::ProxyUnreachable)),
        Stage::Connect => Some((stage, Finding::ProxyUnreachable)),
        Stage::Tls => Some((stage, Finding::TlsTimeout)),
        Stage::Http => Some((stage, Finding::HttpTimeout)),
    }
}

fn of_names(names: &Names, millis: Option<u32>) -> Option<Finding> {
    let is_sink = |address: &IpAddr| address.is_unspecified() || address.is_loopback();
    match (&names.system, &names.direct) {
        (NameAnswer::Addresses { addresses }, _) if addresses.is_empty() => Some(Finding::DnsNxdomain),
        (NameAnswer::Addresses { addresses }, _) if addresses.iter().all(is_sink) => Some(Finding::DnsSinkhole),
        // That the direct answer was a little faster is nothing.
        (NameAnswer::Addresses { .. }, _) => {
            millis.is_some_and(|millis| millis >= SLOW_MILLIS).then_some(Finding::DnsSlow)
        }
        // One lost question of many: nobody knows how long it would have taken.
        (NameAnswer::NotAwaited, _) => None,
        (NameAnswer::NoSuchName, _) => Some(Finding::DnsNxdomain),
        (NameAnswer::Timeout, _) if names.carried_on => Some(Finding::DnsSlow),
        (NameAnswer::NoNetwork, _) => Some(Finding::Offline),
        // Its browser waits as long, whatever the servers say when they are asked directly.
        (NameAnswer::Timeout, _) => Some(Finding::DnsTimeout),
        // What the system cannot tell, its servers do.
        (NameAnswer::Refused, _) | (_, Some(NameAnswer::Refused)) => Some(Finding::DnsRefused),
        (NameAnswer::ServerFailed, _) | (_, Some(NameAnswer::ServerFailed)) => Some(Finding::DnsServfail),
        (_, Some(NameAnswer::NoSuchName)) => Some(Finding::DnsNxdomain),
        (_, Some(NameAnswer::NoNetwork)) => Some(Finding::Offline),
        (_, Some(NameAnswer::Timeout)) => Some(Finding::DnsTimeout),
        (NameAnswer::Failed, _) => Some(Finding::DnsServfail),
    }
}

/// `None` where a connection stands, or none was tried.
fn of_dials(seen: &Connection) -> Option<Finding> {
    let results: Vec<DialResult> = seen.dials.iter().map(|dial| dial.result).collect();
    if results.is_empty() || results.contains(&DialResult::Connected) {
        return None;
    }
    Some(if results.contains(&DialResult::Reset) {
        Finding::TcpReset
    } else if results.contains(&DialResult::Refused) {
        Finding::TcpRefused
    } else if results.iter().all(|result| *result == DialResult::NoRoute) {
        Finding::Offline
    } else {
        Finding::TcpTimeout
    })
}

fn has_failed_ipv6(seen: &Connection) -> bool {
    let is_failure = |result| !matches!(result, DialResult::Connected | DialResult::NoRoute);
    seen.dials.iter().any(|dial| dial.address.is_ipv6() && is_failure(dial.result))
}

fn of_tunnel(tunnel: &Tunnel, world: World) -> Option<Finding> {
    match tunnel.status {
        Some(200..300) => None,
        Some(407) => Some(Finding::ProxySignIn),
        // It gets through to nobody.
        Some(500..600) if world.proxy_gets_nowhere => Some(Finding::ProxyUnreachable),
        // It gets through, and not to this host.
        Some(500..600) => Some(Finding::HttpError),
        Some(_) => Some(Finding::HttpUnexpected),
        None => Some(Finding::ProxyUnreachable),
    }
}

/// What this computer trusts counts, for its browser does the same; the public list tells who looks in on the way.
fn of_secure(secure: &Secure) -> Option<Finding> {
    match secure.handshake {
        Handshake::Done => {}
        Handshake::Reset | Handshake::Failed => return Some(Finding::TlsReset),
        Handshake::Timeout => return Some(Finding::TlsTimeout),
        Handshake::TooOld => return Some(Finding::TlsOld),
        Handshake::NotTls => return Some(Finding::TlsWrongHost),
    }
    match (secure.system, secure.public) {
        // Where the system does not say in time, a program that looks in is by far the most usual reason.
        (Some(Trust::Trusted | Trust::NoAnswer), Some(Trust::UnknownIssuer)) => Some(Finding::TlsInspected),
        (Some(Trust::Trusted), _) | (Some(Trust::NoAnswer) | None, Some(Trust::Trusted)) => None,
        (Some(Trust::Expired | Trust::NotYet), _) => Some(Finding::TlsExpired),
        (Some(Trust::OtherName), _) => Some(Finding::TlsWrongHost),
        (Some(Trust::NoAnswer) | None, Some(Trust::Expired | Trust::NotYet)) => Some(Finding::TlsExpired),
        (Some(Trust::NoAnswer) | None, Some(Trust::OtherName)) => Some(Finding::TlsWrongHost),
        _ => Some(Finding::TlsUntrusted),
    }
}

fn of_answer(seen: &Connection, world: World) -> Option<Finding> {
    let is_plain = endpoint(&seen.host).is_some_and(|endpoint| endpoint.plain);
    match seen.answer.as_ref()? {
        Answered::Timeout => Some(Finding::HttpTimeout),
        Answered::Broken if seen.secure.is_some() => Some(Finding::TlsReset),
        Answered::Broken => Some(Finding::TcpReset),
        Answered::Answer { status: 407, .. } if is_plain && seen.route != Route::Direct => None,
        // Networks that want a sign-in first answer in the place of this host. Where others are reached, only this one is filtered.
        // 511 is the status for a network that wants a sign-in (RFC 6585, 6).
        Answered::Answer { status: 500..=510, .. } if is_plain => Some(Finding::HttpError),
        Answered::Answer { content: Content::Other | Content::TooLong, status, .. } if is_plain => {
            let is_portal = world.reached == 0 && seen.route == Route::Direct && !matches!(status, 403 | 451);
            Some(if is_portal { Finding::CaptivePortal } else { Finding::HttpUnexpected })
        }
        Answered::Answer { status: 429 | 500..600, .. } => Some(Finding::HttpError),
        Answered::Answer { content: Content::Other | Content::TooLong, .. } => Some(Finding::HttpUnexpected),
        // The certificate does not prove who gave this answer.
        Answered::Answer { status: 403 | 451, .. } if is_inspected(seen) => Some(Finding::HttpUnexpected),
        Answered::Answer { .. } => None,
    }
}

fn is_inspected(seen: &Connection) -> bool {
    seen.secure.as_ref().and_then(of_secure) == Some(Finding::TlsInspected)
}

fn detail(seen: &Connection) -> Detail {
    let list = |answer: Option<&NameAnswer>| match answer {
        Some(NameAnswer::Addresses { addresses }) => addresses.clone(),
        _ => Vec::new(),
    };
    let addresses = list(seen.names.as_ref().map(|names| &names.system));
    let direct = list(seen.names.as_ref().and_then(|names| names.direct.as_ref()));
    let differs = direct.iter().any(|address| !addresses.contains(address));
    let (status, sends_to, clock_ahead) = match &seen.answer {
        Some(Answered::Answer { status, sends_to, clock_ahead, .. }) => (Some(*status), sends_to.clone(), *clock_ahead),
        _ => (seen.tunnel.as_ref().and_then(|tunnel| tunnel.status), None, None),
    };
    let issuer = seen.secure.as_ref().and_then(|secure| secure.chain.first()).map(|own| own.issuer.clone());
    let is_public = seen.secure.as_ref().is_some_and(|secure| secure.public == Some(Trust::Trusted));
    let product = issuer.as_deref().filter(|_| !is_public).and_then(inspector).map(|known| known.product.clone());
    Detail {
        direct_addresses: if differs { direct } else { Vec::new() },
        addresses,
        proxy: match &seen.route {
            Route::Proxy { host, port, .. } => Some(format!("{host}:{port}")),
            Route::OtherProxy { scheme } => Some(scheme.clone()),
            Route::Direct | Route::Unknown { .. } => None,
        },
        hidden_route: match seen.route {
            Route::Unknown { why } => Some(why),
            _ => None,
        },
        proxy_offers: seen.tunnel.as_ref().map(|tunnel| tunnel.schemes.clone()).unwrap_or_default(),
        status,
        sends_to,
        issuer,
        product,
        clock_ahead,
        tenant: None,
        small_hello_works: seen.secure.as_ref().is_some_and(|secure| secure.small_hello_works),
    }
}
