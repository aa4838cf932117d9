//! Is the name service slow for everybody, or was one question lost on its way?

use std::sync::atomic::{AtomicUsize, Ordering};

/// How many of the hosts of one run had to go on without the system's answer.
#[derive(Debug)]
pub struct Pace {
    hosts: usize,
    carried_on: AtomicUsize,
}

impl Pace {
    /// That of a run with so many hosts.
    #[must_use]
    pub fn of(hosts: usize) -> Self {
        Self { hosts, carried_on: AtomicUsize::new(0) }
    }

    /// One more host goes on without it.
    pub(super) fn carry_on(&self) {
        self.carried_on.fetch_add(1, Ordering::Relaxed);
    }

    /// Half of the hosts or more: then it is worth the time to find out how slow it is. All of them ask at the same moment, so the
    /// count is complete long before the first of them ends.
    pub(super) fn is_slow(&self) -> bool {
        2 * self.carried_on.load(Ordering::Relaxed) >= self.hosts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_lost_question_of_many_makes_no_slow_name_service() {
        let pace = Pace::of(5);
        assert!(!pace.is_slow());
        pace.carry_on();
        pace.carry_on();
        assert!(!pace.is_slow());
        pace.carry_on();
        assert!(pace.is_slow());
        let alone = Pace::of(1);
        alone.carry_on();
        assert!(alone.is_slow());
    }
}
