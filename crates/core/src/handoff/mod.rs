//! Handing over: the message for the person who acts, and the report for the helpdesk, with nothing in it that must not leave.

mod letter;
mod redact;
mod report;

pub use letter::{Letter, letters};
pub use redact::{Redacted, redact};
pub use report::{Report, Section, SectionKey, certainty_message, report};
