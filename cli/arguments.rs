//! The arguments: names and values are fixed by the command line's contract.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Parser, Subcommand, ValueEnum};
use guest_help_core::account::{Home, LinkSort, Said};
use guest_help_core::knowledge;

/// Helps guests of another organisation to accept their invitation and to sign in.
#[derive(Debug, Parser)]
#[command(name = "guest-help", version, long_version = long_version(), disable_help_subcommand = true)]
pub struct Arguments {
    /// Language: en, nl (default: the language of the system)
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub lang: Option<String>,
    /// Language of your Microsoft pages (default: the same)
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub pages_lang: Option<String>,
    /// File of the organisation that invites (default: sckcen)
    #[arg(long, global = true, value_name = "FILE")]
    pub host: Option<PathBuf>,
    /// Print one JSON document
    #[arg(long, global = true)]
    pub json: bool,
    /// Read this case, add to it, save it (ask, explain, network, route, accounts)
    #[arg(long, global = true, value_name = "FILE")]
    pub case: Option<PathBuf>,
    /// Show the log on the standard error output
    #[arg(long, global = true)]
    pub verbose: bool,
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Walk the guide by numbers
    Ask,
    /// What is this, what does it mean, who must act?
    Explain {
        /// A file, or - for the standard input
        #[arg(default_value = "-")]
        file: PathBuf,
        /// The address that was invited: it is compared with the account in the text
        #[arg(long, value_name = "ADDRESS")]
        invited: Option<String>,
        /// Ask on the internet too: the signature of a mail, or whose invitation it is; asks you first
        #[arg(long)]
        online: bool,
        /// Yes to what --online asks
        #[arg(long, requires = "online")]
        yes: bool,
    },
    /// Check the connection of this computer; asks before the first packet
    Network {
        /// Yes to what it asks
        #[arg(long)]
        yes: bool,
    },
    /// Which sign-in page will a guest get?
    Route {
        /// An address or a domain; only the domain ever leaves
        who: String,
        /// The link that the guest has (default: invitation)
        #[arg(long, value_enum)]
        link: Option<Link>,
        /// Ask Microsoft and the name service about the domain; asks you first
        #[arg(long)]
        online: bool,
        /// Yes to what --online asks
        #[arg(long, requires = "online")]
        yes: bool,
        /// How accounts of the domain sign in, where that is known already
        #[arg(long, value_enum)]
        domain: Option<Domain>,
        /// This person has a work account
        #[arg(long, value_enum)]
        work: Option<YesNo>,
        /// There is a personal Microsoft account on the address
        #[arg(long, value_enum)]
        personal: Option<YesNo>,
        /// The guest signs in with an alias of the invited address
        #[arg(long)]
        alias: bool,
        /// The organisation that invites has a contact with the address
        #[arg(long)]
        contact: bool,
    },
    /// Before the first click: connection, sign-in page, mail gateway and senders to expect, in one run. Asks you first
    Ready {
        /// An address or a domain; only the domain ever leaves
        who: String,
        /// Yes to what it asks
        #[arg(long)]
        yes: bool,
    },
    /// Which accounts does this computer hold, and do they fit the invitation? Asks you first; nothing leaves
    Accounts {
        /// The address that was invited
        #[arg(long, value_name = "ADDRESS")]
        invited: Option<String>,
        /// Yes to what it asks
        #[arg(long)]
        yes: bool,
    },
    /// Show one page of the guide
    Page {
        /// Three digits, such as 130
        number: Option<String>,
    },
    /// Show the whole page map
    Pages,
    /// Judge a recorded case again, offline
    Diagnose {
        /// The saved case
        case: PathBuf,
        /// Name the rule that decided and what was ruled out
        #[arg(long)]
        explain: bool,
    },
    /// The report for the support form, without what must not leave
    Report {
        /// The saved case
        case: PathBuf,
        /// Sections to share, by the keys that --format json shows
        #[arg(long, value_delimiter = ',', value_name = "KEY,KEY")]
        share: Vec<String>,
        /// How to print it
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// The file of an organisation
    #[command(subcommand)]
    Host(HostCommand),
}

/// How a report is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// As it is pasted into a form.
    Text,
    /// Section by section.
    Json,
    /// The address of the host's form with the answers.
    Url,
}

/// The links that lead to a first sign-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Link {
    /// The one in the invitation.
    Invitation,
    /// One that names the organisation that invites.
    Direct,
    /// A general page of Microsoft.
    Common,
}

/// How accounts of a domain sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Domain {
    /// At Microsoft.
    Managed,
    /// At a server of their own.
    Federated,
    /// Microsoft does not know the domain.
    Unknown,
}

/// An answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs, reason = "the names say it")]
pub enum YesNo {
    Yes,
    No,
}

impl Command {
    /// What a call of `route` says by hand.
    pub fn said(&self) -> Vec<Said> {
        let Self::Route { link, domain, work, personal, alias, contact, .. } = self else { return Vec::new() };
        let link = link.map(|link| match link {
            Link::Invitation => LinkSort::Invitation,
            Link::Direct => LinkSort::Direct,
            Link::Common => LinkSort::Common,
        });
        let home = domain.map(|domain| match domain {
            Domain::Managed => Home::Managed,
            Domain::Federated => Home::Federated,
            Domain::Unknown => Home::Unknown,
        });
        let is = |answer: YesNo| answer == YesNo::Yes;
        let said = [
            link.map(|is| Said::Link { is }),
            home.map(|is| Said::Home { is }),
            work.map(|work| Said::WorkAccount { is: is(work) }),
            personal.map(|personal| Said::PersonalAccount { is: is(personal) }),
            alias.then_some(Said::Alias { is: true }),
            contact.then_some(Said::Contact { is: true }),
        ];
        said.into_iter().flatten().collect()
    }
}

/// What can be done with the file of an organisation.
#[derive(Debug, Subcommand)]
pub enum HostCommand {
    /// Name every mistake with its line
    Check {
        /// The file
        file: PathBuf,
    },
}

fn long_version() -> String {
    let dates: Vec<String> = knowledge::dates().into_iter().map(|(file, date)| format!("  {file} {date}")).collect();
    format!(
        "{}\nKnowledge, with the day on which it was last compared with its sources:\n{}",
        env!("CARGO_PKG_VERSION"),
        dates.join("\n")
    )
}

/// Reads the arguments. What is wrong is said in one line, with what to do instead.
pub fn parse() -> Result<Arguments, ExitCode> {
    Arguments::try_parse().map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let _ = error.print();
            ExitCode::SUCCESS
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            say("which command? `guest-help ask` begins the guide, `guest-help --help` names all commands")
        }
        _ if asks_for_later() => say("this version cannot do that yet; `guest-help ask` leads on by questions"),
        _ => {
            let text = error.to_string();
            let lines = text
                .lines()
                .map(str::trim)
                .take_while(|line| !line.starts_with("Usage") && !line.starts_with("For more"));
            let line = lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
            say(&format!("{}; see `guest-help --help`", line.trim_start_matches("error: ")))
        }
    })
}

/// Commands and options of the contract that come with the checks.
const LATER: [&str; 1] = ["new"];

fn asks_for_later() -> bool {
    let mut arguments = std::env::args();
    let _name_of_the_program = arguments.next();
    arguments.any(|argument| LATER.contains(&argument.as_str()))
}

fn say(line: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "guest-help: {line}");
    ExitCode::from(2)
}
