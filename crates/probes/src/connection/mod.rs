//! The way to one host, stage by stage: route, names, connections, proxy, secure connection, answer. It says what was seen and
//! judges nothing.

mod dial;
mod environment;
mod names;
mod pace;
mod request;
mod secure;
mod signatures;
mod stages;
mod system;
mod system_trust;
mod trust;
mod tunnel;

pub use environment::{NetworkEnvironment, Pending, Resolve};
pub(crate) use names::Asked;
pub use pace::Pace;
pub(crate) use request::USER_AGENT;
pub use secure::provider;
pub(crate) use signatures::handshake_signatures;
pub use stages::{HOST_LIMIT, visit};
pub use system::SystemResolver;
pub(crate) use system::addresses;
pub use trust::public_roots;
