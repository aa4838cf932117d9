//! A pretend host of Microsoft: a real server that answers as the host does, or misbehaves in one way on any of its stages.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use rustls::ServerConfig;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio_rustls::TlsAcceptor;

use crate::http2;

/// Longer than anybody waits.
const FOR_EVER: Duration = Duration::from_secs(60);

/// An answer of HTTP: its first line, more header lines, and what follows.
#[derive(Clone, Debug)]
pub struct Reply {
    /// Status and reason: `200 OK`.
    pub status: &'static str,
    /// More header lines, each with its end of line.
    pub headers: String,
    /// The body.
    pub body: Vec<u8>,
    /// The clock of the server is ahead by so many seconds.
    pub clock_ahead: i64,
}

impl Reply {
    /// A right answer with this body.
    #[must_use]
    pub fn ok(body: &str) -> Self {
        Self { status: "200 OK", headers: String::new(), body: body.as_bytes().to_vec(), clock_ahead: 0 }
    }

    /// An answer with another status and body.
    #[must_use]
    pub fn with(status: &'static str, body: &str) -> Self {
        Self { status, ..Self::ok(body) }
    }

    /// What the clock of the server shows.
    pub(crate) fn date(&self) -> String {
        let seconds = Duration::from_secs(self.clock_ahead.unsigned_abs());
        let now = SystemTime::now();
        httpdate::fmt_http_date(if self.clock_ahead < 0 { now - seconds } else { now + seconds })
    }

    fn bytes(&self) -> Vec<u8> {
        let head = format!(
            "HTTP/1.1 {}\r\nDate: {}\r\nContent-Length: {}\r\n{}\r\n",
            self.status,
            self.date(),
            self.body.len(),
            self.headers
        );
        [head.into_bytes(), self.body.clone()].concat()
    }
}

/// What a host does with a connection.
#[derive(Clone)]
pub enum Behaviour {
    /// Answers on a secure connection, in the version of HTTP that both sides agreed on.
    Secure(Arc<ServerConfig>, Reply),
    /// Answers on a secure connection (HTTP/1.1): each path that begins so (a space ends it) with its own reply, all others with the
    /// last one.
    SecurePaths(Arc<ServerConfig>, Vec<(String, Reply)>),
    /// Answers without a secure connection.
    Plain(Reply),
    /// Opens a secure connection, and then says nothing.
    SecureSilence(Arc<ServerConfig>),
    /// Opens a secure connection, and writes these bytes over and over.
    SecureEndless(Arc<ServerConfig>, &'static [u8]),
    /// Takes the connection, and says nothing.
    Silence,
    /// Breaks the connection off when the first bytes come.
    Reset,
    /// Sends these bytes, whatever it is asked.
    Bytes(&'static [u8]),
    /// Is a proxy that goes wherever it is asked to, where it knows the address: by name, such as `login.example:443`.
    Tunnel(Arc<BTreeMap<String, SocketAddr>>),
    /// Is a proxy: answers each wish for a connection with this; where that is a 200, it connects to this address.
    Proxy(&'static str, SocketAddr),
}

/// Starts a host on loopback; it ends with the runtime.
///
/// # Errors
/// Where it cannot listen on loopback.
pub async fn start(behaviour: Behaviour) -> std::io::Result<SocketAddr> {
    start_at(behaviour, (Ipv4Addr::LOCALHOST, 0).into()).await
}

/// Starts a host at an address; it ends with the runtime.
///
/// # Errors
/// Where it cannot listen there.
pub async fn start_at(behaviour: Behaviour, address: SocketAddr) -> std::io::Result<SocketAddr> {
    let listener = TcpListener::bind(address).await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let behaviour = behaviour.clone();
            // As servers do: a small answer does not wait for the word that the one before has come.
            let _ = stream.set_nodelay(true);
            // What goes wrong here is what the other side is to see.
            tokio::spawn(async move { serve(behaviour, stream).await.ok() });
        }
    });
    Ok(address)
}

/// An address on loopback at which nobody listens, until the process ends: whoever else asks for a port gets another one.
///
/// # Errors
/// Where no port is free.
pub fn nobody() -> std::io::Result<SocketAddr> {
    let socket = TcpSocket::new_v4()?;
    socket.bind((Ipv4Addr::LOCALHOST, 0).into())?;
    let address = socket.local_addr()?;
    // Bound and not listening: every connection is refused, and nobody else can be given the port.
    std::mem::forget(socket);
    Ok(address)
}

