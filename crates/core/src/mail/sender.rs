//! Whose sender is this? Compared whole with the host's dated list and with Microsoft's other senders; imitations are named.

use serde::{Deserialize, Serialize};
use strsim::jaro_winkler;

use super::from_line::FromLine;
use super::known::{Known, MailPurpose, is_personal_domain, table};
use crate::host::{Date, Host, Organisation, Purpose};
use crate::lookalike;

/// The sender of a mail as its program shows it: `facts.sender` in the command line's contract.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Sender {
    /// The address, small letters; its domain as people read it.
    pub address: Option<String>,
    /// The name.
    pub display_name: Option<String>,
    /// What is known of the address.
    pub known: Known,
    /// The sender or domain that it imitates.
    pub lookalike_of: Option<String>,
}

/// The values of `signs` of a mail in `explain --json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each variant is its own name in the contract")]
pub enum Sign {
    SeveralFrom,
    LookalikeSender,
    DisplayNameAddress,
    ForgedResults,
    UnexpectedLink,
    PhoneNumber,
    Payment,
    Urgency,
    OtherTenant,
}

impl Sign {
    /// Its name in the contract.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SeveralFrom => "several-from",
            Self::LookalikeSender => "lookalike-sender",
            Self::DisplayNameAddress => "display-name-address",
            Self::ForgedResults => "forged-results",
            Self::UnexpectedLink => "unexpected-link",
            Self::PhoneNumber => "phone-number",
            Self::Payment => "payment",
            Self::Urgency => "urgency",
            Self::OtherTenant => "other-tenant",
        }
    }
}

/// Where the address stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On the host's list, with the last day of its use.
    Listed(Option<Date>),
    /// On Microsoft's list.
    Microsoft(MailPurpose),
    /// In a domain of Microsoft, on no list.
    MicrosoftDomain,
    /// In the name of a tenant at Microsoft: this host's, another one's, or nobody can say.
    Tenant(Organisation),
    /// In the host's own domain, on no list.
    HostDomain,
    /// At a service that hides a person's address: it writes its own in the place of the sender's.
    Relay,
    /// In a mailbox of a person.
    PersonalMailbox,
    /// Somewhere else.
    Elsewhere,
    /// There is no address.
    NameOnly,
}

/// What a sender tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SenderReading {
    /// The sender.
    pub sender: Sender,
    /// Where its address stands.
    pub place: Place,
    /// Whose it is, as far as the address or the name tells.
    pub organisation: Organisation,
    /// Signs of abuse, in the order of the contract.
    pub signs: Vec<Sign>,
    /// Does it pass for one certain sender: by a name that Microsoft shows, by an address or a domain that is nearly the right one?
    /// A person or a company can bear the name of Microsoft or of the host beside its own.
    pub passes_for_one: bool,
    /// Is it the name alone that imitates, and not the address?
    pub imitates_by_name: bool,
}

/// Judges the sender of a From line.
#[must_use]
pub fn read_sender(line: &FromLine, host: &Host) -> SenderReading {
    let address = line.address.as_deref().map(as_read);
    let place = address.as_deref().map_or(Place::NameOnly, |address| place(address, host));
    let imitated = address.as_deref().and_then(|address| imitated(address, place, line.name.as_deref(), host));
    let domain = address.as_deref().map_or("", domain_of);
    let is_like_by_domain = place != Place::PersonalMailbox && lookalike::imitated(domain, host).is_some();
    let mut signs = Vec::new();
    if imitated.is_some() {
        signs.push(Sign::LookalikeSender);
    }
    if let (Some(address), Some(name)) = (&address, &line.name)
        && shows_another_address(name, address, place)
    {
        signs.push(Sign::DisplayNameAddress);
    }
    let passes_for_one = !signs.is_empty()
        && passes_for_one(line.name.as_deref().unwrap_or_default(), domain, place, imitated.as_deref(), host);
    let has_imitated = imitated.is_some();
    SenderReading {
        organisation: match signs.is_empty() {
            true => organisation(place, address.as_deref(), line.name.as_deref(), host),
            false => of_address(place, address.as_deref(), host),
        },
        sender: Sender {
            known: known(address.as_deref(), place, host),
            address,
            display_name: line.name.clone(),
            lookalike_of: imitated,
        },
        passes_for_one,
        imitates_by_name: has_imitated
            && !is_like_by_domain
            && matches!(place, Place::Elsewhere | Place::PersonalMailbox),
        place,
        signs,
    }
}

