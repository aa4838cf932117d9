//! Mail: who sends it. What a sender shows is read and compared with the lists; it never proves anything by itself.

mod abuse;
mod attachments;
mod content;
mod delivery;
mod doubt;
mod from_line;
mod header;
mod html;
mod in_line;
mod known;
mod outlook;
mod reading;
mod received;
mod results;
mod rtf;
mod sender;
mod signed;
mod structure;
mod trust;
mod verdict;

pub use attachments::without_attachments;
pub use content::forwarded;
pub use content::{MOST_HTML_BYTES, MOST_MAIL_LINKS};
pub use delivery::{CODE_MINUTES, Delivery, Folder, JunkReason};
pub use doubt::Doubt;
pub use from_line::FromLine;
pub use header::{Header, HeaderError, Headers, MOST_HEADER_BYTES, MOST_HEADERS};
pub use known::{Known, MailPurpose, is_personal_domain};
pub use outlook::{MOST_STREAM_BYTES, OutlookError};
pub use reading::{
    Carrier, MOST_MAIL_BYTES, MOST_SIGNATURES, MailError, MailReading, MethodResult, read_mail, read_outlook,
    transport_headers,
};
pub use received::{Hop, hops, minutes_underway};
pub use results::{Method, Results};
pub use sender::{Place, Sender, SenderReading, Sign, in_use, read_sender};
pub use signed::{SignedBy, proposal};
pub use trust::{Trusted, divide, gateway, gateway_shown};
pub use verdict::{Authenticated, By, Judgement, Verdict, judge};
