//! Handing over: the message for the person who acts, and the report for the helpdesk, with nothing in it that must not leave.

mod file;
mod findings;
mod form;
mod known;
mod letter;
mod moment;
mod redact;
mod report;
mod ticket_note;

pub use file::{CaseFile, case_file, opened};
pub use form::{Form, form, still_to_type};
pub use known::{KnownFact, PrivacyClass, Source, known};
pub use letter::{Letter, hosts_to_allow, letters};
pub use redact::{HIDDEN, Redacted, redact};
pub use report::{Report, Section, certainty_message, report, section_label};
pub use ticket_note::{case_of_note, ticket_note};
