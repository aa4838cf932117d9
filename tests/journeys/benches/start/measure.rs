//! Starting a window, waiting until it is drawn, and weighing it.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use guest_help_journeys::{Desk, PATIENCE, end_group, program, tree};

/// Starts of each program that count.
const TIMES: usize = 9;

/// The time that a window is given to come to rest before it is weighed.
const REST: Duration = Duration::from_secs(1);

/// One start: milliseconds until the page is drawn, and the memory of all its processes in mebibytes.
type Start = [f64; 3];

const NAMES: [&str; 3] = ["ms to READY", "PSS, MiB", "RSS, MiB"];

/// Starts both programs in turn, and lays out what was measured.
pub fn compare() -> io::Result<String> {
    let hello = Subject::new(program("HELLO_WINDOW", "target/release/hello-window"), &[])?;
    let guest_help = Subject::new(program("GUEST_HELP_WINDOW", "target/release/guest-help-desktop"), &["--verbose"])?;
    let (mut of_hello, mut of_guest_help) = (Vec::new(), Vec::new());
    for round in 0..=TIMES {
        let (first, second) = (hello.start()?, guest_help.start()?);
        // The first round fills the system's caches.
        if round > 0 {
            of_hello.push(first);
            of_guest_help.push(second);
        }
    }
    Ok(table(&of_hello, &of_guest_help))
}

/// A program that is measured, with a home of its own.
struct Subject {
    program: PathBuf,
    arguments: &'static [&'static str],
    desk: Desk,
}

impl Subject {
    fn new(program: PathBuf, arguments: &'static [&'static str]) -> io::Result<Self> {
        if !program.is_file() {
            return Err(io::Error::other(format!("{} is not there: build it first", program.display())));
        }
        Ok(Self { program, arguments, desk: Desk::new()? })
    }

    fn start(&self) -> io::Result<Start> {
        let begin = Instant::now();
        let mut child = self
            .desk
            .command(&self.program)
            .args(self.arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()?;
        let measured = wait_until_drawn(&mut child, &self.program).map(|drawn| {
            thread::sleep(REST);
            let (pss, rss) = weigh(child.id());
            [drawn.duration_since(begin).as_secs_f64() * 1000.0, pss, rss]
        });
        end_group(&mut child, PATIENCE);
        measured
    }
}

/// Waits for the line `READY`, and keeps reading after it so that the program never writes into a full pipe.
fn wait_until_drawn(child: &mut Child, program: &Path) -> io::Result<Instant> {
    let out = child.stdout.take().ok_or_else(|| io::Error::other("no standard output"))?;
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            if line.trim() == "READY" {
                // Nobody waits any more where the time is over.
                let _ = send.send(Instant::now());
            }
        }
    });
    receive
        .recv_timeout(PATIENCE)
        .map_err(|error| io::Error::other(format!("waited for READY from {}: {error}", program.display())))
}

/// The memory of a process and all that it started, in mebibytes: its share of what is shared (PSS), and all of it (RSS).
fn weigh(root: u32) -> (f64, f64) {
    let rollups: Vec<String> = tree(root)
        .into_iter()
        .filter_map(|process| fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok())
        .collect();
    let sum = |name: &str| {
        let lines = rollups.iter().flat_map(|rollup| rollup.lines()).filter_map(|line| line.strip_prefix(name));
        lines.filter_map(|rest| rest.trim().trim_end_matches(" kB").parse::<f64>().ok()).sum::<f64>() / 1024.0
    };
    (sum("Pss:"), sum("Rss:"))
}

fn table(hello: &[Start], guest_help: &[Start]) -> String {
    let mut text = format!("{TIMES} starts each, in turn, after one that does not count: median (least to most)\n");
    let _ = writeln!(text, "{:12} {:>26} {:>26} {:>8}", "", "hello-window", "guest-help", "ratio");
    for (index, name) in NAMES.into_iter().enumerate() {
        let (ours, theirs) = (Spread::of(guest_help, index), Spread::of(hello, index));
        let ratio = ours.median / theirs.median;
        let _ = writeln!(text, "{name:12} {:>26} {:>26} {ratio:>8.2}", theirs.shown(), ours.shown());
    }
    text
}

struct Spread {
    least: f64,
    median: f64,
    most: f64,
}

impl Spread {
    fn of(starts: &[Start], index: usize) -> Self {
        let mut values: Vec<f64> = starts.iter().map(|start| start[index]).collect();
        values.sort_by(f64::total_cmp);
        let at = |place: usize| values.get(place).copied().unwrap_or(f64::NAN);
        Self { least: at(0), median: at(values.len() / 2), most: at(values.len().saturating_sub(1)) }
    }

    fn shown(&self) -> String {
        format!("{:.0} ({:.0} to {:.0})", self.median, self.least, self.most)
    }
}
