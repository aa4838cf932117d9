//! Walks through the real window of Guest Help: starts the program with a home of its own, and does what a guest does.
//!
//! The window is driven by `WebKitWebDriver` on a screen of its own (`Xvfb`), so this works on Linux alone:
//! `cargo test --package guest-help-journeys`.
//! The program is `target/debug/guest-help-desktop`, or what the variable `GUEST_HELP_WINDOW` names.

#![cfg(target_os = "linux")]

mod axe;
mod desk;
mod display;
mod driver;
mod failure;
mod files;
mod guide;
mod input;
mod journey;
mod processes;
mod window;

pub use axe::axe_source;
pub use desk::{Browser, Desk};
pub use failure::{Failure, Stopped};
pub use fantoccini::key::Key;
pub use journey::journey;
pub use processes::{end_group, tree};
pub use window::Window;

use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long anything is waited for.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// The time between two looks at something that is waited for.
const GLANCE: Duration = Duration::from_millis(20);

/// The folder of the workspace.
#[must_use]
pub fn workspace() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().nth(2).unwrap_or(package).to_owned()
}

/// The program that a variable names, or the one at this path below the workspace.
#[must_use]
pub fn program(variable: &str, usual: &str) -> PathBuf {
    std::env::var_os(variable).map_or_else(|| workspace().join(usual), PathBuf::from)
}
