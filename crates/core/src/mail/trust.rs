//! Which results did the receiver's own server write? Everything below its lines can come from the sender (mail-libs.md 2.2).

use std::sync::LazyLock;

use serde::Deserialize;

use super::header::{Header, Headers};
use super::received::{Hop, hops};
use super::results::Results;
use crate::knowledge;
use crate::lookalike::{is_same_organisation, is_under};

/// Results in a mail, by who can have written them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trusted {
    /// Written by the receiver's own server, from top to bottom.
    pub own: Vec<Results>,
    /// Written by a server before it, or by the sender.
    pub foreign: Vec<Results>,
    /// The receiver's server.
    pub server: Option<String>,
}

/// Divides the results of a mail.
#[must_use]
pub fn divide(headers: &Headers) -> Trusted {
    let all = headers.all();
    let places: Vec<usize> =
        all.iter().enumerate().filter(|(_, header)| header.name == "received").map(|(place, _)| place).collect();
    let hops = hops(headers);
    // Large receivers hand a mail on inside before a line says from where it came.
    let outer = outer(&hops);
    let mut trusted = Trusted::default();
    let Some(outer) = outer else {
        trusted.foreign = results_of(all.iter());
        return trusted;
    };
    let last = places.get(outer + 1).copied().unwrap_or(all.len());
    trusted.server = hops[outer].by.clone();
    // A copy in small letters comes from the sending system.
    let mixed = all.iter().any(|header| !header.is_lower);
    for (place, header) in all.iter().enumerate().filter(|(_, header)| header.name == "authentication-results") {
        let results = Results::read(&header.value);
        let stands_right = place < last && !(mixed && header.is_lower);
        let above = place < places[0];
        let is_own = stands_right && hops[..=outer].iter().any(|hop| wrote(hop, &results, above));
        if is_own { trusted.own.push(results) } else { trusted.foreign.push(results) }
    }
    trusted
}

/// The receiver's own outermost hop. One without an origin above it is the receiver's own only where both are of one organisation.
pub(super) fn outer(hops: &[Hop]) -> Option<usize> {
    let outer = hops.iter().position(|hop| hop.from.is_some())?;
    let by = hops[outer].by.as_deref().unwrap_or_default();
    let is_name = |name: &&str| {
        name.contains('.') && name.contains(|letter: char| letter.is_ascii_alphabetic()) && !name.contains(':')
    };
    let others = hops[..outer].iter().filter_map(|hop| hop.by.as_deref()).filter(is_name);
    let foreign = others.filter(|name| !is_same_organisation(name, by)).count();
    Some(if foreign == 0 { outer } else { 0 })
}

fn results_of<'headers>(headers: impl Iterator<Item = &'headers Header>) -> Vec<Results> {
    headers
        .filter(|header| header.name == "authentication-results")
        .map(|header| Results::read(&header.value))
        .collect()
}

/// Did the server of this hop write the line that stands `above` its own first line, or below it?
fn wrote(hop: &Hop, results: &Results, above: bool) -> bool {
    let Some(by) = hop.by.as_deref() else { return false };
    let receiver = receivers().receivers.iter().find(|receiver| receiver.servers.iter().any(|own| is_under(by, own)));
    let names_it = results.server.as_deref().is_some_and(|server| is_same_organisation(server, by));
    match (receiver, above) {
        (Some(receiver), _) if !receiver.names_itself => above && results.server.is_none(),
        (Some(receiver), false) => receiver.writes == Writes::Below && names_it,
        // Nobody but the receiver can write above its own line.
        (_, true) => names_it,
        // Below it, the sender can have written the receiver's name.
        (None, false) => false,
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReceiverFile {
    #[allow(dead_code)]
    schema: u32,
    #[serde(rename = "receiver")]
    receivers: Vec<Receiver>,
    #[serde(rename = "gateway")]
    gateways: Vec<Gateway>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Receiver {
    #[allow(dead_code, reason = "for the people who keep the table")]
    name: String,
    servers: Vec<String>,
    writes: Writes,
    #[serde(default = "yes")]
    names_itself: bool,
}

fn yes() -> bool {
    true
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Writes {
    Above,
    Below,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Gateway {
    name: String,
    shown: String,
    servers: Vec<String>,
}

fn receivers() -> &'static ReceiverFile {
    static RECEIVERS: LazyLock<ReceiverFile> = LazyLock::new(|| knowledge::embedded("receivers.toml"));
    &RECEIVERS
}

/// The gateway to which a server belongs: the value of `mail_gateway` in the command line's contract.
#[must_use]
pub fn gateway(server: &str) -> Option<&'static str> {
    gateway_row(server).map(|gateway| gateway.name.as_str())
}

/// The product's own name of the gateway to which a server belongs.
#[must_use]
pub fn gateway_shown(server: &str) -> Option<&'static str> {
    gateway_row(server).map(|gateway| gateway.shown.as_str())
}

fn gateway_row(server: &str) -> Option<&'static Gateway> {
    receivers().gateways.iter().find(|gateway| gateway.servers.iter().any(|own| is_under(server, own)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str) -> (usize, usize) {
        let trusted = divide(&Headers::read(text).unwrap());
        (trusted.own.len(), trusted.foreign.len())
    }

    #[test]
    fn only_the_lines_of_the_own_server_count() {
        let exchange = "Authentication-Results: spf=pass smtp.mailfrom=a.example; dkim=pass header.d=a.example\n\
            Received: from VE1.eurprd04.prod.outlook.com by DB9.eurprd04.prod.outlook.com; Mon, 1 Jun 2026 10:00:00 +0000\n\
            Received: from a.example by VE1EUR03FT.mail.protection.outlook.com; Mon, 1 Jun 2026 10:00:00 +0000\n";
        assert_eq!(count(exchange), (1, 0));
        let gmail = "Received: by 2002:a05:6838:1 with SMTP id x; Mon, 1 Jun 2026 10:00:00 +0000\n\
            Received: from a.example by mx.google.com with ESMTPS; Mon, 1 Jun 2026 10:00:00 +0000\n\
            Authentication-Results: mx.google.com; dkim=pass header.i=@a.example\n\
            Received: from b.example by a.example; Mon, 1 Jun 2026 10:00:00 +0000\n\
            Authentication-Results: mx.google.com; dkim=pass header.i=@microsoft.com\n";
        assert_eq!(count(gmail), (1, 1));
        let forged = "Received: from evil.example by mx.bedrijf.example; Mon, 1 Jun 2026 10:00:00 +0000\n\
            Authentication-Results: mx.microsoft.com; dkim=pass header.d=microsoft.com\n\
            Authentication-Results: spf=pass; dkim=pass header.d=microsoft.com\n";
        assert_eq!(count(forged), (0, 2));
        // Postfix takes no line of the sender away.
        let named = "Received: from evil.example by mx.bedrijf.example; Mon, 1 Jun 2026 10:00:00 +0000\n\
            Authentication-Results: mx.bedrijf.example; dkim=pass header.d=microsoft.com\n";
        assert_eq!(count(named), (0, 1));
        // Handed on inside the receiver's own house: what stands below was there before.
        let handed = "Received: by mx.bedrijf.example (Postfix); Mon, 1 Jun 2026 10:00:00 +0000\n\
            Received: from evil.example by mx.google.com; Mon, 1 Jun 2026 10:00:00 +0000\n\
            Authentication-Results: mx.google.com; dkim=pass header.d=microsoft.com\n";
        assert_eq!(count(handed), (0, 1));
        assert_eq!(count("Authentication-Results: mx.a.example; dkim=pass header.d=microsoft.com\nFrom: a\n"), (0, 1));
    }
}
