//! `ask`: the guide by numbers, from the first page to the report.

use super::{Place, TENANT, shown};

#[test]
fn three_numbers_lead_to_an_outcome() {
    let ran = Place::new().run(&["ask", "--lang", "nl"], "3\n6\n1\nq\n");
    assert!(ran.out.contains("[752]"), "{}", ran.out);
    assert_eq!(ran.status, 1);
}

#[test]
fn a_paste_is_answered_confirmed_and_put_in_the_report() {
    let place = Place::new();
    let case = place.path("case.json");
    // Paste, take the best answer, it does not help, confirm what is filled in, add the rest, copy the report.
    let typed = format!("v\n{TENANT}.\n1\n2\n\n\n\nIk raak er niet in\nNoor\n1\n1\nq\n");
    let ran = place.run(&["ask", "--lang", "nl", "--case", shown(&case)], typed);
    for part in [
        "[020]",
        "[715]",
        "[800]",
        "[810]",
        "[830]",
        "Ik raak er niet in",
        "010>020>715>800>810",
        "5f0f1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f",
    ] {
        assert!(ran.out.contains(part), "{part} is missing in:\n{}", ran.out);
    }
    assert_eq!(ran.status, 1);
    let again = place.run(&["diagnose", shown(&case), "--json", "--explain"], "").json();
    assert_eq!(
        (again["page"].as_str(), again["rule"].as_str()),
        (Some("715"), Some("personal-account-on-work-address"))
    );
}

#[test]
fn back_jump_language_and_message() {
    let ran = Place::new().run(&["ask", "--lang", "en"], "1\nb\n722\nm\nlang nl\nq\n");
    for part in ["[100]", "[722]", "Can you look at my account in the sign-in log", "Uw IT-dienst moet uw account"] {
        assert!(ran.out.contains(part), "{part} is missing in:\n{}", ran.out);
    }
}

#[test]
fn what_is_not_understood_loses_nothing() {
    let ran = Place::new().run(&["ask", "--lang", "en"], "99\nfly\n999\n\n1\nq\n");
    assert!(
        ran.out.contains("There is no answer 99")
            && ran.out.contains("There is no page 999")
            && ran.out.contains("[100]"),
        "{}",
        ran.out
    );
}

#[test]
fn the_end_of_the_input_ends_it_and_the_case_goes_on_where_it_stopped() {
    let place = Place::new();
    let case = place.path("case.json");
    place.run(&["ask", "--case", shown(&case)], "3\n");
    let page = place.run(&["page", "--json", "--case", shown(&case)], "").json();
    assert_eq!(page["number"], "300");
}

#[test]
fn a_case_that_cannot_be_saved_is_said_once() {
    let place = Place::new();
    let nowhere = place.path("none").join("case.json");
    place.run(&["explain", "--lang", "en", "--case", shown(&nowhere)], "AADSTS50105").refused("Cannot save");
}

#[test]
fn a_text_typed_at_the_prompt_is_a_paste() {
    let ran = Place::new().run(&["ask", "--lang", "en"], "I see this:\nAADSTS50105: not assigned\n.\n1\nq\n");
    assert!(ran.out.contains("[020]") && ran.out.contains("[724]"), "{}", ran.out);
}

#[test]
fn the_form_takes_only_an_address_as_address_and_can_be_left() {
    let ran = Place::new().run(&["ask", "--lang", "en"], "800\nx\ny\n\n\n\n\n\n1\nq\n");
    assert!(ran.out.contains("Something is missing") && !ran.out.contains("[810]"), "{}", ran.out);
    let ran = Place::new().run(&["ask", "--lang", "en"], "1\n800\nb\nq\n");
    assert!(ran.out.trim_end().ends_with('>') && ran.out.matches("[100]").count() == 2, "{}", ran.out);
}

#[test]
fn a_text_that_is_too_large_is_refused_whole_and_nothing_of_it_is_a_command() {
    let text = "AADSTS50105 is on this line\n".repeat(100_000);
    let ran = Place::new().run(&["ask", "--lang", "en"], format!("v\n{text}.\n1\nq\n"));
    assert!(ran.out.contains("2 MB") && !ran.out.contains("[020]") && ran.out.contains("[100]"), "{}", ran.out.len());
}

