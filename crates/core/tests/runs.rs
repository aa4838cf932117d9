//! Several checks of the connection in one case: what counts, and what is only of another day or another list.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

use guest_help_core::account::{Home, Said};
use guest_help_core::case::{Answer, Case, Field, answer};
use guest_help_core::check::{
    Answered, Check, Connection, Content, DialResult, Fact, Moment, Tenant, TenantResult, Trust,
};
use guest_help_core::check::{Dial, Handshake, Secure};
use guest_help_core::clue::Paste;
use guest_help_core::connection::ConnectionFinding;
use guest_help_core::diagnose::{self, ConnectionProof, Evidence};
use guest_help_core::handoff::letters;
use guest_help_core::host::Host;
use guest_help_core::page::{PageNumber, endpoint, map};
use guest_help_core::screen::{self, Privacy, View};
use guest_help_core::text::Language;
use guest_help_core::vocabulary::{Certainty, Situation};

const TENANT: &str = "00000000-1111-2222-3333-444444444444";
const TEAMS: &str = "teams.microsoft.com";

fn host() -> Host {
    Host::embedded(Host::DEFAULT).unwrap()
}

/// A host that answers as it should, seen at this time from this address.
fn reached(name: &str, seconds: i64, own: &str) -> Connection {
    let known = endpoint(name);
    let is_plain = known.is_some_and(|endpoint| endpoint.plain);
    let content =
        if known.is_some_and(|endpoint| endpoint.answer.is_some()) { Content::Expected } else { Content::Any };
    let secure = Secure {
        handshake: Handshake::Done,
        chain: Vec::new(),
        system: Some(Trust::Trusted),
        public: Some(Trust::Trusted),
        small_hello_works: false,
    };
    Connection {
        cut_in: None,
        secure: (!is_plain).then_some(secure),
        answer: Some(Answered::Answer { status: 200, sends_to: None, content, clock_ahead: Some(0) }),
        began: Some(Moment { seconds, minutes_ahead: 60 }),
        own_address: Some(own.parse().unwrap()),
        ..Connection::unseen(name.to_owned())
    }
}

fn refused(name: &str, seconds: i64, own: &str) -> Connection {
    let dials = vec![Dial { address: "203.0.113.1".parse().unwrap(), result: DialResult::Refused }];
    Connection { dials, secure: None, answer: None, ..reached(name, seconds, own) }
}

/// Only one host, which not everybody needs, is not reached.
fn teams_refused(name: &str) -> Option<Connection> {
    let seen = if name == TEAMS { refused } else { reached };
    Some(seen(name, 0, "10.1.2.3"))
}

/// Says yes to what is offered, and sees this at each host and about the domain.
fn run(case: Case, host: &Host, see: impl Fn(&str) -> Option<Connection>, tenant: Option<TenantResult>) -> Case {
    let mut case = answer(case, Answer::Jump { to: PageNumber::CONNECTION }).unwrap();
    let proposal = diagnose::proposal(&case, host);
    let shown: Vec<String> = proposal.checks().iter().map(Check::name).collect();
    let checks = proposal.checks().to_vec();
    case = answer(case, Answer::Approve(proposal.approve(&shown).unwrap())).unwrap();
    for check in checks {
        let fact = match check {
            Check::Connection { host } => see(&host).map(|seen| Fact::Connection(Box::new(seen))),
            Check::Tenant { domain } => {
                tenant.clone().map(|result| Fact::Tenant(Tenant { domain, result, looked_into: false }))
            }
            _ => None,
        };
        if let Some(fact) = fact {
            case = answer(case, Answer::See(fact)).unwrap();
        }
    }
    answer(case, Answer::Stop).unwrap()
}

fn known() -> Option<TenantResult> {
    Some(TenantResult::Known { tenant: TENANT.to_owned() })
}

fn invitation() -> Paste {
    let redeem = format!("https%3a%2f%2finvitations.microsoft.com%2fredeem%2f%3ftenant%3d{TENANT}%26user%3dx");
    Paste::read(format!("https://login.microsoftonline.com/redeem?rd={redeem}").as_bytes()).unwrap()
}

