//! The account of the guest: what is known of it, and which sign-in page will come.

use super::{Diagnosis, Evidence, empty};
use crate::account::{self, Fit, Forecast, Held, Likeness, LinkSort, Mailbox, Said, Told};
use crate::case::{Case, Entry, Field, Given, Looking};
use crate::check::{Accounts, Check, Fact, Proposal, Realm, RealmResult, Subject, Unread};
use crate::clue::ClueKind;
use crate::error::{Finding, Proof, ProviderKind};
use crate::host::{Host, Organisation};
use crate::link::LinkKind;
use crate::page::{map, results};
use crate::vocabulary::Situation;

/// What the accounts of this computer tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccountProof {
    /// The invited account is here.
    Invited(Place),
    /// So is one that looks like it, or another one: its address, shortened where it can be somebody else's.
    Other(String, Place),
    /// Here is the account that the error page names.
    Named(Place),
}

/// Where an account was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The program, as people call it.
    pub program: String,
    /// The name of its profile, where it may be shown.
    pub profile: Option<String>,
}

/// More accounts are not named one by one: the page with the check holds them all.
const MOST_NAMED: usize = 3;

/// Whose sign-in it is about: a domain that was named, else the address that was invited, else the guest's own. `None` where none of
/// them can be read.
#[must_use]
pub fn mailbox(case: &Case) -> Option<Mailbox> {
    let named = case.said().into_iter().find_map(|said| match said {
        Said::Domain { name } => Some(name.as_str()),
        _ => None,
    });
    let typed = || [Field::Invited, Field::Address].into_iter().find_map(|field| case.typed(field));
    Mailbox::read(named.or_else(typed)?).ok()
}

/// Which page will come; `None` where nobody knows for whom.
#[must_use]
pub fn forecast(case: &Case, host: &Host) -> Option<Forecast> {
    let mailbox = mailbox(case)?;
    let by_link = link(case, host).map(|is| Said::Link { is });
    // What was said outright comes last, and counts.
    let said: Vec<&Said> = by_link.iter().chain(case.said()).collect();
    Some(account::forecast(account::known(&mailbox, &said, realm(case, &mailbox.domain), host)))
}

/// Which link the guest has: as was chosen on the page that asks, or as it was pasted, whichever came last.
fn link(case: &Case, host: &Host) -> Option<LinkSort> {
    let chosen = case.entries().iter().enumerate().rev().find_map(|(place, entry)| match &entry.what {
        Entry::Chose { choice, .. } => match choice.as_str() {
            "link-choice-invitation" => Some((place, LinkSort::Invitation)),
            "link-choice-direct" => Some((place, LinkSort::Direct)),
            "link-choice-common" => Some((place, LinkSort::Common)),
            _ => None,
        },
        _ => None,
    });
    let is_paste = |entry: &Given| matches!(entry.what, Entry::Pasted { .. });
    let place = case.entries().iter().rposition(is_paste).unwrap_or_default();
    match chosen {
        Some((chosen, link)) if chosen > place => Some(link),
        chosen => pasted_link(case, host).or(chosen.map(|(_, link)| link)),
    }
}

/// The link that was pasted, where it can be one of this host.
fn pasted_link(case: &Case, host: &Host) -> Option<LinkSort> {
    let link =
        super::pasted(case, host)?.link.filter(|link| link.genuine && link.organisation != Organisation::Other)?;
    match link.link {
        LinkKind::Invitation => Some(LinkSort::Invitation),
        LinkKind::Direct | LinkKind::Sharing | LinkKind::Teams => Some(LinkSort::Direct),
        LinkKind::Common => Some(LinkSort::Common),
        _ => None,
    }
}

/// What Microsoft answered about this domain last.
fn realm<'case>(case: &'case Case, domain: &str) -> Option<&'case RealmResult> {
    let facts = case.facts_between(0..case.entries().len(), Subject::Account);
    facts.into_iter().rev().find_map(|fact| match fact {
        Fact::Realm(Realm { domain: asked, result }) if asked == domain => Some(result),
        _ => None,
    })
}

