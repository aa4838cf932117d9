//! `Screen` and its parts: the contract with the window and the terminal. Plain data, every string final;
//! whoever draws it adds nothing and decides nothing.

mod compose;
mod explain;
mod mask;
mod parts;
mod result;

use serde::Serialize;

use crate::case::Field;
use crate::handoff::Letter;
use crate::page::{Kind, PageNumber};
use crate::text::{RichText, Texts};
use crate::vocabulary::{Certainty, Situation, WhoActs};

pub use compose::of;
pub use explain::{Explanation, OtherAnswer, explain};

/// What may be seen on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Privacy {
    /// Everything that is known.
    #[default]
    Shown,
    /// Personal data is replaced, as on a shared screen.
    Hidden,
}

/// A page, ready to be drawn.
#[derive(Clone, Debug, Serialize)]
pub struct Screen {
    /// Version of this document.
    pub schema: u32,
    /// Language of the texts.
    pub language: &'static str,
    /// Three digits.
    pub number: PageNumber,
    /// Name of the page in the tables.
    pub id: String,
    /// What sort of page it is.
    pub kind: Kind,
    /// Name of the program for this host.
    pub app: String,
    /// Title of the window, with page number.
    pub window_title: String,
    /// "Page 130".
    pub page_label: String,
    /// "Step 3 of 6", where the page is a step.
    pub step: Option<String>,
    /// Heading.
    pub title: String,
    /// What happened just now, such as secrets that were removed.
    pub notices: Vec<String>,
    /// Lines of the page, above the choices.
    pub body: Vec<Block>,
    /// What was found, why, what to do, who acts.
    pub result: Option<ResultView>,
    /// What the guest can click, in their order.
    pub choices: Vec<Choice>,
    /// A box for pasted text, where the page has one.
    pub paste: Option<PasteBox>,
    /// Fields to fill in, where the page has some.
    pub fields: Vec<FieldView>,
    /// Messages that the guest can send.
    pub letters: Vec<Letter>,
    /// Links in the head of every page.
    pub head: Vec<Choice>,
    /// Links in the foot of every page.
    pub foot: Vec<Choice>,
    /// "This app never asks for your password or your code."
    pub promise: String,
}

/// A part of a page.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// A line of text.
    Paragraph {
        /// The words.
        text: RichText,
    },
    /// A heading inside the page.
    Heading {
        /// The words.
        text: String,
    },
    /// Short lines with a mark before each.
    List {
        /// The lines.
        items: Vec<RichText>,
    },
    /// Steps to follow one after the other.
    Steps {
        /// The steps.
        items: Vec<RichText>,
    },
    /// An address to open or to copy, from the program's or the host's own lists.
    Address {
        /// What it is.
        label: RichText,
        /// The address.
        address: String,
    },
    /// Something for those who want it.
    Details {
        /// Its heading.
        title: String,
        /// What it holds.
        blocks: Vec<Block>,
    },
    /// Text exactly as it will be shared.
    Exact {
        /// The text.
        text: String,
    },
}

/// Something to click.
#[derive(Clone, Debug, Serialize)]
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
}

/// How a choice is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerBy {
    /// `Answer::Choose` with the choice and its page.
    Choose,
    /// `Answer::Jump` to its page.
    Jump,
}

/// A box for pasted text.
#[derive(Clone, Debug, Serialize)]
pub struct PasteBox {
    /// What to paste.
    pub label: String,
    /// More about it.
    pub hint: String,
    /// Words on the button.
    pub button: String,
    /// Bytes that are read at the most.
    pub most_bytes: usize,
}

/// A field to fill in.
#[derive(Clone, Debug, Serialize)]
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
    /// What is said when the field does not take what is filled in.
    pub error: String,
}

/// Found, why, what to do, who acts, how sure.
#[derive(Clone, Debug, Serialize)]
pub struct ResultView {
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

/// One heading of a result with its lines.
#[derive(Clone, Debug, Serialize)]
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
pub struct Detail {
    /// What it is.
    pub label: String,
    /// Its value.
    pub value: String,
}

/// Who sees the page, and how.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// Texts in the guest's language.
    pub texts: &'a Texts,
    /// What may be seen.
    pub privacy: Privacy,
}
