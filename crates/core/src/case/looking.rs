//! The checks of a case: to what the guest said yes, what was seen, and how far it is.

use super::{Case, Entry};
use crate::check::{Check, Fact};

/// The checks that began last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looking<'case> {
    /// All of them, in the order in which they were shown.
    pub checks: &'case [Check],
    /// What they saw so far.
    pub facts: Vec<&'case Fact>,
    /// The guest stopped them.
    pub stopped: bool,
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
    fn since_paste(&self) -> &[Entry] {
        let last = self.entries.iter().rposition(|entry| matches!(entry, Entry::Pasted { .. }));
        &self.entries[last.map_or(0, |place| place + 1)..]
    }

    /// The checks that began last for what was pasted last; `None` where none did.
    #[must_use]
    pub fn looking(&self) -> Option<Looking<'_>> {
        let entries = self.since_paste();
        let began = entries.iter().rposition(|entry| matches!(entry, Entry::Approved { .. }))?;
        let Entry::Approved { checks } = &entries[began] else { return None };
        Some(Looking {
            checks,
            facts: entries[began..].iter().filter_map(fact).collect(),
            stopped: entries[began..].contains(&Entry::Stopped),
        })
    }

    /// Everything that was seen of what was pasted last. What was asked again replaces what was seen before.
    #[must_use]
    pub fn facts(&self) -> Vec<&Fact> {
        let mut facts: Vec<&Fact> = Vec::new();
        for fact in self.since_paste().iter().filter_map(fact) {
            facts.retain(|earlier| earlier.check() != fact.check());
            facts.push(fact);
        }
        facts
    }
}

fn fact(entry: &Entry) -> Option<&Fact> {
    match entry {
        Entry::Saw { fact } => Some(fact),
        _ => None,
    }
}
