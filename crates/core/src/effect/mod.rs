//! From an act of the guest to what is done on the computer. What leaves is made here, from what the page shows:
//! an address from the program's or the host's own lists, or text as `Redacted`.

use crate::case::{Act, Case, Instead};
use crate::guide;
use crate::handoff::{self, Form, Letter, Redacted, form, redact};
use crate::host::Host;
use crate::page::{ReportAct, map};
use crate::screen::{self, Block, Privacy, Screen, View};

/// Characters of the whole address of a draft. Windows hands longer ones to no mail program (`ShellExecute`, 2048).
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
    /// Shows the folder of the log.
    ShowLog,
}

/// What an act comes to: the changes, one after the other, and the step down that they are, if they are one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The changes.
    pub effects: Vec<Effect>,
    /// Where this is not exactly what was asked for.
    pub instead: Option<Instead>,
}

impl Plan {
    fn of(effect: Effect) -> Self {
        Self { effects: vec![effect], instead: None }
    }
}

/// What an act comes to on the present page. `None` where the page does not offer it, or where data is hidden and more
/// would leave than is shown.
#[must_use]
pub fn of(act: &Act, case: &Case, host: &Host, view: View<'_>) -> Option<Plan> {
    let number = guide::next(case);
    let shown = view.privacy == Privacy::Shown;
    let screen = screen::of(number, case, host, view);
    Some(match act {
        Act::OpenAddress { address } => Plan::of(Effect::Open(on_page(&screen, address)?)),
        Act::CopyAddress { address } => Plan::of(Effect::Copy(redact(on_page(&screen, address)?.as_str(), &[]))),
        Act::CopyPage => Plan::of(Effect::Copy(redact(&number.to_string(), &[]))),
        Act::CopyLetter { letter } => Plan::of(Effect::Copy(screen.letters.get(*letter)?.whole())),
        Act::DraftLetter { letter } => draft_letter(screen.letters.get(*letter)?, host),
        Act::Report { with } if shown && map().page(number).choices.iter().any(|choice| choice.act == Some(*with)) => {
            report(*with, case, host, view)?
        }
        Act::Report { .. } => return None,
        Act::ShowLog => Plan::of(Effect::ShowLog),
    })
}

/// The address, where it is one of the page's.
fn on_page(screen: &Screen, wanted: &str) -> Option<Address> {
    fn find(blocks: &[Block], wanted: &str) -> Option<Address> {
        blocks.iter().find_map(|block| match block {
            Block::Address { address, .. } if address == wanted => Some(Address(address.clone())),
            Block::Details { blocks, .. } => find(blocks, wanted),
            _ => None,
        })
    }
    find(&screen.body, wanted)
}

fn report(with: ReportAct, case: &Case, host: &Host, view: View<'_>) -> Option<Plan> {
    let report = handoff::report(case, host, view.texts);
    let text = report.text();
    Some(match with {
        ReportAct::Copy => Plan::of(Effect::Copy(text)),
        ReportAct::Save => Plan::of(Effect::Save { name: view.texts.say("report-file-name"), text }),
        ReportAct::Draft => draft(&host.helpdesk().mail, &redact(&view.texts.say("report-draft-subject"), &[]), text),
        ReportAct::Form => match form(&report, host)? {
            Form::Filled(address) => Plan::of(Effect::Open(Address(address))),
            Form::TooLong(empty) => Plan {
                effects: vec![Effect::Copy(text), Effect::Open(Address(empty))],
                instead: Some(Instead::CopiedAndOpenedEmpty),
            },
        },
    })
}

fn draft_letter(letter: &Letter, host: &Host) -> Plan {
    let to = match letter.to {
        crate::vocabulary::WhoActs::HostHelpdesk => host.helpdesk().mail.as_str(),
        _ => "",
    };
    draft(to, &letter.subject, letter.body.clone())
}

/// A draft. What is too long for its address goes to the clipboard, and the draft opens without it.
fn draft(to: &str, subject: &Redacted, body: Redacted) -> Plan {
    // Lines of a mail end in CR LF also here (RFC 6068, 5).
    let filled = mailto(to, &[("subject", subject.as_str()), ("body", &body.as_str().replace('\n', "\r\n"))]);
    if filled.len() <= LONGEST_DRAFT {
        return Plan::of(Effect::Draft(Address(filled)));
    }
    let empty = mailto(to, &[("subject", subject.as_str())]);
    Plan {
        effects: vec![Effect::Copy(body), Effect::Draft(Address(empty))],
        instead: Some(Instead::CopiedAndDraftedEmpty),
    }
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
