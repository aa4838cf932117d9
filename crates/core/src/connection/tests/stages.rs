//! The stages of one host, and the finding and certainty that each leads to. Each finding has a twin that must not get it.

use super::*;

#[test]
fn names() {
    use Certainty::{Likely, Possible, Sure};
    use NameAnswer as Answer;
    let on = &[SIGN_IN];
    check("nothing is wrong", on, |_| {}, Finding::Ok, Sure);
    check("no such name", on, |seen| ends_at_names(seen, Answer::NoSuchName, None), Finding::DnsNxdomain, Sure);
    check(
        "of a host that some need",
        &[TEAMS],
        |seen| ends_at_names(seen, Answer::NoSuchName, None),
        Finding::DnsNxdomain,
        Possible,
    );
    check(
        "the system cannot tell, its server can",
        on,
        |seen| ends_at_names(seen, Answer::Failed, Some(Answer::Refused)),
        Finding::DnsRefused,
        Sure,
    );
    check(
        "the server failed",
        on,
        |seen| ends_at_names(seen, Answer::Failed, Some(Answer::ServerFailed)),
        Finding::DnsServfail,
        Sure,
    );
    check(
        "nobody answers for one host",
        on,
        |seen| ends_at_names(seen, Answer::Timeout, None),
        Finding::DnsTimeout,
        Sure,
    );
    check("a filter", on, |seen| ends_at_names(seen, addresses(&["0.0.0.0", "::"]), None), Finding::DnsSinkhole, Sure);
    check(
        "other addresses than those of the direct answer are nothing",
        on,
        |seen| {
            seen.names = Some(Names {
                system: addresses(&["10.0.0.7"]),
                direct: Some(addresses(&["203.0.113.1"])),
                carried_on: false,
            });
        },
        Finding::Ok,
        Sure,
    );
    check(
        "the direct answer led on",
        ALL,
        |seen| {
            seen.names =
                Some(Names { system: Answer::Timeout, direct: Some(addresses(&["203.0.113.1"])), carried_on: true });
        },
        Finding::DnsSlow,
        Likely,
    );
    check("slow", ALL, |seen| seen.millis.dns = Some(1400), Finding::DnsSlow, Likely);
    check("not slow", ALL, |seen| seen.millis.dns = Some(900), Finding::Ok, Sure);
}

#[test]
fn connections() {
    use Certainty::{Likely, Sure};
    let on = &[SIGN_IN];
    check(
        "refused",
        on,
        |seen| ends_at_dials(seen, &[dial("203.0.113.1", DialResult::Refused)]),
        Finding::TcpRefused,
        Sure,
    );
    check(
        "broken off",
        on,
        |seen| ends_at_dials(seen, &[dial("203.0.113.1", DialResult::Reset)]),
        Finding::TcpReset,
        Sure,
    );
    check(
        "silent",
        on,
        |seen| ends_at_dials(seen, &[dial("203.0.113.1", DialResult::Timeout)]),
        Finding::TcpTimeout,
        Sure,
    );
    let without_six: Twist = |seen| seen.dials[0].result = DialResult::Timeout;
    check("IPv6 is broken everywhere", ALL, without_six, Finding::Ipv6Broken, Likely);
    check("IPv6 fails once", on, without_six, Finding::Ok, Sure);
    check("no IPv6 here", ALL, |seen| seen.dials[0].result = DialResult::NoRoute, Finding::Ok, Sure);
    let no_route = |seen: &mut Connection| ends_at_dials(seen, &[dial("203.0.113.1", DialResult::NoRoute)]);
    check("no network", ALL, no_route, Finding::Offline, Sure);
    check(
        "nobody answers at all",
        ALL,
        |seen| ends_at_names(seen, NameAnswer::Timeout, None),
        Finding::Offline,
        Likely,
    );
    check(
        "every host is refused: something answers",
        ALL,
        |seen| ends_at_dials(seen, &[dial("203.0.113.1", DialResult::Refused)]),
        Finding::TcpRefused,
        Sure,
    );
}

