//! What is known of a guest's account, and from whom: the name of the domain, the host's file, Microsoft's answer, and what people say.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::table::table;
use super::{Condition, Mailbox};
use crate::check::RealmResult;
use crate::host::{Host, Provider, Switch};
use crate::mail;

/// How the accounts of a domain sign in. The values of `--domain`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Home {
    /// At Microsoft.
    Managed,
    /// At a server of their organisation.
    Federated,
    /// No organisation at Microsoft has the domain.
    Unknown,
}

/// What a person said by hand. Of each kind the last one counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "about", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Said {
    /// The domain, where the address itself stays unsaid.
    Domain {
        /// Its name.
        name: String,
    },
    /// How the accounts of the domain sign in.
    Home {
        /// So.
        is: Home,
    },
    /// Does this person have an account of work?
    WorkAccount {
        /// Yes or no.
        is: bool,
    },
    /// Is there a personal Microsoft account on the address?
    PersonalAccount {
        /// Yes or no.
        is: bool,
    },
    /// Does the guest sign in with an alias of the invited address?
    Alias {
        /// Yes or no.
        is: bool,
    },
    /// Does a contact with the address exist at the host?
    Contact {
        /// Yes or no.
        is: bool,
    },
    /// Which link the guest has.
    Link {
        /// This one.
        is: LinkSort,
    },
}

/// The links that lead a guest to a first sign-in. The values of `--link`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkSort {
    /// The one in the invitation.
    Invitation,
    /// One that names the host.
    Direct,
    /// One that names nobody: the guest first says where to sign in.
    Common,
}

impl Said {
    /// Are both about the same thing?
    #[must_use]
    pub fn is_about_same(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    /// Is it such that a person can have said it, where a saved case could be written by anybody?
    #[must_use]
    pub fn is_plain(&self) -> bool {
        match self {
            Self::Domain { name } => crate::host::is_domain(name),
            _ => true,
        }
    }
}

/// Who told what decides, the strongest first. The values of `evidence` in `route --json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// Microsoft's answer about the domain.
    AskedMicrosoft,
    /// A person.
    SaidByHand,
    /// The name of the domain alone, or that the host's file lists it.
    ByDomainName,
    /// Nobody.
    None,
}

/// What is known. What is not in it is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The domain that it is about.
    pub domain: String,
    /// What is so, and what is not.
    pub conditions: BTreeMap<Condition, bool>,
    /// Which link the guest has.
    pub link: LinkSort,
    /// Who told what decides.
    pub evidence: Evidence,
    /// How the accounts of the domain sign in, as Microsoft says, else as a person says.
    pub home: Option<Home>,
    /// Microsoft was asked, and did not answer.
    pub is_unanswered: bool,
    /// The domain is the host's own: nobody there is its guest.
    pub is_of_host: bool,
    /// The order of the host; empty where it is Microsoft's.
    pub order: Vec<Provider>,
}

/// Where personal Microsoft accounts sign in.
const PERSONAL_SERVER: &str = "login.live.com";

