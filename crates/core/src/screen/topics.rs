//! All pages of the guide as a list, and the ones whose title or number fits what the guest types.

use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

use super::View;
use crate::page::{Kind, PageNumber, map};
use crate::text::Texts;

/// A page in the list.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Topic {
    /// Its number.
    pub number: PageNumber,
    /// Its title.
    pub title: String,
}

/// The list.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Topics {
    /// What to type.
    pub label: String,
    /// Heading of the order of the guide.
    pub by_guide: String,
    /// Heading of the order from A to Z.
    pub by_letter: String,
    /// "12 pages".
    pub count: String,
    /// The pages, in the order of the guide.
    pub topics: Vec<Topic>,
}

/// The pages that fit; all of them where nothing was typed.
#[must_use]
pub fn topics(typed: &str, view: View<'_>) -> Topics {
    let texts = view.texts;
    let wanted = plain(typed);
    let words: Vec<&str> = wanted.split_whitespace().collect();
    let topics: Vec<Topic> = titles(texts)
        .filter(|topic| {
            let text = plain(&format!("{} {}", topic.number, topic.title));
            words.iter().all(|word| text.contains(word))
        })
        .collect();
    Topics {
        label: texts.say("topics-filter"),
        by_guide: texts.say("topics-order-guide"),
        by_letter: texts.say("topics-order-az"),
        count: texts.say_with("topics-count", &[("count", topics.len().into())]),
        topics,
    }
}

/// Every page but those that only exist as a part of the window.
fn titles(texts: &Texts) -> impl Iterator<Item = Topic> {
    map()
        .pages()
        .iter()
        .filter(|page| page.kind != Kind::Dialog)
        .map(|page| Topic { number: page.number, title: texts.say(&page.title) })
}

/// Lower case without accents.
fn plain(text: &str) -> String {
    text.nfd()
        .filter(|letter| !unicode_normalization::char::is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .collect()
}
