//! `accounts`: which accounts this computer holds, and whether they fit the invitation.

use std::io::{self, Write};

use guest_help_core::account::{self, Fit, Held};
use guest_help_core::case::{Case, Field};
use guest_help_core::check::{AccountKind, AccountSource};
use guest_help_core::diagnose;
use guest_help_core::page::PageNumber;
use guest_help_core::screen;
use guest_help_core::vocabulary::{Certainty, Situation};
use guest_help_probes::accounts::this_system;
use serde::Serialize;

use crate::consent;
use crate::failure::{Failure, Outcome};
use crate::look;
use crate::print;
use crate::setting::Setting;

/// The document of `accounts --json` (schema 1 of the command line's contract).
#[derive(Serialize)]
struct Document<'found> {
    schema: u32,
    accounts: Vec<Row<'found>>,
    invited: Option<&'found str>,
    fits: Option<bool>,
    situation: Situation,
    certainty: Certainty,
    page: PageNumber,
    /// Programs that could not be read.
    unread: &'found [AccountSource],
}

#[derive(Serialize)]
struct Row<'found> {
    address: String,
    kind: AccountKind,
    seen_in: AccountSource,
    profile: Option<&'found str>,
}

impl<'found> Row<'found> {
    fn of(held: &'found Held) -> Self {
        let Held { account, seen_in, .. } = held;
        Self { address: held.shown_address(), kind: account.kind, seen_in: *seen_in, profile: held.shown_profile() }
    }
}

/// Asks for the yes, reads, and says what was found. `invited`: the address of the invitation; `yes`: it was given beforehand.
pub fn accounts(invited: Option<&str>, yes: bool, setting: &Setting) -> Result<Outcome, Failure> {
    let mut case = setting.case()?;
    if let Some(address) = invited {
        case = look::invited(case, address, setting)?;
    }
    let Some(approved) = consent::ask(account::on(account::proposal(), Some(this_system())), yes, false, setting)?
    else {
        return Ok(Outcome::CannotTell);
    };
    let case = look::look(case, approved, Vec::new(), setting)?;
    let Some(fit) = diagnose::fit(&case, &setting.host) else { return Ok(Outcome::CannotTell) };
    say(&fit, &case, setting)
}

fn say(fit: &Fit, case: &Case, setting: &Setting) -> Result<Outcome, Failure> {
    let invited = case.typed(Field::Invited);
    let mut out = io::stdout().lock();
    if setting.json {
        let document = Document {
            schema: 1,
            accounts: fit.held.iter().map(Row::of).collect(),
            invited,
            fits: fit.fits,
            situation: fit.situation,
            certainty: fit.certainty,
            page: fit.page,
            unread: &fit.unread,
        };
        let document = serde_json::to_value(&document).map_err(io::Error::from)?;
        out.write_all(format!("{document:#}\n").as_bytes())?;
    } else {
        let blocks = screen::fit_blocks(fit, invited.is_some(), &setting.host, &setting.texts);
        // Where all is well no page says more, and without an address another call does.
        let page = Some(fit.page).filter(|_| invited.is_some() && fit.situation != Situation::AllGood);
        out.write_all(print::forecast(&blocks, page.into_iter(), setting).text().as_bytes())?;
        if invited.is_none() {
            writeln!(out, "  {}", setting.texts.say("cli-accounts-invited"))?;
        }
    }
    out.flush()?;
    Ok(match fit.fits {
        None => Outcome::CannotTell,
        Some(true) if fit.situation == Situation::AllGood => Outcome::Fine,
        Some(_) => Outcome::Found,
    })
}
