//! The network that tests make themselves. No packet of a test leaves the computer.

pub mod certificates;
pub mod far_side;
mod http2;
pub mod microsoft;
pub mod name_server;
#[cfg(target_os = "linux")]
pub mod namespace;
#[cfg(target_os = "linux")]
pub mod over_a_wire;
#[cfg(target_os = "linux")]
mod side;
#[cfg(target_os = "linux")]
mod wire;
pub mod zone;

#[cfg(target_os = "linux")]
pub use wire::Quality;
