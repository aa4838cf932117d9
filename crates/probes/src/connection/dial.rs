//! The stage of connections: IPv6 and IPv4 at once, because a diagnosis wants both verdicts; the first that stands leads on.

use std::io::{Error, ErrorKind};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use guest_help_core::check::{Dial, DialResult};
use tokio::net::TcpStream;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{sleep, timeout};

/// After so long without an answer the next address is tried beside it (RFC 8305, 5); a lost packet would else cost a second.
const AGAIN: Duration = Duration::from_millis(250);
/// No connection within this time is none.
const LIMIT: Duration = Duration::from_secs(3);
/// More tries of one kind of address are never made.
const MOST_TRIES: usize = 6;

type DialTo = Arc<dyn Fn(SocketAddr) -> SocketAddr + Send + Sync>;
type Tried = (Dial, Option<TcpStream>);

/// Connections under way.
pub(super) struct Dialling {
    families: Vec<Family>,
}

struct Family {
    first: IpAddr,
    task: Option<JoinHandle<Tried>>,
    dial: Option<Dial>,
}

impl Dialling {
    /// Begins with each kind of address that there is.
    pub(super) fn begin(addresses: &[IpAddr], port: u16, dial: &DialTo) -> Self {
        let (six, four): (Vec<IpAddr>, Vec<IpAddr>) = addresses.iter().partition(|address| address.is_ipv6());
        let families = [six, four].into_iter().filter_map(|family| {
            let first = *family.first()?;
            Some(Family { first, task: Some(tokio::spawn(connect(family, port, Arc::clone(dial)))), dial: None })
        });
        Self { families: families.collect() }
    }

    /// The connection that stands first, and to whom; `None` where none does.
    pub(super) async fn first(&mut self) -> Option<(TcpStream, IpAddr)> {
        loop {
            let mut waiting: Vec<&mut Family> =
                self.families.iter_mut().filter(|family| family.task.is_some()).collect();
            let tried = match waiting.as_mut_slice() {
                [] => return None,
                [one] => one.end().await,
                [one, other, ..] => tokio::select! {
                    tried = one.end() => tried,
                    tried = other.end() => tried,
                },
            };
            if let (dial, Some(stream)) = tried {
                return Some((stream, dial.address));
            }
        }
    }

    /// What came of each kind of address so far. Nothing is waited for.
    pub(super) async fn end(mut self) -> Vec<Dial> {
        let mut dials = Vec::new();
        for family in &mut self.families {
            if family.task.is_some() {
                let _ = timeout(Duration::ZERO, family.end()).await;
            }
            dials.push(family.dial.unwrap_or(Dial { address: family.first, result: DialResult::NotAwaited }));
        }
        dials
    }
}

impl Family {
    async fn end(&mut self) -> Tried {
        let failed = Dial { address: self.first, result: DialResult::Timeout };
        let tried = match self.task.as_mut() {
            Some(task) => task.await.unwrap_or((failed, None)),
            None => (self.dial.unwrap_or(failed), None),
        };
        self.task = None;
        self.dial = Some(tried.0);
        tried
    }
}

impl Drop for Family {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

/// Connects to one of these addresses, all of one kind.
async fn connect(addresses: Vec<IpAddr>, port: u16, dial: DialTo) -> Tried {
    let first = addresses[0];
    let mut worst = Dial { address: first, result: DialResult::Timeout };
    let work = async {
        let mut refusing: Vec<IpAddr> = Vec::new();
        let mut tries = JoinSet::new();
        let mut turn = addresses.iter().copied().cycle().take(MOST_TRIES);
        let mut next = |refusing: &[IpAddr], tries: &mut JoinSet<(IpAddr, Result<TcpStream, Error>)>| {
            let Some(address) = turn.find(|address| !refusing.contains(address)) else { return };
            let to = dial(SocketAddr::new(address, port));
            tries.spawn(async move { (address, TcpStream::connect(to).await) });
        };
        next(&refusing, &mut tries);
        loop {
            tokio::select! {
                tried = tries.join_next() => match tried {
                    Some(Ok((address, Ok(stream)))) => {
                        let _ = stream.set_nodelay(true);
                        return (Dial { address, result: DialResult::Connected }, Some(stream));
                    }
                    Some(Ok((address, Err(error)))) => {
                        worst = Dial { address, result: result(&error) };
                        refusing.push(address);
                        if refusing.len() == addresses.len() && tries.is_empty() {
                            return (worst, None);
                        }
                        next(&refusing, &mut tries);
                    }
                    Some(Err(_)) | None => return (worst, None),
                },
                () = sleep(AGAIN) => next(&refusing, &mut tries),
            }
        }
    };
    match timeout(LIMIT, work).await {
        Ok(tried) => tried,
        Err(_) => (worst, None),
    }
}

fn result(error: &Error) -> DialResult {
    match error.kind() {
        // A firewall of this computer refuses as well.
        ErrorKind::ConnectionRefused | ErrorKind::PermissionDenied => DialResult::Refused,
        ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted => DialResult::Reset,
        ErrorKind::NetworkUnreachable | ErrorKind::HostUnreachable | ErrorKind::AddrNotAvailable => DialResult::NoRoute,
        _ => DialResult::Timeout,
    }
}
