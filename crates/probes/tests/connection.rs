//! The staged probe against real servers on loopback: each behaves in one way, and the stage that it concerns must say so.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use guest_help_core::check::{
    Answered, Connection, DialResult, Handshake, NameAnswer, ProxySetting, Route, Stage, Tunnel,
};
use guest_help_probes::Routes;
use guest_help_probes::connection::{NetworkEnvironment, Pace, Pending, Resolve, public_roots, visit};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const HOST: &str = "login.microsoftonline.com";
const PLAIN: &str = "www.msftconnecttest.com";

struct Names(NameAnswer, Duration);

impl Resolve for Names {
    fn resolve(&self, _: &str) -> Pending<NameAnswer> {
        let (answer, after) = (self.0.clone(), self.1);
        Box::pin(async move {
            tokio::time::sleep(after).await;
            answer
        })
    }
}

struct Fixed(Route);

impl Routes for Fixed {
    fn route(&self, _: &str) -> Route {
        self.0.clone()
    }
}

fn found() -> NameAnswer {
    NameAnswer::Addresses { addresses: vec![IpAddr::V4(Ipv4Addr::new(203, 0, 113, 1))] }
}

fn world(names: NameAnswer, to: SocketAddr) -> NetworkEnvironment {
    NetworkEnvironment {
        system: Arc::new(Names(names, Duration::ZERO)),
        direct: None,
        trust: public_roots().unwrap(),
        public: public_roots().unwrap(),
        routes: Arc::new(Fixed(Route::Direct)),
        dial: Arc::new(move |_| to),
        clock: Arc::new(SystemTime::now),
    }
}

/// A server that does this with each connection.
async fn server<Done: Future<Output = ()> + Send + 'static>(
    serve: impl Fn(TcpStream) -> Done + Send + 'static,
) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    address
}

/// Reads what comes first, and answers with these bytes.
async fn saying(answer: &'static [u8]) -> SocketAddr {
    server(move |mut stream| async move {
        let mut first = [0; 4096];
        let _ = stream.read(&mut first).await;
        let _ = stream.write_all(answer).await;
    })
    .await
}

fn handshake(seen: &Connection) -> Option<Handshake> {
    seen.secure.as_ref().map(|secure| secure.handshake)
}

#[tokio::test]
async fn names_that_lead_nowhere_end_there() {
    let nobody = SocketAddr::from(([127, 0, 0, 1], 1));
    let sink =
        NameAnswer::Addresses { addresses: vec![IpAddr::V4(Ipv4Addr::UNSPECIFIED), IpAddr::V4(Ipv4Addr::LOCALHOST)] };
    for answer in [NameAnswer::NoSuchName, NameAnswer::Failed, sink] {
        let seen = visit(&world(answer.clone(), nobody), HOST, &Pace::of(1)).await;
        assert_eq!(seen.names.unwrap().system, answer);
        assert!(seen.dials.is_empty() && seen.secure.is_none() && seen.answer.is_none());
    }
}

#[tokio::test]
async fn a_slow_name_service_is_told_and_the_direct_answer_leads_on() {
    let to = saying(b"HTTP/1.1 200 OK\r\nContent-Length: 22\r\n\r\nMicrosoft Connect Test").await;
    let slow = NetworkEnvironment {
        system: Arc::new(Names(found(), Duration::from_secs(30))),
        direct: Some(Arc::new(Names(found(), Duration::from_millis(20)))),
        ..world(NameAnswer::Failed, to)
    };
    let seen = visit(&slow, PLAIN, &Pace::of(1)).await;
    let names = seen.names.unwrap();
    assert!(names.carried_on && names.system == NameAnswer::Timeout && names.direct == Some(found()));
    assert!(matches!(seen.answer, Some(Answered::Answer { status: 200, .. })), "{:?}", seen.answer);
}

