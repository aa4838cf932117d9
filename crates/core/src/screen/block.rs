//! The lines of a page, ready to be drawn.

use serde::Serialize;

use super::TimerView;
use crate::case::Act;
use crate::text::RichText;

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
        /// How it may be opened from here.
        opens: Opens,
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
    /// A timer that the guest starts.
    Timer {
        /// The timer.
        view: Box<TimerView>,
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

/// How an address may be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Opens {
    /// In the guest's own browser, as it is.
    AsUsual,
    /// In a private window alone: the usual one can hold the wrong account.
    Privately,
    /// In the profile of a browser that holds the invited account.
    InProfile,
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
