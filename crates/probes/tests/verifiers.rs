//! The same mails through well-kept verifiers of others: the same verdict on every signature, or the difference stands in a table with
//! its reason.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test may stop, and reads files"
)]
#![cfg(target_os = "linux")]

#[path = "../../core/tests/shared/mod.rs"]
mod shared;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use guest_help_core::check::{Covers, SignatureResult};
use guest_help_core::clue::{Paste, signed_bytes};
use guest_help_core::lookalike::is_same_organisation;
use guest_help_network::zone::Zone;
use guest_help_probes::SignedMail;
use serde::Deserialize;
use shared::top;

/// What the others found in one mail.
#[derive(Debug, Deserialize)]
struct Theirs {
    mail: String,
    signatures: Vec<String>,
    aligned: bool,
}

/// A difference that is meant.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Difference {
    mail: String,
    /// Where we find less than the others, or more.
    ours: String,
    why: String,
}

#[derive(Deserialize)]
struct Differences {
    difference: Vec<Difference>,
}

/// Does a signature fit, and is one of the sender's own among those that do?
fn ours(mail: &[u8], zone: &Zone) -> (bool, bool) {
    let Ok(Paste::Mail { mail: reading, .. }) = Paste::read(mail) else { return (false, false) };
    let Some(signed) = SignedMail::read(mail, SystemTime::now()) else { return (false, false) };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let right: Vec<&str> = reading
        .signatures
        .iter()
        .filter(|by| {
            let name = format!("{}._domainkey.{}", by.selector, by.domain);
            let records: Vec<Vec<u8>> =
                zone.text.get(&name).into_iter().flatten().map(|text| text.clone().into_bytes()).collect();
            let seen = runtime.block_on(signed.check(&by.selector, &by.domain, &records));
            seen.result == SignatureResult::Right { covers: Covers::Whole } && !seen.expired
        })
        .map(|by| by.domain.as_str())
        .collect();
    let sender = match reading.from.as_slice() {
        [one] => one.address.as_deref().and_then(|address| address.rsplit_once('@')).map(|(_, domain)| domain),
        _ => None,
    };
    let aligned = right.iter().any(|domain| sender.is_some_and(|sender| is_same_organisation(domain, sender)));
    (!right.is_empty(), aligned)
}

fn compare(
    folder: &Path,
    zone: &Path,
    ending: &str,
    differences: &BTreeMap<String, Difference>,
) -> (usize, Vec<String>) {
    let bytes_at = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|found| found == ending) {
            // Both see the same bytes: what a form of saving changed is undone before.
            let bytes = signed_bytes(std::fs::read(&path).unwrap());
            std::fs::write(bytes_at.path().join(path.file_stem().unwrap()), bytes).unwrap();
        }
    }
    let python = top().join(".tools/mails/bin/python");
    let output =
        Command::new(python).arg(top().join("tests/mails/verify.py")).arg(bytes_at.path()).arg(zone).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let table = Zone::read(zone).unwrap();
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let theirs: Theirs = serde_json::from_str(line).unwrap();
        let (fits, aligned) = ours(&std::fs::read(bytes_at.path().join(&theirs.mail)).unwrap(), &table);
        let they_fit = theirs.signatures.iter().any(|result| result == "pass");
        count += usize::from(!theirs.signatures.is_empty());
        let found = match ((fits, they_fit), (aligned, theirs.aligned)) {
            ((true, false), _) | ((true, true), (true, false)) => "more",
            ((false, true), _) | ((true, true), (false, true)) => "less",
            _ => "the same",
        };
        let wanted = differences.get(&theirs.mail).map_or("the same", |difference| difference.ours.as_str());
        if found != wanted {
            wrong.push(format!(
                "{}: ours is {found}, should be {wanted}: {theirs:?}, ours {fits} {aligned}",
                theirs.mail
            ));
        }
    }
    (count, wrong)
}

#[test]
fn every_signature_is_judged_as_others_judge_it() {
    let prepared = Command::new(top().join("scripts/python-tools.sh")).arg("mails").status().unwrap();
    assert!(prepared.success());
    let mails = top().join("tests/mails");
    let source = std::fs::read_to_string(mails.join("differences.toml")).unwrap();
    let rows = toml::from_str::<Differences>(&source).unwrap().difference;
    assert!(rows.iter().all(|row| !row.why.is_empty()));
    let differences: BTreeMap<String, Difference> = rows.into_iter().map(|row| (row.mail.clone(), row)).collect();
    let (mut count, mut wrong) = compare(&mails.join("cases"), &mails.join("zone.toml"), "eml", &differences);
    for project in ["dkim-verifier", "dkimpy", "mail-auth"] {
        let zone = mails.join("third-party/zone.toml");
        let (more, found) = compare(&mails.join("third-party").join(project), &zone, "eml", &differences);
        count += more;
        wrong.extend(found);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 120, "{count} signed mails");
}
