//! Which product looks into a secure connection, by the issuer of its certificate (`knowledge/inspectors.toml`).

use std::sync::LazyLock;

use serde::Deserialize;

use crate::host::Date;
use crate::knowledge;
use crate::vocabulary::Mark;

/// A product that looks into secure connections.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inspector {
    /// A part of its issuer's name, in small letters.
    pub holds: String,
    /// Its name.
    pub product: String,
    /// Where it runs.
    pub on: InspectorPlace,
    /// Where this is known from.
    pub source: String,
    /// How well it is known. It names a product beside a finding, and decides nothing.
    pub certainty: Mark,
}

/// Where a product that looks in runs, and so who can change it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InspectorPlace {
    /// On this computer, as a part of its protection.
    Computer,
    /// On the network, or in a service that the organisation's traffic passes.
    Network,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InspectorFile {
    #[allow(dead_code)]
    schema: u32,
    #[allow(dead_code)]
    date: Date,
    inspector: Vec<Inspector>,
}

/// The product behind an issuer; `None` where the table names none: most can be given a name by their owner.
#[must_use]
pub fn inspector(issuer: &str) -> Option<&'static Inspector> {
    static INSPECTORS: LazyLock<Vec<Inspector>> = LazyLock::new(|| {
        let file: InspectorFile = knowledge::embedded("inspectors.toml");
        file.inspector
    });
    let issuer = issuer.to_lowercase();
    INSPECTORS.iter().find(|known| issuer.contains(&known.holds))
}
