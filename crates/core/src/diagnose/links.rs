//! Judging a link: a trick comes first, then a foreign host, then whose organisation it is, and last what it is for.

use super::{Diagnosis, Evidence, empty};
use crate::clue::ClueKind;
use crate::error::Finding;
use crate::host::Organisation;
use crate::link::{Limit, Link, LinkKind, Trick, Wrapper};
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
    /// It ends elsewhere.
    Foreign,
    /// It has too much of something to be judged.
    Limit(Limit),
    /// What is wrong with it.
    Trick(Trick, String),
    /// The tenant that it names.
    Tenant(String),
    /// It names another organisation.
    OtherOrganisation,
    /// Nobody can say whose it is.
    OrganisationUnknown,
    /// It is a direct link to the host.
    DirectToHost,
    /// What it is for.
    Kind(LinkKind),
    /// Whoever signs in with another address than the invited one needs the invitation.
    Alias,
    /// A known page proves nothing about what it asks.
    Caution,
}

pub(super) fn judge(link: Link) -> Diagnosis {
    let row = row(&link);
    let proofs = proofs(&link);
    let certainty = match (row.situation, link.organisation) {
        (Situation::Suspicious | Situation::ConsentRequest | Situation::OtherOrganisation, _) => Certainty::Likely,
        // A known page does not prove that the request is right.
        (_, Organisation::ThisHost) => Certainty::Likely,
        _ => Certainty::Possible,
    };
    let found = match row.situation {
        // A mail of another organisation is one thing, a link to it another.
        Situation::OtherOrganisation => Finding::Message("found-link-other".to_owned()),
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

/// Is it made to be taken for another one?
fn imitates(link: &Link) -> bool {
    let tricks = [Trick::Userinfo, Trick::LookalikeHost, Trick::SubdomainPrefix, Trick::MixedScript];
    link.tricks.iter().any(|trick| tricks.contains(trick))
}

fn row(link: &Link) -> ResultRow {
    let find = |list: &str, value: &str| {
        results().find(list, value).copied().unwrap_or_else(|| results().of_situation(Situation::Unknown))
    };
    // What a genuine host asks for is worse than how its address looks.
    let asks = link.tricks.iter().find(|trick| matches!(trick, Trick::DeviceCode | Trick::ConsentGrant));
    if let Some(trick) = asks.or(link.tricks.first()) {
        return find("trick", trick.name());
    }
    if !link.unwrapped {
        return find("link", LinkKind::Other.name());
    }
    if !link.genuine {
        return results().of_situation(Situation::Suspicious);
    }
    match link.organisation {
        Organisation::Other => find("organisation", "other"),
        Organisation::Unknown if link.tenant.is_some() || link.link == LinkKind::Invitation => {
            find("organisation", "unknown")
        }
        Organisation::Unknown | Organisation::ThisHost => find("link", link.link.name()),
    }
}

fn proofs(link: &Link) -> Vec<LinkProof> {
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
    if link.genuine {
        proofs.push(LinkProof::Host(host));
    } else if link.host.is_some() {
        proofs.push(LinkProof::Foreign);
    }
    proofs.extend(link.tenant.clone().map(LinkProof::Tenant));
    match link.organisation {
        Organisation::Other => proofs.push(LinkProof::OtherOrganisation),
        Organisation::Unknown if link.tenant.is_some() || link.link == LinkKind::Invitation => {
            proofs.push(LinkProof::OrganisationUnknown);
        }
        _ => {}
    }
    if !link.genuine || !link.tricks.is_empty() {
        return proofs;
    }
    let is_ours = link.organisation == Organisation::ThisHost;
    proofs.push(match link.link {
        LinkKind::Direct if is_ours => LinkProof::DirectToHost,
        kind => LinkProof::Kind(kind),
    });
    if link.link == LinkKind::Common || (link.link == LinkKind::Direct && is_ours) {
        proofs.push(LinkProof::Alias);
    }
    if matches!(link.link, LinkKind::SignInRequest | LinkKind::Other) {
        proofs.push(LinkProof::Caution);
    }
    proofs
}
