use super::*;
use crate::case::{ActOutcome, Answer, Field, SectionKey, answer};
use crate::clue::Paste;
use crate::screen::State;
use crate::text::{Language, Texts};

fn harbour() -> Host {
    Host::read("harbour.toml", include_str!("../../../../tests/hosts/harbour.toml")).unwrap()
}

fn english(host: &Host) -> Texts {
    host.texts(Language::ENGLISH, Language::ENGLISH)
}

fn at(host: &Host, page: &str) -> Case {
    answer(Case::new(host.id()), Answer::Jump { to: page.parse().unwrap() }).unwrap()
}

fn typed(case: Case, field: Field, value: &str) -> Case {
    answer(case, Answer::Type { field, value: value.to_owned() }).unwrap()
}

fn report_with(with: ReportAct) -> Act {
    Act::Report { with }
}

#[test]
fn only_an_address_of_the_page_is_opened_or_copied() {
    let host = harbour();
    let texts = english(&host);
    let view = View::of(&texts);
    let mut case = at(&host, "010");
    let pasted = "AADSTS50020 see https://evil.example/ for more";
    case = answer(case, Answer::Paste(Paste::Text(pasted.to_owned()))).unwrap();
    let act = |address: &str| Act::OpenAddress { address: address.to_owned() };
    assert_eq!(of(&act("https://evil.example/"), &case, &host, view), None);
    let case = answer(case, Answer::Jump { to: "715".parse().unwrap() }).unwrap();
    let own = host.my_apps().unwrap();
    assert_eq!(of(&Act::CopyAddress { address: own.clone() }, &case, &host, view).unwrap().effects.len(), 1);
    // Opened from here, it would not be in a private window.
    assert_eq!(of(&act(&own), &case, &host, view), None);
    assert_eq!(of(&Act::ShowLog, &case, &host, view), None);
    assert!(of(&act(&own), &at(&host, "210"), &host, view).is_some());
    assert!(of(&Act::ShowLog, &at(&host, "900"), &host, view).is_some());
    assert_eq!(of(&act("https://evil.example/"), &case, &host, view), None);
}

#[test]
fn what_leaves_is_what_is_shown() {
    let host = harbour();
    let texts = english(&host);
    let view = View::of(&texts);
    let case = typed(at(&host, "810"), Field::Happened, "Call jan@voorbeeld.be, my code is 48213377");
    let shown = crate::screen::of("810".parse().unwrap(), &case, &host, view);
    let exact = shown.body.iter().find_map(|block| match block {
        Block::Exact { text } => Some(text.clone()),
        _ => None,
    });
    let plan = of(&report_with(ReportAct::Save), &case, &host, view).unwrap();
    let [Effect::Save { text, .. }] = plan.effects.as_slice() else { panic!("{plan:?}") };
    assert_eq!(Some(text.as_str()), exact.as_deref());
    assert!(!text.as_str().contains("jan@") && !text.as_str().contains("48213377"), "{text:?}");
    let hidden = View { privacy: Privacy::Hidden, ..view };
    for with in [ReportAct::Copy, ReportAct::Save, ReportAct::Form, ReportAct::Draft] {
        assert_eq!(of(&report_with(with), &case, &host, hidden), None);
    }
    let case = answer(case, Answer::Jump { to: "722".parse().unwrap() }).unwrap();
    let letter = crate::screen::of(guide::next(&case), &case, &host, view).letters.remove(0);
    assert_eq!(of(&Act::CopyLetter { letter: 0 }, &case, &host, view).unwrap().effects, [Effect::Copy(letter.text)]);
    assert_eq!(of(&Act::CopyLetter { letter: 0 }, &case, &host, hidden), None);
    assert_eq!(of(&Act::DraftLetter { letter: 0 }, &case, &host, hidden), None);
    assert_eq!(of(&Act::CopyLetter { letter: 9 }, &case, &host, view), None);
}

