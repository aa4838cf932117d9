//! Faults of connections, secure connections and answers.

use guest_help_core::connection::ConnectionFinding as Finding;
use guest_help_core::vocabulary::Certainty;
use guest_help_network::certificates::Validity;
use guest_help_network::microsoft::{Behaviour, Reply, nobody};

use super::scene::{ISSUERS, PLAIN, SIGN_IN, TEAMS, answering, at, good, shows};

#[tokio::test]
async fn a_connection_that_is_refused() {
    let judgement = shows("refused", Finding::TcpRefused, async |scene| {
        let (six, four) = scene.address(SIGN_IN);
        let closed = nobody().unwrap();
        scene.leads.extend([(six, closed), (four, closed)]);
    })
    .await;
    assert_eq!((judgement.certainty, judgement.concerned.as_slice()), (Certainty::Sure, &[SIGN_IN.to_owned()][..]));
    let some = shows("of a host that only some need", Finding::TcpRefused, async |scene| {
        let (six, four) = scene.address(TEAMS);
        let closed = nobody().unwrap();
        scene.leads.extend([(six, closed), (four, closed)]);
    })
    .await;
    assert_eq!(some.certainty, Certainty::Possible);
    shows("twin: only over IPv6", Finding::Ok, async |scene| {
        let closed = nobody().unwrap();
        scene.leads.insert(scene.address(SIGN_IN).0, closed);
    })
    .await;
    shows("IPv6 nowhere", Finding::Ipv6Broken, async |scene| {
        let closed = nobody().unwrap();
        for name in scene.names() {
            scene.leads.insert(scene.address(&name).0, closed);
        }
    })
    .await;
}

/// A server whose queue is full drops what comes, as a filter does. Other systems refuse instead.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_connection_without_an_answer() {
    let full = tokio::net::TcpSocket::new_v4().unwrap();
    full.bind(std::net::SocketAddr::from(([127, 0, 0, 1], 0))).unwrap();
    let address = full.local_addr().unwrap();
    let _listener = full.listen(0).unwrap();
    let _first = tokio::net::TcpStream::connect(address).await.unwrap();
    let silent = shows("dropped", Finding::TcpTimeout, async |scene| {
        let (six, four) = scene.address(SIGN_IN);
        scene.leads.extend([(six, address), (four, address)]);
    })
    .await;
    assert!(at(&silent, SIGN_IN).millis.tls.is_none());
    shows("twin: only over IPv6", Finding::Ok, async |scene| {
        scene.leads.insert(scene.address(SIGN_IN).0, address);
    })
    .await;
}

#[tokio::test]
async fn who_signed_the_certificate() {
    let inspected = shows("a program that looks in", Finding::TlsInspected, async |scene| {
        for name in scene.names() {
            scene.does(&name, good(&name, Validity::Now, &ISSUERS.inspector));
        }
    })
    .await;
    assert_eq!(inspected.certainty, Certainty::Sure);
    assert_eq!(at(&inspected, SIGN_IN).detail.issuer.as_deref(), Some("Harbour TLS Inspection, Harbour Institute"));
    shows("somebody whom nobody knows", Finding::TlsUntrusted, async |scene| {
        scene.does(SIGN_IN, good(SIGN_IN, Validity::Now, &ISSUERS.stranger));
    })
    .await;
    shows("its time has passed", Finding::TlsExpired, async |scene| {
        scene.does(SIGN_IN, good(SIGN_IN, Validity::Past, &ISSUERS.public));
    })
    .await;
    shows("its time is to come", Finding::TlsExpired, async |scene| {
        scene.does(SIGN_IN, good(SIGN_IN, Validity::Future, &ISSUERS.public));
    })
    .await;
    shows("another name", Finding::TlsWrongHost, async |scene| {
        scene
            .does(SIGN_IN, Behaviour::Secure(ISSUERS.public.server("filter.example", Validity::Now, 0), Reply::ok("")));
    })
    .await;
    shows("twin: its name stands among others", Finding::Ok, async |scene| {
        let config = ISSUERS.public.server(TEAMS, Validity::Now, 40);
        scene.does(TEAMS, Behaviour::Secure(config, Reply::with("302 Found", "")));
    })
    .await;
}

#[tokio::test]
async fn a_secure_connection_that_does_not_come_to_stand() {
    shows("broken off", Finding::TlsReset, async |scene| scene.does(SIGN_IN, Behaviour::Reset)).await;
    shows("silent", Finding::TlsTimeout, async |scene| scene.does(SIGN_IN, Behaviour::Silence)).await;
    // An alert that says: protocol version (RFC 8446, 6.2).
    shows("too old", Finding::TlsOld, async |scene| {
        scene.does(SIGN_IN, Behaviour::Bytes(&[21, 3, 1, 0, 2, 2, 70]));
    })
    .await;
    shows("a page instead", Finding::TlsWrongHost, async |scene| {
        scene.does(SIGN_IN, Behaviour::Bytes(b"HTTP/1.1 400 Bad Request\r\n\r\nThis port speaks HTTP"));
    })
    .await;
    shows("twin: TLS 1.2 is not too old", Finding::Ok, async |scene| {
        let config = ISSUERS.public.server_of_2008(TEAMS);
        scene.does(TEAMS, Behaviour::Secure(config, Reply::with("302 Found", "")));
    })
    .await;
}

#[tokio::test]
async fn answers() {
    shows("none", Finding::HttpTimeout, async |scene| {
        scene.does(SIGN_IN, Behaviour::SecureSilence(ISSUERS.public.server(SIGN_IN, Validity::Now, 0)));
    })
    .await;
    shows("the server fails", Finding::HttpError, async |scene| {
        scene.does(SIGN_IN, answering(SIGN_IN, Reply::with("503 Service Unavailable", "")));
    })
    .await;
    shows("another page", Finding::HttpUnexpected, async |scene| {
        scene.does(SIGN_IN, answering(SIGN_IN, Reply::ok("<html>This site is blocked</html>")));
    })
    .await;
    shows("twin: any page will do where nothing is known", Finding::Ok, async |scene| {
        scene.does(TEAMS, answering(TEAMS, Reply::with("404 Not Found", "<html>Not here</html>")));
    })
    .await;
    let broken = shows("only the host without a secure connection", Finding::Ok, async |scene| {
        scene.does(PLAIN, Behaviour::Reset);
    })
    .await;
    assert_eq!(at(&broken, PLAIN).finding, Finding::TcpReset);
}
