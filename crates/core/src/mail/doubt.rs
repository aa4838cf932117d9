//! What keeps an invitation or a code from being called genuine without being a sign of abuse: it is made of nothing else than expected.

use super::abuse;
use super::known::MailPurpose;
use super::reading::MailReading;
use crate::host::{Host, Organisation};
use crate::link::{self, Link, LinkKind};
use crate::lookalike::{is_microsofts, is_under};

/// Something that an invitation or a code of this host does not need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// An invitation has no link that leads to the host's tenant.
    NoLink,
    /// A link goes to another page of Microsoft: anybody can publish on some of them, and others send the browser on.
    StrayLink(String),
    /// The words name a server that is neither Microsoft's, nor the host's, nor the guest's own.
    ForeignName(String),
    /// The words speak of a password, or of a code for another device.
    Secret,
    /// Something is attached to it.
    Attachment,
    /// The words hold a telephone number.
    Number,
}

/// The doubts about a mail of this purpose.
pub(super) fn doubts(mail: &MailReading, links: &[Link], purpose: MailPurpose, host: &Host) -> Vec<Doubt> {
    if !matches!(purpose, MailPurpose::Invitation | MailPurpose::Code) {
        return Vec::new();
    }
    let leads_there = |link: &Link| {
        matches!(link.link, LinkKind::Invitation | LinkKind::Direct) && link.organisation == Organisation::ThisHost
    };
    let is_hidden = |link: &Link| !link.unwrapped;
    let no_link = purpose == MailPurpose::Invitation
        && mail.has_body
        && !links.iter().any(|link| leads_there(link) || is_hidden(link));
    let is_expected = |link: &Link| {
        is_hidden(link)
            || link.is_footer
            || link.link == LinkKind::Unsubscribe
            || leads_there(link)
            || is_page_of(link, host)
    };
    let stray = links.iter().find(|link| !is_expected(link));
    let foreign = mail.names.iter().find(|name| !is_known(name, mail, host));
    [
        no_link.then_some(Doubt::NoLink),
        stray.map(|link| Doubt::StrayLink(link.host_unicode.clone().unwrap_or_default())),
        foreign.map(|name| Doubt::ForeignName(idna::domain_to_unicode(name).0)),
        mail.names_secret.then_some(Doubt::Secret),
        mail.has_attachment.then_some(Doubt::Attachment),
        mail.holds_number.then_some(Doubt::Number),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A page of the host itself, asked for in an encrypted way.
fn is_page_of(link: &Link, host: &Host) -> bool {
    link::is_of(link, host) && link.tricks.is_empty()
}

fn is_known(name: &str, mail: &MailReading, host: &Host) -> bool {
    let is_hosts =
        host.tenant().domains.iter().any(|own| is_under(name, own)) || host.is_named_by(name) == Organisation::ThisHost;
    let is_guests = mail.to_domain.as_deref().is_some_and(|own| is_under(name, own));
    is_hosts || is_guests || abuse::is_title(name) || is_microsofts(name) || link::is_hosts_own(name, host)
}
