//! A result as it is drawn: found, why, what to do, who acts, how sure, and the mark that goes with it.

use serde::Serialize;

use crate::text::RichText;
use crate::vocabulary::{Certainty, Situation, WhoActs};

/// Found, why, what to do, who acts, how sure.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ResultView {
    /// How it is marked. `None` where nothing was answered or pasted, as after a jump by number: nothing was found.
    pub state: Option<Mark>,
    /// What is the matter.
    pub situation: Option<Situation>,
    /// How sure; `None` where nothing was answered or pasted, as after a jump by number.
    pub certainty: Option<Certainty>,
    /// The same in words.
    pub certainty_words: Option<String>,
    /// Who acts.
    pub who_acts: Option<WhoActs>,
    /// Headings and lines, in the order in which they are shown.
    pub parts: Vec<ResultPart>,
    /// What the text told about the sign-in, for the helpdesk.
    pub details: Vec<Detail>,
}

/// How a finding is marked. Never by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// In order.
    Pass,
    /// The guest has to look at it.
    Attention,
    /// Somebody else must act.
    Problem,
    /// Not known. This is never shown as in order, nor as a problem.
    Unknown,
}

/// The mark of a result: a sign, and words that always stand beside it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Mark {
    /// Which one.
    pub state: State,
    /// The words.
    pub words: String,
}

/// One heading of a result with its lines.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ResultPart {
    /// Which heading it is.
    pub part: Part,
    /// The heading in words.
    pub heading: String,
    /// The lines.
    pub lines: Vec<RichText>,
}

/// The headings of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Part {
    Found,
    Why,
    Do,
    Not,
    Who,
}

/// A fact for the helpdesk.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Detail {
    /// What it is.
    pub label: String,
    /// Its value.
    pub value: String,
}
