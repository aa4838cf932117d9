//! `route`: which sign-in page a guest will get.

use std::io::{self, Write};

use guest_help_core::account::{Evidence, Forecast, FormerRoute, LinkSort, Mailbox, Route, Routed, Said};
use guest_help_core::case::{Answer, Case, Field};
use guest_help_core::diagnose;
use guest_help_core::mail::gateway;
use guest_help_core::page::PageNumber;
use guest_help_core::screen;
use guest_help_core::vocabulary::Certainty;
use serde::Serialize;

use crate::consent;
use crate::failure::{Failure, Outcome};
use crate::look;
use crate::print;
use crate::setting::Setting;

/// The document of `route --json` (schema 1 of the command line's contract).
#[derive(Serialize)]
struct Document<'forecast> {
    schema: u32,
    domain: &'forecast str,
    evidence: Evidence,
    routes: &'forecast [Routed],
    mail_gateway: Option<&'static str>,
    /// The page that comes before all of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<PageNumber>,
    /// What older articles said.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    formerly: &'forecast [FormerRoute],
}

/// Says which page comes for `who`. `said`: what is known by hand. `online`: ask about the domain; its value is a yes that was given
/// beforehand.
pub fn route(who: &str, said: Vec<Said>, online: Option<bool>, setting: &Setting) -> Result<Outcome, Failure> {
    let refused = |_| Failure::Unusable(setting.texts.say_with("cli-error-who", &[("text", who.into())]));
    let mailbox = Mailbox::read(who).map_err(refused)?;
    let mut case = setting.case()?;
    if mailbox.local.is_some() {
        let value = look::typed(who, &mailbox);
        case = setting.answer(case, Answer::Type { field: Field::Invited, value })?;
    }
    for said in std::iter::once(Said::Domain { name: mailbox.domain }).chain(said) {
        case = setting.answer(case, Answer::Say { said })?;
    }
    if let Some(yes) = online {
        case = ask(case, yes, setting)?;
    }
    let Some(forecast) = diagnose::forecast(&case, &setting.host) else { return Ok(Outcome::CannotTell) };
    say(&forecast, &case, setting)
}

/// Asks for the yes, and asks Microsoft and the name service.
fn ask(case: Case, yes: bool, setting: &Setting) -> Result<Case, Failure> {
    let proposal = diagnose::account_proposal(&case);
    if proposal.checks().is_empty() {
        writeln!(io::stderr(), "{}", setting.texts.say("cli-nothing-to-look-up"))?;
        return Ok(case);
    }
    let Some(approved) = consent::ask(proposal, yes, false, setting)? else { return Ok(case) };
    look::look(case, approved, Vec::new(), setting)
}

fn say(forecast: &Forecast, case: &Case, setting: &Setting) -> Result<Outcome, Failure> {
    let first = (forecast.known.link == LinkSort::Common).then_some(PageNumber::COMMON_LINK);
    tracing::info!(row = forecast.routes.first().map(|routed| routed.row), "forecast");
    let mut out = io::stdout().lock();
    if setting.json {
        let document = Document {
            schema: 1,
            domain: &forecast.known.domain,
            evidence: forecast.known.evidence,
            routes: &forecast.routes,
            mail_gateway: mail_gateway(case),
            first,
            formerly: &forecast.formerly,
        };
        let document = serde_json::to_value(&document).map_err(io::Error::from)?;
        out.write_all(format!("{document:#}\n").as_bytes())?;
    } else {
        let blocks = screen::forecast_blocks(forecast, case, &setting.host, &setting.texts);
        let first = first.filter(|_| !forecast.known.is_of_host);
        let next = forecast.routes.first().filter(|_| !forecast.known.is_of_host);
        let pages = first.into_iter().chain(next.map(|routed| routed.page));
        out.write_all(print::forecast(&blocks, pages, setting).text().as_bytes())?;
    }
    out.flush()?;
    Ok(outcome(forecast))
}

/// The product that takes the mail of the domain, by its name in the contract; `None` where nobody asked, or nobody takes it.
pub fn mail_gateway(case: &Case) -> Option<&'static str> {
    let servers = diagnose::mail_servers(case).filter(|servers| !servers.is_empty())?;
    Some(servers.iter().find_map(|server| gateway(server)).unwrap_or("other"))
}

/// Where the likely page is one that somebody must act on, something is found; a guess tells nothing.
fn outcome(forecast: &Forecast) -> Outcome {
    match forecast.routes.first() {
        None | Some(Routed { certainty: Certainty::Possible, .. }) => Outcome::CannotTell,
        Some(Routed { route: Route::CannotRedeem | Route::CreatePersonalAccount, .. }) => Outcome::Found,
        Some(_) => Outcome::Fine,
    }
}
