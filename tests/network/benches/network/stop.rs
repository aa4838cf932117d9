//! On the near side: how fast a check ends that is stopped while nobody answers.

use std::fs;
use std::io;
use std::time::{Duration, Instant};

use guest_help_core::case::Case;
use guest_help_core::check::Check;
use guest_help_core::diagnose;
use guest_help_core::host::Host;
use guest_help_probes::{Environment, run};
use tokio::time::timeout;

/// The guest presses Stop after so long: all hosts are waited for by then.
const PATIENCE: Duration = Duration::from_secs(1);

/// Measures the milliseconds from Stop to the end, and says so as JSON.
pub fn measure(host_file: &str, runs: &str) -> io::Result<String> {
    let runs: usize = runs.parse().map_err(io::Error::other)?;
    let host = Host::read(host_file, &fs::read_to_string(host_file)?).map_err(io::Error::other)?;
    let ends = (0..runs).map(|_| stopped(&host)).collect::<io::Result<Vec<f64>>>()?;
    Ok(serde_json::to_string(&ends)?)
}

fn stopped(host: &Host) -> io::Result<f64> {
    let proposal = diagnose::connection_proposal(&Case::new(host.id()), host);
    let shown: Vec<String> = proposal.checks().iter().map(Check::name).collect();
    let approved = proposal.approve(&shown).map_err(|_| io::Error::other("the list was not approved"))?;
    let environment = Environment::of_system(&approved, Vec::new());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut check = Box::pin(run(approved, environment, |_| {}));
    if runtime.block_on(async { timeout(PATIENCE, &mut check).await }).is_ok() {
        return Err(io::Error::other("somebody answered"));
    }
    let began = Instant::now();
    drop(check);
    runtime.shutdown_background();
    Ok(began.elapsed().as_secs_f64() * 1000.0)
}