/// The servers that take the mail of this domain, where they were asked for.
#[must_use]
pub fn mail_servers(case: &Case) -> Option<&[String]> {
    let mailbox = mailbox(case)?;
    let facts = case.facts_between(0..case.entries().len(), Subject::Account);
    facts.into_iter().rev().find_map(|fact| match fact {
        Fact::MailServers(seen) if seen.domain == mailbox.domain => seen.servers.as_deref().ok(),
        _ => None,
    })
}

/// What can be asked about the domain: how its accounts sign in, and who takes its mail. Nothing about a mailbox of a person, whose
/// domain tells all that there is.
#[must_use]
pub fn proposal(case: &Case) -> Proposal {
    let domain = super::guest_domain(case);
    let checks =
        domain.into_iter().flat_map(|domain| [Check::Realm { domain: domain.clone() }, Check::MailServers { domain }]);
    Proposal::new(checks)
}

/// What the account of an error page and those of this computer come to; `None` where there is neither, or where somebody still looks.
#[must_use]
pub fn fit(case: &Case, host: &Host) -> Option<Fit> {
    fit_with(case, told(super::pasted(case, host).as_ref()))
}

fn fit_with(case: &Case, told: Option<Told>) -> Option<Fit> {
    let looking = case.looking_at(Subject::Computer);
    if looking.as_ref().is_some_and(Looking::is_running) {
        return None;
    }
    let found = looking.as_ref().and_then(found);
    (found.is_some() || told.is_some()).then(|| {
        let found = found.unwrap_or_default();
        account::fit(&found.iter().collect::<Vec<_>>(), case.typed(Field::Invited), told)
    })
}

/// Did somebody look at the accounts of this computer?
#[must_use]
pub fn has_looked(case: &Case) -> bool {
    case.looking_at(Subject::Computer).is_some_and(|looking| !looking.is_running() && !looking.facts.is_empty())
}

/// What an error page told about the account, where its error is about that.
fn told(pasted: Option<&Diagnosis>) -> Option<Told> {
    let judged = pasted.filter(|judged| judged.kind == Some(ClueKind::Error))?;
    let personal = Evidence::Error(Proof::Provider(ProviderKind::Personal));
    let found = match &judged.found {
        Finding::Message(message) => message.clone(),
        Finding::Page => format!("{}.found", map().page(judged.page).title),
    };
    is_about_accounts(judged.situation).then(|| Told {
        is_other: judged.evidence.contains(&Evidence::Error(Proof::AddressDiffers)),
        found,
        situation: judged.situation,
        certainty: judged.certainty,
        page: judged.page,
        is_personal: judged.evidence.contains(&personal),
        account: judged.fields.account.clone(),
    })
}

fn is_about_accounts(situation: Situation) -> bool {
    matches!(
        situation,
        Situation::WrongAccount | Situation::TwoAccounts | Situation::ResetNeeded | Situation::UseInvitationLink
    )
}

/// What the accounts of this computer say, together with an error page that is about the account, and the place of the yes to looking
/// at them. `None` where they say nothing.
pub(super) fn of(case: &Case, host: &Host) -> Option<(Diagnosis, usize)> {
    let place = case.looking_at(Subject::Computer)?.began;
    let pasted = super::pasted(case, host);
    let told = told(pasted.as_ref());
    let pasted = pasted.filter(|_| told.is_some());
    let fit = fit_with(case, told).filter(|fit| has_looked(case) && is_about_accounts(fit.situation))?;
    let row = results().of_situation(fit.situation);
    let before = pasted.unwrap_or_else(|| empty(fit.page));
    let is_same = before.page == fit.page;
    let evidence =
        before.evidence.iter().filter(|evidence| **evidence != Evidence::Error(Proof::SeveralCauses)).cloned();
    let diagnosis = Diagnosis {
        page: fit.page,
        situation: fit.situation,
        certainty: fit.certainty,
        who_acts: if is_same && before.kind.is_some() { before.who_acts } else { row.who_acts },
        found: if is_same { before.found.clone() } else { Finding::Page },
        evidence: evidence.chain(proofs(&fit).into_iter().map(Evidence::Account)).collect(),
        others: before.others.iter().filter(|other| other.page != fit.page).cloned().collect(),
        rule: "accounts",
        ..before
    };
    Some((diagnosis, place))
}

