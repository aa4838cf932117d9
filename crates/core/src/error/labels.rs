//! The labels of the fields on an error page, in the languages that are known: hints, never proof.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use serde::Deserialize;

use super::readable::fold;
use crate::knowledge;
use crate::vocabulary::Mark;

/// A field of the troubleshooting block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum FieldName {
    RequestId,
    CorrelationId,
    Timestamp,
    App,
    AppNamed,
    AppId,
    IpAddress,
    DeviceId,
    DevicePlatform,
    DeviceState,
    ErrorCode,
    Message,
    Account,
    Tenant,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldFile {
    #[allow(dead_code)]
    schema: u32,
    field: Vec<Field>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Field {
    name: FieldName,
    #[allow(dead_code)]
    kind: String,
    labels: Vec<LabelRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LabelRow {
    #[allow(dead_code)]
    language: String,
    text: String,
    #[allow(dead_code)]
    certainty: Mark,
}

pub(super) struct Labels {
    rows: Vec<(FieldName, String)>,
    /// All labels, by the places of `rows`; the longest one counts.
    any: AhoCorasick,
    /// Labels of an error number.
    pub(super) error_code: AhoCorasick,
    strong: Vec<bool>,
}

impl Labels {
    /// The field whose label ends `before`; the longest label wins.
    pub(super) fn ending(&self, before: &str) -> Option<FieldName> {
        let before = fold(before);
        let before = before.trim_end_matches(|character: char| !character.is_alphanumeric());
        self.rows
            .iter()
            .filter(|(_, label)| before.ends_with(label.as_str()) && !inside_a_word(before, label))
            .max_by_key(|(_, label)| label.len())
            .map(|(name, _)| *name)
    }

    /// The fields of a line and their values: `App name: X App id: Y` holds two. Empty where the line begins with no label.
    pub(super) fn parts<'a>(&self, line: &'a str) -> Vec<(FieldName, &'a str)> {
        let mut found: Vec<(FieldName, usize, usize)> = Vec::new();
        for hit in self.any.find_iter(line) {
            let begins = hit.start() == 0 || line[..hit.start()].ends_with([' ', '\t', '"', '*', '{', ',']);
            let rest = line[hit.end()..].trim_start_matches([' ', '"', '*']);
            let colon = line.len() - rest.len();
            if begins && rest.starts_with(':') {
                found.push((self.rows[hit.pattern().as_usize()].0, hit.start(), colon + 1));
            }
        }
        // Prose may hold "user:" in its middle; a field begins its line.
        if found.first().is_none_or(|(_, start, _)| !line[..*start].trim_matches(['"', '*', '{', ' ']).is_empty()) {
            return Vec::new();
        }
        // Each field ends where the next one begins: the first start is no end.
        let later = found.get(1..).unwrap_or_default();
        let ends: Vec<usize> = later.iter().map(|(_, start, _)| *start).chain([line.len()]).collect();
        found.into_iter().zip(ends).map(|((name, _, start), end)| (name, line[start..end].trim())).collect()
    }

    /// Does this label of an error number need no second proof? A single word such as "error" does.
    pub(super) fn is_strong(&self, pattern: usize) -> bool {
        self.strong.get(pattern).copied().unwrap_or(false)
    }
}

fn inside_a_word(before: &str, label: &str) -> bool {
    before[..before.len() - label.len()].ends_with(char::is_alphanumeric)
}

pub(super) fn labels() -> &'static Labels {
    static LABELS: LazyLock<Labels> = LazyLock::new(|| {
        let file: FieldFile = knowledge::embedded("fields.toml");
        let rows: Vec<_> = file
            .field
            .into_iter()
            .flat_map(|field| field.labels.into_iter().map(move |label| (field.name, fold(&label.text))))
            .collect();
        // The longer label first, so that "error code" is not read as "error".
        let mut codes: Vec<&str> =
            rows.iter().filter(|(name, _)| *name == FieldName::ErrorCode).map(|(_, label)| label.as_str()).collect();
        codes.sort_by_key(|label| std::cmp::Reverse(label.len()));
        let strong = codes.iter().map(|label| label.contains("code") || label.contains(' ')).collect();
        let longest = |words: &[&str]| {
            let kind = aho_corasick::MatchKind::LeftmostLongest;
            let search = AhoCorasick::builder().ascii_case_insensitive(true).match_kind(kind).build(words);
            search.unwrap_or_else(|error| panic!("the labels make no search: {error}"))
        };
        let error_code = longest(&codes);
        let any = longest(&rows.iter().map(|(_, label)| label.as_str()).collect::<Vec<_>>());
        Labels { error_code, strong, any, rows }
    });
    &LABELS
}
