//! `diagnose`, `report`, `host check`: working with files.

use super::{Place, TENANT, shown};

fn case(place: &Place) -> std::path::PathBuf {
    let case = place.path("case.json");
    assert_eq!(place.run(&["explain", "--case", shown(&case)], TENANT).status, 1);
    case
}

#[test]
fn a_recorded_case_is_judged_again() {
    let place = Place::new();
    let case = case(&place);
    let ran = place.run(&["diagnose", shown(&case), "--explain", "--lang", "en"], "");
    assert_eq!(ran.status, 1);
    assert!(
        ran.out.contains("personal-account-on-work-address") && ran.out.contains("organisation-is-host"),
        "{}",
        ran.out
    );
}

#[test]
fn a_report_hides_the_account_and_keeps_the_numbers() {
    let place = Place::new();
    let case = case(&place);
    let text = place.run(&["report", shown(&case), "--lang", "en"], "").out;
    assert!(!text.contains("jan@voorbeeld.be") && text.contains("•••@voorbeeld.be"), "{text}");
    assert!(text.contains("5f0f1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f") && text.contains("2026-01-20T21:33:18Z"), "{text}");
    let json = place.run(&["report", shown(&case), "--format", "json", "--share", "ids,time"], "").json();
    let keys: Vec<_> =
        json["sections"].as_array().unwrap().iter().map(|section| section["key"].as_str().unwrap()).collect();
    assert_eq!(keys, ["ids", "time"]);
    place.run(&["report", shown(&case), "--share", "tiem"], "").refused("tiem");
}

#[test]
fn another_host_has_its_own_names() {
    let place = Place::new();
    let host = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/hosts/harbour.toml");
    let ran = place.run(&["page", "010", "--host", host, "--lang", "en", "--json"], "");
    assert_eq!(ran.json()["app"], "Harbour Guest Help");
    let good = place.run(&["host", "check", host], "");
    assert_eq!(good.status, 0, "{}", good.err);
}

#[test]
fn every_mistake_of_a_host_file_is_named_with_its_line() {
    let place = Place::new();
    let file =
        place.file("host.toml", "schema = 1\nid = \"x\"\nname = \"X\"\n[tenant]\nid = \"12\"\ndomains = [\"a b\"]\n");
    let ran = place.run(&["host", "check", shown(&file)], "");
    assert_eq!(ran.status, 1);
    assert!(ran.out.contains(":5: ") && ran.out.contains(":6: "), "{}", ran.out);
    let json = place.run(&["host", "check", shown(&file), "--json"], "").json();
    assert_eq!(json["mistakes"][0]["line"], 5);
    place.run(&["page", "--host", shown(&file), "--lang", "en"], "").refused(":5: ");
}

#[test]
fn the_form_of_a_host_is_filled_by_its_address() {
    let place = Place::new();
    let host = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/hosts/harbour.toml");
    let case = place.path("case.json");
    place.run(&["explain", "--host", host, "--case", shown(&case)], "AADSTS50105: not assigned");
    let out = place.run(&["report", shown(&case), "--host", host, "--format", "url"], "").out;
    assert!(out.starts_with("https://forms.harbour.example/guest?r2=") && out.contains("AADSTS50105"), "{out}");
    let other = place.path("other.json");
    place.run(&["explain", "--case", shown(&other)], "AADSTS50105: not assigned");
    place.run(&["report", shown(&other), "--format", "url", "--lang", "en"], "").refused("no address of a form");
}
