//! The forecast: every page that can still come, the most likely one first. What nobody knows stays a branch.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Condition;
use super::known::{Evidence, Known};
use super::table::{Row, table};
use crate::page::{PageNumber, results};
use crate::vocabulary::Certainty;

/// What comes. The values of `route` in `route --json`, and one that only an older article knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Route {
    /// The page for the password, with the name of the guest's organisation.
    WorkAccount,
    /// The sign-in server of the guest's organisation that the host set up (SAML/WS-Fed).
    OwnPortal,
    /// Google's page.
    Google,
    /// The page for personal Microsoft accounts.
    PersonalAccount,
    /// The page that sends a code.
    Code,
    /// The page that asks to make a personal account.
    CreatePersonalAccount,
    /// The page that asks which of two accounts is meant.
    ChooseWorkOrPersonal,
    /// An error: this link cannot be used with this address.
    CannotRedeem,
    /// The page that made an account in a tenant of nobody; Microsoft ended that in 2021.
    CreateWorkAccount,
}

impl Route {
    /// Its name in the contract.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::WorkAccount => "work-account",
            Self::OwnPortal => "own-portal",
            Self::Google => "google",
            Self::PersonalAccount => "personal-account",
            Self::Code => "code",
            Self::CreatePersonalAccount => "create-personal-account",
            Self::ChooseWorkOrPersonal => "choose-work-or-personal",
            Self::CannotRedeem => "cannot-redeem",
            Self::CreateWorkAccount => "create-work-account",
        }
    }
}

/// One page that can come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Routed {
    /// What comes.
    pub route: Route,
    /// How sure.
    pub certainty: Certainty,
    /// The page that says what to do there.
    pub page: PageNumber,
    /// The row that decided.
    #[serde(skip)]
    pub row: &'static str,
    /// What must be so, against what is usual, for this page to come.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub only_if: Vec<Given>,
}

/// A condition with its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Given {
    /// What can be so.
    pub condition: Condition,
    /// It is so.
    pub is: bool,
}

/// What an older article said would come, where that is another page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FormerRoute {
    /// Short name of the article.
    pub article: &'static str,
    /// What came.
    pub route: Route,
}

/// Which pages can come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// What is known, and from whom.
    pub known: Known,
    /// The pages, the most likely one first; never empty.
    pub routes: Vec<Routed>,
    /// What the articles before the newest said of the most likely case, the newest of them first.
    pub formerly: Vec<FormerRoute>,
}

/// What holds in one thinkable case: each condition with its value.
type World = BTreeMap<Condition, bool>;

/// Conditions that can be open. The others are always known.
pub const OPEN: [Condition; 7] = [
    Condition::VerifiedDomain,
    Condition::WorkAccount,
    Condition::PersonalAccount,
    Condition::FederatedDomain,
    Condition::Google,
    Condition::PersonalAccounts,
    Condition::Codes,
];

/// Says which pages can come.
#[must_use]
pub fn forecast(known: Known) -> Forecast {
    let worlds = worlds(&known);
    let (newest, older) = match table().articles.split_last() {
        Some((newest, older)) => (newest.id.as_str(), older),
        None => ("", &[][..]),
    };
    let routes = routes(&worlds, &table().rows(newest, &known.order), &known);
    let usual = worlds.iter().min_by_key(|world| unusual(world, &known).len());
    let first = routes.first().map(|first| first.route);
    let formerly = older.iter().rev().filter_map(|article| {
        let rows = table().rows(&article.id, &known.order);
        let route = decide(usual?, &rows)?.route;
        (Some(route) != first).then_some(FormerRoute { article: article.id.as_str(), route })
    });
    let formerly = formerly.collect();
    Forecast { routes, formerly, known }
}

