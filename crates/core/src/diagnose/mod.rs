//! From the case to one diagnosis. It calls the judgements of the other rooms and makes no second one.

mod accounts;
mod connections;
mod discovery;
mod links;
mod mails;
mod ready;
mod senders;

use crate::case::{Case, Entry, Field, PastedAs};
use crate::check::Proposal;
use crate::clue::{self, Clue, ClueKind};
use crate::connection::ConnectionJudgement;
use crate::error::{self, Fields, Finding, Other, Proof, RuledOut};
use crate::host::Host;
use crate::link::{self, Link};
use crate::mail::{self, FromLine, SenderReading};
use crate::page::{Kind, Page, PageNumber, Part, Target, map, results};
use crate::secret::Stripped;
use crate::vocabulary::{Certainty, Situation, WhoActs};

pub use accounts::{
    AccountProof, Place, fit, forecast, has_looked, mail_servers, mailbox, proposal as account_proposal,
};
pub use connections::{ConnectionProof, ConnectionRun, connection_run, guest_domain};
pub use links::LinkProof;
pub use mails::{MailJudgement, MailProof};
pub use ready::{Readiness, readiness, ready_proposal};
pub use senders::SenderProof;

/// Why we think so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Something in the pasted text.
    Error(Proof),
    /// Something that the pasted link tells.
    Link(LinkProof),
    /// Something that the pasted sender tells.
    Sender(SenderProof),
    /// Something that the pasted mail tells.
    Mail(MailProof),
    /// Something that the check of the connection tells.
    Connection(ConnectionProof),
    /// Something that the accounts of this computer tell.
    Account(AccountProof),
    /// The guest chose this.
    Answer {
        /// Message of the choice.
        choice: String,
    },
}

/// What is the matter, which page says so, who acts, how sure, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnosis {
    /// What was pasted; `None` where only answers led here.
    pub kind: Option<ClueKind>,
    /// What else the pasted text holds.
    pub also: Vec<ClueKind>,
    /// The page that says what to do.
    pub page: PageNumber,
    /// What is the matter.
    pub situation: Situation,
    /// How sure.
    pub certainty: Certainty,
    /// Who acts.
    pub who_acts: WhoActs,
    /// What stands under "What we found".
    pub found: Finding,
    /// Number of the error, if the text has one.
    pub code: Option<String>,
    /// What the text tells about the sign-in.
    pub fields: Fields,
    /// What the pasted link is.
    pub link: Option<Link>,
    /// Who the pasted sender is.
    pub sender: Option<SenderReading>,
    /// What the pasted mail is.
    pub mail: Option<MailJudgement>,
    /// How the connection of this computer is.
    pub connection: Option<ConnectionJudgement>,
    /// Why we think so.
    pub evidence: Vec<Evidence>,
    /// Other answers.
    pub others: Vec<Other>,
    /// Errors of the same text that follow from this one.
    pub consequences: Vec<String>,
    /// What was dropped, and why.
    pub ruled_out: Vec<RuledOut>,
    /// Name of the rule that decided.
    pub rule: &'static str,
}

/// Judges a case: what came last decides, the pasted text, a check of the connection, or an outcome that answers led to.
#[must_use]
pub fn diagnose(case: &Case, host: &Host) -> Diagnosis {
    let paste = last_paste(case);
    // What was answered before a paste was about another problem.
    let outcome = outcome_by_answers(case).filter(|(_, at)| Some(*at) > paste);
    let by_accounts = accounts::of(case, host).filter(|(diagnosis, at)| match diagnosis.kind {
        // What an error page says of the account counts whenever somebody looked.
        Some(_) => true,
        None => Some(*at) > paste && !holds_error(case, host),
    });
    if let Some((diagnosis, place)) = connections::of(case, host) {
        let last =
            [paste, outcome.map(|(_, at)| at), by_accounts.as_ref().map(|(_, at)| *at)].into_iter().max().flatten();
        if Some(place) > last {
            return diagnosis;
        }
    }
    if let Some((diagnosis, place)) = by_accounts {
        match outcome {
            Some((page, at)) if at > place && page.number == diagnosis.page => {
                return both(by_answers(case, page), diagnosis);
            }
            Some((_, at)) if at > place => {}
            _ => return diagnosis,
        }
    }
    match (pasted(case, host), outcome) {
        (Some(diagnosis), Some((page, _))) if page.number != diagnosis.page => by_answers(case, page),
        (Some(diagnosis), _) => diagnosis,
        (None, Some((page, _))) => by_answers(case, page),
        (None, None) => by_answers(case, map().page(case.present())),
    }
}

