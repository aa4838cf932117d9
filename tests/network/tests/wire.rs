//! `network` as a person runs it, unmodified, over a wire with delay and loss, to a pretend Microsoft. Its certificates are of an issuer
//! that this system trusts and the public does not: what is found everywhere is a program that looks in.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop, and starts programs")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use guest_help_network::Quality;
use guest_help_network::far_side::Mood;
use guest_help_network::over_a_wire::{self, Scene};
use serde_json::Value;

/// A round trip of 50 ms, and nothing is lost.
const CLEAN: Quality = Quality { one_way: Duration::from_millis(25), lost: 0.0, swallows_ipv6: false };
/// The secure hosts of the program's table, the three of the organisation, and one without a secure connection.
const HOSTS: usize = 16;

/// What a person gets who runs the program over this wire, with this file of an organisation; `None` where no wire can be made.
fn run(quality: Quality, host: &Path, arguments: &[&str]) -> Option<(i32, Value)> {
    if let Some(obstacle) = over_a_wire::obstacle() {
        // Past the harness, which shows nothing of a test that passes.
        let _ = writeln!(std::io::stderr(), "skipped: {obstacle}");
        return None;
    }
    let tool = Path::new(env!("CARGO_BIN_EXE_over-a-wire"));
    let program = tool.with_file_name("guest-help");
    assert!(program.exists(), "build it first: cargo build --package guest-help");
    let folder = tempfile::tempdir().unwrap();
    let scene = Scene { host: harbour(), quality, mood: Mood::Answering, proxy: false };
    let mut command = over_a_wire::command(tool, &scene, folder.path()).unwrap();
    command.arg(program).args(arguments).args(["--json", "--lang", "en", "--host"]).arg(host);
    let began = Instant::now();
    let ran = command.output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    assert!(began.elapsed().as_secs() < 20, "{:?}: {err}", began.elapsed());
    let document = serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {out}{err}"));
    Some((ran.status.code().unwrap(), document))
}

fn harbour() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../hosts/harbour.toml")
}

/// What a check of the connection found.
fn found(quality: Quality) -> Option<Value> {
    let (status, document) = run(quality, &harbour(), &["network", "--yes"])?;
    assert_eq!(status, 1, "{document:#}");
    Some(document)
}

/// Whom the question is about to which organisation it belongs: that row is no host.
const DOMAIN: &str = "harbour.example";

/// What was found at the hosts.
fn hosts(found: &Value) -> Vec<&Value> {
    found["checks"].as_array().unwrap().iter().filter(|check| check["host"] != DOMAIN).collect()
}

/// Each secure host is looked into, and each host gave its answer. Handed back: what else there is to say of each.
fn each_answered(found: &Value) -> Vec<Vec<String>> {
    assert_eq!((&found["page"], &found["situation"]), (&"736".into(), &"tls-inspection".into()), "{found:#}");
    let hosts = hosts(found);
    assert_eq!(hosts.len(), HOSTS, "{found:#}");
    let more = |host: &Value| {
        let own = host["also"].as_array().into_iter().flatten().chain([&host["finding"]]);
        let mut findings: Vec<String> = own.map(|finding| finding.as_str().unwrap().to_owned()).collect();
        let is_plain = host["host"] == "www.msftconnecttest.com";
        assert_eq!(findings.iter().any(|finding| finding == "tls-inspected"), !is_plain, "{host:#}");
        let status = if is_plain || host["host"] == "login.microsoftonline.com" { 200 } else { 302 };
        assert_eq!(host["detail"]["status"], status, "{host:#}");
        findings.retain(|finding| finding != "tls-inspected" && finding != "ok");
        findings
    };
    hosts.into_iter().map(more).collect()
}

