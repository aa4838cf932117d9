//! From an act of the guest to what is done on the computer. What leaves is made here, from what the page shows:
//! an address from the program's or the host's own lists, or text as `Redacted`.

use crate::case::{Act, Case, Instead};
use crate::diagnose;
use crate::guide;
use crate::handoff::{self, CaseFile, Form, Letter, Redacted, form, redact};
use crate::host::Host;
use crate::page::{PageNumber, ReportAct};
use crate::screen::{self, Block, Opens, Privacy, View};

/// Characters of the whole address of a draft: a little less than the 2083 of Windows (`INTERNET_MAX_URL_LENGTH`). What a
/// mail program does with a longer one was not measured.
const LONGEST_DRAFT: usize = 2000;

/// An address that may be opened: it stands on a page of the program or in the file of the host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One change on the computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Opens an address in the guest's own browser.
    Open(Address),
    /// Opens an address in a private window, or in a profile; where that cannot be done, copies it.
    OpenApart {
        /// The address.
        address: Address,
        /// Where.
        apart: Apart,
    },
    /// Opens the form of the host, or does the next best thing.
    OpenForm(Box<FormSteps>),
    /// Opens a draft, an address of the form `mailto:`, in the guest's mail program.
    Draft(Address),
    /// Puts text on the clipboard.
    Copy(Redacted),
    /// Saves text as a file of the guest, under this name or one beside it that is still free.
    Save {
        /// Name of the file.
        name: String,
        /// What it holds.
        text: Redacted,
    },
    /// Saves all answers as a file of the guest, under this name or one beside it that is still free.
    SaveCase {
        /// Name of the file.
        name: String,
        /// What it holds.
        file: CaseFile,
    },
    /// Shows the folder of the log.
    ShowLog,
}

/// The form of the host, and what is done where it does not open: each step is the next best one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormSteps {
    /// The form with the answers in its address; `None` where they are too long for it.
    pub filled: Option<Address>,
    /// The form without answers: then the report is on the clipboard.
    pub empty: Address,
    /// A draft of a mail with the report.
    pub draft: Vec<Effect>,
    /// Name of the file, where nothing can be opened.
    pub name: String,
    /// The report.
    pub text: Redacted,
}

/// A window that does not hold whatever account the usual one holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Apart {
    /// A private window.
    Private,
    /// The profile of a browser.
    Profile {
        /// The `id` of the browser.
        browser: &'static str,
        /// The folder of the profile.
        folder: String,
    },
}

/// What an act comes to: the changes, one after the other, and the step down that they are, if they are one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The page on which it was asked for.
    pub page: PageNumber,
    /// The changes.
    pub effects: Vec<Effect>,
    /// Where this is not exactly what was asked for.
    pub instead: Option<Instead>,
}

/// What an act comes to on the present page. `None` where the page does not offer it, or where data is hidden and more
/// would leave than is shown.
#[must_use]
pub fn of(act: &Act, case: &Case, host: &Host, view: View<'_>) -> Option<Plan> {
    let number = guide::next(case);
    let shown = view.privacy == Privacy::Shown;
    let screen = screen::of(number, case, host, view);
    let (effects, instead) = match act {
        Act::OpenAddress { address } => {
            exactly(Effect::Open(on_page(&screen.body, address, |opens| opens == Opens::AsUsual)?))
        }
        Act::OpenPrivately { address } => {
            let address = on_page(&screen.body, address, |opens| opens != Opens::AsUsual)?;
            exactly(Effect::OpenApart { address, apart: Apart::Private })
        }
        Act::OpenInProfile { address } => {
            let address = on_page(&screen.body, address, |opens| opens == Opens::InProfile)?;
            let fit = diagnose::fit(case, host)?;
            let (browser, _, folder) = fit.profile()?;
            let apart = Apart::Profile { browser: &browser.id, folder: folder.to_owned() };
            exactly(Effect::OpenApart { address, apart })
        }
        Act::CopyAddress { address } => {
            exactly(Effect::Copy(redact(on_page(&screen.body, address, |_| true)?.as_str(), &[])))
        }
        Act::CopyPage => exactly(Effect::Copy(redact(&number.to_string(), &[]))),
        Act::CopyLetter { letter } => exactly(Effect::Copy(screen.letters.get(*letter)?.text.clone())),
        Act::DraftLetter { letter } => draft_letter(screen.letters.get(*letter)?, host),
        Act::Report { with } if shown && screen.choices.iter().any(|choice| choice.act == Some(*with)) => {
            report(*with, case, host, view)?
        }
        Act::ShowLog
            if screen.body.iter().any(|block| matches!(block, Block::Button { act, .. } if *act == Act::ShowLog)) =>
        {
            exactly(Effect::ShowLog)
        }
        Act::CopyNote => {
            let texts = view.helpdesk?;
            exactly(Effect::Copy(handoff::ticket_note(case, host, view.texts, !shown, texts)))
        }
        Act::CopyFact { fact } if shown => {
            let value = screen::copied(*fact, case, host).filter(|_| view.helpdesk.is_some())?;
            exactly(Effect::Copy(redact(&value, &[&value])))
        }
        Act::Report { .. } | Act::ShowLog | Act::CopyFact { .. } => return None,
    };
    Some(Plan { page: number, effects, instead })
}

