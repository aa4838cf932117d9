//! The one judgement on an error text: which error is the cause, which page says what to do, how sure we are.

use crate::account::{Likeness, is_same_domain, likeness};
use crate::host::{Host, Organisation};
use crate::page::{PageNumber, map, results};
use crate::vocabulary::{Certainty, Mark, Situation, WhoActs};

use super::catalogue::{ErrorEntry, Role, catalogue};
use super::provider::{self, ProviderKind};
use super::{Reading, Sentence};

/// Other answers than the best one, at the most (`design/ux.md` 1.3).
const MOST_OTHERS: usize = 3;

/// What led to a judgement. Each is a reason that a guest can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proof {
    /// The text holds this code.
    Code(String),
    /// The text holds a sentence of a Microsoft page.
    Sentence,
    /// The error names this account.
    Account(String),
    /// The account is of this kind.
    Provider(ProviderKind),
    /// The error names this organisation.
    Tenant(String),
    /// The account is not the invited one.
    AddressDiffers,
    /// The account is another writing of the invited one.
    AddressIsAlias,
    /// More than one cause fits.
    SeveralCauses,
    /// The text holds several errors, and this one explains the others.
    ExplainsTheOthers,
    /// The numbers for the log are there, the error itself is not.
    NumberMissing,
}

/// Another page that can be the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// The page.
    pub page: PageNumber,
    /// What would be the matter.
    pub situation: Situation,
    /// How sure.
    pub certainty: Certainty,
}

/// Why a cause was dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The account in the text is the invited one.
    AccountIsInvited,
    /// The organisation in the text is the host.
    OrganisationIsHost,
    /// The number is only remembered, read nowhere.
    OnlyRecalled,
    /// It follows from the cause that was found.
    Consequence,
}

/// A cause that was looked at and dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuledOut {
    /// Key of the error, or page.
    pub what: String,
    /// Why.
    pub reason: Reason,
}

/// What stands under "What we found".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The page's own words.
    Page,
    /// This message.
    Message(String),
}

/// The judgement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// The page that says what to do.
    pub page: PageNumber,
    /// What is the matter.
    pub situation: Situation,
    /// How sure.
    pub certainty: Certainty,
    /// Who acts.
    pub who_acts: WhoActs,
    /// What we found.
    pub found: Finding,
    /// Number that decided, or the first number of the text; `None` where the text has none.
    pub code: Option<String>,
    /// Why we think so.
    pub proofs: Vec<Proof>,
    /// Other answers.
    pub others: Vec<Other>,
    /// Errors of the same text that follow from this one.
    pub consequences: Vec<String>,
    /// What was dropped.
    pub ruled_out: Vec<RuledOut>,
    /// Name of the rule that decided.
    pub rule: &'static str,
}

/// An error that the text names, by number or by words.
#[derive(Clone, Copy)]
struct Candidate {
    entry: &'static ErrorEntry,
    by_number: bool,
    mark: Mark,
    place: usize,
}

impl Candidate {
    /// The best first: what explains the others, what is better known, what a guest meets more often, what stands first.
    fn order(&self) -> impl Ord + use<> {
        (self.entry.role, !self.by_number, std::cmp::Reverse(self.mark), self.entry.likelihood, self.place)
    }
}

/// Judges what was read, for one host and, where it is known, the invited address.
#[must_use]
pub fn judge(reading: &Reading, host: &Host, invited: Option<&str>) -> Judgement {
    let mut candidates = candidates(reading);
    candidates.sort_by_key(Candidate::order);
    let recalled: Vec<_> =
        candidates.iter().filter(|candidate| candidate.mark.certainty().is_none()).copied().collect();
    candidates.retain(|candidate| candidate.mark.certainty().is_some());

    let mut judgement = match candidates.first() {
        Some(best) => by_error(*best, reading, host, invited),
        None => without_error(reading, &recalled),
    };
    file_the_rest(&mut judgement, &candidates, &recalled);
    judgement
}

