//! How fast a paste is read, and that the cost grows with the size and no faster.

#![allow(clippy::unwrap_used, missing_docs, reason = "a benchmark may stop")]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use guest_help_core::case::{Answer, Case, answer};
use guest_help_core::clue::Paste;
use guest_help_core::diagnose;
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
    screen::explain(&diagnosis, 0, view).found
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

criterion_group!(benches, paste, peer, words);
criterion_main!(benches);
