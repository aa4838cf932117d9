//! Every mail of tests/mails is judged as its row says: one checker, many mails. And nothing forged is ever genuine.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test may stop, and reads files"
)]

mod shared;

use guest_help_core::case::{Answer, Case, answer};
use guest_help_core::clue::{Paste, PasteError};
use guest_help_core::diagnose::{self, MailJudgement};
use guest_help_core::host::Host;
use guest_help_core::mail::{MailError, OutlookError};
use serde::Deserialize;
use shared::{Changes, harbour, mail, top};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    mail: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    name: String,
    #[allow(dead_code)]
    story: Option<String>,
    verdict: String,
    authenticated: String,
    by: String,
    organisation: String,
    purpose: String,
    known: String,
    signs: Vec<String>,
    folder: String,
    reason: String,
    #[allow(dead_code, reason = "what the keys prove is checked where they are asked for")]
    online: toml::Table,
}

fn rows() -> Vec<Row> {
    toml::from_str::<Rows>(&std::fs::read_to_string(top().join("tests/mails/expected.toml")).unwrap()).unwrap().mail
}

fn bytes(row: &Row) -> Vec<u8> {
    mail(&row.name)
}

fn judged(bytes: &[u8], host: &Host) -> Option<MailJudgement> {
    let case = answer(Case::new(host.id()), Answer::Paste(Paste::read(bytes).ok()?)).unwrap();
    // What is saved is judged again in the same way.
    assert_eq!(Case::from_json(&case.to_json(), host.id()).unwrap(), case);
    diagnose::pasted(&case, host)?.mail
}

