//! Whatever a check can see, also what no network does: it is judged without a panic, and never better than what was seen.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

use std::net::IpAddr;

use guest_help_core::case::{Answer, Case, answer};
use guest_help_core::check::{
    Answered, Certificate, Check, Connection, Content, Dial, DialResult, Fact, Handshake, HiddenRoute, Millis, Moment,
    NameAnswer, Names, NoAnswer, ProxySetting, Route, Secure, Stage, Tenant, TenantResult, Trust, Tunnel,
};
use guest_help_core::connection::{ConnectionFinding, HostState};
use guest_help_core::diagnose;
use guest_help_core::handoff::letters;
use guest_help_core::host::Host;
use guest_help_core::page::{PageNumber, map};
use guest_help_core::screen::{self, View};
use guest_help_core::text::Language;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

fn address() -> impl Strategy<Value = IpAddr> {
    select(vec!["203.0.113.1", "2001:db8::1", "0.0.0.0", "127.0.0.1", "::1", "10.0.0.1"])
        .prop_map(|text| text.parse().unwrap())
}

fn route() -> impl Strategy<Value = Route> {
    select(vec![
        Route::Direct,
        Route::Direct,
        Route::Direct,
        Route::Proxy { host: "proxy.example".to_owned(), port: 8080, set_by: ProxySetting::System },
        Route::OtherProxy { scheme: "socks5".to_owned() },
        Route::Unknown { why: HiddenRoute::Script },
    ])
}

fn name_answer() -> impl Strategy<Value = NameAnswer> {
    let known = proptest::collection::vec(address(), 0..3).prop_map(|addresses| NameAnswer::Addresses { addresses });
    prop_oneof![
        3 => known,
        2 => select(vec![
            NameAnswer::NoSuchName,
            NameAnswer::ServerFailed,
            NameAnswer::Refused,
            NameAnswer::Timeout,
            NameAnswer::NotAwaited,
            NameAnswer::NoNetwork,
            NameAnswer::Failed,
        ]),
    ]
}

fn names() -> impl Strategy<Value = Names> {
    (name_answer(), proptest::option::of(name_answer()), any::<bool>()).prop_map(|(system, direct, carried_on)| Names {
        system,
        direct,
        carried_on,
    })
}

fn dial() -> impl Strategy<Value = Dial> {
    let result = select(vec![
        DialResult::Connected,
        DialResult::Connected,
        DialResult::Refused,
        DialResult::Reset,
        DialResult::NoRoute,
        DialResult::Timeout,
        DialResult::NotAwaited,
    ]);
    (address(), result).prop_map(|(address, result)| Dial { address, result })
}

fn tunnel() -> impl Strategy<Value = Tunnel> {
    let status = select(vec![None, Some(0), Some(200), Some(302), Some(403), Some(407), Some(502), Some(999)]);
    (status, select(vec![vec![], vec!["Negotiate".to_owned()]]))
        .prop_map(|(status, schemes)| Tunnel { status, schemes })
}

fn trust() -> impl Strategy<Value = Option<Trust>> {
    select(vec![
        None,
        Some(Trust::Trusted),
        Some(Trust::Trusted),
        Some(Trust::Trusted),
        Some(Trust::Expired),
        Some(Trust::NotYet),
        Some(Trust::OtherName),
        Some(Trust::UnknownIssuer),
        Some(Trust::Revoked),
        Some(Trust::Refused),
        Some(Trust::NoAnswer),
    ])
}

fn secure() -> impl Strategy<Value = Secure> {
    let handshake = select(vec![
        Handshake::Done,
        Handshake::Done,
        Handshake::Reset,
        Handshake::Timeout,
        Handshake::TooOld,
        Handshake::NotTls,
        Handshake::Failed,
    ]);
    let issuer = "Corp CA".to_owned();
    let own = Certificate { subject: String::new(), issuer, not_before: i64::MIN, not_after: i64::MAX };
    (handshake, select(vec![vec![], vec![own]]), trust(), trust(), any::<bool>()).prop_map(
        |(handshake, chain, system, public, small_hello_works)| Secure {
            handshake,
            chain,
            system,
            public,
            small_hello_works,
        },
    )
}

fn answered() -> impl Strategy<Value = Answered> {
    let content = select(vec![Content::Expected, Content::Any, Content::Other, Content::TooLong]);
    let status = select(vec![0_u16, 200, 302, 403, 407, 429, 451, 500, 511, 65_535]);
    let clock = select(vec![None, Some(0), Some(-90), Some(7200), Some(i64::MIN), Some(i64::MAX)]);
    prop_oneof![
        6 => (status, content, clock).prop_map(|(status, content, clock_ahead)| Answered::Answer {
            status,
            sends_to: None,
            content,
            clock_ahead,
        }),
        1 => select(vec![Answered::Timeout, Answered::Broken]),
    ]
}

