//! The stages in their order, within one time for the whole host. What was seen before the time ran out is kept.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use guest_help_core::check::{
    Answered, Connection, Handshake, HiddenRoute, Millis, Route, Secure, Stage, Trust, Tunnel,
};
use guest_help_core::page::{Endpoint, endpoint};
use rustls::pki_types::ServerName;
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout, timeout_at};

use super::dial::Dialling;
use super::names::Asked;
use super::request::{self, Wish};
use super::secure::{self, Hello};
use super::{NetworkEnvironment, Pace, trust, tunnel};
use crate::clock::moment;
use crate::proxy::Routes;

/// The time for one host (design: 5 s a host, 20 s in all; all hosts begin at once).
pub const HOST_LIMIT: Duration = Duration::from_secs(5);
/// A script that decides about the proxy has so long.
const ROUTE_LIMIT: Duration = Duration::from_secs(3);

/// Looks at the way to one host. `pace`: that of the run, in which other hosts are visited at the same time.
pub async fn visit(environment: &NetworkEnvironment, host: &str, pace: &Pace) -> Connection {
    let mut visit = Visit {
        environment,
        pace,
        endpoint: endpoint(host),
        seen: Connection {
            cut_in: None,
            began: Some(moment((environment.clock)())),
            ..Connection::unseen(host.to_owned())
        },
        names: None,
        dialling: None,
        stage: Stage::Proxy,
        began: Instant::now(),
    };
    let until = Instant::now() + HOST_LIMIT;
    if timeout_at(until, visit.stages()).await.is_err() {
        visit.seen.cut_in = Some(visit.stage);
    }
    if let Some(names) = visit.names.take() {
        visit.seen.names = Some(names.end(pace).await);
    }
    if let Some(dialling) = visit.dialling.take() {
        visit.seen.dials = dialling.end().await;
    }
    visit.seen
}

/// The way of one address, asked for where that holds nobody up. A way that nobody told in time is not the direct one.
async fn route(routes: Arc<dyn Routes>, address: String) -> Route {
    let asked = timeout(ROUTE_LIMIT, tokio::task::spawn_blocking(move || routes.route(&address))).await;
    asked.ok().and_then(Result::ok).unwrap_or(Route::Unknown { why: HiddenRoute::Timeout })
}

struct Visit<'check> {
    environment: &'check NetworkEnvironment,
    pace: &'check Pace,
    endpoint: Option<&'static Endpoint>,
    seen: Connection,
    names: Option<Asked>,
    dialling: Option<Dialling>,
    stage: Stage,
    began: Instant,
}

