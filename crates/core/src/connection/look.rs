//! When and from where it was looked at.

use std::net::IpAddr;

use serde::Serialize;

use super::world::World;
use crate::check::{Connection, Moment};

/// One look at the network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Look {
    /// When it began; where the clock of this computer is known to be wrong, by the clocks of the hosts.
    pub began: Moment,
    /// The addresses that this computer had on its network.
    pub own_addresses: Vec<IpAddr>,
    /// How many hosts it went to.
    pub hosts: usize,
    /// Were only some hosts visited again?
    pub is_again: bool,
}

/// The first look, and the last one where it was another.
pub(super) fn looks(all: &[&Connection], last: &[&Connection], world: World) -> Vec<Look> {
    let is_last = |seen: &&&Connection| last.iter().any(|now| now == *seen);
    let earlier: Vec<&Connection> = all.iter().filter(|seen| !is_last(seen)).copied().collect();
    let is_again = !earlier.is_empty();
    let first = look(&earlier, false, world);
    first.into_iter().chain(look(last, is_again, world)).collect()
}

fn look(seen: &[&Connection], is_again: bool, world: World) -> Option<Look> {
    let began = seen.iter().filter_map(|seen| seen.began).min()?;
    let wrong_by = world.clock_ahead.filter(|_| world.clock_is_wrong()).unwrap_or_default();
    let began = Moment { seconds: began.seconds.saturating_sub(wrong_by), ..began };
    let mut own_addresses: Vec<IpAddr> = seen.iter().filter_map(|seen| seen.own_address).collect();
    own_addresses.sort_unstable();
    own_addresses.dedup();
    Some(Look { began, own_addresses, hosts: seen.len(), is_again })
}
