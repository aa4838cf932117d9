//! The page map as data: pages with their numbers, what is clicked there, and what a result leads to.

mod browser;
mod endpoint;
mod line;
mod number;
mod place;
mod question;
mod reference;
mod results;

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::knowledge;
use crate::vocabulary::{Certainty, Situation, WhoActs};

pub use browser::{Browser, BrowserFamily, Bundle, PrivatePolicy, browsers};
pub use endpoint::{Endpoint, NeededFor, RightAnswer, endpoint, endpoints, required_hosts};
pub use line::{Line, Part};
pub use number::{PageNumber, PageNumberError};
pub use place::{ConsolePlace, Copied, console_places};
pub use question::{Question, Questions, questions};
pub use reference::{Reference, references};
pub use results::{ResultRow, Results, results};

/// What sort of page it is. The values of `kind` in `pages --json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each variant is its own name in the contract")]
pub enum Kind {
    Question,
    Step,
    Tool,
    Info,
    Outcome,
    Dialog,
    Panel,
}

/// Where a click leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Target {
    /// One page.
    Page(PageNumber),
    /// Every page: the guest picks one.
    Any,
    /// The page before.
    Back,
}

impl TryFrom<String> for Target {
    type Error = PageNumberError;
    fn try_from(text: String) -> Result<Self, PageNumberError> {
        match text.as_str() {
            "any" => Ok(Self::Any),
            "back" => Ok(Self::Back),
            number => number.parse().map(Self::Page),
        }
    }
}

/// What can be done with the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ReportAct {
    /// It goes to the clipboard.
    Copy,
    /// It becomes a file.
    Save,
    /// The host's form is opened with it.
    Form,
    /// It becomes a draft in the guest's mail program.
    Draft,
    /// All answers become a file, for a helpdesk that has this program.
    Case,
}

/// What the host must have told before a choice or a letter makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// The host had extranet accounts of an older kind.
    Extranet,
    /// The host has a support form with an address.
    Form,
}

/// One thing that the guest can click on a page.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Message with the text of the choice; its attribute `hint`, if any, stands below it.
    pub message: String,
    /// Where it leads.
    pub to: Target,
    /// Message with the heading under which the choice stands.
    pub group: Option<String>,
    /// Message for "What we found" on the outcome to which it leads, where that is more exact than the page's own words.
    pub found: Option<String>,
    /// Shown only where the host has this.
    pub needs: Option<Need>,
    /// What the program does when it is clicked. Only when that succeeds does the choice lead on.
    pub act: Option<ReportAct>,
    /// Everything that was answered is forgotten: the next guest begins with nothing.
    #[serde(default)]
    pub starts_over: bool,
}

/// A link in the head or the foot of every page.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FixedLink {
    /// In which part of the window it stands.
    #[serde(rename = "where")]
    pub place: Place,
    /// Message with its text.
    pub message: String,
    /// Where it leads.
    pub to: PageNumber,
}

/// A part of the window that is the same on every page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Place {
    Head,
    Foot,
}

/// A message to copy for the person who must act.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterRow {
    /// Message with the body; its attribute `subject` is the subject.
    pub message: String,
    /// Whom it is for.
    pub to: WhoActs,
    /// Only where the error shows this finding.
    pub found: Option<String>,
    /// Only where this choice led to the page.
    pub chosen: Option<String>,
}

