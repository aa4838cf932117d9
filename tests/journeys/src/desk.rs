//! The surroundings of one run: a home, folders, a browser and a Downloads folder that belong to this run alone.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use guest_help_core::page::browsers;
use tempfile::TempDir;

use crate::display::Display;

/// What comes of asking for a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// It writes down what it was asked to open.
    Opens,
    /// Every browser that can be found starts, and ends at once with status 1.
    Fails,
    /// It opens all but the addresses of this pattern of the shell, which it refuses.
    Refuses(&'static str),
    /// There is none that can be started.
    Missing,
}

/// What programs ask for a browser. All of them are ours, so that no test opens a real one.
const OPENERS: [&str; 12] = [
    "xdg-open",
    "x-www-browser",
    "www-browser",
    "sensible-browser",
    "gio",
    "gvfs-open",
    "gnome-open",
    "kde-open",
    "kde-open5",
    "kfmclient",
    "mate-open",
    "exo-open",
];

/// Names of the session that lead programs past our browser, or out of our home.
const UNWANTED: [&str; 10] = [
    "WAYLAND_DISPLAY",
    "XDG_CURRENT_DESKTOP",
    "DESKTOP_SESSION",
    "KDE_FULL_SESSION",
    "KDE_SESSION_VERSION",
    "LANGUAGE",
    "LC_ALL",
    "LC_MESSAGES",
    "XDG_DOWNLOAD_DIR",
    "container",
];

/// The surroundings of one run of the program. They are removed when this is dropped.
#[derive(Debug)]
pub struct Desk {
    pub(crate) display: Display,
    folder: TempDir,
    browser: Browser,
    variables: Vec<(OsString, OsString)>,
}

impl Desk {
    /// Lays out an empty home with a Downloads folder and a browser that only writes down what it opens.
    ///
    /// # Errors
    /// What the system says where no files can be made.
    pub fn new() -> io::Result<Self> {
        Self::with_screen(1280, 1000)
    }

    /// The same with a screen of this size.
    ///
    /// # Errors
    /// Where no screen can be started or no files can be made.
    pub fn with_screen(width: u32, height: u32) -> io::Result<Self> {
        let display = Display::start(width, height)?;
        let folder = tempfile::Builder::new().prefix("guest-help-desk-").tempdir()?;
        let desk = Self { display, folder, browser: Browser::Opens, variables: Vec::new() };
        for name in ["config", "data", "state", "cache", "run", "bin", "home/Downloads"] {
            fs::create_dir_all(desk.path(name))?;
        }
        fs::set_permissions(desk.path("run"), fs::Permissions::from_mode(0o700))?;
        fs::write(desk.path("config/user-dirs.dirs"), "XDG_DOWNLOAD_DIR=\"$HOME/Downloads\"\n")?;
        desk.lay_out_browsers()?;
        Ok(desk)
    }

    /// A path of this desk: `home`, `config`, `data`, `state`, `cache`, and what lies in them.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The Downloads folder.
    #[must_use]
    pub fn downloads(&self) -> PathBuf {
        self.path("home/Downloads")
    }

    /// Sets a variable of the environment, such as `LANG`, for windows that are opened after this.
    pub fn set(&mut self, name: impl Into<OsString>, value: impl Into<OsString>) {
        self.variables.push((name.into(), value.into()));
    }

    /// Says what comes of asking for a browser, in windows that are opened after this.
    ///
    /// # Errors
    /// What the system says where the browser's file cannot be changed.
    pub fn set_browser(&mut self, browser: Browser) -> io::Result<()> {
        self.browser = browser;
        self.lay_out_browsers()
    }

    /// Puts a file where the Downloads folder was: nothing can be saved there.
    ///
    /// # Errors
    /// What the system says where the folder cannot be replaced.
    pub fn break_downloads(&self) -> io::Result<()> {
        fs::remove_dir_all(self.downloads())?;
        fs::write(self.downloads(), "not a folder")
    }

