//! `Screen` and its parts: the contract with the window and the terminal. Plain data, every string final;
//! whoever draws it adds nothing and decides nothing.

mod account;
mod accounts;
mod block;
mod check;
mod compose;
mod connection;
mod cures;
mod explain;
mod finding;
mod helpdesk;
mod mask;
mod offered;
mod outcome;
mod parts;
mod program;
mod ready;
mod refusal;
mod report;
mod result;
mod settings;
#[cfg(test)]
mod shared_types;
mod timer;
mod topics;
mod why_account;
mod why_connection;
mod why_link;
mod why_mail;
mod why_sender;
mod words;

use serde::Serialize;

use crate::account::System;
use crate::check::Moment;
use crate::handoff::Letter;
use crate::page::{Kind, PageNumber};
use crate::text::{RichText, Texts};

pub use account::forecast_blocks;
pub use accounts::fit_blocks;
pub use block::{Block, KeyRow, Opens};
pub use check::{CheckRow, CheckState, CheckView, check_lead, check_words, offered};
pub use compose::of;
pub use connection::check_mark;
pub use cures::private_address;
pub use explain::{Explanation, OtherAnswer, RightLink, explain};
pub use finding::{Detail, Mark, Part, ResultPart, ResultView, State};
pub use helpdesk::{HelpdeskView, Look, Spoken, copied};
pub use offered::{AnswerBy, Choice, FieldView, PasteBox};
pub use outcome::OutcomeView;
pub use ready::{ready_blocks, ready_lead};
pub use refusal::{
    FieldRefusal, Refusal, is_case, opened_case, page_named, refusal, refused_case, refused_check, refused_paste,
};
pub use report::SectionView;
pub use settings::{Display, Motion, Setting, SettingGroup, SettingOption, Settings, TEXT_SIZES, Theme};
pub use timer::{Nearly, TimerView};
pub use topics::{Topic, Topics, topics};
pub use why_connection::need;
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
    pub notices: Vec<RichText>,
    /// Lines of the page, above the choices.
    pub body: Vec<Block>,
    /// What was found, why, what to do, who acts.
    pub result: Option<ResultView>,
    /// What can be looked at on the network for it, after a yes.
    pub check: Option<CheckView>,
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
    /// The language of these messages, where there are some.
    pub letter_language: Option<SettingGroup>,
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
    /// The panel of the colleague of the helpdesk, where it is open.
    pub helpdesk: Option<HelpdeskView>,
    /// Words of the window's own parts.
    pub words: Words,
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
    /// Are the bytes of the pasted mail at hand? They are never in the case.
    pub mail_at_hand: bool,
    /// The system of the computer on which it is drawn; `None` where nothing can be read there.
    pub system: Option<System>,
    /// What time it is; `None` where no clock was read. Only timers look at it.
    pub now: Option<Moment>,
    /// Texts in the language of the colleague of the helpdesk; `None` where nobody of the helpdesk looks.
    pub helpdesk: Option<&'a Texts>,
    /// Was the case opened from a file or a note?
    pub opened: bool,
    /// Texts in the language of whoever reads the messages; `None`: the guest's.
    pub letters: Option<&'a Texts>,
}

impl<'a> View<'a> {
    /// Everything shown, in the terminal.
    #[must_use]
    pub fn of(texts: &'a Texts) -> Self {
        Self {
            texts,
            privacy: Privacy::Shown,
            face: Face::Terminal,
            display: Display::default(),
            mail_at_hand: false,
            system: None,
            now: None,
            helpdesk: None,
            opened: false,
            letters: None,
        }
    }
}
