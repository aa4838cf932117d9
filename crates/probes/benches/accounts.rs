//! How fast the accounts of a computer with 20 browser profiles are read: beside reading the same files with nothing done to them, and
//! `cat`. The limit of the design is 150 ms.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    missing_docs,
    reason = "a benchmark may stop, and writes files"
)]

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use guest_help_core::account::sources;
use guest_help_probes::accounts::{AccountPlaces, System};
use serde_json::json;

/// Folder below the settings, and how many profiles are in it.
const BROWSERS: [(&str, usize); 4] =
    [("microsoft-edge", 6), ("google-chrome", 6), ("chromium", 3), ("BraveSoftware/Brave-Browser", 2)];
const FIREFOX: usize = 3;
/// As large as the settings of a profile are that is used every day.
const PREFERENCES: usize = 200_000;
const ROUNDS: usize = 200;

struct Computer {
    settings: PathBuf,
    files: Vec<PathBuf>,
}

impl Computer {
    fn write(&mut self, path: &str, text: &str) {
        let path = self.settings.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        self.files.push(path);
    }

    fn chromium(&mut self, folder: &str, profiles: usize) {
        let mut cache = serde_json::Map::new();
        for number in 0..profiles {
            let address = format!("p{number}@kempen.example");
            cache.insert(format!("Profile {number}"), json!({ "name": format!("P {number}"), "user_name": address }));
            let further = json!([{ "email": address, "gaia": "1" }, { "email": format!("q{number}@kempen.example") }]);
            self.write(&format!("{folder}/Profile {number}/Preferences"), &preferences(&further));
        }
        self.write(&format!("{folder}/Local State"), &json!({ "profile": { "info_cache": cache } }).to_string());
    }

    fn firefox(&mut self) {
        let folder = "mozilla/firefox";
        let section =
            |number: usize| format!("[Profile{number}]\nName=p{number}\nIsRelative=1\nPath=p{number}.default\n\n");
        self.write(&format!("{folder}/profiles.ini"), &(0..FIREFOX).map(section).collect::<String>());
        for number in 0..FIREFOX {
            let user = json!({ "version": 1, "accountData": { "email": format!("p{number}@proton.me"), "uid": "1" } });
            self.write(&format!("{folder}/p{number}.default/signedInUser.json"), &user.to_string());
        }
    }
}

/// Settings as Chromium keeps them: many small objects within objects, and the accounts among them.
fn preferences(accounts: &serde_json::Value) -> String {
    let entry = json!({ "active_permissions": { "api": ["tabs", "storage"], "hosts": ["https://www.example.org/*"] },
        "first_install_time": "13440469199", "location": 5, "manifest": { "name": "An extension", "version": "1.2.3" } });
    let entries = PREFERENCES / entry.to_string().len();
    let settings: serde_json::Map<_, _> = (0..entries).map(|number| (format!("{number:032}"), entry.clone())).collect();
    json!({ "account_info": accounts, "extensions": { "settings": settings } }).to_string()
}

fn measure(name: &str, mut work: impl FnMut()) -> Duration {
    work();
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let begun = Instant::now();
            work();
            begun.elapsed()
        })
        .collect();
    times.sort_unstable();
    let (median, slow) = (times[ROUNDS / 2], times[ROUNDS * 95 / 100]);
    println!("{name:<28} median {median:>9.2?}   95 % within {slow:>9.2?}");
    median
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let mut computer = Computer { settings: folder.path().join(".config"), files: Vec::new() };
    for (browser, profiles) in BROWSERS {
        computer.chromium(browser, profiles);
    }
    computer.firefox();
    let settings = computer.settings.clone();
    let home = folder.path().to_owned();
    let places = AccountPlaces { system: System::Linux, roaming: settings.clone(), settings, home, registry: None };
    let read = || -> usize { sources().iter().map(|row| places.read(row.seen_in).accounts.len()).sum() };
    let profiles = FIREFOX + BROWSERS.iter().map(|(_, profiles)| profiles).sum::<usize>();
    assert_eq!(read(), 2 * profiles - FIREFOX);
    let bytes: u64 = computer.files.iter().map(|file| fs::metadata(file).unwrap().len()).sum();
    println!("{profiles} profiles, {} files, {:.1} MB", computer.files.len(), bytes as f64 / 1e6);
    let ours = measure("all accounts", || {
        black_box(read());
    });
    let plain = measure("the same files, only read", || {
        computer.files.iter().for_each(|file| drop(black_box(fs::read(file).unwrap())));
    });
    println!("{:.1} times as long as only reading", ours.as_secs_f64() / plain.as_secs_f64());
    if Path::new("/bin/cat").exists() {
        let cat = measure("cat of the same files", || {
            let ran = Command::new("/bin/cat").args(&computer.files).stdout(Stdio::null()).status();
            assert!(ran.unwrap().success());
        });
        println!("{:.1} times as long as cat", ours.as_secs_f64() / cat.as_secs_f64());
    }
}