fn candidates(reading: &Reading) -> Vec<Candidate> {
    let by_number: Vec<_> = reading.codes.iter().filter_map(|code| catalogue().find(&code.key)).collect();
    // A number says more than the sentence beside it: several numbers share one sentence.
    let words_count = by_number.iter().all(|entry| entry.role == Role::Echo || entry.certainty.certainty().is_none());
    let by_words = reading
        .sentences
        .iter()
        .filter_map(|sentence| sentence.entry().map(|entry| (entry, false, entry.certainty.min(sentence.certainty))))
        .filter(|_| words_count);
    let mut found: Vec<Candidate> = Vec::new();
    let all = by_number.iter().map(|entry| (*entry, true, entry.certainty)).chain(by_words);
    for (place, (entry, by_number, mark)) in all.enumerate() {
        match found.iter_mut().find(|known| known.entry.key == entry.key) {
            // The same error twice: the better proof counts.
            Some(known) => known.mark = known.mark.max(mark),
            None => found.push(Candidate { entry, by_number, mark, place }),
        }
    }
    found
}

fn by_error(best: Candidate, reading: &Reading, host: &Host, invited: Option<&str>) -> Judgement {
    let entry = best.entry;
    let numbered = best.by_number && entry.is_number();
    let mut judgement = Judgement {
        page: entry.page,
        situation: entry.situation,
        certainty: certainty(best),
        who_acts: entry.who_acts,
        found: Finding::Message(entry.found()),
        code: if numbered { Some(entry.key.clone()) } else { first_number(reading) },
        proofs: vec![if numbered { Proof::Code(entry.key.clone()) } else { Proof::Sentence }],
        others: Vec::new(),
        consequences: Vec::new(),
        ruled_out: Vec::new(),
        rule: if best.by_number { "number" } else { "sentence" },
    };
    let words = entry.words.iter().find(|words| words.any.iter().any(|word| reading.folded.contains(word.as_str())));
    if let Some(words) = words {
        judgement.page = words.page;
        judgement.who_acts = words.who_acts;
        judgement.situation = words.situation;
        judgement.found = words.found.clone().map_or(Finding::Page, Finding::Message);
        judgement.proofs.push(Proof::Sentence);
        judgement.rule = "number-and-words";
    }
    judgement.others = entry.also.iter().map(|situation| default_of(*situation)).collect();
    if entry.compare {
        compare(&mut judgement, reading, host, invited);
    }
    let names_the_host =
        reading.fields.tenant.as_deref().is_some_and(|tenant| host.is_named_by(tenant) == Organisation::ThisHost);
    if let Some(at_host) = entry.at_host.as_ref().filter(|_| names_the_host) {
        judgement.page = at_host.page;
        judgement.who_acts = at_host.who_acts;
        judgement.situation = at_host.situation;
        judgement.found = Finding::Message(at_host.found.clone());
        judgement.proofs.extend(reading.fields.tenant.clone().map(Proof::Tenant));
        judgement.rule = "number-at-host";
    }
    judgement
}

/// Words alone are never sure: other pages, and false ones, use them too.
fn certainty(candidate: Candidate) -> Certainty {
    let known = candidate.mark.certainty().unwrap_or(Certainty::Possible);
    if candidate.by_number { known } else { known.min(Certainty::Likely) }
}

/// The first number that Microsoft can look up, else the first one of another family.
fn first_number(reading: &Reading) -> Option<String> {
    let numbers = || {
        reading
            .codes
            .iter()
            .map(|code| &code.key)
            .filter(|key| key.starts_with("AADSTS") || catalogue().find(key).is_some_and(ErrorEntry::is_number))
    };
    numbers().find(|key| key.starts_with("AADSTS")).or_else(|| numbers().next()).cloned()
}

fn default_of(situation: Situation) -> Other {
    let row = results().of_situation(situation);
    Other { page: row.page, situation, certainty: Certainty::Possible }
}

