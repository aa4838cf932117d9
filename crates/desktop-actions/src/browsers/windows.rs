//! Windows: what programs wrote into the registry, the guest's choice, and rules of an administrator.

use std::path::PathBuf;

use guest_help_core::page::{Browser, browsers};
use windows_registry::{CURRENT_USER, Key, LOCAL_MACHINE};

use super::Browsers;
use super::start::Program;

/// Programs that say they open links (Microsoft: "Registering Programs with Client Types", 2026-11-29).
const CLIENTS: &str = r"SOFTWARE\Clients\StartMenuInternet";
/// The guest's own choice for links.
const CHOICE: &str = r"SOFTWARE\Microsoft\Windows\Shell\Associations\UrlAssociations\https\UserChoice";

/// The program of a browser, where it is here.
pub(super) fn program(world: &Browsers, browser: &Browser) -> Option<Program> {
    keys(world, CLIENTS).into_iter().find_map(|clients| {
        let names: Vec<String> = clients.keys().ok()?.collect();
        names.iter().find_map(|name| {
            let links = clients.open(format!(r"{name}\Capabilities\URLAssociations")).ok()?.get_string("https").ok()?;
            is_name_of(browser, &links).then_some(())?;
            let command = clients.open(format!(r"{name}\shell\open\command")).ok()?.get_string("").ok()?;
            let file = program_of(&command)?;
            file.is_file().then(|| Program { file, before: Vec::new() })
        })
    })
}

/// The browser that the guest chose for links.
pub(super) fn preferred(world: &Browsers) -> Option<&'static Browser> {
    let name = keys(world, CHOICE).iter().find_map(|key| key.get_string("ProgId").ok())?;
    browsers().iter().find(|browser| is_name_of(browser, &name))
}

/// Rules for the computer go before those for the person.
pub(super) fn forbids_private(world: &Browsers, browser: &Browser) -> bool {
    let rules = keys(world, &browser.policy.windows);
    let mut values =
        rules.iter().rev().flat_map(|key| browser.policy.names.iter().filter_map(|name| key.get_u32(name).ok()));
    values.next().map(i64::from) == Some(browser.policy.forbids)
}

/// A key below the guest's own branch of the registry, then below that of the computer; in a test below a branch of its own.
fn keys(world: &Browsers, path: &str) -> Vec<Key> {
    let opened = match &world.registry {
        Some(branch) => vec![CURRENT_USER.open(format!(r"{branch}\{path}"))],
        None => vec![CURRENT_USER.open(path), LOCAL_MACHINE.open(path)],
    };
    opened.into_iter().filter_map(Result::ok).collect()
}

fn is_name_of(browser: &Browser, name: &str) -> bool {
    browser.links.iter().any(|start| name.starts_with(start.as_str()))
}

/// The program of a command such as `"C:\Program Files\browser.exe" "%1"`. A script is none: what it makes of an argument is not known.
fn program_of(command: &str) -> Option<PathBuf> {
    let command = command.trim();
    let file = match command.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => command,
    };
    let is_program =
        file.len() > 4 && file.is_char_boundary(file.len() - 4) && file[file.len() - 4..].eq_ignore_ascii_case(".exe");
    is_program.then(|| PathBuf::from(file))
}