/// What is done, and the step down that it is, if it is one.
type Steps = (Vec<Effect>, Option<Instead>);

fn exactly(effect: Effect) -> Steps {
    (vec![effect], None)
}

/// The address, where it is one of the page's and may be used in this way.
fn on_page(blocks: &[Block], wanted: &str, may: fn(Opens) -> bool) -> Option<Address> {
    blocks.iter().find_map(|block| match block {
        Block::Address { address, opens, .. } if address == wanted && may(*opens) => Some(Address(address.clone())),
        Block::Details { blocks, .. } => on_page(blocks, wanted, may),
        _ => None,
    })
}

fn report(with: ReportAct, case: &Case, host: &Host, view: View<'_>) -> Option<Steps> {
    let report = handoff::report(case, host, view.texts);
    let text = report.text();
    Some(match with {
        ReportAct::Copy => exactly(Effect::Copy(text)),
        ReportAct::Save => exactly(Effect::Save { name: view.texts.say("report-file-name"), text }),
        ReportAct::Case => {
            let name = view.texts.say("report-case-name");
            exactly(Effect::SaveCase { name, file: handoff::case_file(case, host, view.now) })
        }
        ReportAct::Draft => report_draft(host, view, text),
        ReportAct::Form => {
            let empty = Address(host.form().address.clone());
            let filled = match form(&report, host)? {
                Form::Filled(address) => Some(Address(address)),
                Form::TooLong(_) => None,
            };
            let (draft, _) = report_draft(host, view, text.clone());
            let name = view.texts.say("report-file-name");
            exactly(Effect::OpenForm(Box::new(FormSteps { filled, empty, draft, name, text })))
        }
    })
}

fn report_draft(host: &Host, view: View<'_>, text: Redacted) -> Steps {
    draft(&host.helpdesk().mail, &redact(&view.texts.say("report-draft-subject"), &[]), text)
}

fn draft_letter(letter: &Letter, host: &Host) -> Steps {
    let to = match letter.to {
        crate::vocabulary::WhoActs::HostHelpdesk => host.helpdesk().mail.as_str(),
        _ => "",
    };
    draft(to, &letter.subject, letter.body.clone())
}

/// A draft. What is too long for its address goes to the clipboard, and the draft opens without it.
fn draft(to: &str, subject: &Redacted, body: Redacted) -> Steps {
    // Lines of a mail end in CR LF also here (RFC 6068, 5).
    let filled = mailto(to, &[("subject", subject.as_str()), ("body", &body.as_str().replace('\n', "\r\n"))]);
    if filled.len() <= LONGEST_DRAFT {
        return exactly(Effect::Draft(Address(filled)));
    }
    let empty = mailto(to, &[("subject", subject.as_str())]);
    (vec![Effect::Copy(body), Effect::Draft(Address(empty))], Some(Instead::CopiedAndDraftedEmpty))
}

/// Spaces are `%20`: mail programs take a plus sign for a plus sign (RFC 6068, 5).
fn mailto(to: &str, fields: &[(&str, &str)]) -> String {
    use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let fields: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    format!("mailto:{}?{}", encoded(to).replace("%40", "@").replace("%2E", "."), fields.join("&"))
}

#[cfg(test)]
mod tests;