/// Judges only what was pasted last; `None` where nothing was. A tenant that was discovered stands in for one that the host's file
/// does not name.
#[must_use]
pub fn pasted(case: &Case, host: &Host) -> Option<Diagnosis> {
    let without = pasted_for(case, host)?;
    match discovery::discovered(case, host) {
        Some((host, looked_into)) => Some(discovery::bounded(&without, pasted_for(case, &host)?, &host, looked_into)),
        None => Some(discovery::unanswered(case, without)),
    }
}

/// The same, by what this host knows.
fn pasted_for(case: &Case, host: &Host) -> Option<Diagnosis> {
    let (text, as_what, removed) = case.pasted()?;
    let invited = case.typed(Field::Invited);
    Some(match as_what {
        PastedAs::Picture => by_kind(ClueKind::Picture),
        PastedAs::Text => {
            let clue = clue::recognise(&Stripped::kept(text, removed), host);
            match clue.kind {
                ClueKind::Error => by_error(clue, host, invited),
                ClueKind::Link => {
                    let judged = links::judge_all(link::read_all(text, host), host);
                    let judged = judged.unwrap_or_else(|| by_kind(ClueKind::Link));
                    let judged = if clue::holds_mail_remains(text) { mails::of_remains(judged) } else { judged };
                    Diagnosis { also: clue.others, ..judged }
                }
                ClueKind::Address => {
                    let own: Vec<&str> =
                        [Field::Invited, Field::Address].into_iter().filter_map(|field| case.typed(field)).collect();
                    let read = FromLine::read_all(text).iter().map(|line| mail::read_sender(line, host)).collect();
                    let judged = senders::judge_all(read, &own).unwrap_or_else(|| by_kind(ClueKind::Address));
                    Diagnosis { also: clue.others, ..judged }
                }
                ClueKind::Mail => {
                    let judged = case
                        .pasted_mail()
                        .map_or_else(|| by_kind(ClueKind::Mail), |mail| mails::judge(mail, &case.facts(), host));
                    Diagnosis { also: clue.others, ..judged }
                }
                kind => Diagnosis { also: clue.others, ..by_kind(kind) },
            }
        }
    })
}

/// Judges only what the checks of the connection saw; `None` where none was asked for.
#[must_use]
pub fn connection(case: &Case, host: &Host) -> Option<Diagnosis> {
    connections::of(case, host).map(|(diagnosis, _)| diagnosis)
}

/// What can be looked at on the present page: the connection, or what was pasted last. Nothing is, before the guest says yes to this
/// list.
#[must_use]
pub fn proposal(case: &Case, host: &Host) -> Proposal {
    match case.present() {
        PageNumber::CONNECTION => connection_proposal(case, host),
        PageNumber::READY => ready_proposal(case, host),
        page if map().page(page).shows(Part::Forecast) => account_proposal(case),
        page if map().page(page).shows(Part::Accounts) => crate::account::proposal(),
        _ => pasted_proposal(case, host),
    }
}

/// Does something that was pasted name a tenant that could be the host's? Then Microsoft can be asked for the host's.
fn pasted_proposal(case: &Case, host: &Host) -> Proposal {
    let of_mail = case.pasted_mail().map(mail::proposal).unwrap_or_default();
    let question = pasted_for(case, host).and_then(|judged| discovery::question(&judged, host));
    Proposal::new(of_mail.checks().iter().cloned().chain(question))
}

/// The hosts that can be visited: all of them, and after a run only those that were not in order.
#[must_use]
pub fn connection_proposal(case: &Case, host: &Host) -> Proposal {
    connections::proposal(case, host)
}

/// How many hosts were not in order before and after "check again"; `None` where nothing was checked again.
#[must_use]
pub fn before_and_after(case: &Case, host: &Host) -> Option<(usize, usize)> {
    connections::before_and_after(case, host)
}

