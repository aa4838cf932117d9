//! The table of Microsoft's senders (`knowledge/senders.toml`), and what is known of a sender.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::host::Date;
use crate::knowledge;
use crate::vocabulary::Mark;

/// The values of `known` of a sender in `explain --json`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Known {
    /// It sends the invitations of this host.
    Invitation,
    /// It sends the codes of this host.
    Code,
    /// It is Microsoft's, and sends neither for this host.
    MicrosoftOther,
    /// On no list.
    #[default]
    Unknown,
}

impl Known {
    /// Its name in the contract.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Code => "code",
            Self::MicrosoftOther => "microsoft-other",
            Self::Unknown => "unknown",
        }
    }
}

/// The values of `purpose` of a mail in `explain --json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each variant is its own name in the contract")]
pub enum MailPurpose {
    Invitation,
    Code,
    Sharing,
    Teams,
    SecurityNotice,
    Other,
    Unknown,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SenderFile {
    #[allow(dead_code)]
    schema: u32,
    /// What stands before a sender.
    pub from_names: Vec<String>,
    /// What stands before a subject.
    pub subject_names: Vec<String>,
    /// What stands before the time of sending.
    pub sent_names: Vec<String>,
    /// What stands before a receiver.
    pub to_names: Vec<String>,
    #[serde(rename = "sender")]
    pub senders: Vec<SenderRow>,
    #[serde(rename = "name")]
    pub names: Vec<NameRow>,
    pub personal: DomainRow,
    pub relays: DomainRow,
}

/// A sender of Microsoft.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SenderRow {
    pub address: String,
    pub purpose: MailPurpose,
    #[allow(dead_code, reason = "for the people who keep the table")]
    source: String,
    #[allow(dead_code, reason = "for the people who keep the table")]
    date: Date,
    #[allow(dead_code, reason = "for the people who keep the table")]
    certainty: Mark,
}

/// A name that mail programs show.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NameRow {
    shown: String,
}

impl NameRow {
    /// The organisation or person in a name of this form: `Some(None)` where the form holds none.
    pub fn read<'name>(&self, name: &'name str) -> Option<Option<&'name str>> {
        let name = name.trim();
        let Some((before, after)) = self.shown.split_once('*') else {
            return name.eq_ignore_ascii_case(&self.shown).then_some(None);
        };
        let (start, end) = (name.get(..before.len())?, name.get(name.len().checked_sub(after.len())?..)?);
        let fits = start.eq_ignore_ascii_case(before) && end.eq_ignore_ascii_case(after);
        let inside =
            name.get(before.len()..name.len() - after.len()).map(str::trim).filter(|inside| !inside.is_empty());
        inside.filter(|_| fits).map(Some)
    }
}

/// Where persons have their mailboxes, or have their address hidden.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DomainRow {
    pub domains: Vec<String>,
}

pub(super) fn table() -> &'static SenderFile {
    static TABLE: LazyLock<SenderFile> = LazyLock::new(|| knowledge::embedded("senders.toml"));
    &TABLE
}

/// Is it a domain of mailboxes of persons (`knowledge/senders.toml`)? Such an address belongs to no organisation.
#[must_use]
pub fn is_personal_domain(domain: &str) -> bool {
    table().personal.domains.iter().any(|known| known.eq_ignore_ascii_case(domain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_by_its_form() {
        let row = |name: &'static str| table().names.iter().find_map(|row| row.read(name));
        assert_eq!(row("Microsoft Invitations on behalf of a.example"), Some(Some("a.example")));
        assert_eq!(row("microsoft invitations"), Some(None));
        assert_eq!(row("Harbour (via Microsoft)"), Some(Some("Harbour")));
        assert_eq!(row("(via Microsoft)"), None);
        assert_eq!(row("Jan Peeters"), None);
        assert_eq!(row("é"), None);
    }

    #[test]
    fn addresses_of_the_table_are_whole_and_small() {
        for row in &table().senders {
            assert!(
                row.address.split_once('@').is_some_and(|(_, domain)| crate::host::is_domain(domain)),
                "{}",
                row.address
            );
            assert_eq!(row.address, row.address.to_ascii_lowercase());
        }
    }
}
