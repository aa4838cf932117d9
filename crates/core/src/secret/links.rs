//! In whose link does a parameter stand? Short names are secret in the links of some hosts only.

use std::ops::Range;

/// Hosts of one word without spaces, found once for all parameters of that word.
#[derive(Default)]
pub(super) struct Links {
    word: Range<usize>,
    hosts: Vec<String>,
    is_error_page: bool,
}

/// Links inside links, at the most (mail filters nest; links.md: six deep).
const MOST_HOSTS: usize = 12;

impl Links {
    /// Looks at the word that holds the byte at `at`.
    pub(super) fn around(&mut self, text: &str, at: usize) -> &Self {
        if !self.word.contains(&at) {
            let start = text[..at].rfind(ends_word).map_or(0, |end| end + 1);
            let end = text[at..].find(ends_word).map_or(text.len(), |length| at + length);
            self.word = start..end;
            let word = text[start..end].to_ascii_lowercase();
            self.is_error_page = word.contains("/error?");
            self.hosts = hosts(&word);
        }
        self
    }

    /// Is one of the links of this host or of a host below it?
    pub(super) fn are_of(&self, host: &str) -> bool {
        self.hosts
            .iter()
            .any(|found| found.strip_suffix(host).is_some_and(|before| before.is_empty() || before.ends_with('.')))
    }

    /// Where the word stands.
    pub(super) fn word(&self) -> Range<usize> {
        self.word.clone()
    }

    /// Does the word hold a link at all?
    pub(super) fn any(&self) -> bool {
        !self.hosts.is_empty()
    }

    /// Is it Microsoft's page that explains a number?
    pub(super) fn is_error_page(&self) -> bool {
        self.is_error_page
    }
}

/// ASCII only, so that the byte after it is the start of a character.
fn ends_word(character: char) -> bool {
    matches!(character, ' ' | '\n' | '\t' | '"' | '<' | '>')
}

fn hosts(word: &str) -> Vec<String> {
    let mut hosts: Vec<String> = Vec::new();
    for scheme in ["://", "%3a%2f%2f", "%253a%252f%252f"] {
        for (at, _) in word.match_indices(scheme).take(MOST_HOSTS) {
            let host = word[at + scheme.len()..]
                .split(|letter: char| !letter.is_ascii_alphanumeric() && !matches!(letter, '.' | '-'))
                .next();
            hosts.extend(host.filter(|host| host.contains('.')).map(str::to_owned));
        }
    }
    hosts
}
