//! A computer with Windows: a branch of the registry that belongs to one test, with programs, the guest's choice and rules.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use guest_help_desktop_actions::{Browsers, NotApart};
use windows_registry::{CURRENT_USER, Key};

use super::{BRAVE, CHROME, CHROMIUM, Computer, EDGE, FIREFOX, Installed, LINK, OPERA, VIVALDI};

/// A branch of its own for each computer.
fn branch() -> String {
    static MADE: AtomicU32 = AtomicU32::new(0);
    let number = MADE.fetch_add(1, Ordering::Relaxed);
    let path = format!(r"Software\GuestHelpTest\apart-{}-{number}", std::process::id());
    let _ = CURRENT_USER.remove_tree(&path);
    path
}

impl Computer {
    pub(crate) fn with(installed: &[&Installed]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (registry, home) = (branch(), folder.path().to_owned());
        let choice = r"SOFTWARE\Microsoft\Windows\Shell\Associations\UrlAssociations\https\UserChoice";
        if let Some(Installed(_, links)) = installed.first() {
            CURRENT_USER.create(format!(r"{registry}\{choice}")).unwrap().set_string("ProgId", *links).unwrap();
        }
        let browsers = Browsers { search: Vec::new(), home: home.clone(), root: home, registry: Some(registry) };
        let computer = Self { folder, browsers };
        for browser in installed {
            computer.install(browser);
            let client = format!(r"SOFTWARE\Clients\StartMenuInternet\{}", browser.0);
            let key = |below: &str| computer.registry().create(format!(r"{client}\{below}")).unwrap();
            key(r"Capabilities\URLAssociations").set_string("https", browser.1).unwrap();
            let command = format!("\"{}\" \"%1\"", computer.program(browser).display());
            key(r"shell\open\command").set_string("", command).unwrap();
        }
        computer
    }

    pub(crate) fn program(&self, Installed(name, _): &Installed) -> PathBuf {
        self.folder.path().join(format!("a folder of {name}.exe"))
    }

    fn registry(&self) -> Key {
        CURRENT_USER.create(self.browsers.registry.as_ref().unwrap()).unwrap()
    }
}

pub(crate) fn rules_are_kept() {
    for (browser, id, place, name) in [
        (&EDGE, "edge", r"Microsoft\Edge", "InPrivateModeAvailability"),
        (&CHROME, "chrome", r"Google\Chrome", "IncognitoModeAvailability"),
        (&CHROMIUM, "chromium", "Chromium", "IncognitoModeAvailability"),
        (&BRAVE, "brave", r"BraveSoftware\Brave", "IncognitoModeAvailability"),
        (&VIVALDI, "vivaldi", "Vivaldi", "IncognitoModeAvailability"),
        (&OPERA, "opera", r"Opera Software\Opera", "IncognitoModeAvailability"),
        (&FIREFOX, "firefox", r"Mozilla\Firefox", "DisablePrivateBrowsing"),
        (&FIREFOX, "firefox", r"Mozilla\Firefox", "PrivateBrowsingModeAvailability"),
    ] {
        for (value, expected) in [(1, Err(NotApart::Forbidden(id))), (0, Ok(id)), (2, Ok(id))] {
            let computer = Computer::with(&[browser]);
            let rules = computer.registry().create(format!(r"SOFTWARE\Policies\{place}")).unwrap();
            rules.set_u32(name, value).unwrap();
            assert_eq!(computer.open(LINK), expected, "{name} {value}");
            assert_eq!(computer.told(browser).is_some(), expected.is_ok());
        }
    }
}

pub(crate) fn damaged_rules_are_no_rules() {
    let computer = Computer::with(&[&EDGE]);
    let rules = computer.registry().create(r"SOFTWARE\Policies\Microsoft\Edge").unwrap();
    rules.set_string("InPrivateModeAvailability", "1").unwrap();
    assert_eq!(computer.open(LINK), Ok("edge"));
    // A command that is no program is not started.
    let key =
        computer.registry().create(r"SOFTWARE\Clients\StartMenuInternet\microsoft-edge\shell\open\command").unwrap();
    for command in ["", "\"", "\"\"", "cmd /c calc", "C:\\edge.bat \"%1\"", "é.ex", "\"C:\\missing.exe\" \"%1\""] {
        key.set_string("", command).unwrap();
        assert_eq!(computer.open(LINK), Err(NotApart::NoBrowser), "{command}");
    }
}
