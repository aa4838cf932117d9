//! The way through the pages: what comes next, and what can be reached how fast.

mod ways;

use crate::case::Case;
use crate::page::PageNumber;

pub use ways::{Ways, fixed_targets};

/// The page that comes next. It depends on the case alone; going back is dropping an answer.
#[must_use]
pub fn next(case: &Case) -> PageNumber {
    case.present()
}
