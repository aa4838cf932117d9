//! The account of a guest: which sign-in page will come for an address, as Microsoft's articles on redemption tell.

mod forecast;
mod known;
mod mailbox;
mod table;

pub use forecast::{Forecast, FormerRoute, Given, Route, Routed, forecast};
pub use known::{Evidence, Home, Known, LinkSort, Said, known};
pub use mailbox::{Mailbox, MailboxError};
pub use table::{Article, Condition, Way, articles};
