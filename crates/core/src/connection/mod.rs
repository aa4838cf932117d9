//! The connection of this computer: which hosts to check for this host, what the facts of one host show, and the one cause behind
//! the findings of all.

mod cause;
mod finding;
mod host;
mod inspector;
mod proposal;
mod tenant;
#[cfg(test)]
mod tests;
mod world;

pub use cause::{ConnectionJudgement, judge};
pub use finding::ConnectionFinding;
pub use host::{Detail, HostFinding, HostState};
pub use inspector::{Inspector, InspectorPlace, inspector};
pub use proposal::{needed_for, proposal, proposal_again};
