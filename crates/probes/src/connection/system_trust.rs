//! What this computer trusts, read beside the first questions: nobody needs it before a chain is there.

use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;

use rustls::Error;
use rustls::client::danger::{ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls_platform_verifier::Verifier;

use super::{handshake_signatures, provider};

/// The trust of this computer. Whoever asks before it is read waits for it; where it cannot be read, every answer is
/// [`Error::General`], which is no verdict on a chain.
#[derive(Debug, Default)]
pub(super) struct SystemTrust(OnceLock<Result<Verifier, Error>>);

/// Reading is work for a processor. Nobody needs what was read before there are names and connections; whoever begins a run needs the
/// processors at once.
const HEAD_START: Duration = Duration::from_millis(20);

impl SystemTrust {
    /// Begins to read, a little later.
    pub(super) fn begin() -> Arc<Self> {
        let trust = Arc::new(Self::default());
        let reading = Arc::clone(&trust);
        // Where no thread can be had, the first who asks reads.
        let _ = thread::Builder::new().name("trust".to_owned()).spawn(move || {
            thread::sleep(HEAD_START);
            let _ = reading.read();
        });
        trust
    }

    fn read(&self) -> Result<&Verifier, Error> {
        let read = || {
            let verifier = Verifier::new(provider());
            verifier.inspect_err(|error| tracing::warn!(%error, "what this computer trusts cannot be read"))
        };
        self.0.get_or_init(read).as_ref().map_err(|error| Error::General(error.to_string()))
    }
}

impl ServerCertVerifier for SystemTrust {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        self.read()?.verify_server_cert(end_entity, intermediates, name, ocsp, now)
    }

    handshake_signatures!();
}
