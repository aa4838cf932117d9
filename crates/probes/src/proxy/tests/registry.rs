//! The settings of the user in a registry of Windows: in Wine's, never in that of a person.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use guest_help_core::check::{HiddenRoute, ProxySetting, Route};

use super::{LOGIN, Routes, SystemRoutes, other, through, unknown};

const KEY: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings\Connections";

/// What is ticked in the settings (`INTERNET_PER_CONN_FLAGS` of WinINet).
const DIRECT: u32 = 1;
const SERVER: u32 = 2;
const SCRIPT: u32 = 4;
const SEARCH: u32 = 8;

fn reg(arguments: &[&str]) -> bool {
    Command::new("reg").args(arguments).output().unwrap().status.success()
}

/// The key as it was, put back at the end.
struct Before(Option<PathBuf>);

impl Before {
    fn keep(folder: &Path) -> Self {
        let file = folder.join("before.reg");
        let there = reg(&["export", KEY, file.to_str().unwrap(), "/y"]);
        Self(there.then_some(file))
    }
}

impl Drop for Before {
    fn drop(&mut self) {
        reg(&["delete", KEY, "/f"]);
        if let Some(file) = &self.0 {
            reg(&["import", file.to_str().unwrap()]);
        }
    }
}

/// Ticks these, with these texts beside them, as the settings of Windows do: in one value that holds all.
fn set(ticked: u32, server: &str, exceptions: &str, script: &str) {
    let mut bytes: Vec<u8> = [0x46, 1, ticked].iter().flat_map(|number: &u32| number.to_le_bytes()).collect();
    for text in [server, exceptions, script] {
        bytes.extend(u32::try_from(text.len()).unwrap().to_le_bytes());
        bytes.extend(text.as_bytes());
    }
    bytes.extend([0; 32]);
    let hex = bytes.iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").unwrap();
        hex
    });
    assert!(reg(&["add", KEY, "/v", "DefaultConnectionSettings", "/t", "REG_BINARY", "/d", &hex, "/f"]));
}

#[test]
#[allow(clippy::print_stderr, reason = "says why nothing was looked at")]
fn every_setting_of_the_user_is_read() {
    if !Path::new(r"C:\windows\system32\winepath.exe").exists() {
        eprintln!("this is no Wine: the settings of a person stay as they are");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let _before = Before::keep(folder.path());
    // Each run reads anew.
    let way = |address: &str| SystemRoutes::begin().route(address);
    let proxy = |host, port| through(host, port, ProxySetting::System);

    let by_scheme = "http=a.example:1;https=b.example:2";
    set(DIRECT | SERVER, by_scheme, "*.corp.example;.beneath.example;<local>", "");
    assert_eq!(way(LOGIN), proxy("b.example", 2));
    assert_eq!(way("http://www.example.org/"), proxy("a.example", 1));
    assert_eq!(way("https://wiki.corp.example/"), Route::Direct);
    assert_eq!(way("https://wiki.beneath.example/"), Route::Direct);
    assert_eq!(way("http://intranet/"), Route::Direct);

    let one_run = SystemRoutes::begin();
    assert_eq!(one_run.route(LOGIN), proxy("b.example", 2));
    set(DIRECT | SERVER, "socks=s.example:1080", "", "");
    assert_eq!(way(LOGIN), other("socks4"));
    assert_eq!(one_run.route(LOGIN), proxy("b.example", 2), "all hosts of a run are seen alike");

    set(DIRECT, by_scheme, "", "");
    assert_eq!(way(LOGIN), Route::Direct);

    // Wine's own engine may be missing: then the way is hidden, not direct, and the server beneath the script does not stand in for it.
    set(DIRECT | SERVER | SCRIPT, by_scheme, "", "http://127.0.0.1:9/proxy.pac");
    assert_eq!(way(LOGIN), unknown(HiddenRoute::ScriptFailed));
    set(DIRECT | SEARCH, "", "", "");
    assert!(matches!(way(LOGIN), Route::Unknown { .. } | Route::Direct));
    set(DIRECT | SERVER | SCRIPT, by_scheme, "", "no address");
    assert_eq!(way(LOGIN), unknown(HiddenRoute::Settings));
}
