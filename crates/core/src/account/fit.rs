//! Does an account of this computer fit the invitation? What is found here never proves which account is open at Microsoft.

use super::mailbox::Mailbox;
use super::sources::{Proves, source};
use crate::check::{AccountKind, AccountSource, Accounts, FoundAccount};
use crate::page::{Browser, PageNumber, browsers, results};
use crate::vocabulary::{Certainty, Situation};

/// How like two addresses are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// Others.
    Other,
    /// One mailbox, written in two ways: `jan+gast@` and `jan@`, or with the dots and the two domains of Google.
    SameMailbox,
    /// The same.
    Same,
}

/// Compares two addresses as mail does: capital letters and the writing of a domain do not count.
#[must_use]
pub fn likeness(one: &str, other: &str) -> Likeness {
    let (Ok(one), Ok(other)) = (Mailbox::read(one), Mailbox::read(other)) else { return Likeness::Other };
    let lower = |mailbox: &Mailbox| mailbox.local.as_deref().map(str::to_lowercase);
    match (lower(&one), lower(&other)) {
        (Some(a), Some(b)) if a == b && one.domain == other.domain => Likeness::Same,
        (Some(_), Some(_)) if one.mailbox() == other.mailbox() => Likeness::SameMailbox,
        _ => Likeness::Other,
    }
}

/// Do both end at one domain, as mail compares it?
#[must_use]
pub fn is_same_domain(one: &str, other: &str) -> bool {
    matches!((Mailbox::read(one), Mailbox::read(other)), (Ok(one), Ok(other)) if one.domain == other.domain)
}

/// An address of somebody else, perhaps: its owner knows it by its first letter and its domain.
#[must_use]
pub fn masked(address: &str) -> String {
    match address.split_once('@') {
        Some((local, domain)) => format!("{}•••@{domain}", local.chars().take(1).collect::<String>()),
        None => "•••".to_owned(),
    }
}

/// An account with its program, and how like it is to the invited address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The account.
    pub account: FoundAccount,
    /// Where it was found.
    pub seen_in: AccountSource,
    /// How like it is to the invited address; `Other` where none is known.
    pub likeness: Likeness,
}

impl Held {
    /// Its address as it may be seen: whole where it is the invited one.
    #[must_use]
    pub fn shown_address(&self) -> String {
        match self.likeness {
            Likeness::Other => masked(&self.account.address),
            Likeness::SameMailbox | Likeness::Same => self.account.address.clone(),
        }
    }

    /// The name of its profile as it may be seen: a person can have given it a name or an address.
    #[must_use]
    pub fn shown_profile(&self) -> Option<&str> {
        self.account.profile.as_deref().filter(|_| self.likeness != Likeness::Other)
    }

    /// Can a guest sign in at Microsoft with it?
    #[must_use]
    pub fn is_of_microsoft(&self) -> bool {
        source(self.seen_in).is_some_and(|row| row.proves == Proves::Microsoft)
    }

    /// Does a browser hold it? What Windows, Office and Teams hold is not what a browser opens.
    #[must_use]
    pub fn is_of_browser(&self) -> bool {
        source(self.seen_in).is_some_and(|row| row.browser)
    }
}

/// What an error page of Microsoft told about the account: the only proof, beside the guest's own word, of which one was open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What is the matter.
    pub situation: Situation,
    /// How sure.
    pub certainty: Certainty,
    /// The page that says what to do.
    pub page: PageNumber,
    /// The account that it names.
    pub account: Option<String>,
    /// It says that this is a personal account.
    pub is_personal: bool,
    /// The account is known to be another than the invited one.
    pub is_other: bool,
    /// Message of what was found.
    pub found: String,
}

/// What the accounts of this computer come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    /// The accounts, those that fit first.
    pub held: Vec<Held>,
    /// Programs of which something could not be read.
    pub unread: Vec<AccountSource>,
    /// Does one of them fit? `None` where nobody can say.
    pub fits: Option<bool>,
    /// What is the matter.
    pub situation: Situation,
    /// How sure: never more than likely where no error page said it.
    pub certainty: Certainty,
    /// The page that says what to do.
    pub page: PageNumber,
    /// What an error page told.
    pub told: Option<Told>,
}

impl Fit {
    /// The account of the error page, where a browser of this computer holds it.
    #[must_use]
    pub fn named(&self) -> Option<&Held> {
        self.held.iter().find(|held| self.names(held) && held.is_of_browser() && held.is_of_microsoft())
    }

    /// Does the error page name this account?
    fn names(&self, held: &Held) -> bool {
        let named = self.told.as_ref().and_then(|told| told.account.as_deref());
        named.is_some_and(|named| likeness(named, &held.account.address) == Likeness::Same)
    }

    /// Did the error page come from the profile of this account, or name an account of its kind?
    fn is_refused(&self, held: &Held) -> bool {
        let is_beside = |other: &Held| other.seen_in == held.seen_in && other.account.folder == held.account.folder;
        let is_personal = self.told.as_ref().is_some_and(|told| told.is_personal);
        (is_personal && held.account.kind == AccountKind::Personal)
            || self.held.iter().any(|other| self.names(other) && is_beside(other))
    }

    /// The browser that can open a profile with the invited account, the profile's name for people, and its folder. A profile from which
    /// the error page came would lead to it again.
    #[must_use]
    pub fn profile(&self) -> Option<(&'static Browser, &str, &str)> {
        let is_fitting =
            |held: &&Held| held.likeness == Likeness::Same && held.is_of_microsoft() && !self.is_refused(held);
        self.held.iter().filter(is_fitting).find_map(|held| {
            let browser = browsers().iter().find(|browser| browser.id == held.seen_in.name())?;
            Some((browser, held.account.profile.as_deref()?, held.account.folder.as_deref()?))
        })
    }
}

