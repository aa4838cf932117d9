//! Asking the name service (DNS): for text records and for mail servers, over the resolver that this computer uses.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::time::Duration;

use guest_help_core::check::{NameAnswer, NoAnswer, is_server};
use hickory_resolver::TokioResolver;
use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverConfig, ResolverOpts};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::op::ResponseCode;
use hickory_resolver::proto::rr::{Name, RData};
use rustls::{ClientConfig, RootCertStore};

use crate::connection::{Pending, Resolve, addresses, provider};

/// One question waits so long before it is asked again.
const PATIENCE: Duration = Duration::from_secs(2);
/// A question is asked so often.
const ATTEMPTS: usize = 2;

/// Why there is no name service.
#[derive(Debug, thiserror::Error)]
#[error("the name service of this computer is not known: {0}")]
pub struct NameServiceError(String);

/// What the name service answers: records, none of that kind, or nothing at all.
pub type Answer<Record> = Result<Vec<Record>, NoAnswer>;

/// The name service.
pub struct NameService(TokioResolver);

impl NameService {
    /// Those servers that the system has set.
    ///
    /// # Errors
    /// [`NameServiceError`] where the system's setting cannot be read.
    pub fn of_system() -> Result<Self, NameServiceError> {
        // The error is of another type on each system.
        let read = hickory_resolver::system_conf::read_system_conf();
        let (config, options) = read.map_err(|error| NameServiceError(error.to_string()))?;
        Self::new(config, options)
    }

    /// These servers alone.
    ///
    /// # Errors
    /// [`NameServiceError`] where no resolver can be made of them.
    pub fn at(servers: &[SocketAddr]) -> Result<Self, NameServiceError> {
        let at_port = |mut connection: ConnectionConfig, port: u16| {
            connection.port = port;
            connection
        };
        let server = |server: &SocketAddr| {
            let connections =
                [ConnectionConfig::udp(), ConnectionConfig::tcp()].map(|connection| at_port(connection, server.port()));
            NameServerConfig::new(server.ip(), true, connections.into())
        };
        Self::new(
            ResolverConfig::from_parts(None, Vec::new(), servers.iter().map(server).collect()),
            ResolverOpts::default(),
        )
    }

    fn new(config: ResolverConfig, mut options: ResolverOpts) -> Result<Self, NameServiceError> {
        options.timeout = PATIENCE;
        options.attempts = ATTEMPTS;
        // A long key does not fit into the packets of old.
        options.edns0 = true;
        options.try_tcp_on_error = true;
        let builder = TokioResolver::builder_with_config(config, TokioRuntimeProvider::default());
        let builder = builder.with_tls_config(without_trust().map_err(|error| NameServiceError(error.to_string()))?);
        let resolver = builder.with_options(options).build();
        resolver.map(Self).map_err(|error| NameServiceError(error.to_string()))
    }

    /// The text records of a name, each with its parts joined (RFC 6376, 3.6.2.2).
    ///
    /// # Errors
    /// [`NoAnswer`] where none came.
    pub async fn texts(&self, name: &str) -> Answer<Vec<u8>> {
        let Some(name) = whole(name) else { return Ok(Vec::new()) };
        let found = self.0.txt_lookup(name).await;
        records(found, |data| match data {
            RData::TXT(text) => Some(text.txt_data.concat()),
            _ => None,
        })
    }

    /// The addresses of a host, with the server's own word where it has none.
    pub async fn addresses(&self, host: &str) -> NameAnswer {
        let Some(name) = whole(host) else { return NameAnswer::NoSuchName };
        match self.0.lookup_ip(name).await {
            Ok(found) => addresses(found.iter()),
            Err(error) if error.is_no_records_found() || error.is_nx_domain() => NameAnswer::NoSuchName,
            Err(error) => match &error {
                NetError::Timeout => NameAnswer::Timeout,
                NetError::Dns(DnsError::ResponseCode(ResponseCode::ServFail)) => NameAnswer::ServerFailed,
                NetError::Dns(DnsError::ResponseCode(ResponseCode::Refused)) => NameAnswer::Refused,
                NetError::Io(problem) if is_no_network(problem.kind()) => NameAnswer::NoNetwork,
                NetError::NoConnections => NameAnswer::NoNetwork,
                _ => NameAnswer::Failed,
            },
        }
    }

    /// The servers that take the mail of a domain, the preferred one first. A domain that takes none names the root (RFC 7505).
    ///
    /// # Errors
    /// [`NoAnswer`] where none came.
    pub async fn mail_servers(&self, domain: &str) -> Answer<String> {
        let Some(name) = whole(domain) else { return Ok(Vec::new()) };
        let found = self.0.mx_lookup(name).await;
        let mut servers = records(found, |data| match data {
            RData::MX(server) => {
                let name = server.exchange.to_ascii().trim_end_matches('.').to_ascii_lowercase();
                is_server(&name).then_some((server.preference, name))
            }
            _ => None,
        })?;
        servers.sort_unstable();
        Ok(servers.into_iter().map(|(_, name)| name).collect())
    }
}

impl Resolve for NameService {
    fn resolve(&self, host: &str) -> Pending<NameAnswer> {
        let (service, host) = (Self(self.0.clone()), host.to_owned());
        Box::pin(async move { service.addresses(&host).await })
    }
}

/// Nobody is asked over a secure connection here. Without this the library reads all that this computer trusts, for each resolver.
fn without_trust() -> Result<ClientConfig, rustls::Error> {
    let versions = ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions()?;
    Ok(versions.with_root_certificates(RootCertStore::empty()).with_no_client_auth())
}

fn is_no_network(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::NetworkUnreachable | ErrorKind::HostUnreachable | ErrorKind::NetworkDown)
}

/// The name as it stands: no search list of the system is put behind it.
fn whole(name: &str) -> Option<Name> {
    let mut name = Name::from_ascii(name).ok()?;
    name.set_fqdn(true);
    Some(name)
}

fn records<Record>(
    found: Result<hickory_resolver::lookup::Lookup, NetError>,
    record: impl Fn(&RData) -> Option<Record>,
) -> Answer<Record> {
    match found {
        Ok(lookup) => Ok(lookup.answers().iter().filter_map(|answer| record(&answer.data)).collect()),
        Err(error) if error.is_no_records_found() || error.is_nx_domain() => Ok(Vec::new()),
        Err(NetError::Timeout) => Err(NoAnswer::Timeout),
        Err(error) => {
            tracing::info!(%error, "no answer of the name service");
            Err(NoAnswer::Failed)
        }
    }
}
