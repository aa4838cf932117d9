//! Processes that were started here, their children, and their end.

use std::fs;
use std::process::Child;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, WaitOptions, getpid, kill_process_group, set_child_subreaper, waitpid};

use crate::GLANCE;

/// A process and all that it started, as far as they still run.
#[must_use]
pub fn tree(root: u32) -> Vec<u32> {
    let parents: Vec<(u32, u32)> = processes()
        .filter_map(|process| standing(process).filter(|it| !it.ended).map(|it| (process, it.parent)))
        .collect();
    let mut found = vec![root];
    let mut next = 0;
    while let Some(&process) = found.get(next) {
        found.extend(parents.iter().filter(|(_, parent)| *parent == process).map(|(child, _)| *child));
        next += 1;
    }
    found
}

/// Lets processes whose parent has ended come to this one: the first process of a container may never ask how they ended.
pub(crate) fn adopt_orphans() {
    // Where the system refuses, they go where they always went.
    let _ = set_child_subreaper(Some(getpid()));
}

/// How a process stands.
struct Standing {
    parent: u32,
    group: u32,
    /// It has ended, and nobody has asked how.
    ended: bool,
}

fn standing(process: u32) -> Option<Standing> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name of the program stands in brackets and may hold anything, brackets too.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
    let ended = matches!(fields.next()?, "Z" | "X");
    Some(Standing { parent: fields.next()?.parse().ok()?, group: fields.next()?.parse().ok()?, ended })
}

fn processes() -> impl Iterator<Item = u32> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

fn group_runs(group: u32) -> bool {
    processes().any(|process| standing(process).is_some_and(|it| it.group == group && !it.ended))
}

/// Asks how the adopted processes of a group ended, which lets them go.
fn dismiss(group: u32) {
    let end = Instant::now() + Duration::from_secs(1);
    loop {
        let left: Vec<u32> = processes().filter(|&id| standing(id).is_some_and(|it| it.group == group)).collect();
        for process in left.iter().filter_map(|&process| Pid::from_raw(i32::try_from(process).ok()?)) {
            // Not ours yet where its parent is still ending: the next look finds it here.
            let _ = waitpid(Some(process), WaitOptions::NOHANG);
        }
        if left.is_empty() || Instant::now() > end {
            return;
        }
        std::thread::sleep(GLANCE);
    }
}

/// Ends a process that leads a group, and the whole group: asks, waits a while, and then insists.
/// Returns whether asking was enough.
pub fn end_group(leader: &mut Child, wait: Duration) -> bool {
    let id = leader.id();
    let Some(group) = i32::try_from(id).ok().and_then(Pid::from_raw) else { return false };
    let gone = |leader: &mut Child, wait| {
        let end = Instant::now() + wait;
        loop {
            // Asking for the status lets an ended process go.
            let ended = !matches!(leader.try_wait(), Ok(None));
            if ended && !group_runs(id) {
                return true;
            }
            if Instant::now() > end {
                return false;
            }
            std::thread::sleep(GLANCE);
        }
    };
    // Once it has ended, its number may belong to another.
    if gone(leader, Duration::ZERO) {
        dismiss(id);
        return true;
    }
    adopt_orphans();
    // An error here means that there is nobody left to ask.
    let _ = kill_process_group(group, Signal::TERM);
    let willing = gone(leader, wait);
    if !willing {
        let _ = kill_process_group(group, Signal::KILL);
        gone(leader, Duration::from_secs(2));
    }
    dismiss(id);
    willing
}
