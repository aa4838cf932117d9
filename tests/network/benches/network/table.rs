//! What was measured, as a table of Markdown: every time beside that of the peer, and beside what the protocol needs.

use std::fmt::Write as _;

use crate::near::{Measured, Run};

/// A name is asked for, a connection and a secure one are opened, and an answer comes: each takes one round trip.
const NEEDED_ROUND_TRIPS: f64 = 4.0;
const MEBIBYTE: f64 = 1024.0 * 1024.0;

/// Lays it out.
pub fn of(compared: &[(&str, Measured)], stopped: &[(&str, Vec<f64>)]) -> String {
    let mut text = String::new();
    if !compared.is_empty() {
        text += "| wire | runs of each | round trip | guest-help | of it, from the yes to the last answer | curl --parallel | curl / guest-help | from the yes / 4 round trips | guest-help / 4 round trips | curl / 4 round trips | all hosts reached |\n";
        text += "|---|---|---|---|---|---|---|---|---|---|---|\n";
    }
    for (name, measured) in compared {
        let (ours, theirs) = (&measured.program, &measured.peer);
        let needed = Spread::of(measured.round_trips.iter().copied()).median * NEEDED_ROUND_TRIPS;
        let (our, their) = (time(ours), time(theirs));
        let asking = Spread::of(ours.iter().map(|run| run.asking_millis));
        let _ = writeln!(
            text,
            "| {name} | {} | {:.1} ms | {} | {} | {} | {:.2} | {:.3} | {:.3} | {:.3} | {} and {} |",
            ours.len(),
            needed / NEEDED_ROUND_TRIPS,
            our.shown(),
            asking.shown(),
            their.shown(),
            their.median / our.median,
            asking.median / needed,
            our.median / needed,
            their.median / needed,
            whole(ours, measured.hosts),
            whole(theirs, measured.hosts),
        );
    }
    for (name, measured) in compared.iter().take(1) {
        let peak = |runs: &[Run]| runs.iter().map(|run| run.peak_bytes).max().unwrap_or_default() as f64 / MEBIBYTE;
        let busy = |runs: &[Run]| Spread::of(runs.iter().map(|run| run.busy_millis)).median;
        let (ours, theirs) = (peak(&measured.program), peak(&measured.peer));
        let floor = measured.floor_bytes as f64 / MEBIBYTE;
        let _ = writeln!(
            text,
            "\nPeak memory ({name}): guest-help {ours:.1} MiB, curl {theirs:.1} MiB, ratio {:.2}; none below {floor:.1} MiB can be seen.",
            ours / theirs
        );
        let (ours, theirs) = (busy(&measured.program), busy(&measured.peer));
        let _ =
            writeln!(text, "Processor time: guest-help {ours:.0} ms, curl {theirs:.0} ms, ratio {:.2}.", ours / theirs);
    }
    for (name, ends) in stopped {
        let most = ends.iter().copied().fold(0.0, f64::max);
        let _ = writeln!(
            text,
            "Stopped with {name}, {} runs: ended after {:.1} ms (median), {most:.1} ms (most).",
            ends.len(),
            Spread::of(ends.iter().copied()).median
        );
    }
    text
}

fn time(runs: &[Run]) -> Spread {
    Spread::of(runs.iter().map(|run| run.millis))
}

fn whole(runs: &[Run], hosts: usize) -> String {
    format!("{}/{}", runs.iter().filter(|run| run.reached == hosts).count(), runs.len())
}

struct Spread {
    median: f64,
    late: f64,
}

impl Spread {
    fn of(values: impl Iterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.collect();
        values.sort_by(f64::total_cmp);
        // The smallest value that is not below this share of all of them.
        let at = |hundredths: usize| {
            let place = (values.len() * hundredths).div_ceil(100).saturating_sub(1);
            values.get(place).copied().unwrap_or(f64::NAN)
        };
        Self { median: at(50), late: at(95) }
    }

    fn shown(&self) -> String {
        format!("{:.0} ms ({:.0})", self.median, self.late)
    }
}
