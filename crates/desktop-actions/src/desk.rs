//! Performing what the core planned, with the guest's own browser, mail program, clipboard and folders.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use arboard::Clipboard;
use directories::UserDirs;
use guest_help_core::case::{ActOutcome, Instead, Problem};
use guest_help_core::effect::{Address, Apart, Effect, FormSteps, Plan};

use crate::browsers::{Browsers, NotApart};
use crate::files::{FileError, save_beside};
use crate::logs::log_folder;

/// A mail program or a file viewer that could not be started says so within this time.
const START: Duration = Duration::from_millis(1500);

/// The guest's desk: what the program needs of the computer while it runs.
pub struct Desk {
    browsers: Browsers,
    /// On some systems what was copied is gone when its owner is; so the clipboard lives as long as the program.
    clipboard: Option<Clipboard>,
}

/// What came of one change.
#[derive(Default)]
struct Done {
    /// Where it went.
    place: Option<String>,
    /// The step down that it is.
    instead: Option<Instead>,
}

impl Default for Desk {
    fn default() -> Self {
        Self { browsers: Browsers::of_system(), clipboard: None }
    }
}

impl Desk {
    /// Performs a plan. The first effect that cannot be performed ends it.
    pub fn perform(&mut self, plan: &Plan) -> ActOutcome {
        let (mut place, mut instead) = (None, plan.instead);
        for effect in &plan.effects {
            match self.one(effect) {
                Ok(done) => (place, instead) = (done.place.or(place), done.instead.or(instead)),
                Err(problem) => {
                    tracing::warn!(?problem, "not done");
                    return ActOutcome::Failed { problem };
                }
            }
        }
        ActOutcome::Done { place, instead }
    }

    fn one(&mut self, effect: &Effect) -> Result<Done, Problem> {
        match effect {
            Effect::Open(address) => open_address(address.as_str()).map(|()| Done::default()),
            Effect::OpenApart { address, apart } => self.open_apart(address, apart),
            Effect::Draft(address) => {
                open::that_detached_with_timeout(address.as_str(), START).map_err(|_| Problem::NoMailProgram)?;
                Ok(Done::default())
            }
            Effect::Copy(text) => self.copy(text.as_str()).map(|()| Done::default()),
            Effect::OpenForm(steps) => self.open_form(steps),
            Effect::Save { name, text } => saved(name, text.as_str()),
            Effect::SaveCase { name, file } => saved(name, file.as_str()),
            Effect::ShowLog => {
                let folder = log_folder().ok_or(Problem::NotShown)?;
                open::that_detached_with_timeout(folder, START).map_err(|_| Problem::NotShown)?;
                Ok(Done::default())
            }
        }
    }

    /// Opens the form with the answers; else without them, and the report is on the clipboard; else a draft; else a file.
    fn open_form(&mut self, steps: &FormSteps) -> Result<Done, Problem> {
        let step = |instead| Done { place: None, instead: Some(instead) };
        if let Some(filled) = &steps.filled
            && open_address(filled.as_str()).is_ok()
        {
            return Ok(Done::default());
        }
        tracing::warn!(fits = steps.filled.is_some(), "the form was not opened with its answers");
        if self.copy(steps.text.as_str()).is_ok() && open_address(steps.empty.as_str()).is_ok() {
            return Ok(step(Instead::CopiedAndOpenedEmpty));
        }
        tracing::warn!("the form was not opened");
        if steps.draft.iter().all(|effect| self.one(effect).is_ok()) {
            return Ok(step(Instead::DraftedNotOpened));
        }
        tracing::warn!("no mail program was opened");
        Ok(Done { instead: Some(Instead::SavedNotOpened), ..saved(&steps.name, steps.text.as_str())? })
    }

    /// Opens a link apart; where that cannot be done, the link is on the clipboard.
    fn open_apart(&mut self, address: &Address, apart: &Apart) -> Result<Done, Problem> {
        let reason = match self.browsers.open(address.as_str(), apart) {
            Ok(browser) => return Ok(Done { place: Some(browser.to_owned()), instead: None }),
            Err(reason) => reason,
        };
        tracing::warn!(?reason, "not opened apart");
        self.copy(address.as_str())?;
        Ok(match reason {
            NotApart::Forbidden(browser) => {
                Done { place: Some(browser.to_owned()), instead: Some(Instead::CopiedPrivateForbidden) }
            }
            _ => Done { place: None, instead: Some(Instead::CopiedNotOpened) },
        })
    }

    /// Hands what was copied on to whoever keeps it when the program ends.
    pub fn leave(&mut self) {
        self.clipboard = None;
    }

    fn copy(&mut self, text: &str) -> Result<(), Problem> {
        let clipboard = match self.clipboard.take() {
            Some(clipboard) => Ok(clipboard),
            None => Clipboard::new(),
        };
        let mut clipboard = clipboard.map_err(|_| Problem::NoClipboard)?;
        clipboard.set_text(text).map_err(|_| Problem::NoClipboard)?;
        self.clipboard = Some(clipboard);
        Ok(())
    }
}

/// Opens an address in the guest's own browser.
#[cfg(not(target_os = "linux"))]
fn open_address(address: &str) -> Result<(), Problem> {
    webbrowser::open(address).map_err(|_| Problem::NoBrowser)
}

/// Opens an address in the guest's own browser. The desktop's opener is watched for a moment, because it also starts
/// where it has no browser to hand the address to, and says so by its exit status; where there is no such opener,
/// `BROWSER` and the system's own names for a browser are tried.
#[cfg(target_os = "linux")]
fn open_address(address: &str) -> Result<(), Problem> {
    let failed = match open::that_detached_with_timeout(address, START) {
        Ok(()) => return Ok(()),
        Err(error) => error,
    };
    match failed.kind() {
        io::ErrorKind::NotFound => webbrowser::open(address).map_err(|_| Problem::NoBrowser),
        _ => Err(Problem::NoBrowser),
    }
}

fn saved(name: &str, text: &str) -> Result<Done, Problem> {
    Ok(Done { place: Some(save_for_guest(name, text)?), instead: None })
}

/// Saves a text where a guest looks for a file that a program made. Returns its name with that of its folder.
fn save_for_guest(name: &str, text: &str) -> Result<String, Problem> {
    let folder = report_folder().ok_or(Problem::NoFolder)?;
    let saved = save_beside(&folder.join(name), text.as_bytes()).map_err(|error| match error {
        FileError::Refused { reason, .. } => match reason.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Problem::NoPermission,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Problem::DiskFull,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Problem::NoFolder,
            _ => Problem::NotWritten,
        },
        FileError::Missing(_) => Problem::NoFolder,
        FileError::TooLarge { .. } => Problem::NotWritten,
    })?;
    let parts: Vec<_> = saved.components().rev().take(2).collect();
    Ok(parts.into_iter().rev().collect::<PathBuf>().display().to_string())
}

/// The folder of downloads, else of documents, else the home folder.
fn report_folder() -> Option<PathBuf> {
    let folders = UserDirs::new()?;
    if let Some(named) = folders.download_dir() {
        return Some(named.to_owned());
    }
    let usual = folders.home_dir().join("Downloads");
    if usual.is_dir() {
        return Some(usual);
    }
    Some(folders.document_dir().unwrap_or_else(|| folders.home_dir()).to_owned())
}
