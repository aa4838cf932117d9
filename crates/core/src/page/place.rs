//! Where a colleague of the helpdesk looks in the Entra admin centre, page by page of the guide (`knowledge/helpdesk.toml`).

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::PageNumber;
use crate::host::Date;
use crate::knowledge;
use crate::vocabulary::Mark;

/// A place in the Entra admin centre.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsolePlace {
    /// Name in the table.
    pub id: String,
    /// Message with the heading; its attributes say where it is, what it means, what to do, and what not to do.
    pub message: String,
    /// Microsoft's own names on the way there.
    pub labels: Vec<String>,
    /// What is typed there.
    pub copies: Vec<Copied>,
    /// The pages of the guide that it belongs to.
    pub pages: Vec<PageNumber>,
    /// Where this was read.
    pub source: String,
    /// Day of the source, or on which it was read.
    pub date: Date,
    /// How well it is known.
    pub certainty: Mark,
}

/// What a log or a list of the admin centre is searched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each variant is the name of the field on Microsoft's page")]
pub enum Copied {
    CorrelationId,
    RequestId,
    Time,
    Account,
    AppId,
    Tenant,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlaceFile {
    #[allow(dead_code)]
    schema: u32,
    place: Vec<ConsolePlace>,
}

/// The places, in the order in which they are looked at.
pub fn console_places() -> &'static [ConsolePlace] {
    static PLACES: LazyLock<Vec<ConsolePlace>> = LazyLock::new(|| {
        let file: PlaceFile = knowledge::embedded("helpdesk.toml");
        file.place
    });
    &PLACES
}
