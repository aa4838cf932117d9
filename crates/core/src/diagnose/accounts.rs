//! The account of the guest: what is known of it, and which sign-in page will come.

use crate::account::{self, Forecast, Mailbox, Said};
use crate::case::{Case, Field};
use crate::check::{Check, Fact, Proposal, Realm, RealmResult, Subject};
use crate::host::Host;
use crate::mail;

/// Whose sign-in it is about: a domain that was named, else the address that was invited, else the guest's own. `None` where none of
/// them can be read.
#[must_use]
pub fn mailbox(case: &Case) -> Option<Mailbox> {
    let named = case.said().into_iter().find_map(|said| match said {
        Said::Domain { name } => Some(name.as_str()),
        _ => None,
    });
    let typed = || [Field::Invited, Field::Address].into_iter().find_map(|field| case.typed(field));
    Mailbox::read(named.or_else(typed)?).ok()
}

/// Which page will come; `None` where nobody knows for whom.
#[must_use]
pub fn forecast(case: &Case, host: &Host) -> Option<Forecast> {
    let mailbox = mailbox(case)?;
    Some(account::forecast(account::known(&mailbox, &case.said(), realm(case, &mailbox.domain), host)))
}

/// What Microsoft answered about this domain last.
fn realm<'case>(case: &'case Case, domain: &str) -> Option<&'case RealmResult> {
    let facts = case.facts_between(0..case.entries().len(), Subject::Account);
    facts.into_iter().rev().find_map(|fact| match fact {
        Fact::Realm(Realm { domain: asked, result }) if asked == domain => Some(result),
        _ => None,
    })
}

/// The servers that take the mail of this domain, where they were asked for.
#[must_use]
pub fn mail_servers(case: &Case) -> Option<&[String]> {
    let mailbox = mailbox(case)?;
    let facts = case.facts_between(0..case.entries().len(), Subject::Account);
    facts.into_iter().rev().find_map(|fact| match fact {
        Fact::MailServers(seen) if seen.domain == mailbox.domain => seen.servers.as_deref().ok(),
        _ => None,
    })
}

/// What can be asked about the domain: how its accounts sign in, and who takes its mail. Nothing about a mailbox of a person, whose
/// domain tells all that there is.
#[must_use]
pub fn proposal(case: &Case) -> Proposal {
    let domain = mailbox(case).map(|mailbox| mailbox.domain).filter(|domain| !mail::is_personal_domain(domain));
    let checks =
        domain.into_iter().flat_map(|domain| [Check::Realm { domain: domain.clone() }, Check::MailServers { domain }]);
    Proposal::new(checks)
}
