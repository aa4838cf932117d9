//! How long the window needs until its page is drawn, and how much memory it then takes, beside the smallest window.
//!
//! `cargo bench --package guest-help-journeys`, with both programs built for release with `--features custom-protocol`.
//! `GUEST_HELP_WINDOW` and `HELLO_WINDOW` name others.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "the answer of a bench is its output")]

#[cfg(target_os = "linux")]
#[path = "start/measure.rs"]
mod measure;

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    // `cargo test --benches` asks whether it can be built, and does not give this argument.
    if !std::env::args().any(|argument| argument == "--bench") {
        return std::process::ExitCode::SUCCESS;
    }
    match measure::compare() {
        Ok(table) => {
            print!("{table}");
            std::process::ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("start: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("start: measured on Linux only");
}
