//! Journeys of guests through the real window.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::disallowed_methods, clippy::print_stderr, reason = "a test may stop")]

mod accounts;
mod answers;
mod apart;
mod connection;
mod every_page;
mod harness;
mod helpdesk;
mod keyboard;
mod links;
mod looking;
mod mails;
mod over_a_wire;
mod privacy;
mod private;
mod refusals;
mod report;
mod settings;
mod shell;
mod timers;

use guest_help_journeys::{Failure, Window};

/// An error page as a guest copies it: with an account, a code that must not stay, and the numbers for the helpdesk.
pub const ERROR_PAGE: &str = "Sorry, but we're having trouble signing you in.
AADSTS50020: User account 'jan.peeters@voorbeeld.be' from identity provider 'live.com' does not exist in tenant \
'SCK CEN' and cannot access the application '00000003-0000-0000-c000-000000000000'(Project portal) in that tenant.
Request Id: 5f0f1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f
Correlation Id: 6e0e1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f
Timestamp: 2026-11-20T10:11:12Z";

/// Pastes a text on the first page and waits for what is recognised.
pub async fn paste(window: &Window, text: &str) -> Result<(), Failure> {
    window.click("#paste-text").await?;
    window.insert(text).await?;
    window.click("button.main").await?;
    window.on_page("020").await
}

/// Fills in the report after a result that did not help, and goes on to its preview. Where no address is given, the one
/// that the program filled in is confirmed by going on.
pub async fn fill_in(window: &Window, address: &str, happened: &str) -> Result<(), Failure> {
    window.jump("800").await?;
    if !address.is_empty() {
        window.click("#field-address").await?;
        window.execute("document.activeElement.select()", vec![]).await?;
        window.insert(address).await?;
    }
    window.click("#field-happened").await?;
    window.insert(happened).await?;
    window.click("button[data-main]").await?;
    window.on_page("810").await
}

/// The text of the report as the page shows it.
pub async fn shown_report(window: &Window) -> Result<String, Failure> {
    let text = window.execute("return document.querySelector('pre.exact').textContent", vec![]).await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}
