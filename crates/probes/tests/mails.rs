//! Every mail of tests/mails is judged as its row says when the keys of its signatures are asked for: from a real name server, over
//! real packets.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test may stop, and reads files"
)]

#[path = "../../core/tests/shared/mod.rs"]
mod shared;

use std::net::{Ipv4Addr, SocketAddr};
use std::time::{Duration, SystemTime};

use guest_help_core::case::{Answer, Case, answer};
use guest_help_core::check::{Check, Fact, NoAnswer, SignatureResult};
use guest_help_core::clue::{Paste, signed_bytes};
use guest_help_core::diagnose::{self, MailJudgement};
use guest_help_core::host::Host;
use guest_help_network::name_server::NameServer;
use guest_help_network::zone::Zone;
use guest_help_probes::{Environment, NameService, run};
use serde::Deserialize;
use shared::{Changes, harbour, mail, top};

#[derive(Deserialize)]
struct Rows {
    mail: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    name: String,
    online: Online,
    by: String,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Online {
    verdict: String,
    authenticated: String,
    by: String,
}

fn rows() -> Vec<Row> {
    toml::from_str::<Rows>(&std::fs::read_to_string(top().join("tests/mails/expected.toml")).unwrap()).unwrap().mail
}

/// A week after the mails of the table were sent.
fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_780_900_000)
}

async fn name_server() -> NameServer {
    server_of("zone.toml").await
}

