//! Checks under way: begun with a yes, stopped at once, followed screen by screen.

use guest_help_core::screen::Refusal;
use guest_help_probes::{Environment, run};
use tauri::{AppHandle, Manager, State, WebviewWindow};
use tokio::sync::{Notify, watch};

use crate::commands::{Shell, shown};
use crate::session::Drawn;

/// What the commands tell each other about the checks.
#[derive(Default)]
pub struct Looking {
    /// Changes when the guest wants no more of them.
    stop: watch::Sender<()>,
    /// Something was seen.
    news: Notify,
}

impl Looking {
    /// Stops the checks that are under way.
    pub fn stop(&self) {
        self.stop.send_replace(());
        self.news.notify_waiters();
    }
}

/// Begins the checks that were shown. It returns when they begin.
#[tauri::command]
pub async fn check(
    app: AppHandle,
    window: WebviewWindow,
    shell: State<'_, Shell>,
    names: Vec<String>,
) -> Result<Drawn, Refusal> {
    let (approved, mail, drawn) = shell.session().approve(&names)?;
    // One run at a time: what ran before belongs to an earlier yes.
    shell.looking.stop();
    let mut stopped = shell.looking.stop.subscribe();
    tauri::async_runtime::spawn(async move {
        let shell = app.state::<Shell>();
        let see = |fact| {
            shell.session().see(fact);
            shell.looking.news.notify_waiters();
        };
        let environment = Environment::of_system(&approved, mail);
        tokio::select! {
            // A stop that came meanwhile counts before the first packet.
            biased;
            _ = stopped.changed() => tracing::info!("checks stopped"),
            () = run(approved, environment, see) => {}
        }
    });
    Ok(shown(&window, drawn))
}

/// The next screen after the one with this order that shows something new. It waits for it.
#[tauri::command]
pub async fn follow(window: WebviewWindow, shell: State<'_, Shell>, order: u64) -> Result<Drawn, Refusal> {
    let news = shell.looking.news.notified();
    tokio::pin!(news);
    // From here on nothing is missed.
    news.as_mut().enable();
    if !shell.session().has_news(order) {
        news.await;
    }
    let drawn = shell.session().draw();
    Ok(shown(&window, drawn))
}
