//! Handing over: the message for the person who acts, and the report for the helpdesk, with nothing in it that must not leave.

mod findings;
mod form;
mod known;
mod letter;
mod moment;
mod redact;
mod report;

pub use form::{Form, form};
pub use known::{KnownFact, PrivacyClass, Source, case_file, known};
pub use letter::{Letter, hosts_to_allow, letters};
pub use redact::{HIDDEN, Redacted, redact};
pub use report::{Report, Section, certainty_message, report};
