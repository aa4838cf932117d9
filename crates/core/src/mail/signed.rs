//! What the name service can tell about a mail: the keys of its signatures, and where the mail of the guest's domain arrives.

use serde::{Deserialize, Serialize};

use super::header::Headers;
use super::known::is_personal_domain;
use super::reading::MailReading;
use crate::check::{Check, Proposal};
use crate::lookalike::is_same_organisation;

/// Who says to have signed a mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignedBy {
    /// Which of the domain's keys (`s=`).
    pub selector: String,
    /// The domain (`d=`).
    pub domain: String,
}

/// The signatures of a mail, as its headers name them. One that names no domain, or no key, is left out.
pub(super) fn signatures(headers: &Headers) -> Vec<SignedBy> {
    headers.named("dkim-signature").filter_map(|header| signed_by(&header.value)).collect()
}

fn signed_by(value: &str) -> Option<SignedBy> {
    let tag = |wanted: &str| {
        value.split(';').find_map(|part| {
            let (name, value) = part.split_once('=')?;
            (name.trim() == wanted).then(|| value.split_whitespace().collect::<String>().to_ascii_lowercase())
        })
    };
    let signed = SignedBy { selector: tag("s")?, domain: tag("d")? };
    signed.key().is_askable().then_some(signed)
}

impl SignedBy {
    fn key(&self) -> Check {
        Check::MailKey { selector: self.selector.clone(), domain: self.domain.clone() }
    }
}

/// What can be asked. A signature of another organisation than the sender's proves nothing about the sender: its key is not asked for.
#[must_use]
pub fn proposal(mail: &MailReading) -> Proposal {
    let sender = match mail.from.as_slice() {
        [one] => one.address.as_deref().and_then(|address| address.rsplit_once('@')).map(|(_, domain)| domain),
        _ => None,
    };
    let keys = mail
        .signatures
        .iter()
        .filter(|signed| sender.is_some_and(|sender| is_same_organisation(&signed.domain, sender)))
        .map(SignedBy::key);
    // Who has the filter matters where a filter moved the mail. A mailbox of a person has no IT department.
    let servers = mail
        .to_domain
        .as_ref()
        .filter(|domain| mail.delivery.is_moved_by_filter() && !is_personal_domain(domain))
        .map(|domain| Check::MailServers { domain: domain.clone() });
    Proposal::new(keys.chain(servers))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_of_a_signature_is_named_and_nothing_else_is() {
        let by =
            |selector: &str, domain: &str| Some(SignedBy { selector: selector.to_owned(), domain: domain.to_owned() });
        assert_eq!(signed_by("v=1; a=rsa-sha256; d=Harbour.example;\n s=s1 ; b=x=="), by("s1", "harbour.example"));
        assert_eq!(signed_by("d=a.example; s=2026.eu-1; bh=s=no"), by("2026.eu-1", "a.example"));
        for strange in [
            "d=a.example",
            "s=x",
            "d=a b; s=..",
            "d=a.example; s=x/../y",
            "d=; s=x",
            "d=a.example; s=",
            &format!("d=a.example; s={}", "x".repeat(64)),
            &format!("d=a.example; s={}", "x.".repeat(120)),
        ] {
            assert_eq!(signed_by(strange), None, "{strange}");
        }
    }
}