impl Visit<'_> {
    async fn stages(&mut self) {
        let Some((stream, address)) = self.connect().await else { return };
        let is_plain = self.endpoint.is_some_and(|endpoint| endpoint.plain);
        let is_proxied = matches!(self.seen.route, Route::Proxy { .. });
        if is_plain {
            self.request(stream, false, is_proxied).await;
            return;
        }
        let Some(stream) = self.tunnel(stream).await else { return };
        self.secure(stream, address).await;
    }

    /// A stage begins.
    fn enter(&mut self, stage: Stage) {
        self.stage = stage;
        self.began = Instant::now();
    }

    /// The stage came to its end.
    fn leave(&mut self) {
        let millis = Some(u32::try_from(self.began.elapsed().as_millis()).unwrap_or(u32::MAX));
        let Millis { dns, tcp, connect, tls, http } = &mut self.seen.millis;
        let place = match self.stage {
            Stage::Proxy => return,
            Stage::Dns => dns,
            Stage::Tcp => tcp,
            Stage::Connect => connect,
            Stage::Tls => tls,
            Stage::Http => http,
        };
        *place = millis;
    }

    fn is_plain(&self) -> bool {
        self.endpoint.is_some_and(|endpoint| endpoint.plain)
    }

    /// Route, names and the connection that stands first: to the host, or to its proxy.
    async fn connect(&mut self) -> Option<(TcpStream, IpAddr)> {
        let scheme = if self.is_plain() { "http" } else { "https" };
        let address = format!("{scheme}://{}/", self.seen.host);
        self.seen.route = match self.environment.routes.known_route(&address) {
            Some(route) => route,
            None => route(Arc::clone(&self.environment.routes), address).await,
        };
        let (to, port) = match &self.seen.route {
            Route::Direct => (self.seen.host.clone(), if self.is_plain() { 80 } else { 443 }),
            Route::Proxy { host, port, .. } => (host.clone(), *port),
            Route::OtherProxy { .. } | Route::Unknown { .. } => return None,
        };
        let addresses = match to.parse::<IpAddr>() {
            Ok(address) => vec![address],
            Err(_) => {
                self.enter(Stage::Dns);
                let names = self.names.insert(Asked::begin(self.environment, &to));
                let addresses = names.addresses(self.pace).await;
                self.leave();
                addresses
            }
        };
        // A filter that answers with such an address wants nobody to go there, and on this computer somebody else could listen.
        let is_real = |address: &IpAddr| !address.is_unspecified() && !address.is_loopback();
        let is_direct = self.seen.route == Route::Direct;
        let addresses: Vec<IpAddr> = addresses.into_iter().filter(|address| !is_direct || is_real(address)).collect();
        if addresses.is_empty() {
            return None;
        }
        self.enter(Stage::Tcp);
        let dialling = self.dialling.insert(Dialling::begin(&addresses, port, &self.environment.dial));
        let stands = dialling.first().await;
        self.leave();
        self.seen.own_address = stands.as_ref().and_then(|(stream, _)| Some(stream.local_addr().ok()?.ip()));
        // To a proxy on this computer itself it tells nothing of the network.
        self.seen.own_address = self.seen.own_address.filter(|address| !address.is_loopback());
        stands
    }

    /// Through the proxy, where there is one.
    async fn tunnel(&mut self, mut stream: TcpStream) -> Option<TcpStream> {
        if self.seen.route == Route::Direct {
            return Some(stream);
        }
        self.enter(Stage::Connect);
        let tunnel = tunnel::open(&mut stream, &self.seen.host).await;
        self.leave();
        let stands = tunnel.status.is_some_and(|status| (200..300).contains(&status));
        self.seen.tunnel = Some(tunnel);
        stands.then_some(stream)
    }

    async fn secure(&mut self, stream: TcpStream, address: IpAddr) {
        let Ok(name) = ServerName::try_from(self.seen.host.clone()) else { return };
        self.enter(Stage::Tls);
        let (opened, chain) = secure::open(stream, &name, Hello::AsBrowsers).await;
        let certificates = secure::certificates(&chain.0);
        let stream = match opened {
            Ok(stream) => stream,
            Err(handshake) => {
                self.leave();
                // What was seen stays, also where the time runs out in the second try.
                let failed =
                    Secure { handshake, chain: certificates, system: None, public: None, small_hello_works: false };
                self.seen.secure = Some(failed.clone());
                if matches!(handshake, Handshake::Reset | Handshake::Timeout) {
                    let small_hello_works = self.small_hello_works(&name, address).await;
                    self.seen.secure = Some(Secure { small_hello_works, ..failed });
                }
                return;
            }
        };
        let chain = Arc::new(chain);
        let now = (self.environment.clock)();
        let ask = |verifier| trust::ask(verifier, Arc::clone(&chain), name.clone(), now);
        let (system, public) =
            tokio::join!(ask(Arc::clone(&self.environment.trust)), ask(Arc::clone(&self.environment.public)));
        self.leave();
        self.seen.secure = Some(Secure {
            handshake: Handshake::Done,
            chain: certificates,
            system: Some(system),
            public: Some(public),
            small_hello_works: false,
        });
        // Where this computer gave no verdict, the public list stands in for it.
        let verdict = if system == Trust::NoAnswer { public } else { system };
        if verdict == Trust::Trusted {
            let is_http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
            self.request(stream, is_http2, false).await;
        }
    }

    /// Does a smaller greeting get through, over a connection of its own?
    async fn small_hello_works(&mut self, name: &ServerName<'static>, address: IpAddr) -> bool {
        let port = if let Route::Proxy { port, .. } = self.seen.route { port } else { 443 };
        let mut dialling = Dialling::begin(&[address], port, &self.environment.dial);
        let Some((mut stream, _)) = dialling.first().await else { return false };
        if self.seen.route != Route::Direct {
            let Tunnel { status, .. } = tunnel::open(&mut stream, &self.seen.host).await;
            if !status.is_some_and(|status| (200..300).contains(&status)) {
                return false;
            }
        }
        secure::open(stream, name, Hello::Small).await.0.is_ok()
    }

    async fn request<Stream>(&mut self, stream: Stream, is_http2: bool, is_to_proxy: bool)
    where
        Stream: tokio::io::AsyncRead + tokio::io::AsyncWrite + Send + Unpin + 'static,
    {
        self.enter(Stage::Http);
        let wish = Wish { host: &self.seen.host, endpoint: self.endpoint, is_http2, is_to_proxy };
        let clock = Arc::clone(&self.environment.clock);
        let request::Seen { answered, proxy_offers } = request::ask(stream, &wish, move || clock()).await;
        if let (true, Answered::Answer { status: 407, .. }) = (is_to_proxy, &answered) {
            self.seen.tunnel = Some(Tunnel { status: Some(407), schemes: proxy_offers });
        }
        self.leave();
        self.seen.answer = Some(answered);
    }
}
