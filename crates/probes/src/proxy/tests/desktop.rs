//! The settings of GNOME and of KDE, in files of their own, read by a second run of this program.

use std::path::Path;
use std::process::Command;

use guest_help_core::check::{HiddenRoute, ProxySetting, Route};

use super::{LOGIN, Routes, SystemRoutes, through, unknown};

const ADDRESS: &str = "GUEST_HELP_WAY_TO";
const MARK: &str = "the way: ";

/// Run by the test below alone, in its own environment.
#[test]
#[ignore = "another test runs it"]
#[allow(clippy::print_stdout, reason = "the other test reads it")]
fn tells_the_way() {
    let route = SystemRoutes::begin().route(&std::env::var(ADDRESS).unwrap());
    println!("\n{MARK}{}", serde_json::to_string(&route).unwrap());
}

/// The desktops, and where their settings stand in the folder of the user.
const GNOME: (&str, &str) = ("GNOME", "glib-2.0/settings/keyfile");
const KDE: (&str, &str) = ("KDE", "kioslaverc");

/// The way to an address with these lines in the settings of a desktop, and a proxy in the environment.
fn way((desktop, file): (&str, &str), lines: &str, address: &str) -> Route {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join(file);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, lines).unwrap();
    let this = std::env::current_exe().unwrap();
    let mut command = Command::new(this);
    command
        .args(["--exact", "proxy::tests::desktop::tells_the_way", "--ignored", "--nocapture"])
        .env_clear()
        .env("https_proxy", "http://env.example:1")
        .env("MY_PROXY", "http://mine.example:2")
        .env("GSETTINGS_BACKEND", "keyfile")
        .env("XDG_CURRENT_DESKTOP", desktop)
        .env("XDG_CONFIG_HOME", home.path())
        .env("XDG_CONFIG_DIRS", home.path())
        .env("HOME", home.path())
        .env(ADDRESS, address);
    let ran = command.output().unwrap();
    let out = String::from_utf8_lossy(&ran.stdout);
    let told = out.lines().find_map(|line| line.strip_prefix(MARK));
    serde_json::from_str(told.unwrap_or_else(|| panic!("{out}{}", String::from_utf8_lossy(&ran.stderr)))).unwrap()
}

#[test]
#[allow(clippy::print_stderr, reason = "says why nothing was looked at")]
fn every_mode_of_gnome_is_read() {
    if !Path::new("/usr/share/glib-2.0/schemas/org.gnome.system.proxy.gschema.xml").exists() {
        eprintln!("GNOME's settings are not on this computer: nothing was looked at");
        return;
    }
    let proxy = |host, port| through(host, port, ProxySetting::System);
    let by_environment = through("env.example", 1, ProxySetting::Environment);
    let manual = "[system/proxy]\nmode='manual'\nignore-hosts=['localhost', '*.corp.example', '10.0.0.0/8']\n\
                  [system/proxy/http]\nhost='http.example'\nport=1\n[system/proxy/https]\nhost='https.example'\nport=2\n";
    let socks = "[system/proxy]\nmode='manual'\n[system/proxy/socks]\nhost='socks.example'\nport=1080\n";
    let script = "[system/proxy]\nmode='auto'\nautoconfig-url='http://192.0.2.1/proxy.pac'\n";
    let search = "[system/proxy]\nmode='auto'\n";
    let cases = [
        (manual, LOGIN, proxy("https.example", 2)),
        (manual, "http://www.example.org/", proxy("http.example", 1)),
        (manual, "https://wiki.corp.example/", Route::Direct),
        (manual, "https://10.1.2.3/", Route::Direct),
        (socks, LOGIN, Route::OtherProxy { scheme: "socks5".to_owned() }),
        (script, LOGIN, unknown(HiddenRoute::Script)),
        (search, LOGIN, unknown(HiddenRoute::Script)),
        ("[system/proxy]\nmode='none'\n", LOGIN, Route::Direct),
        // Nobody ever set it: the environment counts, as it does for the browser.
        ("", LOGIN, by_environment),
    ];
    for (lines, address, expected) in cases {
        assert_eq!(way(GNOME, lines, address), expected, "{lines} {address}");
    }
}

#[test]
fn every_mode_of_kde_is_read() {
    let proxy = |host, port| through(host, port, ProxySetting::System);
    let manual = "[Proxy Settings]\nProxyType=1\nhttpProxy=http://http.example 1\nhttpsProxy=http://https.example 2\n\
                  NoProxyFor=.corp.example\n";
    let cases = [
        (manual, LOGIN, proxy("https.example", 2)),
        (manual, "http://www.example.org/", proxy("http.example", 1)),
        (manual, "https://wiki.corp.example/", Route::Direct),
        ("[Proxy Settings]\nProxyType=0\n", LOGIN, Route::Direct),
        (
            "[Proxy Settings]\nProxyType=2\nProxy Config Script=http://192.0.2.1/p\n",
            LOGIN,
            unknown(HiddenRoute::Script),
        ),
        ("[Proxy Settings]\nProxyType=3\n", LOGIN, unknown(HiddenRoute::Script)),
        // The file names a variable of its own.
        (
            "[Proxy Settings]\nProxyType=4\nhttpsProxy=MY_PROXY\n",
            LOGIN,
            through("mine.example", 2, ProxySetting::Environment),
        ),
        ("", LOGIN, through("env.example", 1, ProxySetting::Environment)),
    ];
    for (lines, address, expected) in cases {
        assert_eq!(way(KDE, lines, address), expected, "{lines} {address}");
    }
}