fn passes_for_one(name: &str, domain: &str, place: Place, imitated: Option<&str>, host: &Host) -> bool {
    // A list writes its own address, and itself behind the name.
    let is_by_list = name.contains(" via ") || name.contains("[via ");
    let shows_name = !is_by_list && table().names.iter().any(|row| row.read(name).is_some());
    let is_known =
        |domain: &str| lookalike::is_microsofts(domain) || host.is_named_by(domain) == Organisation::ThisHost;
    let shows_known = addresses_in(name).any(|domain| is_known(&domain));
    let is_tenant = matches!(place, Place::Tenant(_)) && imitated.is_some();
    // The part before the @ sign is that of a known sender.
    let is_sender = imitated.is_some_and(|imitated| imitated.contains('@'));
    let is_near = is_sender || is_tenant || (place != Place::PersonalMailbox && lookalike::is_near(domain, host));
    shows_name || (shows_known && !is_by_list) || is_near
}

/// The domain in Unicode, so that an encoded imitation is seen.
fn as_read(address: &str) -> String {
    match address.rsplit_once('@') {
        Some((local, domain)) => format!("{local}@{}", idna::domain_to_unicode(domain.trim_end_matches('.')).0),
        None => address.to_owned(),
    }
}

fn domain_of(address: &str) -> &str {
    address.rsplit_once('@').map_or("", |(_, domain)| domain)
}

/// The rows of the host's list with this address.
fn listed<'host>(address: &'host str, host: &'host Host) -> impl Iterator<Item = &'host crate::host::Sender> {
    [Purpose::Invitation, Purpose::Code]
        .into_iter()
        .flat_map(|purpose| host.senders(purpose))
        .filter(move |sender| host.sender_address(sender).is_some_and(|known| known.eq_ignore_ascii_case(address)))
}

/// Was the sender, with this address, in use by the host on this day? `None` where its list does not hold it.
#[must_use]
pub fn in_use(address: &str, day: Date, host: &Host) -> Option<bool> {
    let in_time = |sender: &&crate::host::Sender| {
        sender.from.is_none_or(|from| from <= day) && sender.until.is_none_or(|until| day <= until)
    };
    let mut rows = listed(address, host).peekable();
    rows.peek()?;
    Some(rows.any(|sender| in_time(&sender)))
}

fn known(address: Option<&str>, place: Place, host: &Host) -> Known {
    match place {
        Place::Listed(_) => match address.and_then(|address| listed(address, host).next()).map(|sender| sender.purpose)
        {
            Some(Purpose::Invitation) => Known::Invitation,
            Some(Purpose::Code) => Known::Code,
            None => Known::Unknown,
        },
        Place::Microsoft(_) | Place::MicrosoftDomain => Known::MicrosoftOther,
        _ => Known::Unknown,
    }
}

fn place(address: &str, host: &Host) -> Place {
    if let Some(sender) = listed(address, host).next() {
        return Place::Listed(sender.until);
    }
    if let Some(row) = table().senders.iter().find(|row| row.address.eq_ignore_ascii_case(address)) {
        return Place::Microsoft(row.purpose);
    }
    let domain = domain_of(address);
    if lookalike::tenant_label(domain).is_some() {
        return Place::Tenant(tenant(domain, host));
    }
    if table().relays.domains.iter().any(|known| lookalike::is_under(domain, known)) {
        return Place::Relay;
    }
    if is_personal_domain(domain) {
        return Place::PersonalMailbox;
    }
    if lookalike::is_microsofts(domain) {
        return Place::MicrosoftDomain;
    }
    if host.tenant().domains.iter().any(|own| lookalike::is_under(domain, own)) {
        return Place::HostDomain;
    }
    Place::Elsewhere
}

/// Names of tenants are compared whole. Where the host does not tell its own, nobody can say.
fn tenant(domain: &str, host: &Host) -> Organisation {
    let is_known = !host.tenant().primary.is_empty();
    match host.is_named_by(&idna::domain_to_ascii(domain).unwrap_or_default()) {
        // Those of the other clouds.
        Organisation::Unknown if is_known => Organisation::Other,
        organisation => organisation,
    }
}

