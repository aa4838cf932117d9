//! Answers over HTTP/2, which servers and clients of today agree on.

use std::convert::Infallible;
use std::future::ready;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{DATE, HeaderName, HeaderValue};
use hyper::server::conn::http2;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::io::{AsyncRead, AsyncWrite};

use crate::microsoft::{Reply, hear};

/// What a server calls HTTP/2 when it agrees with a client.
pub const NAME: &[u8] = b"h2";

/// Gives the same answer to all that is asked over this connection.
pub(crate) async fn answer<Stream>(stream: Stream, reply: Reply) -> std::io::Result<()>
where
    Stream: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let service = service_fn(move |request: Request<Incoming>| {
        hear(format!("{} {} {:?}", request.method(), request.uri(), request.headers()).as_bytes());
        ready(Ok::<_, Infallible>(response(&reply)))
    });
    let served = http2::Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), service).await;
    served.map_err(std::io::Error::other)
}

fn response(reply: &Reply) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::from(reply.body.clone()));
    let code = reply.status.split(' ').next().and_then(|code| StatusCode::from_bytes(code.as_bytes()).ok());
    *response.status_mut() = code.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let lines = reply.headers.lines().filter_map(|line| line.split_once(": "));
    for (name, value) in lines.chain([(DATE.as_str(), reply.date().as_str())]) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
