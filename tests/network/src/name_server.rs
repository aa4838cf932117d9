//! A real name server (DNS over UDP and TCP) that answers what a table says.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use hickory_server::Server;
use hickory_server::net::runtime::Time;
use hickory_server::proto::op::{Header, HeaderCounts, MessageType, Metadata, OpCode, ResponseCode};
use hickory_server::proto::rr::rdata::{A, AAAA, MX, TXT};
use hickory_server::proto::rr::{Name, RData, Record, RecordType};
use hickory_server::server::{Request, RequestHandler, ResponseHandler, ResponseInfo};
use hickory_server::zone_handler::MessageResponseBuilder;
use tokio::net::{TcpListener, UdpSocket};

use crate::zone::Zone;

/// Bytes that wait for a slow reader.
const BUFFER: usize = 64;

/// A running name server. It ends with the runtime that it was started on.
pub struct NameServer {
    /// Where it listens.
    pub address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
    _server: Server<Table>,
}

impl NameServer {
    /// Starts one; port 0 takes a free port, the same for UDP and TCP.
    ///
    /// # Errors
    /// Where it cannot listen there.
    pub async fn start(zone: Zone, address: SocketAddr) -> std::io::Result<Self> {
        let (udp, tcp) = both(address).await?;
        let address = udp.local_addr()?;
        let asked = Arc::new(Mutex::new(Vec::new()));
        let mut server = Server::new(Table { zone, asked: Arc::clone(&asked) });
        server.register_socket(udp);
        server.register_listener(tcp, Duration::from_secs(10), BUFFER);
        Ok(Self { address, asked, _server: server })
    }

    /// The names that were asked for, in their order, each with its kind.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Sockets of both kinds on one port. The port that is free for UDP may be taken for TCP; then another one is tried.
async fn both(address: SocketAddr) -> std::io::Result<(UdpSocket, TcpListener)> {
    let mut tries = if address.port() == 0 { 20 } else { 1 };
    loop {
        let udp = UdpSocket::bind(address).await?;
        tries -= 1;
        match TcpListener::bind(udp.local_addr()?).await {
            Ok(tcp) => return Ok((udp, tcp)),
            Err(error) if tries == 0 => return Err(error),
            Err(_) => {}
        }
    }
}

struct Table {
    zone: Zone,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Table {
    /// The records of a name; `None` where there is no such name.
    fn records(&self, name: &str, kind: RecordType) -> Option<Vec<RData>> {
        let texts = self.zone.text.get(name);
        let servers = self.zone.mail.get(name);
        let addresses = self.zone.address.get(name);
        if texts.is_none() && servers.is_none() && addresses.is_none() {
            return None;
        }
        Some(match kind {
            RecordType::TXT => texts.into_iter().flatten().map(|text| RData::TXT(in_parts(text))).collect(),
            RecordType::MX => servers
                .into_iter()
                .flatten()
                .zip((10..).step_by(10))
                .filter_map(|(server, preference)| Some(RData::MX(MX::new(preference, Name::from_ascii(server).ok()?))))
                .collect(),
            RecordType::A | RecordType::AAAA => addresses
                .into_iter()
                .flatten()
                .filter_map(|address| match address {
                    IpAddr::V4(four) if kind == RecordType::A => Some(RData::A(A(*four))),
                    IpAddr::V6(six) if kind == RecordType::AAAA => Some(RData::AAAA(AAAA(*six))),
                    _ => None,
                })
                .collect(),
            _ => Vec::new(),
        })
    }
}

/// A part of a text record has at most 255 bytes.
fn in_parts(text: &str) -> TXT {
    TXT::new(text.as_bytes().chunks(255).map(|part| String::from_utf8_lossy(part).into_owned()).collect())
}

#[async_trait]
impl RequestHandler for Table {
    async fn handle_request<R: ResponseHandler, T: Time>(&self, request: &Request, mut out: R) -> ResponseInfo {
        let nothing = || {
            let metadata = Metadata::new(0, MessageType::Response, OpCode::Query);
            ResponseInfo::from(Header { metadata, counts: HeaderCounts::default() })
        };
        let Ok(asked) = request.request_info() else { return nothing() };
        let name = asked.query.name().to_string().trim_end_matches('.').to_ascii_lowercase();
        let kind = asked.query.query_type();
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).push(format!("{kind} {name}"));
        if self.zone.silent.contains(&name) {
            return nothing();
        }
        if let Some(millis) = self.zone.late.get(&name) {
            tokio::time::sleep(Duration::from_millis(*millis)).await;
        }
        let found = self.records(&name, kind);
        let mut metadata = Metadata::response_from_request(&request.metadata);
        metadata.response_code = match &found {
            _ if self.zone.failing.contains(&name) => ResponseCode::ServFail,
            _ if self.zone.refusing.contains(&name) => ResponseCode::Refused,
            None => ResponseCode::NXDomain,
            Some(_) => ResponseCode::NoError,
        };
        let owner = Name::from(asked.query.name());
        let records: Vec<Record> =
            found.unwrap_or_default().into_iter().map(|data| Record::from_rdata(owner.clone(), 60, data)).collect();
        let response =
            MessageResponseBuilder::from_message_request(request).build(metadata, records.iter(), [], [], []);
        out.send_response(response).await.unwrap_or_else(|_| nothing())
    }
}
