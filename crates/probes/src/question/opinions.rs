//! What this computer trusts decides; whether the public does, too, is noted beside it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rustls::Error;
use rustls::client::danger::{ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};

use crate::connection::handshake_signatures;

/// The verdict of this computer, with the second opinion of the public list.
#[derive(Debug)]
pub(super) struct Opinions {
    system: Arc<dyn ServerCertVerifier>,
    public: Arc<dyn ServerCertVerifier>,
    looked_into: AtomicBool,
}

impl Opinions {
    pub(super) fn of(system: Arc<dyn ServerCertVerifier>, public: Arc<dyn ServerCertVerifier>) -> Arc<Self> {
        Arc::new(Self { system, public, looked_into: AtomicBool::new(false) })
    }

    /// Did this computer trust a chain that the public list refuses?
    pub(super) fn looked_into(&self) -> bool {
        self.looked_into.load(Ordering::Relaxed)
    }
}

impl ServerCertVerifier for Opinions {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let verified = self.system.verify_server_cert(end_entity, intermediates, name, ocsp, now)?;
        let public = self.public.verify_server_cert(end_entity, intermediates, name, ocsp, now);
        self.looked_into.store(public.is_err(), Ordering::Relaxed);
        Ok(verified)
    }

    handshake_signatures!();
}
