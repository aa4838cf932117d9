//! What kind of account an identity provider stands for, from `knowledge/identity-providers.toml`.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::knowledge;
use crate::mail;

/// The kind of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProviderKind {
    /// Account of an organisation at Microsoft.
    Work,
    /// Personal Microsoft account.
    Personal,
    /// Google account.
    Google,
    /// Signs in with a code by e-mail.
    Code,
    /// Another provider, or none that we know.
    Unknown,
}

impl ProviderKind {
    /// Its name in the contract.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Personal => "personal",
            Self::Google => "google",
            Self::Code => "code",
            Self::Unknown => "unknown",
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProviderFile {
    #[allow(dead_code)]
    schema: u32,
    provider: Vec<ProviderRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProviderRow {
    starts_with: String,
    kind: ProviderKind,
}

fn table() -> &'static ProviderFile {
    static TABLE: LazyLock<ProviderFile> = LazyLock::new(|| knowledge::embedded("identity-providers.toml"));
    &TABLE
}

/// The kind of account behind an identity provider, as an error text names it.
#[must_use]
pub fn kind(identity_provider: &str) -> ProviderKind {
    let provider = identity_provider.trim().to_ascii_lowercase();
    table()
        .provider
        .iter()
        .find(|row| {
            provider == row.starts_with || (row.starts_with.contains("//") && provider.starts_with(&row.starts_with))
        })
        .map_or(ProviderKind::Unknown, |row| row.kind)
}

/// Can anybody have a mailbox at the domain of this address?
#[must_use]
pub fn is_private_address(address: &str) -> bool {
    address.rsplit_once('@').is_some_and(|(_, domain)| mail::is_personal_domain(domain))
}
