//! What a connection check tells, in words.

use super::View;
use super::mask::mask;
use crate::check::{HiddenRoute, RealmResult};
use crate::connection::{ConnectionFinding, InspectorPlace, Look, needed_for};
use crate::diagnose::ConnectionProof;
use crate::host::{Host, Organisation};
use crate::page::NeededFor;
use crate::text::Texts;

pub(super) fn words(proof: &ConnectionProof, view: View<'_>) -> String {
    let texts = view.texts;
    match proof {
        ConnectionProof::At(host, finding) => texts
            .say_with("net-at", &[("host", host.as_str().into()), ("finding", texts.say(&finding.message()).into())]),
        ConnectionProof::More(count) => texts.say_with("net-more", &[("count", (*count).into())]),
        ConnectionProof::Breaks(needed_for) => {
            let words: Vec<String> = needed_for.iter().map(|needed_for| need_words(*needed_for, texts)).collect();
            texts.say_with("net-breaks", &[("needs", words.join(", ").into())])
        }
        ConnectionProof::Reached(reached, unknown) => {
            texts.say_with("net-reached", &[("reached", (*reached).into()), ("unknown", (*unknown).into())])
        }
        ConnectionProof::Issuer(issuer, None) => {
            texts.say_with("net-issuer", &[("issuer", mask(issuer, view.privacy).into())])
        }
        ConnectionProof::Issuer(issuer, Some(known)) => {
            let message = match known.on {
                InspectorPlace::Computer => "net-issuer-computer",
                InspectorPlace::Network => "net-issuer-network",
            };
            texts.say_with(message, &[("issuer", issuer.as_str().into()), ("product", known.product.as_str().into())])
        }
        ConnectionProof::Proxy(proxy) => texts.say_with("net-proxy", &[("proxy", mask(proxy, view.privacy).into())]),
        ConnectionProof::Clock(minutes) => {
            let minutes = usize::try_from(*minutes).unwrap_or(usize::MAX);
            texts.say_with("net-clock", &[("minutes", minutes.into())])
        }
        ConnectionProof::RuledOut(findings) => {
            let words: Vec<String> = findings
                .iter()
                .filter_map(|finding| ruled_out_message(*finding))
                .map(|message| texts.say(message))
                .collect();
            texts.say_with("net-not", &[("causes", words.join(", ").into())])
        }
        ConnectionProof::Looked(look) => looked(look, view),
        ConnectionProof::TenantOpen(domain) => texts.say_with("net-tenant-open", &[("domain", domain.as_str().into())]),
        ConnectionProof::Tenant(domain, is_compared) => {
            let message = if *is_compared { "net-tenant-same" } else { "net-tenant-known" };
            texts.say_with(message, &[("domain", domain.as_str().into())])
        }
        ConnectionProof::Realm(domain, result) => {
            let domain = ("domain", mask(domain, view.privacy).into());
            match result {
                RealmResult::Managed => texts.say_with("net-realm-managed", &[domain]),
                RealmResult::Federated { server: None } => texts.say_with("net-realm-own", &[domain]),
                RealmResult::Federated { server: Some(server) } => {
                    texts.say_with("net-realm-federated", &[domain, ("server", mask(server, view.privacy).into())])
                }
                RealmResult::Unknown => texts.say_with("net-realm-unknown", &[domain]),
                RealmResult::NoAnswer { .. } => texts.say_with("net-realm-open", &[domain]),
            }
        }
        ConnectionProof::TenantTold(organisation) => texts.say(match organisation {
            Organisation::ThisHost => "net-tenant-told-same",
            Organisation::Other => "net-tenant-told-other",
            Organisation::Unknown => "net-tenant-told",
        }),
        ConnectionProof::LookedInto => texts.say("net-looked-into"),
        ConnectionProof::SmallHello => texts.say("net-small-hello"),
        ConnectionProof::Hidden(HiddenRoute::Script | HiddenRoute::ScriptFailed) => texts.say("net-hidden-script"),
        ConnectionProof::Hidden(HiddenRoute::Timeout | HiddenRoute::Settings) => texts.say("net-hidden-settings"),
    }
}

/// When, at how many addresses, and from which addresses of this computer where they are known.
fn looked(look: &Look, view: View<'_>) -> String {
    let message = if look.is_again { "net-looked-again" } else { "net-looked" };
    let texts = view.texts;
    let Some(at) = look.began.on_the_wall() else { return String::new() };
    let month = texts.month(u16::try_from(at.year()).unwrap_or_default(), at.month().into());
    let date = texts.say_with("day-month", &[("day", usize::from(at.day()).into()), ("month", month.into())]);
    let time = format!("{:02}:{:02}", at.hour(), at.minute());
    let when = texts.say_with(message, &[("date", date.into()), ("time", time.into()), ("count", look.hosts.into())]);
    if look.own_addresses.is_empty() {
        return when;
    }
    let own: Vec<String> = look.own_addresses.iter().map(ToString::to_string).collect();
    let own = texts.say_with("net-own-address", &[("address", mask(&own.join(", "), view.privacy).into())]);
    format!("{when} {own}")
}

fn ruled_out_message(finding: ConnectionFinding) -> Option<&'static str> {
    Some(match finding {
        ConnectionFinding::Offline => "net-not-offline",
        ConnectionFinding::CaptivePortal => "net-not-portal",
        ConnectionFinding::ProxyUnreachable => "net-not-proxy",
        ConnectionFinding::TlsInspected => "net-not-inspected",
        ConnectionFinding::ClockSkew => "net-not-clock",
        _ => return None,
    })
}

/// What a host is needed for; empty for one that nobody names.
#[must_use]
pub fn need(name: &str, host: &Host, texts: &Texts) -> String {
    needed_for(name, host).map(|needed_for| need_words(needed_for, texts)).unwrap_or_default()
}

fn need_words(needed_for: NeededFor, texts: &Texts) -> String {
    texts.say(&format!("need-{}", needed_for.name()))
}