#[test]
fn proxies() {
    use Certainty::Sure;
    let tunnel = |status, schemes: &[&str]| {
        Some(Tunnel { status, schemes: schemes.iter().map(|scheme| (*scheme).to_owned()).collect() })
    };
    check(
        "through a proxy",
        ALL,
        |seen| through_proxy(seen, Some(Tunnel { status: Some(200), schemes: vec![] }), true),
        Finding::Ok,
        Sure,
    );
    let wants = judged(&all_names(), |seen| through_proxy(seen, tunnel(Some(407), &["Negotiate"]), true));
    assert_eq!(wants.cause, Finding::ProxySignIn);
    assert_eq!(wants.hosts[0].detail.proxy_offers, ["Negotiate"]);
    check("not reached", ALL, |seen| through_proxy(seen, None, false), Finding::ProxyUnreachable, Sure);
    check(
        "says nothing",
        ALL,
        |seen| through_proxy(seen, Some(Tunnel { status: None, schemes: vec![] }), true),
        Finding::ProxyUnreachable,
        Sure,
    );
    check(
        "blocks one host",
        &[SIGN_IN],
        |seen| through_proxy(seen, Some(Tunnel { status: Some(403), schemes: vec![] }), true),
        Finding::HttpUnexpected,
        Sure,
    );
}

#[test]
fn secure_connections() {
    use Certainty::Sure;
    use Trust::{Expired, NoAnswer, NotYet, OtherName, Trusted, UnknownIssuer};
    let one = |system, public| {
        judged(&all_names(), move |seen| {
            if seen.host == SIGN_IN {
                let new = secure(system, public);
                let goes_on = system == Trusted || (system == NoAnswer && public == Trusted);
                if goes_on { seen.secure = Some(new) } else { ends_at_secure(seen, Some(new)) }
            }
        })
    };
    for (system, public, cause) in [
        (Trusted, Trusted, Finding::Ok),
        (Trusted, UnknownIssuer, Finding::TlsInspected),
        (NoAnswer, Trusted, Finding::Ok),
        (UnknownIssuer, UnknownIssuer, Finding::TlsUntrusted),
        (UnknownIssuer, Trusted, Finding::TlsUntrusted),
        (Expired, Expired, Finding::TlsExpired),
        (NotYet, NotYet, Finding::TlsExpired),
        (Expired, UnknownIssuer, Finding::TlsExpired),
        (OtherName, OtherName, Finding::TlsWrongHost),
        (Trust::Revoked, Trusted, Finding::TlsUntrusted),
    ] {
        let judgement = one(system, public);
        assert_eq!((judgement.cause, judgement.certainty), (cause, Sure), "{system:?} {public:?}");
    }
    let unsure = one(NoAnswer, UnknownIssuer);
    assert_eq!((unsure.cause, unsure.certainty), (Finding::TlsInspected, Certainty::Likely));
    assert_eq!(one(Trusted, UnknownIssuer).hosts[0].detail.issuer.as_deref(), Some("Corp CA"));
    for (handshake, cause) in [
        (Handshake::Reset, Finding::TlsReset),
        (Handshake::Timeout, Finding::TlsTimeout),
        (Handshake::TooOld, Finding::TlsOld),
        (Handshake::NotTls, Finding::TlsWrongHost),
    ] {
        let judgement = judged(&all_names(), |seen| {
            if seen.host == SIGN_IN {
                ends_at_secure(seen, Some(Secure { handshake, ..secure(Trusted, Trusted) }));
            }
        });
        assert_eq!(judgement.cause, cause, "{handshake:?}");
    }
}

#[test]
fn answers_and_clocks() {
    use Certainty::{Likely, Sure};
    let on = &[SIGN_IN];
    check("silent", on, |seen| seen.answer = Some(Answered::Timeout), Finding::HttpTimeout, Sure);
    check("another page", on, |seen| answers(seen, 200, Content::Other), Finding::HttpUnexpected, Sure);
    check("the host fails", on, |seen| answers(seen, 503, Content::Any), Finding::HttpError, Likely);
    check("a redirect is right", &[TEAMS], |seen| answers(seen, 302, Content::Any), Finding::Ok, Sure);
    check("two hours ahead", ALL, |seen| clock(seen, 7200), Finding::ClockSkew, Sure);
    check("a minute behind", ALL, |seen| clock(seen, -60), Finding::Ok, Sure);
    check("one host has a wrong clock", on, |seen| clock(seen, 90_000), Finding::Ok, Sure);
    // The clock explains certificates out of their time: the host without a secure connection tells it.
    let judgement = judged(&all_names(), |seen| match seen.host.as_str() {
        PLAIN => clock(seen, -900_000_000),
        _ => ends_at_secure(seen, Some(secure(Trust::NotYet, Trust::NotYet))),
    });
    assert_eq!((judgement.cause, judgement.situation), (Finding::ClockSkew, Situation::ClockWrong));
    assert_eq!(
        (judgement.hosts[0].finding, judgement.hosts[0].also.as_slice()),
        (Finding::Consequence, &[Finding::TlsExpired][..])
    );
}

