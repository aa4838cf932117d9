//! What can be looked at on the network, the guest's yes to it, and what was seen. Nothing here touches the network.

mod account;
mod connection;
mod fact;

use serde::{Deserialize, Serialize};

use crate::host::is_domain;
use crate::page::{Question, questions};

pub use account::{
    AccountKind, AccountSource, Accounts, FoundAccount, LONGEST_ADDRESS, LONGEST_PROFILE, MOST_ACCOUNTS, Unread,
    is_profile_folder,
};
pub use connection::{
    Answered, Certificate, Connection, Content, Dial, DialResult, Handshake, HiddenRoute, LONGEST_SEEN, MOST_SEEN,
    Millis, Moment, NameAnswer, Names, ProxySetting, Route, Secure, Stage, Trust, Tunnel, one_line,
};
pub use fact::{
    Covers, Fact, MailServers, NoAnswer, Realm, RealmResult, Signature, SignatureResult, Tenant, TenantResult,
};

/// Stands where a name would stand: the answer depends on the domain alone, and the guest's address stays here (endpoints.md 3).
pub const MADE_UP: &str = "probe";

/// More checks at once are never proposed.
pub const MOST_CHECKS: usize = 40;

/// What checks are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// What was pasted last.
    Pasted,
    /// The connection of this computer.
    Connection,
    /// The account of the guest.
    Account,
    /// The accounts that this computer holds.
    Computer,
}

/// One thing to look at. It says exactly what leaves the computer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "check", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Check {
    /// Asks the name service for the public key of a mail's signature (RFC 6376, 3.6.2.1).
    MailKey {
        /// Which of the domain's keys (`s=`).
        selector: String,
        /// Who signed (`d=`).
        domain: String,
    },
    /// Asks the name service which servers take the mail of a domain (RFC 5321, 5.1).
    MailServers {
        /// The part after the @ sign.
        domain: String,
    },
    /// Visits a host, as a browser does that opens one page of it, and reads what comes back.
    Connection {
        /// Its name.
        host: String,
    },
    /// Asks Microsoft to which organisation a domain belongs (OpenID discovery; endpoints.md 1).
    Tenant {
        /// A domain of the organisation.
        domain: String,
    },
    /// Asks Microsoft how the accounts of a domain sign in, with a made-up name before it (endpoints.md 3).
    Realm {
        /// The part after the @ sign.
        domain: String,
    },
    /// Reads on this computer with which accounts a program is signed in. Nothing leaves.
    Accounts {
        /// The program.
        source: AccountSource,
    },
}

impl Subject {
    /// What these checks, which ran together, were about: where a host was visited, the connection; else, where Microsoft was asked how
    /// accounts sign in, an account.
    #[must_use]
    pub fn of(checks: &[Check]) -> Self {
        let is_visit = |check: &Check| matches!(check, Check::Connection { .. });
        let is_of_account = |check: &Check| matches!(check, Check::Realm { .. });
        let is_of_computer = |check: &Check| matches!(check, Check::Accounts { .. });
        match () {
            () if checks.iter().any(is_visit) => Self::Connection,
            () if checks.iter().any(is_of_account) => Self::Account,
            () if checks.iter().any(is_of_computer) => Self::Computer,
            () => Self::Pasted,
        }
    }
}

impl Check {
    /// Does its fact tell something about this subject? What Microsoft says of a domain tells of more than one.
    #[must_use]
    pub fn is_about(&self, subject: Subject) -> bool {
        match self {
            Self::MailKey { .. } => subject == Subject::Pasted,
            Self::MailServers { .. } => matches!(subject, Subject::Pasted | Subject::Account),
            Self::Connection { .. } => subject == Subject::Connection,
            Self::Tenant { .. } => matches!(subject, Subject::Pasted | Subject::Connection),
            Self::Realm { .. } => matches!(subject, Subject::Account | Subject::Connection),
            Self::Accounts { .. } => subject == Subject::Computer,
        }
    }

    /// Does anything leave the computer for it?
    #[must_use]
    pub fn leaves(&self) -> bool {
        !matches!(self, Self::Accounts { .. })
    }

    /// Is the mail itself needed for it?
    #[must_use]
    pub fn needs_mail(&self) -> bool {
        matches!(self, Self::MailKey { .. })
    }

