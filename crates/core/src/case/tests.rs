use super::*;
use crate::clue::Paste;

fn walk(choices: &[&str]) -> Case {
    choices.iter().fold(Case::new("sckcen"), |case, choice| {
        answer(case, Answer::Choose { choice: (*choice).to_owned(), to: None }).unwrap()
    })
}

fn number(text: &str) -> PageNumber {
    text.parse().unwrap()
}

#[test]
fn the_trail_is_walked_from_the_answers() {
    let case = walk(&["home-choice-problem", "problem-permission", "q-permission-review"]);
    assert_eq!(case.trail(), ["010", "300", "330", "752"].map(number));
}

#[test]
fn back_drops_the_last_move_and_keeps_what_was_typed() {
    let case = walk(&["home-choice-problem", "problem-permission"]);
    let case = answer(case, Answer::Type { field: Field::Address, value: "jan@example.com".to_owned() }).unwrap();
    let case = answer(case, Answer::Back).unwrap();
    assert_eq!((case.present(), case.typed(Field::Address)), (number("300"), Some("jan@example.com")));
    let case = answer(answer(case, Answer::Back).unwrap(), Answer::Back).unwrap();
    assert_eq!(case.present(), PageNumber::HOME);
}

#[test]
fn a_choice_of_another_page_is_refused() {
    let refused = answer(Case::new("sckcen"), Answer::Choose { choice: "problem-permission".to_owned(), to: None });
    assert!(matches!(refused, Err(AnswerError::NoSuchChoice { .. })));
    assert_eq!(
        answer(Case::new("sckcen"), Answer::Jump { to: number("999") }),
        Err(AnswerError::NoSuchPage(number("999")))
    );
}

#[test]
fn closing_a_page_leads_back() {
    let case = walk(&["home-choice-signin"]);
    let case = answer(case, Answer::Jump { to: number("060") }).unwrap();
    let case = answer(case, Answer::Choose { choice: "nav-close".to_owned(), to: None }).unwrap();
    assert_eq!(case.present(), number("200"));
}

#[test]
fn secrets_never_enter() {
    let text = "https://login.microsoftonline.com/?code=0.AXoAsecret&state=zzsecret and my code is 48213377".to_owned();
    let case = answer(Case::new("sckcen"), Answer::Paste(Paste::Text(text))).unwrap();
    let json = case.to_json();
    assert!(!json.contains("AXoA") && !json.contains("zzsecret") && !json.contains("48213377"), "{json}");
    assert_eq!(case.pasted().unwrap().2, 3);
    assert_eq!(Case::from_json(&json, "sckcen"), Ok(case));
}

#[test]
fn a_broken_case_is_refused_with_the_reason() {
    let read = |text: &str| Case::from_json(text, "sckcen").unwrap_err();
    let whole = walk(&["home-choice-problem"]).to_json();
    assert!(matches!(read(&whole[..whole.len() / 2]), CaseFileError::Damaged { .. }));
    assert!(matches!(read("[1]"), CaseFileError::Damaged { .. }));
    assert!(matches!(read(&whole.replace("\"entries\"", "\"entreis\"")), CaseFileError::Damaged { .. }));
    assert_eq!(read(&whole.replace("\"schema\": 1", "\"schema\": 7")), CaseFileError::Schema { found: 7 });
    assert!(matches!(read(&whole.replace("sckcen", "harbour")), CaseFileError::OtherHost { .. }));
    assert!(matches!(
        read(&whole.replace("home-choice-problem", "home-choice-none")),
        CaseFileError::Impossible { place: 1, .. }
    ));
    assert!(matches!(read(&"[".repeat(100_000)), CaseFileError::Damaged { .. }));
    assert!(matches!(read(&" ".repeat(MOST_CASE_BYTES + 1)), CaseFileError::TooLarge { .. }));
}

#[test]
fn beginning_again_and_handing_over_are_no_choices() {
    let at = |page: &str| answer(Case::new("sckcen"), Answer::Jump { to: number(page) }).unwrap();
    let choose = |case: Case, choice: &str| answer(case, Answer::Choose { choice: choice.to_owned(), to: None });
    assert!(matches!(choose(at("810"), "report-copy"), Err(AnswerError::NoSuchChoice { .. })));
    assert!(matches!(choose(at("830"), "nav-start-over"), Err(AnswerError::NoSuchChoice { .. })));
    let case = answer(at("830"), Answer::Type { field: Field::Address, value: "jan@example.com".to_owned() }).unwrap();
    assert_eq!(answer(case, Answer::StartOver).unwrap(), Case::new("sckcen"));
}

