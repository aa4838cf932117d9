//! The settings of the user in a registry of Windows: in Wine's, never in that of a person.

use std::path::{Path, PathBuf};
use std::process::Command;

use guest_help_core::check::{ProxySetting, Route};

use super::{LOGIN, Routes, SystemRoutes, other, through};

const KEY: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings";

fn reg(arguments: &[&str]) -> bool {
    Command::new("reg").args(arguments).output().unwrap().status.success()
}

/// The key as it was, put back at the end.
struct Before(PathBuf);

impl Before {
    fn keep(folder: &Path) -> Self {
        let file = folder.join("before.reg");
        assert!(reg(&["export", KEY, file.to_str().unwrap(), "/y"]));
        assert!(reg(&["delete", KEY, "/f"]));
        Self(file)
    }
}

impl Drop for Before {
    fn drop(&mut self) {
        reg(&["delete", KEY, "/f"]);
        reg(&["import", self.0.to_str().unwrap()]);
    }
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
    let set = |name: &str, kind: &str, value: &str| {
        assert!(reg(&["add", KEY, "/v", name, "/t", kind, "/d", value, "/f"]), "{name}");
    };
    // Each run reads anew.
    let way = |address: &str| SystemRoutes::new().route(address);
    let proxy = |host, port| through(host, port, ProxySetting::System);

    println!("{:?}", way(LOGIN));
    set("ProxyEnable", "REG_DWORD", "1");
    set("ProxyServer", "REG_SZ", "http=a.example:1;https=b.example:2");
    set("ProxyOverride", "REG_SZ", "*.corp.example;<local>");
    println!("{:?}", proxy_watch::read());
    assert_eq!(way(LOGIN), proxy("b.example", 2));
    assert_eq!(way("http://www.example.org/"), proxy("a.example", 1));
    assert_eq!(way("https://wiki.corp.example/"), Route::Direct);
    assert_eq!(way("http://intranet/"), Route::Direct);
    set("ProxyServer", "REG_SZ", "socks=s.example:1080");
    assert_eq!(way(LOGIN), other("socks4"));
    set("ProxyEnable", "REG_DWORD", "0");
    assert_eq!(way(LOGIN), Route::Direct);
}
