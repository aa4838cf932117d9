//! What a link tells, in words.

use super::{View, mask::mask};
use crate::diagnose::LinkProof;
use crate::link::Limit;
use crate::text::Value;

pub(super) fn words(proof: &LinkProof, view: View<'_>) -> String {
    let texts = view.texts;
    let of_host = |message: &str, host: &str| texts.say_with(message, &[("host", host.into())]);
    match proof {
        LinkProof::Wrapped(wrapper) => texts.say_with("link-wrapped", &[("filter", wrapper.product().into())]),
        LinkProof::Closed(wrapper) => texts.say_with("link-wrapped-closed", &[("filter", wrapper.product().into())]),
        LinkProof::Host(host) => of_host("link-host-known", host),
        LinkProof::Limit(Limit::Length) => texts.say("link-too-long"),
        LinkProof::Limit(Limit::Depth) => texts.say("link-too-deep"),
        LinkProof::DirectToHost => texts.say("link-direct"),
        LinkProof::Alias => texts.say("link-alias"),
        LinkProof::Caution => texts.say("link-host-caution"),
        LinkProof::Foreign => texts.say("link-danger"),
        LinkProof::Trick(trick, host) => of_host(&format!("trick-{}", trick.name()), host),
        LinkProof::Tenant(tenant) => {
            texts.say_with("why-link-org", &[("tenant", Value::Text(mask(tenant, view.privacy)))])
        }
        LinkProof::OtherOrganisation => texts.say("link-other-org"),
        LinkProof::OrganisationUnknown => texts.say("link-org-unknown"),
        LinkProof::Kind(kind) => texts.say(&format!("link-is-{}", kind.name())),
    }
}
