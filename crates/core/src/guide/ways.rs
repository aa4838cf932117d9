//! Reachability, dead ends and numbers of decisions, over what guests click: choices and the links of head and foot.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::page::{PageMap, PageNumber, Target};

/// How many decisions it takes from the home page to every page, by choices alone.
#[derive(Debug)]
pub struct Ways {
    decisions: BTreeMap<PageNumber, (usize, Option<PageNumber>)>,
}

impl Ways {
    /// Walks the map, the shortest ways first.
    #[must_use]
    pub fn of(map: &PageMap) -> Self {
        let mut decisions = BTreeMap::from([(PageNumber::HOME, (0, None))]);
        let mut waiting = VecDeque::from([PageNumber::HOME]);
        while let Some(number) = waiting.pop_front() {
            let count = decisions.get(&number).map_or(0, |(count, _)| *count);
            let Some(page) = map.find(number) else { continue };
            for choice in &page.choices {
                let Target::Page(to) = choice.to else { continue };
                if let std::collections::btree_map::Entry::Vacant(slot) = decisions.entry(to) {
                    slot.insert((count + 1, Some(number)));
                    waiting.push_back(to);
                }
            }
        }
        Self { decisions }
    }

    /// Decisions from the home page; `None` where no choice leads there.
    #[must_use]
    pub fn decisions(&self, page: PageNumber) -> Option<usize> {
        self.decisions.get(&page).map(|(count, _)| *count)
    }

    /// The pages of the shortest way, from the home page on.
    #[must_use]
    pub fn shortest(&self, page: PageNumber) -> Vec<PageNumber> {
        let mut way = Vec::new();
        let mut at = Some(page).filter(|page| self.decisions.contains_key(page));
        while let Some(number) = at {
            way.push(number);
            at = self.decisions.get(&number).and_then(|(_, before)| *before);
        }
        way.reverse();
        way
    }
}

/// The pages that the links of head and foot lead to.
#[must_use]
pub fn fixed_targets(map: &PageMap) -> BTreeSet<PageNumber> {
    map.fixed_links.iter().map(|link| link.to).collect()
}