fn connection(host: String) -> impl Strategy<Value = Connection> {
    let stages = [Stage::Proxy, Stage::Dns, Stage::Tcp, Stage::Connect, Stage::Tls, Stage::Http];
    let cut = select([None, None, None].into_iter().chain(stages.map(Some)).collect::<Vec<_>>());
    let millis = any::<Option<u32>>().prop_map(|dns| Millis { dns, ..Millis::default() });
    // Around the ends of the calendar, and beyond them now and then.
    let seconds = prop_oneof![9 => -377_705_116_800_i64..=253_402_300_799, 1 => any::<i64>()];
    let moment = (seconds, -1500_i16..1500).prop_map(|(seconds, minutes_ahead)| Moment { seconds, minutes_ahead });
    let seen = (weighted(0.8, names()), proptest::collection::vec(dial(), 0..3), weighted(0.2, tunnel()));
    let rest =
        (weighted(0.8, secure()), weighted(0.8, answered()), millis, weighted(0.5, moment), weighted(0.5, address()));
    (route(), seen, rest, cut).prop_map(move |(route, (names, dials, tunnel), rest, cut_in)| {
        let (secure, answer, millis, began, own_address) = rest;
        Connection {
            host: host.clone(),
            route,
            names,
            dials,
            tunnel,
            secure,
            answer,
            began,
            own_address,
            millis,
            cut_in,
        }
    })
}

fn tenant() -> impl Strategy<Value = TenantResult> {
    select(vec![
        TenantResult::Known { tenant: "00000000-1111-2222-3333-444444444444".to_owned() },
        TenantResult::Unknown,
        TenantResult::NoAnswer { why: NoAnswer::Timeout },
    ])
}

fn host() -> Host {
    Host::embedded(Host::DEFAULT).unwrap()
}

/// Facts of all hosts; of some there is none.
fn facts() -> impl Strategy<Value = Vec<Fact>> {
    let (host, case) = (host(), Case::new(Host::DEFAULT));
    let proposal = diagnose::connection_proposal(&case, &host);
    let facts: Vec<BoxedStrategy<Option<Fact>>> = proposal
        .checks()
        .iter()
        .map(|check| match check.clone() {
            Check::Tenant { domain } => {
                let fact = tenant().prop_map(move |result| {
                    Fact::Tenant(Tenant { domain: domain.clone(), result, looked_into: false })
                });
                proptest::option::of(fact).boxed()
            }
            check => {
                let fact = connection(check.name()).prop_map(|seen| Fact::Connection(Box::new(seen)));
                weighted(0.95, fact).boxed()
            }
        })
        .collect();
    facts.prop_map(|facts| facts.into_iter().flatten().collect())
}

fn case_with(facts: Vec<Fact>, host: &Host) -> Case {
    let case = answer(Case::new(host.id()), Answer::Jump { to: PageNumber::CONNECTION }).unwrap();
    let proposal = diagnose::proposal(&case, host);
    let shown: Vec<String> = proposal.checks().iter().map(Check::name).collect();
    let mut case = answer(case, Answer::Approve(proposal.approve(&shown).unwrap())).unwrap();
    for fact in facts.into_iter().filter(Fact::is_plain) {
        case = answer(case, Answer::See(fact)).unwrap();
    }
    answer(case, Answer::Stop).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_facts_are_judged(facts in facts()) {
        let host = host();
        let case = case_with(facts, &host);
        let diagnosis = diagnose::connection(&case, &host).unwrap();
        let judgement = diagnosis.connection.as_ref().unwrap();
        let row = judgement.cause.row();
        prop_assert_eq!((judgement.page, judgement.situation), (row.page, row.situation));
        prop_assert!(judgement.cause != ConnectionFinding::Consequence);
        let is_good = |state: HostState| matches!(state, HostState::Pass | HostState::Attention);
        if judgement.cause == ConnectionFinding::Ok {
            prop_assert!(judgement.hosts.iter().all(|found| is_good(found.state)), "{:#?}", judgement.hosts);
        }
        for found in &judgement.hosts {
            let was_seen = diagnose::connection_run(&case, &host).unwrap().facts.into_iter().any(|fact| {
                matches!(fact, Fact::Connection(seen) if seen.host == found.host && seen.answer.is_some())
            });
            prop_assert!(found.state != HostState::Pass || was_seen, "{found:#?}");
            // The first finding and the state are of one mind.
            prop_assert_eq!(found.finding == ConnectionFinding::Ok, found.state == HostState::Pass, "{:#?}", found);
        }
        prop_assert_eq!(Case::from_json(&case.to_json(), host.id()).unwrap(), case.clone());
        for language in Language::all() {
            let texts = host.texts(language, language);
            let explained = screen::explain(&diagnosis, 0, &host, View::of(&texts));
            prop_assert!(serde_json::to_string(&explained).is_ok());
            let _ = letters(map().page(diagnosis.page), &case, &diagnosis, &host, &texts);
            prop_assert!(texts.broken().is_empty(), "{:?}", texts.broken());
        }
    }
}