async fn server_of(zone: &str) -> NameServer {
    let zone = Zone::read(&top().join("tests/mails").join(zone)).unwrap();
    NameServer::start(zone, SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await.unwrap()
}

/// The case after the guest said yes to what was offered.
async fn looked_at(bytes: &[u8], server: &NameServer, host: &Host) -> Option<Case> {
    let mut case = answer(Case::new(host.id()), Answer::Paste(Paste::read(bytes).ok()?)).unwrap();
    let proposal = diagnose::proposal(&case, host);
    if proposal.checks().is_empty() {
        return Some(case);
    }
    let shown: Vec<String> = proposal.checks().iter().map(Check::name).collect();
    let approved = proposal.approve(&shown).unwrap();
    case = answer(case, Answer::Approve(approved.clone())).unwrap();
    let environment = Environment {
        network: None,
        name_service: Some(NameService::at(&[server.address]).unwrap()),
        mail: signed_bytes(bytes.to_vec()),
        now: now(),
        accounts: None,
    };
    let mut facts = Vec::new();
    run(approved, environment, |fact| facts.push(fact)).await;
    assert_eq!(facts.len(), shown.len(), "one fact for each check");
    for fact in facts {
        case = answer(case, Answer::See(fact)).unwrap();
    }
    assert!(case.looking().is_some_and(|looking| !looking.is_running()));
    Some(case)
}

fn judged(case: &Case, host: &Host) -> Option<MailJudgement> {
    // What is saved is judged again in the same way.
    assert_eq!(Case::from_json(&case.to_json(), host.id()).unwrap(), *case);
    diagnose::pasted(case, host)?.mail
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn every_mail_is_judged_as_its_row_says_when_its_keys_are_known() {
    let host = harbour();
    runtime().block_on(async {
        let server = name_server().await;
        let mut wrong = Vec::new();
        for row in rows() {
            let case = looked_at(&mail(&row.name), &server, &host).await.unwrap();
            let found = judged(&case, &host).unwrap().judgement;
            let value = |value: serde_json::Value| value.as_str().unwrap().to_owned();
            let found = Online {
                verdict: value(serde_json::json!(found.verdict)),
                authenticated: value(serde_json::json!(found.authenticated)),
                by: value(serde_json::json!(found.by)),
            };
            if found != row.online {
                wrong.push(format!("{}: {found:?} should be {:?}; {:?}", row.name, row.online, case.facts()));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

#[test]
fn only_what_was_shown_is_asked_for() {
    let host = harbour();
    runtime().block_on(async {
        let server = name_server().await;
        looked_at(&mail("signature-beside-that-of-a-stranger"), &server, &host).await.unwrap();
        // An answer that does not fit into a packet is asked for again over TCP.
        let mut asked = server.asked();
        asked.dedup();
        assert_eq!(asked, ["TXT selector1._domainkey.harbourinstitute.onmicrosoft.com"]);
        // The filter moved this one: who takes the mail of the guest's domain is of use to the guest's IT department.
        let case = looked_at(&mail("junk-spam"), &server, &host).await.unwrap();
        assert!(server.asked().contains(&"MX tidelands.example".to_owned()), "{:?}", server.asked());
        assert_eq!(judged(&case, &host).unwrap().gateway(), Some("proofpoint"));
    });
}

#[test]
fn a_name_server_that_is_not_there_is_no_answer() {
    let host = harbour();
    runtime().block_on(async {
        for (name, why) in [("signature-failing", NoAnswer::Failed), ("signature-silent", NoAnswer::Timeout)] {
            let server = name_server().await;
            let case = looked_at(&mail(name), &server, &host).await.unwrap();
            let [Fact::Signature(seen)] = case.facts()[..] else { panic!("{:?}", case.facts()) };
            assert_eq!(seen.result, SignatureResult::NoAnswer { why }, "{name}");
        }
        let bytes = mail("signature-rsa-2048");
        let case = answer(Case::new(host.id()), Answer::Paste(Paste::read(&bytes).unwrap())).unwrap();
        let proposal = diagnose::proposal(&case, &host);
        let shown: Vec<String> = proposal.checks().iter().map(Check::name).collect();
        let nobody = Environment { network: None, name_service: None, mail: bytes, now: now(), accounts: None };
        let mut facts = Vec::new();
        run(proposal.approve(&shown).unwrap(), nobody, |fact| facts.push(fact)).await;
        assert!(matches!(&facts[..], [fact] if !fact.is_answered()), "{facts:?}");
    });
}

/// A bit flipped, a line left out, bytes put between: what was signed is then not proven any more, and nothing breaks.
#[test]
fn changed_mails_are_not_proven_whole() {
    let host = harbour();
    let signed: Vec<Row> = rows()
        .into_iter()
        .filter(|row| row.online.by == "signature" && row.by == "none")
        .filter(|row| row.name.starts_with("signature-rsa"))
        .collect();
    assert!(signed.len() >= 2, "{}", signed.len());
    runtime().block_on(async {
        let server = name_server().await;
        let mut changes = Changes(11);
        for _ in 0..300 {
            let row = &signed[changes.next(signed.len())];
            let mut changed = mail(&row.name);
            let body = changed.windows(4).position(|part| part == b"\r\n\r\n").unwrap_or(changed.len() - 200);
            // A letter of the body.
            let at = body + 4 + changes.next(changed.len() - body - 8);
            if !changed[at].is_ascii_alphanumeric() {
                continue;
            }
            changed[at] = if changed[at] == b'x' { b'y' } else { b'x' };
            let Some(case) = looked_at(&changed, &server, &host).await else { continue };
            let Some(found) = judged(&case, &host) else { continue };
            assert_ne!(serde_json::json!(found.judgement.by), "signature", "{}", row.name);
        }
    });
}

#[derive(Deserialize)]
struct OthersMails {
    mail: Vec<OthersMail>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OthersMail {
    file: String,
    verdict: String,
    online_by: String,
}

#[test]
fn mails_of_other_projects_are_judged_as_their_rows_say() {
    let host = harbour();
    let folder = top().join("tests/mails/third-party");
    let source = std::fs::read_to_string(folder.join("expected.toml")).unwrap();
    let rows = toml::from_str::<OthersMails>(&source).unwrap().mail;
    assert!(rows.len() >= 40, "{}", rows.len());
    runtime().block_on(async {
        let server = server_of("third-party/zone.toml").await;
        let mut wrong = Vec::new();
        for row in rows {
            let bytes = std::fs::read(folder.join(&row.file)).unwrap();
            let offline = answer(Case::new(host.id()), Answer::Paste(Paste::read(&bytes).unwrap())).unwrap();
            let case = looked_at(&bytes, &server, &host).await.unwrap();
            let (before, found) = (judged(&offline, &host).unwrap(), judged(&case, &host).unwrap());
            let by = serde_json::json!(found.judgement.by);
            if before.judgement.verdict.name() != row.verdict || by != *row.online_by {
                wrong.push(format!("{}: {} and {by}; {:?}", row.file, before.judgement.verdict.name(), case.facts()));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}