/// The right sender that a foreign one looks like, or the domain where no sender is near.
fn imitated(address: &str, place: Place, name: Option<&str>, host: &Host) -> Option<String> {
    let (local, domain) = address.rsplit_once('@')?;
    let microsoft = || lookalike::MICROSOFT.to_owned();
    match place {
        Place::Elsewhere => {
            if let Some(imitated) = lookalike::imitated(domain, host) {
                let nearest = nearest_sender(local, domain, imitated, host);
                return Some(nearest.unwrap_or_else(|| imitated.to_owned()));
            }
            imitates_by_name(name, host).then(microsoft)
        }
        Place::PersonalMailbox => {
            (imitates_by_name(name, host) || lookalike::carries_a_name(local, host)).then(microsoft)
        }
        // A tenant with the host's name in its own: anybody can make one.
        Place::Tenant(Organisation::Other) => {
            let label = lookalike::tenant_label(domain)?.0;
            let primary = host.tenant().primary.as_str();
            let imitated = format!("{primary}.onmicrosoft.com");
            let is_alike = label != primary && lookalike::are_alike(label, primary);
            if is_alike {
                return Some(nearest_sender(local, domain, &imitated, host).unwrap_or(imitated));
            }
            // Another tenant that shows the host's name, or that bears Microsoft's.
            let shows_host = name.and_then(|name| table().names.iter().find_map(|row| row.read(name).flatten()));
            let shows_host = shows_host.is_some_and(|named| host.is_named_by(named) == Organisation::ThisHost);
            if shows_host {
                return Some(imitated);
            }
            lookalike::carries_a_name(label, host).then(microsoft)
        }
        _ => None,
    }
}

/// A name that Microsoft shows, or the name of Microsoft or of the host in it.
fn imitates_by_name(name: Option<&str>, host: &Host) -> bool {
    name.filter(|name| !name.contains('@')).is_some_and(|name| {
        table().names.iter().any(|row| row.read(name).is_some()) || lookalike::carries_a_name(name, host)
    })
}

/// The sender on the lists with the same part before the @ sign: one whose domain is alike, else the only one
/// in the imitated domain.
fn nearest_sender(local: &str, domain: &str, imitated: &str, host: &Host) -> Option<String> {
    let of_host = [Purpose::Invitation, Purpose::Code].into_iter().flat_map(|purpose| host.senders(purpose));
    let of_host = of_host.filter_map(|sender| host.sender_address(sender));
    let of_microsoft = table().senders.iter().map(|row| row.address.clone());
    let mut known: Vec<String> = of_host
        .chain(of_microsoft)
        .filter(|known| known.split_once('@').is_some_and(|(known, _)| lookalike::is_read_as(local, known)))
        .collect();
    known.sort();
    known.dedup();
    let likest = |fits: &dyn Fn(&str) -> bool| {
        let fitting = known.iter().filter(|known| fits(domain_of(known)));
        let likeness = |known: &&String| jaro_winkler(domain_of(known), domain);
        fitting.max_by(|one, other| likeness(one).total_cmp(&likeness(other))).cloned()
    };
    fn label(domain: &str) -> &str {
        lookalike::label_of(lookalike::registered(domain))
    }
    likest(&|known| lookalike::is_read_as(label(known), label(domain))).or_else(|| {
        let mut under = known.iter().filter(|known| lookalike::is_under(domain_of(known), imitated));
        let only = under.next().cloned();
        only.filter(|_| under.next().is_none())
    })
}

/// Is the name another address than the real one? A listed sender may name the person for whom it sends.
fn shows_another_address(name: &str, address: &str, place: Place) -> bool {
    let foreign = matches!(place, Place::Elsewhere | Place::PersonalMailbox | Place::Tenant(_));
    let domain = lookalike::registered(domain_of(address));
    foreign && addresses_in(name).any(|shown| !lookalike::registered(&shown).eq_ignore_ascii_case(domain))
}

/// The domains of the addresses in a name, in small letters.
fn addresses_in(name: &str) -> impl Iterator<Item = String> {
    let words = name.split(|letter: char| letter.is_whitespace() || "<>()[],;\"'".contains(letter));
    let address = |word: &str| {
        let (local, domain) = word.rsplit_once('@')?;
        (!local.is_empty() && domain.contains('.')).then(|| domain.to_lowercase())
    };
    words.filter_map(address)
}

/// Whose the address is, where it is of one organisation alone.
fn of_address(place: Place, address: Option<&str>, host: &Host) -> Organisation {
    match place {
        Place::Tenant(organisation) => organisation,
        Place::HostDomain => Organisation::ThisHost,
        Place::Listed(_) => host.is_named_by(address.map_or("", domain_of)),
        _ => Organisation::Unknown,
    }
}

/// Whose the address is; where one address serves every organisation, whose the name is. That is only said, not proven.
fn organisation(place: Place, address: Option<&str>, name: Option<&str>, host: &Host) -> Organisation {
    let named = || name.and_then(|name| table().names.iter().find_map(|row| row.read(name).flatten()));
    match of_address(place, address, host) {
        Organisation::Unknown if !matches!(place, Place::Tenant(_)) => {
            let is_host = named().is_some_and(|named| host.is_named_by(named) == Organisation::ThisHost);
            if is_host { Organisation::ThisHost } else { Organisation::Unknown }
        }
        organisation => organisation,
    }
}
