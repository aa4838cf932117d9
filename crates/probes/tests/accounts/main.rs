//! Folders of browsers as three systems keep them, whole and damaged. Nothing is changed, and nothing but addresses comes out.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop, and writes files")]

#[cfg(target_os = "linux")]
mod browsers;
mod programs;
#[cfg(windows)]
mod registry;

use std::fs;
use std::path::Path;

use guest_help_core::account::sources;
use guest_help_core::check::{AccountKind, AccountSource, Accounts, Unread};
use guest_help_probes::accounts::{AccountPlaces, System};
use tempfile::TempDir;

const STATE: &str = r#"{ "other": [1], "profile": { "info_cache": {
    "Default": { "name": "Work", "user_name": "jan@kempen.example", "edge_account_type": 2, "gaia_id": "secret-id" },
    "Profile 1": { "name": "", "user_name": "jan@outlook.com", "edge_account_type": 1 },
    "Profile 2": { "name": "Empty", "user_name": "" },
    "Profile 3": { "name": "Local name", "user_name": "no address" } }, "last_used": "Default" } }"#;
const PROFILES: &str = "[Install4F96D1932A9F858E]\nDefault=Profiles/a.default\n\n[Profile0]\nName=default\nIsRelative=1\nPath=Profiles/a.default\n\n\
    [Profile1]\nName=nobody\nIsRelative=1\nPath=Profiles/b.other\n\n[General]\nStartWithLastProfile=1\nVersion=2\n";
const USER: &str =
    r#"{ "version": 1, "accountData": { "email": "jan@proton.me", "uid": "1", "sessionToken": "secret-token" } }"#;

/// A home where these files lie below the folders of the system.
fn home(system: System, files: &[(&str, &[u8])]) -> (TempDir, AccountPlaces) {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let at = |path: &str| folder.path().join(path);
    let places = match system {
        System::Linux => {
            AccountPlaces { system, settings: at(".config"), roaming: at(".config"), home: at(""), registry: None }
        }
        System::Windows => AccountPlaces {
            system,
            settings: at("AppData/Local"),
            roaming: at("AppData/Roaming"),
            home: at(""),
            registry: None,
        },
        System::Macos => {
            let support = at("Library/Application Support");
            AccountPlaces { system, settings: support.clone(), roaming: support, home: at(""), registry: None }
        }
    };
    (folder, places)
}

/// Each account as one line.
fn lines(seen: &Accounts) -> Vec<String> {
    seen.accounts
        .iter()
        .map(|found| format!("{:?} {} {}", found.kind, found.address, found.profile.as_deref().unwrap_or("-")))
        .collect()
}

#[test]
fn the_folders_of_each_system_are_found() {
    for (system, edge, chrome, firefox) in [
        (System::Linux, ".config/microsoft-edge", ".config/google-chrome", ".mozilla/firefox"),
        (System::Linux, ".config/microsoft-edge", ".config/google-chrome", "snap/firefox/common/.mozilla/firefox"),
        (
            System::Windows,
            "AppData/Local/Microsoft/Edge/User Data",
            "AppData/Local/Google/Chrome/User Data",
            "AppData/Roaming/Mozilla/Firefox",
        ),
        (
            System::Macos,
            "Library/Application Support/Microsoft Edge",
            "Library/Application Support/Google/Chrome",
            "Library/Application Support/Firefox",
        ),
    ] {
        let (edge, chrome) = (format!("{edge}/Local State"), format!("{chrome}/Local State"));
        let (list, user) =
            (format!("{firefox}/profiles.ini"), format!("{firefox}/Profiles/a.default/signedInUser.json"));
        let files = [
            (edge.as_str(), STATE.as_bytes()),
            (&chrome, STATE.as_bytes()),
            (&list, PROFILES.as_bytes()),
            (&user, USER.as_bytes()),
        ];
        let (_folder, places) = home(system, &files);
        // A folder above the settings is only there when somebody uses it.
        fs::create_dir_all(&places.settings).unwrap();
        fs::create_dir_all(&places.roaming).unwrap();
        let seen = |source| places.read(source);
        let of_edge = ["Work jan@kempen.example Work", "Personal jan@outlook.com Profile 1"];
        assert_eq!(lines(&seen(AccountSource::Edge)), of_edge, "{system:?}");
        let of_chrome = ["Google jan@kempen.example Work", "Google jan@outlook.com Profile 1"];
        assert_eq!(lines(&seen(AccountSource::Chrome)), of_chrome, "{system:?}");
        assert_eq!(lines(&seen(AccountSource::Firefox)), ["Unknown jan@proton.me default"], "{system:?}");
        for source in [AccountSource::Edge, AccountSource::Chrome, AccountSource::Firefox] {
            assert_eq!(seen(source).unread, None);
            assert!(!format!("{:?}", seen(source)).contains("secret"), "only addresses come out");
        }
        assert!(seen(AccountSource::Brave).accounts.is_empty() && seen(AccountSource::Brave).unread.is_none());
    }
}

