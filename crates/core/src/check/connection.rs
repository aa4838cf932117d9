//! What was seen on the way to one host, stage by stage. It judges nothing; a stage that was not reached is `None`.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use time::format_description::well_known::Rfc3339;

use crate::unescape::turns_writing;

/// The way to one host.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Connection {
    /// Its name.
    pub host: String,
    /// Does the browser go there directly?
    pub route: Route,
    /// What the name service told; `None` where a proxy asks it instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub names: Option<Names>,
    /// The connections that were tried, at most one of each kind of address. With a proxy these are those to the proxy.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dials: Vec<Dial>,
    /// What the proxy answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tunnel: Option<Tunnel>,
    /// The secure connection; `None` for a host that is asked without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secure: Option<Secure>,
    /// What the host answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answered>,
    /// When it began, by the clock of this computer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub began: Option<Moment>,
    /// The address of this computer on its network, where a connection stood.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_address: Option<IpAddr>,
    /// How long each stage took.
    pub millis: Millis,
    /// The stage in which the time for the whole host ran out. What the guest stopped leaves no fact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cut_in: Option<Stage>,
}

/// More addresses of one name, or more ways to sign in to a proxy, are not kept.
pub const MOST_SEEN: usize = 16;
/// Longer words of others, such as the name of an issuer, are cut: its common name and its organisation.
pub const LONGEST_SEEN: usize = 402;

/// Words of others, for one line: no control characters, none that turn the direction of writing, none that mark code in our texts.
#[must_use]
pub fn one_line(words: &str) -> String {
    let kept = words.chars().filter(|letter| !letter.is_control() && !turns_writing(*letter));
    kept.map(|letter| if letter == '`' { '\'' } else { letter }).take(LONGEST_SEEN).collect()
}

impl Connection {
    /// Is it no larger than a check makes it, and are its words for one line? A saved case can be written by anybody.
    pub(super) fn is_bounded(&self) -> bool {
        let addresses = |answer: &NameAnswer| match answer {
            NameAnswer::Addresses { addresses } => addresses.len(),
            _ => 0,
        };
        let names = self.names.iter().flat_map(|names| std::iter::once(&names.system).chain(names.direct.as_ref()));
        let tunnel = self.tunnel.iter().flat_map(|tunnel| tunnel.schemes.iter());
        let chain = self.secure.iter().flat_map(|secure| secure.chain.iter());
        let route: &[&String] = match &self.route {
            Route::Proxy { host, .. } => &[host],
            Route::OtherProxy { scheme } => &[scheme],
            Route::Direct | Route::Unknown { .. } => &[],
        };
        let sends_to = match &self.answer {
            Some(Answered::Answer { sends_to, .. }) => sends_to.as_ref(),
            _ => None,
        };
        let words = chain
            .clone()
            .flat_map(|one| [&one.subject, &one.issuer])
            .chain(tunnel.clone())
            .chain(sends_to)
            .chain(route.iter().copied());
        names.map(addresses).all(|count| count <= MOST_SEEN)
            && self.dials.len() <= 2
            && tunnel.count() <= MOST_SEEN
            && chain.count() <= MOST_SEEN
            && self.began.is_none_or(Moment::is_possible)
            && words.into_iter().all(|words| *words == one_line(words))
    }

    /// Nothing of the way is known yet.
    #[must_use]
    pub fn unseen(host: String) -> Self {
        Self {
            host,
            route: Route::Direct,
            names: None,
            dials: Vec::new(),
            tunnel: None,
            secure: None,
            answer: None,
            began: None,
            own_address: None,
            millis: Millis::default(),
            cut_in: Some(Stage::Proxy),
        }
    }
}

/// A moment, as a clock on the wall of the guest shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    /// Seconds since 1970 (UTC).
    pub seconds: i64,
    /// What the clock on the wall is ahead of UTC, in minutes.
    pub minutes_ahead: i16,
}

impl Moment {
    /// The date and the time of day there; `None` for a moment that no calendar has.
    #[must_use]
    pub fn on_the_wall(self) -> Option<time::OffsetDateTime> {
        let offset = time::UtcOffset::from_whole_seconds(i32::from(self.minutes_ahead) * 60).ok()?;
        time::OffsetDateTime::from_unix_timestamp(self.seconds).ok()?.checked_to_offset(offset)
    }

    /// `2026-06-01T10:00:00+02:00`; `None` for a moment that no calendar has.
    #[must_use]
    pub fn rfc3339(self) -> Option<String> {
        self.on_the_wall()?.format(&Rfc3339).ok()
    }

    fn is_possible(self) -> bool {
        self.on_the_wall().is_some()
    }
}

/// The stages, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Stage {
    Proxy,
    Dns,
    Tcp,
    Connect,
    Tls,
    Http,
}

/// Milliseconds of each stage that was reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Millis {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tcp: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connect: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http: Option<u32>,
}

