//! The decision table (`knowledge/redemption.toml`): rows with their conditions, the order of the ways, and what is usual.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::{Condition, Route};
use crate::host::{Date, Provider};
use crate::knowledge;
use crate::page::PageNumber;
use crate::vocabulary::Mark;

/// One of Microsoft's articles.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// Its short name in the rows.
    pub id: String,
    /// Which one it is.
    pub source: String,
    /// Its day.
    pub date: Date,
}

/// The place of a row: ways to sign in stand in the order of the host, the others around them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Before all ways.
    First,
    /// An account of the guest's organisation.
    Work,
    /// After that account and before everything else, whatever the order.
    AfterWork,
    /// A server of the guest's organisation that the host knows.
    Federated,
    /// Google.
    Google,
    /// A personal Microsoft account.
    Personal,
    /// A code by e-mail.
    Code,
    /// After all ways.
    Last,
}

/// A row.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    /// Its name, for people who keep the table and for `--explain`.
    pub name: String,
    /// In which articles it stands.
    pub articles: Vec<String>,
    /// Its place.
    pub way: Way,
    /// What must be so.
    pub when: BTreeMap<Condition, bool>,
    /// What comes.
    pub route: Route,
    /// The page that says so, where it is another than that of the route.
    pub page: Option<PageNumber>,
    /// Where in the articles.
    #[allow(dead_code)]
    pub source: String,
    /// How well it is known.
    pub certainty: Mark,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Usual {
    condition: Condition,
    is: bool,
    #[serde(default)]
    given: BTreeMap<Condition, bool>,
    #[allow(dead_code)]
    why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    ways: Vec<Way>,
}

/// Domains whose addresses are accounts themselves.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Domains {
    /// Of Google.
    pub google: Vec<String>,
    /// Personal accounts of Microsoft.
    pub microsoft: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[allow(dead_code)]
    schema: u32,
    article: Vec<Article>,
    order: Order,
    domains: Domains,
    usual: Vec<Usual>,
    row: Vec<Row>,
}

/// The table, ready to use.
pub(super) struct Table {
    pub articles: Vec<Article>,
    pub domains: Domains,
    usual: Vec<Usual>,
    ways: Vec<Way>,
    rows: Vec<Row>,
}

impl Table {
    /// The rows of an article, in the order in which they are tried.
    pub fn rows(&self, article: &str, order: &[Provider]) -> Vec<&Row> {
        let ways = match order {
            [] => self.ways.clone(),
            chosen => in_order_of_host(chosen),
        };
        // Whatever comes after an account of work comes after it wherever it stands; where no way to it is left, at once.
        let work = ways.iter().position(|way| *way == Way::Work).map_or(0, |place| place + 1);
        let (before, after) = ways.split_at(work);
        let places = [&[Way::First], before, &[Way::AfterWork], after, &[Way::Last]].concat();
        let is_of = |row: &&Row| row.articles.iter().any(|id| id == article);
        places.iter().flat_map(|way| self.rows.iter().filter(|row| row.way == *way).filter(is_of)).collect()
    }

    /// Is this what is usual, where so much is known? What the table does not name has no usual value.
    pub fn is_usual(&self, condition: Condition, value: bool, known: &BTreeMap<Condition, bool>) -> bool {
        let is_given = |usual: &&Usual| usual.given.iter().all(|(condition, is)| known.get(condition) == Some(is));
        let usual = self.usual.iter().filter(|usual| usual.condition == condition).find(is_given);
        usual.is_none_or(|usual| usual.is == value)
    }
}

/// A host that says nothing of Google has it where Microsoft puts it: beside the servers of companies. One that orders the first ways
/// alone leaves the last ones as they are: one of them is always on (configurable redemption).
fn in_order_of_host(order: &[Provider]) -> Vec<Way> {
    let names_google = order.contains(&Provider::Google);
    let last = [Provider::Personal, Provider::Code];
    let names_last = last.iter().any(|provider| order.contains(provider));
    order
        .iter()
        .chain(if names_last { &[] } else { &last[..] })
        .flat_map(|provider| match provider {
            Provider::Work => vec![Way::Work],
            Provider::Federated if names_google => vec![Way::Federated],
            Provider::Federated => vec![Way::Federated, Way::Google],
            Provider::Google => vec![Way::Google],
            Provider::Personal => vec![Way::Personal],
            Provider::Code => vec![Way::Code],
        })
        .collect()
}

/// The table of the program.
pub(super) fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        let File { article, order, domains, usual, row, .. } = knowledge::embedded("redemption.toml");
        Table { articles: article, domains, usual, ways: order.ways, rows: row }
    });
    &TABLE
}

/// Microsoft's articles, the newest last.
#[must_use]
pub fn articles() -> &'static [Article] {
    &table().articles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_articles_differ_visibly_and_every_row_belongs_to_one() {
        let table = table();
        let dates: Vec<_> = table.articles.iter().map(|article| article.date).collect();
        assert!(dates.is_sorted(), "{dates:?}");
        for row in &table.rows {
            assert!(!row.articles.is_empty(), "{}", row.name);
            let is_known = |id: &String| table.articles.iter().any(|article| article.id == *id);
            assert!(row.articles.iter().all(is_known), "{}", row.name);
            assert!(row.certainty.certainty().is_some(), "{}: what is only recalled decides nothing", row.name);
        }
        let names = |article: &str| table.rows(article, &[]).iter().map(|row| row.name.as_str()).collect::<Vec<_>>();
        let (old, new) = (names("2021"), names("2025"));
        let only = |one: &[&'static str], other: &[&str]| {
            one.iter().filter(|name| !other.contains(*name)).copied().collect::<Vec<_>>()
        };
        assert_eq!(only(&old, &new), ["self-made", "contact-conflict", "personal-by-direct-link", "self-service"]);
        assert_eq!(only(&new, &old), ["personal", "no-account-in-known-domain"]);
    }

    #[test]
    fn the_named_mailboxes_are_of_persons() {
        let domains = &table().domains;
        assert!(domains.google.iter().chain(&domains.microsoft).all(|name| crate::mail::is_personal_domain(name)));
    }

    #[test]
    fn the_last_row_of_each_article_holds_always() {
        for article in &table().articles {
            assert!(table().rows(&article.id, &[]).last().is_some_and(|row| row.when.is_empty()));
        }
    }

    #[test]
    fn only_an_older_article_makes_accounts_of_work() {
        let newest = &table().articles.last().unwrap().id;
        assert!(table().rows(newest, &[]).iter().all(|row| row.route != Route::CreateWorkAccount));
    }
}
