//! What is wrong with the address of a link itself, whatever it is for. Every trick is named.

use unicode_security::MixedScript;
use url::{Host as UrlHost, Url};

use super::Trick;
use super::shape::{Said, requests};
use super::table::{table, under};
use crate::host::Host;
use crate::lookalike;

/// Is the final host one that a link of this job may end at? Compared whole.
pub(super) fn is_genuine(host: &str, own: &Host) -> bool {
    table().genuine.hosts.iter().any(|known| under(host, known)) || is_hosts_own(host, own)
}

/// The host's own pages: its domains, and the addresses in its file that are not at a place that others share.
pub(crate) fn is_hosts_own(name: &str, host: &Host) -> bool {
    let is_shared = lookalike::is_microsofts(name) || table().genuine.hosts.iter().any(|known| under(name, known));
    let stands_in_file = || {
        let links = host.links();
        let addresses =
            [&links.minisite, &links.my_apps, &links.extranet_instructions, &links.privacy_statement, &links.terms];
        let applications = host.applications().iter().map(|application| &application.address);
        addresses
            .into_iter()
            .chain(applications)
            .chain([&host.form().address])
            .filter_map(|address| Url::parse(address).ok())
            .any(|url| url.host_str().is_some_and(|known| known.eq_ignore_ascii_case(name)))
    };
    host.tenant().domains.iter().any(|domain| lookalike::is_under(name, domain)) || (!is_shared && stands_in_file())
}

/// All tricks of a link, in the order of the contract.
pub(super) fn tricks(url: &Url, said: &Said, host: &Host) -> Vec<Trick> {
    let name = url.host_str().unwrap_or_default();
    let genuine = is_genuine(name, host);
    let unicode = idna::domain_to_unicode(name).0;
    let imitates = !genuine && !lookalike::is_microsofts(name);
    let found = [
        (Trick::Userinfo, !url.username().is_empty() || url.password().is_some()),
        (Trick::LookalikeHost, imitates && lookalike::imitated(&unicode, host).is_some()),
        (Trick::SubdomainPrefix, imitates && has_genuine_prefix(name)),
        (Trick::Punycode, name.split('.').any(|label| label.starts_with("xn--"))),
        (Trick::MixedScript, unicode.split('.').any(|label| !label.is_single_script())),
        (Trick::IpHost, matches!(url.host(), Some(UrlHost::Ipv4(_) | UrlHost::Ipv6(_)))),
        (Trick::BadScheme, url.scheme() != "https"),
        (Trick::Port, url.port().is_some()),
        (Trick::OpenRedirect, genuine && (said.foreign_inside || redirects(url, host))),
    ];
    let request = requests(url).filter(|_| genuine);
    found.into_iter().filter(|(_, is)| *is).map(|(trick, _)| trick).chain(request).collect()
}

/// `login.microsoftonline.com.evil.example`: a genuine host before a foreign one.
fn has_genuine_prefix(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let genuine = table().genuine.hosts.iter().map(|known| known.trim_start_matches('.'));
    genuine.chain(lookalike::microsofts()).any(|known| lookalike::holds(&name, known))
}

/// A parameter that sends the browser on to a host that is neither Microsoft's nor the host's own, however often it is escaped.
fn redirects(url: &Url, host: &Host) -> bool {
    let names = &table().genuine.no_redirects;
    let values = url.query_pairs().filter(|(name, _)| !names.iter().any(|known| name.eq_ignore_ascii_case(known)));
    let foreign = |value: &str| {
        let goes_away = value.contains("//") || value.contains("\\\\");
        goes_away
            && url.join(value.trim()).is_ok_and(|to| {
                to.host_str().is_some_and(|name| !is_genuine(name, host) && !lookalike::is_microsofts(name))
            })
    };
    values.map(|(_, value)| value.into_owned()).any(|mut value| {
        for _ in 0..5 {
            if foreign(&value) {
                return true;
            }
            let next = percent_encoding::percent_decode_str(&value).decode_utf8_lossy().into_owned();
            if next == value {
                return false;
            }
            value = next;
        }
        false
    })
}
