//! What a mail tells, in words.

use super::View;
use crate::diagnose::MailProof;
use crate::host::Organisation;
use crate::mail::{MailPurpose, Sign};

pub(super) fn words(proof: &MailProof, view: View<'_>) -> String {
    let texts = view.texts;
    match proof {
        MailProof::Receiver(Some(server)) => {
            texts.say_with("mail-proof-receiver", &[("server", server.as_str().into())])
        }
        MailProof::Receiver(None) => texts.say("mail-proof-receiver-unnamed"),
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
