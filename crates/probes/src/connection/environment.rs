//! Everything that the outside world means to a connection check, as one argument: tests build a world of their own, and nothing in
//! the shipped program loosens it.

use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::SystemTime;

use guest_help_core::check::NameAnswer;
use rustls::client::danger::ServerCertVerifier;
use rustls_platform_verifier::Verifier;

use super::{SystemResolver, provider, public_roots};
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

/// Why a check cannot begin on this computer.
#[derive(Debug, thiserror::Error)]
#[error("the list of trusted issuers of this computer cannot be read: {0}")]
pub struct NoTrust(#[from] rustls::Error);

impl NetworkEnvironment {
    /// That of this computer.
    ///
    /// # Errors
    /// [`NoTrust`] where its list of trusted issuers cannot be read.
    pub fn of_system() -> Result<Self, NoTrust> {
        let direct = NameService::of_system().inspect_err(|error| tracing::warn!(%error, "no direct name service"));
        Ok(Self {
            system: Arc::new(SystemResolver),
            direct: direct.ok().map(|service| Arc::new(service) as Arc<dyn Resolve>),
            trust: Arc::new(Verifier::new(provider())?),
            public: public_roots()?,
            routes: Arc::new(SystemRoutes::new()),
            dial: Arc::new(|address| address),
            clock: Arc::new(SystemTime::now),
        })
    }
}
