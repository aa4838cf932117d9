//! Names as programs of this computer get them, the browser among them: the system's own resolver, with its hosts file, its policies
//! and its cache.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, UdpSocket};

use dns_lookup::{LookupErrorKind, lookup_host};
use guest_help_core::check::{MOST_SEEN, NameAnswer};

use super::{Pending, Resolve};

/// The resolver of the system (`getaddrinfo`). A question cannot be called back: its thread ends when the system gives up.
pub struct SystemResolver;

impl Resolve for SystemResolver {
    fn resolve(&self, host: &str) -> Pending<NameAnswer> {
        let host = host.to_owned();
        let asked = tokio::task::spawn_blocking(move || match lookup_host(&host) {
            Ok(found) => addresses(found),
            // The system has no more than these words: which code the server sent is asked directly (net.md 3).
            Err(error) => match error.kind() {
                LookupErrorKind::NoName | LookupErrorKind::NoData => NameAnswer::NoSuchName,
                // A resolver on this computer itself says "failed" where there is no network to ask on.
                _ if !has_network() => NameAnswer::NoNetwork,
                _ => NameAnswer::Failed,
            },
        });
        Box::pin(async { asked.await.unwrap_or(NameAnswer::Failed) })
    }
}

/// Does this computer have a way to addresses outside? Connecting a socket of datagrams sends nothing; the addresses are those of
/// documentation (RFC 5737, RFC 3849).
fn has_network() -> bool {
    let leads =
        |own: IpAddr, outside: IpAddr| UdpSocket::bind((own, 0)).and_then(|socket| socket.connect((outside, 53)));
    leads(Ipv4Addr::UNSPECIFIED.into(), Ipv4Addr::new(203, 0, 113, 1).into()).is_ok()
        || leads(Ipv6Addr::UNSPECIFIED.into(), Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1).into()).is_ok()
}

/// Each address once, in the order of the answer.
pub(crate) fn addresses(found: impl Iterator<Item = IpAddr>) -> NameAnswer {
    let mut addresses: Vec<IpAddr> = Vec::new();
    for address in found {
        if addresses.len() < MOST_SEEN && !addresses.contains(&address) {
            addresses.push(address);
        }
    }
    if addresses.is_empty() { NameAnswer::NoSuchName } else { NameAnswer::Addresses { addresses } }
}
