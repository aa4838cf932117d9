//! The case: everything known about one guest's problem, as the list of what the guest answered.
//! The page on the screen is derived from it; there is no hidden current page.

mod act;
mod answer;
mod entry;
mod file;
mod looking;
mod timer;

use serde::{Deserialize, Serialize};

use crate::account::Said;
use crate::check::Moment;
use crate::mail::MailReading;
use crate::page::{PageNumber, Target, map};

pub use act::{Act, ActOutcome, Instead, Problem};
pub use answer::{Answer, AnswerError, LONGEST_FIELD, MOST_ENTRIES, answer, answer_at, missing};
pub use entry::{Entry, Given, PastedAs};
pub use file::{CaseFileError, MOST_CASE_BYTES};
pub use looking::Looking;
pub use timer::{Timer, TimerState};

/// Something that the guest types into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// The address that was invited.
    Invited,
    /// The guest's own address.
    Address,
    /// The application that the guest wants to use.
    Application,
    /// What happens, in the guest's words.
    Happened,
    /// The contact person at the inviting organisation.
    Contact,
}

/// Names a section of the report; the value of `--share`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum SectionKey {
    Address,
    Invited,
    Application,
    Happened,
    Contact,
    Cause,
    Error,
    Ids,
    Time,
    Mail,
    Connection,
    Accounts,
    Path,
    Missing,
}

impl SectionKey {
    /// Does it come from the pasted text?
    pub(super) fn is_read(self) -> bool {
        matches!(self, Self::Application | Self::Cause | Self::Error | Self::Ids | Self::Time | Self::Mail)
    }

    /// Its name in the host file, in `--share` and in the report as JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Invited => "invited",
            Self::Application => "application",
            Self::Happened => "happened",
            Self::Contact => "contact",
            Self::Cause => "cause",
            Self::Error => "error",
            Self::Ids => "ids",
            Self::Time => "time",
            Self::Mail => "mail",
            Self::Connection => "connection",
            Self::Accounts => "accounts",
            Self::Path => "path",
            Self::Missing => "missing",
        }
    }
}

/// Everything known about one guest's problem.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case {
    host: String,
    entries: Vec<Given>,
    /// The moment of the answer that is being taken.
    now: Option<Moment>,
}

/// Version of the saved case.
pub const SCHEMA: u32 = 1;

impl Case {
    /// An empty case for the host with this id.
    #[must_use]
    pub fn new(host: &str) -> Self {
        Self { host: host.to_owned(), ..Self::default() }
    }

    /// Id of the host.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// What the guest did, in order.
    #[must_use]
    pub fn entries(&self) -> &[Given] {
        &self.entries
    }

    /// The same case with these entries alone, each as it is returned.
    pub(crate) fn only(&self, mut keep: impl FnMut(&Entry) -> Option<Entry>) -> Self {
        let kept = |given: &Given| Some(Given { at: given.at, what: keep(&given.what)? });
        Self { entries: self.entries.iter().filter_map(kept).collect(), ..self.clone() }
    }

    pub(super) fn push(&mut self, what: Entry) {
        self.entries.push(Given { at: self.now, what });
    }

    /// What was pasted last: the text, as what, and how many secrets were taken out.
    #[must_use]
    pub fn pasted(&self) -> Option<(&str, PastedAs, usize)> {
        self.entries.iter().rev().find_map(|entry| match &entry.what {
            Entry::Pasted { as_what, text, secrets_removed, .. } => Some((text.as_str(), *as_what, *secrets_removed)),
            _ => None,
        })
    }

    /// What was pasted last, as a mail; `None` where it is none.
    #[must_use]
    pub fn pasted_mail(&self) -> Option<&MailReading> {
        self.entries.iter().rev().find_map(|entry| match &entry.what {
            Entry::Pasted { mail, .. } => Some(mail.as_deref()),
            _ => None,
        })?
    }

    /// What the guest typed last into a field; nothing where it was emptied.
    #[must_use]
    pub fn typed(&self, field: Field) -> Option<&str> {
        self.left_in(field).filter(|value| !value.is_empty())
    }

    /// What the guest left in a field; empty where the guest emptied it, `None` where the guest never touched it.
    #[must_use]
    pub fn left_in(&self, field: Field) -> Option<&str> {
        self.entries.iter().rev().find_map(|entry| match &entry.what {
            Entry::Typed { field: typed, value } if *typed == field => Some(value.as_str()),
            _ => None,
        })
    }

