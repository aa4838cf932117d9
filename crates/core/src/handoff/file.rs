//! The case as a file: what the guest saves, without what the guest struck out, and what somebody else opens.

use super::known::known;
use super::redact::redact;
use super::ticket_note::case_of_note;
use crate::case::{Case, CaseFileError, Entry, Field, SectionKey};
use crate::check::{Check, Fact, Moment, Subject};
use crate::diagnose;
use crate::host::Host;

/// A case as it is written into a file of the guest. Only [`case_file`] makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFile(String);

impl CaseFile {
    /// The text of the file.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The case as the guest saves it at this moment: the answers and what is known, without what was struck out of the report.
#[must_use]
pub fn case_file(case: &Case, host: &Host, saved: Option<Moment>) -> CaseFile {
    let case = without_struck_out(case, host);
    CaseFile(case.written(&known(&case, host), saved))
}

/// A case of somebody else: a saved file, or the note of a ticket. `None` where the text is neither.
#[must_use]
pub fn opened(text: &str, host: &Host) -> Option<Result<Case, CaseFileError>> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.starts_with('{') && text.contains("\"schema\"") {
        return Some(Case::from_json(text, host.id()));
    }
    case_of_note(text, host).map(Ok)
}

fn without_struck_out(case: &Case, host: &Host) -> Case {
    let leaves = |section| case.shares(section);
    let names_guest = leaves(SectionKey::Address) && leaves(SectionKey::Invited);
    let code = diagnose::pasted(case, host).and_then(|pasted| pasted.code);
    case.only(|entry| match entry {
        Entry::Typed { field, .. } => leaves(section_of(*field)).then(|| entry.clone()),
        Entry::Pasted { as_what, text, secrets_removed, mail } => {
            let text = match () {
                () if !leaves(SectionKey::Error) => {
                    code.clone().filter(|_| leaves(SectionKey::Cause)).unwrap_or_default()
                }
                () if !names_guest => redact(text, &[]).as_str().to_owned(),
                () => text.clone(),
            };
            // The reading of a mail names its receiver.
            let mail = mail.clone().filter(|_| names_guest && leaves(SectionKey::Error) && leaves(SectionKey::Mail));
            Some(Entry::Pasted { as_what: *as_what, text, secrets_removed: *secrets_removed, mail })
        }
        Entry::Approved { checks } => leaves_check(checks, &leaves, names_guest).then(|| entry.clone()),
        Entry::Saw { fact } => {
            let is_left = match fact {
                Fact::Accounts(_) => leaves(SectionKey::Accounts) && names_guest,
                Fact::Connection(_) => leaves(SectionKey::Connection),
                // They are about the domain of the guest.
                Fact::Realm(_) | Fact::MailServers(_) => names_guest,
                Fact::Tenant(_) | Fact::Signature(_) => true,
            };
            is_left.then(|| entry.clone())
        }
        Entry::Said { .. } => names_guest.then(|| entry.clone()),
        _ => Some(entry.clone()),
    })
}

fn leaves_check(checks: &[Check], leaves: &impl Fn(SectionKey) -> bool, names_guest: bool) -> bool {
    match Subject::of(checks) {
        Subject::Computer => leaves(SectionKey::Accounts) && names_guest,
        Subject::Connection => leaves(SectionKey::Connection),
        Subject::Account => names_guest,
        Subject::Pasted => true,
    }
}

fn section_of(field: Field) -> SectionKey {
    match field {
        Field::Address => SectionKey::Address,
        Field::Invited => SectionKey::Invited,
        Field::Application => SectionKey::Application,
        Field::Happened => SectionKey::Happened,
        Field::Contact => SectionKey::Contact,
    }
}
