//! `network`: what stands between this computer and the sign-in pages.

use std::io::{self, Write};
use std::time::Instant;

use guest_help_core::case::{Answer, Case};
use guest_help_core::check::{Check, Fact};
use guest_help_core::connection::{self, ConnectionJudgement, HostFinding};
use guest_help_core::diagnose;
use guest_help_core::page::PageNumber;
use guest_help_core::screen;
use guest_help_core::vocabulary::{Certainty, Situation, WhoActs};
use guest_help_probes::connection::NetworkEnvironment;
use guest_help_probes::{Environment, run_to_end};
use serde::Serialize;

use crate::consent;
use crate::failure::{Failure, Outcome};
use crate::print;
use crate::setting::Setting;

/// The document of `network --json` (schema 1 of the command line's contract).
#[derive(Serialize)]
struct Document<'judged> {
    schema: u32,
    page: PageNumber,
    situation: Situation,
    certainty: Certainty,
    who_acts: WhoActs,
    millis: u64,
    checks: Vec<&'judged HostFinding>,
}

/// Asks for the yes, visits, and says what was found. `yes`: it was given beforehand. `network`: the world of the visits; without it
/// nothing is seen.
pub fn network(yes: bool, network: Option<NetworkEnvironment>, setting: &Setting) -> Result<Outcome, Failure> {
    let case = setting.case()?;
    // A saved case can be of another day and another network: everything is looked at anew.
    let proposal = connection::proposal(&setting.host, diagnose::guest_domain(&case).as_deref());
    let checks = proposal.checks().to_vec();
    let Some(approved) = consent::ask(proposal, yes, false, setting)? else { return refused(&checks, setting) };
    let case = setting.answer(case, Answer::Jump { to: PageNumber::CONNECTION })?;
    let mut case = setting.answer(case, Answer::Approve(approved.clone()))?;
    let began = Instant::now();
    let environment = Environment::over(network);
    let mut facts = Vec::new();
    run_to_end(approved, environment, |fact| {
        facts.push(fact);
        progress(&facts, &checks, setting);
    });
    let millis = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    for fact in facts {
        case = setting.answer(case, Answer::See(fact))?;
    }
    say(&case, millis, setting)
}

/// The guest said no: a script gets the one document all the same, with every host in it as not checked.
fn refused(checks: &[Check], setting: &Setting) -> Result<Outcome, Failure> {
    let nothing = connection::judge(checks, &[], &[], &setting.host);
    if let Some(judgement) = nothing.filter(|_| setting.json) {
        write(&document(&judgement, judgement.certainty, 0))?;
    }
    Ok(Outcome::CannotTell)
}

/// In one piece: a line at a time is a call of the system for each.
fn write(document: &Document<'_>) -> Result<(), Failure> {
    let document = serde_json::to_value(document).map_err(io::Error::from)?;
    Ok(io::stdout().lock().write_all(format!("{document:#}\n").as_bytes())?)
}

/// The host that ended last, and how it stands as far as is known. Nobody needs to read it.
pub fn progress(facts: &[Fact], checks: &[Check], setting: &Setting) {
    let Some(fact) = facts.last() else { return };
    let (last, seen) = (fact.check(), [fact]);
    // By itself: what all of them show together comes at the end, and nobody waits for it here.
    let judgement = connection::judge(checks, &seen, &seen, &setting.host);
    let mark =
        judgement.and_then(|judgement| screen::check_mark(&last, &seen, &judgement, &setting.host, setting.view()));
    let words = mark.map(|mark| mark.words).unwrap_or_default();
    let line = format!("  {}/{}  {}: {words}\n", facts.len(), checks.len(), last.name());
    let _ = io::stderr().write_all(line.as_bytes());
}

fn say(case: &Case, millis: u64, setting: &Setting) -> Result<Outcome, Failure> {
    let Some(diagnosis) = diagnose::connection(case, &setting.host) else { return Ok(Outcome::CannotTell) };
    let Some(judgement) = &diagnosis.connection else { return Ok(Outcome::CannotTell) };
    tracing::info!(page = %diagnosis.page, rule = diagnosis.rule, millis, "judged");
    if setting.json {
        write(&document(judgement, diagnosis.certainty, millis))?;
    } else {
        let mut out = io::stdout().lock();
        let explanation = screen::explain(&diagnosis, 0, &setting.host, setting.view());
        out.write_all(print::explanation(&explanation, setting).text().as_bytes())?;
        writeln!(out, "\n{}", setting.texts.say("check-connection-title-ended"))?;
        let Some(run) = diagnose::connection_run(case, &setting.host) else { return Ok(Outcome::CannotTell) };
        for check in &run.checks {
            let mark = screen::check_mark(check, &run.facts, judgement, &setting.host, setting.view());
            writeln!(out, "  {}: {}", check.name(), mark.map(|mark| mark.words).unwrap_or_default())?;
        }
        out.flush()?;
    }
    Ok(Outcome::of(&diagnosis))
}

/// `certainty`: where no address is reached at all, less is said than of the cause alone.
fn document(judgement: &ConnectionJudgement, certainty: Certainty, millis: u64) -> Document<'_> {
    Document {
        schema: 1,
        page: judgement.page,
        situation: judgement.situation,
        certainty,
        who_acts: judgement.who_acts,
        millis,
        checks: judgement.hosts.iter().chain(&judgement.tenant).collect(),
    }
}