    /// What was said about the account, of each kind the last.
    #[must_use]
    pub fn said(&self) -> Vec<&Said> {
        self.entries.iter().filter_map(|entry| entry.what.said()).collect()
    }

    /// Did this choice lead to that page?
    #[must_use]
    pub fn chose(&self, message: &str, page: PageNumber) -> bool {
        self.entries
            .iter()
            .any(|entry| matches!(&entry.what, Entry::Chose { choice, to, .. } if choice == message && *to == page))
    }

    /// Does this section leave with the report? Every section does until it is struck out.
    #[must_use]
    pub fn shares(&self, section: SectionKey) -> bool {
        let last = self.entries.iter().rev().find_map(|entry| match &entry.what {
            Entry::Shared { section: found, on } if *found == section => Some(*on),
            _ => None,
        });
        last.unwrap_or(true)
    }

    /// What the guest asked for and what came of it, where that led to the present page.
    #[must_use]
    pub fn led_here(&self) -> Option<(&Act, &ActOutcome)> {
        match &self.entries.get(self.walk().1?)?.what {
            Entry::Acted { act, outcome, .. } => Some((act, outcome)),
            _ => None,
        }
    }

    /// What the guest asked for just now, and what came of it; `None` when something else came after it.
    #[must_use]
    pub fn acted(&self) -> Option<(PageNumber, &Act, &ActOutcome)> {
        match &self.entries.last()?.what {
            Entry::Acted { page, act, outcome } => Some((*page, act, outcome)),
            _ => None,
        }
    }

    /// The present page.
    #[must_use]
    pub fn present(&self) -> PageNumber {
        self.trail().last().copied().unwrap_or(PageNumber::HOME)
    }

    /// The pages that the guest saw, from the home page to the present one, by walking the answers again.
    #[must_use]
    pub fn trail(&self) -> Vec<PageNumber> {
        let mut trail = self.walk().0;
        // A paste on the page for pasting stays on that page.
        trail.dedup();
        trail
    }

    /// The pages in their order, and the place of the last entry that led to another page.
    fn walk(&self) -> (Vec<PageNumber>, Option<usize>) {
        let mut trail = vec![PageNumber::HOME];
        let mut last_move = None;
        for (place, entry) in self.entries.iter().enumerate() {
            let to = match &entry.what {
                Entry::Chose { page, choice, to } => match target(*page, choice, *to) {
                    Some(Target::Page(to)) => Some(to),
                    Some(Target::Any) => Some(PageNumber::TOPICS),
                    Some(Target::Back) if trail.len() > 1 => {
                        trail.pop();
                        None
                    }
                    Some(Target::Back) | None => None,
                },
                Entry::Pasted { .. } => Some(PageNumber::PASTE),
                Entry::Jumped { to } => Some(*to),
                // Whoever went on meanwhile is not called back by an act that ends late.
                Entry::Acted { page, act, outcome } if trail.last() == Some(page) => after(*page, act, outcome),
                Entry::Acted { .. }
                | Entry::Typed { .. }
                | Entry::Said { .. }
                | Entry::Shared { .. }
                | Entry::Approved { .. }
                | Entry::Saw { .. }
                | Entry::Timed { .. }
                | Entry::Stopped => None,
            };
            if let Some(to) = to {
                trail.push(to);
                last_move = Some(place);
            }
        }
        (trail, last_move)
    }
}

/// Where a choice leads; `None` where the page has no such choice.
fn target(page: PageNumber, choice: &str, to: PageNumber) -> Option<Target> {
    let choices = &map().find(page)?.choices;
    choices
        .iter()
        .filter(|found| found.message == choice)
        .map(|found| found.to)
        .find(|target| !matches!(target, Target::Page(number) if *number != to))
}

/// The page that follows an act that succeeded; `None` where the guest stays.
fn after(page: PageNumber, act: &Act, outcome: &ActOutcome) -> Option<PageNumber> {
    let (Act::Report { with }, ActOutcome::Done { .. }) = (act, outcome) else { return None };
    map().find(page)?.choices.iter().find(|choice| choice.act == Some(*with)).and_then(|choice| match choice.to {
        Target::Page(to) => Some(to),
        Target::Any | Target::Back => None,
    })
}

#[cfg(test)]
mod tests;
