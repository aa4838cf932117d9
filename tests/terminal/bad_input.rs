//! Calls and inputs that cannot be used: status 2 and one line that says what to do.

use super::{Place, shown};

#[test]
fn a_call_that_is_wrong_is_refused_in_one_line() {
    let place = Place::new();
    for (arguments, part) in [
        (&["explian"][..], "explain"),
        (&["explain", "--jsno"], "--json"),
        (&["page", "9999", "--lang", "en"], "9999"),
        (&["page", "999", "--lang", "en"], "999"),
        (&["page", "--lang", "xx"], "en"),
        (&["diagnose"], "CASE"),
        (&["host", "new", "pier"], "yet"),
        (&["explain", "--yes"], "--online"),
        (&["explain", "--invited", "nobody", "--lang", "en"], "nobody"),
        (&[], "ask"),
    ] {
        place.run(arguments, "").refused(part);
    }
}

#[test]
fn files_that_are_not_there_or_are_folders_are_refused() {
    let place = Place::new();
    let none = place.path("none.txt");
    place.run(&["explain", shown(&none), "--lang", "en"], "").refused("none.txt");
    place.run(&["diagnose", shown(&none), "--lang", "nl"], "").refused("none.txt");
    place.run(&["page", "--host", shown(&none), "--lang", "en"], "").refused("none.txt");
    place.run(&["host", "check", shown(&none), "--lang", "en"], "").refused("none.txt");
    let folder = place.path("");
    place.run(&["explain", shown(&folder), "--lang", "en"], "").refused("Cannot read");
}

#[test]
fn empty_binary_and_too_large_inputs_are_refused() {
    let place = Place::new();
    place.run(&["explain", "--lang", "en"], "").refused("empty");
    place.run(&["explain", "--lang", "en"], " \n\t\u{feff}").refused("empty");
    place.run(&["explain", "--lang", "nl"], b"\x7fELF\x02\x01\0\0\0").refused("geen tekst");
    place.run(&["explain", "--lang", "en"], "x".repeat(3 * 1024 * 1024)).refused("2 MB");
}

#[test]
fn strange_inputs_are_answered() {
    let place = Place::new();
    let codes: String = (0..10_000).map(|number| format!("AADSTS{}\n", 50_000 + number)).collect();
    let endless = format!("{}AADSTS50105", "x ".repeat(500_000));
    for (text, code) in
        [(codes, "AADSTS50011"), (endless, "AADSTS50105"), ("AAD\u{200b}STS\u{202e}50105".to_owned(), "AADSTS50105")]
    {
        let ran = place.run(&["explain", "--json"], &text);
        assert_eq!(ran.status, 1, "{}", ran.err);
        assert_eq!(ran.json()["facts"]["code"], code);
    }
}

#[test]
fn a_broken_case_is_refused_with_the_reason_and_left_as_it_was() {
    let place = Place::new();
    for (text, part) in [
        ("{\"schema\":1,\"host\":\"sckcen\",\"entries\":[", "line 1"),
        ("{\"schema\":9}", "schema 9"),
        ("{\"schema\":1,\"host\":\"other\",\"entries\":[]}", "other"),
        ("not a case", "line 1"),
        ("", "line 1"),
    ] {
        let case = place.file("case.json", text);
        place.run(&["diagnose", shown(&case), "--lang", "en"], "").refused(part);
        place.run(&["explain", "--case", shown(&case), "--lang", "en"], "AADSTS50105").refused(part);
        assert_eq!(std::fs::read_to_string(&case).unwrap(), text);
    }
}
