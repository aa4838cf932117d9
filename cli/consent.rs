//! The guest's yes in the terminal: what would be asked, from whom, and the answer.

use std::io::{self, BufRead, BufWriter, IsTerminal, Write};

use guest_help_core::account;
use guest_help_core::check::{Approved, Check, Proposal, Subject};
use guest_help_core::screen::{check_lead, check_words, ready_lead};
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
    let is_connection = Subject::of(proposal.checks()) == Subject::Connection;
    let is_ready = is_connection && proposal.checks().iter().any(|check| matches!(check, Check::MailServers { .. }));
    let is_account = Subject::of(proposal.checks()) == Subject::Account;
    let is_computer = Subject::of(proposal.checks()) == Subject::Computer;
    let needs_mail = proposal.checks().iter().any(Check::needs_mail);
    let (question, refused) = match is_connection {
        true if is_ready => ("cli-ask-ready", "cli-nobody-visited"),
        true => ("cli-ask-connection", "cli-nobody-visited"),
        false if needs_mail => ("cli-ask-consent", "cli-nothing-contacted"),
        false if is_computer => ("cli-ask-accounts", "cli-nothing-read"),
        false if is_account => ("cli-ask-account", "cli-nobody-asked"),
        false => ("cli-ask-tenant", "cli-nobody-asked"),
    };
    // A script that cannot answer is told how to.
    if !yes && (input_is_taken || (!stdin.is_terminal() && is_at_end(&mut stdin.lock()))) {
        let message = match () {
            () if needs_mail => "cli-error-consent",
            () if is_computer => "cli-error-consent-accounts",
            () => "cli-error-consent-connection",
        };
        return Err(Failure::Unusable(texts.say(message)));
    }
    // In one piece: a word at a time is a call of the system for each.
    let mut out = BufWriter::new(io::stderr().lock());
    let lead = if is_ready { ready_lead } else { check_lead };
    for line in lead(proposal.checks(), &setting.host, texts) {
        out.write_all(print::wrapped(&RichText::parse(&line).words()).as_bytes())?;
    }
    for check in proposal.checks() {
        match check {
            Check::MailKey { .. } | Check::MailServers { .. } if !is_account && !is_connection => {
                writeln!(out, "  {}: {}", check_words(check, &setting.host, texts), check.name())?;
            }
            Check::Accounts { source } => {
                let program = account::source(*source).map_or(source.name(), |row| row.shown.as_str());
                writeln!(out, "  {program}: {}", check_words(check, &setting.host, texts))?;
            }
            _ => writeln!(out, "  {}: {}", check.name(), check_words(check, &setting.host, texts).replace('`', ""))?,
        }
    }
    let shown: Vec<String> = proposal.checks().iter().map(Check::name).collect();
    let agreed = yes || {
        let word = texts.say("answer-yes");
        let mut answered = None;
        // What is neither yes nor no is asked once more, and then it is a no.
        for _ in 0..2 {
            write!(out, "{} ", texts.say(question))?;
            out.flush()?;
            let mut line = String::new();
            stdin.lock().read_line(&mut line)?;
            answered = understood(&line, &word, &texts.say("answer-no"));
            if answered.is_some() || line.is_empty() {
                break;
            }
            writeln!(out, "{}", texts.say("cli-yes-or-no"))?;
        }
        answered == Some(true)
    };
    if !agreed {
        writeln!(out, "{}", texts.say(refused))?;
        out.flush()?;
        return Ok(None);
    }
    out.flush()?;
    proposal.approve(&shown).map(Some).map_err(|error| Failure::Unusable(error.to_string()))
}

fn is_at_end(input: &mut impl BufRead) -> bool {
    input.fill_buf().is_ok_and(<[u8]>::is_empty)
}

/// The words of the language, and those of the others: whoever works in one often answers in another. Or their first letters.
fn understood(line: &str, yes: &str, no: &str) -> Option<bool> {
    let line = line.trim().to_lowercase();
    let is = |words: [&str; 3]| {
        let mut words = words.into_iter().map(str::to_lowercase);
        words.any(|word| line == word || (line.chars().count() == 1 && word.starts_with(&line)))
    };
    match (is([yes, "yes", "ja"]), is([no, "no", "nee"])) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}
