//! One cause of all hosts: what concerns the whole network, what only one host, and what it explains.

use super::*;

#[test]
fn a_network_that_wants_a_sign_in() {
    use Certainty::Sure;
    // The network answers in the place of everybody.
    let portal = judged(&all_names(), |seen| match seen.host.as_str() {
        PLAIN => answers(seen, 302, Content::Other),
        _ => ends_at_secure(seen, Some(secure(Trust::OtherName, Trust::OtherName))),
    });
    assert_eq!((portal.cause, portal.certainty), (Finding::CaptivePortal, Sure));
    assert!(portal.hosts.iter().all(|found| matches!(found.finding, Finding::CaptivePortal | Finding::Consequence)));
    // Only this one address is filtered: nobody needs it.
    check("filtered", &[PLAIN], |seen| answers(seen, 403, Content::Other), Finding::Ok, Sure);
    check("another text", &[PLAIN], |seen| answers(seen, 200, Content::Other), Finding::Ok, Sure);
    // A filter that says no is no sign-in.
    let blocked = judged(&all_names(), |seen| match seen.host.as_str() {
        PLAIN => answers(seen, 403, Content::Other),
        _ => ends_at_dials(seen, &[dial("203.0.113.1", DialResult::Refused)]),
    });
    assert_eq!(blocked.cause, Finding::TcpRefused);
}

#[test]
fn one_silent_host_is_not_no_internet() {
    let silent = |seen: &mut Connection| ends_at_names(seen, NameAnswer::Timeout, None);
    // As after a stop, or when only this host is checked again.
    assert_eq!(judged(&[SIGN_IN.to_owned()], silent).cause, Finding::DnsTimeout);
    // Names are answered: something lives.
    let dead = |seen: &mut Connection| ends_at_dials(seen, &[dial("203.0.113.1", DialResult::Timeout)]);
    assert_eq!(judged(&all_names(), dead).cause, Finding::TcpTimeout);
    // One host has addresses of a kind that this computer has no way to.
    check(
        "IPv6 alone",
        &[SIGN_IN],
        |seen| ends_at_dials(seen, &[dial("2001:db8::1", DialResult::NoRoute)]),
        Finding::TcpTimeout,
        Certainty::Sure,
    );
    // One of them sure, the rest only silent.
    let mixed = judged(&all_names(), |seen| match seen.host.as_str() {
        SIGN_IN => ends_at_dials(seen, &[dial("2001:db8::1", DialResult::NoRoute)]),
        _ => ends_at_names(seen, NameAnswer::Timeout, None),
    });
    assert_eq!((mixed.cause, mixed.certainty), (Finding::Offline, Certainty::Likely));
}

#[test]
fn the_worst_of_a_host_decides() {
    // Looked into, and then silent: the guest is stopped.
    let judgement = judged(&all_names(), |seen| {
        if seen.host == SIGN_IN {
            seen.secure = Some(secure(Trust::Trusted, Trust::UnknownIssuer));
            seen.answer = Some(Answered::Timeout);
        }
    });
    assert_eq!((judgement.cause, judgement.certainty), (Finding::HttpTimeout, Certainty::Sure));
    let found = judgement.hosts.iter().find(|found| found.host == SIGN_IN).unwrap();
    assert_eq!((found.finding, found.state), (Finding::TlsInspected, HostState::Problem));
    // Who looks in gives its own page: that is the cause.
    let page: Twist = |seen| {
        seen.secure = Some(secure(Trust::Trusted, Trust::UnknownIssuer));
        answers(seen, 200, Content::Other);
    };
    check("a page of the filter", &[SIGN_IN], page, Finding::TlsInspected, Certainty::Sure);
}

