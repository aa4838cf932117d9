//! Reading the dated tables that people keep up to date without Rust, and saying exactly where one is wrong.

use include_dir::{Dir, include_dir};
use serde::de::DeserializeOwned;

/// `knowledge/`, as it was when the program was built.
pub(crate) static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../knowledge");

/// The same tables as JSON, made by the build script.
static COMPACT: Dir<'static> = include_dir!("$OUT_DIR/knowledge");

/// Why a table could not be used: where, what, and the nearest right name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {problem}{}", self.suggestion())]
pub struct KnowledgeError {
    /// Name of the file, as it was given.
    pub file: String,
    /// Line, counted from 1.
    pub line: usize,
    /// What is wrong, in English: for the person who keeps the table.
    pub problem: String,
    /// The known name that is most like the one that was written.
    pub nearest: Option<String>,
}

impl KnowledgeError {
    fn suggestion(&self) -> String {
        match &self.nearest {
            Some(name) => format!(" (did you mean `{name}`?)"),
            None => String::new(),
        }
    }
}

/// Reads one table.
///
/// # Errors
/// [`KnowledgeError`] with the line where the text is no TOML, has an unknown key, a missing key, a doubled key or an impossible value.
pub fn read<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, KnowledgeError> {
    toml::from_str(text).map_err(|error| {
        let problem = error.message().lines().collect::<Vec<_>>().join("; ");
        KnowledgeError {
            file: file.to_owned(),
            line: line_of(text, error.span().map_or(0, |span| span.start)),
            nearest: nearest_in(&problem),
            problem,
        }
    })
}

/// Reads a table that is part of the program. The tests read them all.
pub(crate) fn embedded<T: DeserializeOwned>(file: &str) -> T {
    let compact = COMPACT.get_file(file.replace(".toml", ".json"));
    if let Some(Ok(table)) = compact.map(|file| serde_json::from_slice(file.contents())) {
        return table;
    }
    // The table itself tells in which line the mistake is.
    let text = FILES.get_file(file).and_then(|file| file.contents_utf8()).unwrap_or_default();
    match read(file, text) {
        Ok(table) => {
            debug_assert!(false, "{file} can be read as TOML, but not as the JSON that was made of it");
            table
        }
        Err(error) => panic!("a table inside the program cannot be read: {error}"),
    }
}

/// The newest day on which a fact of the tables was compared with its source, as `YYYY-MM-DD`.
#[must_use]
pub fn newest_date() -> Option<&'static str> {
    dates().into_iter().map(|(_, date)| date).max()
}

/// Each dated table with its newest day.
#[must_use]
pub fn dates() -> Vec<(&'static str, &'static str)> {
    let newest = |text: &'static str| text.lines().filter_map(|line| line.strip_prefix("date = ")?.get(..10)).max();
    FILES.files().filter_map(|file| Some((file.path().to_str()?, newest(file.contents_utf8()?)?))).collect()
}

/// The line, counted from 1, that holds the byte at `offset`.
#[must_use]
pub fn line_of(text: &str, offset: usize) -> usize {
    let end = offset.min(text.len());
    text.as_bytes()[..end].iter().filter(|byte| **byte == b'\n').count() + 1
}

/// The name among `known` that is most like `name`, if one is like it at all.
#[must_use]
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    known
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(name, candidate), candidate))
        .filter(|(likeness, _)| *likeness > 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate.to_owned())
}

/// `serde` words an unknown name as "unknown field `x`, expected one of `a`, `b`": the first name is the wrong one.
fn nearest_in(problem: &str) -> Option<String> {
    if !problem.starts_with("unknown ") {
        return None;
    }
    // Names stand between backquotes: every second part behind the first backquote.
    let (_, rest) = problem.split_once('`')?;
    let mut names = rest.split('`').step_by(2);
    let wrong = names.next()?;
    nearest(wrong, names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Sample {
        #[allow(dead_code)]
        helpdesk: String,
        #[allow(dead_code)]
        minisite: Option<u8>,
    }

    #[test]
    fn an_unknown_key_is_refused_with_line_and_nearest_name() {
        let error = read::<Sample>("a.toml", "helpdesk = \"x\"\nministe = 1\n").unwrap_err();
        assert_eq!((error.line, error.nearest.as_deref()), (2, Some("minisite")));
        assert!(error.to_string().starts_with("a.toml:2: "), "{error}");
    }

    #[test]
    fn a_doubled_key_is_refused_with_its_line() {
        let error = read::<Sample>("a.toml", "helpdesk = \"x\"\n\nhelpdesk = \"y\"\n").unwrap_err();
        assert_eq!(error.line, 3);
    }

    #[test]
    fn an_impossible_value_is_refused_with_its_line() {
        let error = read::<Sample>("a.toml", "helpdesk = \"x\"\nminisite = 256\n").unwrap_err();
        assert_eq!((error.line, error.nearest), (2, None));
    }
}
