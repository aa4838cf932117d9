//! The registry of Windows: keys of the test's own, and those of the person as they are. Nothing but addresses comes out.

use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use guest_help_core::check::{AccountSource, Unread};
use guest_help_probes::accounts::{AccountPlaces, System};

use super::{home, lines};

const JOINED: &str = r"HKCU\Software\Microsoft\Windows NT\CurrentVersion\WorkplaceJoin\JoinInfo";
const COMPUTER: &str = r"HKLM\SYSTEM\CurrentControlSet\Control\CloudDomainJoin\JoinInfo";
const PERSONAL: &str = r"HKCU\Software\Microsoft\IdentityCRL\UserExtendedProperties";
const STORED: &str = r"HKCU\Software\Microsoft\IdentityCRL\StoredIdentities";
const OFFICE: &str = r"HKCU\Software\Microsoft\Office\16.0\Common\Identity\Identities";
const TEAMS: &str = r"HKCU\Software\Microsoft\Office\Teams";

fn reg(arguments: &[&str]) {
    let ran = Command::new("reg").args(arguments).output().unwrap();
    assert!(ran.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&ran.stderr));
}

/// A registry of the test's own, below a key that goes with it.
struct Registry(String);

impl Registry {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let own = Self(format!(r"Software\GuestHelpTest\{}-{number}", std::process::id()));
        reg(&["add", &format!(r"HKCU\{}", own.0), "/f"]);
        own
    }

    fn key(&self, key: &str) {
        reg(&["add", &format!(r"HKCU\{}\{key}", self.0), "/f"]);
    }

    fn value(&self, key: &str, name: &str, value: &str) {
        self.typed(key, name, "REG_SZ", value);
    }

    fn typed(&self, key: &str, name: &str, of: &str, value: &str) {
        reg(&["add", &format!(r"HKCU\{}\{key}", self.0), "/v", name, "/t", of, "/d", value, "/f"]);
    }

    /// All of it, as text.
    fn exported(&self) -> String {
        let ran = Command::new("reg").args(["query", &format!(r"HKCU\{}", self.0), "/s"]).output().unwrap();
        String::from_utf8_lossy(&ran.stdout).into_owned()
    }

    fn places(&self) -> AccountPlaces {
        // No folder of a person.
        AccountPlaces { registry: Some(self.0.clone()), ..home(System::Windows, &[]).1 }
    }
}

impl Drop for Registry {
    fn drop(&mut self) {
        let _ = Command::new("reg").args(["delete", &format!(r"HKCU\{}", self.0), "/f"]).output();
    }
}

#[test]
fn every_place_of_windows_office_and_teams_is_read() {
    let registry = Registry::new();
    registry.value(&format!(r"{JOINED}\0123ABCD"), "UserEmail", "jan@kempen.example");
    registry.value(&format!(r"{JOINED}\0123ABCD"), "TenantId", "secret-tenant");
    registry.value(&format!(r"{COMPUTER}\4567CDEF"), "UserEmail", "beheer@kempen.example");
    registry.value(&format!(r"{PERSONAL}\jan@outlook.com"), "cid", "secret-cid");
    registry.key(&format!(r"{STORED}\jan@outlook.com"));
    registry.key(&format!(r"{STORED}\piet@kempen.example"));
    registry.value(&format!(r"{OFFICE}\11111111-2222_ADAL"), "EmailAddress", "jan@kempen.example");
    registry.value(&format!(r"{OFFICE}\11111111-2222_ADAL"), "ProviderId", "secret-id");
    registry.value(&format!(r"{OFFICE}\abcdef_LiveId"), "EmailAddress", "jan@outlook.com");
    registry.value(&format!(r"{OFFICE}\somebody_Other"), "EmailAddress", "an@kempen.example");
    registry.key(&format!(r"{OFFICE}\Anonymous"));
    registry.value(TEAMS, "HomeUserUpn", "jan@kempen.example");
    let before = registry.exported();
    let places = registry.places();
    let windows = places.read(AccountSource::Windows);
    let of_windows = [
        "Work jan@kempen.example -",
        "Work beheer@kempen.example -",
        "Personal jan@outlook.com -",
        "Unknown piet@kempen.example -",
    ];
    assert_eq!(lines(&windows), of_windows);
    let office = places.read(AccountSource::Office);
    let mut of_office = lines(&office);
    of_office.sort();
    assert_eq!(of_office, ["Personal jan@outlook.com -", "Unknown an@kempen.example -", "Work jan@kempen.example -"]);
    let teams = places.read(AccountSource::Teams);
    assert_eq!(lines(&teams), ["Work jan@kempen.example -"]);
    for seen in [windows, office, teams] {
        assert_eq!(seen.unread, None);
        assert!(!format!("{seen:?}").contains("secret"), "only addresses come out");
    }
    assert_eq!(registry.exported(), before, "nothing is changed");
}

#[test]
fn what_is_strange_is_told_and_spoils_no_other() {
    let registry = Registry::new();
    registry.typed(&format!(r"{OFFICE}\a_ADAL"), "EmailAddress", "REG_DWORD", "7");
    registry.typed(&format!(r"{OFFICE}\b_ADAL"), "EmailAddress", "REG_BINARY", "00d8");
    registry.value(&format!(r"{OFFICE}\c_ADAL"), "EmailAddress", "jan@kempen.example");
    registry.value(&format!(r"{OFFICE}\d_ADAL"), "EmailAddress", "");
    registry.value(&format!(r"{OFFICE}\e_ADAL"), "EmailAddress", "no address");
    registry.value(&format!(r"{OFFICE}\f_ADAL"), "EmailAddress", &format!("{}@kempen.example", "x".repeat(5000)));
    registry.key(&format!(r"{PERSONAL}\no address"));
    let seen = registry.places().read(AccountSource::Office);
    assert_eq!((lines(&seen), seen.unread), (vec!["Work jan@kempen.example -".to_owned()], Some(Unread::Damaged)));
    assert!(seen.is_bounded());
    let seen = registry.places().read(AccountSource::Windows);
    assert_eq!((lines(&seen), seen.unread), (Vec::new(), None));
    registry.value(TEAMS, "HomeUserUpn", &"x".repeat(9000));
    assert_eq!(registry.places().read(AccountSource::Teams).unread, Some(Unread::TooLarge));
}

#[test]
fn many_keys_stay_within_bounds() {
    let registry = Registry::new();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("many.reg");
    let key = |place: usize| format!("[HKEY_CURRENT_USER\\{}\\{PERSONAL}\\p{place}@kempen.example]\r\n", registry.0);
    let text: String = (0..300).map(key).collect();
    std::fs::write(&file, format!("REGEDIT4\r\n\r\n{text}")).unwrap();
    reg(&["import", file.to_str().unwrap()]);
    let seen = registry.places().read(AccountSource::Windows);
    assert_eq!((seen.accounts.len(), seen.unread, seen.is_bounded()), (100, None, true));
}

/// On a computer of a person it tells what is there; in an empty registry, that nothing is.
#[test]
fn the_registry_itself_can_be_read() {
    let places = AccountPlaces { registry: None, ..home(System::Windows, &[]).1 };
    for source in [AccountSource::Windows, AccountSource::Office, AccountSource::Teams] {
        let seen = places.read(source);
        assert!(seen.unread.is_none() && seen.is_bounded(), "{source:?}: {:?}", seen.unread);
    }
}
