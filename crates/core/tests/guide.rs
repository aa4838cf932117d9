//! The page map: numbers, ways, dead ends, and that every result, error and outcome is at home on its page.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test may stop, and reads files"
)]

mod shared;

use std::collections::{BTreeMap, BTreeSet};

use guest_help_core::error::catalogue;
use guest_help_core::guide::{Ways, fixed_targets};
use guest_help_core::page::{Kind, Page, PageNumber, Part, Target, map, references, results};
use guest_help_core::text::Language;
use guest_help_core::vocabulary::{Situation, WhoActs};
use shared::{hosts, top};

fn number(text: &str) -> PageNumber {
    text.parse().unwrap()
}

fn outcomes() -> impl Iterator<Item = &'static Page> {
    map().pages().iter().filter(|page| page.kind == Kind::Outcome)
}

#[test]
fn numbers_are_unique_in_order_and_never_used_again() {
    let numbers: Vec<PageNumber> = map().pages().iter().map(|page| page.number).collect();
    assert!(numbers.is_sorted_by(|a, b| a < b), "the pages are not in the order of their numbers");
    let ids: BTreeSet<&str> = map().pages().iter().map(|page| page.id.as_str()).collect();
    assert_eq!(ids.len(), numbers.len(), "an id stands twice");
    // The list of all numbers that were ever given: it may only grow, and each keeps its page.
    let given = std::fs::read_to_string(top().join("tests/page-numbers.txt")).unwrap();
    let given: BTreeMap<&str, &str> = given.lines().filter_map(|line| line.split_once(' ')).collect();
    for page in map().pages() {
        let known = given.get(page.number.to_string().as_str()).copied();
        assert_eq!(
            known,
            Some(page.id.as_str()),
            "page {} is not in tests/page-numbers.txt, or was another page",
            page.number
        );
    }
    for (number, id) in given {
        assert!(map().find(number.parse().unwrap()).is_some(), "page {number} ({id}) is gone: a number is for ever");
    }
}

#[test]
fn every_link_leads_to_a_page() {
    for page in map().pages() {
        for choice in &page.choices {
            if let Target::Page(to) = choice.to {
                assert!(map().find(to).is_some(), "{}: {} leads to no page", page.number, choice.message);
            }
        }
        for result in &page.results {
            assert!(map().find(result.to).is_some(), "{}: a result leads to no page", page.number);
        }
    }
    assert!(fixed_targets(map()).into_iter().all(|to| map().find(to).is_some()));
}

#[test]
fn there_is_no_dead_end() {
    for page in map().pages() {
        // What a host does not have is not shown; the list of all topics and the jump lead to every page.
        let always = page.choices.iter().filter(|choice| choice.needs.is_none());
        let ways = always.filter(|choice| choice.to != Target::Page(page.number)).count();
        assert!(ways > 0, "page {} leads nowhere", page.number);
        let shows_all = page.shows(Part::Topics) || page.kind == Kind::Dialog || page.kind == Kind::Panel;
        assert!(shows_all || page.choices.iter().all(|choice| choice.to != Target::Any), "page {}", page.number);
    }
}

#[test]
fn every_page_can_be_reached_by_clicking_or_is_an_exception_with_a_reason() {
    let ways = Ways::of(map());
    let fixed = fixed_targets(map());
    let exceptions: BTreeMap<PageNumber, &str> =
        map().only_by_check.iter().map(|exception| (exception.page, exception.reason.as_str())).collect();
    for page in map().pages() {
        let reached = ways.decisions(page.number).is_some() || fixed.contains(&page.number);
        let excepted = exceptions.contains_key(&page.number);
        assert!(
            reached != excepted,
            "page {}: reached by clicking {reached}, listed as an exception {excepted}",
            page.number
        );
    }
    assert!(exceptions.values().all(|reason| reason.len() > 20), "an exception has no reason");
}

#[test]
fn no_outcome_is_further_than_four_decisions() {
    let ways = Ways::of(map());
    let too_far: Vec<_> = outcomes()
        .filter_map(|page| Some((page.number, ways.decisions(page.number)?)))
        .filter(|(_, decisions)| *decisions > 4)
        .collect();
    assert_eq!(too_far, []);
}

#[test]
fn every_question_of_the_minisite_is_answered_within_three_decisions() {
    let ways = Ways::of(map());
    assert_eq!(map().faq.iter().map(|faq| faq.number).collect::<Vec<_>>(), (1..=8).collect::<Vec<_>>());
    for faq in &map().faq {
        let asked = ways.decisions(faq.page).unwrap();
        assert_eq!(ways.shortest(faq.page)[..2], [number("010"), number("300")], "question {}", faq.number);
        for outcome in &faq.outcomes {
            let direct = map().page(faq.page).choices.iter().any(|choice| choice.to == Target::Page(*outcome));
            let decisions = if *outcome == faq.page { asked } else { asked + 1 };
            assert!(
                direct || *outcome == faq.page,
                "question {}: page {} does not lead to {outcome}",
                faq.number,
                faq.page
            );
            assert!(decisions <= 3, "question {}: {decisions} decisions to {outcome}", faq.number);
        }
    }
}

#[test]
fn saying_no_to_a_check_leaves_a_way_by_questions() {
    for page in map().pages().iter().filter(|page| page.kind == Kind::Tool) {
        let by_choice =
            page.choices.iter().filter(|choice| matches!(choice.to, Target::Page(to) if to != page.number)).count();
        assert!(by_choice > 0, "page {} can only be left by its check", page.number);
    }
}

