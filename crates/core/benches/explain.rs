//! How fast a paste is read, and that the cost grows with the size and no faster.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    missing_docs,
    reason = "a benchmark may stop, and reads a file"
)]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use guest_help_core::case::{Answer, Case, Field, answer};
use guest_help_core::clue::Paste;
use guest_help_core::diagnose;
use guest_help_core::handoff;
use guest_help_core::host::Host;
use guest_help_core::screen::{self, View};
use guest_help_core::secret;
use guest_help_core::text::Language;

/// A noisy paste of about `bytes` bytes: a chat around an error page, with addresses, quotes and escapes.
fn noisy(bytes: usize) -> String {
    let page = "AADSTS50020: User account 'jan.peeters@voorbeeld.be' from identity provider 'live.com' does not exist in tenant 'Harbour' \
        and cannot access the application '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0'(Tide Tables).\n\nRequest Id: 5f0f1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f\n\n\
        Correlation Id: 0191a2b3-c4d5-7e6f-8a9b-0c1d2e3f4a5b\n\nTimestamp: 2026-01-20T21:33:18Z\n";
    let chat = "> Jan wrote: it doesn't work, see https://login.microsoftonline.com/common/oauth2?client_id=abc&state=Zk3Lq0&x=%2Fa%2Fb \
        <b>really</b>&nbsp;not, and 'again' I get the same thing on my phone.\n";
    let mut text = page.to_owned();
    while text.len() < bytes {
        text.push_str(chat);
    }
    text
}

fn whole(host: &Host, view: View<'_>, text: &str) -> String {
    let paste = Paste::read(text.as_bytes()).unwrap();
    let case = answer(Case::new(host.id()), Answer::Paste(paste)).unwrap();
    let diagnosis = diagnose::pasted(&case, host).unwrap();
    screen::explain(&diagnosis, 0, host, view).found
}

fn paste(criterion: &mut Criterion) {
    let host = Host::embedded(Host::DEFAULT).unwrap();
    let texts = host.texts(Language::ENGLISH, Language::ENGLISH);
    let view = View::of(&texts);
    let mut group = criterion.benchmark_group("paste to answer");
    for kilobytes in [2, 20, 200, 1000] {
        let text = noisy(kilobytes * 1000);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(format!("{kilobytes} kB")), &text, |bencher, text| {
            bencher.iter(|| whole(&host, view, black_box(text)));
        });
    }
    group.finish();
}

/// The report of a full case, from the saved file to the text that leaves: at most 20 ms.
fn report(criterion: &mut Criterion) {
    let host = Host::embedded(Host::DEFAULT).unwrap();
    let texts = host.texts(Language::ENGLISH, Language::ENGLISH);
    let take = |case: Case, given: Answer| answer(case, given).unwrap();
    let mut case = take(Case::new(host.id()), Answer::Paste(Paste::read(noisy(20_000).as_bytes()).unwrap()));
    for (field, value) in [
        (Field::Address, "jan.peeters@voorbeeld.be"),
        (Field::Invited, "jan@voorbeeld.be"),
        (Field::Application, "Tide Tables"),
        (Field::Happened, &"It stops here, call 0475 12 34 56. ".repeat(100)),
        (Field::Contact, "An, an@harbour.example"),
    ] {
        case = take(case, Answer::Type { field, value: value.to_owned() });
    }
    let file = handoff::case_file(&case, &host, None).as_str().to_owned();
    criterion.bench_function("saved case to report (limit 20 ms)", |bencher| {
        bencher.iter(|| {
            let case = Case::from_json(black_box(&file), host.id()).unwrap();
            handoff::report(&case, &host, &texts).text()
        });
    });
}

/// Beside a known limit: copying the text into small letters, which any reading must do at least once.
fn peer(criterion: &mut Criterion) {
    let text = noisy(20_000);
    let mut group = criterion.benchmark_group("20 kB beside a peer");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("small letters only", |bencher| bencher.iter(|| black_box(&text).to_lowercase()));
    group.bench_function("secrets out", |bencher| bencher.iter(|| secret::strip(black_box(&text))));
    group.finish();
}

fn words(criterion: &mut Criterion) {
    let host = Host::embedded(Host::DEFAULT).unwrap();
    criterion.bench_function("texts of one language", |bencher| {
        bencher.iter(|| host.texts(black_box(Language::ENGLISH), Language::ENGLISH));
    });
}

/// One link, from the text to what it is. Beside it what any reading of a link must do at least once: parsing it.
fn link(criterion: &mut Criterion) {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/hosts/harbour.toml")).unwrap();
    let host = Host::read("harbour.toml", &text).unwrap();
    let invitation = "https://login.microsoftonline.com/redeem?rd=https%3a%2f%2finvitations.microsoft.com%2fredeem%2f%3f\
        tenant%3d8c3b1d52-6f0e-4f3a-9a55-0d6c2e7b9f41%26user%3d99992222-3333-4444-5555-666677778888%26ver%3d2.0";
    let escaped: String = url::form_urlencoded::byte_serialize(invitation.as_bytes()).collect();
    let wrapped = format!("https://eur03.safelinks.protection.outlook.com/?url={escaped}&data=x&reserved=0");
    let mut group = criterion.benchmark_group("one link");
    for (name, link) in [
        ("invitation", invitation),
        ("invitation in Safe Links", &wrapped),
        ("imitation", "https://login.rnicrosoftonline.com.evil.example/redeem"),
    ] {
        group.bench_function(name, |bencher| bencher.iter(|| guest_help_core::link::read(black_box(link), &host)));
    }
    group.bench_function("parsing alone", |bencher| bencher.iter(|| url::Url::parse(black_box(invitation))));
    group.finish();
}

criterion_group!(benches, report, paste, peer, words, link);
criterion_main!(benches);