#[tokio::test]
async fn refused_broken_off_and_strange_are_told_apart() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let closed = listener.local_addr().unwrap();
    drop(listener);
    let seen = visit(&world(found(), closed), HOST, &Pace::of(1)).await;
    assert_eq!(seen.dials[0].result, DialResult::Refused);
    assert!(seen.secure.is_none());

    let seen = visit(&world(found(), server(|stream| async { drop(stream) }).await), HOST, &Pace::of(1)).await;
    assert_eq!(handshake(&seen), Some(Handshake::Reset));
    let seen = visit(&world(found(), saying(b"HTTP/1.1 200 OK\r\n\r\nhello").await), HOST, &Pace::of(1)).await;
    assert_eq!(handshake(&seen), Some(Handshake::NotTls));
    // An alert that says: protocol version (RFC 8446, 6.2).
    let seen = visit(&world(found(), saying(&[21, 3, 1, 0, 2, 2, 70]).await), HOST, &Pace::of(1)).await;
    assert_eq!(handshake(&seen), Some(Handshake::TooOld));
    let silent = server(|stream| async move {
        tokio::time::sleep(Duration::from_secs(20)).await;
        drop(stream);
    });
    let seen = visit(&world(found(), silent.await), HOST, &Pace::of(1)).await;
    assert_eq!((handshake(&seen), seen.answer), (Some(Handshake::Timeout), None));
}

#[tokio::test]
async fn a_proxy_says_what_it_wants() {
    let route = |to: SocketAddr| NetworkEnvironment {
        routes: Arc::new(Fixed(Route::Proxy {
            host: "198.51.100.1".to_owned(),
            port: 8080,
            set_by: ProxySetting::System,
        })),
        ..world(NameAnswer::NoSuchName, to)
    };
    let wants = saying(
        b"HTTP/1.1 407 Sign in\r\nProxy-Authenticate: Negotiate, NTLM\r\nProxy-Authenticate: Basic realm=\"a\"\r\n\r\n",
    );
    let seen = visit(&route(wants.await), HOST, &Pace::of(1)).await;
    let schemes = ["Negotiate", "NTLM", "Basic"].map(str::to_owned).to_vec();
    assert_eq!(seen.tunnel, Some(Tunnel { status: Some(407), schemes: schemes.clone() }));
    assert!(seen.names.is_none() && seen.secure.is_none());
    let seen = visit(&route(saying(b"220 mail.example ready\r\n\r\n").await), HOST, &Pace::of(1)).await;
    assert_eq!(seen.tunnel, Some(Tunnel { status: None, schemes: Vec::new() }));
    let other = Route::OtherProxy { scheme: "socks5".to_owned() };
    let nobody = SocketAddr::from(([127, 0, 0, 1], 1));
    let seen =
        visit(&NetworkEnvironment { routes: Arc::new(Fixed(other)), ..world(found(), nobody) }, HOST, &Pace::of(1))
            .await;
    assert!(seen.dials.is_empty() && seen.names.is_none());
}

#[tokio::test]
async fn bad_servers_take_no_more_than_their_time() {
    let endless = server(|mut stream| async move {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n").await;
        for line in 0..2_000_000 {
            if stream.write_all(format!("X-{line}: endless\r\n").as_bytes()).await.is_err() {
                break;
            }
        }
    });
    let seen = visit(&world(found(), endless.await), PLAIN, &Pace::of(1)).await;
    assert_eq!(seen.answer, Some(Answered::Broken));
    let half = saying(b"HTTP/1.1 200 OK\r\nContent-Length: 90000000\r\n\r\nMicrosoft").await;
    let seen = visit(&world(found(), half), PLAIN, &Pace::of(1)).await;
    assert!(matches!(seen.answer, Some(Answered::Answer { status: 200, .. } | Answered::Broken)), "{:?}", seen.answer);
    let mute = server(|stream| async move {
        tokio::time::sleep(Duration::from_secs(20)).await;
        drop(stream);
    });
    let seen = visit(&world(found(), mute.await), PLAIN, &Pace::of(1)).await;
    assert_eq!((seen.answer, seen.cut_in), (Some(Answered::Timeout), None));
    assert!(seen.millis.http.is_some() && seen.cut_in != Some(Stage::Http));
}
