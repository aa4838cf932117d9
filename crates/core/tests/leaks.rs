//! 500 cases, stuffed with addresses, names, tickets, codes, tokens, ids, paths and telephone numbers: no secret comes out anywhere,
//! and nothing personal where it is hidden, struck out, or somebody else's.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop, and reads files")]

mod shared;

use guest_help_core::case::{Act, Answer, Case, SectionKey, answer};
use guest_help_core::effect;
use guest_help_core::host::Host;
use guest_help_core::page::{Copied, PageNumber, ReportAct};
use guest_help_core::screen::{self, Face, Privacy, View};
use guest_help_core::text::Language;
use guest_help_core::text::Texts;
use guest_help_core::{diagnose, guide, handoff};
use shared::harbour;
use shared::planted::{Planted, Planter, Sort};

const CASES: usize = 500;

/// Something that came out, and where.
struct Out {
    place: String,
    text: String,
}

fn out(place: impl Into<String>, text: impl Into<String>) -> Out {
    Out {
        place: place.into(),
        text: percent_encoding::percent_decode_str(&text.into()).decode_utf8_lossy().replace('+', " "),
    }
}

/// Every page on which something of the guest stands, with the title of the window and the panel of the helpdesk.
fn screens(case: &Case, host: &Host, texts: &Texts, privacy: Privacy) -> Vec<Out> {
    let mut pages = case.trail();
    pages.push(diagnose::diagnose(case, host).page);
    let fixed = ["020", "310", "610", "630", "640", "715", "722", "731", "800", "810", "830"];
    pages.extend(fixed.map(|page| page.parse::<PageNumber>().unwrap()));
    pages.sort_unstable();
    pages.dedup();
    let view = View { privacy, face: Face::Window, helpdesk: Some(texts), ..View::of(texts) };
    let told = pages.into_iter().map(|page| {
        out(format!("screen {page} {privacy:?}"), serde_json::to_string(&screen::of(page, case, host, view)).unwrap())
    });
    told.collect()
}

/// Everything that leaves on request, on the page of the report and on the pages with letters.
fn leaving(case: &Case, host: &Host, texts: &Texts, privacy: Privacy) -> Vec<Out> {
    let view = View { privacy, face: Face::Window, helpdesk: Some(texts), ..View::of(texts) };
    let mut told = Vec::new();
    let mut perform = |act: Act, case: &Case| {
        if let Some(plan) = effect::of(&act, case, host, view) {
            told.push(out(format!("{act:?} on {} {privacy:?}", guide::next(case)), format!("{:?}", plan.effects)));
        }
    };
    let at = |page: &str| answer(case.clone(), Answer::Jump { to: page.parse().unwrap() }).unwrap();
    let report = at("810");
    for with in [ReportAct::Copy, ReportAct::Save, ReportAct::Form, ReportAct::Draft] {
        perform(Act::Report { with }, &report);
    }
    for fact in [Copied::CorrelationId, Copied::RequestId, Copied::Time, Copied::AppId, Copied::Tenant] {
        perform(Act::CopyFact { fact }, &report);
    }
    perform(Act::CopyNote, &report);
    for page in ["711", "712", "722", "724", "731"] {
        let case = at(page);
        perform(Act::CopyLetter { letter: 0 }, &case);
        perform(Act::DraftLetter { letter: 0 }, &case);
    }
    told
}

fn struck_out(case: &Case) -> Case {
    let all = [
        SectionKey::Address,
        SectionKey::Invited,
        SectionKey::Application,
        SectionKey::Happened,
        SectionKey::Contact,
        SectionKey::Cause,
        SectionKey::Error,
        SectionKey::Ids,
        SectionKey::Time,
        SectionKey::Mail,
        SectionKey::Connection,
        SectionKey::Accounts,
        SectionKey::Path,
    ];
    all.into_iter().fold(case.clone(), |case, section| answer(case, Answer::Share { section, on: false }).unwrap())
}

/// Where something that was planted came out although it must not.
fn leaks(told: &[Out], planted: &[Planted], may_not: impl Fn(&Planted) -> bool) -> Vec<String> {
    let forbidden: Vec<&Planted> = planted.iter().filter(|planted| may_not(planted)).collect();
    let found = told.iter().flat_map(|out| {
        forbidden.iter().filter(|planted| planted.is_in(&out.text)).map(|planted| {
            let at = out.text.to_lowercase().find(&planted.needle).unwrap_or_default();
            let around: String = out
                .text
                .to_lowercase()
                .chars()
                .skip(out.text[..at].chars().count().saturating_sub(60))
                .take(140)
                .collect();
            format!("{} {} ({:?}) in {}: …{around}…", planted.blank, planted.needle, planted.sort, out.place)
        })
    });
    found.collect()
}

#[test]
fn nothing_that_was_planted_leaks_in_english() {
    look_through(Language::ENGLISH, 0);
}

#[test]
fn nothing_that_was_planted_leaks_in_the_other_languages() {
    for language in Language::all().filter(|language| *language != Language::ENGLISH) {
        look_through(language, 1);
    }
}

/// Half of the cases, in one language.
fn look_through(language: Language, half: u64) {
    let host = harbour();
    let texts = host.texts(language, language);
    let view = View::of(&texts);
    let mut planter = Planter::new(half);
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for _ in 0..CASES / 2 {
        let (case, planted) = planter.case(&host);
        seen += planted.len();
        let shown = screens(&case, &host, &texts, Privacy::Shown);
        let left = leaving(&case, &host, &texts, Privacy::Shown);
        let explained = diagnose::diagnose(&case, &host);
        let explained = serde_json::to_string(&screen::explain(&explained, 0, &host, view)).unwrap();
        let file = handoff::case_file(&case, &host, None).as_str().to_owned();
        let kept = [out("explain", explained), out("case file", file)];
        for told in [&shown[..], &left, &kept] {
            wrong.extend(leaks(told, &planted, |planted| planted.sort == Sort::Secret));
        }
        wrong.extend(leaks(&left, &planted, |planted| planted.sort == Sort::Other));
        wrong.extend(leaks(&screens(&case, &host, &texts, Privacy::Hidden), &planted, |_| true));
        wrong.extend(leaks(&leaving(&case, &host, &texts, Privacy::Hidden), &planted, |_| true));
        let struck = struck_out(&case);
        let report = out("struck out report", handoff::report(&struck, &host, &texts).text().as_str());
        let file = out("struck out case file", handoff::case_file(&struck, &host, None).as_str());
        wrong.extend(leaks(&[report, file], &planted, |_| true));
    }
    let first: Vec<_> = wrong.iter().take(25).cloned().collect();
    assert!(wrong.is_empty(), "{} leaks, such as\n{}", wrong.len(), first.join("\n"));
    assert!(seen > 5 * CASES, "{seen}");
}
