//! The sections of the report, each with its switch.

use serde::Serialize;

use super::{View, mask::mask};
use crate::case::{Case, SectionKey};
use crate::handoff;
use crate::host::Host;

/// A section with its switch.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SectionView {
    /// Which one.
    pub section: SectionKey,
    /// Its heading.
    pub label: String,
    /// What it says.
    pub value: String,
    /// Name of the switch.
    pub switch: String,
    /// Does it leave?
    pub shared: bool,
}

pub(super) fn sections(case: &Case, host: &Host, view: View<'_>) -> Vec<SectionView> {
    let texts = view.texts;
    handoff::report(case, host, texts)
        .sections
        .into_iter()
        .map(|section| SectionView {
            section: section.key,
            switch: texts.say_with("report-toggle", &[("field", section.label.as_str().into())]),
            label: section.label,
            value: mask(section.value.as_str(), view.privacy),
            shared: section.shared,
        })
        .collect()
}
