//! What a mail tells, in words.

use super::View;
use crate::check::{Covers, SignatureResult};
use crate::diagnose::MailProof;
use crate::host::Organisation;
use crate::mail::{Doubt, MailPurpose, Sign};

pub(super) fn words(proof: &MailProof, view: View<'_>) -> String {
    let texts = view.texts;
    match proof {
        MailProof::Signature(domain, covers) => {
            let message = match covers {
                Covers::Whole => "mail-proof-signature",
                Covers::Headers => "mail-proof-signature-headers",
            };
            texts.say_with(message, &[("domain", domain.as_str().into())])
        }
        MailProof::SignatureExpired => texts.say("mail-proof-expired"),
        MailProof::SignatureIdle(result) => texts.say(idle_message(*result)),
        MailProof::NoBody => texts.say("mail-no-body"),
        MailProof::Cut => texts.say("mail-cut"),
        MailProof::HiddenLink => texts.say("mail-hidden-link"),
        MailProof::Doubt(Doubt::NoLink) => texts.say("doubt-no-link"),
        MailProof::Doubt(Doubt::StrayLink(host)) => {
            texts.say_with("doubt-stray-link", &[("host", host.as_str().into())])
        }
        MailProof::Doubt(Doubt::ForeignName(name)) => {
            texts.say_with("doubt-foreign-name", &[("name", name.as_str().into())])
        }
        MailProof::Doubt(Doubt::Secret) => texts.say("doubt-secret"),
        MailProof::Doubt(Doubt::Attachment) => texts.say("doubt-attachment"),
        MailProof::Doubt(Doubt::Number) => texts.say("doubt-number"),
        MailProof::BodyChanged => texts.say("mail-body-changed"),
        MailProof::TrickedLink(host) => texts.say_with("sign-tricked-link", &[("host", host.as_str().into())]),
        MailProof::InLine => texts.say("mail-proof-in-line"),
        MailProof::SenderDate => texts.say("mail-sender-date"),
        MailProof::MailServer(server) => texts.say_with("mail-gateway", &[("gateway", server.as_str().into())]),
        MailProof::Receiver => texts.say("mail-proof-receiver"),
        MailProof::HandedOn => texts.say("mail-proof-handed-on"),
        MailProof::ByName => texts.say("mail-org-by-name"),
        MailProof::Failed => texts.say("mail-proof-fail"),
        MailProof::NoProof => texts.say("mail-proof-none"),
        MailProof::Sign(Sign::UnexpectedLink, Some(host)) => {
            texts.say_with("sign-unexpected-link", &[("host", host.as_str().into())])
        }
        MailProof::Sign(Sign::UnexpectedLink, None) => texts.say("sign-unexpected-link-unnamed"),
        MailProof::Sign(sign, _) => texts.say(&format!("sign-{}", sign.name())),
        MailProof::Purpose(purpose) => texts.say(purpose_message(*purpose)),
        MailProof::Organisation(Organisation::ThisHost) => texts.say("mail-org-this-host"),
        MailProof::Organisation(Organisation::Other) => texts.say("mail-org-other"),
        MailProof::Organisation(Organisation::Unknown) => texts.say("mail-org-unknown"),
        MailProof::TenantUnknown => texts.say("mail-tenant-unknown"),
        MailProof::Folder(folder) => texts.say(&format!("folder-{}", folder.name())),
        MailProof::Reason(reason) => texts.say(&format!("junk-{}", reason.name())),
        MailProof::Underway(minutes) => {
            texts.say_with("mail-underway-late", &[("minutes", usize::try_from(*minutes).unwrap_or(usize::MAX).into())])
        }
    }
}

fn idle_message(result: SignatureResult) -> &'static str {
    match result {
        // A signature that fits, of another organisation than the sender's.
        SignatureResult::Right { .. } | SignatureResult::Wrong => "mail-proof-wrong",
        SignatureResult::KeyGone => "mail-proof-key-gone",
        SignatureResult::KeyWeak => "mail-proof-key-weak",
        SignatureResult::KeyTesting => "mail-proof-key-testing",
        SignatureResult::Unreadable => "mail-proof-unreadable",
        SignatureResult::NoAnswer { .. } => "mail-proof-no-answer",
    }
}

fn purpose_message(purpose: MailPurpose) -> &'static str {
    match purpose {
        MailPurpose::Invitation => "mail-purpose-invitation",
        MailPurpose::Code => "mail-purpose-code",
        MailPurpose::Sharing => "mail-purpose-sharing",
        MailPurpose::Teams => "mail-purpose-teams",
        MailPurpose::SecurityNotice => "mail-purpose-security-notice",
        MailPurpose::Other => "mail-purpose-other",
        MailPurpose::Unknown => "mail-purpose-unknown",
    }
}
