//! Whose sign-in is looked at: an address or a domain, as a person types or copies it.

use std::fmt;

use super::table::table;

/// An address or a domain, in the form in which domains are asked for (lower case, punycode).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// The part before the @ sign, as it was written; `None` where only a domain was given.
    pub local: Option<String>,
    /// The part after it. Only this is ever asked about.
    pub domain: String,
}

/// Why it is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("neither an e-mail address nor a domain")]
pub struct MailboxError;

/// Stands in the name of a guest in the host's directory, between the address and the host (b2b-known-problems.md 34).
const GUEST_MARK: &str = "#ext#";

impl Mailbox {
    /// Reads what was typed. The name under which the host's directory keeps a guest is read back into the address.
    ///
    /// # Errors
    /// [`MailboxError`] where it is neither an address nor a domain.
    pub fn read(text: &str) -> Result<Self, MailboxError> {
        let text = text.trim();
        // As mail programs copy it: a name, and the address in angle brackets.
        let text = match (text.rfind('<'), text.strip_suffix('>')) {
            (Some(place), Some(whole)) => &whole[place + 1..],
            _ => text,
        };
        let text = text.trim().trim_start_matches("mailto:").trim_end_matches('.');
        let address = of_guest_name(text).unwrap_or_else(|| text.to_owned());
        let (local, domain) = match address.rsplit_once('@') {
            Some((local, domain)) => (Some(local), domain),
            None => (None, address.as_str()),
        };
        let is_local =
            |local: &str| !local.is_empty() && !local.contains(|letter: char| letter.is_whitespace() || letter == '@');
        let domain = idna::domain_to_ascii(domain).map_err(|_| MailboxError)?;
        let is_number = domain.parse::<std::net::Ipv4Addr>().is_ok();
        if is_number || !crate::host::is_domain(&domain) || !local.is_none_or(is_local) {
            return Err(MailboxError);
        }
        Ok(Self { local: local.map(str::to_owned), domain: domain.to_ascii_lowercase() })
    }
}

impl Mailbox {
    /// The mailbox behind the address, where addresses of one mailbox can be written in more than one way: what stands after a plus sign
    /// does not count (RFC 5233), nor do the dots of Google, whose two domains are one.
    pub(super) fn mailbox(&self) -> (Option<String>, &str) {
        let is_google = table().domains.google.contains(&self.domain);
        let local = self.local.as_ref().map(|local| {
            let start = local.split('+').next().unwrap_or_default().to_lowercase();
            if is_google { start.replace('.', "") } else { start }
        });
        let domain = if is_google { table().domains.google[0].as_str() } else { self.domain.as_str() };
        (local, domain)
    }
}

impl fmt::Display for Mailbox {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.local {
            Some(local) => write!(formatter, "{local}@{}", self.domain),
            None => formatter.write_str(&self.domain),
        }
    }
}

/// `jan_example.be#EXT#@host.onmicrosoft.com` is `jan@example.be`: the last underscore stands for the @ sign.
fn of_guest_name(text: &str) -> Option<String> {
    let mark = text.to_ascii_lowercase().find(GUEST_MARK)?;
    let (local, domain) = text[..mark].rsplit_once('_')?;
    Some(format!("{local}@{domain}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_domains_as_people_write_them() {
        for (text, read) in [
            ("jan.peeters@voorbeeld.be", "jan.peeters@voorbeeld.be"),
            ("  <Jan.Peeters@Voorbeeld.BE> ", "Jan.Peeters@voorbeeld.be"),
            ("mailto:jan@voorbeeld.be", "jan@voorbeeld.be"),
            ("voorbeeld.be", "voorbeeld.be"),
            ("\"Jan Peeters\" <jan@voorbeeld.be>", "jan@voorbeeld.be"),
            ("Peeters Jan <mailto:jan@voorbeeld.be>", "jan@voorbeeld.be"),
            ("jan@voorbeeld.be.", "jan@voorbeeld.be"),
            ("jan@bücher.example", "jan@xn--bcher-kva.example"),
            ("BÜCHER.example", "xn--bcher-kva.example"),
            ("jan_peeters_voorbeeld.be#EXT#@harbour.onmicrosoft.com", "jan_peeters@voorbeeld.be"),
            ("jan+gast@voorbeeld.be", "jan+gast@voorbeeld.be"),
        ] {
            assert_eq!(Mailbox::read(text).map(|read| read.to_string()).as_deref(), Ok(read), "{text}");
        }
    }

    #[test]
    fn what_is_neither_is_refused() {
        for text in [
            "",
            "jan",
            "@voorbeeld.be",
            "jan @voorbeeld.be",
            "jan@",
            "jan@voorbeeld",
            "a@b@",
            "https://voorbeeld.be/",
            "1.2.3.4",
        ] {
            assert_eq!(Mailbox::read(text), Err(MailboxError), "{text}");
        }
    }
}