#[test]
fn every_host_is_reached_over_a_long_wire() {
    let Some(found) = found(CLEAN) else { return };
    assert!(each_answered(&found).concat().is_empty(), "{found:#}");
    let checks = found["checks"].as_array().unwrap();
    let domain = checks.iter().find(|check| check["host"] == DOMAIN).unwrap();
    assert_eq!((&domain["finding"], &domain["state"]), (&"ok".into(), &"pass".into()), "{domain:#}");
    // No stage was faster than the wire is long.
    for host in hosts(&found) {
        for stage in ["dns", "tcp", "http"] {
            assert!(host["millis"][stage].as_u64() >= Some(49), "{stage}: {host:#}");
        }
    }
}

#[test]
fn every_host_is_reached_where_packets_are_lost() {
    let Some(found) = found(Quality { lost: 0.02, ..CLEAN }) else { return };
    let more = each_answered(&found).concat();
    // A question that was lost makes a name slow, and nothing worse.
    assert!(more.iter().all(|finding| finding == "dns-slow"), "{found:#}");
}

#[test]
fn where_ipv6_leads_nowhere_it_is_said_and_the_hosts_are_reached() {
    let Some(found) = found(Quality { swallows_ipv6: true, ..CLEAN }) else { return };
    for more in each_answered(&found) {
        assert_eq!(more, ["ipv6-broken"], "{found:#}");
    }
}

/// The number of the organisation that the far side names.
const TENANT: &str = "8c3b1d52-6f0e-4f3a-9a55-0d6c2e7b9f41";

/// What an invitation with this tenant is, where the file of the organisation does not name its own.
fn explained(tenant: &str, online: &[&str]) -> Option<Value> {
    let folder = tempfile::tempdir().unwrap();
    let (host, link) = (folder.path().join("host.toml"), folder.path().join("link.txt"));
    std::fs::write(&host, std::fs::read_to_string(harbour()).unwrap().replace(TENANT, "")).unwrap();
    let redeem = format!("https%3a%2f%2finvitations.microsoft.com%2fredeem%2f%3ftenant%3d{tenant}%26user%3dx");
    std::fs::write(&link, format!("https://login.microsoftonline.com/redeem?rd={redeem}")).unwrap();
    let arguments: Vec<&str> = ["explain", link.to_str().unwrap()].iter().chain(online).copied().collect();
    Some(run(CLEAN, &host, &arguments)?.1)
}

#[test]
fn microsoft_says_whose_invitation_it_is() {
    const OTHER: &str = "99999999-6f0e-4f3a-9a55-0d6c2e7b9f41";
    let Some(same) = explained(TENANT, &["--online", "--yes"]) else { return };
    let verdict = |document: &Value| (document["page"].clone(), document["certainty"].clone());
    assert_eq!(verdict(&same), ("120".into(), "likely".into()), "{same:#}");
    assert_eq!(same["facts"]["organisation"], "this-host", "{same:#}");
    // The issuer of the far side is one that only this system trusts.
    let why = same["why"].as_array().unwrap().iter().filter_map(Value::as_str).collect::<String>();
    assert!(why.contains("looks into the secure connection"), "{why}");
    let other = explained(OTHER, &["--online", "--yes"]).unwrap();
    assert_eq!(verdict(&other), ("749".into(), "likely".into()), "{other:#}");
    // Nobody was asked: then nobody knows.
    let offline = explained(TENANT, &[]).unwrap();
    assert_eq!(verdict(&offline), ("750".into(), "possible".into()), "{offline:#}");
}

#[test]
fn microsoft_says_how_a_domain_signs_in() {
    let arguments = ["route", "zaphod.beeblebrox@kempen.example", "--online", "--yes"];
    let Some((status, found)) = run(CLEAN, &harbour(), &arguments) else { return };
    assert_eq!(
        (&found["evidence"], &found["domain"]),
        (&"asked-microsoft".into(), &"kempen.example".into()),
        "{found:#}"
    );
    let first = &found["routes"][0];
    assert_eq!((&first["route"], &first["certainty"]), (&"work-account".into(), &"likely".into()), "{found:#}");
    assert_eq!(status, 0, "{found:#}");
}
