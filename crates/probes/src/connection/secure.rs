//! The stage of the secure connection (TLS): the whole chain is recorded, whatever anybody thinks of it; who trusts it is asked after.

use std::io::{Error, ErrorKind};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;

use guest_help_core::check::{Certificate, Handshake, one_line};
use rustls::client::danger::{ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{AlertDescription, ClientConfig, InvalidMessage, NamedGroup};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::handshake_signatures;

/// No secure connection within this time is none.
const LIMIT: Duration = Duration::from_secs(2);
/// More certificates are not kept: a chain in use has three or four.
const MOST_CERTIFICATES: usize = 10;
/// Longer names are cut.
const LONGEST_NAME: usize = 200;

/// The chain as it came, the host's own certificate first, and what it holds about its validity (OCSP).
pub(super) type Chain = (Vec<CertificateDer<'static>>, Vec<u8>);

/// How big the first packet is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Hello {
    /// With the post-quantum share, as current browsers send it: more than one packet (net.md 5).
    AsBrowsers,
    /// Without it.
    Small,
}

/// The cryptography of this program: the one with the post-quantum share that browsers send.
#[must_use]
pub fn provider() -> Arc<CryptoProvider> {
    static PROVIDER: LazyLock<Arc<CryptoProvider>> =
        LazyLock::new(|| Arc::new(rustls::crypto::aws_lc_rs::default_provider()));
    Arc::clone(&PROVIDER)
}

fn small_provider() -> Arc<CryptoProvider> {
    let mut small = CryptoProvider::clone(&provider());
    small.kx_groups.retain(|group| group.name() != NamedGroup::X25519MLKEM768);
    Arc::new(small)
}

/// Opens a secure connection, and keeps the chain of certificates.
pub(super) async fn open(
    stream: TcpStream,
    name: &ServerName<'static>,
    hello: Hello,
) -> (Result<TlsStream<TcpStream>, Handshake>, Chain) {
    let provider = if hello == Hello::AsBrowsers { provider() } else { small_provider() };
    let recorder = Arc::new(Recorder::default());
    let versions = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let Ok(versions) = versions else { return (Err(Handshake::Failed), Chain::default()) };
    let verifier = Arc::clone(&recorder) as Arc<dyn ServerCertVerifier>;
    let mut config = versions.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let opened = timeout(LIMIT, TlsConnector::from(Arc::new(config)).connect(name.clone(), stream)).await;
    let opened = match opened {
        Ok(opened) => opened.map_err(|error| handshake(&error)),
        Err(_) => Err(Handshake::Timeout),
    };
    let chain = std::mem::take(&mut *recorder.seen.lock().unwrap_or_else(PoisonError::into_inner));
    (opened, chain)
}

/// Told by variants, never by words.
fn handshake(error: &Error) -> Handshake {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    match (inner, error.kind()) {
        (Some(rustls::Error::AlertReceived(AlertDescription::ProtocolVersion)), _) => Handshake::TooOld,
        (
            Some(rustls::Error::PeerIncompatible(
                rustls::PeerIncompatible::ServerDoesNotSupportTls12Or13
                | rustls::PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig,
            )),
            _,
        ) => Handshake::TooOld,
        // It speaks TLS, and says more than anybody takes.
        (Some(rustls::Error::InvalidMessage(InvalidMessage::HandshakePayloadTooLarge)), _) => Handshake::Failed,
        (Some(rustls::Error::InvalidMessage(_)), _) => Handshake::NotTls,
        (Some(_), _) => Handshake::Failed,
        (None, ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe) => Handshake::Reset,
        // An end without a word is the work of something on the way, too.
        (None, ErrorKind::UnexpectedEof) => Handshake::Reset,
        (None, _) => Handshake::Failed,
    }
}

/// What certificates say, for people.
pub(super) fn certificates(chain: &[CertificateDer<'_>]) -> Vec<Certificate> {
    chain.iter().take(MOST_CERTIFICATES).filter_map(|one| certificate(one)).collect()
}

fn certificate(der: &[u8]) -> Option<Certificate> {
    let (_, read) = x509_parser::parse_x509_certificate(der).ok()?;
    let first =
        |values: Vec<&str>| values.first().map(|value| one_line(value).chars().take(LONGEST_NAME).collect::<String>());
    let common = |name: &x509_parser::x509::X509Name<'_>| {
        first(name.iter_common_name().filter_map(|value| value.as_str().ok()).collect())
    };
    let organisation = |name: &x509_parser::x509::X509Name<'_>| {
        first(name.iter_organization().filter_map(|value| value.as_str().ok()).collect())
    };
    let subject = common(read.subject()).or_else(|| organisation(read.subject())).unwrap_or_default();
    let signers = [common(read.issuer()), organisation(read.issuer())];
    let issuer = signers.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let validity = read.validity();
    let (not_before, not_after) = (validity.not_before.timestamp(), validity.not_after.timestamp());
    Some(Certificate { subject, issuer, not_before, not_after })
}

/// Keeps the chain and takes any; the signatures of the handshake itself are checked.
#[derive(Debug, Default)]
struct Recorder {
    seen: Mutex<Chain>,
}

impl ServerCertVerifier for Recorder {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        ocsp: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let chain = std::iter::once(end_entity).chain(intermediates).map(|one| one.clone().into_owned()).collect();
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = (chain, ocsp.to_vec());
        Ok(ServerCertVerified::assertion())
    }

    handshake_signatures!();
}
