//! How a command ends: the four exit statuses of the contract, and the one line that says what is wrong.

use std::io::{self, Write};
use std::process::ExitCode;

use guest_help_core::diagnose::Diagnosis;
use guest_help_core::vocabulary::{Situation, WhoActs};

/// A command that did its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing wrong found.
    Fine,
    /// Something found that somebody must act on.
    Found,
    /// Could not tell.
    CannotTell,
}

impl Outcome {
    /// What a diagnosis means for a script: where nobody has to act, nothing is wrong.
    pub fn of(diagnosis: &Diagnosis) -> Self {
        // We do not know why the data differ, but somebody must look.
        if diagnosis.connection.as_ref().is_some_and(|judgement| judgement.cause.is_of_tenant()) {
            return Self::Found;
        }
        match (diagnosis.situation, diagnosis.who_acts) {
            (Situation::Unknown, _) => Self::CannotTell,
            (Situation::AllGood, _) | (_, WhoActs::NobodyRetry) => Self::Fine,
            _ => Self::Found,
        }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Fine => 0,
            Outcome::Found => 1,
            Outcome::CannotTell => 3,
        })
    }
}

/// A call or an input that could not be used.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// In words, what is wrong and what to do.
    #[error("{0}")]
    Unusable(String),
    /// The output could not be written; nobody reads it any more.
    #[error("the output could not be written: {0}")]
    Output(#[from] io::Error),
}

impl Failure {
    /// Its name in the log, where no text of the guest may stand.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Unusable(_) => "unusable",
            Self::Output(_) => "output",
        }
    }

    /// Says it in one line.
    pub fn print(&self) -> ExitCode {
        if let Self::Output(error) = self
            && error.kind() == io::ErrorKind::BrokenPipe
        {
            return ExitCode::SUCCESS;
        }
        let line: String =
            self.to_string().chars().map(|character| if character.is_control() { ' ' } else { character }).collect();
        let _ = writeln!(io::stderr(), "guest-help: {}", line.trim());
        ExitCode::from(2)
    }
}
