//! The network that tests make themselves. No packet of a test leaves the computer.

pub mod certificates;
pub mod microsoft;
pub mod name_server;
#[cfg(target_os = "linux")]
pub mod namespace;
pub mod zone;
