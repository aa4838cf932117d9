//! macOS: bundles in the folders of applications, the list of the launch services, and managed settings.

use std::io::Cursor;
use std::path::Path;

use guest_help_core::page::{Browser, browsers};
use plist::Value;

use super::Browsers;
use super::start::Program;
use crate::files::read_file;

/// Larger lists are not read: those of a whole organisation have some kilobytes.
const MOST_BYTES: usize = 1024 * 1024;

/// The program of a browser, where it is here. The system's own opener starts a bundle beside the one that runs.
pub(super) fn program(world: &Browsers, browser: &Browser) -> Option<Program> {
    let folders = [world.below_root("/Applications")?, world.home.join("Applications")];
    let bundle = folders.iter().map(|folder| folder.join(&browser.macos.app)).find(|bundle| bundle.is_dir())?;
    let before = ["-n".into(), "-a".into(), bundle.into(), "--args".into()];
    Some(Program { file: world.below_root("/usr/bin/open")?, before: before.into() })
}

/// The browser that the guest chose for links; none where it is still the system's own.
pub(super) fn preferred(world: &Browsers) -> Option<&'static Browser> {
    let list = "Library/Preferences/com.apple.LaunchServices/com.apple.launchservices.secure.plist";
    let list = read(&world.home.join(list))?;
    let handlers = list.as_dictionary()?.get("LSHandlers")?.as_array()?;
    let text = |handler: &Value, key: &str| Some(handler.as_dictionary()?.get(key)?.as_string()?.to_lowercase());
    let of_links = handlers.iter().find(|handler| text(handler, "LSHandlerURLScheme").as_deref() == Some("https"))?;
    let bundle = text(of_links, "LSHandlerRoleAll")?;
    browsers().iter().find(|browser| browser.macos.bundle.eq_ignore_ascii_case(&bundle))
}

/// Rules for the whole computer and for this person.
pub(super) fn forbids_private(world: &Browsers, browser: &Browser) -> bool {
    let managed = world.below_root("/Library/Managed Preferences");
    let name = format!("{}.plist", browser.policy.macos);
    let person = world.home.file_name().map(ToOwned::to_owned).unwrap_or_default();
    let files = managed.iter().flat_map(|folder| [folder.join(&name), folder.join(&person).join(&name)]);
    files.filter_map(|file| read(&file)).any(|rules| {
        let rules = rules.as_dictionary();
        let mut values = browser.policy.names.iter().filter_map(|name| rules?.get(name));
        values
            .any(|value| value.as_boolean() == Some(true) || value.as_signed_integer() == Some(browser.policy.forbids))
    })
}

/// A list of the system, in either of its two forms. The system's own lists are small; a file that is none is not read.
fn read(file: &Path) -> Option<Value> {
    let bytes = file.is_file().then(|| read_file(file, MOST_BYTES).ok())??;
    Value::from_reader(Cursor::new(bytes)).ok()
}
