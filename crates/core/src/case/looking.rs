//! The checks of a case: to what the guest said yes, what was seen, and how far it is.

use std::ops::Range;

use super::{Case, Entry, Given};
use crate::check::{Check, Fact, Subject};

/// The checks that began last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looking<'case> {
    /// All of them, in the order in which they were shown.
    pub checks: &'case [Check],
    /// What they saw so far.
    pub facts: Vec<&'case Fact>,
    /// The guest stopped them, or went on to something else.
    pub stopped: bool,
    /// The place of the yes in the case.
    pub began: usize,
}

impl Looking<'_> {
    /// Are they still under way?
    #[must_use]
    pub fn is_running(&self) -> bool {
        !self.stopped && self.facts.len() < self.checks.len()
    }

    /// Is this what a running check was to see?
    pub(super) fn awaits(&self, fact: &Fact) -> bool {
        let check = fact.check();
        self.is_running() && self.checks.contains(&check) && self.seen(&check).is_none()
    }

    /// What this check saw.
    #[must_use]
    pub fn seen(&self, check: &Check) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.check() == *check).copied()
    }
}

impl Case {
    /// What came after the last paste: facts are about it.
    fn since_paste(&self) -> &[Given] {
        let last = self.entries.iter().rposition(|entry| matches!(entry.what, Entry::Pasted { .. }));
        &self.entries[last.map_or(0, |place| place + 1)..]
    }

    /// The place of the last paste, of which facts are.
    fn last_paste(&self) -> usize {
        self.entries.len() - self.since_paste().len()
    }

    /// The checks that began last; `None` where none did since the last paste.
    #[must_use]
    pub fn looking(&self) -> Option<Looking<'_>> {
        let began = self.entries.iter().rposition(|entry| matches!(entry.what, Entry::Approved { .. }))?;
        (began >= self.last_paste()).then(|| self.looking_from(began))?
    }

    /// The checks that began last about this subject; `None` where none did.
    #[must_use]
    pub fn looking_at(&self, subject: Subject) -> Option<Looking<'_>> {
        let is_about = |entry: &Given| is_approved(entry, subject);
        let began = self.entries.iter().rposition(is_about)?;
        // What was pasted before is another mail; connection, account and computer stay the same.
        (subject != Subject::Pasted || began >= self.last_paste()).then(|| self.looking_from(began))?
    }

    fn looking_from(&self, began: usize) -> Option<Looking<'_>> {
        let Entry::Approved { checks } = &self.entries.get(began)?.what else { return None };
        let after = &self.entries[began + 1..];
        let next = after.iter().position(|entry| matches!(entry.what, Entry::Approved { .. } | Entry::Pasted { .. }));
        let own = &after[..next.unwrap_or(after.len())];
        Some(Looking {
            checks,
            facts: own.iter().filter_map(fact).collect(),
            stopped: next.is_some() || own.iter().any(|entry| entry.what == Entry::Stopped),
            began,
        })
    }

    /// The place of the last yes, before this place, to a list that held all of these checks.
    #[must_use]
    pub fn last_yes_to(&self, checks: &[Check], before: usize) -> Option<usize> {
        self.entries[..before].iter().rposition(|entry| match &entry.what {
            Entry::Approved { checks: approved } => checks.iter().all(|check| approved.contains(check)),
            _ => false,
        })
    }

    /// All checks about this subject to which the guest said yes from this place on, each once.
    #[must_use]
    pub fn checks_since(&self, place: usize, subject: Subject) -> Vec<Check> {
        let mut checks: Vec<Check> = Vec::new();
        for entry in self.entries[place..].iter().filter(|entry| is_approved(entry, subject)) {
            let Entry::Approved { checks: approved } = &entry.what else { continue };
            for check in approved.iter().filter(|check| check.is_about(subject)) {
                if !checks.contains(check) {
                    checks.push(check.clone());
                }
            }
        }
        checks
    }

    /// Everything that was seen about this subject between these places, if a yes there asked for it: a saved case can be written by
    /// anybody. What was asked again replaces what was seen before. What was asked for an account tells nothing of a pasted mail: its
    /// domain can be another one.
    #[must_use]
    pub fn facts_between(&self, places: Range<usize>, subject: Subject) -> Vec<&Fact> {
        let (mut facts, mut approved): (Vec<&Fact>, Vec<&Check>) = (Vec::new(), Vec::new());
        for entry in &self.entries[places] {
            match &entry.what {
                Entry::Approved { checks } if subject == Subject::Pasted && Subject::of(checks) == Subject::Account => {
                }
                Entry::Approved { checks } => approved.extend(checks),
                Entry::Saw { fact } => {
                    let check = fact.check();
                    if check.is_about(subject) && approved.contains(&&check) {
                        facts.retain(|earlier| earlier.check() != check);
                        facts.push(fact);
                    }
                }
                _ => {}
            }
        }
        facts
    }

    /// Everything that was seen of what was pasted last.
    #[must_use]
    pub fn facts(&self) -> Vec<&Fact> {
        self.facts_between(self.last_paste()..self.entries.len(), Subject::Pasted)
    }
}

fn is_approved(entry: &Given, subject: Subject) -> bool {
    match &entry.what {
        Entry::Approved { checks } => Subject::of(checks) == subject,
        _ => false,
    }
}

fn fact(entry: &Given) -> Option<&Fact> {
    match &entry.what {
        Entry::Saw { fact } => Some(fact),
        _ => None,
    }
}
