//! Judging a link: a trick comes first, then a foreign host, then whose organisation it is, and last what it is for.

use super::senders::gravity;
use super::{Diagnosis, Evidence, empty};
use crate::clue::ClueKind;
use crate::error::Finding;
use crate::host::Host;
use crate::host::Organisation;
use crate::link::{self, Limit, Link, LinkKind, Trick, Wrapper};
use crate::lookalike;
use crate::page::{ResultRow, results};
use crate::vocabulary::{Certainty, Situation};

/// What a link tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkProof {
    /// A mail filter stood around it.
    Wrapped(Wrapper),
    /// A mail filter hides it.
    Closed(Wrapper),
    /// Where it ends, and that this is a known page.
    Host(String),
    /// It ends at a page of the host.
    HostsOwn(String),
    /// It ends at Microsoft, at a page that has nothing to do here.
    MicrosoftElsewhere(String),
    /// It ends at the sign-in server of an organisation.
    Federated(String),
    /// It ends elsewhere.
    Foreign,
    /// There are so many links, and this is about the worst of them.
    Several(usize),
    /// It has too much of something to be judged.
    Limit(Limit),
    /// What is wrong with it.
    Trick(Trick, String),
    /// The tenant that it names.
    Tenant(String),
    /// It names another organisation.
    OtherOrganisation,
    /// The host does not tell its own number.
    OrganisationUnknown,
    /// The tenant is named in a way that cannot be compared.
    OrganisationOpen,
    /// It sends the browser on, and nobody sees where to.
    Redirector,
    /// It is a direct link to the host.
    DirectToHost,
    /// What it is for.
    Kind(LinkKind),
    /// Whoever signs in with another address than the invited one needs the invitation.
    Alias,
    /// A known page proves nothing about what it asks.
    Caution,
}

/// Of several links the worst decides: one harmless link makes the others no better.
pub(super) fn judge_all(links: Vec<Link>, host: &Host) -> Option<Diagnosis> {
    let count = links.len();
    let judged = links.into_iter().map(|link| judge(link, host));
    let mut worst = judged.min_by_key(|judged| gravity(judged.situation))?;
    if count > 1 {
        worst.evidence.insert(0, Evidence::Link(LinkProof::Several(count)));
    }
    Some(worst)
}

fn judge(link: Link, host: &Host) -> Diagnosis {
    let row = row(&link);
    let proofs = proofs(&link, host);
    let certainty = match (row.situation, link.organisation) {
        (Situation::Suspicious | Situation::ConsentRequest | Situation::OtherOrganisation, _) => Certainty::Likely,
        // A known page does not prove that the request is right.
        (_, Organisation::ThisHost) => Certainty::Likely,
        _ => Certainty::Possible,
    };
    let found = match row.situation {
        // A mail of another organisation is one thing, a link to it another.
        Situation::OtherOrganisation => Finding::Message("found-link-other".to_owned()),
        Situation::ConsentRequest => {
            asks(&link).map_or(Finding::Page, |trick| Finding::Message(format!("found-{}", trick.name())))
        }
        Situation::Suspicious if !link.genuine && imitates(&link) => Finding::Message("found-link-imitated".to_owned()),
        _ => Finding::Page,
    };
    Diagnosis {
        kind: Some(ClueKind::Link),
        found,
        certainty,
        situation: row.situation,
        who_acts: row.who_acts,
        evidence: proofs.into_iter().map(Evidence::Link).collect(),
        link: Some(link),
        rule: "link",
        ..empty(row.page)
    }
}

fn asks(link: &Link) -> Option<Trick> {
    link.tricks.iter().copied().find(|trick| matches!(trick, Trick::DeviceCode | Trick::ConsentGrant))
}

/// A sign-in server of some organisation: only the guest knows if it is the own one.
fn is_federated(link: &Link) -> bool {
    !link.genuine && link.link == LinkKind::SignInRequest
}

fn is_microsofts(link: &Link) -> bool {
    link.host.as_deref().is_some_and(lookalike::is_microsofts)
}

/// Does the link lead where no mail of the host leads?
pub(super) fn is_danger(link: &Link) -> bool {
    !link.tricks.is_empty() || (link.unwrapped && !link.genuine && !is_microsofts(link))
}