#[test]
fn a_proxy_that_lets_others_through_stands_in_the_way_of_one() {
    let answered = |status: u16| Some(Tunnel { status: Some(status), schemes: vec![] });
    // It gets through to nobody.
    check(
        "502 for all",
        ALL,
        |seen| through_proxy(seen, answered(502), true),
        Finding::ProxyUnreachable,
        Certainty::Sure,
    );
    // The twin: to one host alone.
    let one = |seen: &mut Connection| {
        let status = if seen.host == SIGN_IN { 502 } else { 200 };
        through_proxy(seen, answered(status), true);
    };
    let judgement = judged(&all_names(), one);
    assert_eq!((judgement.cause, judgement.certainty), (Finding::HttpError, Certainty::Likely));
    // Silent for one that only some need.
    let silent = |seen: &mut Connection| {
        let is_silent = seen.host == TEAMS;
        through_proxy(
            seen,
            if is_silent { Some(Tunnel { status: None, schemes: vec![] }) } else { answered(200) },
            true,
        );
    };
    let judgement = judged(&all_names(), silent);
    assert_eq!((judgement.cause, judgement.certainty), (Finding::ProxyUnreachable, Certainty::Possible));
}

#[test]
fn the_clock_explains_only_what_it_can() {
    // Behind the clock of the others: a certificate that has ended is another matter.
    let judgement = judged(&all_names(), |seen| {
        clock(seen, -7200);
        match seen.host.as_str() {
            SIGN_IN => ends_at_secure(seen, Some(secure(Trust::Expired, Trust::Expired))),
            TEAMS => ends_at_secure(seen, Some(secure(Trust::NotYet, Trust::NotYet))),
            _ => {}
        }
    });
    assert_eq!(judgement.cause, Finding::ClockSkew);
    let finding = |name: &str| judgement.hosts.iter().find(|found| found.host == name).unwrap().finding;
    assert_eq!((finding(SIGN_IN), finding(TEAMS)), (Finding::TlsExpired, Finding::Consequence));
    // A host without a secure connection does not outvote those that have one.
    check("the plain host alone", &[PLAIN], |seen| clock(seen, 90_000), Finding::Ok, Certainty::Sure);
    // Where the system gives no verdict in time, the public one tells whom to believe.
    let unsure = judged(&all_names(), |seen| {
        clock(seen, 7200);
        if seen.secure.is_some() {
            seen.secure = Some(secure(Trust::NoAnswer, Trust::Trusted));
        }
    });
    assert_eq!(unsure.cause, Finding::ClockSkew);
}

#[test]
fn without_internet_every_host_that_ran_is_concerned() {
    let judgement = judged(&all_names(), |seen| ends_at_names(seen, NameAnswer::Timeout, None));
    assert_eq!((judgement.cause, judgement.concerned), (Finding::Offline, all_names()));
}

#[test]
fn a_wrong_clock_hides_nothing_that_it_does_not_explain() {
    let wrong_and_blocked = |name: &'static str| {
        judged(&all_names(), move |seen| {
            clock(seen, 7200);
            if seen.host == name {
                ends_at_dials(seen, &[dial("203.0.113.1", DialResult::Refused)]);
            }
        })
    };
    assert_eq!(wrong_and_blocked(SIGN_IN).cause, Finding::TcpRefused);
    assert_eq!(wrong_and_blocked(TEAMS).cause, Finding::ClockSkew);
}

#[test]
fn what_was_seen_rules_causes_out_and_what_was_not_looked_at_does_not() {
    let blocked = judged(&all_names(), |seen| {
        if seen.host == SIGN_IN {
            ends_at_names(seen, NameAnswer::NoSuchName, None);
        }
    });
    let all = [
        Finding::Offline,
        Finding::CaptivePortal,
        Finding::ProxyUnreachable,
        Finding::TlsInspected,
        Finding::ClockSkew,
    ];
    assert_eq!(blocked.ruled_out, all);
    // The twin: nothing answers, so nothing is ruled out.
    let nothing = judged(&all_names(), |seen| ends_at_names(seen, NameAnswer::NoSuchName, None));
    assert_eq!(nothing.ruled_out, []);
    let inspected = judged(&all_names(), |seen| {
        if seen.secure.is_some() {
            seen.secure = Some(secure(Trust::Trusted, Trust::UnknownIssuer));
        }
    });
    assert!(!inspected.ruled_out.contains(&Finding::TlsInspected));
}
