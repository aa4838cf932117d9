//! Teams, GNOME, and the further accounts of a browser's profile: in files as those programs write them, whole and damaged.

use std::fs;

use guest_help_core::account::sources;
use guest_help_core::check::{AccountSource, Unread};
use guest_help_probes::accounts::System;

use super::{home, lines};

const TEAMS: &str = ".config/Microsoft/Microsoft Teams/desktop-config.json";
const GNOME: &str = ".config/goa-1.0/accounts.conf";
const STATE: &str = ".config/microsoft-edge/Local State";
const PREFERENCES: &str = ".config/microsoft-edge/Default/Preferences";

#[test]
fn teams_names_who_is_signed_in_on_each_system() {
    let signed_in =
        br#"{ "isLoggedOut": false, "upnWindowUserUpn": "jan@kempen.example", "userUpn": "jan@kempen.example",
        "userOid": "secret-oid", "appPreferenceSettings": { "disableGpu": false } }"#;
    for (system, path) in [
        (System::Linux, TEAMS),
        (System::Windows, "AppData/Roaming/Microsoft/Teams/desktop-config.json"),
        (System::Macos, "Library/Application Support/Microsoft/Teams/desktop-config.json"),
    ] {
        let (_folder, places) = home(system, &[(path, signed_in)]);
        let seen = places.read(AccountSource::Teams);
        assert_eq!((lines(&seen), seen.unread), (vec!["Work jan@kempen.example -".to_owned()], None), "{system:?}");
        assert!(!format!("{seen:?}").contains("secret"), "only addresses come out");
    }
    for (file, accounts, unread) in [
        (r#"{ "isLoggedOut": true, "userUpn": "jan@kempen.example" }"#, 0, None),
        (r#"{ "userUpn": "jan@kempen.example", "upnWindowUserUpn": "" }"#, 1, None),
        (r#"{ "userUpn": "jan@kempen.example", "upnWindowUserUpn": null }"#, 1, None),
        (r#"{ "userUpn": "no address" }"#, 0, None),
        ("{}", 0, None),
        (r#"{ "userUpn": 7 }"#, 0, Some(Unread::Damaged)),
        ("[", 0, Some(Unread::Damaged)),
        ("", 0, Some(Unread::Damaged)),
    ] {
        let (_folder, places) = home(System::Linux, &[(TEAMS, file.as_bytes())]);
        let seen = places.read(AccountSource::Teams);
        assert_eq!((seen.accounts.len(), seen.unread), (accounts, unread), "{file}");
    }
}

#[test]
fn of_gnome_the_accounts_of_microsoft_are_read() {
    let list = "[Account account_1779291630_0]\nProvider=windows_live\nIdentity=8f0c\nPresentationIdentity=jan@outlook.com\n\
        MailEnabled=true\n\n[Account account_1779291630_1]\nProvider=ms_graph\nIdentity=jan@kempen.example\n\
        PresentationIdentity=Jan Peeters\nOAuth2ClientSecret=secret\n\n[Account account_2]\nProvider=google\n\
        Identity=jan@gmail.com\nPresentationIdentity=jan@gmail.com\n\n[Account account_3]\nProvider=exchange\n\
        Identity=kempen\\jan\nPresentationIdentity=jan@kempen.example\n\n[Account account_4]\nProvider=ms_graph\nIdentity=8f0c\n\
        PresentationIdentity=Jan\n\n[Account account_5]\nIdentity=an@kempen.example\n\n[Other]\nProvider=ms_graph\n\
        Identity=an@kempen.example\n";
    let (_folder, places) = home(System::Linux, &[(GNOME, list.as_bytes())]);
    let seen = places.read(AccountSource::Linux);
    assert_eq!(lines(&seen), ["Personal jan@outlook.com -", "Unknown jan@kempen.example -"]);
    assert_eq!(seen.unread, None);
    assert!(!format!("{seen:?}").contains("secret"), "only addresses come out");
    let (_folder, places) = home(System::Linux, &[(GNOME, b"[Account a\nProvider")]);
    assert_eq!(places.read(AccountSource::Linux).unread, Some(Unread::Damaged));
    let many = |number: usize| format!("[Account a{number}]\nProvider=ms_graph\nIdentity=p{number}@kempen.example\n");
    let many: String = (0..300).map(many).collect();
    let (_folder, places) = home(System::Linux, &[(GNOME, many.as_bytes())]);
    let seen = places.read(AccountSource::Linux);
    assert_eq!((seen.accounts.len(), seen.is_bounded()), (100, true));
}

#[test]
fn a_profile_holds_further_accounts_and_each_is_named_once() {
    let state = br#"{ "profile": { "info_cache": {
        "Default": { "name": "Werk", "user_name": "jan@kempen.example" },
        "../elsewhere": { "name": "Elsewhere", "user_name": "" } } } }"#;
    let preferences = br#"{ "extensions": { "settings": { "a": [[[1]]] } }, "account_info": [
        { "email": "Jan@kempen.example", "edge_account_type": 2, "gaia": "secret" },
        { "email": "jan@outlook.com", "edge_account_type": 1 }, { "email": 7 }, "strange", { "email": "" } ] }"#;
    let files = [
        (STATE, &state[..]),
        (PREFERENCES, preferences),
        (".config/elsewhere/Preferences", br#"{ "account_info": 7 }"#),
    ];
    let (folder, places) = home(System::Linux, &files);
    let seen = places.read(AccountSource::Edge);
    assert_eq!(lines(&seen), ["Work jan@kempen.example Werk", "Personal jan@outlook.com Werk"]);
    assert_eq!(seen.unread, Some(Unread::Refused), "nothing outside the folder is looked at");
    assert!(!format!("{seen:?}").contains("secret"), "only addresses come out");
    // Settings that are damaged spoil no name of the list.
    for (bytes, unread) in [(&b"{"[..], Unread::Damaged), (br#"{ "account_info": 7 }"#, Unread::Damaged)] {
        fs::write(folder.path().join(PREFERENCES), bytes).unwrap();
        fs::write(folder.path().join(STATE), String::from_utf8_lossy(state).replace("../elsewhere", "Profile 1"))
            .unwrap();
        let seen = places.read(AccountSource::Edge);
        assert_eq!((lines(&seen), seen.unread), (vec!["Unknown jan@kempen.example Werk".to_owned()], Some(unread)));
    }
    let file = fs::File::options().write(true).open(folder.path().join(PREFERENCES)).unwrap();
    file.set_len(65 * 1024 * 1024).unwrap();
    assert_eq!(places.read(AccountSource::Edge).unread, Some(Unread::TooLarge));
}

#[test]
fn an_address_that_is_too_long_is_none() {
    let file = format!(r#"{{ "userUpn": "{}@kempen.example" }}"#, "x".repeat(5000));
    let (_folder, places) = home(System::Linux, &[(TEAMS, file.as_bytes())]);
    let seen = places.read(AccountSource::Teams);
    assert!(seen.accounts.is_empty() && seen.is_bounded());
}

#[test]
fn an_empty_computer_holds_nothing_and_all_was_read() {
    for system in [System::Linux, System::Macos] {
        let (_folder, places) = home(system, &[]);
        for row in sources() {
            let seen = places.read(row.seen_in);
            assert!(seen.accounts.is_empty() && seen.unread.is_none(), "{system:?}: {seen:?}");
        }
    }
}
