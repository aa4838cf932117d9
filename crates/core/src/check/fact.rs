//! What was seen. A check that failed is a fact, too; what was not asked has none.

use serde::{Deserialize, Serialize};

use super::{Accounts, Check, Connection, is_server};
use crate::host::is_guid;

/// What a check saw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fact", rename_all = "kebab-case")]
pub enum Fact {
    /// Of a mail's signature.
    Signature(Signature),
    /// Of the servers that take mail.
    MailServers(MailServers),
    /// Of the way to a host.
    Connection(Box<Connection>),
    /// Of the organisation behind a domain.
    Tenant(Tenant),
    /// Of how the accounts of a domain sign in.
    Realm(Realm),
    /// Of the accounts that a program on this computer holds.
    Accounts(Accounts),
}

impl Fact {
    /// The check that it answers.
    #[must_use]
    pub fn check(&self) -> Check {
        match self {
            Self::Signature(seen) => Check::MailKey { selector: seen.selector.clone(), domain: seen.domain.clone() },
            Self::MailServers(seen) => Check::MailServers { domain: seen.domain.clone() },
            Self::Connection(seen) => Check::Connection { host: seen.host.clone() },
            Self::Tenant(seen) => Check::Tenant { domain: seen.domain.clone() },
            Self::Realm(seen) => Check::Realm { domain: seen.domain.clone() },
            Self::Accounts(seen) => Check::Accounts { source: seen.source },
        }
    }

    /// Are all its names such that a name service could have given them, and is it no larger than a check makes it?
    #[must_use]
    pub fn is_plain(&self) -> bool {
        let servers: &[String] = match self {
            Self::MailServers(seen) => seen.servers.as_deref().unwrap_or_default(),
            Self::Signature(_) | Self::Connection(_) | Self::Tenant(_) | Self::Realm(_) | Self::Accounts(_) => &[],
        };
        let is_bounded = match self {
            Self::Connection(seen) => seen.is_bounded(),
            Self::Tenant(Tenant { result: TenantResult::Known { tenant }, .. }) => is_guid(tenant),
            Self::Realm(Realm { result: RealmResult::Federated { server: Some(server) }, .. }) => is_server(server),
            Self::Accounts(seen) => seen.is_bounded(),
            _ => true,
        };
        self.check().is_askable() && is_bounded && servers.iter().all(|server| is_server(server))
    }

    /// Was there an answer? Without one it can be asked again.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        match self {
            Self::Signature(seen) => !matches!(seen.result, SignatureResult::NoAnswer { .. }),
            Self::MailServers(seen) => seen.servers.is_ok(),
            Self::Connection(seen) => seen.cut_in.is_none(),
            Self::Tenant(seen) => !matches!(seen.result, TenantResult::NoAnswer { .. }),
            Self::Realm(seen) => !matches!(seen.result, RealmResult::NoAnswer { .. }),
            Self::Accounts(seen) => seen.unread.is_none(),
        }
    }
}

/// A signature of a mail (RFC 6376), checked with the key that the name service has now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// Which of the domain's keys.
    pub selector: String,
    /// Who signed.
    pub domain: String,
    /// Length of the key, where there is one.
    pub key_bits: Option<u32>,
    /// Its end of validity (`x=`) has passed.
    pub expired: bool,
    /// What came out.
    pub result: SignatureResult,
}

/// What a signature covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Covers {
    /// The headers that it names; the body was changed on the way, or is not at hand.
    Headers,
    /// Those headers and the whole body.
    Whole,
}

/// What came out. Only [`SignatureResult::Right`] proves something; none of the others shows a forgery by itself (mail-libs.md 2.3, 2.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
pub enum SignatureResult {
    /// It fits.
    Right {
        /// What it covers.
        covers: Covers,
    },
    /// It does not fit: a header was changed on the way, or the domain changed its key since.
    Wrong,
    /// There is no such key (any more).
    KeyGone,
    /// The key is shorter than 1024 bits: anybody could have made the signature (RFC 8301, 3.2).
    KeyWeak,
    /// The domain only tries the key out: the mail counts as not signed (RFC 6376, 3.6.1 `t=y`).
    KeyTesting,
    /// The key or the signature is of a form that nobody can check.
    Unreadable,
    /// The key could not be asked for.
    NoAnswer {
        /// What stood in the way.
        why: NoAnswer,
    },
}

/// Why whoever was asked gave no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoAnswer {
    /// None came within the time.
    Timeout,
    /// It refused, failed, said what nobody can read, or could not be reached.
    Failed,
}

/// The servers that take the mail of a domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailServers {
    /// The part after the @ sign.
    pub domain: String,
    /// Their names, the preferred one first; empty where the domain takes no mail.
    pub servers: Result<Vec<String>, NoAnswer>,
}

/// The organisation behind a domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tenant {
    /// The domain.
    pub domain: String,
    /// What Microsoft answered.
    pub result: TenantResult,
    /// Somebody looks into the connection, with this computer's trust: the answer could be theirs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub looked_into: bool,
}

/// What Microsoft answers about a domain. A known domain says nothing about a person (endpoints.md 1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
pub enum TenantResult {
    /// It belongs to this tenant.
    Known {
        /// The tenant's id (GUID).
        tenant: String,
    },
    /// It belongs to no tenant (AADSTS90002).
    Unknown,
    /// It could not be asked.
    NoAnswer {
        /// What stood in the way.
        why: NoAnswer,
    },
}

/// How the accounts of a domain sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Realm {
    /// The domain.
    pub domain: String,
    /// What Microsoft answered.
    pub result: RealmResult,
}

/// How the accounts of a domain sign in (endpoints.md 3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
pub enum RealmResult {
    /// At Microsoft.
    Managed,
    /// At a server of their organisation.
    Federated {
        /// That server.
        server: Option<String>,
    },
    /// No organisation at Microsoft has the domain.
    Unknown,
    /// It could not be asked.
    NoAnswer {
        /// What stood in the way.
        why: NoAnswer,
    },
}
