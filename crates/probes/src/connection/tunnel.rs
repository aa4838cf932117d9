//! The stage of the proxy: asks it for a connection to the host (CONNECT), and reads every way to sign in that it offers.

use std::time::Duration;

use guest_help_core::check::{MOST_SEEN, Tunnel};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// No answer of the proxy within this time is none.
const LIMIT: Duration = Duration::from_secs(3);
/// A longer head is not read.
const MOST_HEAD_BYTES: usize = 16 * 1024;
/// More lines are not read.
const MOST_HEADERS: usize = 64;

/// Asks for a connection to a host. It stands where the status is one of success.
pub(super) async fn open(stream: &mut TcpStream, host: &str) -> Tunnel {
    let silent = Tunnel { status: None, schemes: Vec::new() };
    let wish = format!("CONNECT {host}:443 HTTP/1.1\r\nHost: {host}:443\r\n\r\n");
    let asked = async {
        stream.write_all(wish.as_bytes()).await.ok()?;
        read(stream).await
    };
    timeout(LIMIT, asked).await.ok().flatten().unwrap_or(silent)
}

/// The head of the answer, byte by byte: what comes after it belongs to the host.
async fn read(stream: &mut TcpStream) -> Option<Tunnel> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        if head.len() >= MOST_HEAD_BYTES {
            return None;
        }
        head.push(stream.read_u8().await.ok()?);
    }
    tunnel(&head)
}

fn tunnel(head: &[u8]) -> Option<Tunnel> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut answer = httparse::Response::new(&mut headers);
    answer.parse(head).ok().filter(httparse::Status::is_complete)?;
    let offers = answer.headers.iter().filter(|header| header.name.eq_ignore_ascii_case("proxy-authenticate"));
    let schemes = offers.flat_map(|header| schemes(&String::from_utf8_lossy(header.value))).take(MOST_SEEN).collect();
    Some(Tunnel { status: answer.code, schemes })
}

/// The schemes of one line: several may stand in it, each with its parameters (RFC 9110, 11.6.1).
pub(super) fn schemes(value: &str) -> Vec<String> {
    let mut is_quoted = false;
    let parts = value.split(|letter| {
        is_quoted ^= letter == '"';
        letter == ',' && !is_quoted
    });
    let first_words = parts.filter_map(|part| part.split_whitespace().next());
    let is_scheme =
        |word: &&str| word.len() <= 40 && word.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    first_words.filter(is_scheme).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_sign_in_is_read() {
        for (value, expected) in [
            ("Negotiate", &["Negotiate"][..]),
            ("Basic realm=\"a, b\", Digest nonce=\"x\", qop=\"auth\"", &["Basic", "Digest"]),
            ("Negotiate, NTLM, Basic realm=acme", &["Negotiate", "NTLM", "Basic"]),
            ("", &[]),
            ("realm=\"only\"", &[]),
        ] {
            assert_eq!(schemes(value), expected, "{value}");
        }
    }

    #[test]
    fn an_answer_that_nobody_can_read_is_none() {
        assert_eq!(tunnel(b"HTTP/1.1 200 OK\r\n\r\n"), Some(Tunnel { status: Some(200), schemes: Vec::new() }));
        let two = b"HTTP/1.0 407 Sign in\r\nProxy-Authenticate: Negotiate\r\nproxy-authenticate: Basic realm=x\r\n\r\n";
        let expected = Tunnel { status: Some(407), schemes: vec!["Negotiate".to_owned(), "Basic".to_owned()] };
        assert_eq!(tunnel(two), Some(expected));
        for strange in [&b"220 ready\r\n\r\n"[..], b"HTTP/1.1 abc\r\n\r\n", b"\r\n\r\n", b"\0\0\0\0\r\n\r\n"] {
            assert_eq!(tunnel(strange), None, "{strange:?}");
        }
    }
}
