//! Performing what the core planned, with the guest's own browser, mail program, clipboard and folders.

use std::path::PathBuf;
use std::time::Duration;

use arboard::Clipboard;
use directories::UserDirs;
use guest_help_core::case::{Outcome, Problem};
use guest_help_core::effect::{Address, Effect, Plan};
use guest_help_core::handoff::Redacted;

use crate::files::save_beside;
use crate::logs::log_folder;

/// A mail program or a file viewer that could not be started says so within this time.
const START: Duration = Duration::from_millis(1500);

/// The guest's desk: what the program needs of the computer while it runs.
#[derive(Default)]
pub struct Desk {
    /// On some systems what was copied is gone when its owner is; so the clipboard lives as long as the program.
    clipboard: Option<Clipboard>,
}

/// What stood in the way, with the system's own words.
struct Failure(Problem, String);

impl Desk {
    /// Performs a plan. The first effect that cannot be performed ends it.
    pub fn perform(&mut self, plan: &Plan) -> Outcome {
        let mut place = None;
        for effect in &plan.effects {
            match self.one(effect) {
                Ok(done) => place = done.or(place),
                Err(Failure(problem, reason)) => {
                    tracing::warn!(?problem, "not done");
                    return Outcome::Failed { problem, reason };
                }
            }
        }
        Outcome::Done { place, instead: plan.instead }
    }

    fn one(&mut self, effect: &Effect) -> Result<Option<String>, Failure> {
        match effect {
            Effect::Open(address) => open_address(address),
            Effect::Draft(address) => {
                open::that_detached_with_timeout(address.as_str(), START)
                    .map_err(|error| Failure(Problem::NoMailProgram, error.to_string()))?;
                Ok(None)
            }
            Effect::Copy(text) => self.copy(text),
            Effect::Save { name, text } => {
                let path = report_folder().join(name);
                save_beside(&path, text.as_str().as_bytes())
                    .map(|saved| Some(saved.display().to_string()))
                    .map_err(|error| Failure(Problem::NotWritten, error.to_string()))
            }
            Effect::ShowLog => {
                let folder = log_folder().unwrap_or_default();
                open::that_detached_with_timeout(&folder, START)
                    .map_err(|_| Failure(Problem::NotShown, folder.display().to_string()))?;
                Ok(None)
            }
        }
    }

    fn copy(&mut self, text: &Redacted) -> Result<Option<String>, Failure> {
        let failed = |error: arboard::Error| Failure(Problem::NoClipboard, error.to_string());
        if self.clipboard.is_none() {
            self.clipboard = Some(Clipboard::new().map_err(failed)?);
        }
        match &mut self.clipboard {
            Some(clipboard) => clipboard.set_text(text.as_str()).map(|()| None).map_err(failed),
            None => Ok(None),
        }
    }
}

fn open_address(address: &Address) -> Result<Option<String>, Failure> {
    webbrowser::open(address.as_str()).map(|()| None).map_err(|error| Failure(Problem::NoBrowser, error.to_string()))
}

/// Where a guest looks for a file that a program made: the folder of downloads, else of documents, else the home folder.
fn report_folder() -> PathBuf {
    let folders = UserDirs::new();
    let folder = folders.as_ref().and_then(|folders| {
        folders.download_dir().or_else(|| folders.document_dir()).or_else(|| Some(folders.home_dir()))
    });
    folder.map(PathBuf::from).unwrap_or_default()
}
