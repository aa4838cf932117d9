//! A computer with Linux: programs on a search path, the desktop's answer, rules in files.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use guest_help_core::effect::Apart;
use guest_help_desktop_actions::{Browsers, NotApart};

use super::{BRAVE, CHROME, CHROMIUM, Computer, EDGE, FIREFOX, Installed, LINK};

impl Computer {
    pub(crate) fn with(installed: &[&Installed]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        for name in ["bin", "home", "root"] {
            fs::create_dir(at(name)).unwrap();
        }
        let usual = installed.first().map_or(String::new(), |usual| format!("echo {}.desktop", usual.0));
        fs::write(at("bin/xdg-settings"), format!("#!/bin/sh\n{usual}\n")).unwrap();
        fs::set_permissions(at("bin/xdg-settings"), fs::Permissions::from_mode(0o755)).unwrap();
        let browsers = Browsers { search: vec![at("bin")], home: at("home"), root: at("root") };
        let computer = Self { folder, browsers };
        installed.iter().for_each(|browser| computer.install(browser));
        computer
    }

    pub(crate) fn program(&self, Installed(name, _): &Installed) -> PathBuf {
        self.folder.path().join("bin").join(name)
    }

    fn rule(&self, place: &str, text: &str) {
        let path = self.folder.path().join("root").join(place);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

pub(crate) fn rules_are_kept() {
    for (browser, id, place, rule) in [
        (&EDGE, "edge", "etc/opt/edge/policies/managed/a.json", r#"{"InPrivateModeAvailability": 1}"#),
        (&CHROME, "chrome", "etc/opt/chrome/policies/managed/a.json", r#"{"IncognitoModeAvailability": 1}"#),
        (&CHROMIUM, "chromium", "etc/chromium/policies/managed/b.json", r#"{"IncognitoModeAvailability": 1}"#),
        (&BRAVE, "brave", "etc/brave/policies/managed/b.json", r#"{"IncognitoModeAvailability": 1}"#),
        (&FIREFOX, "firefox", "etc/firefox/policies/policies.json", r#"{"policies":{"DisablePrivateBrowsing":true}}"#),
        (
            &FIREFOX,
            "firefox",
            "usr/lib/firefox/distribution/policies.json",
            r#"{"policies":{"PrivateBrowsingModeAvailability":1}}"#,
        ),
    ] {
        let computer = Computer::with(&[browser]);
        computer.rule(place, rule);
        assert_eq!(computer.open(LINK), Err(NotApart::Forbidden(id)));
        assert_eq!(computer.told(browser), None);
        // A profile is no private window.
        let profile = Apart::Profile { browser: "edge", folder: "Default".to_owned() };
        assert_eq!(computer.browsers.open(LINK, &profile).is_ok(), id == "edge");
        let computer = Computer::with(&[browser]);
        computer.rule(place, &rule.replace('1', "2").replace("true", "false"));
        assert_eq!(computer.open(LINK), Ok(id), "{rule}");
    }
}

pub(crate) fn damaged_rules_are_no_rules() {
    for rule in ["", "{", "[1]", r#"{"InPrivateModeAvailability": "1"}"#, r#"{"policies": 3}"#, "\u{feff}{}"] {
        let computer = Computer::with(&[&EDGE]);
        computer.rule("etc/opt/edge/policies/managed/a.json", rule);
        computer.rule("etc/opt/edge/policies/managed/folder.json/x", "");
        assert_eq!(computer.open(LINK), Ok("edge"), "{rule}");
    }
}
