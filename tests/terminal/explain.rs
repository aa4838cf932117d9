//! `explain`: the fields, values and exit statuses of the contract.

use super::{Place, TENANT, shown};

#[test]
fn an_error_is_explained_with_every_field_of_the_contract() {
    let ran = Place::new().run(&["explain", "--json", "--lang", "en"], TENANT);
    let answer = ran.json();
    assert_eq!(ran.status, 1);
    for (key, value) in [
        ("kind", "error"),
        ("page", "715"),
        ("situation", "wrong-account"),
        ("certainty", "sure"),
        ("who_acts", "guest"),
    ] {
        assert_eq!(answer[key], value, "{key}");
    }
    assert_eq!(answer["schema"], 1);
    for key in ["title", "found"] {
        assert!(answer[key].as_str().is_some_and(|text| !text.is_empty()), "{key}");
    }
    for key in ["why", "do"] {
        assert!(answer[key].as_array().is_some_and(|lines| !lines.is_empty()), "{key}");
    }
    for (key, value) in [
        ("code", "AADSTS50020"),
        ("account", "jan@voorbeeld.be"),
        ("identity_provider", "live.com"),
        ("tenant", "SCK CEN"),
        ("app", "Portal"),
        ("app_id", "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"),
        ("request_id", "5f0f1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f"),
        ("correlation_id", "0191a2b3-c4d5-7e6f-8a9b-0c1d2e3f4a5b"),
        ("timestamp", "2026-01-20T21:33:18Z"),
    ] {
        assert_eq!(answer["facts"][key], value, "{key}");
    }
    let others = answer["others"].as_array().unwrap();
    assert!(others.len() <= 3 && others.iter().all(|other| other["certainty"] == "possible"));
    assert!(others.iter().any(|other| other["page"] == "712"), "{others:?}");
    assert_eq!(answer["secrets_removed"], 0);
}

#[test]
fn values_are_the_same_in_every_language_and_words_are_not() {
    let place = Place::new();
    let file = place.file("error.txt", TENANT);
    let en = place.run(&["--lang", "en", "--json", "explain", shown(&file)], "").json();
    let nl = place.run(&["explain", shown(&file), "--json", "--lang", "nl"], "").json();
    for key in ["kind", "page", "situation", "certainty", "who_acts", "facts"] {
        assert_eq!(en[key], nl[key], "{key}");
    }
    assert_ne!(en["title"], nl["title"]);
}

#[test]
fn the_status_tells_what_came_of_it() {
    let place = Place::new();
    for (text, status, page) in [
        ("AADSTS50105", 1, "724"),
        ("AADSTS50140: keep me signed in", 0, "760"),
        ("AADSTS987654", 3, "730"),
        ("https://myapps.microsoft.com/harbour.example", 3, "750"),
        ("Van: a\nAan: b\nOnderwerp: c", 3, "750"),
        ("invites@microsoft.com", 3, "714"),
        ("EXT\\jpeeters", 1, "395"),
        ("hello there", 3, "300"),
    ] {
        let ran = place.run(&["explain", "--json", "--lang", "nl"], text);
        assert_eq!((ran.status, ran.json()["page"].as_str().unwrap()), (status, page), "{text}");
    }
}

#[test]
fn plain_text_fits_eighty_columns_and_needs_no_colour() {
    for language in ["en", "nl"] {
        let ran = Place::new().run(&["explain", "--lang", language], TENANT);
        assert!(!ran.out.contains('\u{1b}'), "{}", ran.out);
        let long: Vec<&str> = ran.out.lines().filter(|line| line.chars().count() > 80).collect();
        assert_eq!(long, Vec::<&str>::new());
    }
}

#[test]
fn secrets_are_counted_and_reach_neither_answer_nor_case_nor_log() {
    let place = Place::new();
    let case = place.path("case.json");
    let text = "https://portal.example/#error=access_denied&error_description=AADSTS65004%3a+declined&state=Zk3Lq0Zk3Lq0&code=0.AXoAq9AXoAq9 my code is 48213377";
    let ran = place.run(&["explain", "--json", "--verbose", "--case", shown(&case)], text);
    assert_eq!(ran.json()["secrets_removed"], 3);
    let saved = std::fs::read_to_string(&case).unwrap();
    let mut logs = ran.err.clone();
    for entry in std::fs::read_dir(place.path("state"))
        .into_iter()
        .flatten()
        .chain(std::fs::read_dir(place.path("state/guest-help")).into_iter().flatten())
    {
        let path = entry.unwrap().path();
        if path.is_file() {
            logs.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
    for secret in ["Zk3Lq0", "AXoAq9", "48213377"] {
        assert!(!ran.out.contains(secret) && !saved.contains(secret) && !logs.contains(secret), "{secret}");
    }
    assert!(logs.contains("judged") && !logs.contains("portal.example"), "{logs}");
}

#[test]
fn a_picture_is_answered_with_where_the_text_can_be_copied() {
    let place = Place::new();
    let picture = place.file("screen.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    let ran = place.run(&["explain", "--json", shown(&picture)], "");
    assert_eq!(
        (ran.status, ran.json()["kind"].as_str(), ran.json()["page"].as_str()),
        (3, Some("picture"), Some("365"))
    );
    assert!(ran.out.contains("Copy info to clipboard"), "{}", ran.out);
}

#[test]
fn the_invited_address_is_compared_with_the_account() {
    let work = TENANT.replace("live.com", "https://sts.windows.net/11112222-3333-4444-5555-666677778888/");
    let place = Place::new();
    for (invited, page) in [("jan@voorbeeld.be", "731"), ("an@voorbeeld.be", "715")] {
        assert_eq!(place.run(&["explain", "--json", "--invited", invited], &work).json()["page"], page);
    }
}