/// Account, provider and organisation together tell which of several causes it is (b2b-known-problems.md, triage hint b).
fn compare(judgement: &mut Judgement, reading: &Reading, host: &Host, invited: Option<&str>) {
    let fields = &reading.fields;
    let provider = fields.identity_provider.as_deref().map(provider::kind);
    let organisation = fields.tenant.as_deref().map(|tenant| host.is_named_by(tenant));
    if fields.account.is_none() && fields.identity_provider.is_none() && fields.tenant.is_none() {
        // Nothing to compare: the number alone has several causes.
        judgement.certainty = judgement.certainty.min(Certainty::Likely);
    }
    if let Some(account) = &fields.account {
        judgement.proofs.push(Proof::Account(account.clone()));
    }
    if let Some(kind) = provider.filter(|kind| *kind != ProviderKind::Unknown) {
        judgement.proofs.push(Proof::Provider(kind));
    }
    if let Some(tenant) = &fields.tenant {
        judgement.proofs.push(Proof::Tenant(tenant.clone()));
    }
    if organisation == Some(Organisation::Other) {
        judgement.page = results().of_situation(Situation::OtherOrganisation).page;
        judgement.situation = Situation::OtherOrganisation;
        judgement.who_acts = WhoActs::Guest;
        judgement.found = Finding::Page;
        judgement.rule = "organisation-is-another";
        return;
    }
    if organisation == Some(Organisation::ThisHost) {
        judgement
            .ruled_out
            .push(RuledOut { what: "other-organisation".to_owned(), reason: Reason::OrganisationIsHost });
    }
    if organisation == Some(Organisation::Unknown) {
        // A name that we do not know can be another organisation, or another name of the host.
        judgement.others.insert(0, default_of(Situation::OtherOrganisation));
    }
    let personal_on_work = provider == Some(ProviderKind::Personal)
        && fields.account.as_deref().is_some_and(|account| !provider::is_private_address(account));
    if personal_on_work {
        judgement.found = Finding::Message("found-personal-on-work".to_owned());
        judgement.rule = "personal-account-on-work-address";
        judgement.others = [Situation::TwoAccounts, Situation::ResetNeeded]
            .map(default_of)
            .into_iter()
            .chain(judgement.others.drain(..))
            .collect();
    }
    let (Some(account), Some(invited)) = (fields.account.as_deref(), invited) else { return };
    match likeness(account, invited) {
        Likeness::Same => {}
        Likeness::SameMailbox => return is_alias(judgement),
        Likeness::Other => {
            judgement.proofs.push(Proof::AddressDiffers);
            judgement.rule = "account-differs-from-invited";
            // Of one organisation: it can be a second address of the same person. Mailboxes of persons are not.
            if is_same_domain(account, invited) && !provider::is_private_address(account) {
                judgement.others.push(default_of(Situation::UseInvitationLink));
            }
            return;
        }
    }
    // Another organisation, or perhaps one: its invitation is not this host's to reset.
    if personal_on_work || organisation == Some(Organisation::Unknown) {
        return;
    }
    // The invited address, of the expected kind: the guest account is linked to something older.
    judgement.ruled_out.push(RuledOut { what: "wrong-account".to_owned(), reason: Reason::AccountIsInvited });
    let row = results().of_situation(Situation::ResetNeeded);
    judgement.page = row.page;
    judgement.situation = Situation::ResetNeeded;
    judgement.who_acts = row.who_acts;
    judgement.certainty = judgement.certainty.min(Certainty::Likely);
    judgement.found = Finding::Page;
    judgement.rule = "account-is-invited";
}