/// A page of the guide.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Three digits, unique, never used again for another page.
    pub number: PageNumber,
    /// Name in dotted form, for people who keep the tables.
    pub id: String,
    /// What sort of page it is.
    pub kind: Kind,
    /// What the page is for, in English.
    pub purpose: String,
    /// Who can be the one that acts on this page, the usual one first.
    #[serde(default)]
    pub owners: Vec<WhoActs>,
    /// What is the matter when a guest ends here.
    pub situation: Option<Situation>,
    /// How sure an end here is when only answers led to it. Default: likely.
    pub by_answers: Option<Certainty>,
    /// Step of the six steps of the invitation.
    pub step: Option<u8>,
    /// Message with the title. Where it has an attribute `found`, its attributes are the result of the page.
    pub title: String,
    /// Lines of the page: messages, or `@part` for what the host or the data supply.
    #[serde(default)]
    pub body: Vec<Line>,
    /// What the guest clicks.
    pub choices: Vec<Choice>,
    /// What a check or a judgement leads to from here.
    #[serde(default)]
    pub results: Vec<ResultLink>,
    /// Messages to copy.
    #[serde(default)]
    pub letters: Vec<LetterRow>,
    /// Headings of the minisite that the page covers.
    #[serde(default)]
    pub minisite: Vec<String>,
    /// Situations of Microsoft's articles that the page covers.
    #[serde(default)]
    pub articles: Vec<String>,
    /// Ids of `references.toml` that belong to the page.
    #[serde(default)]
    pub references: Vec<String>,
}

impl Page {
    /// Does the page show this part?
    #[must_use]
    pub fn shows(&self, part: Part) -> bool {
        self.body.contains(&Line::Part(part))
    }
}

/// What a check, or a judgement of pasted text, leads to from a tool page. Never clicked.
#[derive(Clone, Debug, Deserialize)]
pub struct ResultLink {
    /// Where it leads.
    pub to: PageNumber,
    /// Message that names the page where the guest can follow the result.
    pub message: Option<String>,
    /// The values, by the list of the contract that they belong to (`kind`, `verdict`, `finding`, …).
    #[serde(flatten)]
    pub values: HashMap<String, Vec<String>>,
}

/// A question of the minisite's list, and the pages that answer it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Faq {
    /// Number on the minisite, from 1.
    pub number: u8,
    /// Page that asks on.
    pub page: PageNumber,
    /// Pages that answer it.
    pub outcomes: Vec<PageNumber>,
}

/// An outcome that no click leads to, with the reason.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnlyByCheck {
    /// The outcome.
    pub page: PageNumber,
    /// Why only a check can find it.
    pub reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PageFile {
    #[allow(dead_code)]
    schema: u32,
    fixed_links: Vec<FixedLink>,
    only_by_check: Vec<OnlyByCheck>,
    faq: Vec<Faq>,
    page: Vec<Page>,
}

/// All pages and the links between them.
#[derive(Debug)]
pub struct PageMap {
    /// Links of head and foot, on every page.
    pub fixed_links: Vec<FixedLink>,
    /// Outcomes that no click leads to.
    pub only_by_check: Vec<OnlyByCheck>,
    /// Questions of the minisite.
    pub faq: Vec<Faq>,
    pages: Vec<Page>,
    by_number: HashMap<PageNumber, usize>,
}

impl PageMap {
    /// All pages, in the order of their numbers.
    #[must_use]
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// The page with this number, if there is one.
    #[must_use]
    pub fn find(&self, number: PageNumber) -> Option<&Page> {
        self.by_number.get(&number).map(|index| &self.pages[*index])
    }

    /// The page with this number, or the home page where there is none.
    #[must_use]
    pub fn page(&self, number: PageNumber) -> &Page {
        self.find(number).or_else(|| self.find(PageNumber::HOME)).unwrap_or(&self.pages[0])
    }

    fn embedded() -> Self {
        let file: PageFile = knowledge::embedded("pages.toml");
        let by_number = file.page.iter().enumerate().map(|(index, page)| (page.number, index)).collect();
        Self {
            fixed_links: file.fixed_links,
            only_by_check: file.only_by_check,
            faq: file.faq,
            pages: file.page,
            by_number,
        }
    }
}

/// The page map of the program (`knowledge/pages.toml`).
pub fn map() -> &'static PageMap {
    static MAP: LazyLock<PageMap> = LazyLock::new(PageMap::embedded);
    &MAP
}
