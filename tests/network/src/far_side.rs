//! The far side of a wire: a pretend Microsoft where each host of the check has addresses of its own, those of documentation
//! (RFC 5737, RFC 3849), and the name server that tells them.

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use guest_help_core::case::Case;
use guest_help_core::check::Check;
use guest_help_core::diagnose;
use guest_help_core::host::Host;
use guest_help_core::page::{RightAnswer, endpoint};
use serde::{Deserialize, Serialize};

use crate::certificates::Issuer;
use crate::microsoft::{Behaviour, Reply, start_at};
use crate::name_server::NameServer;
use crate::zone::Zone;

/// Where its name server is asked.
pub const NAME_SERVER: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 253);

/// Where it has a proxy, for those who are told to use one.
pub const PROXY: (Ipv4Addr, u16) = (Ipv4Addr::new(203, 0, 113, 252), 3128);

/// How its hosts meet whoever comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mood {
    /// Each gives its right answer.
    Answering,
    /// Each takes the connection, and says nothing.
    Silent,
}

/// Its hosts, for the guests of one organisation.
pub struct FarSide {
    hosts: Vec<(String, Reply)>,
}

impl FarSide {
    /// The hosts that a check of the connection visits.
    #[must_use]
    pub fn of(host: &Host) -> Self {
        let proposal = diagnose::connection_proposal(&Case::new(host.id()), host);
        let visited = proposal.checks().iter().filter(|check| matches!(check, Check::Connection { .. }));
        Self { hosts: visited.map(Check::name).map(|name| (name.clone(), right(&name, host))).collect() }
    }

    /// What a client that compares itself with the check asks for: the secure addresses.
    #[must_use]
    pub fn secure_addresses(&self) -> Vec<String> {
        let secure = self.hosts.iter().filter(|(name, _)| !is_plain(name));
        let path = |name| endpoint(name).map_or("/", |endpoint| endpoint.path.as_str());
        secure.map(|(name, _)| format!("https://{name}{}", path(name))).collect()
    }

    /// Every address at which it listens.
    #[must_use]
    pub fn addresses(&self) -> Vec<IpAddr> {
        let own = (1..).zip(&self.hosts).flat_map(|(place, _)| addresses(place));
        own.chain([NAME_SERVER.into(), PROXY.0.into()]).collect()
    }

    /// Starts it, where these addresses are those of this computer; it ends with the runtime.
    ///
    /// # Errors
    /// Where it cannot listen at one of them.
    pub async fn start(self, issuer: &Issuer, mood: Mood) -> io::Result<NameServer> {
        let (mut zone, mut places) = (Zone::default(), BTreeMap::new());
        for (place, (name, reply)) in (1..).zip(self.hosts) {
            let port = if is_plain(&name) { 80 } else { 443 };
            let behaviour = match mood {
                Mood::Silent => Behaviour::Silence,
                Mood::Answering if is_plain(&name) => Behaviour::Plain(reply),
                Mood::Answering => Behaviour::Secure(issuer.server_of_today(&name), reply),
            };
            for address in addresses(place) {
                start_at(behaviour.clone(), (address, port).into()).await?;
            }
            places.insert(format!("{name}:{port}"), SocketAddr::from((addresses(place)[1], port)));
            zone.address.insert(name, addresses(place).into());
        }
        start_at(Behaviour::Tunnel(Arc::new(places)), SocketAddr::from(PROXY)).await?;
        NameServer::start(zone, SocketAddr::from((NAME_SERVER, 53))).await
    }
}

/// The answer of a host that is in order. The sign-in page says to whom a domain belongs as well: there is only one organisation.
fn right(name: &str, host: &Host) -> Reply {
    match endpoint(name).and_then(|endpoint| endpoint.answer.as_ref()) {
        Some(RightAnswer::Text(text)) => Reply::ok(text),
        Some(RightAnswer::JsonKeys(keys)) => {
            let tenant = &host.tenant().id;
            let fields = keys.iter().map(|key| format!("\"{key}\": \"https://{name}/{tenant}/v2.0\""));
            // How accounts of a domain sign in is asked on another path, and nobody minds what else stands in an answer.
            let realm = "\"NameSpaceType\": \"Managed\"".to_owned();
            Reply::ok(&format!("{{{}}}", fields.chain([realm]).collect::<Vec<_>>().join(", ")))
        }
        None => Reply { headers: "Location: /welcome\r\n".to_owned(), ..Reply::with("302 Found", "") },
    }
}

fn is_plain(name: &str) -> bool {
    endpoint(name).is_some_and(|endpoint| endpoint.plain)
}

/// The addresses of the host at this place, as names have them today: one of each kind.
fn addresses(place: u8) -> [IpAddr; 2] {
    let six = Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, place.into());
    [six.into(), Ipv4Addr::new(203, 0, 113, place).into()]
}
