//! One thing that the guest did, or that a check saw, with the moment at which it came into the case.

use serde::{Deserialize, Serialize};

use super::{Act, ActOutcome, Field, SectionKey, Timer};
use crate::account::Said;
use crate::check::{Check, Fact, Moment};
use crate::mail::MailReading;
use crate::page::PageNumber;

/// An entry with its moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// When it came into the case, as the clock of the guest's computer told; `None` where no clock was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
    /// What it is.
    #[serde(flatten)]
    pub what: Entry,
}

/// What was pasted, without its secrets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PastedAs {
    /// Text.
    Text,
    /// A picture.
    Picture,
}

/// One thing that the guest did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "did", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Entry {
    /// Clicked a choice.
    Chose {
        /// On which page.
        page: PageNumber,
        /// Message of the choice.
        choice: String,
        /// Where the choice led, for choices that share a message on one page.
        to: PageNumber,
    },
    /// Pasted something.
    Pasted {
        /// What it was.
        as_what: PastedAs,
        /// The text, without secrets; empty for a picture.
        text: String,
        /// How many secrets were taken out.
        secrets_removed: usize,
        /// What the text says as a mail.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mail: Option<Box<MailReading>>,
    },
    /// Went straight to a page.
    Jumped {
        /// Where to.
        to: PageNumber,
    },
    /// Typed into a field.
    Typed {
        /// Which one.
        field: Field,
        /// What.
        value: String,
    },
    /// Said something about the account.
    Said {
        /// What.
        said: Said,
    },
    /// Put a section into the report, or struck it out.
    Shared {
        /// Which section.
        section: SectionKey,
        /// Does it leave?
        on: bool,
    },
    /// Said yes to these checks.
    Approved {
        /// The list that was shown.
        checks: Vec<Check>,
    },
    /// A check saw this.
    Saw {
        /// What.
        fact: Fact,
    },
    /// Stopped the checks that were under way.
    Stopped,
    /// Started a timer.
    Timed {
        /// Which one.
        timer: Timer,
        /// When.
        began: Moment,
    },
    /// Asked the program to do something.
    Acted {
        /// On which page.
        page: PageNumber,
        /// What.
        act: Act,
        /// What came of it.
        outcome: ActOutcome,
    },
}

impl Entry {
    pub(super) fn said(&self) -> Option<&Said> {
        match self {
            Self::Said { said } => Some(said),
            _ => None,
        }
    }
}
