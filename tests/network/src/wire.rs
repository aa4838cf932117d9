//! A wire between two networks: what goes in on one side comes out on the other one after a time, or not at all. The kernel can do
//! this too (netem), but not every kernel was built with it.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use tun_rs::{DeviceBuilder, SyncDevice};

/// No packet is longer.
const LONGEST_PACKET: usize = 65_536;

/// How good a wire is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quality {
    /// How long a packet takes to the other side.
    pub one_way: Duration,
    /// The share of the packets that never come out, on each way: 0.02 of them.
    pub lost: f64,
    /// No packet of IPv6 comes out.
    pub swallows_ipv6: bool,
}

/// A packet, and when it comes out.
type Due = (Instant, Vec<u8>);

/// Its two ends, by the names of their network devices. They can be moved into other namespaces. It works until the program ends.
pub struct Wire {
    /// The names of the devices.
    pub ends: [String; 2],
}

impl Wire {
    /// Makes one, with both ends in the namespace of the caller.
    ///
    /// # Errors
    /// Where no device can be made: that is for root alone.
    pub fn new(quality: Quality) -> io::Result<Self> {
        let end = || DeviceBuilder::new().enable(false).build_sync().map(Arc::new);
        let (one, other) = (end()?, end()?);
        let ends = [one.name()?, other.name()?];
        for (from, to) in [(Arc::clone(&one), Arc::clone(&other)), (other, one)] {
            let (into, out_of) = channel();
            thread::spawn(move || take(&from, quality, &into));
            thread::spawn(move || give(&to, &out_of));
        }
        Ok(Self { ends })
    }
}

/// Takes what goes in on one side.
fn take(from: &SyncDevice, quality: Quality, into: &Sender<Due>) {
    let mut chance = fastrand::Rng::new();
    let mut packet = vec![0; LONGEST_PACKET];
    while let Ok(length) = from.recv(&mut packet) {
        let due = Instant::now() + quality.one_way;
        let packet = &packet[..length];
        // The first four bits are the version of the protocol.
        let is_ipv6 = packet.first().is_some_and(|first| first >> 4 == 6);
        let is_lost = chance.f64() < quality.lost || (is_ipv6 && quality.swallows_ipv6);
        if !is_lost && into.send((due, packet.to_vec())).is_err() {
            return;
        }
    }
}

/// Gives it out on the other one. All take equally long, so that none overtakes another.
fn give(to: &SyncDevice, out_of: &Receiver<Due>) {
    while let Ok((due, packet)) = out_of.recv() {
        thread::sleep(due.saturating_duration_since(Instant::now()));
        // An end that is not up yet takes nothing, as a cable that is not plugged in.
        let _ = to.send(&packet);
    }
}
