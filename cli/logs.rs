//! The log: one file a day in the usual place of the system, without personal data.

use guest_help_desktop_actions::{MOST_LOG_FILES, log_folder};
use tracing_appender::non_blocking::WorkerGuard;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::layer;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// Begins the log. What is returned must live as long as the program. Without a place for the file there is no log, and the program works.
pub fn start(verbose: bool) -> Option<WorkerGuard> {
    let file = log_folder().and_then(|folder| {
        RollingFileAppender::builder()
            .rotation(Rotation::DAILY)
            .max_log_files(MOST_LOG_FILES)
            .filename_prefix("guest-help")
            .filename_suffix("log")
            .build(folder)
            .ok()
    });
    let (writer, guard) = match file.map(tracing_appender::non_blocking) {
        Some((writer, guard)) => (Some(writer), Some(guard)),
        None => (None, None),
    };
    let to_file = writer.map(|writer| layer().with_ansi(false).with_writer(writer));
    let to_terminal = verbose.then(|| layer().with_ansi(false).with_writer(std::io::stderr));
    let _ = tracing_subscriber::registry().with(LevelFilter::INFO).with(to_file).with(to_terminal).try_init();
    guard
}
