//! What was not run, what an earlier run saw, and the tables and limits around a run.

use super::*;

#[test]
fn the_list_is_that_of_the_table() {
    let rows = results().lists().find(|(name, _)| *name == "finding").unwrap().1;
    let mut names: Vec<&str> = Finding::ALL.iter().map(|finding| finding.name()).collect();
    names.sort_unstable();
    assert_eq!(names, rows.keys().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn what_was_not_run_is_never_in_order() {
    let some = &all_names()[..3];
    let judgement = judged(some, |_| {});
    assert_eq!((judgement.cause, judgement.situation), (Finding::Cancelled, Situation::Unknown));
    assert_eq!(judgement.hosts.iter().filter(|found| found.state == HostState::Unknown).count(), all_names().len() - 3);
    // A problem that was seen before the stop is told.
    let judgement = judged(some, |seen| ends_at_names(seen, NameAnswer::NoSuchName, None));
    assert_eq!(judgement.cause, Finding::DnsNxdomain);
    // A kind of proxy that cannot be used.
    let other = judged(&all_names(), |seen| {
        *seen = Connection {
            route: Route::OtherProxy { scheme: "socks5".to_owned() },
            cut_in: None,
            ..Connection::unseen(seen.host.clone())
        };
    });
    assert!(other.hosts.iter().all(|found| found.state == HostState::Unknown && found.stage == Stage::Proxy));
    assert_eq!(other.cause, Finding::Cancelled);
    // A way that a script hides is not the direct one.
    let hidden = judged(&all_names(), |seen| {
        let route = Route::Unknown { why: HiddenRoute::Script };
        *seen = Connection { route, cut_in: None, ..Connection::unseen(seen.host.clone()) };
    });
    assert_eq!((hidden.cause, hidden.situation), (Finding::Cancelled, Situation::Unknown));
    assert!(hidden.hosts.iter().all(|found| found.detail.hidden_route == Some(HiddenRoute::Script)));
}

#[test]
fn a_product_that_looks_in_is_named_by_its_issuer() {
    use crate::connection::{InspectorPlace, inspector};
    for (issuer, product, on) in [
        ("Zscaler Intermediate Root CA (zscaler.net) (t), Zscaler Inc.", "Zscaler", InspectorPlace::Network),
        ("ESET SSL Filter CA, ESET, spol. s r. o.", "ESET", InspectorPlace::Computer),
        ("Avast Web/Mail Shield Root, Avast Web/Mail Shield", "Avast", InspectorPlace::Computer),
    ] {
        assert_eq!(inspector(issuer).map(|known| (known.product.as_str(), known.on)), Some((product, on)), "{issuer}");
    }
    for issuer in ["DigiCert Global Root G2, DigiCert Inc", "Corp CA", ""] {
        assert_eq!(inspector(issuer), None, "{issuer}");
    }
}

#[test]
fn what_an_earlier_run_saw_does_not_tell_how_the_network_is_now() {
    use crate::connection::proposal_again;
    let blocked = |seen: &mut Connection| {
        if seen.host == TEAMS {
            ends_at_dials(seen, &[dial("203.0.113.1", DialResult::Refused)]);
        }
    };
    let first = judged(&all_names(), blocked);
    let again = proposal_again(&first);
    // What failed, and one that was in order.
    let names: Vec<String> = again.checks().iter().map(Check::name).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    assert!(names.contains(&TEAMS.to_owned()));
    // Meanwhile the network is gone: the passes of before are no sign of life.
    let facts: Vec<Fact> = all_names()
        .iter()
        .map(|name| {
            let mut seen = healthy(name);
            if names.contains(name) {
                ends_at_dials(&mut seen, &[dial("203.0.113.1", DialResult::NoRoute)]);
            }
            Fact::Connection(Box::new(seen))
        })
        .collect();
    let facts: Vec<&Fact> = facts.iter().collect();
    let last: Vec<&Fact> = facts.iter().filter(|fact| again.checks().contains(&fact.check())).copied().collect();
    let judgement = judge(proposal(&host(), None).checks(), &facts, &last, &host()).unwrap();
    assert_eq!(judgement.cause, Finding::Offline, "{:#?}", judgement.hosts);
    // All was in order: there is nothing to look at again.
    assert_eq!(proposal_again(&judged(&all_names(), |_| {})).checks(), []);
    // A wrong clock: every host tells the time.
    let wrong = judged(&all_names(), |seen| clock(seen, 7200));
    assert_eq!(proposal_again(&wrong).checks().len(), all_names().len());
}

#[test]
fn a_saved_fact_is_no_larger_than_a_check_makes_it() {
    let plain = |seen: Connection| Fact::Connection(Box::new(seen)).is_plain();
    assert!(plain(healthy(SIGN_IN)));
    let mut many = healthy(SIGN_IN);
    many.names = Some(Names {
        system: NameAnswer::Addresses { addresses: vec!["203.0.113.1".parse().unwrap(); 17] },
        direct: None,
        carried_on: false,
    });
    assert!(!plain(many));
    for issuer in ["two\nlines", "turned \u{202e}", "`code`", "\u{1b}[31m"] {
        let mut odd = healthy(SIGN_IN);
        odd.secure.as_mut().unwrap().chain[0].issuer = issuer.to_owned();
        assert!(!plain(odd), "{issuer:?}");
    }
}
