//! The window of Guest Help: draws the screens of the core and returns the guest's answers. Nothing of the thinking is here.

#![cfg_attr(windows, windows_subsystem = "windows")]

mod commands;
mod looking;
mod session;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use clap::Parser;
use commands::Shell;
use guest_help_core::text::Language;
use guest_help_desktop_actions::{Desk, read_host, read_settings, start_log};
use looking::Looking;
use session::Session;
use tauri::{AppHandle, Manager, WebviewWindowBuilder};
use tauri_plugin_window_state::StateFlags;

/// Helps guests of another organisation to accept their invitation and to sign in.
#[derive(Debug, Parser)]
#[command(name = "guest-help-desktop", version)]
struct Arguments {
    /// Language: en, nl (default: as set in the program, else that of the system)
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    lang: Option<Language>,
    /// File of the organisation that invites (default: sckcen)
    #[arg(long, value_name = "FILE")]
    host: Option<PathBuf>,
    /// Show the log on the standard error output, and the word READY when the first page is drawn
    #[arg(long)]
    verbose: bool,
}

fn language(code: &str) -> Result<Language, String> {
    let known: Vec<_> = Language::all().map(Language::code).collect();
    Language::find(code).ok_or_else(|| format!("choose one of: {}", known.join(", ")))
}

fn main() -> ExitCode {
    let started = Instant::now();
    let arguments = Arguments::parse();
    let _log = start_log(arguments.verbose);
    let host = match read_host(arguments.host.as_deref()) {
        Ok(host) => host,
        Err(error) => return refused(&format!("the file of the organisation cannot be used: {error}")),
    };
    let desk = Arc::new(Mutex::new(Desk::default()));
    let shell = Shell {
        session: Mutex::new(Session::new(host, read_settings(), arguments.lang)),
        desk: Arc::clone(&desk),
        started,
        verbose: arguments.verbose,
        drawn: AtomicBool::new(false),
        looking: Looking::default(),
    };
    let ended = open(shell);
    desk.lock().unwrap_or_else(PoisonError::into_inner).leave();
    match ended {
        Ok(0) => ExitCode::SUCCESS,
        Ok(code) => refused(&format!("the window ended with status {code}")),
        Err(error) => refused(&format!("the window could not be opened: {error}")),
    }
}

/// Returns when the window is closed, with its status.
fn open(shell: Shell) -> tauri::Result<i32> {
    use commands::{act, answer, begin, drawn, jump, open_case, paste, search, set, start_timer};
    use looking::{check, follow};
    // Its place on the screen is left to the system: screens come and go.
    let size = tauri_plugin_window_state::Builder::default()
        .with_state_flags(StateFlags::SIZE | StateFlags::MAXIMIZED)
        .build();
    let app = tauri::Builder::default()
        .plugin(size)
        .manage(shell)
        .setup(|app| Ok(build(app.handle())?))
        .invoke_handler(tauri::generate_handler![
            act,
            answer,
            begin,
            check,
            drawn,
            follow,
            jump,
            open_case,
            paste,
            search,
            set,
            start_timer
        ])
        .build(tauri::generate_context!())?;
    Ok(app.run_return(|_, _| {}))
}

/// The window of the configuration, with the first screen inside its page: it is drawn without asking for it.
fn build(app: &AppHandle) -> tauri::Result<()> {
    let Some(window) = app.config().app.windows.first() else { return Err(tauri::Error::WindowNotFound) };
    let first = app.state::<Shell>().session().draw();
    let script = format!("window.firstScreen = {};", serde_json::to_string(&first)?);
    let title = first.screen.window_title;
    WebviewWindowBuilder::from_config(app, window)?.title(title).initialization_script(script).build()?;
    Ok(())
}

fn refused(line: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "guest-help-desktop: {line}");
    ExitCode::from(2)
}
