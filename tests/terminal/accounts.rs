//! `accounts`: what the profiles of browsers hold, after a yes, and whether it fits.

use super::{Place, shown};

/// Lays out the profiles of one person, as the browsers of this system keep them.
fn place() -> Place {
    let place = Place::new();
    let edge =
        if cfg!(target_os = "macos") { "Library/Application Support/Microsoft Edge" } else { "config/microsoft-edge" };
    std::fs::create_dir_all(place.path(edge)).unwrap();
    let state = r#"{ "profile": { "info_cache": {
        "Default": { "name": "Work", "user_name": "jan@kempen.example", "edge_account_type": 2 },
        "Profile 1": { "name": "zaphod@outlook.com", "user_name": "zaphod@outlook.com", "edge_account_type": 1 } } } }"#;
    std::fs::write(place.path(edge).join("Local State"), state).unwrap();
    place
}

#[test]
#[cfg_attr(windows, ignore = "Windows tells the folders of a person itself, and no variable changes them")]
fn the_invited_account_is_found_and_others_are_not_named() {
    let place = place();
    let case = place.path("case.json");
    let call = ["accounts", "--yes", "--json", "--invited", "jan@kempen.example", "--case", shown(&case)];
    let ran = place.run(&call, "");
    let found = ran.json();
    assert_eq!(ran.status, 0, "{found:#}");
    assert_eq!(
        (&found["fits"], &found["situation"], &found["certainty"]),
        (&true.into(), &"all-good".into(), &"possible".into())
    );
    let accounts = found["accounts"].as_array().unwrap();
    assert_eq!(
        accounts[0],
        serde_json::json!({ "address": "jan@kempen.example", "kind": "work", "seen_in": "edge", "profile": "Work" })
    );
    assert_eq!(accounts[1]["address"], "z•••@outlook.com");
    let saved = std::fs::read_to_string(&case).unwrap();
    for text in [&ran.out, &ran.err, &saved, &place.logged()] {
        assert!(!text.contains("zaphod"), "{text}");
    }
    let ran = place.run(&["accounts", "--yes", "--invited", "piet@kempen.example", "--lang", "nl"], "");
    assert_eq!(ran.status, 1, "{}", ran.out);
    assert!(ran.out.contains("guest-help page 715") && !ran.out.contains("jan@"), "{}", ran.out);
}

#[test]
fn without_a_yes_nothing_is_read() {
    let place = place();
    for (input, status) in [("no\n", 3), ("nee\n", 3), ("", 2)] {
        let ran = place.run(&["accounts", "--lang", "en"], input);
        assert_eq!((ran.status, ran.out.as_str()), (status, ""), "{}", ran.err);
        assert!(!ran.err.contains("kempen"), "{}", ran.err);
    }
    place.run(&["accounts", "--yes", "--invited", "jan", "--lang", "en"], "").refused("is no e-mail address");
}
