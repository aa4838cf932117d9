//! Browsers that can open a private window, as data: how each is found, how it is told, and what forbids it (`knowledge/browsers.toml`).

use std::sync::LazyLock;

use serde::Deserialize;

use crate::host::Date;
use crate::knowledge;
use crate::vocabulary::Mark;

/// How a browser is told things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BrowserFamily {
    /// As Chromium is.
    Chromium,
    /// As Firefox is.
    Firefox,
}

/// Where an administrator can switch private windows off.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrivatePolicy {
    /// Names of the settings.
    pub names: Vec<String>,
    /// The number that forbids private windows; for Firefox's switch `true` does too.
    pub forbids: i64,
    /// Linux: folders with JSON files, or one such file.
    pub linux: Vec<String>,
    /// Windows: the key below `HKEY_LOCAL_MACHINE` and `HKEY_CURRENT_USER`.
    pub windows: String,
    /// macOS: the name of the list of managed settings.
    pub macos: String,
    /// Where this is known from.
    pub source: String,
    /// Day on which it was compared.
    pub date: Date,
    /// How well it is known.
    pub certainty: Mark,
}

/// A program of macOS.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// Its name in the system.
    pub bundle: String,
    /// Its folder in that of the applications.
    pub app: String,
}

/// A browser, and how it opens a private window.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Browser {
    /// Its name in this program; it chooses the name of the private window in the texts.
    pub id: String,
    /// Its name for people.
    pub name: String,
    /// How it is told things.
    pub family: BrowserFamily,
    /// Keys that open a private window.
    pub private_window: String,
    /// The argument that opens a private window with the address after it.
    pub private: String,
    /// Linux: its programs, on the search path, or whole paths.
    pub linux: Vec<String>,
    /// Linux: its names in the settings of a desktop.
    pub desktop: Vec<String>,
    /// Windows: how its names in the system's list of programs for links begin.
    pub links: Vec<String>,
    /// macOS: its bundle.
    pub macos: Bundle,
    /// What can forbid a private window.
    pub policy: PrivatePolicy,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BrowserFile {
    #[allow(dead_code)]
    schema: u32,
    browser: Vec<Browser>,
}

/// The browsers of the program, those that guests have most first.
pub fn browsers() -> &'static [Browser] {
    static BROWSERS: LazyLock<Vec<Browser>> = LazyLock::new(|| {
        let file: BrowserFile = knowledge::embedded("browsers.toml");
        file.browser
    });
    &BROWSERS
}