#[test]
fn a_proxy_on_this_computer_is_a_usual_thing() {
    check(
        "localhost",
        ALL,
        |seen| {
            through_proxy(seen, Some(Tunnel { status: Some(200), schemes: vec![] }), true);
            seen.names = Some(Names { system: addresses(&["127.0.0.1"]), direct: None, carried_on: false });
        },
        Finding::Ok,
        Certainty::Sure,
    );
    // Without a proxy the same answer is that of a filter.
    let sink: Twist = |seen| ends_at_names(seen, addresses(&["127.0.0.1"]), None);
    check("a filter", ALL, sink, Finding::DnsSinkhole, Certainty::Sure);
}

#[test]
fn a_direct_answer_that_is_a_little_faster_is_nothing() {
    let faster: Twist = |seen| {
        let found = addresses(&["203.0.113.1"]);
        seen.names = Some(Names { system: found.clone(), direct: Some(found), carried_on: true });
        seen.millis.dns = Some(255);
    };
    check("300 ms", ALL, faster, Finding::Ok, Certainty::Sure);
    check(
        "a name without addresses",
        &[SIGN_IN],
        |seen| ends_at_names(seen, addresses(&[]), None),
        Finding::DnsNxdomain,
        Certainty::Sure,
    );
}

#[test]
fn a_host_whose_time_ran_out_failed_where_it_stood() {
    use Certainty::Sure;
    let on = &[SIGN_IN];
    let cut = |seen: &mut Connection, stage: Stage| {
        ends_at_dials(seen, &[]);
        seen.cut_in = Some(stage);
    };
    check("names", on, |seen| cut(seen, Stage::Dns), Finding::DnsTimeout, Sure);
    check("connection", on, |seen| cut(seen, Stage::Tcp), Finding::TcpTimeout, Sure);
    check("greeting", on, |seen| cut(seen, Stage::Tls), Finding::TlsTimeout, Sure);
    check("answer", on, |seen| cut(seen, Stage::Http), Finding::HttpTimeout, Sure);
    // The twin: the search for a way is no stage of this host.
    check("way", on, |seen| cut(seen, Stage::Proxy), Finding::Cancelled, Certainty::Possible);
    let behind = |seen: &mut Connection| {
        through_proxy(seen, None, true);
        seen.cut_in = Some(Stage::Connect);
    };
    check("proxy", ALL, behind, Finding::ProxyUnreachable, Sure);
    // What was slow before does not hide that nothing came.
    let slow: Twist = |seen| {
        ends_at_dials(seen, &[]);
        seen.millis.dns = Some(1400);
        seen.cut_in = None;
    };
    let judgement = judged(&all_names(), slow);
    assert_eq!((judgement.cause, judgement.hosts[0].state), (Finding::Cancelled, HostState::Unknown));
    assert_eq!(judgement.hosts[0].also, [Finding::DnsSlow]);
}

#[test]
fn a_timeout_of_the_system_is_one_whatever_its_servers_say() {
    let silent = |seen: &mut Connection| ends_at_names(seen, NameAnswer::Timeout, Some(NameAnswer::Refused));
    check("refused directly", &[SIGN_IN], silent, Finding::DnsTimeout, Certainty::Sure);
    let slow: Twist = |seen| seen.millis.dns = Some(1400);
    check("one slow name", &[SIGN_IN], slow, Finding::DnsSlow, Certainty::Possible);
}

#[test]
fn the_plain_host_fails_like_any_other() {
    let judgement = judged(&all_names(), |seen| match seen.host.as_str() {
        PLAIN => answers(seen, 503, Content::Other),
        _ => ends_at_dials(seen, &[dial("203.0.113.1", DialResult::Refused)]),
    });
    let plain = judgement.hosts.iter().find(|found| found.host == PLAIN).unwrap();
    assert_eq!((plain.finding, plain.state), (Finding::HttpError, HostState::Attention));
    // The status for a network that wants a sign-in.
    let portal = judged(&all_names(), |seen| match seen.host.as_str() {
        PLAIN => answers(seen, 511, Content::Other),
        _ => ends_at_dials(seen, &[dial("203.0.113.1", DialResult::Refused)]),
    });
    assert_eq!(portal.cause, Finding::CaptivePortal);
    assert!(!portal.breaks.contains(&crate::page::NeededFor::NetworkSignIn));
}