#[test]
fn an_act_that_ends_late_calls_nobody_back() {
    let save = Act::Report { with: crate::page::ReportAct::Save };
    let done = ActOutcome::Done { place: None, instead: None };
    let acted = |case: Case| Answer::Acted { page: case.present(), act: save.clone(), outcome: done.clone() };
    let at = answer(Case::new("sckcen"), Answer::Jump { to: number("810") }).unwrap();
    let late = acted(at.clone());
    assert_eq!(answer(at.clone(), late.clone()).unwrap().present(), number("830"));
    let gone_on = answer(at, Answer::Jump { to: number("100") }).unwrap();
    let case = answer(gone_on, late).unwrap();
    assert_eq!(case.present(), number("100"));
    // Going back leaves nothing behind that would be told again.
    let case = answer(case, Answer::Back).unwrap();
    assert_eq!((case.present(), case.acted()), (number("810"), None));
}

#[test]
fn what_was_struck_out_belongs_to_the_text_of_that_time() {
    let paste = |case: Case| answer(case, Answer::Paste(Paste::Text("AADSTS50105".to_owned()))).unwrap();
    let strike = |case: Case, section: SectionKey| answer(case, Answer::Share { section, on: false }).unwrap();
    let case = strike(strike(paste(Case::new("sckcen")), SectionKey::Error), SectionKey::Address);
    assert!(!case.shares(SectionKey::Error));
    let case = paste(case);
    assert!(case.shares(SectionKey::Error) && !case.shares(SectionKey::Address));
}

#[test]
fn a_saved_case_brings_no_characters_that_command_a_terminal() {
    let done = ActOutcome::Done { place: Some("report\u{1b}[2J\u{202e}.txt".to_owned()), instead: None };
    let act = Act::Report { with: crate::page::ReportAct::Save };
    let case = answer(Case::new("sckcen"), Answer::Acted { page: PageNumber::HOME, act, outcome: done }).unwrap();
    let read = Case::from_json(&case.to_json(), "sckcen").unwrap();
    let Some((_, _, ActOutcome::Done { place: Some(place), .. })) = read.acted() else { panic!("{read:?}") };
    assert_eq!(place, "report[2J.txt");
}

#[test]
fn what_was_seen_of_a_mail_goes_with_it() {
    use crate::check::{Check, Covers, Fact, Proposal, Signature, SignatureResult};
    let mail =
        |from: &str| Paste::read(format!("From: {from}\nTo: b@two.example\nSubject: c\n\nHi").as_bytes()).unwrap();
    let case = answer(Case::new("sckcen"), Answer::Paste(mail("a@one.example"))).unwrap();
    let case = answer(case, Answer::Paste(mail("c@three.example"))).unwrap();
    let check = Check::MailKey { selector: "s1".to_owned(), domain: "three.example".to_owned() };
    let approved = Proposal::new([check.clone()]).approve(&[check.name()]).unwrap();
    let seen = Fact::Signature(Signature {
        selector: "s1".to_owned(),
        domain: "three.example".to_owned(),
        key_bits: None,
        expired: false,
        result: SignatureResult::Right { covers: Covers::Whole },
    });
    // Nothing was asked yet.
    assert!(answer(case.clone(), Answer::See(seen.clone())).unwrap().facts().is_empty());
    let case = answer(answer(case, Answer::Approve(approved)).unwrap(), Answer::See(seen.clone())).unwrap();
    assert_eq!(case.facts(), [&seen]);
    assert_eq!(Case::from_json(&case.to_json(), "sckcen").unwrap(), case);
    let case = answer(case, Answer::Back).unwrap();
    assert!(case.facts().is_empty() && case.looking().is_none());
}

#[test]
fn a_saved_check_does_not_go_on() {
    use crate::check::{Check, Proposal};
    let mail = Paste::read(b"From: a@one.example\nTo: b@two.example\nSubject: c\n\nHi").unwrap();
    let check = Check::MailServers { domain: "two.example".to_owned() };
    let approved = Proposal::new([check.clone()]).approve(&[check.name()]).unwrap();
    let case = answer(Case::new("sckcen"), Answer::Paste(mail)).unwrap();
    let case = answer(case, Answer::Approve(approved)).unwrap();
    assert!(case.looking().is_some_and(|looking| looking.is_running()));
    let read = Case::from_json(&case.to_json(), "sckcen").unwrap();
    assert!(read.looking().is_some_and(|looking| looking.stopped && !looking.is_running()));
}