/// Is it made to be taken for another one?
fn imitates(link: &Link) -> bool {
    let tricks = [Trick::Userinfo, Trick::LookalikeHost, Trick::SubdomainPrefix, Trick::MixedScript];
    link.tricks.iter().any(|trick| tricks.contains(trick))
}

fn row(link: &Link) -> ResultRow {
    // What a genuine host asks for is worse than how its address looks.
    if let Some(trick) = asks(link).or(link.tricks.first().copied()) {
        return results().row("trick", trick.name());
    }
    if !link.unwrapped {
        return results().row("link", LinkKind::Other.name());
    }
    if !link.genuine {
        return match is_microsofts(link) || is_federated(link) {
            true => results().row("link", LinkKind::Other.name()),
            false => results().of_situation(Situation::Suspicious),
        };
    }
    match link.organisation {
        Organisation::Other => results().row("organisation", "other"),
        Organisation::Unknown if link.names_tenant || link.link == LinkKind::Invitation => {
            results().row("organisation", "unknown")
        }
        // A page of the host that no shape knows.
        Organisation::ThisHost if link.link == LinkKind::Other => results().row("organisation", "this-host"),
        Organisation::Unknown | Organisation::ThisHost => results().row("link", link.link.name()),
    }
}

fn proofs(link: &Link, own: &Host) -> Vec<LinkProof> {
    let host = link.host_unicode.clone().unwrap_or_default();
    let last = link.wrappers.last().filter(|_| !link.unwrapped && link.limit.is_none());
    let opened = link.wrappers.iter().take(if link.unwrapped { 1 } else { 0 });
    let mut proofs: Vec<LinkProof> = opened.map(|wrapper| LinkProof::Wrapped(*wrapper)).collect();
    proofs.extend(last.map(|wrapper| LinkProof::Closed(*wrapper)));
    proofs.extend(link.limit.map(LinkProof::Limit));
    proofs.extend(link.tricks.iter().map(|trick| {
        // What somebody had to register is what tells whose it is.
        let shown = match trick {
            Trick::SubdomainPrefix => lookalike::registered(&host).to_owned(),
            _ => host.clone(),
        };
        LinkProof::Trick(*trick, shown)
    }));
    if !link.unwrapped {
        return proofs;
    }
    if is_federated(link) && link.tricks.is_empty() {
        proofs.push(LinkProof::Federated(host));
        return proofs;
    }
    if !link.genuine && !is_microsofts(link) {
        proofs.extend(link.host.is_some().then_some(LinkProof::Foreign));
        return proofs;
    }
    let is_ours = link.organisation == Organisation::ThisHost;
    // What it is for comes first: that is what the guest asks.
    if link.genuine && link.tricks.is_empty() {
        match link.link {
            LinkKind::Direct if is_ours => proofs.push(LinkProof::DirectToHost),
            LinkKind::Other if is_ours => {}
            kind => proofs.push(LinkProof::Kind(kind)),
        }
    }
    proofs.push(match (link.genuine, link::is_of(link, own)) {
        (_, true) => LinkProof::HostsOwn(host),
        (true, false) if link::is_redirector(link) => LinkProof::Redirector,
        (true, false) => LinkProof::Host(host),
        (false, false) => LinkProof::MicrosoftElsewhere(host),
    });
    match link.organisation {
        Organisation::Other => {
            proofs.extend(link.tenant.clone().map(LinkProof::Tenant));
            proofs.push(LinkProof::OtherOrganisation);
        }
        Organisation::Unknown if link.names_tenant || link.link == LinkKind::Invitation => {
            proofs.push(match own.tenant().id.is_empty() {
                true => LinkProof::OrganisationUnknown,
                false => LinkProof::OrganisationOpen,
            });
        }
        _ => {}
    }
    if !link.tricks.is_empty() {
        return proofs;
    }
    if link.link == LinkKind::Common || (link.link == LinkKind::Direct && is_ours) {
        proofs.push(LinkProof::Alias);
    }
    if link.link == LinkKind::SignInRequest || (link.link == LinkKind::Other && !is_ours) {
        proofs.push(LinkProof::Caution);
    }
    proofs
}
