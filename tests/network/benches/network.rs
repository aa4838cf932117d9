//! How long a check of the connection takes, and how much memory, beside `curl --parallel` on the same secure addresses over the same
//! wire; and how fast it ends when it is stopped. Each scene runs both programs in turn, in one run.
//!
//! As root: `cargo build --release --package guest-help && cargo bench --package guest-help-network`. A word after `--` names the
//! scenes to run: `-- lost`.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "the answer of a bench is its output")]

#[cfg(target_os = "linux")]
#[path = "network/near.rs"]
mod near;
#[cfg(target_os = "linux")]
#[path = "network/scenes.rs"]
mod scenes;
#[cfg(target_os = "linux")]
#[path = "network/stop.rs"]
mod stop;
#[cfg(target_os = "linux")]
#[path = "network/table.rs"]
mod table;

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--near", program, host, runs] => near::measure(program, host, runs),
        ["--stop", host, runs] => stop::measure(host, runs),
        // `cargo test --benches` asks whether it can be built, and does not give this argument.
        given if given.contains(&"--bench") => {
            let wanted: Vec<&str> = given.iter().copied().filter(|word| !word.starts_with("--")).collect();
            scenes::run(&wanted)
        }
        _ => Ok(String::new()),
    };
    match done {
        Ok(text) => {
            print!("{text}");
            std::process::ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("network: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("network: measured on Linux only");
}
