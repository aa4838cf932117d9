//! The thinking part of Guest Help. It touches nothing: no sockets, files, clock or environment.
//! What it must know comes in as an argument, so every verdict can be replayed from a recorded case.
//!
//! The rooms, in the order in which they may use each other (no arrow back):
//! `vocabulary, knowledge, unescape, secret, text, host, lookalike, page, check` → `connection, error, link, mail` → `account` → `clue` → `case` → `diagnose` → `guide` → `handoff` → `screen` → `effect`.

pub mod account;
pub mod case;
pub mod check;
pub mod clue;
pub mod connection;
pub mod diagnose;
pub mod effect;
pub mod error;
pub mod guide;
pub mod handoff;
pub mod host;
pub mod knowledge;
pub mod link;
pub mod lookalike;
pub mod mail;
pub mod page;
pub mod screen;
pub mod secret;
pub mod text;
pub mod unescape;
pub mod vocabulary;
