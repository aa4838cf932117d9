//! Mail: who sends it. What a sender shows is read and compared with the lists; it never proves anything by itself.

mod from_line;
mod known;
mod sender;

pub use from_line::FromLine;
pub use known::{Known, MailPurpose};
pub use sender::{Place, Sender, SenderReading, Sign, read_sender};
