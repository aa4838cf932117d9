//! The saved case: versioned JSON, read as hostile input.

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::answer::{LONGEST_FIELD, MOST_ENTRIES, clean};
use super::{Act, ActOutcome, Case, Entry, Field, Given, SCHEMA, target};
use crate::account::{Likeness, likeness, masked};
use crate::check::{Check, Fact, MOST_CHECKS, Moment};
use crate::clue::MOST_BYTES;
use crate::page::map;
use crate::secret;

/// A larger file is no case.
pub const MOST_CASE_BYTES: usize = 2 * MOST_BYTES;

/// Why a saved case cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CaseFileError {
    /// Larger than [`MOST_CASE_BYTES`].
    #[error("it has {bytes} bytes; a case has at most {MOST_CASE_BYTES}")]
    TooLarge {
        /// How large it is.
        bytes: usize,
    },
    /// Cut off, damaged, or not a case at all.
    #[error("line {line}, column {column}: {problem}")]
    Damaged {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong.
        problem: String,
    },
    /// Written by a later version.
    #[error("it has schema {found}; this program reads schema {SCHEMA}")]
    Schema {
        /// The version in the file.
        found: u64,
    },
    /// It is about another organisation.
    #[error("it belongs to the organisation `{found}`, and this is `{expected}`")]
    OtherHost {
        /// Id in the file.
        found: String,
        /// Id of the host in use.
        expected: String,
    },
    /// An answer that no page offers.
    #[error("answer {place} does not fit: {problem}")]
    Impossible {
        /// Which answer, from 1.
        place: usize,
        /// What is wrong.
        problem: String,
    },
}

/// The file as it is read. What it says of itself and what it says to be known decide nothing: all of it is found anew.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read {
    #[serde(rename = "schema")]
    _schema: u32,
    host: String,
    #[serde(default)]
    entries: Vec<Given>,
    #[serde(default, rename = "program")]
    _program: IgnoredAny,
    #[serde(default, rename = "saved")]
    _saved: IgnoredAny,
    #[serde(default, rename = "known")]
    _known: IgnoredAny,
}

/// The file as it is written.
#[derive(Serialize)]
struct Written<'case, K> {
    schema: u32,
    host: &'case str,
    program: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    saved: Option<String>,
    known: &'case [K],
    entries: Vec<Given>,
}

impl Case {
    /// Reads a saved case. Secrets that somebody wrote into it are taken out.
    ///
    /// # Errors
    /// [`CaseFileError`] where it is damaged, from a later version, of another host, or holds an impossible answer.
    pub fn from_json(text: &str, host: &str) -> Result<Self, CaseFileError> {
        if text.len() > MOST_CASE_BYTES {
            return Err(CaseFileError::TooLarge { bytes: text.len() });
        }
        // The version first: a later one may have keys that this program does not know.
        let damaged = |error: serde_json::Error| CaseFileError::Damaged {
            line: error.line(),
            column: error.column(),
            problem: error.to_string().split(" at line ").next().unwrap_or_default().to_owned(),
        };
        let value: serde_json::Value = serde_json::from_str(text).map_err(damaged)?;
        match value.get("schema").and_then(serde_json::Value::as_u64) {
            Some(found) if found != u64::from(SCHEMA) => return Err(CaseFileError::Schema { found }),
            _ => {}
        }
        let Read { host: found, entries, .. } = serde_json::from_str(text).map_err(damaged)?;
        let mut case = Self { host: found, entries, now: None };
        if case.host != host {
            return Err(CaseFileError::OtherHost { found: case.host, expected: host.to_owned() });
        }
        case.check()?;
        case.strip_again();
        // Nothing looks any more for what was under way when the case was saved.
        if case.looking().is_some_and(|looking| looking.is_running()) {
            case.push(Entry::Stopped);
        }
        Ok(case)
    }

    /// The case as it is saved, without a list of what is known.
    #[must_use]
    pub fn to_json(&self) -> String {
        self.written::<()>(&[], None)
    }

