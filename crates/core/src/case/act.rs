//! What the guest asks the program to do on the computer, and what came of it.

use serde::{Deserialize, Serialize};

use crate::page::{Copied, ReportAct};

/// Something that the program does on the computer when the guest asks for it.
/// It names what stands on the page; it never carries text that leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "act", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Act {
    /// Opens an address of the page in the guest's own browser.
    OpenAddress {
        /// The address, as it stands on the page.
        address: String,
    },
    /// Opens an address of the page in a private window of the guest's own browser.
    OpenPrivately {
        /// The address, as it stands on the page.
        address: String,
    },
    /// Opens an address of the page in the profile of a browser that holds the invited account.
    OpenInProfile {
        /// The address, as it stands on the page.
        address: String,
    },
    /// Copies an address of the page.
    CopyAddress {
        /// The address, as it stands on the page.
        address: String,
    },
    /// Copies the page number.
    CopyPage,
    /// Copies a message that the guest can send.
    CopyLetter {
        /// Which one of the page, from 0.
        letter: usize,
    },
    /// Makes a message a draft in the guest's mail program.
    DraftLetter {
        /// Which one of the page, from 0.
        letter: usize,
    },
    /// Does something with the report.
    Report {
        /// What.
        with: ReportAct,
    },
    /// Shows the folder of the log.
    ShowLog,
    /// Copies the note for the ticket of the helpdesk.
    CopyNote,
    /// Copies what a log of the admin centre is searched for.
    CopyFact {
        /// Which.
        fact: Copied,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "kebab-case", deny_unknown_fields)]
pub enum ActOutcome {
    /// It was done.
    Done {
        /// Where it went: the name of a saved file with that of its folder, or the browser that was told, by its `id`. The folders
        /// above a file name the guest.
        place: Option<String>,
        /// The way in which it was done, where that is not the one that was asked for.
        instead: Option<Instead>,
    },
    /// It could not be done.
    Failed {
        /// What stood in the way.
        problem: Problem,
    },
}

/// A step down from what was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Instead {
    /// The report is too long for the address of the form: it was copied, and the form opened empty.
    CopiedAndOpenedEmpty,
    /// The form could not be opened: a draft of a mail was.
    DraftedNotOpened,
    /// Neither the form nor a mail program could be opened: the report was saved.
    SavedNotOpened,
    /// There is no clipboard in this terminal: the text was printed.
    Printed,
    /// The message is too long for a draft: it was copied, and the draft opened empty.
    CopiedAndDraftedEmpty,
    /// An administrator switched private windows of this browser off: the link was copied.
    CopiedPrivateForbidden,
    /// No private window, or no such profile, could be opened: the link was copied.
    CopiedNotOpened,
}

/// What stood in the way of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Problem {
    /// No browser could be started.
    NoBrowser,
    /// The clipboard could not be used.
    NoClipboard,
    /// No mail program could be started.
    NoMailProgram,
    /// The folder lets nobody write.
    NoPermission,
    /// There is no space left.
    DiskFull,
    /// The folder is not there.
    NoFolder,
    /// The file could not be written, for another reason.
    NotWritten,
    /// The folder could not be shown.
    NotShown,
}