/// How the browser reaches a host.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Route {
    /// By itself.
    Direct,
    /// Through an HTTP proxy.
    Proxy {
        /// Name or address of the proxy.
        host: String,
        /// Its port.
        port: u16,
        /// Where the setting stands.
        set_by: ProxySetting,
    },
    /// Through a proxy of a kind that this program cannot use (SOCKS, HTTPS): nothing was tried.
    OtherProxy {
        /// Which kind.
        scheme: String,
    },
    /// The settings name a way that could not be found out. That is not the same as going by itself.
    Unknown {
        /// What hides it.
        why: HiddenRoute,
    },
}

/// Why the way to a host is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HiddenRoute {
    /// A script of the organisation (PAC) decides, and this system has nothing that runs it for other programs.
    Script,
    /// A script of the organisation decides, and it could not be fetched, or it gave no answer that can be used.
    ScriptFailed,
    /// No answer within the time: of a script, or of the search for one (WPAD).
    Timeout,
    /// The settings cannot be read, or hold what nobody can read.
    Settings,
}

/// Where the setting of a proxy stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProxySetting {
    /// `HTTPS_PROXY` and its like.
    Environment,
    /// The settings of the system.
    System,
    /// A script of the organisation (PAC).
    Script,
}

/// What the name service told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// The answer that programs of this computer get, as the browser does.
    pub system: NameAnswer,
    /// The answer of the same servers, asked directly; `None` where they are not known or were not asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direct: Option<NameAnswer>,
    /// The system had not answered in time, and the direct answer led on.
    #[serde(default)]
    pub carried_on: bool,
}

/// An answer of the name service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
pub enum NameAnswer {
    /// These addresses.
    Addresses {
        /// Each once, in the order of the answer.
        addresses: Vec<IpAddr>,
    },
    /// There is no such name (NXDOMAIN), or it has no address.
    NoSuchName,
    /// The server says that it failed (SERVFAIL).
    ServerFailed,
    /// The server does not want to answer (REFUSED).
    Refused,
    /// No answer within the time.
    Timeout,
    /// The direct answer led on, and the check ended before this one came.
    NotAwaited,
    /// No network to ask on.
    NoNetwork,
    /// An answer that nobody can read, or an error that the system does not name.
    Failed,
}

/// A connection that was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dial {
    /// To which address.
    pub address: IpAddr,
    /// What came of it.
    pub result: DialResult,
}

/// What came of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DialResult {
    /// It stands.
    Connected,
    /// The other side, or something before it, refuses.
    Refused,
    /// Something broke it off.
    Reset,
    /// This computer has no way to such addresses.
    NoRoute,
    /// No answer within the time.
    Timeout,
    /// The connection to the other kind of address stood first, and this one had not answered when the check ended.
    NotAwaited,
}

/// What the proxy answered to the wish for a connection (CONNECT, RFC 9110, 9.3.6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tunnel {
    /// Its status; `None` where it gave none that can be read within the time.
    pub status: Option<u16>,
    /// The ways to sign in that it offers, such as `Negotiate` (RFC 9110, 11.7.1).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub schemes: Vec<String>,
}

/// The secure connection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Secure {
    /// How far it came.
    pub handshake: Handshake,
    /// The certificates that the other side showed, its own first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chain: Vec<Certificate>,
    /// What this computer says of them, as its browser does; `None` where it was not asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system: Option<Trust>,
    /// What the public list says of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public: Option<Trust>,
    /// A second try with a smaller greeting, as older browsers send it (without the post-quantum share), worked.
    #[serde(default)]
    pub small_hello_works: bool,
}

/// How far the secure connection came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Handshake {
    /// It stands.
    Done,
    /// Something broke it off.
    Reset,
    /// No answer within the time.
    Timeout,
    /// The other side knows only versions that browsers no longer take (TLS 1.1 and older, RFC 8996).
    TooOld,
    /// What came back is no TLS.
    NotTls,
    /// Any other failure.
    Failed,
}

/// A certificate, as it was shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// Whom it names: the common name, else the organisation.
    pub subject: String,
    /// Who signed it: the common name and the organisation.
    pub issuer: String,
    /// From when it counts, in seconds since 1970.
    pub not_before: i64,
    /// Until when.
    pub not_after: i64,
}

/// Is a chain trusted for this name, now?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trust {
    /// Yes.
    Trusted,
    /// Its time has passed, by the clock of this computer.
    Expired,
    /// Its time is still to come, by the clock of this computer.
    NotYet,
    /// It is for another name.
    OtherName,
    /// Nobody known signed it.
    UnknownIssuer,
    /// It was taken back.
    Revoked,
    /// Any other reason.
    Refused,
    /// No answer within the time.
    NoAnswer,
}

/// What the host answered (HTTP).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Answered {
    /// An answer.
    Answer {
        /// Its status.
        status: u16,
        /// The host to which it sends on, where it does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sends_to: Option<String>,
        /// Is it the answer that this host gives?
        content: Content,
        /// What the clock of this computer is ahead of that of the host, in seconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        clock_ahead: Option<i64>,
    },
    /// None within the time.
    Timeout,
    /// Something that is no HTTP, or a connection that broke off.
    Broken,
}

/// Is an answer the one that its host gives?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// Yes.
    Expected,
    /// It is another one.
    Other,
    /// It is longer than is read.
    TooLong,
    /// Any answer of this host is right.
    Any,
}
