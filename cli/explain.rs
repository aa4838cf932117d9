//! `explain` and `diagnose`: what is this, what does it mean, who must act.

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use guest_help_core::case::{Answer, Case};
use guest_help_core::clue::{Paste, PasteError, signed_bytes};
use guest_help_core::diagnose::{self, Diagnosis};
use guest_help_core::mail::MOST_MAIL_BYTES;
use guest_help_core::screen;
use guest_help_desktop_actions::{read_paste, read_within};

use crate::consent;
use crate::failure::{Failure, Outcome};
use crate::look;
use crate::print;
use crate::setting::Setting;

/// Explains a file or what comes in. `online`: look further on the network; its value is a yes that was given beforehand.
pub fn explain(
    file: &Path,
    invited: Option<&str>,
    online: Option<bool>,
    setting: &Setting,
) -> Result<Outcome, Failure> {
    let mut case = setting.case()?;
    if let Some(address) = invited {
        case = look::invited(case, address, setting)?;
    }
    let bytes = input(file, setting)?;
    let (paste, bytes) = paste(bytes, setting)?;
    let mut case = setting.answer(case, Answer::Paste(paste))?;
    if let Some(yes) = online {
        case = ask(case, bytes, yes, file == Path::new("-"), setting)?;
    }
    let Some(diagnosis) = diagnose::pasted(&case, &setting.host) else {
        return Err(Failure::Unusable(setting.texts.say("cli-error-empty")));
    };
    let removed = case.pasted().map_or(0, |(_, _, removed)| removed);
    say(&diagnosis, removed, None, setting)
}

/// Asks for the yes, and looks.
fn ask(case: Case, mail: Vec<u8>, yes: bool, input_is_taken: bool, setting: &Setting) -> Result<Case, Failure> {
    let proposal = diagnose::proposal(&case, &setting.host);
    if proposal.checks().is_empty() {
        let message = if case.pasted_mail().is_some() { "cli-nothing-to-ask" } else { "cli-nothing-to-look-up" };
        writeln!(io::stderr(), "{}", setting.texts.say(message))?;
        return Ok(case);
    }
    let Some(approved) = consent::ask(proposal, yes, input_is_taken, setting)? else { return Ok(case) };
    look::look(case, approved, signed_bytes(mail), setting)
}

/// Judges a saved case again.
pub fn diagnose(path: &Path, with_rule: bool, setting: &Setting) -> Result<Outcome, Failure> {
    let case = setting.read_case(path)?;
    let diagnosis = diagnose::diagnose(&case, &setting.host);
    let removed = case.pasted().map_or(0, |(_, _, removed)| removed);
    say(&diagnosis, removed, with_rule.then_some(&case), setting)
}

fn say(diagnosis: &Diagnosis, removed: usize, with_rule: Option<&Case>, setting: &Setting) -> Result<Outcome, Failure> {
    tracing::info!(page = %diagnosis.page, code = diagnosis.code.as_deref(), rule = diagnosis.rule, "judged");
    let explanation = screen::explain(diagnosis, removed, &setting.host, setting.view());
    let mut out = io::stdout().lock();
    if setting.json {
        let mut document = serde_json::to_value(&explanation).map_err(io::Error::from)?;
        if let (Some(_), Some(object)) = (with_rule, document.as_object_mut()) {
            object.insert("rule".to_owned(), diagnosis.rule.into());
            object.insert("ruled_out".to_owned(), ruled_out(diagnosis));
        }
        writeln!(out, "{document:#}")?;
    } else {
        out.write_all(print::explanation(&explanation, setting).text().as_bytes())?;
        if with_rule.is_some() {
            writeln!(out, "\n{}: {}", setting.texts.say("helpdesk-rule"), diagnosis.rule)?;
            if !diagnosis.ruled_out.is_empty() {
                writeln!(out, "{}:", setting.texts.say("result-ruled-out"))?;
            }
            for dropped in &diagnosis.ruled_out {
                writeln!(out, "  {}: {}", dropped.what, reason(dropped.reason))?;
            }
        }
    }
    out.flush()?;
    Ok(Outcome::of(diagnosis))
}

fn ruled_out(diagnosis: &Diagnosis) -> serde_json::Value {
    diagnosis
        .ruled_out
        .iter()
        .map(|dropped| serde_json::json!({ "what": dropped.what, "reason": reason(dropped.reason) }))
        .collect()
}

fn reason(reason: guest_help_core::error::Reason) -> &'static str {
    use guest_help_core::error::Reason;
    match reason {
        Reason::AccountIsInvited => "account-is-invited",
        Reason::OrganisationIsHost => "organisation-is-host",
        Reason::OnlyRecalled => "only-recalled",
        Reason::Consequence => "consequence",
    }
}

/// The bytes of a file, or of the standard input.
fn input(file: &Path, setting: &Setting) -> Result<Vec<u8>, Failure> {
    if file != Path::new("-") {
        return setting.read(file, MOST_MAIL_BYTES);
    }
    let stdin = io::stdin().lock();
    if stdin.is_terminal() {
        writeln!(io::stderr(), "{}", setting.texts.say("explain-paste-here"))?;
    }
    read_within(stdin, MOST_MAIL_BYTES)?.ok_or_else(|| Failure::Unusable(setting.too_large(MOST_MAIL_BYTES)))
}

/// What was pasted, or why nothing can be done with it.
pub fn paste(bytes: Vec<u8>, setting: &Setting) -> Result<(Paste, Vec<u8>), Failure> {
    read_paste(bytes).map_err(|error| {
        Failure::Unusable(match error {
            PasteError::Empty => setting.texts.say("cli-error-empty"),
            PasteError::TooLarge { most, .. } => setting.too_large(most),
            PasteError::Mail(_) | PasteError::NotText => screen::refused_paste(&error, &setting.texts).words,
        })
    })
}