#[test]
fn a_section_that_is_struck_out_leaves_nowhere() {
    let host = harbour();
    let texts = english(&host);
    let case = typed(at(&host, "810"), Field::Address, "an@example.com");
    let case = typed(case, Field::Happened, "I am an@example.com");
    let text = |case: &Case| handoff::report(case, &host, &texts).text();
    assert!(text(&case).as_str().contains("I am an@example.com"));
    let case = answer(case, Answer::Share { section: SectionKey::Address, on: false }).unwrap();
    for with in [ReportAct::Copy, ReportAct::Save, ReportAct::Form, ReportAct::Draft] {
        let plan = of(&report_with(with), &case, &host, View::of(&texts)).unwrap();
        let all = format!("{plan:?}").replace("%40", "@").replace("%2E", ".");
        assert!(all.contains("happens") || all.contains("r2="), "{all}");
        assert!(!all.contains("an@example"), "{all}");
    }
    let case = answer(case, Answer::Share { section: SectionKey::Address, on: true }).unwrap();
    assert!(text(&case).as_str().contains("an@example.com"));
}

#[test]
fn the_form_is_filled_or_opened_empty_where_the_report_is_too_long() {
    let host = harbour();
    let texts = english(&host);
    let view = View::of(&texts);
    let case = typed(at(&host, "810"), Field::Happened, "Geen code & geen mail: 100 % + #1 é 😀");
    let steps = |case: &Case| match of(&report_with(ReportAct::Form), case, &host, view).unwrap().effects.remove(0) {
        Effect::OpenForm(steps) => steps,
        other => panic!("{other:?}"),
    };
    let found = steps(&case);
    let report = handoff::report(&case, &host, &texts).text();
    let url = url::Url::parse(found.filled.as_ref().unwrap().as_str()).unwrap();
    let sent = url.query_pairs().find(|(name, _)| name == "r2").unwrap().1.into_owned();
    assert_eq!((sent.as_str(), &found.text), (report.as_str(), &report));
    assert!(!found.empty.as_str().contains('?') && matches!(found.draft.as_slice(), [Effect::Draft(_)]));
    let long = steps(&typed(case, Field::Happened, &"é".repeat(1500)));
    assert_eq!(long.filled, None);
    assert!(matches!(long.draft.as_slice(), [Effect::Copy(_), Effect::Draft(_)]), "{:?}", long.draft);
}

#[test]
fn a_draft_keeps_its_lines_and_one_that_is_too_long_opens_empty() {
    let host = harbour();
    let texts = english(&host);
    let view = View::of(&texts);
    let case = typed(at(&host, "810"), Field::Happened, "één & twee");
    let plan = of(&report_with(ReportAct::Draft), &case, &host, view).unwrap();
    let [Effect::Draft(address)] = plan.effects.as_slice() else { panic!("{plan:?}") };
    assert!(address.as_str().starts_with("mailto:") && address.as_str().contains("%C3%A9%C3%A9n%20%26%20twee%0D%0A"));
    let long = typed(case, Field::Happened, &"é".repeat(1500));
    let plan = of(&report_with(ReportAct::Draft), &long, &host, view).unwrap();
    assert_eq!(plan.instead, Some(Instead::CopiedAndDraftedEmpty));
}

#[test]
fn an_act_that_succeeds_leads_on_and_one_that_fails_stays() {
    let host = harbour();
    let case = at(&host, "810");
    let acted = |case: Case, outcome: ActOutcome| {
        answer(case, Answer::Acted { page: "810".parse().unwrap(), act: report_with(ReportAct::Save), outcome })
            .unwrap()
    };
    let failed = ActOutcome::Failed { problem: crate::case::Problem::DiskFull };
    let case = acted(case, failed);
    assert_eq!(guide::next(&case).to_string(), "810");
    let texts = english(&host);
    let screen = crate::screen::of(guide::next(&case), &case, &host, View::of(&texts));
    assert!(screen.outcome.is_some_and(|outcome| outcome.state == State::Attention && outcome.words.contains("space")));
    let case = acted(case, ActOutcome::Done { place: Some("report.txt".to_owned()), instead: None });
    assert_eq!(guide::next(&case).to_string(), "830");
    let screen = crate::screen::of(guide::next(&case), &case, &host, View::of(&texts));
    assert!(screen.notices.iter().any(|notice| notice.words().contains("report.txt")), "{:?}", screen.notices);
    let back = answer(case, Answer::Back).unwrap();
    assert_eq!(guide::next(&back).to_string(), "810");
}
