//! `ready`: before the first click, in one run: connection, sign-in page, mail gateway and the senders to expect.

use std::io::{self, Write};
use std::time::Instant;

use guest_help_core::account::{Evidence, Mailbox, Routed, Said};
use guest_help_core::case::{Answer, Case, Field};
use guest_help_core::connection::HostFinding;
use guest_help_core::diagnose::{self, Readiness};
use guest_help_core::handoff;
use guest_help_core::host::{Date, Host, Purpose};
use guest_help_core::page::{PageNumber, map};
use guest_help_core::screen;
use guest_help_core::vocabulary::{Certainty, Situation, WhoActs};
use guest_help_probes::connection::NetworkEnvironment;
use guest_help_probes::{Environment, run_to_end};
use serde::Serialize;

use crate::consent;
use crate::failure::{Failure, Outcome};
use crate::setting::Setting;
use crate::{look, network, print, route};

/// The document of `ready --json`: names and values as in those of `network` and `route`.
#[derive(Serialize)]
struct Document<'ready> {
    schema: u32,
    page: PageNumber,
    situation: Situation,
    certainty: Certainty,
    who_acts: WhoActs,
    millis: u64,
    checks: Vec<&'ready HostFinding>,
    domain: Option<&'ready str>,
    evidence: Option<Evidence>,
    routes: &'ready [Routed],
    mail_gateway: Option<&'static str>,
    senders: Vec<Sender<'ready>>,
}

/// Who will write to the guest.
#[derive(Serialize)]
struct Sender<'host> {
    /// Its address; `None` where a part of it is not known.
    address: Option<String>,
    display_name: &'host str,
    purpose: Purpose,
    from: Option<Date>,
    until: Option<Date>,
}

/// Looks at everything for `who`. `yes`: it was given beforehand. `network`: the world of the visits.
pub fn ready(who: &str, yes: bool, world: Option<NetworkEnvironment>, setting: &Setting) -> Result<Outcome, Failure> {
    let refused = |_| Failure::Unusable(setting.texts.say_with("cli-error-who", &[("text", who.into())]));
    let mailbox = Mailbox::read(who).map_err(refused)?;
    let mut case = setting.case()?;
    if mailbox.local.is_some() {
        let value = look::typed(who, &mailbox);
        case = setting.answer(case, Answer::Type { field: Field::Invited, value })?;
    }
    case = setting.answer(case, Answer::Say { said: Said::Domain { name: mailbox.domain } })?;
    let proposal = diagnose::ready_proposal(&case, &setting.host);
    let checks = proposal.checks().to_vec();
    let Some(approved) = consent::ask(proposal, yes, false, setting)? else { return Ok(Outcome::CannotTell) };
    case = setting.answer(case, Answer::Jump { to: PageNumber::READY })?;
    case = setting.answer(case, Answer::Approve(approved.clone()))?;
    let began = Instant::now();
    let environment = Environment::of_system_over(world, &approved, Vec::new());
    let mut facts = Vec::new();
    run_to_end(approved, environment, |fact| {
        facts.push(fact);
        network::progress(&facts, &checks, setting);
    });
    let millis = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    for fact in facts {
        case = setting.answer(case, Answer::See(fact))?;
    }
    say(&case, millis, setting)
}

fn say(case: &Case, millis: u64, setting: &Setting) -> Result<Outcome, Failure> {
    let ready = diagnose::readiness(case, &setting.host);
    tracing::info!(page = %ready.page, millis, "ready");
    let mut out = io::stdout().lock();
    if setting.json {
        let document = serde_json::to_value(document(&ready, case, millis, &setting.host)).map_err(io::Error::from)?;
        out.write_all(format!("{document:#}\n").as_bytes())?;
    } else {
        let blocks = screen::ready_blocks(&ready, case, &setting.host, &setting.texts);
        let connection = ready.connection.iter().map(|seen| seen.page);
        let route = ready.forecast.iter().filter(|forecast| !forecast.known.is_of_host);
        let route = route.filter_map(|forecast| forecast.routes.first()).map(|routed| routed.page);
        out.write_all(print::forecast(&blocks, connection.chain(route), setting).text().as_bytes())?;
        letters(case, &mut out, setting)?;
    }
    out.flush()?;
    Ok(match ready.situation {
        Situation::AllGood => Outcome::Fine,
        Situation::Unknown => Outcome::CannotTell,
        _ => Outcome::Found,
    })
}

/// The letter that can go out in advance.
fn letters(case: &Case, out: &mut impl Write, setting: &Setting) -> Result<(), Failure> {
    let diagnosis = diagnose::diagnose(case, &setting.host);
    let page = map().page(PageNumber::READY);
    for letter in handoff::letters(page, case, &diagnosis, &setting.host, &setting.texts) {
        write!(out, "\n{}", print::letter(&letter, &setting.texts).text())?;
    }
    Ok(())
}

fn document<'ready>(ready: &'ready Readiness, case: &Case, millis: u64, host: &'ready Host) -> Document<'ready> {
    let judgement = ready.connection.as_ref().and_then(|seen| seen.connection.as_ref());
    let senders = [Purpose::Invitation, Purpose::Code].into_iter().flat_map(|purpose| host.senders(purpose));
    Document {
        schema: 1,
        page: ready.page,
        situation: ready.situation,
        certainty: ready.certainty,
        who_acts: ready.who_acts,
        millis,
        checks: judgement.into_iter().flat_map(|judgement| judgement.hosts.iter().chain(&judgement.tenant)).collect(),
        domain: ready.forecast.as_ref().map(|forecast| forecast.known.domain.as_str()),
        evidence: ready.forecast.as_ref().map(|forecast| forecast.known.evidence),
        routes: ready.forecast.as_ref().map_or(&[], |forecast| &forecast.routes),
        mail_gateway: route::mail_gateway(case),
        senders: senders
            .map(|sender| Sender {
                address: host.sender_address(sender),
                display_name: &sender.display_name,
                purpose: sender.purpose,
                from: sender.from,
                until: sender.until,
            })
            .collect(),
    }
}
