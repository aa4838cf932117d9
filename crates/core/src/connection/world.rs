//! What only all hosts together show: was anything reached, does IPv6 work, is the clock right?

use std::net::IpAddr;

use crate::check::{Answered, Connection, Content, DialResult, Trust};
use crate::page::endpoint;

/// Microsoft's tokens are taken when clocks differ by less than five minutes; beyond that, sign-ins fail (endpoints.md 8).
pub(super) const MOST_CLOCK_SECONDS: u64 = 300;

/// What all hosts together show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct World {
    /// Hosts that answered over a connection that this computer trusts.
    pub reached: usize,
    /// No connection over IPv6 stands anywhere, though names have such addresses and this computer has a way to them.
    pub ipv6_is_broken: bool,
    /// Seconds that the clock is ahead, in the middle of what trusted answers say; `None` where none says it.
    pub clock_ahead: Option<i64>,
    /// This computer trusts a certificate that no public list knows: somebody looks in, for sure.
    pub is_inspected: bool,
    /// A proxy let somebody through.
    pub proxy_works: bool,
    /// At least two hosts were asked of a proxy, and it says of each that it does not reach it.
    pub proxy_gets_nowhere: bool,
}

impl World {
    pub(super) fn of(seen: &[&Connection]) -> Self {
        let trusted: Vec<&&Connection> = seen.iter().filter(|seen| is_trusted(seen)).collect();
        // A host without a secure connection tells the time only where no other does: anybody on the way can answer for it.
        let told = |secure: bool| trusted.iter().filter(move |seen| seen.secure.is_some() == secure);
        let mut clocks: Vec<i64> = told(true).filter_map(|seen| clock_ahead(seen)).collect();
        if clocks.is_empty() {
            clocks = told(false).filter_map(|seen| clock_ahead(seen)).collect();
        }
        let tunnels: Vec<Option<u16>> =
            seen.iter().filter_map(|seen| seen.tunnel.as_ref()).map(|tunnel| tunnel.status).collect();
        clocks.sort_unstable();
        Self {
            reached: trusted.iter().filter(|seen| seen.secure.is_some()).count(),
            ipv6_is_broken: ipv6_is_broken(seen),
            clock_ahead: clocks.get(clocks.len() / 2).copied(),
            is_inspected: seen
                .iter()
                .filter_map(|seen| seen.secure.as_ref())
                .any(|secure| (secure.system, secure.public) == (Some(Trust::Trusted), Some(Trust::UnknownIssuer))),
            proxy_works: tunnels.iter().any(|status| matches!(status, Some(200..300))),
            proxy_gets_nowhere: tunnels.len() >= 2 && tunnels.iter().all(|status| matches!(status, Some(500..600))),
        }
    }

    /// Is the clock so wrong that sign-ins fail?
    pub(super) fn clock_is_wrong(self) -> bool {
        self.clock_ahead.is_some_and(|ahead| ahead.unsigned_abs() >= MOST_CLOCK_SECONDS)
    }
}

/// An answer over a trusted connection, or the one text that only the right host gives.
fn is_trusted(seen: &Connection) -> bool {
    let Some(Answered::Answer { content, .. }) = seen.answer else { return false };
    match &seen.secure {
        Some(secure) => match secure.system {
            None | Some(Trust::NoAnswer) => secure.public == Some(Trust::Trusted),
            system => system == Some(Trust::Trusted),
        },
        None => content == Content::Expected && endpoint(&seen.host).is_some_and(|endpoint| endpoint.plain),
    }
}

fn clock_ahead(seen: &Connection) -> Option<i64> {
    match seen.answer {
        Some(Answered::Answer { clock_ahead, .. }) => clock_ahead,
        _ => None,
    }
}

/// One lost packet is no broken IPv6, and a computer without IPv6 is in order.
fn ipv6_is_broken(seen: &[&Connection]) -> bool {
    let mut failed = 0;
    for seen in seen {
        let result =
            |wanted: fn(&IpAddr) -> bool| seen.dials.iter().find(|dial| wanted(&dial.address)).map(|dial| dial.result);
        match (result(IpAddr::is_ipv6), result(IpAddr::is_ipv4)) {
            (Some(DialResult::Connected), _) => return false,
            (Some(DialResult::NoRoute) | None, _) => {}
            (Some(_), Some(DialResult::Connected)) => failed += 1,
            (Some(_), _) => {}
        }
    }
    failed >= 2
}