#[test]
fn what_is_damaged_or_foreign_is_not_read_and_nothing_breaks() {
    const EDGE: &str = ".config/microsoft-edge/Local State";
    let deep = "[".repeat(100_000);
    for bytes in [
        &b""[..],
        b"{",
        b"null",
        b"\xff\xfe{",
        deep.as_bytes(),
        br#"{"profile": 7}"#,
        br#"{"profile": {"info_cache": []}}"#,
    ] {
        let (folder, places) = home(System::Linux, &[(EDGE, bytes)]);
        assert_eq!(
            places.read(AccountSource::Edge).unread,
            Some(Unread::Damaged),
            "{}",
            String::from_utf8_lossy(&bytes[..bytes.len().min(40)])
        );
        drop(folder);
    }
    // A folder where a file should be.
    let (folder, places) = home(System::Linux, &[]);
    fs::create_dir_all(folder.path().join(EDGE)).unwrap();
    assert_eq!(places.read(AccountSource::Edge).unread, Some(Unread::Damaged));
    // A pipe that nobody writes into.
    #[cfg(unix)]
    {
        let (folder, places) = home(System::Linux, &[(".config/microsoft-edge/other", b"")]);
        let made = std::process::Command::new("mkfifo").arg(folder.path().join(EDGE)).status().unwrap();
        assert!(made.success());
        assert_eq!(places.read(AccountSource::Edge).unread, Some(Unread::Damaged));
    }
    // One strange profile spoils no other.
    let state = br#"{ "profile": { "info_cache": { "A": { "user_name": null }, "B": { "user_name": "jan@kempen.example" } } } }"#;
    let (_folder, places) = home(System::Linux, &[(EDGE, state)]);
    let seen = places.read(AccountSource::Edge);
    assert_eq!(
        (lines(&seen).as_slice(), seen.unread),
        (&["Unknown jan@kempen.example B".to_owned()][..], Some(Unread::Damaged))
    );
}

#[test]
fn a_profile_that_lies_elsewhere_is_not_looked_at() {
    let elsewhere = tempfile::tempdir().unwrap();
    fs::write(elsewhere.path().join("signedInUser.json"), USER).unwrap();
    let absolute = elsewhere.path().to_str().unwrap();
    for (path, is_refused) in
        [("../elsewhere", true), (absolute, true), ("a/../../elsewhere", true), ("/", true), ("here", false)]
    {
        let list = format!("[Profile0]\nName=x\nIsRelative=0\nPath={path}\n");
        let files = [
            (".mozilla/firefox/profiles.ini", list.as_bytes()),
            (".mozilla/elsewhere/signedInUser.json", USER.as_bytes()),
            (".mozilla/firefox/here/signedInUser.json", USER.as_bytes()),
        ];
        let (_folder, places) = home(System::Linux, &files);
        let seen = places.read(AccountSource::Firefox);
        assert_eq!((seen.accounts.is_empty(), seen.unread.is_some()), (is_refused, is_refused), "{path}: {seen:?}");
    }
}

#[test]
fn a_file_of_a_strange_size_is_not_read_whole() {
    let (folder, places) = home(System::Linux, &[(".config/microsoft-edge/Local State", b"")]);
    let file = fs::File::options().write(true).open(folder.path().join(".config/microsoft-edge/Local State")).unwrap();
    file.set_len(65 * 1024 * 1024).unwrap();
    assert_eq!(places.read(AccountSource::Edge).unread, Some(Unread::TooLarge));
}

#[test]
fn many_profiles_and_long_names_stay_within_bounds() {
    let profile = |place: usize| {
        format!(r#""Profile {place}": {{ "name": "{}", "user_name": "p{place}@kempen.example" }}"#, "x".repeat(5000))
    };
    let profiles: Vec<String> = (0..500).map(profile).collect();
    let state = format!(r#"{{ "profile": {{ "info_cache": {{ {} }} }} }}"#, profiles.join(", "));
    let (_folder, places) = home(System::Linux, &[(".config/microsoft-edge/Local State", state.as_bytes())]);
    let seen = places.read(AccountSource::Edge);
    assert_eq!(seen.accounts.len(), 100);
    assert!(seen.is_bounded());
    assert!(seen.accounts.iter().all(|found| found.kind == AccountKind::Unknown));
}

#[test]
fn nothing_is_changed() {
    let files = [
        (".config/microsoft-edge/Local State", STATE.as_bytes()),
        (".mozilla/firefox/profiles.ini", PROFILES.as_bytes()),
    ];
    let (folder, places) = home(System::Linux, &files);
    let all = |folder: &Path| {
        let mut seen = Vec::new();
        let mut waiting = vec![folder.to_owned()];
        while let Some(place) = waiting.pop() {
            for entry in fs::read_dir(place).unwrap() {
                let path = entry.unwrap().path();
                let about = fs::metadata(&path).unwrap();
                seen.push((path.clone(), about.len(), about.modified().unwrap()));
                if path.is_dir() {
                    waiting.push(path);
                }
            }
        }
        seen.sort();
        seen
    };
    let before = all(folder.path());
    for row in sources() {
        let _ = places.read(row.seen_in);
    }
    assert_eq!(all(folder.path()), before);
}
