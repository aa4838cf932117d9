//! The names of secrets, from `knowledge/secrets.toml`.

use std::collections::HashSet;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use serde::Deserialize;

use crate::knowledge;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SecretFile {
    #[allow(dead_code)]
    schema: u32,
    names: Vec<String>,
    code_words: Vec<String>,
    error_words: Vec<String>,
    password_words: Vec<String>,
    is_words: Vec<String>,
    not_codes: Vec<String>,
    everyday_names: Vec<String>,
    paths: Vec<String>,
    in_links: Vec<InLinks>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InLinks {
    host: String,
    names: Vec<String>,
}

/// A name, and the end of the host in whose links alone it is secret.
pub(super) struct Name {
    pub(super) text: String,
    pub(super) only_on: Vec<String>,
    /// Also a word that people write: with a colon it counts only where a program wrote it.
    pub(super) is_a_word: bool,
}

pub(super) struct Names {
    pub(super) names: Vec<Name>,
    pub(super) find_names: AhoCorasick,
    /// Names that are secret in the links of some hosts only.
    pub(super) short: Vec<Name>,
    pub(super) find_short: AhoCorasick,
    pub(super) find_hosts: AhoCorasick,
    /// Hosts and paths behind which a secret stands, in every depth of escaping.
    pub(super) find_paths: AhoCorasick,
    pub(super) password_words: usize,
    pub(super) find_words: AhoCorasick,
    pub(super) error_words: Vec<String>,
    pub(super) is_words: Vec<String>,
    /// Words that end in a word for a code and are none: "postcode".
    pub(super) not_codes: Vec<String>,
    error_numbers: HashSet<String>,
}

impl Names {
    /// Is it a number of Microsoft's errors? Those are never taken for a one-time code.
    pub(super) fn is_error_number(&self, digits: &str) -> bool {
        self.error_numbers.contains(digits)
    }
}

pub(super) fn names() -> &'static Names {
    static NAMES: LazyLock<Names> = LazyLock::new(|| {
        let file: SecretFile = knowledge::embedded("secrets.toml");
        let mut names: Vec<Name> = Vec::new();
        for text in file.names {
            let is_a_word = file.everyday_names.contains(&text);
            names.push(Name { text, only_on: Vec::new(), is_a_word });
        }
        let mut short: Vec<Name> = Vec::new();
        let find_hosts = automaton(file.in_links.iter().map(|in_links| in_links.host.as_str()));
        for InLinks { host, names } in file.in_links {
            for text in names {
                match short.iter_mut().find(|name| name.text == text) {
                    Some(name) => name.only_on.push(host.clone()),
                    None => short.push(Name { text, only_on: vec![host.clone()], is_a_word: true }),
                }
            }
        }
        let escaped = |slash: &'static str| file.paths.iter().map(move |path| path.replace('/', slash));
        let paths: Vec<String> = ["/", "%2f", "%252f"].into_iter().flat_map(escaped).collect();
        let find_paths = automaton(paths.iter().map(String::as_str));
        Names {
            find_names: automaton(names.iter().map(|name| name.text.as_str())),
            password_words: file.password_words.len(),
            find_words: automaton(file.password_words.iter().chain(&file.code_words).map(String::as_str)),
            names,
            find_short: automaton(short.iter().map(|name| name.text.as_str())),
            find_hosts,
            find_paths,
            short,
            error_words: file.error_words,
            is_words: file.is_words,
            not_codes: file.not_codes,
            error_numbers: error_numbers(),
        }
    });
    &NAMES
}

fn automaton<'a>(words: impl Iterator<Item = &'a str>) -> AhoCorasick {
    match AhoCorasick::builder().ascii_case_insensitive(true).kind(Some(AhoCorasickKind::DFA)).build(words) {
        Ok(automaton) => automaton,
        Err(error) => panic!("the names of secrets make no search: {error}"),
    }
}

/// The digits of all numbers of `errors.toml`. Only the keys are read: the errors themselves belong to another room.
fn error_numbers() -> HashSet<String> {
    #[derive(Deserialize)]
    struct Keys {
        error: Vec<Key>,
    }
    #[derive(Deserialize)]
    struct Key {
        key: String,
    }
    let file: Keys = knowledge::embedded("errors.toml");
    file.error.iter().filter_map(|error| error.key.strip_prefix("AADSTS").map(str::to_owned)).collect()
}
