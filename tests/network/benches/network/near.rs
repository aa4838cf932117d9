//! On the near side: both programs in turn, each as a whole process, and the round trip of the wire between them.

use std::fs;
use std::io::{self, Read};
use std::net::{IpAddr, TcpStream};
use std::process::{Command, Stdio};
use std::time::Instant;

use guest_help_core::host::Host;
use guest_help_network::far_side::FarSide;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use wait4::Wait4;

/// One run of a program.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub struct Run {
    /// From its start to its end.
    pub millis: f64,
    /// From the yes to the last answer, as the program itself says; the peer has nothing before and after it.
    pub asking_millis: f64,
    /// The time that it kept a processor busy.
    pub busy_millis: f64,
    /// The most memory that it had.
    pub peak_bytes: u64,
    /// How many of the secure hosts answered.
    pub reached: usize,
}

/// What was measured over one wire.
#[derive(Serialize, Deserialize)]
pub struct Measured {
    /// Milliseconds that a connection took, the shortest that the protocol allows.
    pub round_trips: Vec<f64>,
    /// The runs of the program.
    pub program: Vec<Run>,
    /// Those of its peer.
    pub peer: Vec<Run>,
    /// How many secure hosts there are.
    pub hosts: usize,
    /// A process begins with the memory of the one that starts it: no peak below this one can be seen.
    pub floor_bytes: u64,
}

/// Measures, and says so as JSON.
pub fn measure(program: &str, host_file: &str, runs: &str) -> io::Result<String> {
    let runs: usize = runs.parse().map_err(io::Error::other)?;
    let host = Host::read(host_file, &fs::read_to_string(host_file)?).map_err(io::Error::other)?;
    let far_side = FarSide::of(&host);
    let addresses = far_side.secure_addresses();
    let near = far_side.addresses().into_iter().find(IpAddr::is_ipv4).ok_or(io::ErrorKind::NotFound)?;
    let (mut round_trips, mut of_program, mut of_peer) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..=runs {
        let began = Instant::now();
        TcpStream::connect((near, 443))?;
        let round_trip = millis(began);
        let (ours, theirs) = (check(program, host_file)?, curl(&addresses)?);
        // The first round fills the system's caches.
        if round > 0 {
            round_trips.push(round_trip);
            of_program.push(ours);
            of_peer.push(theirs);
        }
    }
    let floor_bytes = peak_of_own()?;
    let measured = Measured { round_trips, program: of_program, peer: of_peer, hosts: addresses.len(), floor_bytes };
    Ok(serde_json::to_string(&measured)?)
}

/// The program, as a person calls it.
fn check(program: &str, host_file: &str) -> io::Result<Run> {
    let mut command = Command::new(program);
    command.args(["network", "--yes", "--json", "--lang", "en", "--host", host_file]);
    run(command, |out| {
        let found: Value = serde_json::from_str(out).unwrap_or_default();
        let hosts = found["checks"].as_array().into_iter().flatten();
        let reached = hosts.filter(|host| host["millis"]["tls"].is_u64() && host["detail"]["status"].is_u64()).count();
        (reached, found["millis"].as_f64())
    })
}

/// Its peer: the same hosts, all at once.
fn curl(addresses: &[String]) -> io::Result<Run> {
    let mut command = Command::new("curl");
    command.args(["--parallel", "--parallel-immediate", "--silent", "--write-out", "%{http_code}\n"]);
    for address in addresses {
        command.args(["--output", "/dev/null", address]);
    }
    run(command, |out| (out.lines().filter(|code| *code != "000").count(), None))
}

fn run(mut command: Command, read: impl Fn(&str) -> (usize, Option<f64>)) -> io::Result<Run> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let began = Instant::now();
    let mut child = command.spawn()?;
    let mut out = String::new();
    if let Some(stream) = child.stdout.as_mut() {
        stream.read_to_string(&mut out)?;
    }
    let used = child.wait4()?.rusage;
    let millis = millis(began);
    let busy_millis = (used.utime + used.stime).as_secs_f64() * 1000.0;
    let (reached, asking_millis) = read(&out);
    Ok(Run { millis, asking_millis: asking_millis.unwrap_or(millis), busy_millis, peak_bytes: used.maxrss, reached })
}

fn millis(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}

/// The most memory that this process had.
fn peak_of_own() -> io::Result<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = peak.and_then(|peak| peak.trim().trim_end_matches(" kB").parse::<u64>().ok());
    Ok(kibibytes.ok_or(io::ErrorKind::InvalidData)? * 1024)
}
