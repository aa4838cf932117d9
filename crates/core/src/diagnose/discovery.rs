//! The tenant of the host, where its file names none and Microsoft named one for its domain (discovery).

use super::{ConnectionProof, Diagnosis, Evidence};
use crate::case::Case;
use crate::check::{Check, Fact, Tenant, TenantResult};
use crate::host::{Host, Organisation, is_guid};
use crate::link::Link;
use crate::vocabulary::Certainty;

/// The host with the tenant that was discovered, and whether somebody looked into that answer; `None` where its file names one, or
/// nobody asked.
pub(super) fn discovered(case: &Case, host: &Host) -> Option<(Host, bool)> {
    let domain = host.domain().filter(|_| host.tenant().id.is_empty())?;
    case.facts().into_iter().rev().find_map(|fact| match fact {
        Fact::Tenant(Tenant { domain: asked, result: TenantResult::Known { tenant }, looked_into })
            if asked == domain =>
        {
            Some((host.with_tenant(tenant), *looked_into))
        }
        _ => None,
    })
}

/// What a judgement with a discovered tenant is worth: where it says something else than without, at most likely.
pub(super) fn bounded(without: &Diagnosis, with: Diagnosis, host: &Host, looked_into: bool) -> Diagnosis {
    if without == &with {
        return with;
    }
    let is_same = (without.page, without.certainty, &without.found) == (with.page, with.certainty, &with.found);
    let certainty = match with.certainty {
        Certainty::Sure if !is_same => Certainty::Likely,
        certainty => certainty,
    };
    let of_error = || with.fields.tenant.as_deref().map(|tenant| host.is_named_by(tenant));
    let of_mail = || with.mail.as_ref().map(|mail| mail.judgement.organisation);
    let of_link = with.link.as_ref().map(|link| link.organisation);
    let organisation = of_link.or_else(of_mail).or_else(of_error).unwrap_or(Organisation::Unknown);
    let warning = looked_into.then_some(Evidence::Connection(ConnectionProof::LookedInto));
    let told = Evidence::Connection(ConnectionProof::TenantTold(organisation));
    Diagnosis { certainty, evidence: with.evidence.iter().cloned().chain([told]).chain(warning).collect(), ..with }
}

/// The same judgement; where Microsoft was asked and did not answer, that is said first.
pub(super) fn unanswered(case: &Case, judged: Diagnosis) -> Diagnosis {
    let open = case.facts().into_iter().find_map(|fact| match fact {
        Fact::Tenant(Tenant { domain, result: TenantResult::NoAnswer { .. }, .. }) => {
            Some(Evidence::Connection(ConnectionProof::TenantOpen(domain.clone())))
        }
        _ => None,
    });
    Diagnosis { evidence: open.into_iter().chain(judged.evidence).collect(), ..judged }
}

/// The question that would tell more about what was pasted: whose is the tenant that it names?
pub(super) fn question(judged: &Diagnosis, host: &Host) -> Option<Check> {
    let domain = host.domain().filter(|_| host.tenant().id.is_empty())?;
    let is_open = |link: &Link| {
        link.genuine && link.organisation == Organisation::Unknown && link.tenant.as_deref().is_some_and(is_guid)
    };
    let links = judged.link.iter().chain(judged.mail.iter().flat_map(|mail| &mail.judgement.links));
    let names_tenant = links.into_iter().any(is_open) || judged.fields.tenant.as_deref().is_some_and(is_guid);
    names_tenant.then(|| Check::Tenant { domain: domain.to_owned() })
}