/// The invitation goes to one writing of an address only (redemption-flow.md; the invitation's own link works for an alias).
fn is_alias(judgement: &mut Judgement) {
    let row = results().of_situation(Situation::UseInvitationLink);
    judgement.proofs.push(Proof::AddressIsAlias);
    judgement.rule = "account-is-alias-of-invited";
    judgement.page = row.page;
    judgement.situation = Situation::UseInvitationLink;
    judgement.who_acts = row.who_acts;
    judgement.certainty = judgement.certainty.min(Certainty::Likely);
    judgement.found = Finding::Page;
}

/// No error that may decide: a page title, a number that we do not know, or only the numbers for the log.
fn without_error(reading: &Reading, recalled: &[Candidate]) -> Judgement {
    let unknown = results().of_situation(Situation::Unknown);
    let code = first_number(reading);
    let mut judgement = Judgement {
        page: unknown.page,
        situation: unknown.situation,
        certainty: Certainty::Possible,
        who_acts: unknown.who_acts,
        found: Finding::Page,
        proofs: code.iter().cloned().map(Proof::Code).collect(),
        code,
        others: Vec::new(),
        consequences: Vec::new(),
        ruled_out: Vec::new(),
        rule: "unknown",
    };
    let title =
        reading.sentences.iter().find(|sentence| sentence.page.is_some() && sentence.certainty.certainty().is_some());
    if let Some(title) = title.filter(|_| judgement.code.is_none()) {
        by_title(&mut judgement, title);
    } else if judgement.code.is_none() && recalled.is_empty() && reading.sentences.is_empty() {
        judgement.proofs.push(Proof::NumberMissing);
    }
    judgement
}

fn by_title(judgement: &mut Judgement, title: &Sentence) {
    let Some(page) = title.page.and_then(|number| map().find(number)) else { return };
    judgement.page = page.number;
    judgement.situation = title.situation.or(page.situation).unwrap_or(Situation::Unknown);
    judgement.who_acts = title.who_acts.or_else(|| page.owners.first().copied()).unwrap_or(WhoActs::Guest);
    judgement.certainty = match judgement.situation {
        Situation::Unknown => Certainty::Possible,
        _ => title.certainty.certainty().unwrap_or(Certainty::Possible).min(Certainty::Likely),
    };
    judgement.proofs = vec![Proof::Sentence];
    judgement.rule = "title";
}

/// Files every other error of the text: as a consequence, as another answer, or as ruled out.
fn file_the_rest(judgement: &mut Judgement, candidates: &[Candidate], recalled: &[Candidate]) {
    let Some((best, rest)) = candidates.split_first() else {
        for candidate in recalled {
            judgement.ruled_out.push(RuledOut { what: candidate.entry.key.clone(), reason: Reason::OnlyRecalled });
            push_other(judgement, candidate.entry);
        }
        trim(judgement);
        return;
    };
    for candidate in rest {
        if candidate.entry.role == Role::Echo && best.entry.role != Role::Echo {
            judgement.consequences.push(candidate.entry.key.clone());
            judgement.ruled_out.push(RuledOut { what: candidate.entry.key.clone(), reason: Reason::Consequence });
        } else {
            push_other(judgement, candidate.entry);
        }
    }
    for candidate in recalled {
        judgement.ruled_out.push(RuledOut { what: candidate.entry.key.clone(), reason: Reason::OnlyRecalled });
    }
    trim(judgement);
    if !judgement.consequences.is_empty() {
        judgement.proofs.push(Proof::ExplainsTheOthers);
    }
    if !judgement.others.is_empty() {
        judgement.proofs.push(Proof::SeveralCauses);
    }
}

fn push_other(judgement: &mut Judgement, entry: &ErrorEntry) {
    judgement.others.push(Other { page: entry.page, situation: entry.situation, certainty: Certainty::Possible });
}

/// Each page once, never the best one again, three at the most.
fn trim(judgement: &mut Judgement) {
    let mut pages = vec![judgement.page];
    judgement.others.retain(|other| {
        let new = !pages.contains(&other.page);
        pages.push(other.page);
        new
    });
    judgement.others.truncate(MOST_OTHERS);
}
