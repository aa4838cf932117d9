//! The account of a guest: which sign-in page will come for an address, as Microsoft's articles on
//! redemption tell, and whether an account of this computer fits the invitation.

mod condition;
mod fit;
mod forecast;
mod known;
mod mailbox;
mod sources;
mod table;

pub use condition::Condition;
pub use fit::{Fit, Held, Likeness, Told, fit, is_same_domain, likeness, masked};
pub use forecast::{Forecast, FormerRoute, Given, OPEN, Route, Routed, forecast};
pub use known::{Evidence, Home, Known, LinkSort, Said, known};
pub use mailbox::{Mailbox, MailboxError};
pub use sources::{PlaceRow, Proves, Reader, SourceRow, System, on, proposal, source, sources};
pub use table::{Article, Way, articles};