#[test]
fn every_outcome_has_its_own_found_why_do_and_who() {
    for host in hosts() {
        for language in Language::all() {
            let texts = host.texts(language, language);
            let mut seen: BTreeMap<String, PageNumber> = BTreeMap::new();
            for page in outcomes() {
                assert!(page.situation.is_some(), "page {} has no situation", page.number);
                assert!(!page.owners.is_empty(), "page {} has no owner", page.number);
                for part in ["found", "why", "do", "who"] {
                    let text = texts.format(&format!("{}.{part}", page.title), &[]).unwrap();
                    assert!(!text.is_empty(), "page {} has no {part}", page.number);
                    if part != "who" {
                        let other = seen.insert(text.clone(), page.number);
                        assert_eq!(other, None, "page {} says the same as another: {text}", page.number);
                    }
                }
            }
        }
    }
}

#[test]
fn where_somebody_else_acts_there_is_a_message_for_that_person() {
    for page in outcomes() {
        for owner in &page.owners {
            if matches!(owner, WhoActs::GuestIt | WhoActs::Contact | WhoActs::HostHelpdesk) {
                assert!(
                    page.letters.iter().any(|letter| letter.to == *owner),
                    "page {} has no message for {owner:?}",
                    page.number
                );
            }
        }
    }
}

#[test]
fn every_owner_of_an_error_is_an_owner_of_its_page() {
    for entry in catalogue().entries() {
        assert!(map().find(entry.page).is_some_and(|page| page.owners.contains(&entry.who_acts)), "{}", entry.key);
    }
}

/// The lists of the command line's contract that `results.toml` answers.
const LISTS: [(&str, &str); 10] = [
    (
        "situation",
        "wrong-account blocked-account disabled-account not-invited-or-not-redeemed not-assigned consent-needed admin-consent-needed mfa-needed-or-failed conditional-access cross-tenant-policy password otp session-or-cookie link-or-app-misconfigured federation throttled-or-transient terms-of-use device mail-not-received mail-in-junk use-invitation-link reset-needed two-accounts extranet-closed other-organisation consent-request suspicious network-blocked network-weak tls-inspection proxy captive-portal clock-wrong offline all-good unknown",
    ),
    (
        "finding",
        "ok offline dns-nxdomain dns-servfail dns-refused dns-timeout dns-sinkhole dns-slow tcp-refused tcp-timeout tcp-reset ipv6-broken proxy-sign-in proxy-unreachable tls-inspected tls-untrusted tls-expired tls-wrong-host tls-timeout tls-reset tls-old http-timeout http-error http-unexpected captive-portal clock-skew tenant-unknown tenant-differs consequence cancelled",
    ),
    ("verdict", "genuine genuine-other suspicious forged cannot-tell"),
    (
        "reason",
        "none spam-verdict phishing-verdict bulk impersonation spoof own-block-list organisation-block-list organisation-rule own-rule released-late unknown",
    ),
    (
        "route",
        "work-account own-portal google personal-account code create-personal-account choose-work-or-personal cannot-redeem",
    ),
    ("link", "invitation direct common sharing teams sign-in-request sign-in-answer error-lookup unsubscribe other"),
    (
        "trick",
        "userinfo lookalike-host subdomain-prefix punycode mixed-script ip-host bad-scheme port open-redirect device-code consent-grant",
    ),
    ("sender", "invitation code microsoft-other unknown"),
    ("organisation", "this-host other unknown"),
    ("kind", "error link mail address extranet picture unknown"),
];

#[test]
fn every_value_has_a_row() {
    for (list, values) in &LISTS {
        for value in values.split(' ') {
            let row = results().find(list, value).unwrap_or_else(|| panic!("{list} `{value}` leads nowhere"));
            let page = map().find(row.page).unwrap_or_else(|| panic!("{list} `{value}` leads to no page"));
            let is_result = page.kind == Kind::Outcome;
            assert!(
                !is_result || page.owners.contains(&row.who_acts),
                "{list} `{value}`: {:?} is no owner of {}",
                row.who_acts,
                row.page
            );
        }
    }
    for (list, rows) in results().lists() {
        let (_, values) =
            LISTS.iter().find(|(known, _)| *known == list).unwrap_or_else(|| panic!("no list is called {list}"));
        for value in rows.keys() {
            assert!(values.split(' ').any(|known| known == value), "{list} has no value `{value}`");
        }
    }
    for name in LISTS[0].1.split(' ') {
        assert!(serde_json::from_value::<Situation>(name.into()).is_ok(), "the program does not know `{name}`");
    }
}

#[test]
fn the_pages_and_the_table_lead_to_the_same_place() {
    for page in map().pages() {
        for result in &page.results {
            for (list, values) in &result.values {
                for value in values {
                    let row =
                        results().find(list, value).unwrap_or_else(|| panic!("{}: no {list} `{value}`", page.number));
                    assert!(
                        row.page == result.to || list == "situation",
                        "{}: {list} `{value}` leads to {} and to {}",
                        page.number,
                        result.to,
                        row.page
                    );
                }
            }
        }
    }
}

#[test]
fn every_reference_of_a_page_exists() {
    for page in map().pages() {
        for id in &page.references {
            assert!(references().iter().any(|reference| reference.id == *id), "{}: no reference {id}", page.number);
        }
    }
    for reference in references() {
        for language in Language::all() {
            assert!(
                reference.address(language).is_some_and(|address| address.starts_with("https://")),
                "{}",
                reference.id
            );
        }
    }
}
