//! The commands of the window: each takes its arguments, calls one function and returns what is to be drawn.

use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use guest_help_core::case::{Act, Answer, Timer};
use guest_help_core::screen::{Refusal, Setting, Topics};
use guest_help_desktop_actions::{Desk, save_settings};
use tauri::ipc::{InvokeBody, Request};
use tauri::{State, WebviewWindow};

use crate::looking::Looking;
use crate::session::{Drawn, Session};

/// What the commands share.
pub struct Shell {
    /// The run.
    pub session: Mutex<Session>,
    /// What the program needs of the computer. It outlives the window: what was copied is handed on when it goes.
    pub desk: Arc<Mutex<Desk>>,
    /// When the program began.
    pub started: Instant,
    /// Is the word READY wanted?
    pub verbose: bool,
    /// Was the first page drawn?
    pub drawn: AtomicBool,
    /// The checks under way.
    pub looking: Looking,
}

impl Shell {
    /// The run, for one command at a time.
    pub fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The title of the window is not that of the page inside it.
pub(crate) fn shown(window: &WebviewWindow, drawn: Drawn) -> Drawn {
    if let Err(error) = window.set_title(&drawn.screen.window_title) {
        tracing::warn!(%error, "the title was not set");
    }
    drawn
}

#[tauri::command(async)]
pub fn begin(window: WebviewWindow, shell: State<'_, Shell>) -> Drawn {
    shown(&window, shell.session().draw())
}

#[tauri::command(async)]
pub fn answer(window: WebviewWindow, shell: State<'_, Shell>, answer: Answer) -> Result<Drawn, Refusal> {
    let ends_checks = matches!(answer, Answer::Stop | Answer::StartOver | Answer::Back);
    let answered = shell.session().answer(answer);
    if ends_checks {
        shell.looking.stop();
    }
    answered.map(|drawn| shown(&window, drawn))
}

fn bytes(request: &Request<'_>) -> Vec<u8> {
    match request.body() {
        InvokeBody::Raw(bytes) => bytes.clone(),
        // Where the web view cannot send bytes, they come as a list of numbers.
        InvokeBody::Json(numbers) => serde_json::from_value(numbers.clone()).unwrap_or_default(),
    }
}

#[tauri::command(async)]
pub fn paste(window: WebviewWindow, shell: State<'_, Shell>, request: Request<'_>) -> Result<Drawn, Refusal> {
    let pasted = shell.session().paste(bytes(&request));
    // A text that was not taken changes nothing that is under way.
    if pasted.is_ok() {
        shell.looking.stop();
    }
    pasted.map(|drawn| shown(&window, drawn))
}

/// Opens the case of a guest, for a colleague of the helpdesk.
#[tauri::command(async)]
pub fn open_case(window: WebviewWindow, shell: State<'_, Shell>, request: Request<'_>) -> Result<Drawn, Refusal> {
    let opened = shell.session().open_case(&bytes(&request));
    if opened.is_ok() {
        shell.looking.stop();
    }
    opened.map(|drawn| shown(&window, drawn))
}

#[tauri::command(async)]
pub fn start_timer(window: WebviewWindow, shell: State<'_, Shell>, timer: Timer) -> Result<Drawn, Refusal> {
    shell.session().start_timer(timer).map(|drawn| shown(&window, drawn))
}

#[tauri::command(async)]
pub fn jump(window: WebviewWindow, shell: State<'_, Shell>, text: &str) -> Result<Drawn, Refusal> {
    shell.session().jump(text).map(|drawn| shown(&window, drawn))
}

/// A browser can take its time: the session is not held meanwhile, and the guest can go on.
#[tauri::command(async)]
pub fn act(window: WebviewWindow, shell: State<'_, Shell>, act: Act) -> Result<Drawn, Refusal> {
    let Some(plan) = shell.session().plan(&act) else { return Ok(shown(&window, shell.session().draw())) };
    let outcome = shell.desk.lock().unwrap_or_else(PoisonError::into_inner).perform(&plan);
    shell.session().acted(plan.page, act, outcome).map(|drawn| shown(&window, drawn))
}

#[tauri::command(async)]
pub fn set(window: WebviewWindow, shell: State<'_, Shell>, setting: Setting) -> Drawn {
    let (settings, drawn) = {
        let mut session = shell.session();
        (session.set(&setting).clone(), session.draw())
    };
    // The name of the folder is the guest's: it stays out of the log.
    if save_settings(&settings).is_err() {
        tracing::warn!("the settings were not kept");
    }
    shown(&window, drawn)
}

#[tauri::command(async)]
pub fn search(shell: State<'_, Shell>, typed: &str) -> Topics {
    shell.session().search(typed)
}

/// The first page is drawn. A page that is loaded again says so again, and is not counted.
#[tauri::command(async)]
pub fn drawn(shell: State<'_, Shell>) {
    if shell.drawn.swap(true, Ordering::Relaxed) {
        return;
    }
    tracing::info!("window ready in {} ms", shell.started.elapsed().as_millis());
    if shell.verbose {
        let mut out = std::io::stdout().lock();
        // Nobody needs to listen.
        let _ = writeln!(out, "READY").and_then(|()| out.flush());
    }
}
