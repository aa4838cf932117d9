//! How fast a mail is checked: beside the bare library in the same run, and then dkimpy.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    missing_docs,
    reason = "a benchmark may stop, and reads files"
)]

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use criterion::{BenchmarkId, Criterion};
use guest_help_core::case::{Answer, Case, answer};
use guest_help_core::check::{Check, Covers, Fact, SignatureResult};
use guest_help_core::clue::{Paste, signed_bytes};
use guest_help_core::diagnose;
use guest_help_core::host::Host;
use guest_help_core::mail::Verdict;
use guest_help_network::zone::Zone;
use guest_help_probes::SignedMail;
use mail_auth::common::parse::TxtRecordParser;
use mail_auth::common::verify::DomainKey;
use mail_auth::hickory_resolver::config::{ResolverConfig, ResolverOpts};
use mail_auth::{AuthenticatedMessage, DkimResult, MessageAuthenticator, Parameters, ResolverCache, Txt};

struct OneKey(Txt);

impl ResolverCache<Box<str>, Txt> for OneKey {
    fn get<Q>(&self, _: &Q) -> Option<Txt>
    where
        Box<str>: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized,
    {
        Some(self.0.clone())
    }

    fn remove<Q>(&self, _: &Q) -> Option<Txt>
    where
        Box<str>: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized,
    {
        None
    }

    fn insert(&self, _: Box<str>, _: Txt, _: std::time::Instant) {}
}

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn python(folder: &Path, what: &str) {
    let program = top().join(".tools/mails/bin/python");
    let script = top().join("tests/mails/speed.py");
    assert!(Command::new(program).arg(script).arg(folder).arg(what).status().unwrap().success());
}

fn main() {
    assert!(Command::new(top().join("scripts/python-tools.sh")).arg("mails").status().unwrap().success());
    let folder = tempfile::tempdir().unwrap();
    python(folder.path(), "make");
    let zone = Zone::read(&folder.path().join("zone.toml")).unwrap();
    let host =
        Host::read("harbour.toml", &std::fs::read_to_string(top().join("tests/hosts/harbour.toml")).unwrap()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let verifier = MessageAuthenticator::new(ResolverConfig::default(), ResolverOpts::default()).unwrap();
    let mut criterion =
        Criterion::default().configure_from_args().sample_size(20).measurement_time(Duration::from_secs(3));
    for size in ["10-KB", "10-MB"] {
        for kind in ["rsa2048", "ed25519"] {
            let mail = std::fs::read(folder.path().join(format!("{kind}-{size}.eml"))).unwrap();
            let records: Vec<Vec<u8>> = zone
                .text
                .values()
                .flatten()
                .filter(|record| record.contains("k=ed25519") == (kind == "ed25519"))
                .map(|record| record.clone().into_bytes())
                .collect();
            let selector = format!("speed{kind}");
            let domain = "harbourinstitute.onmicrosoft.com";
            let mut group = criterion.benchmark_group(format!("{kind} {size}"));
            let bare = || {
                let key = OneKey(Txt::DomainKey(DomainKey::parse(&records[0]).unwrap().into()));
                let message = AuthenticatedMessage::parse(&mail).unwrap();
                let outputs = runtime.block_on(verifier.verify_dkim(Parameters::new(&message).with_txt_cache(&key)));
                assert_eq!(outputs[0].result(), &DkimResult::Pass);
            };
            group.bench_function(BenchmarkId::from_parameter("bare library"), |bencher| bencher.iter(bare));
            let check = || {
                let signed = SignedMail::read(black_box(&mail), SystemTime::now()).unwrap();
                let seen = runtime.block_on(signed.check(&selector, domain, &records));
                assert_eq!(seen.result, SignatureResult::Right { covers: Covers::Whole });
                seen
            };
            group.bench_function(BenchmarkId::from_parameter("our verification"), |bencher| bencher.iter(check));
            let whole = || {
                let mut case = answer(Case::new(host.id()), Answer::Paste(Paste::read(&mail).unwrap())).unwrap();
                let proposal = diagnose::proposal(&case, &host);
                let shown: Vec<String> = proposal.checks().iter().map(Check::name).collect();
                case = answer(case, Answer::Approve(proposal.approve(&shown).unwrap())).unwrap();
                // The copy that the program keeps beside the case.
                let kept = signed_bytes(mail.clone());
                let signed = SignedMail::read(&kept, SystemTime::now()).unwrap();
                let seen = runtime.block_on(signed.check(&selector, domain, &records));
                case = answer(case, Answer::See(Fact::Signature(seen))).unwrap();
                let judged = diagnose::pasted(&case, &host).unwrap().mail.unwrap();
                assert_eq!(judged.judgement.verdict, Verdict::Genuine);
            };
            group.bench_function(BenchmarkId::from_parameter("whole check"), |bencher| bencher.iter(whole));
            group.finish();
        }
    }
    python(folder.path(), "check");
    criterion.final_summary();
}
