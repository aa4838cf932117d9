//! What a page offers: choices to click, a box to paste into, fields to fill in.

use serde::Serialize;

use crate::case::Field;
use crate::page::{PageNumber, ReportAct};
use crate::text::RichText;

/// Something to click.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Choice {
    /// Number on the page, from 1, so that a helper can say "choose number two". 0 in head and foot.
    pub n: usize,
    /// Message of the choice: what is answered when it is clicked.
    pub choice: String,
    /// The words.
    pub label: RichText,
    /// A line below it.
    pub hint: Option<RichText>,
    /// Heading above a group of choices.
    pub group: Option<String>,
    /// Where it leads.
    pub to: PageNumber,
    /// How it is answered.
    pub answer: AnswerBy,
    /// Not answered but done: the program does this with the report, and then leads on.
    pub act: Option<ReportAct>,
}

/// How a choice is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum AnswerBy {
    /// `Answer::Choose` with the choice and its page.
    Choose,
    /// `Answer::Jump` to its page.
    Jump,
    /// `Answer::StartOver`.
    StartOver,
}

/// A box for pasted text.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PasteBox {
    /// What to paste.
    pub label: String,
    /// More about it.
    pub hint: String,
    /// Words on the button.
    pub button: String,
    /// What was pasted before, without its secrets: it can be completed.
    pub text: String,
    /// Bytes that are read at the most.
    pub most_bytes: usize,
}

/// A field to fill in.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FieldView {
    /// Which one.
    pub field: Field,
    /// What to fill in.
    pub label: String,
    /// More about it.
    pub hint: Option<String>,
    /// What is filled in already.
    pub value: String,
    /// Must something be filled in?
    pub required: bool,
    /// Does it take more than one line?
    pub long: bool,
    /// Is its value hidden? Then it cannot be changed now.
    pub hidden: bool,
    /// What is said when the field does not take what is filled in.
    pub error: String,
}
