//! Checks over a wire with delay, to a pretend Microsoft. Its certificates are of an issuer that this system trusts and the public does
//! not: a program that looks in. And what Microsoft says of the organisation differs from its file.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use guest_help_journeys::{Desk, Failure, Window, journey, program, workspace};
use guest_help_network::Quality;
use guest_help_network::far_side::Mood;
use guest_help_network::over_a_wire::{self, Scene};

use crate::apart::{Look, SMALL_LARGE_DARK, USUAL, assert_fits, picture};

/// The number of the organisation that the far side names.
const TENANT: &str = "8c3b1d52-6f0e-4f3a-9a55-0d6c2e7b9f41";
/// Another one.
const OTHER: &str = "11111111-2222-4333-8444-555555555555";
/// The file of the organisation inside.
const HOST: &str = "GUEST_HELP_HOST_FILE";

fn harbour() -> PathBuf {
    workspace().join("tests/hosts/harbour.toml")
}

/// Runs this test again on the near side of a wire; the file of its organisation inside, `None` here.
fn over_a_wire(test: &str) -> Option<PathBuf> {
    if let Some(host) = std::env::var_os(HOST) {
        return Some(host.into());
    }
    if let Some(obstacle) = over_a_wire::obstacle() {
        // Past the harness, which shows nothing of a test that passes.
        let _ = writeln!(std::io::stderr(), "skipped: {obstacle}");
        return None;
    }
    let tool = program("GUEST_HELP_WIRE", "target/debug/over-a-wire");
    assert!(tool.is_file(), "build it first: cargo build --package guest-help-network");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("harbour.toml");
    std::fs::write(&file, std::fs::read_to_string(harbour()).unwrap().replace(TENANT, OTHER)).unwrap();
    let quality = Quality { one_way: Duration::from_millis(25), lost: 0.0, swallows_ipv6: false };
    let scene = Scene { host: harbour(), quality, mood: Mood::Answering, proxy: false };
    let mut command = over_a_wire::command(&tool, &scene, folder.path()).unwrap();
    let this = std::env::current_exe().unwrap();
    command.arg("env").arg(format!("{HOST}={}", file.display())).arg(this).args(["--exact", test, "--nocapture"]);
    let ran = command.output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    assert!(ran.status.success(), "{out}\n{err}");
    assert!(out.contains("1 passed"), "there is no test {test}: {out}");
    None
}

#[test]
fn a_program_that_looks_in_is_named_and_the_organisation_is_told_apart() {
    let test = "over_a_wire::a_program_that_looks_in_is_named_and_the_organisation_is_told_apart";
    let Some(host) = over_a_wire(test) else { return };
    for (language, start, looked, number, look) in [
        (
            "nl",
            "Start de controle",
            "iets kijkt mee in de veilige verbinding",
            "de organisatie heeft een ander nummer",
            USUAL,
        ),
        (
            "en",
            "Start the check",
            "something looks into the secure connection",
            "the organisation has another number",
            SMALL_LARGE_DARK,
        ),
    ] {
        journey(async {
            let desk = Desk::with_screen(1400, 2000)?;
            let window = open(&desk, language, &host, &look).await?;
            window.jump("630").await?;
            window.wait_for_text("login.microsoftonline.com").await?;
            window.click_text("section.check button", start).await?;
            window.wait_for_text(looked).await?;
            window.wait_for_text(number).await?;
            picture(&window, "over-a-wire", &format!("{language}-ended")).await?;
            assert_fits(&window).await?;
            window.choose(1).await?;
            window.on_page("736").await?;
            picture(&window, "over-a-wire", &format!("{language}-answer")).await?;
            assert_fits(&window).await?;
            window.close().await?;
            Ok(())
        });
    }
}