#[test]
fn an_answer_of_an_earlier_check_says_nothing_about_what_is_pasted_later() {
    let host = host();
    let checked = run(Case::new(host.id()), &host, |name| Some(reached(name, 0, "10.1.2.3")), known());
    let pasted = answer(checked, Answer::Paste(invitation())).unwrap();
    assert_eq!(diagnose::pasted(&pasted, &host).unwrap().page.to_string(), "750");
    // Asked about this very paste, it counts, and never as sure.
    let proposal = diagnose::proposal(&pasted, &host);
    let domain = host.domain().unwrap().to_owned();
    assert_eq!(proposal.checks(), [Check::Tenant { domain: domain.clone() }]);
    let approved = proposal.approve(std::slice::from_ref(&domain)).unwrap();
    let asked = answer(pasted, Answer::Approve(approved)).unwrap();
    let told = Fact::Tenant(Tenant { domain, result: known().unwrap(), looked_into: true });
    let told = answer(asked, Answer::See(told)).unwrap();
    let judged = diagnose::pasted(&told, &host).unwrap();
    assert_eq!((judged.page.to_string().as_str(), judged.certainty), ("120", Certainty::Likely));
    // Whoever looks into the connection could have made that answer: it is said.
    assert!(judged.evidence.contains(&Evidence::Connection(ConnectionProof::LookedInto)), "{:?}", judged.evidence);
    // Nobody may write it into a saved case without a yes.
    let text = told.to_json();
    let mut value: serde_json::Value = serde_json::from_str(&text).unwrap();
    value["entries"].as_array_mut().unwrap().retain(|entry| entry.get("checks").is_none());
    let forged = Case::from_json(&value.to_string(), host.id()).unwrap();
    assert_eq!(diagnose::pasted(&forged, &host).unwrap().page.to_string(), "750");
}

#[test]
fn a_whole_new_run_leaves_the_earlier_one_behind() {
    let host = host();
    let first = run(Case::new(host.id()), &host, teams_refused, known());
    let diagnosis = diagnose::connection(&first, &host).unwrap();
    assert_eq!(diagnosis.connection.unwrap().cause, ConnectionFinding::TcpRefused);
    // The same list anew, as the terminal does: nothing of the first run is left.
    let whole = run(Case::new(host.id()), &host, |name| Some(reached(name, 500, "10.9.9.9")), known());
    let mut both = first.clone();
    for entry in [Answer::Approve(approved(&host))].into_iter().chain(facts_of(&whole)) {
        both = answer(both, entry).unwrap();
    }
    let judged = diagnose::connection(&both, &host).unwrap();
    assert_eq!(judged.connection.as_ref().unwrap().cause, ConnectionFinding::Ok);
    assert_eq!(judged.connection.unwrap().looks.len(), 1);
}

fn approved(host: &Host) -> guest_help_core::check::Approved {
    let proposal = diagnose::connection_proposal(&Case::new(host.id()), host);
    let shown: Vec<String> = proposal.checks().iter().map(Check::name).collect();
    proposal.approve(&shown).unwrap()
}

fn facts_of(case: &Case) -> Vec<Answer> {
    diagnose::connection_run(case, &host()).unwrap().facts.into_iter().map(|fact| Answer::See(fact.clone())).collect()
}

#[test]
fn each_look_has_its_own_time_and_place() {
    let host = host();
    let first = run(Case::new(host.id()), &host, teams_refused, known());
    let again = run(first.clone(), &host, |name| Some(reached(name, 9000, "192.168.43.5")), known());
    let judgement = diagnose::connection(&again, &host).unwrap().connection.unwrap();
    assert_eq!(judgement.cause, ConnectionFinding::Ok);
    let looks: Vec<_> = judgement.looks.iter().map(|look| (look.began.seconds, look.hosts, look.is_again)).collect();
    assert_eq!(looks, [(0, 12, false), (9000, 2, true)]);
    assert_eq!(judgement.looks[1].own_addresses, ["192.168.43.5".parse::<std::net::IpAddr>().unwrap()]);
    // What was stopped before it saw anything looked at nothing.
    let stopped = run(first, &host, |_| None, None);
    let judgement = diagnose::connection(&stopped, &host).unwrap().connection.unwrap();
    assert_eq!(judgement.looks.iter().map(|look| look.began.seconds).collect::<Vec<_>>(), [0]);
}

#[test]
fn a_stopped_check_is_not_judged_by_the_organisation_alone() {
    let host = host();
    let stopped = run(Case::new(host.id()), &host, |_| None, Some(TenantResult::Unknown));
    assert_eq!(diagnose::connection(&stopped, &host).unwrap().connection.unwrap().cause, ConnectionFinding::Cancelled);
}

#[test]
fn the_letter_to_the_host_holds_nothing_of_the_guests_network() {
    let host = host().with_tenant("99999999-1111-2222-3333-444444444444");
    let case = run(Case::new(host.id()), &host, |name| Some(reached(name, 0, "10.1.2.3")), known());
    let diagnosis = diagnose::connection(&case, &host).unwrap();
    let page = map().page(diagnosis.page);
    for language in Language::all() {
        let texts = host.texts(language, language);
        let all = letters(page, &case, &diagnosis, &host, &texts);
        assert_eq!(all.len(), 1, "one thing to say");
        let body = all[0].body.as_str();
        assert!(body.contains(TENANT) && body.contains("99999999-1111"), "{body}");
        assert!(!body.contains("10.1.2.3"), "{body}");
        // Nor does a page that has nothing to do with the check get its time.
        let other = letters(map().find("726".parse().unwrap()).unwrap(), &case, &diagnosis, &host, &texts);
        assert!(other.iter().all(|letter| !letter.body.as_str().contains("1970")));
    }
}

