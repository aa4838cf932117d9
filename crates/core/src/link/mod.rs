//! Where a link goes, read offline: taken out of its wrappers, its final host compared whole, its kind, its tenant, its tricks.
//! A link is never followed and never opened, and what is secret in it was taken out before.

mod find;
mod open;
mod shape;
mod table;
mod trick;
mod unwrap;

use serde::{Deserialize, Serialize};
use url::Url;

use crate::host::{Host, Organisation};

pub(crate) use trick::is_hosts_own;

pub use find::{MOST_LINK_BYTES, holds_link, names};
pub use open::opened;
pub use unwrap::{DEPTH, Wrapper};

/// The values of `link` in `explain --json`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each variant is its own name in the contract")]
pub enum LinkKind {
    Invitation,
    Direct,
    Common,
    Sharing,
    Teams,
    SignInRequest,
    SignInAnswer,
    ErrorLookup,
    Unsubscribe,
    #[default]
    Other,
}

impl LinkKind {
    /// Its name in the contract.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Direct => "direct",
            Self::Common => "common",
            Self::Sharing => "sharing",
            Self::Teams => "teams",
            Self::SignInRequest => "sign-in-request",
            Self::SignInAnswer => "sign-in-answer",
            Self::ErrorLookup => "error-lookup",
            Self::Unsubscribe => "unsubscribe",
            Self::Other => "other",
        }
    }
}

/// The values of `tricks` in `explain --json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each variant is its own name in the contract")]
pub enum Trick {
    Userinfo,
    LookalikeHost,
    SubdomainPrefix,
    Punycode,
    MixedScript,
    IpHost,
    BadScheme,
    Port,
    OpenRedirect,
    DeviceCode,
    ConsentGrant,
}

impl Trick {
    /// Its name in the contract.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Userinfo => "userinfo",
            Self::LookalikeHost => "lookalike-host",
            Self::SubdomainPrefix => "subdomain-prefix",
            Self::Punycode => "punycode",
            Self::MixedScript => "mixed-script",
            Self::IpHost => "ip-host",
            Self::BadScheme => "bad-scheme",
            Self::Port => "port",
            Self::OpenRedirect => "open-redirect",
            Self::DeviceCode => "device-code",
            Self::ConsentGrant => "consent-grant",
        }
    }
}

/// What a link is: the `facts` of a link in the command line's contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// The final host, lower case, as it is sent (punycode).
    pub host: Option<String>,
    /// The same as people read it.
    pub host_unicode: Option<String>,
    /// What it is for.
    pub link: LinkKind,
    /// Is the final host one that this job is allowed to end at?
    pub genuine: bool,
    /// What was around it, outermost first.
    pub wrappers: Vec<Wrapper>,
    /// Could all of that be opened offline?
    pub unwrapped: bool,
    /// The tenant that it names: GUID or domain.
    pub tenant: Option<String>,
    /// Whose tenant that is.
    pub organisation: Organisation,
    /// What is wrong with it.
    pub tricks: Vec<Trick>,
    /// Why it was not read to its end.
    pub limit: Option<Limit>,
    /// Does it name a tenant, if only in a way that cannot be read?
    #[serde(skip)]
    pub names_tenant: bool,
    /// Does it go to a page that Microsoft names below its own mails: its privacy statement, its terms?
    #[serde(skip)]
    pub is_footer: bool,
}

/// What a link can have too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    /// Longer than [`MOST_LINK_BYTES`].
    Length,
    /// More wrappers than [`DEPTH`].
    Depth,
    /// More links in one text than [`MOST_LINKS`].
    Count,
}

/// More links than this are not read.
pub const MOST_LINKS: usize = 200;

/// Reads the first link of a text; `None` where there is none.
#[must_use]
pub fn read(text: &str, host: &Host) -> Option<Link> {
    find::find_all(text, 1).into_iter().next().map(|found| read_found(found, host))
}

/// The links of a text as they are written, at most `most`.
#[must_use]
pub fn texts(text: &str, most: usize) -> Vec<String> {
    let found = find::find_all(text, most).into_iter().take(most);
    let links = found.filter_map(|(found, _)| match found {
        find::Found::Link(link) => Some(link),
        find::Found::TooLong => None,
    });
    links.collect()
}

/// Reads the links of a text, each once; where there are more than [`MOST_LINKS`], the last one says so.
#[must_use]
pub fn read_all(text: &str, host: &Host) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    let found = find::find_all(text, MOST_LINKS);
    let too_many = found.len() > MOST_LINKS;
    for found in found.into_iter().take(MOST_LINKS) {
        let link = read_found(found, host);
        if !links.contains(&link) {
            links.push(link);
        }
    }
    links.extend(too_many.then(|| limited(Limit::Count)));
    links
}

