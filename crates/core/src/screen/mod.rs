//! `Screen` and its parts: the contract with the window and the terminal. Plain data, every string final;
//! whoever draws it adds nothing and decides nothing.

mod compose;
mod explain;
mod mask;
mod outcome;
mod parts;
mod refusal;
mod report;
mod result;
mod settings;
#[cfg(test)]
mod shared_types;
mod topics;
mod words;

use serde::Serialize;

use crate::case::{Act, Field};
use crate::handoff::Letter;
use crate::page::{Kind, PageNumber, ReportAct};
use crate::text::{RichText, Texts};
use crate::vocabulary::{Certainty, Situation, WhoActs};

pub use compose::of;
pub use explain::{Explanation, OtherAnswer, explain};
pub use outcome::OutcomeView;
pub use refusal::{Refusal, page_named, refusal, refused_paste};
pub use report::SectionView;
pub use settings::{Display, Motion, Setting, SettingGroup, SettingOption, Settings, TEXT_SIZES, Theme};
pub use topics::{Topic, Topics, topics};
pub use words::Words;

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
#[cfg_attr(test, derive(ts_rs::TS))]
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
    /// Sections of the report, each with its switch, where the page shows them.
    pub sections: Vec<SectionView>,
    /// All pages, where the page lists them.
    pub topics: Option<Topics>,
    /// All settings, where the page shows them.
    pub settings: Vec<SettingGroup>,
    /// The language of the guest's Microsoft pages, on the steps that name buttons.
    pub microsoft_pages: Option<SettingGroup>,
    /// Messages that the guest can send.
    pub letters: Vec<Letter>,
    /// Links in the head of every page.
    pub head: Vec<Choice>,
    /// Links in the foot of every page.
    pub foot: Vec<Choice>,
    /// "This app never asks for your password or your code."
    pub promise: String,
    /// Is there a page to go back to?
    pub back: bool,
    /// The languages of the program.
    pub languages: Vec<SettingOption>,
    /// Hides personal data, or shows it again. Chosen: it is hidden.
    pub privacy: SettingOption,
    /// How the pages look.
    pub display: Display,
    /// What came of the last act, at the button that was pressed.
    pub outcome: Option<OutcomeView>,
    /// Words of the window's own parts.
    pub words: Words,
}

/// A part of a page.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
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
        /// May it be opened from here? Where it belongs into a private window, it is only copied.
        open: bool,
    },
    /// Keys and what they do.
    Keys {
        /// One row for each.
        rows: Vec<KeyRow>,
    },
    /// Something that the program can do on the computer.
    Button {
        /// More about it.
        text: String,
        /// Words on the button.
        label: String,
        /// What it does.
        act: Act,
    },
    /// Something for those who want it.
    Details {
        /// Its heading.
        title: String,
        /// What it holds.
        blocks: Vec<Block>,
        /// Is it shown at once? It is where it cures.
        shown: bool,
    },
    /// Text exactly as it will be shared.
    Exact {
        /// The text.
        text: String,
    },
}

/// A key and what it does.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct KeyRow {
    /// The keys that do it, each as they are pressed together, such as `Ctrl+K`.
    pub keys: Vec<String>,
    /// What they do.
    pub action: String,
}

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

/// Where the page is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Face {
    /// In the terminal, line by line.
    #[default]
    Terminal,
    /// In the window.
    Window,
}

/// Who sees the page, and how.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// Texts in the guest's language.
    pub texts: &'a Texts,
    /// What may be seen.
    pub privacy: Privacy,
    /// Where it is drawn.
    pub face: Face,
    /// How it looks.
    pub display: Display,
}

impl<'a> View<'a> {
    /// Everything shown, in the terminal.
    #[must_use]
    pub fn of(texts: &'a Texts) -> Self {
        Self { texts, privacy: Privacy::Shown, face: Face::Terminal, display: Display::default() }
    }
}
