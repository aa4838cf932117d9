//! The table that gives situation, page and owner for every value of the command line's lists.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::PageNumber;
use crate::knowledge;
use crate::vocabulary::{Situation, WhoActs};

/// What one value leads to.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResultRow {
    /// What is the matter.
    pub situation: Situation,
    /// The page that says so.
    pub page: PageNumber,
    /// Who acts.
    pub who_acts: WhoActs,
}

#[derive(Deserialize)]
struct ResultFile {
    #[allow(dead_code)]
    schema: u32,
    #[serde(flatten)]
    lists: BTreeMap<String, BTreeMap<String, ResultRow>>,
}

/// All rows, by list (`situation`, `kind`, `link`, …) and value.
#[derive(Debug)]
pub struct Results(BTreeMap<String, BTreeMap<String, ResultRow>>);

impl Results {
    /// The row of one value; `None` where the list or the value is not in the table.
    #[must_use]
    pub fn find(&self, list: &str, value: &str) -> Option<&ResultRow> {
        self.0.get(list)?.get(value)
    }

    /// The row of one value, else that of an unknown situation.
    #[must_use]
    pub fn row(&self, list: &str, value: &str) -> ResultRow {
        self.find(list, value).copied().unwrap_or_else(|| self.of_situation(Situation::Unknown))
    }

    /// All lists with their values.
    pub fn lists(&self) -> impl Iterator<Item = (&str, &BTreeMap<String, ResultRow>)> {
        self.0.iter().map(|(name, rows)| (name.as_str(), rows))
    }

    /// The default row of a situation. Every situation has one; the test `every_value_has_a_row` holds that.
    #[must_use]
    pub fn of_situation(&self, situation: Situation) -> ResultRow {
        let name = serde_json::to_value(situation).unwrap_or_default();
        name.as_str().and_then(|name| self.find("situation", name)).copied().unwrap_or(ResultRow {
            situation,
            page: PageNumber::UNKNOWN,
            who_acts: WhoActs::HostHelpdesk,
        })
    }
}

/// The table of the program (`knowledge/results.toml`).
pub fn results() -> &'static Results {
    static RESULTS: LazyLock<Results> = LazyLock::new(|| {
        let file: ResultFile = knowledge::embedded("results.toml");
        Results(file.lists)
    });
    &RESULTS
}
