//! What decides which sign-in page comes, each by its name in the table.

use serde::{Deserialize, Serialize};

/// What can be so or not, and decides which page comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// Some organisation at Microsoft has the domain.
    VerifiedDomain,
    /// This person has an account there.
    WorkAccount,
    /// This person has an account in a tenant that nobody looks after (unmanaged, "viral").
    SelfMadeAccount,
    /// There is a personal Microsoft account on the address.
    PersonalAccount,
    /// The address is a mailbox of Google.
    GoogleMailbox,
    /// The address is a mailbox of a person, not of an organisation.
    PrivateMailbox,
    /// The host lets this domain sign in at a server of its own (SAML/WS-Fed).
    FederatedDomain,
    /// The host lets mailboxes of Google sign in at Google.
    Google,
    /// The host lets personal Microsoft accounts in.
    PersonalAccounts,
    /// The host sends codes.
    Codes,
    /// The guest opens the link of the invitation, not a direct one.
    Invitation,
    /// The guest signs in with another address than the invited one.
    Alias,
    /// At the host, a contact with the same address exists.
    Contact,
}

impl Condition {
    /// Its name in the table.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::VerifiedDomain => "verified-domain",
            Self::WorkAccount => "work-account",
            Self::SelfMadeAccount => "self-made-account",
            Self::PersonalAccount => "personal-account",
            Self::GoogleMailbox => "google-mailbox",
            Self::PrivateMailbox => "private-mailbox",
            Self::FederatedDomain => "federated-domain",
            Self::Google => "google",
            Self::PersonalAccounts => "personal-accounts",
            Self::Codes => "codes",
            Self::Invitation => "invitation",
            Self::Alias => "alias",
            Self::Contact => "contact",
        }
    }
}
