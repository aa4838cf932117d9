//! The commands of the window: each takes its arguments, calls one function and returns what is to be drawn.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use guest_help_core::case::{Act, Answer};
use guest_help_core::screen::{Refusal, Screen, Setting, Topics};
use guest_help_desktop_actions::{Desk, save_settings};
use tauri::ipc::{InvokeBody, Request};
use tauri::{State, WebviewWindow};

use crate::session::Session;

/// What the commands share.
pub struct Shell {
    /// The run.
    pub session: Mutex<Session>,
    /// What the program needs of the computer.
    pub desk: Mutex<Desk>,
    /// When the program began.
    pub started: Instant,
    /// Is the word READY wanted?
    pub verbose: bool,
}

impl Shell {
    fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The title of the window is not that of the page inside it.
fn shown(window: &WebviewWindow, screen: Screen) -> Screen {
    if let Err(error) = window.set_title(&screen.window_title) {
        tracing::warn!(%error, "the title was not set");
    }
    screen
}

#[tauri::command(async)]
pub fn begin(window: WebviewWindow, shell: State<'_, Shell>) -> Screen {
    shown(&window, shell.session().screen())
}

#[tauri::command(async)]
pub fn answer(window: WebviewWindow, shell: State<'_, Shell>, answer: Answer) -> Result<Screen, Refusal> {
    shell.session().answer(answer).map(|screen| shown(&window, screen))
}

#[tauri::command(async)]
pub fn paste(window: WebviewWindow, shell: State<'_, Shell>, request: Request<'_>) -> Result<Screen, Refusal> {
    let bytes: &[u8] = match request.body() {
        InvokeBody::Raw(bytes) => bytes,
        InvokeBody::Json(_) => &[],
    };
    shell.session().paste(bytes).map(|screen| shown(&window, screen))
}

#[tauri::command(async)]
pub fn jump(window: WebviewWindow, shell: State<'_, Shell>, text: &str) -> Result<Screen, Refusal> {
    shell.session().jump(text).map(|screen| shown(&window, screen))
}

/// A browser can take its time: the session is not held meanwhile.
#[tauri::command(async)]
pub fn act(window: WebviewWindow, shell: State<'_, Shell>, act: Act) -> Result<Screen, Refusal> {
    let Some(plan) = shell.session().plan(&act) else { return Ok(shell.session().screen()) };
    let outcome = shell.desk.lock().unwrap_or_else(PoisonError::into_inner).perform(&plan);
    shell.session().acted(act, outcome).map(|screen| shown(&window, screen))
}

#[tauri::command(async)]
pub fn set(window: WebviewWindow, shell: State<'_, Shell>, setting: Setting) -> Screen {
    let mut session = shell.session();
    if let Err(error) = save_settings(session.set(&setting)) {
        tracing::warn!(%error, "the settings were not kept");
    }
    shown(&window, session.screen())
}

#[tauri::command(async)]
pub fn search(shell: State<'_, Shell>, typed: &str) -> Topics {
    shell.session().search(typed)
}

/// The first page is drawn.
#[tauri::command(async)]
#[allow(clippy::print_stdout, reason = "whoever starts the program with --verbose waits for this word")]
pub fn drawn(shell: State<'_, Shell>) {
    tracing::info!("window ready in {} ms", shell.started.elapsed().as_millis());
    if shell.verbose {
        println!("READY");
    }
}
