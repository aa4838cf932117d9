//! Which browser is told, with exactly which arguments, and what forbids it, on the system on which this runs. The browser is this very
//! program: called as one, it writes down what it was given. No test of a library runs here, because such a test cannot be called so.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test may stop, writes files, and says which test it runs"
)]

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod system;
#[cfg(windows)]
#[path = "windows.rs"]
mod system;

use std::fs;
use std::path::{Path, PathBuf};

use guest_help_core::effect::Apart;
use guest_help_desktop_actions::{Browsers, NotApart};
use tempfile::TempDir;

const LINK: &str = "https://myapps.microsoft.com/?tenantid=11112222-3333-4444-5555-666677778888";

fn main() {
    let this = std::env::current_exe().unwrap();
    if beside(&this, "browser").exists() {
        let given: Vec<String> = std::env::args().skip(1).collect();
        fs::write(beside(&this, "told"), given.join("\n")).unwrap();
        std::process::exit(i32::from(beside(&this, "fails").exists()));
    }
    let tests: [(&str, fn()); 6] = [
        ("the usual browser gets its own argument and the link", the_usual_browser_is_told),
        ("another browser helps where the usual one is unknown", another_browser_helps),
        ("a hostile link or folder is one argument or nothing", nothing_hostile_is_an_option),
        ("a rule of an administrator is kept", system::rules_are_kept),
        ("damaged rules forbid nothing and stop nothing", system::damaged_rules_are_no_rules),
        ("a browser that fails is said to fail", failing_is_said),
    ];
    for (name, test) in tests {
        println!("test {name}");
        test();
    }
}

/// A computer with these browsers, the first of which is the usual one.
struct Computer {
    folder: TempDir,
    browsers: Browsers,
}

/// A browser for tests: its `id`, its program on Linux, how Windows names it.
struct Installed(
    &'static str,
    #[cfg_attr(target_os = "linux", allow(dead_code, reason = "Windows alone"))] &'static str,
);

const EDGE: Installed = Installed("microsoft-edge", "MSEdgeHTM");
const CHROME: Installed = Installed("google-chrome", "ChromeHTML");
const FIREFOX: Installed = Installed("firefox", "FirefoxURL-308046B0AF4A39CB");
const BRAVE: Installed = Installed("brave-browser", "BraveHTML");
const VIVALDI: Installed = Installed("vivaldi-stable", "VivaldiHTM.ABCDEF");
const OPERA: Installed = Installed("opera", "OperaStable");
const CHROMIUM: Installed = Installed("chromium", "ChromiumHTM.ABCDEF");

impl Computer {
    fn told(&self, browser: &Installed) -> Option<Vec<String>> {
        let told = fs::read_to_string(beside(&self.program(browser), "told")).ok()?;
        Some(told.lines().map(str::to_owned).collect())
    }

    fn open(&self, link: &str) -> Result<&'static str, NotApart> {
        self.browsers.open(link, &Apart::Private)
    }

    /// Makes a browser of this program.
    fn install(&self, browser: &Installed) {
        let (this, program) = (std::env::current_exe().unwrap(), self.program(browser));
        fs::hard_link(&this, &program).or_else(|_| fs::copy(&this, &program).map(|_| ())).unwrap();
        fs::write(beside(&program, "browser"), "").unwrap();
    }
}

/// A file that goes with a program.
fn beside(program: &Path, what: &str) -> PathBuf {
    PathBuf::from(format!("{}.{what}", program.display()))
}

fn the_usual_browser_is_told() {
    for (usual, id, argument) in [
        (&EDGE, "edge", "--inprivate"),
        (&CHROME, "chrome", "--incognito"),
        (&CHROMIUM, "chromium", "--incognito"),
        (&BRAVE, "brave", "--incognito"),
        (&FIREFOX, "firefox", "--private-window"),
        (&VIVALDI, "vivaldi", "--incognito"),
        (&OPERA, "opera", "--private"),
    ] {
        let other = if id == "edge" { &CHROME } else { &EDGE };
        let computer = Computer::with(&[usual, other]);
        assert_eq!(computer.open(LINK), Ok(id));
        assert_eq!(computer.told(usual).unwrap(), [argument, LINK]);
        assert_eq!(computer.told(other), None);
    }
    let computer = Computer::with(&[&CHROME, &EDGE]);
    let profile = Apart::Profile { browser: "edge", folder: "Profile 1".to_owned() };
    assert_eq!(computer.browsers.open(LINK, &profile), Ok("edge"));
    assert_eq!(computer.told(&EDGE).unwrap(), ["--profile-directory=Profile 1", LINK]);
}

fn another_browser_helps() {
    let unknown = Installed("epiphany", "AppX90nv6nhay5n6a98fnetv7tpk64pp35es");
    let computer = Computer::with(&[&unknown, &FIREFOX]);
    assert_eq!(computer.open(LINK), Ok("firefox"));
    assert_eq!(computer.told(&FIREFOX).unwrap(), ["--private-window", LINK]);
    assert_eq!(Computer::with(&[&unknown]).open(LINK), Err(NotApart::NoBrowser));
    assert_eq!(Computer::with(&[]).open(LINK), Err(NotApart::NoBrowser));
}

fn nothing_hostile_is_an_option() {
    for hostile in [
        "--no-sandbox",
        "-P evil",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://myapps.microsoft.com/",
        "https://user:word@myapps.microsoft.com/",
        "myapps.microsoft.com --no-sandbox",
        "",
    ] {
        let computer = Computer::with(&[&EDGE]);
        assert_eq!(computer.open(hostile), Err(NotApart::NoLink), "{hostile}");
        assert_eq!(computer.told(&EDGE), None);
    }
    for hostile in [
        "https://myapps.microsoft.com/ --no-sandbox",
        "https://myapps.microsoft.com/?a=\" --load-extension=/tmp/x \"",
        "https://myapps.microsoft.com/\n--no-sandbox",
        "https://myapps.microsoft.com/?a=%PATH%&calc|b`id`$(id);c^d",
        " https://myapps.microsoft.com/x ",
    ] {
        let computer = Computer::with(&[&EDGE]);
        match computer.open(hostile) {
            Ok(_) => {
                let told = computer.told(&EDGE).unwrap();
                assert_eq!((told.len(), told[0].as_str()), (2, "--inprivate"), "{told:?}");
                assert!(
                    told[1].starts_with("https://myapps.microsoft.com/") && !told[1].contains([' ', '"']),
                    "{told:?}"
                );
            }
            Err(error) => assert_eq!((error, computer.told(&EDGE)), (NotApart::NoLink, None)),
        }
    }
    let computer = Computer::with(&[&FIREFOX, &EDGE]);
    let open =
        |browser, folder: &str| computer.browsers.open(LINK, &Apart::Profile { browser, folder: folder.to_owned() });
    assert_eq!(open("firefox", "Profile 1"), Err(NotApart::NoBrowser));
    assert_eq!(open("none", "Profile 1"), Err(NotApart::NoBrowser));
    for folder in ["../x", "a\" --no-sandbox", "", "-x", "a/b", "a\\b"] {
        assert_eq!(open("edge", folder), Err(NotApart::NoBrowser), "{folder}");
    }
    assert_eq!(computer.told(&EDGE), None);
}

fn failing_is_said() {
    let computer = Computer::with(&[&EDGE]);
    fs::write(beside(&computer.program(&EDGE), "fails"), "").unwrap();
    assert_eq!(computer.open(LINK), Err(NotApart::NotStarted));
    assert!(computer.told(&EDGE).is_some());
}
