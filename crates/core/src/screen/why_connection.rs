//! What a connection check tells, in words.

use super::View;
use crate::check::HiddenRoute;
use crate::connection::{ConnectionFinding, InspectorPlace, needed_for};
use crate::diagnose::ConnectionProof;
use crate::host::Host;
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
        ConnectionProof::Issuer(issuer, None) => texts.say_with("net-issuer", &[("issuer", issuer.as_str().into())]),
        ConnectionProof::Issuer(issuer, Some(known)) => {
            let message = match known.on {
                InspectorPlace::Computer => "net-issuer-computer",
                InspectorPlace::Network => "net-issuer-network",
            };
            texts.say_with(message, &[("issuer", issuer.as_str().into()), ("product", known.product.as_str().into())])
        }
        ConnectionProof::Proxy(proxy) => texts.say_with("net-proxy", &[("proxy", proxy.as_str().into())]),
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
        ConnectionProof::SmallHello => texts.say("net-small-hello"),
        ConnectionProof::Hidden(HiddenRoute::Script | HiddenRoute::ScriptFailed) => texts.say("net-hidden-script"),
        ConnectionProof::Hidden(HiddenRoute::Timeout | HiddenRoute::Settings) => texts.say("net-hidden-settings"),
    }
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
