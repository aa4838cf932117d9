//! Mail: who sends it. What a sender shows is read and compared with the lists; it never proves anything by itself.

mod from_line;
mod header;
mod known;
mod received;
mod results;
mod sender;
mod trust;

pub use from_line::FromLine;
pub use header::{Header, HeaderError, Headers, MOST_HEADER_BYTES, MOST_HEADERS};
pub use known::{Known, MailPurpose};
pub use received::{Hop, hops, minutes_underway};
pub use results::{Method, Results};
pub use sender::{Place, Sender, SenderReading, Sign, read_sender};
pub use trust::{Trusted, divide, gateway};
