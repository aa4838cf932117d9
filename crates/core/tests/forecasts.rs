//! Every case of `tests/forecasts/`: what is known of a guest, and each page that can come, the most likely one first. And the table
//! against the article told a second time, in every case that can be thought of.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop, and reads files")]

mod shared;

use std::collections::BTreeMap;

use guest_help_core::account::{Condition, Evidence, Home, Known, LinkSort, Mailbox, Route, Said, forecast, known};
use guest_help_core::check::{NoAnswer, RealmResult};
use guest_help_core::host::Host;
use serde::Deserialize;
use shared::read_folder;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Story>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Story {
    story: String,
    who: String,
    /// What Microsoft answered about the domain: managed, federated, live, unknown, silent.
    answer: Option<String>,
    /// The same, said by hand.
    domain: Option<Home>,
    work: Option<bool>,
    personal: Option<bool>,
    #[serde(default)]
    alias: bool,
    #[serde(default)]
    contact: bool,
    link: Option<LinkSort>,
    /// Switches of the host, as in its file.
    #[serde(default)]
    host: BTreeMap<String, serde_json::Value>,
    /// Each page that can come: route, certainty, and the number of the page where it is not the usual one.
    expect: Vec<String>,
    /// The article before the newest said this.
    formerly: Option<String>,
    evidence: String,
}

fn host(switches: &BTreeMap<String, serde_json::Value>) -> Host {
    let switches: Vec<String> = switches.iter().map(|(name, value)| format!("{name} = {value}")).collect();
    let text = format!(
        "schema = 1\nid = \"pier\"\nname = \"Pier\"\n[tenant]\ndomains = [\"pier.example\"]\n[switches]\n{}",
        switches.join("\n")
    );
    Host::read("pier.toml", &text).unwrap()
}

fn name(of: impl serde::Serialize) -> String {
    serde_json::to_value(of).unwrap().as_str().unwrap().to_owned()
}

fn realm(answer: &str) -> RealmResult {
    match answer {
        "managed" => RealmResult::Managed,
        "federated" => RealmResult::Federated { server: None },
        "live" => RealmResult::Federated { server: Some("login.live.com".to_owned()) },
        "unknown" => RealmResult::Unknown,
        "silent" => RealmResult::NoAnswer { why: NoAnswer::Timeout },
        other => panic!("no answer `{other}`"),
    }
}

fn play(story: &Story) -> Vec<String> {
    let mut said: Vec<Said> = Vec::new();
    said.extend(story.domain.map(|is| Said::Home { is }));
    said.extend(story.work.map(|is| Said::WorkAccount { is }));
    said.extend(story.personal.map(|is| Said::PersonalAccount { is }));
    said.extend(story.alias.then_some(Said::Alias { is: true }));
    said.extend(story.contact.then_some(Said::Contact { is: true }));
    said.extend(story.link.map(|is| Said::Link { is }));
    let answer = story.answer.as_deref().map(realm);
    let mailbox = Mailbox::read(&story.who).unwrap();
    let known = known(&mailbox, &said.iter().collect::<Vec<_>>(), answer.as_ref(), &host(&story.host));
    let evidence = name(known.evidence);
    let found = forecast(known);
    let usual = |route: Route| guest_help_core::page::results().row("route", route.name()).page;
    let routes: Vec<String> = found
        .routes
        .iter()
        .map(|routed| {
            let line = format!("{} {}", routed.route.name(), name(routed.certainty));
            if routed.page == usual(routed.route) { line } else { format!("{line} {}", routed.page) }
        })
        .collect();
    let formerly = found.formerly.first().map(|former| former.route.name().to_owned());
    let mut wrong = Vec::new();
    if routes != story.expect {
        wrong.push(format!("{routes:?}, expected {:?}", story.expect));
    }
    if formerly != story.formerly {
        wrong.push(format!("formerly {formerly:?}, expected {:?}", story.formerly));
    }
    if evidence != story.evidence {
        wrong.push(format!("evidence {evidence}, expected {}", story.evidence));
    }
    wrong
}