#[test]
fn a_field_that_is_too_long_is_refused_in_the_guests_language() {
    let ran =
        Place::new().run(&["ask", "--lang", "nl"], format!("800\njan@voorbeeld.be\n\n\n{}\n\nq\n", "x".repeat(5000)));
    assert!(ran.out.contains("4000"), "{}", ran.out);
}

// Elsewhere the folder of downloads does not follow HOME.
#[cfg(target_os = "linux")]
#[test]
fn the_report_is_saved_and_what_does_not_open_is_said() {
    let place = Place::new();
    let host = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/hosts/harbour.toml");
    let filled = "800\nan@example.com\n\n\nWat ik zie\n\n1\n";
    // Save; back; a form and, instead of it, a draft that cannot be opened; back; a draft that cannot be opened.
    let ran = place.run(&["ask", "--lang", "en", "--host", host], format!("{filled}2\nb\n3\nb\n4\nq\n"));
    let saved = std::fs::read_to_string(place.path("guest-help-report.txt")).unwrap();
    assert!(saved.contains("an@example.com") && saved.contains("Wat ik zie"), "{saved}");
    for part in [
        "The report is saved as",
        "[830]",
        "Neither the form nor a mail program could be opened. We saved the report as",
        "No e-mail program opened",
    ] {
        assert!(ran.out.contains(part), "{part} is missing in:\n{}", ran.out);
    }
}

#[test]
fn a_pasted_mail_is_read_as_the_same_mail_in_a_file() {
    // Its words are encoded: whoever misses its headers reads none of them.
    for mail in ["trick-kind-encoding", "trick-kind-xhtml"] {
        let place = Place::new();
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests");
        let path = format!("{folder}/mails/cases/{mail}.eml");
        let host = format!("{folder}/hosts/harbour.toml");
        let text = std::fs::read_to_string(&path).unwrap();
        let file = place.run(&["--host", &host, "explain", &path, "--json"], "").json();
        let pasted = place.run(&["--host", &host, "--json", "ask"], format!("v\n{text}\n.\nq\n")).json();
        assert_eq!(pasted["facts"]["verdict"], file["facts"]["verdict"], "{mail}");
    }
}

#[test]
fn an_address_changes_the_page_and_its_numbers_and_a_number_chooses_at_once() {
    let ask = |input: &str| Place::new().run(&["ask", "--lang", "en"], input);
    // The code page comes first for a mailbox of Google, and so it is number one.
    let ran = ask("640\nann@gmail.com\n1\nq\n");
    assert!(ran.out.contains("A page that can send a code.") && ran.out.contains("[130]"), "{}", ran.out);
    // An earlier address leaves nothing behind.
    let ran = ask("640\njan@kempen.example\nb\n640\nann@gmail.com\n1\nq\n");
    assert!(ran.out.contains("[130]") && !ran.out.contains("[140]"), "{}", ran.out);
    let ran = ask("170\n5\nq\n");
    assert!(ran.out.contains("[130]"), "{}", ran.out);
}

#[test]
fn a_timer_says_until_when_and_goes_on_in_the_saved_case() {
    let place = Place::new();
    let case = place.path("case.json");
    let ran = place.run(&["ask", "--lang", "en", "--case", shown(&case)], "130\nt\n717\n010\nt\nq\n");
    let until: Vec<&str> = ran
        .out
        .lines()
        .map(|line| line.trim_start_matches("> "))
        .filter(|line| line.contains("This code works until"))
        .collect();
    assert!(matches!(until.as_slice(), [started, later] if started == later), "{}", ran.out);
    assert!(ran.out.contains("This page has no timer."), "{}", ran.out);
    let page = place.run(&["page", "130", "--lang", "en", "--case", shown(&case)], "");
    assert!(page.out.contains(until[0]) && page.out.contains("A new code came just now"), "{}", page.out);
    // The report says that the sign-in was marked, and the helpdesk is told the same.
    let ran = place.run(&["ask", "--lang", "en", "--case", shown(&case)], "744\nt\nm\nq\n");
    assert!(ran.out.contains("Sign-in flagged: since ") && ran.out.contains("for 20 minutes"), "{}", ran.out);
}