/// The window with the file of this organisation.
async fn open(desk: &Desk, language: &str, host: &Path, look: &Look) -> Result<Window, Failure> {
    look.set(desk);
    let window = Window::open(desk, &["--lang", language, "--host", host.to_str().unwrap()]).await?;
    window.resize(look.size.0, look.size.1).await?;
    Ok(window)
}

#[test]
fn the_sign_in_page_is_forecast_by_name_and_after_a_yes_by_what_microsoft_says() {
    let test = "over_a_wire::the_sign_in_page_is_forecast_by_name_and_after_a_yes_by_what_microsoft_says";
    let Some(host) = over_a_wire(test) else { return };
    for (language, start, guess, told, private, look) in [
        (
            "nl",
            "Start de controle",
            "Dit is maar een vermoeden.",
            "Dit is het meest waarschijnlijk.",
            "Een pagina die een code kan sturen.",
            USUAL,
        ),
        (
            "en",
            "Start the check",
            "This is only a guess.",
            "This is the most likely one.",
            "A page that can send a code.",
            SMALL_LARGE_DARK,
        ),
    ] {
        journey(async {
            let desk = Desk::with_screen(1400, 2000)?;
            let window = open(&desk, language, &host, &look).await?;
            window.jump("640").await?;
            picture(&window, "account", &format!("{language}-empty")).await?;
            window.click("#field-invited").await?;
            window.insert("zaphod@kempen.example").await?;
            window.wait_for_text(guess).await?;
            window.wait_for_text("probe@kempen.example").await?;
            picture(&window, "account", &format!("{language}-guess")).await?;
            assert_fits(&window).await?;
            window.click_text("section.check button", start).await?;
            window.wait_for_text(told).await?;
            picture(&window, "account", &format!("{language}-told")).await?;
            assert_fits(&window).await?;
            // A mailbox of a person: nobody is asked.
            window.click("#field-invited").await?;
            window.execute("document.activeElement.select()", vec![]).await?;
            window.insert("zaphod@proximus.be").await?;
            window.wait_for_text(private).await?;
            assert!(!window.everything().await?.contains("probe@"), "nobody is asked about a mailbox of a person");
            picture(&window, "account", &format!("{language}-private")).await?;
            window.choose(1).await?;
            window.on_page("130").await?;
            window.close().await?;
            Ok(())
        });
    }
}

#[test]
fn before_the_first_click_one_run_looks_at_connection_sign_in_and_mail_and_says_what_must_be_arranged() {
    let test = "over_a_wire::before_the_first_click_one_run_looks_at_connection_sign_in_and_mail_and_says_what_must_be_arranged";
    let Some(host) = over_a_wire(test) else { return };
    for (language, start, first, sign_in, look) in [
        (
            "nl",
            "Start de controle",
            "Er moet iets geregeld worden voor uw eerste klik.",
            "Dit is het meest waarschijnlijk.",
            USUAL,
        ),
        (
            "en",
            "Start the check",
            "Something must be arranged before your first click.",
            "This is the most likely one.",
            SMALL_LARGE_DARK,
        ),
    ] {
        journey(async {
            let desk = Desk::with_screen(1400, 3000)?;
            let window = open(&desk, language, &host, &look).await?;
            window.jump("180").await?;
            picture(&window, "ready", &format!("{language}-empty")).await?;
            window.click("#field-invited").await?;
            window.insert("zaphod@kempen.example").await?;
            window.wait_for_text("probe@kempen.example").await?;
            picture(&window, "ready", &format!("{language}-offered")).await?;
            assert_fits(&window).await?;
            window.click_text("section.check button", start).await?;
            window.wait_for_text(first).await?;
            window.wait_for_text(sign_in).await?;
            picture(&window, "ready", &format!("{language}-ended")).await?;
            assert_fits(&window).await?;
            // What stands in the way comes first, and a message for the IT department is there.
            assert!(window.everything().await?.contains("kempen.example"));
            window.choose(1).await?;
            window.on_page("736").await?;
            window.close().await?;
            Ok(())
        });
    }
}