#[test]
fn every_case_leads_where_it_must() {
    let (mut wrong, mut count, mut stories) = (Vec::new(), 0, Vec::new());
    for (file, text) in read_folder("tests/forecasts", "toml") {
        let cases: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
        for story in &cases.case {
            count += 1;
            wrong.extend(play(story).into_iter().map(|line| format!("{file}: {}: {line}", story.story)));
            stories.push(story.story.clone());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 120, "{count} cases");
    stories.sort_unstable();
    assert!(stories.windows(2).all(|pair| pair[0] != pair[1]), "a story stands twice");
}

/// The article of 2025, step by step, as a person reads it.
fn by_the_article(is: impl Fn(Condition) -> bool) -> (Route, &'static str) {
    use Condition::{
        Alias, Codes, FederatedDomain, Google, GoogleMailbox, Invitation, PersonalAccount, PersonalAccounts,
        VerifiedDomain, WorkAccount,
    };
    if is(Alias) && !is(Invitation) {
        return (Route::CannotRedeem, "723");
    }
    if is(WorkAccount) {
        return if is(PersonalAccount) { (Route::ChooseWorkOrPersonal, "140") } else { (Route::WorkAccount, "140") };
    }
    if is(FederatedDomain) {
        return (Route::OwnPortal, "140");
    }
    if is(Google) && is(GoogleMailbox) {
        return (Route::Google, "140");
    }
    if is(PersonalAccount) && is(PersonalAccounts) {
        return (Route::PersonalAccount, "140");
    }
    if is(Codes) {
        return (Route::Code, "130");
    }
    match (is(Invitation), is(VerifiedDomain) || !is(PersonalAccounts)) {
        (false, _) => (Route::CannotRedeem, "723"),
        (true, true) => (Route::CannotRedeem, "753"),
        (true, false) => (Route::CreatePersonalAccount, "145"),
    }
}

#[test]
fn where_everything_is_known_the_table_says_what_the_article_says() {
    const CONDITIONS: [Condition; 13] = [
        Condition::VerifiedDomain,
        Condition::WorkAccount,
        Condition::SelfMadeAccount,
        Condition::PersonalAccount,
        Condition::GoogleMailbox,
        Condition::PrivateMailbox,
        Condition::FederatedDomain,
        Condition::Google,
        Condition::PersonalAccounts,
        Condition::Codes,
        Condition::Invitation,
        Condition::Alias,
        Condition::Contact,
    ];
    let mut count = 0;
    for number in 0..1_u32 << CONDITIONS.len() {
        let conditions: BTreeMap<Condition, bool> =
            CONDITIONS.iter().enumerate().map(|(place, condition)| (*condition, number >> place & 1 == 1)).collect();
        let is = |condition| conditions[&condition];
        let has_home = is(Condition::WorkAccount) || is(Condition::SelfMadeAccount);
        let has_both = is(Condition::WorkAccount) && is(Condition::SelfMadeAccount);
        let is_thinkable = !has_both && (!has_home || is(Condition::VerifiedDomain));
        if !is_thinkable {
            continue;
        }
        count += 1;
        let (route, page) = by_the_article(is);
        let known = Known {
            domain: "voorbeeld.example".to_owned(),
            conditions: conditions.clone(),
            link: if is(Condition::Invitation) { LinkSort::Invitation } else { LinkSort::Direct },
            evidence: Evidence::SaidByHand,
            home: None,
            is_unanswered: false,
            is_of_host: false,
            order: Vec::new(),
        };
        let found = forecast(known);
        let [one] = found.routes.as_slice() else { panic!("{:?}", found.routes) };
        assert_eq!((one.route, one.page.to_string().as_str()), (route, page), "{conditions:?}");
    }
    assert!(count > 4000, "{count}");
}