/// Every case that fits what is known.
fn worlds(known: &Known) -> Vec<World> {
    let mut worlds = vec![known.conditions.clone()];
    for condition in OPEN {
        if known.conditions.contains_key(&condition) {
            continue;
        }
        worlds = worlds
            .into_iter()
            .flat_map(|world| {
                [true, false].map(|is| World::from_iter(world.clone().into_iter().chain([(condition, is)])))
            })
            .collect();
    }
    let is_open = |condition| !known.conditions.contains_key(&condition);
    let leaves_a_way = |world: &World| {
        let is_off = |condition| world.get(&condition) == Some(&false);
        let is_known = !is_open(Condition::Codes) && !is_open(Condition::PersonalAccounts);
        // Microsoft lets nobody switch off both (configurable redemption: one fallback is always on).
        is_known || !(is_off(Condition::Codes) && is_off(Condition::PersonalAccounts))
    };
    worlds.retain(|world| is_thinkable(world) && leaves_a_way(world));
    worlds
}

/// An account of work is in a domain that Microsoft knows; nobody has one of each kind there.
fn is_thinkable(world: &World) -> bool {
    let is = |condition| world.get(&condition) == Some(&true);
    let has_home = is(Condition::WorkAccount) || is(Condition::SelfMadeAccount);
    let has_both = is(Condition::WorkAccount) && is(Condition::SelfMadeAccount);
    !has_both && (!has_home || is(Condition::VerifiedDomain))
}

fn decide(world: &World, rows: &[&'static Row]) -> Option<&'static Row> {
    let holds = |row: &Row| row.when.iter().all(|(condition, is)| world.get(condition) == Some(is));
    rows.iter().find(|row| holds(row)).copied()
}

/// What is otherwise in this case than usual, of all that nobody knows.
fn unusual(world: &World, known: &Known) -> Vec<Given> {
    let has_domain = world.get(&Condition::VerifiedDomain) == Some(&true);
    let is_open = |condition: Condition| {
        // Where Microsoft does not know the domain, nobody can have an account there: that is nothing of its own.
        !known.conditions.contains_key(&condition) && (has_domain || condition != Condition::WorkAccount)
    };
    let unusual = |(condition, is): (&Condition, &bool)| {
        (is_open(*condition) && !table().is_usual(*condition, *is, &known.conditions))
            .then_some(Given { condition: *condition, is: *is })
    };
    world.iter().filter_map(unusual).collect()
}

/// Each page once, by the least unusual case that leads there; where two are as likely, in the order of the table.
fn routes(worlds: &[World], rows: &[&'static Row], known: &Known) -> Vec<Routed> {
    let mut found: Vec<(Routed, usize)> = Vec::new();
    for world in worlds {
        let Some(row) = decide(world, rows) else { continue };
        let place = rows.iter().position(|other| other.name == row.name).unwrap_or_default();
        let page = row.page.unwrap_or_else(|| results().row("route", row.route.name()).page);
        let only_if = unusual(world, known);
        let routed = Routed { route: row.route, certainty: Certainty::Possible, page, row: &row.name, only_if };
        let rank = |routed: &Routed, place: usize| (routed.only_if.len(), place);
        match found.iter_mut().find(|(other, _)| (other.route, other.page) == (row.route, page)) {
            Some(other) if rank(&routed, place) < rank(&other.0, other.1) => *other = (routed, place),
            Some(_) => {}
            None => found.push((routed, place)),
        }
    }
    found.sort_by_key(|(routed, place)| (routed.only_if.len(), *place));
    let is_alone = found.len() == 1;
    let mut routes: Vec<Routed> = found.into_iter().map(|(routed, _)| routed).collect();
    if let Some(first) = routes.first_mut() {
        let by_row = rows.iter().find(|row| row.name == first.row).and_then(|row| row.certainty.certainty());
        let by_branches = if is_alone { Certainty::Sure } else { Certainty::Likely };
        let by_evidence = match known.evidence {
            Evidence::AskedMicrosoft | Evidence::SaidByHand => Certainty::Sure,
            Evidence::ByDomainName => Certainty::Likely,
            Evidence::None => Certainty::Possible,
        };
        // Whose account is behind an alias nobody told; nobody of the host is its guest.
        let is_alias = known.conditions.get(&Condition::Alias) == Some(&true) && first.route != Route::CannotRedeem;
        let by_person = match () {
            () if known.is_of_host => Certainty::Possible,
            () if is_alias => Certainty::Likely,
            () => Certainty::Sure,
        };
        first.certainty = by_branches.min(by_evidence).min(by_row.unwrap_or(Certainty::Possible)).min(by_person);
    }
    routes
}