fn by_error(clue: Clue, host: &Host, invited: Option<&str>) -> Diagnosis {
    let judgement = error::judge(&clue.reading, host, invited);
    Diagnosis {
        kind: Some(ClueKind::Error),
        also: clue.others,
        page: judgement.page,
        situation: judgement.situation,
        certainty: judgement.certainty,
        who_acts: judgement.who_acts,
        found: judgement.found,
        code: judgement.code,
        fields: clue.reading.fields,
        link: None,
        sender: None,
        mail: None,
        connection: None,
        evidence: judgement.proofs.into_iter().map(Evidence::Error).collect(),
        others: judgement.others,
        consequences: judgement.consequences,
        ruled_out: judgement.ruled_out,
        rule: judgement.rule,
    }
}

fn by_kind(kind: ClueKind) -> Diagnosis {
    let row = results().row("kind", kind.name());
    Diagnosis {
        kind: Some(kind),
        certainty: if row.situation == Situation::Unknown { Certainty::Possible } else { Certainty::Sure },
        situation: row.situation,
        who_acts: row.who_acts,
        rule: "kind",
        ..empty(row.page)
    }
}

fn by_answers(case: &Case, page: &Page) -> Diagnosis {
    let chosen = case.entries().iter().rev().find_map(|entry| match &entry.what {
        Entry::Chose { page: asked, choice, to } if *to == page.number => Some((*asked, choice.clone())),
        _ => None,
    });
    let found = chosen.as_ref().and_then(|(asked, choice)| {
        let choices = &map().page(*asked).choices;
        choices.iter().find(|found| found.message == *choice && found.to == Target::Page(page.number))?.found.clone()
    });
    let chosen = chosen.map(|(_, choice)| choice);
    let unsure = chosen.as_deref() == Some("answer-unsure");
    let certainty = match page.by_answers {
        _ if unsure || page.situation.is_none() => Certainty::Possible,
        Some(certainty) => certainty,
        None => Certainty::Likely,
    };
    Diagnosis {
        certainty,
        situation: page.situation.unwrap_or(Situation::Unknown),
        who_acts: page.owners.first().copied().unwrap_or(WhoActs::Guest),
        found: found.map_or(Finding::Page, Finding::Message),
        evidence: chosen.map(|choice| Evidence::Answer { choice }).into_iter().collect(),
        rule: "answers",
        ..empty(page.number)
    }
}

/// What the guest answered and what the accounts of this computer tell lead to the same page.
fn both(answered: Diagnosis, found: Diagnosis) -> Diagnosis {
    Diagnosis {
        certainty: answered.certainty.max(found.certainty),
        evidence: answered.evidence.into_iter().chain(found.evidence).collect(),
        ..found
    }
}

fn empty(page: PageNumber) -> Diagnosis {
    Diagnosis {
        kind: None,
        also: Vec::new(),
        page,
        situation: Situation::Unknown,
        certainty: Certainty::Possible,
        who_acts: WhoActs::Guest,
        found: Finding::Page,
        code: None,
        fields: Fields::default(),
        link: None,
        sender: None,
        mail: None,
        connection: None,
        evidence: Vec::new(),
        others: Vec::new(),
        consequences: Vec::new(),
        ruled_out: Vec::new(),
        rule: "",
    }
}

/// The last page with a situation to which a choice led, and the place of that choice.
fn outcome_by_answers(case: &Case) -> Option<(&'static Page, usize)> {
    case.entries().iter().enumerate().rev().find_map(|(place, entry)| {
        let Entry::Chose { to, .. } = &entry.what else { return None };
        let page = map().find(*to)?;
        (page.kind == Kind::Outcome || page.situation.is_some()).then_some((page, place))
    })
}

fn last_paste(case: &Case) -> Option<usize> {
    case.entries().iter().rposition(|entry| matches!(entry.what, Entry::Pasted { .. }))
}

/// Was an error page pasted last? What it says is about the problem; the accounts of the computer alone need not be.
fn holds_error(case: &Case, host: &Host) -> bool {
    pasted(case, host).is_some_and(|judged| judged.kind == Some(ClueKind::Error))
}

/// Judges only the accounts of this computer and of the error page; `None` where nobody looked, or they say nothing.
#[must_use]
pub fn by_accounts(case: &Case, host: &Host) -> Option<Diagnosis> {
    accounts::of(case, host).map(|(diagnosis, _)| diagnosis)
}