/// Judges what was found; `invited`: the address of the invitation, `told`: what an error page said.
#[must_use]
pub fn fit(found: &[&Accounts], invited: Option<&str>, told: Option<Told>) -> Fit {
    let like = |address: &str| invited.map_or(Likeness::Other, |invited| likeness(invited, address));
    let mut held: Vec<Held> = Vec::new();
    for seen in found {
        held.extend(seen.accounts.iter().map(|account| Held {
            likeness: like(&account.address),
            seen_in: seen.source,
            account: account.clone(),
        }));
    }
    // A saved case keeps a part of an address. Where that could be the invited one, nobody can say.
    let could_be = |held: &Held| invited.is_some_and(|invited| held.account.address == masked(invited));
    let shortened: Vec<AccountSource> = held.iter().filter(|held| could_be(held)).map(|held| held.seen_in).collect();
    held.sort_by_key(|held| (std::cmp::Reverse(held.likeness), !held.is_of_microsoft()));
    let of_microsoft: Vec<&Held> = held.iter().filter(|held| held.is_of_microsoft()).collect();
    let by_accounts = match shortened.is_empty() {
        true => judge(&of_microsoft, invited.is_some()),
        false => (None, Situation::Unknown, Certainty::Possible),
    };
    // What Microsoft said counts. That it was a personal account on the invited address is explained by the work account beside it.
    let (fits, situation, certainty) = match &told {
        Some(told) if told.situation == Situation::WrongAccount && is_of_other_kind(told, &of_microsoft, invited) => {
            (Some(true), Situation::TwoAccounts, Certainty::Likely)
        }
        Some(told) => {
            let fits = !matches!(told.situation, Situation::WrongAccount | Situation::UseInvitationLink);
            (Some(fits), told.situation, told.certainty)
        }
        None => by_accounts,
    };
    let unread = found.iter().map(|seen| (seen.source, seen.unread.is_some() || shortened.contains(&seen.source)));
    let unread = unread.filter(|(_, is_unread)| *is_unread).map(|(source, _)| source).collect();
    let page = match (&told, situation) {
        (Some(told), situation) if told.situation == situation => told.page,
        (_, Situation::Unknown) => PageNumber::ACCOUNT,
        (_, situation) => results().of_situation(situation).page,
    };
    Fit { held, unread, fits, situation, certainty, page, told }
}

/// Is the personal account that was refused on the invited address, while this computer holds a work account on it?
fn is_of_other_kind(told: &Told, held: &[&Held], invited: Option<&str>) -> bool {
    let is_invited = told.account.as_deref().zip(invited).is_some_and(|(a, b)| likeness(a, b) == Likeness::Same);
    let is_work = |held: &&Held| held.likeness == Likeness::Same && held.account.kind == AccountKind::Work;
    told.is_personal && is_invited && held.iter().any(is_work)
}

/// Of accounts of Microsoft alone. That one fits does not say that it is the one that is open.
fn judge(held: &[&Held], is_invited: bool) -> (Option<bool>, Situation, Certainty) {
    if !is_invited || held.is_empty() {
        return (None, Situation::Unknown, Certainty::Possible);
    }
    let same: Vec<&&Held> = held.iter().filter(|held| held.likeness == Likeness::Same).collect();
    let is_kind = |kind| same.iter().any(|held| held.account.kind == kind);
    let is_near = held.iter().any(|held| held.likeness == Likeness::SameMailbox);
    match () {
        () if is_kind(AccountKind::Work) && is_kind(AccountKind::Personal) => {
            (Some(true), Situation::TwoAccounts, Certainty::Likely)
        }
        () if same.len() == held.len() => (Some(true), Situation::AllGood, Certainty::Likely),
        // Another one is there as well: the browser can hold that one open.
        () if !same.is_empty() => (Some(true), Situation::AllGood, Certainty::Possible),
        () if is_near => (Some(false), Situation::UseInvitationLink, Certainty::Likely),
        () if held.iter().any(|held| held.is_of_browser()) => (Some(false), Situation::WrongAccount, Certainty::Likely),
        // Whoever made the computer part of an organisation, or works with Office, need not be who opens the link.
        () => (Some(false), Situation::WrongAccount, Certainty::Possible),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_compared_as_mail_does() {
        use Likeness::{Other, Same, SameMailbox};
        for (one, other, expected) in [
            ("jan@kempen.example", "jan@kempen.example", Same),
            ("Jan@Kempen.Example", "jan@kempen.example", Same),
            ("jan@bücher.example", "jan@xn--bcher-kva.example", Same),
            ("jan_kempen.example#EXT#@pier.onmicrosoft.com", "jan@kempen.example", Same),
            ("jan+gast@kempen.example", "jan@kempen.example", SameMailbox),
            ("jan+a@kempen.example", "jan+b@kempen.example", SameMailbox),
            ("jan.peeters@gmail.com", "janpeeters@googlemail.com", SameMailbox),
            ("jan.peeters@kempen.example", "janpeeters@kempen.example", Other),
            ("jan@kempen.example", "jan@kempen.example.org", Other),
            ("jan@kempen.example", "piet@kempen.example", Other),
            ("jan@kempen.example", "kempen.example", Other),
            ("kempen.example", "kempen.example", Other),
            ("", "jan@kempen.example", Other),
        ] {
            assert_eq!(likeness(one, other), expected, "{one} {other}");
            assert_eq!(likeness(other, one), expected, "{other} {one}");
        }
    }
}