    /// The titles of all windows on the screen, as the list of windows shows them.
    ///
    /// # Errors
    /// Where the screen does not answer.
    pub fn titles(&self) -> io::Result<Vec<String>> {
        self.display.titles()
    }

    /// Closes all windows with the close button of their frames.
    ///
    /// # Errors
    /// Where the screen does not answer.
    pub fn close_windows(&self) -> io::Result<()> {
        self.display.close_windows()
    }

    /// What a browser was asked to open, each with all its arguments, in the order in which it was asked.
    ///
    /// # Errors
    /// What the system says where the list cannot be read.
    pub fn opened(&self) -> io::Result<Vec<String>> {
        match fs::read_to_string(self.path("opened")) {
            Ok(text) => Ok(text.lines().map(str::to_owned).collect()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(error),
        }
    }

    /// Waits until this many addresses were opened, and returns them. A browser starts after the click that asked for it.
    ///
    /// # Errors
    /// Where fewer were opened when the time is over.
    pub async fn wait_for_opened(&self, count: usize) -> io::Result<Vec<String>> {
        let end = tokio::time::Instant::now() + crate::PATIENCE;
        loop {
            let opened = self.opened()?;
            if opened.len() >= count {
                return Ok(opened);
            }
            if tokio::time::Instant::now() > end {
                return Err(io::Error::other(format!("waited for {count} opened addresses, there are {opened:?}")));
            }
            tokio::time::sleep(crate::GLANCE).await;
        }
    }

    /// A command that runs in these surroundings.
    #[must_use]
    pub fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        for name in UNWANTED {
            command.env_remove(name);
        }
        command
            .env("HOME", self.path("home"))
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("XDG_DATA_HOME", self.path("data"))
            .env("XDG_STATE_HOME", self.path("state"))
            .env("XDG_CACHE_HOME", self.path("cache"))
            .env("XDG_RUNTIME_DIR", self.path("run"))
            // A session bus would lead to the programs, and to the portals, of the person who runs the tests.
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env("DISPLAY", self.display.name())
            .env("GDK_BACKEND", "x11")
            .env("LANG", "C.UTF-8")
            .env("PATH", self.search_path())
            .env("BROWSER", self.path("bin/browser"))
            .envs(self.variables.iter().map(|(name, value)| (name, value)));
        command
    }

    fn search_path(&self) -> OsString {
        let mut path = self.path("bin").into_os_string();
        // Where no browser may open, the system's own must not be found either.
        if let (Browser::Opens | Browser::Refuses(_), Some(rest)) = (self.browser, std::env::var_os("PATH")) {
            path.push(":");
            path.push(rest);
        }
        path
    }

    fn lay_out_browsers(&self) -> io::Result<()> {
        let list = self.path("opened");
        let body = match self.browser {
            Browser::Opens => format!("#!/bin/sh\nprintf '%s\\n' \"$*\" >>'{}'\n", list.display()),
            Browser::Refuses(pattern) => {
                let list = list.display();
                format!("#!/bin/sh\ncase \"$*\" in {pattern}) exit 4;; esac\nprintf '%s\\n' \"$*\" >>'{list}'\n")
            }
            Browser::Fails => "#!/bin/sh\nexit 1\n".to_owned(),
            // The system refuses to start a script whose interpreter is not there.
            Browser::Missing => "#!/nonexistent/sh\n".to_owned(),
        };
        // Private windows are asked of a browser by its own name.
        let programs = browsers().iter().flat_map(|browser| &browser.linux).map(String::as_str);
        let programs = programs.filter(|name| !name.contains('/'));
        for name in OPENERS.into_iter().chain(["browser"]).chain(programs) {
            script(&self.path("bin").join(name), &body)?;
        }
        // Asked for the name of the usual browser: there is none.
        script(&self.path("bin/xdg-settings"), "#!/bin/sh\nexit 1\n")
    }
}

fn script(path: &Path, body: &str) -> io::Result<()> {
    fs::write(path, body)?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
}