    /// The case as it is saved: when, and with what is known, for whoever reads the file. Accounts of this computer that are not the
    /// invited one can be other people's: their addresses are not saved whole.
    #[must_use]
    pub fn written<K: Serialize>(&self, known: &[K], saved: Option<Moment>) -> String {
        let mut entries = self.entries.clone();
        let invited = self.typed(Field::Invited).unwrap_or_default();
        for entry in &mut entries {
            let Entry::Saw { fact: Fact::Accounts(seen) } = &mut entry.what else { continue };
            let others = seen.accounts.iter_mut().filter(|found| likeness(invited, &found.address) == Likeness::Other);
            others.for_each(|found| {
                found.address = masked(&found.address);
                found.profile = None;
            });
        }
        let file = Written {
            schema: SCHEMA,
            host: &self.host,
            program: env!("CARGO_PKG_VERSION"),
            saved: saved.and_then(Moment::rfc3339),
            known,
            entries,
        };
        let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
        text.push('\n');
        text
    }

    fn check(&self) -> Result<(), CaseFileError> {
        let impossible = |place: usize, problem: String| Err(CaseFileError::Impossible { place: place + 1, problem });
        let answers = self
            .entries
            .iter()
            .filter(|entry| !matches!(entry.what, Entry::Acted { .. } | Entry::Saw { .. } | Entry::Stopped))
            .count();
        if answers > MOST_ENTRIES {
            return impossible(MOST_ENTRIES, format!("a case holds at most {MOST_ENTRIES} answers"));
        }
        for (place, entry) in self.entries.iter().enumerate() {
            match &entry.what {
                Entry::Chose { page, choice, to } if target(*page, choice, *to).is_none() => {
                    return impossible(
                        place,
                        format!("page {page} has no choice `{}` that leads to {to}", short(choice)),
                    );
                }
                Entry::Acted { page, .. } if map().find(*page).is_none() => {
                    return impossible(place, format!("there is no page {page}"));
                }
                Entry::Jumped { to } if map().find(*to).is_none() => {
                    return impossible(place, format!("there is no page {to}"));
                }
                _ if entry.at.is_some_and(|at| at.on_the_wall().is_none()) => {
                    return impossible(place, "it was given at a moment that no calendar has".to_owned());
                }
                Entry::Approved { checks } if checks.len() > MOST_CHECKS => {
                    return impossible(place, format!("at most {MOST_CHECKS} checks run at once"));
                }
                Entry::Approved { checks } if !checks.iter().all(Check::is_askable) => {
                    return impossible(place, "a check asks for a name that no name service knows".to_owned());
                }
                Entry::Saw { fact } if !fact.is_plain() => {
                    return impossible(place, "what was seen holds a name that no name service knows".to_owned());
                }
                Entry::Timed { timer, began } if timer.ends(*began).on_the_wall().is_none() => {
                    return impossible(place, "a timer began at a moment that no calendar has".to_owned());
                }
                Entry::Said { said } if !said.is_plain() => {
                    return impossible(place, "what was said names no domain".to_owned());
                }
                Entry::Typed { value, .. } if value.chars().count() > LONGEST_FIELD => {
                    return impossible(place, format!("a field takes at most {LONGEST_FIELD} characters"));
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn strip_again(&mut self) {
        for entry in &mut self.entries {
            match &mut entry.what {
                Entry::Pasted { text, secrets_removed, mail, .. } => {
                    if let Some(mail) = mail {
                        mail.strip_again();
                    }
                    let stripped = secret::strip(text);
                    *secrets_removed += stripped.removed();
                    *text = clean(stripped.text());
                }
                Entry::Typed { value, .. } => *value = clean(secret::strip(value).text()),
                Entry::Acted { act, outcome, .. } => strip_act(act, outcome),
                Entry::Chose { .. }
                | Entry::Jumped { .. }
                | Entry::Shared { .. }
                | Entry::Said { .. }
                | Entry::Approved { .. }
                | Entry::Saw { .. }
                | Entry::Timed { .. }
                | Entry::Stopped => {}
            }
        }
    }
}

/// What somebody could have written into a saved act.
fn strip_act(act: &mut Act, outcome: &mut ActOutcome) {
    let strip = |text: &mut String| *text = clean(secret::strip(text).text());
    if let Act::OpenAddress { address } | Act::CopyAddress { address } = act {
        strip(address);
    }
    if let ActOutcome::Done { place: Some(place), .. } = outcome {
        strip(place);
    }
}

/// Enough of a strange text to find it, in one line.
fn short(text: &str) -> String {
    text.chars().filter(|character| !character.is_control()).take(40).collect()
}
