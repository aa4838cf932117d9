//! macOS as its files describe it, and what no browser is ever told.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop, and writes files")]

use std::fs;
use std::path::Path;

use super::*;

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn list(body: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">{body}</plist>")
}

#[test]
fn a_mac_tells_its_bundles_the_choice_and_the_rules() {
    let folder = tempfile::tempdir().unwrap();
    let (root, home) = (folder.path().to_owned(), folder.path().join("Users/jan"));
    let world = Browsers { search: Vec::new(), home: home.clone(), root: root.clone() };
    let row = |id: &str| browsers().iter().find(|row| row.id == id).unwrap();
    assert_eq!((macos::program(&world, row("chrome")), macos::preferred(&world).is_none()), (None, true));
    fs::create_dir_all(root.join("Applications/Google Chrome.app")).unwrap();
    let program = macos::program(&world, row("chrome")).unwrap();
    assert_eq!(program.file, root.join("usr/bin/open"));
    assert_eq!(program.before[0], "-n");
    assert_eq!(program.before.last().unwrap(), "--args");
    let services = home.join("Library/Preferences/com.apple.LaunchServices/com.apple.launchservices.secure.plist");
    let handler = |scheme: &str, bundle: &str| {
        format!(
            "<dict><key>LSHandlerURLScheme</key><string>{scheme}</string><key>LSHandlerRoleAll</key><string>{bundle}</string></dict>"
        )
    };
    let handlers = handler("mailto", "com.apple.mail") + &handler("https", "com.google.chrome");
    write(&services, &list(&format!("<dict><key>LSHandlers</key><array>{handlers}</array></dict>")));
    assert_eq!(macos::preferred(&world).unwrap().id, "chrome");
    write(&services, "damaged");
    assert!(macos::preferred(&world).is_none());
    for (id, file, value, forbids) in [
        ("chrome", "com.google.Chrome.plist", "<key>IncognitoModeAvailability</key><integer>1</integer>", true),
        ("chrome", "jan/com.google.Chrome.plist", "<key>IncognitoModeAvailability</key><integer>1</integer>", true),
        ("chrome", "com.google.Chrome.plist", "<key>IncognitoModeAvailability</key><integer>0</integer>", false),
        ("chrome", "eva/com.google.Chrome.plist", "<key>IncognitoModeAvailability</key><integer>1</integer>", false),
        ("edge", "com.microsoft.Edge.plist", "<key>InPrivateModeAvailability</key><integer>1</integer>", true),
        ("firefox", "org.mozilla.firefox.plist", "<key>DisablePrivateBrowsing</key><true/>", true),
        ("firefox", "org.mozilla.firefox.plist", "<key>DisablePrivateBrowsing</key><false/>", false),
        ("firefox", "org.mozilla.firefox.plist", "<broken", false),
    ] {
        let managed = root.join("Library/Managed Preferences");
        write(&managed.join(file), &list(&format!("<dict>{value}</dict>")));
        assert_eq!(macos::forbids_private(&world, row(id)), forbids, "{file} {value}");
        fs::remove_dir_all(managed).unwrap();
    }
}

#[test]
fn no_browser_is_told_to_drop_a_protection() {
    for browser in browsers() {
        let link = link_of("https://myapps.microsoft.com/").unwrap();
        for apart in [Apart::Private, Apart::Profile { browser: &browser.id, folder: "Default".to_owned() }] {
            let told = arguments(browser, &apart, &link).unwrap_or_default();
            let known = ["--inprivate", "--incognito", "--private", "--private-window", "--profile-directory=Default"];
            assert!(told.iter().all(|argument| *argument == link || known.contains(&argument.as_str())), "{told:?}");
        }
    }
}