#[test]
fn every_mail_is_judged_as_its_row_says() {
    let host = harbour();
    let mut wrong = Vec::new();
    for row in rows() {
        let Some(found) = judged(&bytes(&row), &host) else {
            wrong.push(format!("{}: it is not taken for a mail", row.name));
            continue;
        };
        let found = serde_json::json!({
            "verdict": found.judgement.verdict, "authenticated": found.judgement.authenticated, "by": found.judgement.by,
            "organisation": found.judgement.organisation, "purpose": found.judgement.purpose,
            "known": found.judgement.sender.known, "signs": found.judgement.signs, "folder": found.delivery.folder,
            "reason": found.delivery.reason,
        });
        let wanted = serde_json::json!({
            "verdict": row.verdict, "authenticated": row.authenticated, "by": row.by, "organisation": row.organisation,
            "purpose": row.purpose, "known": row.known, "signs": row.signs, "folder": row.folder, "reason": row.reason,
        });
        for (key, value) in wanted.as_object().unwrap() {
            if found[key] != *value {
                wrong.push(format!("{}: {key} is {} and should be {value}", row.name, found[key]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Copying can put a whole mail into one line. Then a right link in it is no permission to open it.
#[test]
fn what_is_left_of_a_broken_mail_is_never_in_order() {
    let host = harbour();
    for row in rows().iter().filter(|row| !row.name.starts_with("outlook-")) {
        let mail = String::from_utf8_lossy(&bytes(row)).into_owned();
        if !mail.contains("DKIM-Signature:") && !mail.contains("<html") {
            continue;
        }
        let flat = mail.split_whitespace().collect::<Vec<_>>().join(" ");
        let Ok(paste) = Paste::read(flat.as_bytes()) else { continue };
        let case = answer(Case::new(host.id()), Answer::Paste(paste)).unwrap();
        let diagnosis = diagnose::pasted(&case, &host).unwrap();
        let page = diagnosis.page.to_string();
        assert!(!["120", "130", "220", "761"].contains(&page.as_str()), "{}: page {page}", row.name);
    }
}

#[test]
fn there_are_enough_of_them() {
    assert!(rows().len() >= 80, "{}", rows().len());
}

/// Cut, flipped, with lines left out, doubled or moved: no panic, and no forgery becomes genuine by it.
#[test]
fn ten_thousand_changed_mails_are_judged_without_a_panic() {
    let host = harbour();
    let mails: Vec<(Vec<u8>, String, String)> =
        rows().iter().map(|row| (bytes(row), row.verdict.clone(), row.name.clone())).collect();
    let mut changes = Changes(5);
    let mut read = 0;
    for _ in 0..10_000 {
        let (mail, verdict, name) = &mails[changes.next(mails.len())];
        let mut changed = mail.clone();
        for _ in 0..=changes.next(3) {
            if changed.len() < 2 {
                break;
            }
            let at = changes.next(changed.len());
            match changes.next(4) {
                0 => changed.truncate(at),
                1 => changed[at] ^= 1 << changes.next(8),
                2 => drop_line(&mut changed, at),
                _ => move_line(&mut changed, at, &mut changes),
            }
        }
        let Some(found) = judged(&changed, &host) else { continue };
        read += 1;
        let now = found.judgement.verdict.name();
        let shown = || format!("{name}\n{}", String::from_utf8_lossy(&changed));
        assert!(!(now == "genuine" && verdict == "forged"), "{}", shown());
        // A change in the body makes no forgery, and one in the headers takes no sign of abuse out of the body.
        let (was, is) = (divided(mail), divided(&changed));
        assert!(!(now == "forged" && verdict == "genuine" && was.0 == is.0), "{}", shown());
        let abused = name.starts_with("abuse") && was.1 == is.1 && !was.1.is_empty();
        assert!(!(now == "genuine" && abused), "{}", shown());
    }
    assert!(read > 5_000, "{read}");
}

/// Cut, flipped, with sectors of others: a damaged mail file is read or refused, and never believed more than the whole one.
#[test]
fn two_thousand_damaged_mail_files_are_read_or_refused() {
    let host = harbour();
    let files: Vec<(Vec<u8>, String)> = rows()
        .iter()
        .filter(|row| row.name.starts_with("outlook-"))
        .map(|row| (bytes(row), row.verdict.clone()))
        .collect();
    assert!(files.len() > 10, "{}", files.len());
    let mut changes = Changes(7);
    let mut refused = 0;
    for _ in 0..2000 {
        let (file, verdict) = &files[changes.next(files.len())];
        let mut changed = file.clone();
        for _ in 0..=changes.next(4) {
            let at = changes.next(changed.len());
            match changes.next(4) {
                0 => changed.truncate(at.max(600)),
                1 => changed[at] ^= 1 << changes.next(8),
                2 => changed[at] = 0xff,
                // A sector of another place: chains that loop, streams that begin elsewhere.
                _ => {
                    let from = changes.next(changed.len() / 512) * 512;
                    let to = changes.next(changed.len() / 512) * 512;
                    changed.copy_within(from..from + 512, to);
                }
            }
            if changed.len() < 1200 {
                break;
            }
        }
        match judged(&changed, &host) {
            Some(found) => {
                assert!(!(found.judgement.verdict.name() == "genuine" && verdict == "forged"));
            }
            None => refused += 1,
        }
    }
    assert!(refused > 50, "{refused}");
}

#[test]
fn a_mail_that_was_not_read_in_time_cannot_be_judged() {
    let host = harbour();
    let case = answer(Case::new(host.id()), Answer::Paste(Paste::unread())).unwrap();
    let found = diagnose::pasted(&case, &host).unwrap();
    assert_eq!(found.mail.unwrap().judgement.verdict.name(), "cannot-tell");
    assert_eq!(found.page.to_string(), "750");
}

#[test]
fn another_document_of_the_same_format_is_refused() {
    let file = std::fs::read(top().join("tests/mails/cases/outlook-not-a-mail.msg")).unwrap();
    let refused = Paste::read(&file).unwrap_err();
    assert_eq!(refused, PasteError::Mail(MailError::Outlook(OutlookError::NoMail)));
}

/// The headers and the body.
fn divided(mail: &[u8]) -> (&[u8], &[u8]) {
    let end = mail.windows(4).position(|part| part == b"\r\n\r\n").map_or(mail.len(), |end| end + 4);
    mail.split_at(end)
}

/// The line that holds this byte.
fn line_at(mail: &[u8], at: usize) -> std::ops::Range<usize> {
    let start = mail[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let end = mail[at..].iter().position(|byte| *byte == b'\n').map_or(mail.len(), |length| at + length + 1);
    start..end
}

fn drop_line(mail: &mut Vec<u8>, at: usize) {
    mail.drain(line_at(mail, at));
}

/// Lines of results stay where they are: above its own first line only the receiver can write.
fn move_line(mail: &mut Vec<u8>, at: usize, changes: &mut Changes) {
    let range = line_at(mail, at);
    if mail[range.clone()]
        .to_ascii_lowercase()
        .windows(7)
        .any(|part| part == b"results" || part == b"header." || part == b"dkim=pa")
    {
        return;
    }
    let line: Vec<u8> = mail.drain(range).collect();
    let to = line_at(mail, changes.next(mail.len().max(1)).min(mail.len().saturating_sub(1))).start;
    mail.splice(to..to, line);
}

/// With a host that does not tell its tenant nothing can be called genuine.
#[test]
fn without_a_tenant_the_best_verdict_is_cannot_tell() {
    let host = Host::embedded(Host::DEFAULT).unwrap();
    for row in rows() {
        if let Some(found) = judged(&bytes(&row), &host) {
            assert_ne!(found.judgement.verdict.name(), "genuine", "{}", row.name);
        }
    }
}
