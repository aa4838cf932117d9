//! The real browsers of the system: profiles that they made themselves, without the internet, read while they run and after.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use guest_help_core::check::AccountSource;
use guest_help_probes::accounts::{AccountPlaces, System};
use rustix::process::{Pid, Signal, geteuid, kill_process_group};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::lines;

/// `nobody`: Chromium keeps its sandbox, and does not run as root with it.
const NOBODY: u32 = 65534;
/// How long a browser may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A person with an empty home, who is not root.
struct Person(TempDir);

impl Person {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        give(home.path());
        Self(home)
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn places(&self) -> AccountPlaces {
        let settings = self.path(".config");
        let home = self.path("");
        AccountPlaces { system: System::Linux, roaming: settings.clone(), settings, home, registry: None }
    }

    /// Starts a browser with all its processes in a group.
    fn start(&self, browser: &str, arguments: &[&str]) -> Running {
        let as_nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", browser];
        let called = if geteuid().is_root() { &as_nobody[..] } else { &[browser] };
        let [program, before @ ..] = called else { panic!("nothing is called") };
        let mut command = Command::new(program);
        command.args(before).args(arguments).env_clear().env("HOME", self.0.path());
        command.env("PATH", std::env::var_os("PATH").unwrap()).current_dir(self.0.path());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
        let child = command.spawn();
        Running(child.unwrap_or_else(|error| panic!("{browser}: {error}; scripts/install.sh test installs it")))
    }

    fn read(&self, source: AccountSource) -> Vec<String> {
        let seen = self.places().read(source);
        assert_eq!(seen.unread, None, "{seen:?}");
        lines(&seen)
    }

    /// Changes a file that a browser made.
    fn change(&self, file: &str, change: impl FnOnce(&mut Value)) {
        let mut value: Value = serde_json::from_slice(&fs::read(self.path(file)).unwrap()).unwrap();
        change(&mut value);
        self.write(file, value.to_string().as_bytes());
    }

    fn write(&self, file: &str, bytes: &[u8]) {
        fs::write(self.path(file), bytes).unwrap();
        give(&self.path(file));
    }

    /// Reads with no browser open, and looks whether anything changed by it.
    fn read_and_compare(&self, source: AccountSource) -> Vec<String> {
        let before = self.listing();
        let found = self.read(source);
        assert_eq!(self.listing(), before, "nothing is changed");
        found
    }

    /// Every file with its size, its time and what it holds.
    fn listing(&self) -> Vec<(PathBuf, u64, Option<u64>, std::time::SystemTime)> {
        let (mut seen, mut waiting) = (Vec::new(), vec![self.path("")]);
        while let Some(folder) = waiting.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let about = fs::symlink_metadata(&path).unwrap();
                let held = about.is_file().then(|| {
                    let mut hasher = DefaultHasher::new();
                    fs::read(&path).unwrap().hash(&mut hasher);
                    hasher.finish()
                });
                if about.is_dir() {
                    waiting.push(path.clone());
                }
                seen.push((path, about.len(), held, about.modified().unwrap()));
            }
        }
        seen.sort();
        seen
    }
}

fn give(path: &Path) {
    if geteuid().is_root() {
        chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
    }
}

/// A browser. It ends with the test, however that ends.
struct Running(Child);

impl Running {
    /// Waits until it ends itself.
    fn wait(mut self) {
        wait_for("its end", || self.0.try_wait().unwrap().is_some());
    }

    /// Ends it as the system does when a person leaves.
    fn close(self) {
        let _ = kill_process_group(Pid::from_child(&self.0), Signal::TERM);
        self.wait();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = kill_process_group(Pid::from_child(&self.0), Signal::KILL);
        let _ = self.0.wait();
    }
}

fn wait_for(what: &str, mut is_so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < PATIENCE, "waited in vain for {what}");
        sleep(Duration::from_millis(50));
    }
}

const CHROMIUM: [&str; 3] = ["--headless", "--no-first-run", "--disable-gpu"];

