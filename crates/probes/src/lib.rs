//! Looks at the network, at signatures and at the accounts of this computer, and says what was seen. It judges nothing, and holds no sentence.
//! Nothing is looked at without an [`Approved`]: the guest's yes to the very list that was shown.

pub mod accounts;
mod clock;
pub mod connection;
mod name_service;
mod proxy;
mod question;
mod run;
mod signature;

pub use clock::moment;
pub use name_service::{Answer, NameService, NameServiceError};
pub use proxy::{Routes, SystemRoutes};
pub use run::{DEADLINE, Environment, run, run_to_end};
pub use signature::SignedMail;