/// Puts together what is known of a mailbox: `said` by a person, `realm` as Microsoft answered, and the settings of the host.
#[must_use]
pub fn known(mailbox: &Mailbox, said: &[&Said], realm: Option<&RealmResult>, host: &Host) -> Known {
    let domain = mailbox.domain.as_str();
    let mut conditions = BTreeMap::new();
    let is_private = by_name(domain, &mut conditions);
    of_host(domain, host, &mut conditions);
    let mut link = LinkSort::Invitation;
    let mut home = None;
    // Nobody says more than whether it is so; what is not said is most often not so.
    conditions.extend([Condition::Alias, Condition::Contact, Condition::SelfMadeAccount].map(|rare| (rare, false)));
    for said in said {
        let condition = match said {
            Said::Domain { .. } => None,
            Said::Link { is } => {
                link = *is;
                None
            }
            Said::Home { is } => {
                home = Some(*is);
                None
            }
            Said::Alias { is } => Some((Condition::Alias, *is)),
            Said::Contact { is } => Some((Condition::Contact, *is)),
            Said::WorkAccount { is } => Some((Condition::WorkAccount, *is)),
            Said::PersonalAccount { is } => Some((Condition::PersonalAccount, *is)),
        };
        conditions.extend(condition);
    }
    conditions.insert(Condition::Invitation, link == LinkSort::Invitation);
    let answered = match realm {
        Some(RealmResult::Managed) => Some(Home::Managed),
        // Microsoft's own server for persons is nobody's organisation.
        Some(RealmResult::Federated { server: Some(server) }) if server == PERSONAL_SERVER => Some(Home::Unknown),
        Some(RealmResult::Federated { .. }) => Some(Home::Federated),
        Some(RealmResult::Unknown) => Some(Home::Unknown),
        Some(RealmResult::NoAnswer { .. }) | None => None,
    };
    // Microsoft knows its domains better than a person does; the domain of a mailbox of a person tells all that there is.
    let home = answered.or(home).filter(|_| !is_private);
    if let Some(home) = home {
        conditions.insert(Condition::VerifiedDomain, home != Home::Unknown);
    }
    if conditions.get(&Condition::VerifiedDomain) == Some(&false) {
        // Whoever says otherwise means an account of another kind.
        conditions.insert(Condition::WorkAccount, false);
    }
    // What does not decide is no evidence.
    let decides = |said: &&&Said| match said {
        Said::Domain { .. } | Said::Link { .. } | Said::Contact { .. } => false,
        Said::Home { .. } | Said::WorkAccount { .. } => !is_private,
        // That there is none leaves open what there is.
        Said::PersonalAccount { is } => *is || conditions.get(&Condition::VerifiedDomain) == Some(&false),
        Said::Alias { is } => *is && link != LinkSort::Invitation,
    };
    let evidence = match () {
        () if answered.is_some() && !is_private => Evidence::AskedMicrosoft,
        () if said.iter().any(|said| decides(&said)) => Evidence::SaidByHand,
        () if is_private || conditions.get(&Condition::FederatedDomain) == Some(&true) => Evidence::ByDomainName,
        () => Evidence::None,
    };
    let is_unanswered = matches!(realm, Some(RealmResult::NoAnswer { .. }));
    let is_of_host = host.tenant().domains.iter().any(|own| own.eq_ignore_ascii_case(domain));
    let order = host.switches().order.clone();
    Known { domain: domain.to_owned(), conditions, link, evidence, home, is_unanswered, is_of_host, order }
}

/// What the name of a domain tells by itself. Is there anything?
fn by_name(domain: &str, conditions: &mut BTreeMap<Condition, bool>) -> bool {
    let domains = &table().domains;
    let is_in = |list: &[String]| list.iter().any(|name| name == domain);
    let is_microsoft = is_in(&domains.microsoft);
    let is_google = is_in(&domains.google);
    let is_private = is_microsoft || is_google || mail::is_personal_domain(domain);
    conditions.insert(Condition::GoogleMailbox, is_google);
    conditions.insert(Condition::PrivateMailbox, is_private);
    if is_private {
        // Nobody's organisation can have such a domain.
        conditions.extend([(Condition::VerifiedDomain, false), (Condition::FederatedDomain, false)]);
    }
    if is_microsoft {
        conditions.insert(Condition::PersonalAccount, true);
    }
    is_private
}

/// What the host's file tells. What it does not say stays open.
fn of_host(domain: &str, host: &Host, conditions: &mut BTreeMap<Condition, bool>) {
    let switches = host.switches();
    let of_switches = [
        (Condition::Google, switches.google),
        (Condition::PersonalAccounts, switches.personal_accounts),
        (Condition::Codes, switches.codes),
    ];
    for (condition, switch) in of_switches {
        match switch {
            Switch::On => conditions.insert(condition, true),
            Switch::Off => conditions.insert(condition, false),
            Switch::Unknown => continue,
        };
    }
    // What is left when nothing else fits stands in the order too; an order of the other ways alone says nothing of it.
    let last = [(Condition::PersonalAccounts, Provider::Personal), (Condition::Codes, Provider::Code)];
    if last.iter().any(|(_, provider)| switches.order.contains(provider)) {
        for (condition, provider) in last {
            if !switches.order.contains(&provider) {
                conditions.entry(condition).or_insert(false);
            }
        }
    }
    let federated = &switches.federated_domains;
    if !federated.is_empty() {
        conditions.insert(Condition::FederatedDomain, federated.iter().any(|name| name.eq_ignore_ascii_case(domain)));
    }
}