#[test]
fn what_is_hidden_is_not_offered() {
    let host = host();
    let value = "jan@guest.example".to_owned();
    let case = answer(Case::new(host.id()), Answer::Type { field: Field::Invited, value }).unwrap();
    let proposal = || diagnose::connection_proposal(&case, &host);
    let language = Language::all().next().unwrap();
    let texts = host.texts(language, language);
    let hidden = View { privacy: Privacy::Hidden, ..View::of(&texts) };
    let names_guest = |proposal: guest_help_core::check::Proposal| {
        proposal.checks().iter().any(|check| check.name().contains("guest.example"))
    };
    assert!(names_guest(screen::offered(proposal(), View::of(&texts))));
    assert!(!names_guest(screen::offered(proposal(), hidden)));
    // A mailbox of a person has no organisation to ask about.
    let value = "jan@outlook.com".to_owned();
    let person = answer(Case::new(host.id()), Answer::Type { field: Field::Invited, value }).unwrap();
    assert_eq!(diagnose::guest_domain(&person), None);
}

#[test]
fn no_answer_of_microsoft_is_said() {
    let host = host();
    let pasted = answer(Case::new(host.id()), Answer::Paste(invitation())).unwrap();
    let domain = host.domain().unwrap().to_owned();
    let approved = diagnose::proposal(&pasted, &host).approve(std::slice::from_ref(&domain)).unwrap();
    let asked = answer(pasted, Answer::Approve(approved)).unwrap();
    let result = TenantResult::NoAnswer { why: guest_help_core::check::NoAnswer::Timeout };
    let silent =
        answer(asked, Answer::See(Fact::Tenant(Tenant { domain: domain.clone(), result, looked_into: false })))
            .unwrap();
    let first = diagnose::pasted(&silent, &host).unwrap().evidence.into_iter().next();
    assert_eq!(first, Some(Evidence::Connection(ConnectionProof::TenantOpen(domain))));
}

/// The way over IPv6 leads nowhere, that over IPv4 stands.
fn ipv6_leads_nowhere(name: &str) -> Option<Connection> {
    let dial = |address: &str, result| Dial { address: address.parse().unwrap(), result };
    let dials = vec![dial("2001:db8::1", DialResult::Timeout), dial("203.0.113.1", DialResult::Connected)];
    Some(Connection { dials, ..reached(name, 0, "10.1.2.3") })
}

#[test]
fn before_the_first_click_a_weak_network_is_said_and_never_sure_and_what_stands_in_the_way_comes_first() {
    let host = host();
    let known_home = [
        Answer::Type { field: Field::Invited, value: "jan@kempen.example".to_owned() },
        Answer::Say { said: Said::Home { is: Home::Managed } },
        Answer::Say { said: Said::WorkAccount { is: true } },
    ];
    let begun = known_home.into_iter().try_fold(Case::new(host.id()), answer).unwrap();
    let seen = |see: fn(&str) -> Option<Connection>| run(begun.clone(), &host, see, known());
    let all: fn(&str) -> Option<Connection> = |name| Some(reached(name, 0, "10.1.2.3"));
    let nobody: fn(&str) -> Option<Connection> = |name| Some(refused(name, 0, "10.1.2.3"));
    for (see, is_weak) in [(all, false), (ipv6_leads_nowhere, true)] {
        let ready = diagnose::readiness(&seen(see), &host);
        assert_eq!((ready.situation, ready.is_weak()), (Situation::AllGood, is_weak));
        assert!(!(is_weak && ready.certainty == Certainty::Sure));
    }
    let blocked = seen(nobody);
    let ready = diagnose::readiness(&blocked, &host);
    assert_eq!(ready.situation, Situation::NetworkBlocked);
    for language in Language::all() {
        let texts = host.texts(language, language);
        let words = |case: &Case| {
            let ready = diagnose::readiness(case, &host);
            serde_json::to_string(&screen::ready_blocks(&ready, case, &host, &texts)).unwrap()
        };
        assert!(words(&seen(ipv6_leads_nowhere)).contains(&texts.say("ready-weak")));
        assert!(!words(&seen(all)).contains(&texts.say("ready-weak")));
        // The page that helps with what stands in the way is offered before those of the sign-in.
        let screen = screen::of(PageNumber::READY, &blocked, &host, View::of(&texts));
        assert_eq!(screen.choices[0].to, ready.page);
        assert_eq!(texts.broken(), []);
    }
}
