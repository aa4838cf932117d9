//! What Guest Help does on the computer, on request: open, copy, save, read within limits, keep settings and the log.
//! What came of it is an `Outcome`, a fact for the case.

mod browsers;
mod desk;
mod files;
mod hosts;
mod logs;
mod reading;
mod settings;

pub use browsers::{Browsers, NotApart};
pub use desk::Desk;
pub use files::{FileError, read_file, read_within, save, save_beside};
pub use hosts::{HostError, MOST_HOST_BYTES, read_host, read_host_file};
pub use logs::{LogGuard, log_folder, start_log};
pub use reading::{READING_TIME, read_paste};
pub use settings::{read_settings, save_settings};
