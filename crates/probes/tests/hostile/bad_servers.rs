//! Servers that never end, or send what nobody wants to read: the time is bounded, and each is a finding.

use std::net::Ipv4Addr;
use std::time::{Duration, Instant};

use guest_help_core::connection::ConnectionFinding as Finding;
use guest_help_network::certificates::Validity;
use guest_help_network::microsoft::{Behaviour, Reply};
use guest_help_probes::NameService;
use guest_help_probes::connection::Resolve;
use tokio::net::UdpSocket;

use super::scene::{ISSUERS, SIGN_IN, answering, shows};

/// The limits of the stages together; far more than the two seconds that anything here takes.
const BOUND: Duration = Duration::from_secs(20);

async fn bounded(case: &str, cause: Finding, behaviour: Behaviour) {
    let began = Instant::now();
    shows(case, cause, async |scene| scene.does(SIGN_IN, behaviour)).await;
    assert!(began.elapsed() < BOUND, "{case}: {:?}", began.elapsed());
}

#[tokio::test]
async fn without_an_end() {
    let config = || ISSUERS.public.server(SIGN_IN, Validity::Now, 0);
    let headers = Behaviour::SecureEndless(config(), b"X-Endless: 0123456789012345678901234567890123456789\r\n");
    bounded("headers", Finding::TlsReset, headers).await;
    let body = Behaviour::SecureEndless(config(), b"\r\n0123456789012345678901234567890123456789");
    bounded("body", Finding::HttpUnexpected, body).await;
    let large = Reply::ok(&"x".repeat(9_000_000));
    bounded("a large body", Finding::HttpUnexpected, answering(SIGN_IN, large)).await;
}

#[tokio::test]
async fn not_what_was_asked_for() {
    bounded("half an object", Finding::HttpUnexpected, answering(SIGN_IN, Reply::ok("{\"issuer\": "))).await;
    let deep = "[".repeat(200_000);
    bounded("a deep one", Finding::HttpUnexpected, answering(SIGN_IN, Reply::ok(&deep))).await;
    let headers = format!("Location: https://{SIGN_IN}/common/.well-known/openid-configuration\r\n");
    let to_itself = Reply { headers, ..Reply::with("302 Found", "") };
    bounded("a redirect to itself", Finding::HttpUnexpected, answering(SIGN_IN, to_itself)).await;
    // The library takes no handshake message of more than 64 kB.
    let config = ISSUERS.public.server(SIGN_IN, Validity::Now, 40_000);
    bounded("a certificate of a megabyte", Finding::TlsReset, Behaviour::Secure(config, Reply::ok(""))).await;
    // Browsers take it, too; no more than ten of its certificates are kept.
    let config = ISSUERS.public.server_with_chain_of(SIGN_IN, 100);
    let right = Reply::ok(r#"{"issuer": "x", "token_endpoint": "x"}"#);
    bounded("a chain of a hundred", Finding::Ok, Behaviour::Secure(config, right)).await;
}

#[tokio::test]
async fn a_name_server_that_answers_with_noise() {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = socket.local_addr().unwrap();
    tokio::spawn(async move {
        let mut packet = [0; 512];
        while let Ok((_, from)) = socket.recv_from(&mut packet).await {
            let _ = socket.send_to(&[0xff; 400], from).await;
        }
    });
    let began = Instant::now();
    let answer = NameService::at(&[address]).unwrap().resolve(SIGN_IN).await;
    assert!(!matches!(answer, guest_help_core::check::NameAnswer::Addresses { .. }), "{answer:?}");
    assert!(began.elapsed() < BOUND);
}
