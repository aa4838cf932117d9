//! Linux: programs on the search path, the desktop's own answer, and rules as JSON files.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use guest_help_core::page::{Browser, PrivatePolicy, browsers};
use serde_json::Value;

use super::Browsers;
use super::start::{Program, ask};
use crate::files::read_file;

/// Larger rules are not read: those of a whole organisation have some kilobytes.
const MOST_BYTES: usize = 1024 * 1024;

/// The program of a browser, where it is here.
pub(super) fn program(world: &Browsers, browser: &Browser) -> Option<Program> {
    let file = browser.linux.iter().find_map(|name| file(world, name))?;
    Some(Program { file, before: Vec::new() })
}

/// The browser that the desktop opens links with, asked as its own programs ask.
pub(super) fn preferred(world: &Browsers) -> Option<&'static Browser> {
    let mut settings = Command::new(file(world, "xdg-settings")?);
    let name = ask(settings.args(["get", "default-web-browser"]))?;
    browsers().iter().find(|browser| browser.desktop.iter().any(|desktop| desktop == name.trim()))
}

/// Rules lie in a folder of JSON files for Chromium, in one file under `policies` for Firefox.
pub(super) fn forbids_private(world: &Browsers, browser: &Browser) -> bool {
    let places = browser.policy.linux.iter().filter_map(|place| world.below_root(place));
    let mut files = places.flat_map(|place| if place.is_dir() { inside(&place) } else { vec![place] });
    files.any(|file| forbids(&file, &browser.policy))
}

fn file(world: &Browsers, name: &str) -> Option<PathBuf> {
    let found = |path: PathBuf| is_program(&path).then_some(path);
    match name.strip_prefix("~/") {
        Some(below) => found(world.home.join(below)),
        None if name.starts_with('/') => found(world.below_root(name)?),
        // A folder without a root would depend on where this program was started.
        None => world.search.iter().filter(|folder| folder.is_absolute()).find_map(|folder| found(folder.join(name))),
    }
}

fn is_program(path: &Path) -> bool {
    path.metadata().is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o111 != 0)
}

fn inside(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.filter(|path| path.extension().is_some_and(|ending| ending == "json")).collect()
}

fn forbids(file: &Path, policy: &PrivatePolicy) -> bool {
    let Ok(bytes) = read_file(file, MOST_BYTES) else { return false };
    let Ok(rules) = serde_json::from_slice::<Value>(&bytes) else { return false };
    let rules = rules.get("policies").unwrap_or(&rules);
    let mut values = policy.names.iter().filter_map(|name| rules.get(name));
    values.any(|value| value.as_bool() == Some(true) || value.as_i64() == Some(policy.forbids))
}
