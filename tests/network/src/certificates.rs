//! Issuers of certificates, and certificates of every kind: one that the public trusts, that of a program that looks in, that of nobody.

use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType, IsCa, KeyPair, KeyUsagePurpose,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{ALL_VERSIONS, ConfigBuilder, ServerConfig, SupportedProtocolVersion, WantsVerifier};
use time::{Duration, OffsetDateTime};

use crate::http2;

/// When a certificate counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    /// Since a month, for a month.
    Now,
    /// It ended a month ago.
    Past,
    /// It begins in a month.
    Future,
}

/// An issuer of certificates.
pub struct Issuer(CertifiedIssuer<'static, KeyPair>);

impl Issuer {
    /// One with this name and organisation.
    ///
    /// # Panics
    /// Where the library makes no key: a test without keys is none.
    #[must_use]
    #[allow(clippy::unwrap_used, reason = "a test may stop")]
    pub fn new(name: &str, organisation: &str) -> Self {
        let mut params = CertificateParams::default();
        params.distinguished_name = named(name, organisation);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::DigitalSignature];
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    /// Its own certificate, for those who trust it.
    #[must_use]
    pub fn root(&self) -> CertificateDer<'static> {
        self.0.der().clone()
    }

    /// The same as a line of a bundle that programs read (PEM).
    #[must_use]
    pub fn pem(&self) -> String {
        self.0.pem()
    }

    /// How a server with a certificate for this name speaks. `padding`: so many more names stand in it.
    ///
    /// # Panics
    /// Where the library makes no certificate.
    #[must_use]
    pub fn server(&self, host: &str, validity: Validity, padding: usize) -> Arc<ServerConfig> {
        let (chain, key) = self.chain(host, validity, padding);
        Arc::new(config(chain, &key, ALL_VERSIONS))
    }

    /// The same, and it offers HTTP/2 too, as servers of today do.
    ///
    /// # Panics
    /// Where the library makes no certificate.
    #[must_use]
    pub fn server_of_today(&self, host: &str) -> Arc<ServerConfig> {
        let (chain, key) = self.chain(host, Validity::Now, 0);
        let mut config = config(chain, &key, ALL_VERSIONS);
        config.alpn_protocols.insert(0, http2::NAME.to_vec());
        Arc::new(config)
    }

    /// The same, with no newer version than TLS 1.2 (2008).
    ///
    /// # Panics
    /// Where the library makes no certificate.
    #[must_use]
    pub fn server_of_2008(&self, host: &str) -> Arc<ServerConfig> {
        let (chain, key) = self.chain(host, Validity::Now, 0);
        Arc::new(config(chain, &key, &[&rustls::version::TLS12]))
    }

    /// The same, with so many certificates in its chain.
    ///
    /// # Panics
    /// Where the library makes no certificate.
    #[must_use]
    pub fn server_with_chain_of(&self, host: &str, length: usize) -> Arc<ServerConfig> {
        let (mut chain, key) = self.chain(host, Validity::Now, 0);
        chain.resize(length, self.root());
        Arc::new(config(chain, &key, ALL_VERSIONS))
    }

    #[allow(clippy::unwrap_used, reason = "a test may stop")]
    fn chain(&self, host: &str, validity: Validity, padding: usize) -> (Vec<CertificateDer<'static>>, KeyPair) {
        let key = KeyPair::generate().unwrap();
        let names = std::iter::once(host.to_owned()).chain((0..padding).map(|at| format!("name-{at}.padding.example")));
        let mut params = CertificateParams::new(names.collect::<Vec<_>>()).unwrap();
        params.distinguished_name = named(host, "Pretend");
        let now = OffsetDateTime::now_utc();
        let month = Duration::days(30);
        (params.not_before, params.not_after) = match validity {
            Validity::Now => (now - month, now + month),
            Validity::Past => (now - month * 3, now - month),
            Validity::Future => (now + month, now + month * 3),
        };
        let certificate = params.signed_by(&key, &*self.0).unwrap();
        (vec![certificate.der().clone(), self.root()], key)
    }
}

#[allow(clippy::unwrap_used, reason = "a test may stop")]
fn config(
    chain: Vec<CertificateDer<'static>>,
    key: &KeyPair,
    versions: &[&'static SupportedProtocolVersion],
) -> ServerConfig {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let builder: ConfigBuilder<ServerConfig, WantsVerifier> =
        ServerConfig::builder_with_provider(Arc::clone(&provider)).with_protocol_versions(versions).unwrap();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let key = provider.key_provider.load_private_key(key).unwrap();
    // Taken as they are: some are meant to be refused by the other side.
    let resolver = SingleCertAndKey::from(CertifiedKey::new(chain, key));
    let mut config = builder.with_no_client_auth().with_cert_resolver(Arc::new(resolver));
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    config
}

fn named(name: &str, organisation: &str) -> DistinguishedName {
    let mut named = DistinguishedName::new();
    named.push(DnType::CommonName, name);
    named.push(DnType::OrganizationName, organisation);
    named
}
