//! `route`: which sign-in page a guest will get. Nothing here needs a network.

use super::{Place, Ran, shown};

fn route(arguments: &[&str]) -> Ran {
    Place::new().run(&[&["route"], arguments].concat(), "")
}

#[test]
fn what_is_known_by_hand_decides() {
    let known = ["--domain", "managed", "--work", "yes", "--personal", "no", "--json"];
    let ran = route(&[&["els@kempen.example"], &known[..]].concat());
    let found = ran.json();
    assert_eq!(ran.status, 0, "{found:#}");
    let expected = serde_json::json!({
        "schema": 1, "domain": "kempen.example", "evidence": "said-by-hand", "mail_gateway": null,
        "routes": [{ "route": "work-account", "certainty": "sure", "page": "140" }],
    });
    assert_eq!(found, expected);
}

#[test]
fn the_status_tells_a_guess_from_an_answer_and_from_work_for_somebody() {
    for (arguments, status, first) in [
        (&["jan@kempen.example"][..], 3, "work-account"),
        (&["kempen.example"], 3, "work-account"),
        (&["ann@gmail.com"], 0, "code"),
        (&["ann@outlook.com"], 0, "personal-account"),
        (&["jan@kempen.example", "--work", "yes"], 0, "work-account"),
        (&["jan@kempen.example", "--work", "no", "--personal", "yes"], 0, "personal-account"),
        (&["jan@kempen.example", "--alias", "--link", "direct"], 1, "cannot-redeem"),
        (&["jan@kempen.example", "--domain", "unknown", "--contact", "--link", "common"], 0, "code"),
        (&["jan@kempen.example", "--domain", "federated"], 0, "work-account"),
    ] {
        let ran = route(&[arguments, &["--json"]].concat());
        let found = ran.json();
        assert_eq!((ran.status, &found["routes"][0]["route"]), (status, &first.into()), "{arguments:?}: {found:#}");
    }
}

#[test]
fn both_languages_say_what_to_do_and_where_the_guide_goes_on() {
    for (language, words) in [
        ("en", ["A page that can send a code.", "Choose “Send code”.", "guest-help page 130"]),
        ("nl", ["Een pagina die een code kan sturen.", "Kies “Code verzenden”.", "guest-help page 130"]),
    ] {
        let ran = route(&["ann@gmail.com", "--lang", language]);
        assert!(words.iter().all(|words| ran.out.contains(words)), "{}", ran.out);
        assert!(ran.out.lines().all(|line| line.chars().count() <= 80), "{}", ran.out);
    }
}

#[test]
fn what_is_no_address_is_refused_in_one_line() {
    for who in ["jan", "", "jan@", "@kempen.example", "https://kempen.example/", "10.0.0.1"] {
        route(&[who, "--lang", "en"]).refused("is no e-mail address and no domain");
    }
    route(&["jan@kempen.example", "--work", "perhaps"]).refused("perhaps");
    route(&["jan@kempen.example", "--yes"]).refused("--online");
}

#[test]
fn a_case_keeps_what_was_said_and_the_last_word_counts() {
    let place = Place::new();
    let case = place.path("case.json");
    let call = |arguments: &[&str]| {
        let ran = place.run(&[arguments, &["--json", "--case", shown(&case)]].concat(), "");
        ran.json()["routes"][0]["route"].as_str().unwrap().to_owned()
    };
    assert_eq!(call(&["route", "jan@kempen.example", "--work", "no"]), "code");
    assert_eq!(call(&["route", "jan@kempen.example"]), "code");
    assert_eq!(call(&["route", "jan@kempen.example", "--work", "yes"]), "work-account");
    // What was said was about that person alone.
    assert_eq!(call(&["route", "piet@kempen.example", "--personal", "yes"]), "choose-work-or-personal");
    assert_eq!(call(&["route", "an@kempen.example"]), "work-account");
    assert_eq!(call(&["route", "kempen.example", "--work", "no"]), "code");
    assert_eq!(call(&["route", "dock.example"]), "work-account");
    assert_eq!(call(&["route", "ann@gmail.com"]), "code");
    let saved = std::fs::read_to_string(&case).unwrap();
    assert!(!saved.contains("kempen"), "{saved}");
}

#[test]
fn the_address_stands_in_no_log() {
    let place = Place::new();
    let ran = place.run(&["route", "zaphod.beeblebrox@kempen.example", "--verbose"], "");
    assert!(!ran.out.contains("zaphod") && !ran.err.contains("zaphod"), "{}{}", ran.out, ran.err);
    assert!(!place.logged().contains("zaphod") && !place.logged().contains("kempen"), "{}", place.logged());
}
