//! The guest's yes in the terminal: what would be asked, from whom, and the answer.

use std::io::{self, BufRead, IsTerminal, Write};

use guest_help_core::check::{Approved, Proposal};
use guest_help_core::text::RichText;

use crate::failure::Failure;
use crate::print;
use crate::setting::Setting;

/// Shows the list and asks; `yes` answers beforehand. `None`: the guest said no. `input_is_taken`: the standard input holds the mail.
pub fn ask(
    proposal: Proposal,
    yes: bool,
    input_is_taken: bool,
    setting: &Setting,
) -> Result<Option<Approved>, Failure> {
    let texts = &setting.texts;
    let stdin = io::stdin();
    // A script that cannot answer is told how to.
    if !yes && (input_is_taken || (!stdin.is_terminal() && is_at_end(&mut stdin.lock()))) {
        return Err(Failure::Unusable(texts.say("cli-error-consent")));
    }
    let shown = proposal.checks().iter().map(guest_help_core::check::Check::name).collect::<Vec<_>>();
    let mut out = io::stderr().lock();
    let leaves = RichText::parse(&texts.say("check-mail-leaves")).words();
    out.write_all(print::wrapped(&leaves).as_bytes())?;
    for name in &shown {
        writeln!(out, "  {name}")?;
    }
    let agreed = yes || {
        write!(out, "{} ", texts.say("cli-ask-consent"))?;
        out.flush()?;
        let mut line = String::new();
        stdin.lock().read_line(&mut line)?;
        is_yes(&line, &texts.say("answer-yes"))
    };
    if !agreed {
        writeln!(out, "{}", texts.say("cli-nothing-contacted"))?;
        return Ok(None);
    }
    proposal.approve(&shown).map(Some).map_err(|error| Failure::Unusable(error.to_string()))
}

fn is_at_end(input: &mut impl BufRead) -> bool {
    input.fill_buf().is_ok_and(<[u8]>::is_empty)
}

/// The word, or its first letter; "yes" is understood in every language.
fn is_yes(line: &str, word: &str) -> bool {
    let line = line.trim().to_lowercase();
    let word = word.to_lowercase();
    [word.as_str(), "yes"].iter().any(|word| line == *word || (line.chars().count() == 1 && word.starts_with(&line)))
}
