//! Who trusts a chain: this computer, as its browser does, and the public list of roots as a second opinion. Both are asked before any
//! byte of the request leaves.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use guest_help_core::check::Trust;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::pki_types::{ServerName, UnixTime};
use rustls::{CertificateError, RootCertStore};
use tokio::time::timeout;

use super::provider;
use super::secure::Chain;

/// Windows looks for revoked certificates on the network and can stall for ten seconds, which changes no verdict (net.md 2, 5).
const LIMIT: Duration = Duration::from_secs(2);

/// The verifier of the public list (Mozilla's).
///
/// # Errors
/// Where the library takes none of its roots.
pub fn public_roots() -> Result<Arc<dyn ServerCertVerifier>, rustls::Error> {
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider()).build();
    verifier
        .map(|verifier| verifier as Arc<dyn ServerCertVerifier>)
        .map_err(|error| rustls::Error::General(error.to_string()))
}

/// Asks one of them, where waiting for it holds nobody up.
pub(super) async fn ask(
    verifier: Arc<dyn ServerCertVerifier>,
    chain: Arc<Chain>,
    name: ServerName<'static>,
    now: SystemTime,
) -> Trust {
    let since = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let work = tokio::task::spawn_blocking(move || {
        let (certificates, ocsp) = &*chain;
        let Some((own, rest)) = certificates.split_first() else { return Trust::Refused };
        match verifier.verify_server_cert(own, rest, &name, ocsp, UnixTime::since_unix_epoch(since)) {
            Ok(_) => Trust::Trusted,
            Err(error) => trust(&error),
        }
    });
    match timeout(LIMIT, work).await {
        Ok(Ok(trust)) => trust,
        Ok(Err(_)) => Trust::Refused,
        Err(_) => Trust::NoAnswer,
    }
}

fn trust(error: &rustls::Error) -> Trust {
    let error = match error {
        rustls::Error::InvalidCertificate(error) => error,
        // The verifier itself failed, such as where its list cannot be read: that says nothing of the chain.
        rustls::Error::General(_) => return Trust::NoAnswer,
        _ => return Trust::Refused,
    };
    match error {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => Trust::Expired,
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => Trust::NotYet,
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => Trust::OtherName,
        CertificateError::UnknownIssuer => Trust::UnknownIssuer,
        CertificateError::Revoked => Trust::Revoked,
        _ => Trust::Refused,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verifier_that_fails_says_nothing_of_the_chain() {
        assert_eq!(trust(&rustls::Error::General("no list".to_owned())), Trust::NoAnswer);
        assert_eq!(trust(&rustls::Error::InvalidCertificate(CertificateError::BadEncoding)), Trust::Refused);
    }
}
