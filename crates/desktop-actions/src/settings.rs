//! What is remembered between two runs: languages and how the pages look. Nothing of the case.

use std::path::PathBuf;

use directories::ProjectDirs;
use guest_help_core::screen::Settings;

use crate::files::{FileError, read_file, save};

/// A larger file is not ours.
const MOST_BYTES: usize = 64 * 1024;

/// `~/.config/guest-help/settings.json` on Linux, `%APPDATA%\guest-help\config\settings.json` on Windows,
/// `~/Library/Application Support/guest-help/settings.json` on macOS.
fn place() -> Option<PathBuf> {
    Some(ProjectDirs::from("", "", "guest-help")?.config_dir().join("settings.json"))
}

/// The settings; the usual ones where there are none yet or the file cannot be used.
#[must_use]
pub fn read_settings() -> Settings {
    let bytes = place().and_then(|path| read_file(&path, MOST_BYTES).ok());
    let read = bytes.map(|bytes| serde_json::from_slice::<Settings>(&bytes));
    match read {
        Some(Ok(settings)) => settings.checked(),
        Some(Err(error)) => {
            tracing::warn!(line = error.line(), "the settings cannot be read; the usual ones are used");
            Settings::default()
        }
        None => Settings::default(),
    }
}

/// Keeps the settings. Where the system names no folder, they last as long as the program.
///
/// # Errors
/// [`FileError::Refused`] with what the system says.
pub fn save_settings(settings: &Settings) -> Result<(), FileError> {
    let Some(path) = place() else { return Ok(()) };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|reason| FileError::Refused { path: folder.to_owned(), reason })?;
    }
    let text = serde_json::to_vec_pretty(settings).unwrap_or_default();
    save(&path, &text)
}
