//! What Guest Help does on the computer, on request: read a file within limits, save one so that it is whole or not there, keep the log.

mod files;
mod logs;

pub use files::{FileError, read_file, read_within, save};
pub use logs::{MOST_LOG_FILES, log_folder};
