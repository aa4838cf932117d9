//! One request, as a program makes it that uses the network of the browser.

use std::error::Error;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use guest_help_core::check::{NoAnswer, Route};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::{Client, Proxy, redirect};
use rustls::ClientConfig;
use tokio::runtime::Handle;
use tokio::task::JoinSet;
use url::Url;

use super::Answer;
use super::opinions::Opinions;
use crate::connection::{Asked, NetworkEnvironment, Pace, USER_AGENT, provider};

/// Longer answers are not read: those that count have a few kilobytes.
const MOST_BODY_BYTES: usize = 64 * 1024;

/// Opens an address on this way. `names`: the runtime on which the name service lives, for its connections stay there.
pub(super) async fn open(
    environment: &NetworkEnvironment,
    names: Handle,
    address: &str,
    route: &Route,
) -> Result<Answer, NoAnswer> {
    let opinions = Opinions::of(Arc::clone(&environment.trust), Arc::clone(&environment.public));
    let client = client(environment, names, route, Arc::clone(&opinions))
        .inspect_err(|error| tracing::warn!(%error, "no client"));
    let mut response = client.map_err(|_| NoAnswer::Failed)?.get(address).send().await.map_err(|error| why(&error))?;
    let status = response.status().as_u16();
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| why(&error))? {
        if body.len() + chunk.len() > MOST_BODY_BYTES {
            return Err(NoAnswer::Failed);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Answer { status, body, looked_into: opinions.looked_into() })
}

fn why(error: &reqwest::Error) -> NoAnswer {
    if error.is_timeout() { NoAnswer::Timeout } else { NoAnswer::Failed }
}

fn client(
    environment: &NetworkEnvironment,
    names: Handle,
    route: &Route,
    opinions: Arc<Opinions>,
) -> Result<Client, Box<dyn Error>> {
    let mut secure = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()?
        .dangerous()
        // What this computer trusts: nothing is loosened.
        .with_custom_certificate_verifier(opinions)
        .with_no_client_auth();
    secure.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let proxy_port = match route {
        Route::Proxy { port, .. } => Some(*port),
        _ => None,
    };
    let builder = Client::builder()
        .tls_backend_preconfigured(secure)
        .https_only(true)
        .redirect(redirect::Policy::none())
        .referer(false)
        .user_agent(USER_AGENT)
        .no_proxy()
        .dns_resolver(Arc::new(Names { environment: environment.clone(), names, proxy_port }));
    let builder = match route {
        Route::Direct => builder,
        Route::Proxy { host, port, .. } => builder.proxy(Proxy::all(proxy_address(environment, host, *port)?)?),
        Route::OtherProxy { .. } | Route::Unknown { .. } => return Err("the way is not known".into()),
    };
    Ok(builder.build()?)
}

fn proxy_address(environment: &NetworkEnvironment, host: &str, port: u16) -> Result<Url, url::ParseError> {
    match host.parse::<IpAddr>() {
        Ok(address) => Url::parse(&format!("http://{}", (environment.dial)(SocketAddr::new(address, port)))),
        Err(_) => Url::parse(&format!("http://{host}:{port}")),
    }
}

/// Names, as the visits ask for them.
struct Names {
    environment: NetworkEnvironment,
    names: Handle,
    /// Through a proxy, only its own name is asked for.
    proxy_port: Option<u16>,
}

impl Resolve for Names {
    fn resolve(&self, name: Name) -> Resolving {
        let (environment, proxy_port) = (self.environment.clone(), self.proxy_port);
        let asked = environment.clone();
        // It ends with this question: a stop leaves nobody asking.
        let mut asking = JoinSet::new();
        let pace = Pace::of(usize::MAX);
        asking.spawn_on(async move { Asked::begin(&asked, name.as_str()).addresses(&pace).await }, &self.names);
        Box::pin(async move {
            let addresses = asking.join_next().await.ok_or("nobody was asked")??;
            // A filter that answers with such an address wants nobody to go there; a proxy on this computer is a usual thing.
            let is_real =
                |address: &IpAddr| proxy_port.is_some() || !(address.is_unspecified() || address.is_loopback());
            let mut dialled: Vec<SocketAddr> = addresses
                .into_iter()
                .filter(is_real)
                .map(|address| (environment.dial)(SocketAddr::new(address, proxy_port.unwrap_or(443))))
                .collect();
            // The library waits 300 ms for the first kind of address. IPv6 that leads nowhere is usual; IPv4 that does is told at once.
            dialled.sort_by_key(SocketAddr::is_ipv6);
            match dialled.is_empty() {
                true => Err("no address".into()),
                false => Ok(Box::new(dialled.into_iter()) as Addrs),
            }
        })
    }
}
