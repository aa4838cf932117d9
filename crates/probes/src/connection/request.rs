//! The stage of the answer (HTTP): one small request without cookies, and a bounded look at what comes back.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use guest_help_core::check::{Answered, Content, MOST_SEEN, one_line};
use guest_help_core::page::{Endpoint, RightAnswer};
use http_body_util::{BodyExt, Empty, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::client::conn::{http1, http2};
use hyper::header::{self, ACCEPT, DATE, HOST, LOCATION};
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::timeout;
use url::Url;

/// No answer within this time is none.
const LIMIT: Duration = Duration::from_secs(3);
/// Longer answers are not read.
const MOST_BODY_BYTES: usize = 256 * 1024;
/// Longer heads are not read.
const MOST_HEAD_BYTES: usize = 64 * 1024;

/// Whom the hosts see asking.
pub(crate) const USER_AGENT: &str = concat!("guest-help/", env!("CARGO_PKG_VERSION"));

/// What is asked, of whom, and how.
pub(super) struct Wish<'check> {
    /// The host.
    pub host: &'check str,
    /// What is known of it.
    pub endpoint: Option<&'static Endpoint>,
    /// HTTP/2 was agreed on.
    pub is_http2: bool,
    /// The proxy is asked for the whole address, as it is where there is no secure connection.
    pub is_to_proxy: bool,
}

/// What came of it.
pub(super) struct Seen {
    /// The answer.
    pub answered: Answered,
    /// The ways to sign in that a proxy offers instead.
    pub proxy_offers: Vec<String>,
}

/// Asks, and looks at the answer.
pub(super) async fn ask<Stream>(stream: Stream, wish: &Wish<'_>, now: impl Fn() -> SystemTime) -> Seen
where
    Stream: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let silent = |answered| Seen { answered, proxy_offers: Vec::new() };
    let work = async {
        let Some(response) = send(stream, wish).await else { return silent(Answered::Broken) };
        look(response, wish, now()).await
    };
    timeout(LIMIT, work).await.unwrap_or_else(|_| silent(Answered::Timeout))
}

async fn send<Stream>(stream: Stream, wish: &Wish<'_>) -> Option<Response<Incoming>>
where
    Stream: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let path = wish.endpoint.map_or("/", |endpoint| endpoint.path.as_str());
    let scheme = if wish.endpoint.is_some_and(|endpoint| endpoint.plain) { "http" } else { "https" };
    let is_whole = wish.is_http2 || wish.is_to_proxy;
    let address = if is_whole { format!("{scheme}://{}{path}", wish.host) } else { path.to_owned() };
    let request = Request::get(address)
        .header(HOST, wish.host)
        .header(header::USER_AGENT, USER_AGENT)
        .header(ACCEPT, "*/*")
        .body(Empty::<Bytes>::new())
        .ok()?;
    let io = TokioIo::new(stream);
    if wish.is_http2 {
        let mut builder = http2::Builder::new(TokioExecutor::new());
        builder.max_header_list_size(u32::try_from(MOST_HEAD_BYTES).ok()?);
        let (mut sender, connection) = builder.handshake(io).await.ok()?;
        tokio::spawn(connection);
        sender.send_request(request).await.ok()
    } else {
        let mut builder = http1::Builder::new();
        builder.max_buf_size(MOST_HEAD_BYTES);
        let (mut sender, connection) = builder.handshake(io).await.ok()?;
        tokio::spawn(connection);
        sender.send_request(request).await.ok()
    }
}

async fn look(response: Response<Incoming>, wish: &Wish<'_>, now: SystemTime) -> Seen {
    let headers = response.headers();
    let text = |name| headers.get(name).and_then(|value: &hyper::header::HeaderValue| value.to_str().ok());
    let clock_ahead = text(DATE).and_then(|date| httpdate::parse_http_date(date).ok()).map(|date| ahead(now, date));
    let sends_to = text(LOCATION).filter(|_| response.status().is_redirection()).and_then(|to| other_host(to, wish));
    let proxy_offers = headers
        .get_all("proxy-authenticate")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(super::tunnel::schemes)
        .take(MOST_SEEN)
        .collect();
    let status = response.status().as_u16();
    let content = match wish.endpoint.and_then(|endpoint| endpoint.answer.as_ref()) {
        None => Content::Any,
        Some(_) if status != 200 => Content::Other,
        Some(right) => match content(response.into_body(), right).await {
            Some(content) => content,
            None => return Seen { answered: Answered::Broken, proxy_offers },
        },
    };
    Seen { answered: Answered::Answer { status, sends_to, content, clock_ahead }, proxy_offers }
}

/// `None` where the connection broke off.
async fn content(body: Incoming, right: &RightAnswer) -> Option<Content> {
    match Limited::new(body, MOST_BODY_BYTES).collect().await {
        Ok(body) => Some(if right.is(&body.to_bytes()) { Content::Expected } else { Content::Other }),
        Err(error) if error.is::<LengthLimitError>() => Some(Content::TooLong),
        Err(_) => None,
    }
}

/// The host of a redirect, where it is another one.
fn other_host(to: &str, wish: &Wish<'_>) -> Option<String> {
    let base = Url::parse(&format!("https://{}/", wish.host)).ok()?;
    let host = base.join(to).ok()?.host_str()?.to_owned();
    (host != wish.host).then(|| one_line(&host))
}

/// Seconds that the clock of this computer is ahead.
fn ahead(now: SystemTime, date: SystemTime) -> i64 {
    let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
    match now.duration_since(date) {
        Ok(ahead) => seconds(ahead),
        Err(behind) => -seconds(behind.duration()),
    }
}
