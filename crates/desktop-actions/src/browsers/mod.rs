//! Opening a link apart from the account that the guest's browser holds: in a private window, or in a profile.
//! The programs and their settings are the world of this room; a test names a world of its own.

#[cfg(not(any(windows, target_os = "macos")))]
mod linux;
#[cfg(any(target_os = "macos", all(test, unix)))]
mod macos;
mod start;
#[cfg(windows)]
mod windows;

use std::path::PathBuf;

use directories::BaseDirs;
use guest_help_core::check::is_profile_folder;
use guest_help_core::effect::Apart;
use guest_help_core::page::{Browser, BrowserFamily, browsers};
use url::Url;

#[cfg(not(any(windows, target_os = "macos")))]
use linux as system;
#[cfg(target_os = "macos")]
use macos as system;
#[cfg(windows)]
use windows as system;

/// Where this computer keeps its browsers and the rules for them.
#[derive(Debug)]
pub struct Browsers {
    /// Folders in which programs are looked for, in this order.
    pub search: Vec<PathBuf>,
    /// What the table writes as `~`.
    pub home: PathBuf,
    /// Below it lie the rules of an administrator: the root of all files.
    pub root: PathBuf,
    /// In place of the registry of person and computer: a branch of a test's own, below that of the person. It is a path, because an
    /// open key stays with the thread that opened it.
    #[cfg(windows)]
    pub registry: Option<String>,
}

/// Why a link was not opened apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotApart {
    /// An administrator switched private windows of this browser off.
    Forbidden(&'static str),
    /// There is no browser here that we know how to tell.
    NoBrowser,
    /// It is no address of a secure page.
    NoLink,
    /// The browser was started, and did not open it.
    NotStarted,
}

impl Browsers {
    /// Those of the person who runs the program.
    #[must_use]
    pub fn of_system() -> Self {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let home = BaseDirs::new().map(|folders| folders.home_dir().to_owned()).unwrap_or_default();
        Self {
            search: std::env::split_paths(&path).collect(),
            home,
            root: PathBuf::from("/"),
            #[cfg(windows)]
            registry: None,
        }
    }

    /// A whole path, below the root of this world.
    #[cfg(unix)]
    fn below_root(&self, path: &str) -> Option<PathBuf> {
        Some(self.root.join(path.strip_prefix('/')?))
    }

    /// Opens a link apart. Returns the `id` of the browser that was told; it does not tell us what it did.
    ///
    /// # Errors
    /// Where nothing was opened.
    pub fn open(&self, link: &str, apart: &Apart) -> Result<&'static str, NotApart> {
        let link = link_of(link).ok_or(NotApart::NoLink)?;
        let browser = match apart {
            Apart::Private => self.usual().ok_or(NotApart::NoBrowser)?,
            Apart::Profile { browser, .. } => {
                browsers().iter().find(|row| row.id == *browser).ok_or(NotApart::NoBrowser)?
            }
        };
        if *apart == Apart::Private && system::forbids_private(self, browser) {
            return Err(NotApart::Forbidden(&browser.id));
        }
        let program = system::program(self, browser).ok_or(NotApart::NoBrowser)?;
        let arguments = arguments(browser, apart, &link).ok_or(NotApart::NoBrowser)?;
        if start::start(&program, &arguments) { Ok(&browser.id) } else { Err(NotApart::NotStarted) }
    }

    /// The browser that the guest uses, where we know how to tell it; else the first that is here.
    fn usual(&self) -> Option<&'static Browser> {
        let is_here = |browser: &&Browser| system::program(self, browser).is_some();
        system::preferred(self).filter(is_here).or_else(|| browsers().iter().find(is_here))
    }
}

/// The link as a browser gets it: a secure page with nobody's name in it. Spaces, quotation marks and line breaks are escaped, so that
/// it is one argument that begins with `https://` and can be no option.
fn link_of(link: &str) -> Option<String> {
    let url = Url::parse(link).ok()?;
    let is_plain = url.scheme() == "https" && url.has_host() && url.username().is_empty() && url.password().is_none();
    let link = String::from(url);
    (is_plain && link.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\'' | b'`' | b'\\')))
        .then_some(link)
}

/// What the browser is told. Nothing here ever switches a protection of the browser off.
fn arguments(browser: &Browser, apart: &Apart, link: &str) -> Option<Vec<String>> {
    let way = match apart {
        Apart::Private => browser.private.clone(),
        Apart::Profile { folder, .. } if browser.family == BrowserFamily::Chromium && is_profile_folder(folder) => {
            format!("--profile-directory={folder}")
        }
        Apart::Profile { .. } => return None,
    };
    Some(vec![way, link.to_owned()])
}

#[cfg(all(test, unix))]
mod tests;
