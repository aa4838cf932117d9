//! The organisation behind the host's domain: is it the one that the host's file names?

use super::ConnectionFinding as Finding;
use super::host::{Detail, HostFinding, HostState};
use crate::check::{Check, Fact, Millis, Stage, Tenant, TenantResult};
use crate::host::Host;

/// What Microsoft says of the host's domain; `None` where it was not to be asked. The domain stands where a host would.
#[must_use]
pub fn of(checks: &[Check], facts: &[&Fact], host: &Host) -> Option<HostFinding> {
    let domain = host.domain()?;
    checks.iter().find(|check| matches!(check, Check::Tenant { domain: asked } if asked == domain))?;
    let told = facts.iter().find_map(|fact| match fact {
        Fact::Tenant(Tenant { domain: asked, result, .. }) if asked == domain => Some(result),
        _ => None,
    });
    let known = host.tenant().id.as_str();
    let (state, finding, tenant) = match told {
        Some(TenantResult::Known { tenant }) if known.is_empty() || known.eq_ignore_ascii_case(tenant) => {
            (HostState::Pass, Finding::Ok, Some(tenant.clone()))
        }
        Some(TenantResult::Known { tenant }) => (HostState::Attention, Finding::TenantDiffers, Some(tenant.clone())),
        Some(TenantResult::Unknown) => (HostState::Attention, Finding::TenantUnknown, None),
        Some(TenantResult::NoAnswer { .. }) | None => (HostState::Unknown, Finding::Cancelled, None),
    };
    Some(HostFinding {
        host: domain.to_owned(),
        stage: Stage::Http,
        state,
        finding,
        also: Vec::new(),
        millis: Millis::default(),
        detail: Detail { tenant, ..Detail::default() },
    })
}