/// The account of the error page first, then those that are like the invited one.
fn proofs(fit: &Fit) -> Vec<AccountProof> {
    let place = |held: &Held, profile: Option<&str>| Place {
        program: account::source(held.seen_in).map_or(held.seen_in.name(), |row| &row.shown).to_owned(),
        profile: profile.map(str::to_owned),
    };
    let named = fit.named();
    let of_held = |held: &Held| {
        let place = place(held, held.shown_profile());
        match held.likeness {
            Likeness::Same => AccountProof::Invited(place),
            Likeness::SameMailbox | Likeness::Other => AccountProof::Other(held.shown_address(), place),
        }
    };
    let others = fit.held.iter().filter(|held| held.is_of_microsoft() && Some(*held) != named);
    let first = named.map(|held| AccountProof::Named(place(held, held.account.profile.as_deref())));
    first.into_iter().chain(others.map(of_held)).take(MOST_NAMED).collect()
}

/// What was found; `None` where nothing was looked at. What was not read before the guest stopped could not be read.
fn found(looking: &Looking<'_>) -> Option<Vec<Accounts>> {
    let seen = |check: &Check| match (check, looking.seen(check)) {
        (_, Some(Fact::Accounts(seen))) => Some(seen.clone()),
        (Check::Accounts { source }, None) => {
            Some(Accounts { source: *source, accounts: Vec::new(), unread: Some(Unread::Refused) })
        }
        _ => None,
    };
    (!looking.facts.is_empty()).then(|| looking.checks.iter().filter_map(seen).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Route;
    use crate::case::{Answer, answer};
    use crate::clue::Paste;
    use crate::page::PageNumber;

    fn host() -> Host {
        Host::embedded(Host::DEFAULT).unwrap().with_tenant("8c3b1d52-6f0e-4f3a-9a55-0d6c2e7b9f41")
    }

    fn first(answers: Vec<Answer>) -> Route {
        let host = host();
        let typed = Answer::Type { field: Field::Invited, value: "jan@kempen.example".to_owned() };
        let case = std::iter::once(typed)
            .chain(answers)
            .fold(Case::new(host.id()), |case, given| answer(case, given).unwrap());
        forecast(&case, &host).unwrap().routes[0].route
    }

    #[test]
    fn the_link_is_known_from_a_click_or_a_paste() {
        let alias = || Answer::Say { said: Said::Alias { is: true } };
        let to_links = || Answer::Jump { to: "175".parse::<PageNumber>().unwrap() };
        let click = |choice: &str| Answer::Choose { choice: choice.to_owned(), to: None };
        let paste = |text: &str| Answer::Paste(Paste::read(text.as_bytes()).unwrap());
        let direct = host().my_apps().unwrap();
        assert_eq!(first(vec![alias()]), Route::WorkAccount);
        assert_eq!(first(vec![alias(), to_links(), click("link-choice-direct")]), Route::CannotRedeem);
        assert_eq!(first(vec![alias(), to_links(), click("link-choice-common")]), Route::CannotRedeem);
        assert_eq!(first(vec![alias(), to_links(), click("link-choice-invitation")]), Route::WorkAccount);
        assert_eq!(first(vec![alias(), paste(&direct)]), Route::CannotRedeem);
        let said = Answer::Say { said: Said::Link { is: LinkSort::Invitation } };
        assert_eq!(first(vec![alias(), to_links(), click("link-choice-direct"), said]), Route::WorkAccount);
        // The last of both counts, and a link of another organisation says nothing.
        let other = "https://myapps.microsoft.com/?tenantid=11112222-3333-4444-5555-666677778888";
        assert_eq!(
            first(vec![paste(&direct), alias(), to_links(), click("link-choice-invitation")]),
            Route::WorkAccount
        );
        assert_eq!(
            first(vec![alias(), to_links(), click("link-choice-invitation"), paste(&direct)]),
            Route::CannotRedeem
        );
        assert_eq!(first(vec![alias(), paste(other)]), Route::WorkAccount);
    }
}
