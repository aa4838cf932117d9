//! The names of what a connection check finds: a list of the command line's contract.

use serde::{Deserialize, Serialize};

use crate::page::{ResultRow, results};

macro_rules! findings {
    ($($variant:ident = $name:literal),+ $(,)?) => {
        /// What a connection check finds. Each leads to a page by `knowledge/results.toml`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[allow(missing_docs, reason = "each variant is its own name in the contract")]
        pub enum ConnectionFinding {
            $(#[serde(rename = $name)] $variant,)+
        }

        impl ConnectionFinding {
            /// All of them, in the order of the contract.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Its name in the contract.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }
        }
    };
}

findings! {
    Ok = "ok",
    Offline = "offline",
    DnsNxdomain = "dns-nxdomain",
    DnsServfail = "dns-servfail",
    DnsRefused = "dns-refused",
    DnsTimeout = "dns-timeout",
    DnsSinkhole = "dns-sinkhole",
    DnsSlow = "dns-slow",
    TcpRefused = "tcp-refused",
    TcpTimeout = "tcp-timeout",
    TcpReset = "tcp-reset",
    Ipv6Broken = "ipv6-broken",
    ProxySignIn = "proxy-sign-in",
    ProxyUnreachable = "proxy-unreachable",
    TlsInspected = "tls-inspected",
    TlsUntrusted = "tls-untrusted",
    TlsExpired = "tls-expired",
    TlsWrongHost = "tls-wrong-host",
    TlsTimeout = "tls-timeout",
    TlsReset = "tls-reset",
    TlsOld = "tls-old",
    HttpTimeout = "http-timeout",
    HttpError = "http-error",
    HttpUnexpected = "http-unexpected",
    CaptivePortal = "captive-portal",
    ClockSkew = "clock-skew",
    TenantUnknown = "tenant-unknown",
    TenantDiffers = "tenant-differs",
    Consequence = "consequence",
    Cancelled = "cancelled",
}

impl ConnectionFinding {
    /// The message that says it in a few words, beside the name of its host.
    #[must_use]
    pub fn message(self) -> String {
        format!("net-{}", self.name())
    }

    /// Where it leads.
    #[must_use]
    pub fn row(self) -> ResultRow {
        results().row("finding", self.name())
    }

    /// Is it about the organisation behind the host's domain, and not about the network?
    #[must_use]
    pub fn is_of_tenant(self) -> bool {
        matches!(self, Self::TenantUnknown | Self::TenantDiffers)
    }

    /// The host is reached all the same.
    #[must_use]
    pub fn is_weak(self) -> bool {
        matches!(self, Self::DnsSlow | Self::Ipv6Broken)
    }
}
