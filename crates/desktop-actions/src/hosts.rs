//! The organisation that invites: from a file that was named, else the one inside the program.

use std::path::Path;

use guest_help_core::host::Host;

use crate::files::{FileError, read_file};

/// A host file is small; a larger one is something else.
pub const MOST_HOST_BYTES: usize = 256 * 1024;

/// Why the file of an organisation cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum HostError {
    /// It cannot be read.
    #[error(transparent)]
    File(#[from] FileError),
    /// It is no text.
    #[error("{0} is no UTF-8 text")]
    NotText(String),
    /// It holds a mistake.
    #[error("{0}")]
    Mistake(String),
    /// The one inside the program cannot be read.
    #[error("the organisation inside the program cannot be read; use --host FILE")]
    NoneInside,
}

/// The host of this run.
///
/// # Errors
/// [`HostError`] with the first mistake.
pub fn read_host(path: Option<&Path>) -> Result<Host, HostError> {
    let Some(path) = path else { return Host::embedded(Host::DEFAULT).ok_or(HostError::NoneInside) };
    let text = read_host_file(path)?;
    Host::read(&path.display().to_string(), &text).map_err(|mistake| HostError::Mistake(mistake.to_string()))
}

/// The text of a host file.
///
/// # Errors
/// [`HostError`] where it cannot be read as text.
pub fn read_host_file(path: &Path) -> Result<String, HostError> {
    let bytes = read_file(path, MOST_HOST_BYTES)?;
    String::from_utf8(bytes).map_err(|_| HostError::NotText(path.display().to_string()))
}
