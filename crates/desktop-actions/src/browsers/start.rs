//! Starting a browser, and seeing whether it took what it was given.

use std::ffi::OsString;
use std::io::Read;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// A browser that cannot open says so within this time; one that goes on running was started.
const START: Duration = Duration::from_millis(1500);
/// How often it is looked at.
const GLANCE: Duration = Duration::from_millis(20);

/// The longest answer.
const MOST_BYTES: u64 = 4096;

/// A program, with what must stand before our own arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Program {
    /// Its file.
    pub(super) file: PathBuf,
    /// Arguments that lead to it: for a bundle of macOS.
    pub(super) before: Vec<OsString>,
}

/// What a program answers; nothing where it fails or takes too long.
#[cfg_attr(any(windows, target_os = "macos"), allow(dead_code, reason = "only a desktop of Linux is asked"))]
pub(super) fn ask(command: &mut Command) -> Option<String> {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
    let ended = watch(&mut child);
    // What it started may still hold its output: only one that ended is read.
    let _ = child.kill();
    let _ = child.wait();
    ended.filter(ExitStatus::success)?;
    let mut answer = String::new();
    child.stdout.take()?.take(MOST_BYTES).read_to_string(&mut answer).ok()?;
    Some(answer)
}

/// How it ended, where it did so in time.
fn watch(child: &mut Child) -> Option<ExitStatus> {
    let end = Instant::now() + START;
    loop {
        match child.try_wait() {
            Ok(None) if Instant::now() < end => std::thread::sleep(GLANCE),
            ended => return ended.ok().flatten(),
        }
    }
}

/// Starts it, on its own: it goes on when this program ends. Did it take it?
pub(super) fn start(program: &Program, arguments: &[String]) -> bool {
    let mut command = Command::new(&program.file);
    command.args(&program.before).args(arguments);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    alone(&mut command);
    let Ok(mut child) = command.spawn() else { return false };
    // A browser that already runs was given the link by this one, which then ends.
    if let Some(status) = watch(&mut child) {
        return status.success();
    }
    // Somebody must ask how it ended, or the system keeps its place.
    std::thread::spawn(move || child.wait());
    true
}

/// What stops this program in a terminal does not stop the browser.
#[cfg(unix)]
fn alone(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    command.process_group(0);
}

/// What stops this program in a terminal does not stop the browser (`DETACHED_PROCESS`, `CREATE_NEW_PROCESS_GROUP`: Microsoft's page
/// on process creation flags, 2026-11-29).
#[cfg(windows)]
fn alone(command: &mut Command) {
    use std::os::windows::process::CommandExt;
    command.creation_flags(0x0000_0008 | 0x0000_0200);
}
