//! A link that belongs into a private window opens in one: by a click in our window, and in real browsers, which do not write down
//! where they went.

use std::fs;
use std::io::Write;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use guest_help_core::page::browsers;
use guest_help_journeys::{Browser, Desk, journey, program};
use rustix::process::{Pid, Signal, geteuid, kill_process};

use crate::apart::{SMALL_LARGE_DARK, USUAL, assert_fits, open, picture};

const LINK: &str = "https://myapps.microsoft.com/sckcen.be";
/// A person without rights: the sandbox of a browser does not start for the administrator.
const NOBODY: u32 = 65534;
/// A browser has drawn its window and written down its session well within this time.
const BROWSER_TIME: Duration = Duration::from_secs(30);
/// Chromium writes its session at the latest 2.5 s after a change (its `CommandStorageManager`, read 2026-11-29).
const WRITTEN: Duration = Duration::from_secs(5);

#[test]
fn a_click_opens_the_link_in_a_private_window() {
    for (language, button, asked, look) in [
        ("nl", "Openen in een privévenster", "Boven in dat venster staat het woord ‘InPrivate’", USUAL),
        ("en", "Open in a private window", "At its top it shows the word “InPrivate”", SMALL_LARGE_DARK),
    ] {
        journey(async {
            let mut desk = Desk::with_screen(1400, 2000)?;
            let window = open(&desk, language, &look).await?;
            window.jump("715").await?;
            window.wait_for_text(button).await?;
            picture(&window, "private", &format!("{language}-offered")).await?;
            window.click(".address button").await?;
            assert_eq!(desk.wait_for_opened(1).await?, [format!("--inprivate {LINK}")]);
            window.wait_for_text(asked).await?;
            assert_fits(&window).await?;
            picture(&window, "private", &format!("{language}-opened")).await?;
            // Where no browser can be told, the link is copied and the keys are shown.
            desk.set_browser(Browser::Fails)?;
            window.jump("740").await?;
            window.click(".address button").await?;
            window.wait_for_text("Ctrl+Shift+N").await?;
            picture(&window, "private", &format!("{language}-copied")).await?;
            assert_eq!(desk.opened()?.len(), 1);
            window.close().await?;
            Ok(())
        });
    }
}

/// A real browser as somebody without rights, with a home of its own. Everything that was started ends with this.
struct Person {
    desk: Desk,
}

impl Person {
    /// Its desktop opens links with this browser.
    fn with(browser: &str) -> Self {
        let desk = Desk::new().unwrap();
        let applications = desk.path("config/mimeapps.list");
        fs::write(applications, format!("[Default Applications]\nx-scheme-handler/http={browser}.desktop\nx-scheme-handler/https={browser}.desktop\n")).unwrap();
        fs::copy(program("GUEST_HELP", "target/debug/guest-help"), desk.path("data/guest-help")).unwrap();
        if geteuid().is_root() {
            hand_over(&desk.path(""));
        }
        Self { desk }
    }

    fn command(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = if geteuid().is_root() {
            let mut command = self.desk.command("setpriv");
            command.args(["--reuid", "65534", "--regid", "65534", "--clear-groups", program]);
            command
        } else {
            self.desk.command(program)
        };
        command.args(arguments).current_dir(self.desk.path("home")).stdout(Stdio::null()).stderr(Stdio::null());
        // The real programs, and not those of the desk.
        command.env("PATH", "/usr/local/bin:/usr/bin:/bin").env_remove("BROWSER");
        command
    }

    /// What this guest does in the terminal.
    fn types(&self, lines: &str) {
        let guide = self.desk.path("data/guest-help");
        let mut command = self.command(guide.to_str().unwrap(), &["--lang", "en", "ask"]);
        let mut guide = command.stdin(Stdio::piped()).spawn().unwrap();
        guide.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
        // 0: nothing wrong found; 1: somebody must act.
        assert!(matches!(guide.wait().unwrap().code(), Some(0 | 1)));
    }