    /// Does it name the organisation of the guest? On a shared screen that is hidden.
    #[must_use]
    pub fn names_guest(&self) -> bool {
        matches!(self, Self::MailServers { .. } | Self::Realm { .. })
    }

    /// The question that is asked of Microsoft; `None` for other checks.
    #[must_use]
    pub fn question(&self) -> Option<&'static Question> {
        match self {
            Self::Tenant { .. } => Some(&questions().tenant),
            Self::Realm { .. } => Some(&questions().realm),
            Self::MailKey { .. } | Self::MailServers { .. } | Self::Connection { .. } | Self::Accounts { .. } => None,
        }
    }

    /// The name that is asked for: all that leaves, beside the internet address of the network, as with every visit.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::MailKey { selector, domain } => format!("{selector}._domainkey.{domain}"),
            Self::MailServers { domain } | Self::Tenant { domain } => domain.clone(),
            Self::Connection { host } => host.clone(),
            Self::Realm { domain } => format!("{MADE_UP}@{domain}"),
            Self::Accounts { source } => source.name().to_owned(),
        }
    }

    /// Is it a name that the name service can be asked for (RFC 1035, 2.3.4: at most 253 characters, 63 a label)?
    #[must_use]
    pub fn is_askable(&self) -> bool {
        match self {
            Self::MailKey { selector, domain } => {
                selector.split('.').all(is_label) && is_domain(domain) && self.name().len() <= 253
            }
            Self::MailServers { domain } | Self::Tenant { domain } | Self::Realm { domain } => is_domain(domain),
            Self::Connection { host } => is_domain(host),
            Self::Accounts { .. } => true,
        }
    }
}

/// Can this be the name of a server? Some have an underscore in it.
#[must_use]
pub fn is_server(name: &str) -> bool {
    name.len() <= 253 && name.contains('.') && name.split('.').all(is_label)
}

/// A label of a selector: these can hold an underscore, those of domains cannot.
fn is_label(label: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    !label.is_empty() && label.len() <= 63 && label.chars().all(is_letter)
}

/// Checks that are offered to the guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal(Vec<Check>);

/// Why a yes does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("another list was shown than the one that is offered now")]
pub struct OtherList;

impl Proposal {
    /// Each check once, at most [`MOST_CHECKS`], and none that cannot be asked.
    #[must_use]
    pub fn new(checks: impl IntoIterator<Item = Check>) -> Self {
        let mut once: Vec<Check> = Vec::new();
        for check in checks {
            if once.len() < MOST_CHECKS && check.is_askable() && !once.contains(&check) {
                once.push(check);
            }
        }
        Self(once)
    }

    /// The checks, in the order in which they are shown.
    #[must_use]
    pub fn checks(&self) -> &[Check] {
        &self.0
    }

    /// The same without what names the organisation of the guest.
    #[must_use]
    pub fn without_guest(mut self) -> Self {
        self.0.retain(|check| !check.names_guest());
        self
    }

    /// The guest's yes to the list that was `shown`, by its names.
    ///
    /// # Errors
    /// [`OtherList`] where the screen showed another list than this one.
    pub fn approve(self, shown: &[String]) -> Result<Approved, OtherList> {
        match self.0.iter().map(Check::name).eq(shown.iter().cloned()) {
            true => Ok(Approved(self.0)),
            false => Err(OtherList),
        }
    }
}

/// Checks to which the guest said yes. Only [`Proposal::approve`] makes it; without it no packet leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approved(Vec<Check>);

impl Approved {
    /// The checks.
    #[must_use]
    pub fn checks(&self) -> &[Check] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_yes_counts_for_the_very_list_that_was_shown() {
        let key = |domain: &str| Check::MailKey { selector: "s1".to_owned(), domain: domain.to_owned() };
        let proposal = || Proposal::new([key("a.example"), key("b.example"), key("a.example")]);
        assert_eq!(proposal().checks().len(), 2);
        let shown = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert!(proposal().approve(&shown(&["s1._domainkey.a.example", "s1._domainkey.b.example"])).is_ok());
        for other in [
            vec!["s1._domainkey.a.example"],
            vec!["s1._domainkey.b.example", "s1._domainkey.a.example"],
            vec!["s1._domainkey.a.example", "s1._domainkey.c.example"],
            vec![],
        ] {
            assert_eq!(proposal().approve(&shown(&other)), Err(OtherList));
        }
    }
}
