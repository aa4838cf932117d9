//! Everything that the outside world means to a connection check, as one argument: tests build a world of their own, and nothing in
//! the shipped program loosens it.

use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::SystemTime;

use guest_help_core::check::NameAnswer;
use rustls::client::danger::ServerCertVerifier;

use super::system_trust::SystemTrust;
use super::{SystemResolver, public_roots};
use crate::name_service::NameService;
use crate::proxy::{Routes, SystemRoutes};

/// Something that comes later.
pub type Pending<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Asks for the addresses of a name.
pub trait Resolve: Send + Sync {
    /// The answer. It ends by itself only where the resolver has a limit; whoever asks sets one.
    fn resolve(&self, host: &str) -> Pending<NameAnswer>;
}

/// The world around a check.
#[derive(Clone)]
pub struct NetworkEnvironment {
    /// As the browser asks for names.
    pub system: Arc<dyn Resolve>,
    /// The system's own servers, asked directly; `None` where they are not known.
    pub direct: Option<Arc<dyn Resolve>>,
    /// What this computer trusts.
    pub trust: Arc<dyn ServerCertVerifier>,
    /// What the public list of roots trusts: the second opinion.
    pub public: Arc<dyn ServerCertVerifier>,
    /// The proxy, as the browser sees it.
    pub routes: Arc<dyn Routes>,
    /// Where a connection really goes: in the program to the address itself, in tests to a server of the test.
    pub dial: Arc<dyn Fn(SocketAddr) -> SocketAddr + Send + Sync>,
    /// The clock of this computer.
    pub clock: Arc<dyn Fn() -> SystemTime + Send + Sync>,
}

impl NetworkEnvironment {
    /// That of this computer. What it trusts is read meanwhile; where that cannot be read, it has no verdict on any chain.
    ///
    /// # Errors
    /// Where the library takes none of the public roots.
    pub fn of_system() -> Result<Self, rustls::Error> {
        // Both read beside everything else.
        let (routes, trust) = (SystemRoutes::begin(), SystemTrust::begin());
        let direct = NameService::of_system().inspect_err(|error| tracing::warn!(%error, "no direct name service"));
        Ok(Self {
            system: Arc::new(SystemResolver),
            direct: direct.ok().map(|service| Arc::new(service) as Arc<dyn Resolve>),
            trust,
            public: public_roots()?,
            routes: Arc::new(routes),
            dial: Arc::new(|address| address),
            clock: Arc::new(SystemTime::now),
        })
    }
}
