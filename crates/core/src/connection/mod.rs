//! The connection of this computer: which hosts to check for this host, what the facts of one host show, and the one cause behind
//! the findings of all.

mod cause;
mod finding;
mod host;
mod inspector;
mod look;
mod proposal;
mod tenant;
#[cfg(test)]
mod tests;
mod world;

pub use cause::{ConnectionJudgement, judge};
pub use finding::ConnectionFinding;
pub use host::{Detail, HostFinding, HostState};
pub use inspector::{Inspector, InspectorPlace, inspector};
pub use look::Look;
pub use proposal::{needed_for, proposal, proposal_again};
pub use tenant::of as tenant_finding;
