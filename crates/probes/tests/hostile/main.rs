//! A pretend Microsoft on a hostile network: real servers for names, proxies, secure connections and answers on loopback. Every finding
//! of the contract comes from a fault on the wire, and has a twin that looks like it and must not get it.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

mod bad_servers;
mod names;
mod proxies;
mod questions;
mod scene;
mod secure;
mod whole_network;
