//! Facts of hosts, and the finding, the cause and the certainty that they lead to. Each finding has a twin that must not get it.

use super::{ConnectionFinding as Finding, ConnectionJudgement, HostState, judge, proposal};
use crate::check::{
    Answered, Certificate, Check, Connection, Content, Dial, DialResult, Fact, Handshake, HiddenRoute, NameAnswer,
    Names, ProxySetting, Route, Secure, Stage, Trust, Tunnel,
};
use crate::host::Host;
use crate::page::{endpoint, results};
use crate::vocabulary::{Certainty, Situation};

type Twist = fn(&mut Connection);

const SIGN_IN: &str = "login.microsoftonline.com";
const TEAMS: &str = "teams.microsoft.com";
const PLAIN: &str = "www.msftconnecttest.com";

fn host() -> Host {
    Host::embedded(Host::DEFAULT).unwrap()
}

/// A host that is reached as it should be.
fn healthy(name: &str) -> Connection {
    let known = endpoint(name);
    let is_plain = known.is_some_and(|endpoint| endpoint.plain);
    let content =
        if known.is_some_and(|endpoint| endpoint.answer.is_some()) { Content::Expected } else { Content::Any };
    Connection {
        cut_in: None,
        names: Some(Names { system: addresses(&["203.0.113.1", "2001:db8::1"]), direct: None, carried_on: false }),
        dials: vec![dial("2001:db8::1", DialResult::Connected), dial("203.0.113.1", DialResult::Connected)],
        secure: (!is_plain).then(|| secure(Trust::Trusted, Trust::Trusted)),
        answer: Some(Answered::Answer { status: 200, sends_to: None, content, clock_ahead: Some(0) }),
        ..Connection::unseen(name.to_owned())
    }
}

fn addresses(list: &[&str]) -> NameAnswer {
    NameAnswer::Addresses { addresses: list.iter().map(|address| address.parse().unwrap()).collect() }
}

fn dial(address: &str, result: DialResult) -> Dial {
    Dial { address: address.parse().unwrap(), result }
}

fn secure(system: Trust, public: Trust) -> Secure {
    let own = Certificate { subject: SIGN_IN.to_owned(), issuer: "Corp CA".to_owned(), not_before: 0, not_after: 1 };
    Secure {
        handshake: Handshake::Done,
        chain: vec![own],
        system: Some(system),
        public: Some(public),
        small_hello_works: false,
    }
}

fn ends_at_names(seen: &mut Connection, system: NameAnswer, direct: Option<NameAnswer>) {
    ends_at_dials(seen, &[]);
    seen.names = Some(Names { system, direct, carried_on: false });
}

fn ends_at_dials(seen: &mut Connection, dials: &[Dial]) {
    ends_at_secure(seen, None);
    seen.dials = dials.to_vec();
}

fn ends_at_secure(seen: &mut Connection, secure: Option<Secure>) {
    seen.secure = secure;
    seen.answer = None;
}

fn answers(seen: &mut Connection, new_status: u16, new_content: Content) {
    if let Some(Answered::Answer { status, content, .. }) = &mut seen.answer {
        (*status, *content) = (new_status, new_content);
    }
}

fn clock(seen: &mut Connection, seconds: i64) {
    if let Some(Answered::Answer { clock_ahead, .. }) = &mut seen.answer {
        *clock_ahead = Some(seconds);
    }
}

fn through_proxy(seen: &mut Connection, tunnel: Option<Tunnel>, is_reached: bool) {
    seen.route = Route::Proxy { host: "proxy.example".to_owned(), port: 8080, set_by: ProxySetting::System };
    seen.names = None;
    let result = if is_reached { DialResult::Connected } else { DialResult::Timeout };
    seen.dials = vec![dial("198.51.100.1", result)];
    let stands = tunnel.as_ref().is_some_and(|tunnel| tunnel.status == Some(200));
    seen.tunnel = tunnel;
    if !stands {
        seen.secure = None;
        seen.answer = None;
    }
}

fn judged(names: &[String], twist: impl Fn(&mut Connection)) -> ConnectionJudgement {
    let facts: Vec<Fact> = names
        .iter()
        .map(|name| {
            let mut seen = healthy(name);
            twist(&mut seen);
            Fact::Connection(Box::new(seen))
        })
        .collect();
    let checks = proposal(&host());
    judge(checks.checks(), &facts.iter().collect::<Vec<_>>(), checks.checks(), &host()).unwrap()
}

fn all_names() -> Vec<String> {
    proposal(&host()).checks().iter().map(Check::name).collect()
}

/// A twist for some hosts, and the cause that it leads to.
fn check(case: &str, on: &[&str], twist: impl Fn(&mut Connection), cause: Finding, certainty: Certainty) {
    let judgement = judged(&all_names(), |seen| {
        if on.is_empty() || on.contains(&seen.host.as_str()) {
            twist(seen);
        }
    });
    assert_eq!((judgement.cause, judgement.certainty), (cause, certainty), "{case}: {:#?}", judgement.hosts);
}

const ALL: &[&str] = &[];

#[test]
fn the_list_is_that_of_the_table() {
    let rows = results().lists().find(|(name, _)| *name == "finding").unwrap().1;
    let mut names: Vec<&str> = Finding::ALL.iter().map(|finding| finding.name()).collect();
    names.sort_unstable();
    assert_eq!(names, rows.keys().map(String::as_str).collect::<Vec<_>>());
}

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
fn a_product_that_looks_in_is_named_by_its_issuer() {
    use super::{InspectorPlace, inspector};
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
fn a_timeout_of_the_system_is_one_whatever_its_servers_say() {
    let silent = |seen: &mut Connection| ends_at_names(seen, NameAnswer::Timeout, Some(NameAnswer::Refused));
    check("refused directly", &[SIGN_IN], silent, Finding::DnsTimeout, Certainty::Sure);
    let slow: Twist = |seen| seen.millis.dns = Some(1400);
    check("one slow name", &[SIGN_IN], slow, Finding::DnsSlow, Certainty::Possible);
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

#[test]
fn without_internet_every_host_that_ran_is_concerned() {
    let judgement = judged(&all_names(), |seen| ends_at_names(seen, NameAnswer::Timeout, None));
    assert_eq!((judgement.cause, judgement.concerned), (Finding::Offline, all_names()));
}

#[test]
fn what_an_earlier_run_saw_does_not_tell_how_the_network_is_now() {
    use super::proposal_again;
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
    let judgement = judge(proposal(&host()).checks(), &facts, again.checks(), &host()).unwrap();
    assert_eq!(judgement.cause, Finding::Offline, "{:#?}", judgement.hosts);
    // All was in order: there is nothing to look at again.
    assert_eq!(proposal_again(&judged(&all_names(), |_| {})).checks(), []);
    // A wrong clock: every host tells the time.
    let wrong = judged(&all_names(), |seen| clock(seen, 7200));
    assert_eq!(proposal_again(&wrong).checks().len(), all_names().len());
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
