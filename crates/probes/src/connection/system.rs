//! Names as programs of this computer get them, the browser among them: the system's own resolver, with its hosts file, its policies
//! and its cache.

use std::net::IpAddr;

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
                _ => NameAnswer::Failed,
            },
        });
        Box::pin(async { asked.await.unwrap_or(NameAnswer::Failed) })
    }
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
