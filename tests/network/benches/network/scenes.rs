//! The scenes, one after the other: each has a wire of its own, and this same program measures on the near side of it.

use std::io;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use guest_help_network::Quality;
use guest_help_network::far_side::Mood;
use guest_help_network::over_a_wire::{self, Scene};

use crate::table;

/// A round trip of 50 ms, and nothing is lost.
const CLEAN: Quality = Quality { one_way: Duration::from_millis(25), lost: 0.0, swallows_ipv6: false };

/// What is compared: a name, the wire, and how often each program runs.
const COMPARED: [(&str, Quality, usize); 3] = [
    ("clean, 50 ms", CLEAN, 25),
    ("2 % lost on each way", Quality { lost: 0.02, ..CLEAN }, 31),
    ("IPv6 swallowed", Quality { swallows_ipv6: true, ..CLEAN }, 15),
];

/// What is stopped: a name, the wire, and how often.
const STOPPED: [(&str, Quality, usize); 2] =
    [("hosts that say nothing", CLEAN, 9), ("nothing comes through", Quality { lost: 1.0, ..CLEAN }, 9)];

/// Runs those scenes whose name holds one of these words, or all of them, and lays out what was measured.
pub fn run(wanted: &[&str]) -> io::Result<String> {
    if let Some(obstacle) = over_a_wire::obstacle() {
        return Ok(format!("skipped: {obstacle}\n"));
    }
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|word| name.contains(word));
    let program = Path::new(env!("CARGO_BIN_EXE_over-a-wire")).with_file_name("guest-help");
    if !program.is_file() {
        return Err(io::Error::other(format!("{} is not there: build it first", program.display())));
    }
    let host = Path::new(env!("CARGO_MANIFEST_DIR")).join("../hosts/harbour.toml");
    let (program, host) = (program.to_string_lossy(), host.to_string_lossy());
    let mut compared = Vec::new();
    for (name, quality, runs) in COMPARED.into_iter().filter(|(name, ..)| is_wanted(name)) {
        let scene = Scene { host: (&*host).into(), quality, mood: Mood::Answering, proxy: false };
        let out = over_a_wire(&scene, &["--near", &program, &host, &runs.to_string()])?;
        compared.push((name, serde_json::from_str(&out)?));
    }
    let mut stopped = Vec::new();
    for (name, quality, runs) in STOPPED.into_iter().filter(|(name, ..)| is_wanted(name)) {
        let scene = Scene { host: (&*host).into(), quality, mood: Mood::Silent, proxy: false };
        let out = over_a_wire(&scene, &["--stop", &host, &runs.to_string()])?;
        stopped.push((name, serde_json::from_str(&out)?));
    }
    Ok(table::of(&compared, &stopped))
}

/// What this program says on the near side of a wire.
fn over_a_wire(scene: &Scene, arguments: &[&str]) -> io::Result<String> {
    let folder = tempfile::tempdir()?;
    let tool = Path::new(env!("CARGO_BIN_EXE_over-a-wire"));
    let mut command = over_a_wire::command(tool, scene, folder.path())?;
    command.arg(std::env::current_exe()?).args(arguments).stderr(Stdio::inherit());
    let ran = command.output()?;
    if !ran.status.success() {
        return Err(io::Error::other("a scene was not measured"));
    }
    Ok(String::from_utf8_lossy(&ran.stdout).into_owned())
}