#[test]
fn profiles_that_chromium_made() {
    let person = Person::new();
    let folder = ".config/chromium";
    let started = |profile: &str, last: &[&str]| {
        let own =
            [format!("--user-data-dir={}", person.path(folder).display()), format!("--profile-directory={profile}")];
        let own = own.iter().map(String::as_str);
        person.start("chromium", &CHROMIUM.into_iter().chain(own).chain(last.iter().copied()).collect::<Vec<_>>())
    };
    for profile in ["Default", "Profile 1"] {
        started(profile, &["--dump-dom", "about:blank"]).wait();
    }
    assert!(person.read_and_compare(AccountSource::Chromium).is_empty(), "nobody is signed in");

    // Signing in needs the internet: its outcome is written into the files that the browser made.
    let state = format!("{folder}/Local State");
    let preferences = format!("{folder}/Profile 1/Preferences");
    let name = |profile: &str| {
        let state: Value = serde_json::from_slice(&fs::read(person.path(&state)).unwrap()).unwrap();
        state["profile"]["info_cache"][profile]["name"].as_str().unwrap().to_owned()
    };
    assert!(!name("Default").is_empty() && !name("Profile 1").is_empty(), "both profiles stand in the list");
    person.change(&preferences, |preferences| {
        preferences["account_info"] =
            json!([{ "account_id": "118", "gaia": "118", "email": "piet@kempen.example", "full_name": "Piet" }]);
    });
    let piet = format!("Google piet@kempen.example {}", name("Profile 1"));
    let ready = person.path(folder).join("DevToolsActivePort");
    let open = started("Profile 1", &["--remote-debugging-port=0", "about:blank"]);
    wait_for("the browser", || ready.exists());
    assert_eq!(person.read(AccountSource::Chromium), [piet.as_str()], "while it runs");
    open.close();
    // The browser took the list for its own, and wrote it anew.
    assert_eq!(person.read_and_compare(AccountSource::Chromium), [piet.as_str()]);

    // The name of the profile's own account is cleared by a browser without its tickets, so that one is written last.
    person.change(&state, |state| {
        let profile = &mut state["profile"]["info_cache"]["Default"];
        assert_eq!(profile["user_name"], "", "the browser writes this field");
        profile["user_name"] = "jan@kempen.example".into();
    });
    let jan = format!("Google jan@kempen.example {}", name("Default"));
    assert_eq!(person.read_and_compare(AccountSource::Chromium), [jan, piet]);
}

#[test]
fn profiles_that_firefox_made() {
    let person = Person::new();
    for profile in ["werk", "thuis"] {
        person.start("firefox-esr", &["--headless", "-CreateProfile", profile]).wait();
    }
    assert!(person.read_and_compare(AccountSource::Firefox).is_empty(), "nobody is signed in");
    // Newer versions keep their profiles below `.config`.
    let homes = [".config/mozilla/firefox", ".mozilla/firefox"];
    let folder = homes.iter().find(|folder| person.path(folder).join("profiles.ini").exists()).unwrap();
    let profile =
        fs::read_dir(person.path(folder)).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let profile = profile.into_iter().find(|name| name.ends_with(".werk")).unwrap();
    // As FxAccountsStorage writes it.
    let user = json!({ "version": 1, "accountData": {
        "uid": "0123", "email": "jan@proton.me", "verified": true, "authAt": 1, "sessionToken": "secret", "device": { "id": "1" } } });
    person.write(&format!("{folder}/{profile}/signedInUser.json"), user.to_string().as_bytes());
    let jan = ["Unknown jan@proton.me werk"];
    let open = person.start("firefox-esr", &["--headless", "--no-remote", "-P", "werk", "about:blank"]);
    let places = person.path(folder).join(&profile).join("places.sqlite");
    wait_for("the browser", || places.exists());
    assert_eq!(person.read(AccountSource::Firefox), jan, "while it runs");
    open.close();
    assert_eq!(person.read_and_compare(AccountSource::Firefox), jan);
}
