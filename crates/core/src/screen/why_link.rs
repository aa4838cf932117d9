//! What a link tells, in words.

use super::{View, mask::mask};
use crate::diagnose::LinkProof;
use crate::link::{Limit, Wrapper};
use crate::text::Value;

pub(super) fn words(proof: &LinkProof, view: View<'_>) -> String {
    let texts = view.texts;
    let of_host = |message: &str, host: &str| texts.say_with(message, &[("host", host.into())]);
    match proof {
        LinkProof::Wrapped(Wrapper::Other) => texts.say("link-wrapped-other"),
        LinkProof::Wrapped(wrapper) => texts.say_with("link-wrapped", &[("filter", wrapper.product().into())]),
        LinkProof::Closed(wrapper) => texts.say_with("link-wrapped-closed", &[("filter", wrapper.product().into())]),
        LinkProof::Host(host) => of_host("link-host-known", host),
        LinkProof::Limit(Limit::Length) => texts.say("link-too-long"),
        LinkProof::Limit(Limit::Depth) => texts.say("link-too-deep"),
        LinkProof::Limit(Limit::Count) => texts.say("link-too-many"),
        LinkProof::DirectToHost => texts.say("link-direct"),
        LinkProof::Alias => texts.say("link-alias"),
        LinkProof::Caution => texts.say("link-host-caution"),
        LinkProof::HostsOwn(host) => of_host("link-host-own", host),
        LinkProof::MicrosoftElsewhere(host) => of_host("link-microsoft-elsewhere", host),
        LinkProof::Several(count) => texts.say_with("link-several", &[("count", (*count).into())]),
        LinkProof::Federated(host) => of_host("link-federated", host),
        LinkProof::Foreign => texts.say("link-danger"),
        LinkProof::Trick(trick, host) => of_host(&format!("trick-{}", trick.name()), host),
        LinkProof::Tenant(tenant) => {
            texts.say_with("why-link-org", &[("tenant", Value::Text(mask(tenant, view.privacy)))])
        }
        LinkProof::OtherOrganisation => texts.say("link-other-org"),
        LinkProof::OrganisationUnknown => texts.say("link-org-unknown"),
        LinkProof::OrganisationOpen => texts.say("link-org-open"),
        LinkProof::Redirector => texts.say("link-redirector"),
        LinkProof::Kind(kind) => texts.say(&format!("link-is-{}", kind.name())),
    }
}
