//! Why a journey stopped: what was waited for, what the window showed, and the line of the test.

use std::fmt;
use std::panic::Location;

/// Something that did not happen, and what the window showed instead.
#[derive(Debug, thiserror::Error)]
#[error("waited for {wanted}: {reason}\n--- the window shows ---\n{shown}\n---")]
pub struct Failure {
    /// What was to happen.
    pub wanted: String,
    /// Why it is given up.
    pub reason: String,
    /// The text of the page at that time, or what the driver wrote where there is no page.
    pub shown: String,
}

/// Any error that ends a journey, with the place in the test where it came out.
pub struct Stopped(String);

impl<E: std::error::Error> From<E> for Stopped {
    #[track_caller]
    fn from(error: E) -> Self {
        Self(format!("{}: {error}", Location::caller()))
    }
}

impl fmt::Debug for Stopped {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

impl fmt::Display for Stopped {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}
