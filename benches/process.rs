//! How long a whole call takes: from the start of the process to its answer, beside a call that does nothing but start.

#![allow(clippy::unwrap_used, missing_docs, reason = "a benchmark may stop")]

use std::process::{Command, Stdio};

use criterion::{Criterion, criterion_group, criterion_main};

fn run(arguments: &[&str]) {
    let status = Command::new(env!("CARGO_BIN_EXE_guest-help"))
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert!(status.code().is_some());
}

fn process(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let line = "> Jan wrote: it doesn't work, see https://login.microsoftonline.com/common/oauth2?state=Zk3Lq0 <b>really</b> not.\n";
    let text = format!("AADSTS50105: not assigned\n{}", line.repeat(20_000 / line.len()));
    let file = folder.path().join("paste.txt");
    std::fs::write(&file, text).unwrap();

    let mut group = criterion.benchmark_group("whole process");
    group.bench_function("start only (--version)", |bencher| bencher.iter(|| run(&["--version"])));
    group.bench_function("explain 20 kB", |bencher| bencher.iter(|| run(&["explain", file.to_str().unwrap()])));
    group.finish();
}

criterion_group!(benches, process);
criterion_main!(benches);
