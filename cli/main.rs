//! `guest-help` in the terminal: takes arguments, calls one function of the core, prints the result.

mod accounts;
mod arguments;
mod ask;
mod consent;
mod explain;
mod failure;
mod host;
mod look;
mod network;
mod page;
mod print;
mod ready;
mod report;
mod route;
mod setting;

use std::process::ExitCode;

use guest_help_probes::connection::NetworkEnvironment;

use arguments::{Arguments, Command, HostCommand};
use failure::{Failure, Outcome};
use setting::Setting;

fn main() -> ExitCode {
    let arguments = match arguments::parse() {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    let _log = guest_help_desktop_actions::start_log(arguments.verbose);
    match run(&arguments) {
        Ok(outcome) => {
            tracing::info!(?outcome, "done");
            outcome.into()
        }
        Err(failure) => {
            tracing::warn!(kind = failure.name(), "refused");
            failure.print()
        }
    }
}

fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let language = setting::language(arguments)?;
    // The file that is checked is not the file that is used.
    if let Command::Host(HostCommand::Check { file }) = &arguments.command {
        return host::check(file, language, arguments.json);
    }
    // What this computer is set to is read beside the words. Nothing leaves for it.
    let network = matches!(arguments.command, Command::Network { .. } | Command::Ready { .. })
        .then(NetworkEnvironment::of_system);
    let setting = Setting::new(arguments, language)?;
    match &arguments.command {
        Command::Ask => ask::ask(&setting),
        Command::Explain { file, invited, online, yes } => {
            explain::explain(file, invited.as_deref(), online.then_some(*yes), &setting)
        }
        Command::Network { yes } => network::network(*yes, network.and_then(Result::ok), &setting),
        Command::Accounts { invited, yes } => accounts::accounts(invited.as_deref(), *yes, &setting),
        Command::Ready { who, yes } => ready::ready(who, *yes, network.and_then(Result::ok), &setting),
        Command::Route { who, online, yes, .. } => {
            route::route(who, arguments.command.said(), online.then_some(*yes), &setting)
        }
        Command::Page { number } => page::page(number.as_deref(), &setting),
        Command::Pages => page::pages(&setting),
        Command::Diagnose { case, explain } => explain::diagnose(case, *explain, &setting),
        Command::Report { case, share, format } => report::report(case, share, *format, &setting),
        Command::Host(HostCommand::Check { .. }) => Ok(Outcome::Fine),
    }
}
