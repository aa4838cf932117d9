//! The only way into the case. Secrets are taken out before anything is stored.

use serde::{Deserialize, Serialize};

use super::{Act, ActOutcome, Case, Entry, Field, Given, PastedAs, SectionKey, Timer};
use crate::account::Said;
use crate::check::{Approved, Fact, Moment, Subject};
use crate::clue::Paste;
use crate::error::is_address;
use crate::link;
use crate::page::{PageNumber, Target, map};
use crate::secret;
use crate::unescape::turns_writing;

/// What the guest does. What is pasted comes as bytes, and what came of an act comes from the program: neither comes
/// from the window as an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "answer", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Answer {
    /// Clicks the choice with this message on the present page.
    Choose {
        /// Message of the choice.
        choice: String,
        /// Where it leads, for choices that share a message on one page; `None`: the first.
        to: Option<PageNumber>,
    },
    /// Pastes something.
    #[serde(skip)]
    Paste(Paste),
    /// Goes straight to a page.
    Jump {
        /// Where to.
        to: PageNumber,
    },
    /// Types into a field.
    Type {
        /// Which field.
        field: Field,
        /// What.
        value: String,
    },
    /// Says something about the account; it replaces what was said about the same.
    #[serde(skip)]
    Say {
        /// What.
        said: Said,
    },
    /// Puts a section into the report, or strikes it out.
    Share {
        /// Which section.
        section: SectionKey,
        /// Does it leave?
        on: bool,
    },
    /// Asked for an act, and this came of it.
    #[serde(skip)]
    Acted {
        /// On which page; the guest can have gone on since.
        page: PageNumber,
        /// What was asked for.
        act: Act,
        /// What came of it.
        outcome: ActOutcome,
    },
    /// Starts a timer, or starts it again. The shell says when: the core has no clock.
    #[serde(skip)]
    StartTimer {
        /// Which one.
        timer: Timer,
        /// Now.
        began: Moment,
    },
    /// Says yes to the checks that were shown.
    #[serde(skip)]
    Approve(Approved),
    /// A check saw something.
    #[serde(skip)]
    See(Fact),
    /// Stops the checks that are under way.
    Stop,
    /// Goes back: the last answer that led to another page is dropped, what was typed stays.
    Back,
    /// Begins again: everything is dropped.
    StartOver,
}

/// Why an answer was not taken. The case stays as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// The present page has no such choice.
    #[error("page {page} has no choice `{choice}`")]
    NoSuchChoice {
        /// The present page.
        page: PageNumber,
        /// The message that was named.
        choice: String,
    },
    /// There is no page with this number.
    #[error("there is no page {0}")]
    NoSuchPage(PageNumber),
    /// These fields of the report are empty, or hold no mail address where one belongs.
    #[error("something is missing in {0:?}")]
    Missing(Vec<Field>),
    /// A field takes at most [`LONGEST_FIELD`] characters.
    #[error("the field takes at most {LONGEST_FIELD} characters; this has {length}")]
    TooLong {
        /// Which field.
        field: Field,
        /// Characters that were typed.
        length: usize,
    },
    /// More answers than any guest gives: the case is full.
    #[error("the case holds {MOST_ENTRIES} answers and is full")]
    Full,
}

/// Characters that a field takes.
pub const LONGEST_FIELD: usize = 4000;
/// Answers that a case holds.
pub const MOST_ENTRIES: usize = 2000;

/// Takes an answer that the guest gives at this moment.
///
/// # Errors
/// As [`answer`].
pub fn answer_at(mut case: Case, given: Answer, at: Moment) -> Result<Case, AnswerError> {
    case.now = Some(at);
    let mut case = answer(case, given)?;
    case.now = None;
    Ok(case)
}

/// Takes an answer.
///
/// # Errors
/// [`AnswerError`] where the present page does not offer it, or it is too much.
pub fn answer(mut case: Case, answer: Answer) -> Result<Case, AnswerError> {
    if case.entries.len() >= MOST_ENTRIES
        && !matches!(answer, Answer::Back | Answer::StartOver | Answer::Acted { .. } | Answer::See(_) | Answer::Stop)
    {
        return Err(AnswerError::Full);
    }
    match answer {
        Answer::Choose { choice, to } => choose(&mut case, choice, to)?,
        Answer::Paste(paste) => {
            stop(&mut case);
            // What was struck out belonged to another text.
            case.entries.retain(|entry| !matches!(entry.what, Entry::Shared { section, .. } if section.is_read()));
            case.push(pasted(paste));
        }
        Answer::Jump { to } => {
            map().find(to).ok_or(AnswerError::NoSuchPage(to))?;
            case.push(Entry::Jumped { to });
        }
        Answer::Type { field, value } => {
            let length = value.chars().count();
            if length > LONGEST_FIELD {
                return Err(AnswerError::TooLong { field, length });
            }
            let value = clean(secret::strip(value.trim()).text());
            if field == Field::Invited && case.left_in(field) != Some(value.as_str()) {
                forget_account(&mut case);
            }
            case.entries.retain(|entry| !matches!(entry.what, Entry::Typed { field: typed, .. } if typed == field));
            case.push(Entry::Typed { field, value });
        }
        Answer::Say { said } => {
            let is_other = |entry: &Given| match (entry.what.said(), &said) {
                (Some(Said::Domain { name: before }), Said::Domain { name }) => before != name,
                _ => false,
            };
            if case.entries.iter().any(is_other) {
                forget_account(&mut case);
            }
            case.entries.retain(|entry| !entry.what.said().is_some_and(|known| known.is_about_same(&said)));
            case.push(Entry::Said { said });
        }
        Answer::Share { section, on } => {
            case.entries
                .retain(|entry| !matches!(entry.what, Entry::Shared { section: found, .. } if found == section));
            case.push(Entry::Shared { section, on });
        }
        Answer::Acted { page, act, outcome } => {
            map().find(page).ok_or(AnswerError::NoSuchPage(page))?;
            case.push(Entry::Acted { page, act, outcome });
        }
        Answer::StartTimer { timer, began } => {
            case.entries.retain(|entry| !matches!(entry.what, Entry::Timed { timer: found, .. } if found == timer));
            case.push(Entry::Timed { timer, began });
        }
        Answer::Approve(approved) => case.push(Entry::Approved { checks: approved.checks().to_vec() }),
        // What comes after the guest stopped, pasted something else or began again is about nothing that is asked.
        Answer::See(fact) if case.looking().is_some_and(|looking| looking.awaits(&fact)) => {
            case.push(Entry::Saw { fact });
        }
        Answer::Stop if case.looking().is_some_and(|looking| looking.is_running()) => case.push(Entry::Stopped),
        Answer::See(_) | Answer::Stop => {}
        Answer::Back => {
            stop(&mut case);
            drop_last_move(&mut case);
        }
        Answer::StartOver => case.entries.clear(),
    }
    Ok(case)
}

