//! A timer that the guest starts: until when a code works, and how long a sign-in stays marked for the helpdesk.

use guest_help_journeys::{Desk, Failure, Window, journey};

use crate::apart::{SMALL_LARGE_DARK, USUAL, assert_fits, open, picture};

/// What is said aloud in the timer of the page.
async fn said(window: &Window) -> Result<String, Failure> {
    let said = window.execute("return document.querySelector('.timer [role=status]').textContent", vec![]).await?;
    Ok(said.as_str().unwrap_or_default().to_owned())
}

/// The clock of the computer, as the page reads it, goes on or back by these minutes.
async fn clock(window: &Window, minutes: i32) -> Result<(), Failure> {
    let script = format!(
        "window.realNow ??= Date.now; const real = window.realNow; Date.now = () => real.call(Date) + {minutes} * 60000"
    );
    window.execute(&script, vec![]).await.map(|_| ())
}

#[test]
fn a_code_is_timed_until_it_no_longer_works() {
    for (language, look, start, left, over, go) in [
        (
            "nl",
            USUAL,
            "Mijn code kwam net aan",
            "Nog ongeveer 30 minuten",
            "De 30 minuten zijn voorbij",
            "Een nieuwe code vragen",
        ),
        (
            "en",
            SMALL_LARGE_DARK,
            "My code just arrived",
            "About 30 minutes left",
            "The 30 minutes are over",
            "Ask for a new code",
        ),
    ] {
        journey(async {
            let desk = Desk::with_screen(1400, 3000)?;
            let window = open(&desk, language, &look).await?;
            window.jump("130").await?;
            window.click_text(".timer button", start).await?;
            window.wait_for_text(left).await?;
            let until = said(&window).await?;
            assert!(until.contains(':'), "{until}");
            picture(&window, "timers", &format!("{language}-running")).await?;
            assert_fits(&window).await?;
            // Elsewhere and back it goes on.
            window.jump("350").await?;
            window.jump("717").await?;
            window.wait_for_text(&until).await?;
            window.jump("130").await?;
            // Near the end it is said once more, and at the end what to do.
            clock(&window, 26).await?;
            let now = if language == "nl" { "Gebruik de code nu." } else { "Use it now." };
            window.wait_for_text(now).await?;
            clock(&window, 31).await?;
            window.wait_for_text(over).await?;
            picture(&window, "timers", &format!("{language}-over")).await?;
            assert_fits(&window).await?;
            window.click_text(".timer button", go).await?;
            window.on_page("717").await?;
            window.close().await?;
            Ok(())
        });
    }
}

#[test]
fn a_clock_that_is_set_back_is_not_believed() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "en").await?;
        window.jump("130").await?;
        window.click_text(".timer button", "My code just arrived").await?;
        window.wait_for_text("About 30 minutes left").await?;
        clock(&window, -60).await?;
        window.wait_for_text("The clock of this computer was changed").await?;
        window.close().await?;
        Ok(())
    });
}

#[test]
fn a_marked_sign_in_is_timed_and_stands_in_the_report() {
    journey(async {
        let desk = Desk::with_screen(1400, 3000)?;
        let window = open(&desk, "en", &USUAL).await?;
        window.jump("744").await?;
        window.click_text("summary", "Mark your sign-in for the helpdesk").await?;
        window.click_text(".timer button", "I chose it just now").await?;
        window.wait_for_text("About 20 minutes left").await?;
        picture(&window, "timers", "flagging").await?;
        assert_fits(&window).await?;
        crate::fill_in(&window, "an@example.com", "A rule stops me").await?;
        let report = crate::shown_report(&window).await?;
        assert!(report.contains("Sign-in flagged: since ") && report.contains("for 20 minutes"), "{report}");
        window.close().await?;
        Ok(())
    });
}
