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
