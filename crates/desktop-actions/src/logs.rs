//! The log: one file a day in the usual place of the system, without personal data.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use tracing_appender::non_blocking::{NonBlockingBuilder, WorkerGuard};
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::layer;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// A log file holds one day; older files than this many are removed.
const MOST_LOG_FILES: usize = 7;
/// So many lines can wait for the disk. Room for all of them is taken at the start: the library's own measure takes four megabytes.
const MOST_WAITING_LINES: usize = 1024;

/// Writes out the rest of the log when it is dropped.
#[derive(Debug)]
pub struct LogGuard(#[allow(dead_code, reason = "it works by living")] Option<WorkerGuard>);

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

/// Begins the log; `verbose` also shows it on the standard error output. What is returned must live as long as the
/// program. Without a place for the file there is no log, and the program works.
#[must_use]
pub fn start_log(verbose: bool) -> LogGuard {
    let file = log_folder().and_then(|folder| {
        RollingFileAppender::builder()
            .rotation(Rotation::DAILY)
            .max_log_files(MOST_LOG_FILES)
            .filename_prefix("guest-help")
            .filename_suffix("log")
            .build(folder)
            .ok()
    });
    let beside = NonBlockingBuilder::default().buffered_lines_limit(MOST_WAITING_LINES);
    let (writer, guard) = match file.map(|file| beside.finish(file)) {
        Some((writer, guard)) => (Some(writer), Some(guard)),
        None => (None, None),
    };
    let to_file = writer.map(|writer| layer().with_ansi(false).with_writer(writer));
    let to_terminal = verbose.then(|| layer().with_ansi(false).with_writer(std::io::stderr));
    let _ = tracing_subscriber::registry().with(LevelFilter::INFO).with(to_file).with(to_terminal).try_init();
    LogGuard(guard)
}
