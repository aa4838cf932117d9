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

pub use find::{MOST_LINK_BYTES, holds_link};
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
}

/// What a link can have too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    /// Longer than [`MOST_LINK_BYTES`].
    Length,
    /// More wrappers than [`DEPTH`].
    Depth,
}

/// Reads the first link of a text; `None` where there is none.
#[must_use]
pub fn read(text: &str, host: &Host) -> Option<Link> {
    let (found, around) = match find::find(text)? {
        (find::Found::Link(link), around) => (link, around),
        (find::Found::TooLong, _) => {
            let limit = Some(Limit::Length);
            return Some(Link { unwrapped: false, tricks: Vec::new(), limit, ..unreadable(Vec::new()) });
        }
    };
    let unwrapped = unwrap::unwrap(&found, around);
    let Ok(mut url) = Url::parse(&unwrapped.link) else {
        return Some(unreadable(unwrapped.wrappers));
    };
    // A name with the dot of the root at its end is the same name.
    if let Some(name) = url.host_str().and_then(|name| name.strip_suffix('.')).map(str::to_owned) {
        let _ = url.set_host(Some(&name));
    }
    let name = url.host_str().map(str::to_ascii_lowercase);
    let genuine = name.as_deref().is_some_and(|name| trick::is_genuine(name, host));
    let said = if genuine { shape::read(&url) } else { shape::Said::default() };
    let organisation = organisation(&url, &said, host);
    Some(Link {
        host_unicode: name.as_deref().map(|name| idna::domain_to_unicode(name).0),
        link: said.link,
        genuine,
        // A wrapper that stays closed is no imitation: nothing is known of what is in it.
        tricks: if unwrapped.open { trick::tricks(&url, &said, host) } else { Vec::new() },
        limit: unwrapped.too_deep.then_some(Limit::Depth),
        host: name,
        wrappers: unwrapped.wrappers,
        unwrapped: unwrapped.open,
        tenant: said.tenant,
        organisation,
    })
}

/// The tenant's owner; for SharePoint the first label of the host stands for the tenant.
fn organisation(url: &Url, said: &shape::Said, host: &Host) -> Organisation {
    if let Some(tenant) = &said.tenant {
        return host.is_named_by(tenant);
    }
    let label = url.host_str().and_then(|name| name.strip_suffix(".sharepoint.com"));
    match label.map(|label| label.trim_end_matches("-my")) {
        Some(label) if host.tenant().primary.eq_ignore_ascii_case(label) => Organisation::ThisHost,
        _ => Organisation::Unknown,
    }
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
    }
}