fn choose(case: &mut Case, choice: String, wanted: Option<PageNumber>) -> Result<(), AnswerError> {
    let page = case.trail().last().copied().unwrap_or(PageNumber::HOME);
    // What is done with the report comes as an act, and beginning again as an answer of its own.
    let found = map().page(page).choices.iter().find(|offered| {
        offered.message == choice
            && offered.act.is_none()
            && !offered.starts_over
            && wanted.is_none_or(|wanted| offered.to == Target::Page(wanted))
    });
    let missing = missing(case);
    if page == PageNumber::REPORT && !missing.is_empty() {
        return Err(AnswerError::Missing(missing));
    }
    match found.map(|offered| offered.to) {
        Some(Target::Page(to)) => case.push(Entry::Chose { page, choice, to }),
        // The target of the two special choices is not a page of its own.
        Some(Target::Back) => drop_last_move(case),
        Some(Target::Any) => case.push(Entry::Jumped { to: PageNumber::TOPICS }),
        None => return Err(AnswerError::NoSuchChoice { page, choice }),
    }
    Ok(())
}

/// Fields of the report that the helpdesk cannot do without, or that hold no mail address where one belongs.
#[must_use]
pub fn missing(case: &Case) -> Vec<Field> {
    let is_missing = |field: &Field| match field {
        Field::Address => !case.typed(Field::Address).is_some_and(is_address),
        Field::Invited => !case.typed(Field::Invited).is_none_or(is_address),
        Field::Happened => case.typed(Field::Happened).is_none(),
        Field::Application | Field::Contact => false,
    };
    [Field::Address, Field::Invited, Field::Happened].into_iter().filter(is_missing).collect()
}

/// What was said of an account belonged to another address; which link there is does not.
fn forget_account(case: &mut Case) {
    case.entries.retain(|entry| entry.what.said().is_none_or(|said| matches!(said, Said::Link { .. })));
}

/// Whoever goes on to something else stops the checks that are under way.
fn stop(case: &mut Case) {
    if case.looking().is_some_and(|looking| looking.is_running()) {
        case.push(Entry::Stopped);
    }
}

fn drop_last_move(case: &mut Case) {
    if let Some(last) = case.walk().1 {
        let dropped = case.entries.remove(last);
        if let Entry::Pasted { .. } = dropped.what {
            // What was seen of it is about nothing that was pasted before.
            let (mut place, mut is_of_it) = (0, true);
            case.entries.retain(|entry| {
                place += 1;
                if let Entry::Approved { checks } = &entry.what {
                    is_of_it = Subject::of(checks) == Subject::Pasted;
                }
                let is_check = matches!(entry.what, Entry::Approved { .. } | Entry::Saw { .. } | Entry::Stopped);
                place <= last || !(is_check && is_of_it)
            });
        }
        // What was done on the page that is left is not told again on the one before.
        let mut place = 0;
        case.entries.retain(|entry| {
            place += 1;
            place <= last || !matches!(entry.what, Entry::Acted { .. })
        });
    }
}

fn pasted(paste: Paste) -> Entry {
    match paste {
        Paste::Text(text) => {
            let (text, secrets_removed) = without_secrets(&text);
            Entry::Pasted { as_what: PastedAs::Text, text, secrets_removed, mail: None }
        }
        Paste::Mail { text, mail } => {
            let (text, secrets_removed) = without_secrets(&text);
            Entry::Pasted { as_what: PastedAs::Text, text, secrets_removed, mail: Some(mail) }
        }
        Paste::Picture => unread(PastedAs::Picture),
    }
}

/// The text with its links opened and its secrets taken out, and how many those were.
fn without_secrets(text: &str) -> (String, usize) {
    let opened = link::opened(text);
    let stripped = secret::strip(&opened.text);
    (clean(stripped.text()), opened.removed + stripped.removed())
}

fn unread(as_what: PastedAs) -> Entry {
    Entry::Pasted { as_what, text: String::new(), secrets_removed: 0, mail: None }
}

/// Control characters and those that turn the direction of writing never reach a screen.
pub(super) fn clean(text: &str) -> String {
    text.chars()
        .filter(|character| {
            !turns_writing(*character) && (!character.is_control() || matches!(character, '\n' | '\r' | '\t'))
        })
        .collect()
}