/// All that was said to the hosts of this process, once it was no longer secret: what came before a secure connection, and what was
/// asked inside it.
static HEARD: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// Keeps what was heard.
pub(crate) fn hear(bytes: &[u8]) {
    let mut heard = HEARD.lock().unwrap_or_else(PoisonError::into_inner);
    heard.extend_from_slice(bytes);
    heard.push(b'\n');
}

/// All that was said to the hosts of this process.
#[must_use]
pub fn heard() -> Vec<u8> {
    HEARD.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

async fn serve(behaviour: Behaviour, mut stream: TcpStream) -> std::io::Result<()> {
    // The greeting of a secure connection is open: names stand in it.
    let mut first = [0; 4096];
    let length = stream.peek(&mut first).await?;
    hear(&first[..length]);
    match behaviour {
        Behaviour::Tunnel(places) => {
            let wish = head(&mut stream).await?;
            let wish = String::from_utf8_lossy(&wish);
            let Some(place) = wish.split(' ').nth(1).and_then(|name| places.get(name)) else {
                return stream.write_all(b"HTTP/1.1 502 Bad Gateway\r\n\r\n").await;
            };
            let mut other = TcpStream::connect(place).await?;
            stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await?;
            tokio::io::copy_bidirectional(&mut stream, &mut other).await.map(|_| ())
        }
        Behaviour::Secure(config, reply) => {
            let stream = TlsAcceptor::from(config).accept(stream).await?;
            match stream.get_ref().1.alpn_protocol() == Some(http2::NAME) {
                true => http2::answer(stream, reply).await,
                false => answer(stream, &reply).await,
            }
        }
        Behaviour::SecurePaths(config, replies) => {
            let mut stream = TlsAcceptor::from(config).accept(stream).await?;
            let head = head(&mut stream).await?;
            let head = String::from_utf8_lossy(&head);
            let path = head.trim_start_matches("GET ");
            let own = replies.iter().find(|(start, _)| path.starts_with(start)).or(replies.last());
            if let Some((_, reply)) = own {
                stream.write_all(&reply.bytes()).await?;
            }
            stream.shutdown().await
        }
        Behaviour::Plain(reply) => answer(stream, &reply).await,
        Behaviour::SecureSilence(config) => {
            let stream = TlsAcceptor::from(config).accept(stream).await?;
            tokio::time::sleep(FOR_EVER).await;
            drop(stream);
            Ok(())
        }
        Behaviour::SecureEndless(config, bytes) => {
            let mut stream = TlsAcceptor::from(config).accept(stream).await?;
            head(&mut stream).await?;
            stream.write_all(b"HTTP/1.1 200 OK\r\n").await?;
            loop {
                stream.write_all(bytes).await?;
            }
        }
        Behaviour::Silence => {
            tokio::time::sleep(FOR_EVER).await;
            drop(stream);
            Ok(())
        }
        Behaviour::Reset => {
            let mut first = [0; 16];
            let _ = stream.read(&mut first).await?;
            // What was not read makes the end of it a reset.
            drop(stream);
            Ok(())
        }
        Behaviour::Bytes(bytes) => {
            let mut first = [0; 4096];
            let _ = stream.read(&mut first).await?;
            stream.write_all(bytes).await
        }
        Behaviour::Proxy(words, to) => proxy(stream, words, to).await,
    }
}

async fn answer<Stream: AsyncRead + AsyncWrite + Unpin>(mut stream: Stream, reply: &Reply) -> std::io::Result<()> {
    head(&mut stream).await?;
    stream.write_all(&reply.bytes()).await?;
    stream.shutdown().await
}

/// Reads the head of a request.
async fn head<Stream: AsyncRead + Unpin>(stream: &mut Stream) -> std::io::Result<Vec<u8>> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") && head.len() < 16_384 {
        head.push(stream.read_u8().await?);
    }
    hear(&head);
    Ok(head)
}

async fn proxy(mut stream: TcpStream, words: &str, to: SocketAddr) -> std::io::Result<()> {
    head(&mut stream).await?;
    stream.write_all(words.as_bytes()).await?;
    if words.starts_with("HTTP/1.1 200") {
        let mut other = TcpStream::connect(to).await?;
        tokio::io::copy_bidirectional(&mut stream, &mut other).await?;
    }
    Ok(())
}
