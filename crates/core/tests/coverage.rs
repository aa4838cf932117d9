//! Every sentence of advice of the minisite, and every situation of Microsoft's two articles, has its page and its message.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test may stop, and reads files"
)]

mod shared;

use std::collections::BTreeSet;

use guest_help_core::knowledge;
use guest_help_core::page::{Line, Page, Part, map};
use guest_help_core::text::{Language, Texts};
use serde::Deserialize;
use shared::{hosts, top};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    schema: u32,
    advice: Vec<Advice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advice {
    place: String,
    says: String,
    article: Option<String>,
    pages: Vec<String>,
    messages: Vec<String>,
    now: Option<String>,
    fact: Option<String>,
}

fn table(name: &str) -> Table {
    let text = std::fs::read_to_string(top().join("tests/coverage").join(name)).unwrap();
    let table: Table = knowledge::read(name, &text).unwrap();
    assert_eq!(table.schema, 1);
    table
}

/// Is a message, or a part that the data supply, on this page?
fn stands_on(page: &Page, message: &str, texts: &Texts) -> bool {
    match message {
        "@letters" => return !page.letters.is_empty(),
        "@learn" => return page.shows(Part::Learn) && !page.references.is_empty(),
        _ => {}
    }
    let (name, attribute) =
        message.split_once('.').map_or((message, None), |(name, attribute)| (name, Some(attribute)));
    let attribute_exists = attribute.is_none_or(|_| texts.has(message));
    let named = page.title == name
        || Line::try_from(name.to_owned()).is_ok_and(|line| page.body.contains(&line))
        || page.choices.iter().any(|choice| choice.message == name || choice.group.as_deref() == Some(name))
        || page.letters.iter().any(|letter| letter.message == name);
    named && attribute_exists
}

fn check(table: &Table) {
    let host = &hosts()[0];
    let texts = host.texts(Language::ENGLISH, Language::ENGLISH);
    let mut places = BTreeSet::new();
    let mut wrong = Vec::new();
    for advice in &table.advice {
        let place = &advice.place;
        let key = format!("{place} {}", advice.article.as_deref().unwrap_or_default());
        assert!(places.insert(key), "{place} stands twice");
        assert!(
            !advice.says.is_empty() && !advice.messages.is_empty() && !advice.pages.is_empty(),
            "{place} is not complete"
        );
        let pages: Vec<&Page> = advice
            .pages
            .iter()
            .map(|number| map().find(number.parse().unwrap()).unwrap_or_else(|| panic!("{place}: no page {number}")))
            .collect();
        for message in &advice.messages {
            if !pages.iter().any(|page| stands_on(page, message, &texts)) {
                wrong.push(format!("{place}: {message} is on none of {:?}", advice.pages));
            }
        }
        for page in &pages {
            if !advice.messages.iter().any(|message| stands_on(page, message, &texts)) {
                wrong.push(format!("{place}: nothing of it is on page {}", page.number));
            }
        }
        assert_eq!(
            advice.now.is_some(),
            advice.fact.is_some(),
            "{place}: what holds now needs its fact, and the other way round"
        );
        if let Some(now) = &advice.now {
            assert!(now.len() > 20, "{place}: what holds now?");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_sentence_of_the_minisite_has_its_page_and_message() {
    let table = table("minisite.toml");
    check(&table);
    for heading in ["step 1", "step 2", "step 3", "step 4", "step 5", "sign-in", "support", "extranet"] {
        assert!(table.advice.iter().any(|advice| advice.place.starts_with(heading)), "nothing about {heading}");
    }
    for faq in 1..=8 {
        assert!(
            table.advice.iter().any(|advice| advice.place.starts_with(&format!("FAQ {faq}"))),
            "nothing about question {faq}"
        );
    }
}

#[test]
fn every_situation_of_the_articles_has_its_page_and_message() {
    let table = table("redemption.toml");
    check(&table);
    for article in ["new", "old", "both"] {
        assert!(
            table.advice.iter().any(|advice| advice.article.as_deref() == Some(article)),
            "nothing of the {article} article"
        );
    }
}

#[test]
fn every_heading_that_a_page_claims_is_in_a_table() {
    // The page map names what each page covers; the tables hold it sentence by sentence.
    let covered: BTreeSet<String> = ["minisite.toml", "redemption.toml"]
        .iter()
        .flat_map(|name| table(name).advice)
        .flat_map(|advice| advice.pages)
        .collect();
    for page in map().pages().iter().filter(|page| !page.minisite.is_empty() || !page.articles.is_empty()) {
        assert!(
            covered.contains(&page.number.to_string()),
            "page {} claims to cover something, and no table names it",
            page.number
        );
    }
}
