//! What a sender tells, in words.

use super::{View, mask::mask};
use crate::diagnose::SenderProof;
use crate::mail::Known;
use crate::text::Value;

pub(super) fn words(proof: &SenderProof, view: View<'_>) -> String {
    let texts = view.texts;
    // The program's own lists hold no person.
    let listed = |message: &str, sender: &str| texts.say_with(message, &[("sender", sender.into())]);
    let of =
        |message: &str, sender: &str| texts.say_with(message, &[("sender", Value::Text(mask(sender, view.privacy)))]);
    match proof {
        SenderProof::Known(Known::Unknown, sender) => of("mail-sender-unknown", sender),
        SenderProof::Known(known, sender) => listed(&format!("mail-sender-{}", known.name()), sender),
        SenderProof::Until(date) => {
            texts.say_with("sender-until", &[("date", texts.month(date.year, date.month).into())])
        }
        SenderProof::Imitates(sender) => listed("sign-lookalike-sender", sender),
        SenderProof::Sign(sign) => texts.say(&format!("sign-{}", sign.name())),
        SenderProof::OtherTenant(sender) => of("sender-other-tenant", sender),
        SenderProof::TenantUnknown(sender) => of("sender-tenant-unknown", sender),
        SenderProof::HostDomain(sender) => of("sender-host-domain", sender),
        SenderProof::ImitatesByName => texts.say("sign-sender-name"),
        SenderProof::Relay(sender) => of("sender-relay", sender),
        SenderProof::PersonalMailbox(sender) => of("sender-personal", sender),
        SenderProof::NameOnly(name) => texts.say_with("sender-name-only", &[("name", name.as_str().into())]),
        SenderProof::PerhapsOwn => texts.say("sender-perhaps-own"),
        SenderProof::Several(count) => texts.say_with("sender-several", &[("count", (*count).into())]),
        SenderProof::Own(sender) => of("sender-own", sender),
    }
}
