//! Where the log is kept: the usual place of each system.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;

/// A log file holds one day; older files than this many are removed.
pub const MOST_LOG_FILES: usize = 7;

/// The folder of the log: `~/.local/state/guest-help` on Linux, `%LOCALAPPDATA%\guest-help\data\logs` on Windows,
/// `~/Library/Application Support/guest-help/logs` on macOS. It is made where it is not there yet.
/// `None` where the system names no home or lets us make no folder.
#[must_use]
pub fn log_folder() -> Option<PathBuf> {
    let places = ProjectDirs::from("", "", "guest-help")?;
    let folder = places.state_dir().map_or_else(|| places.data_local_dir().join("logs"), Path::to_owned);
    std::fs::create_dir_all(&folder).ok()?;
    Some(folder)
}