fn read_found((found, around): (find::Found, open::Around), host: &Host) -> Link {
    let found = match found {
        find::Found::Link(link) => link,
        find::Found::TooLong => return limited(Limit::Length),
    };
    if around.closed {
        return closed(&found, around.wrappers);
    }
    let unwrapped = unwrap::unwrap(&found, around.wrappers);
    let Ok(mut url) = Url::parse(&unwrapped.link) else {
        return unreadable(unwrapped.wrappers);
    };
    // A name with the dot of the root at its end is the same name.
    if let Some(name) = url.host_str().and_then(|name| name.strip_suffix('.')).map(str::to_owned) {
        let _ = url.set_host(Some(&name));
    }
    let name = url.host_str().map(str::to_ascii_lowercase);
    let genuine = name.as_deref().is_some_and(|name| trick::is_genuine(name, host));
    let said = match genuine {
        true => shape::read(&url),
        false if shape::is_federated(&url) => shape::Said { link: LinkKind::SignInRequest, ..Default::default() },
        false => shape::Said::default(),
    };
    let (organisation, tenant) = organisation(&url, &said, host);
    Link {
        host_unicode: name.as_deref().map(|name| idna::domain_to_unicode(name).0),
        link: said.link,
        genuine,
        // A wrapper that stays closed is no imitation: nothing is known of what is in it.
        tricks: if unwrapped.open { trick::tricks(&url, &said, host) } else { Vec::new() },
        limit: unwrapped.too_deep.then_some(Limit::Depth),
        host: name,
        wrappers: unwrapped.wrappers,
        unwrapped: unwrapped.open,
        names_tenant: tenant.is_some() || said.is_unclear,
        is_footer: shape::is_footer(&url),
        tenant,
        organisation,
    }
}

/// Does the link end at a page that sends the browser on to another one?
#[must_use]
pub fn is_redirector(link: &Link) -> bool {
    link.host
        .as_deref()
        .is_some_and(|name| table::table().genuine.redirectors.iter().any(|known| table::under(name, known)))
}

/// Does the link end at a page of the host itself?
#[must_use]
pub fn is_of(link: &Link, host: &Host) -> bool {
    link.host.as_deref().is_some_and(|name| trick::is_hosts_own(name, host))
}

/// Whose tenant it is, and which. Where a link names several, the one that is least the host's counts: a page can take any of them.
fn organisation(url: &Url, said: &shape::Said, host: &Host) -> (Organisation, Option<String>) {
    let name = url.host_str().unwrap_or_default();
    if trick::is_hosts_own(name, host) {
        return (Organisation::ThisHost, None);
    }
    let distance = |organisation: &Organisation| match organisation {
        Organisation::Other => 0,
        Organisation::Unknown => 1,
        Organisation::ThisHost => 2,
    };
    let named = said.tenants.iter().map(|tenant| (host.is_named_by(tenant), Some(tenant.clone())));
    let unclear = said.is_unclear.then_some((Organisation::Unknown, None));
    let found =
        named.chain(unclear).chain(sharepoint(name, host)).min_by_key(|(organisation, _)| distance(organisation));
    found.unwrap_or((Organisation::Unknown, None))
}

/// The first label of a SharePoint host is the tenant's own (links.md 7).
fn sharepoint(name: &str, host: &Host) -> Option<(Organisation, Option<String>)> {
    let label = name.strip_suffix(".sharepoint.com")?;
    let label = label.strip_suffix("-my").unwrap_or(label);
    let organisation = match host.tenant().primary.as_str() {
        "" => Organisation::Unknown,
        primary if primary.eq_ignore_ascii_case(label) => Organisation::ThisHost,
        _ => Organisation::Other,
    };
    Some((organisation, Some(name.to_owned())))
}

/// Only the gateway at this place knows where the link leads.
fn closed(place: &str, wrappers: Vec<Wrapper>) -> Link {
    let host = Url::parse(place).ok().and_then(|url| url.host_str().map(str::to_ascii_lowercase));
    let host_unicode = host.as_deref().map(|name| idna::domain_to_unicode(name).0);
    Link { host, host_unicode, unwrapped: false, tricks: Vec::new(), ..unreadable(wrappers) }
}

/// What has too much of something is not judged.
fn limited(limit: Limit) -> Link {
    Link { unwrapped: false, tricks: Vec::new(), limit: Some(limit), ..unreadable(Vec::new()) }
}

/// No address that a browser would go to.
fn unreadable(wrappers: Vec<Wrapper>) -> Link {
    Link {
        host: None,
        host_unicode: None,
        link: LinkKind::Other,
        genuine: false,
        wrappers,
        unwrapped: true,
        tenant: None,
        organisation: Organisation::Unknown,
        tricks: vec![Trick::BadScheme],
        limit: None,
        names_tenant: false,
        is_footer: false,
    }
}