    /// Waits for a window with this in its title.
    fn wait_for_window(&self, title: &str) -> String {
        let end = Instant::now() + BROWSER_TIME;
        loop {
            let titles = self.desk.titles().unwrap();
            if let Some(found) = titles.iter().find(|found| found.contains(title)) {
                return found.clone();
            }
            assert!(Instant::now() < end, "no window with “{title}”: {titles:?}");
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Do the files of the browser hold the name of the page?
    fn wrote_down(&self) -> bool {
        holds(&self.desk.path("config"), "myapps.microsoft.com")
            || holds(&self.desk.path("home"), "myapps.microsoft.com")
    }

    /// The command lines of all that was started in this home.
    fn running(&self) -> Vec<(i32, String)> {
        // Chromium writes over its environment; where it was started stays.
        let home = self.desk.path("home");
        let entries = fs::read_dir("/proc").unwrap().flatten();
        let numbers = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
        let read = |process: i32, what: &str| fs::read(format!("/proc/{process}/{what}")).unwrap_or_default();
        numbers
            .filter(|process| fs::read_link(format!("/proc/{process}/cwd")).is_ok_and(|place| place == home))
            .map(|process| (process, String::from_utf8_lossy(&read(process, "cmdline")).replace('\0', " ")))
            .collect()
    }

    fn stop(&self, signal: Signal) {
        for process in self.running().into_iter().filter_map(|(process, _)| Pid::from_raw(process)) {
            let _ = kill_process(process, signal);
        }
    }

    /// Ends all of it: asks, and insists after a while.
    fn end(&self) {
        for signal in std::iter::once(Signal::TERM).chain(std::iter::repeat_n(Signal::KILL, 50)) {
            self.stop(signal);
            std::thread::sleep(Duration::from_millis(if signal == Signal::TERM { 1500 } else { 20 }));
            if self.running().is_empty() {
                break;
            }
        }
    }
}

impl Drop for Person {
    fn drop(&mut self) {
        if !self.running().is_empty() {
            self.end();
        }
    }
}

fn hand_over(folder: &Path) {
    chown(folder, Some(NOBODY), Some(NOBODY)).unwrap();
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            hand_over(&entry.path());
        } else {
            chown(entry.path(), Some(NOBODY), Some(NOBODY)).unwrap();
        }
    }
}

fn holds(folder: &Path, text: &str) -> bool {
    fs::read_dir(folder).into_iter().flatten().flatten().any(|entry| {
        let (path, kind) = (entry.path(), entry.file_type().unwrap());
        match () {
            () if kind.is_dir() => holds(&path, text),
            () if kind.is_file() => {
                let bytes = fs::read(path).unwrap_or_default();
                bytes.windows(text.len()).any(|part| part == text.as_bytes())
            }
            () => false,
        }
    })
}

/// Opens the link from page 715 of the guide, and looks at what came of it.
fn open_from_the_guide(person: &Person, title: &str) -> String {
    person.types("715\no\nq\n");
    let found = person.wait_for_window(title);
    let running = person.running();
    assert!(running.iter().any(|(_, line)| line.contains(LINK)), "{running:?}");
    assert!(running.iter().all(|(_, line)| !line.contains("no-sandbox")), "{running:?}");
    std::thread::sleep(WRITTEN);
    person.end();
    found
}

#[test]
fn chromium_opens_a_private_window_and_writes_nothing_down() {
    let ordinary = Person::with("chromium");
    let mut browser = ordinary.command("chromium", &[LINK]).stdin(Stdio::null()).spawn().unwrap();
    ordinary.wait_for_window("myapps.microsoft.com");
    std::thread::sleep(WRITTEN);
    ordinary.end();
    let _ = browser.wait();
    assert!(ordinary.wrote_down(), "an ordinary window writes down where it went, or this test sees nothing");
    drop(ordinary);

    let guest = Person::with("chromium");
    open_from_the_guide(&guest, "myapps.microsoft.com");
    assert!(guest.desk.path("config/chromium/Local State").exists(), "it is the browser with the profile of this home");
    assert!(!guest.wrote_down());
}

#[test]
fn firefox_opens_a_window_that_it_calls_private() {
    let guest = Person::with("firefox-esr");
    let title = open_from_the_guide(&guest, "Private Browsing");
    assert!(title.contains("Mozilla Firefox"), "{title}");
    assert!(!guest.wrote_down());
}

#[test]
fn every_browser_that_can_be_told_is_ours_on_a_desk() {
    let desk = Desk::new().unwrap();
    for name in browsers().iter().flat_map(|browser| &browser.linux).filter(|name| !name.contains('/')) {
        assert!(desk.path("bin").join(name).exists(), "{name}: a journey would open a real browser");
    }
}
