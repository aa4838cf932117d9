//! The check of the connection, in a network that knows no name of Microsoft, and in one where a filter hides them.

use guest_help_journeys::{Desk, Window, journey, workspace};

use crate::apart::{SMALL_LARGE_DARK, USUAL, apart, assert_fits, open, picture, press_stop};

#[test]
fn a_filter_is_named_after_a_yes_and_only_what_failed_is_checked_again() {
    let zone = r#"
        [address]
        "login.microsoftonline.com" = ["0.0.0.0"]
    "#;
    if let Some(asked) = apart("connection::a_filter_is_named_after_a_yes_and_only_what_failed_is_checked_again", zone)
    {
        assert!(asked.iter().any(|name| name == "A login.microsoftonline.com"), "{asked:?}");
        let table = std::fs::read_to_string(workspace().join("knowledge/endpoints.toml")).unwrap();
        let is_listed = |name: &str| table.contains(name) || name == "sckinstructions.z6.web.core.windows.net";
        // Nothing is asked that was not on the list.
        assert!(asked.iter().filter_map(|name| name.split(' ').nth(1)).all(is_listed), "{asked:?}");
        return;
    }
    for (language, start, sink, again, changed, look) in [
        (
            "nl",
            "Start de controle",
            "een filter of een instelling blokkeert deze naam",
            "Controleer opnieuw",
            "Niet in orde: eerst 15, nu 15.",
            USUAL,
        ),
        (
            "en",
            "Start the check",
            "a filter or a setting blocks this name",
            "Check again",
            "Not in order: 15 before, 15 now.",
            SMALL_LARGE_DARK,
        ),
    ] {
        journey(async {
            let desk = Desk::with_screen(1400, 2000)?;
            let window = open(&desk, language, &look).await?;
            window.jump("630").await?;
            window.wait_for_text("login.microsoftonline.com").await?;
            picture(&window, "connection", &format!("{language}-offered")).await?;
            window.click_text("section.check button", start).await?;
            window.wait_for_text(again).await?;
            window.wait_for_text(sink).await?;
            picture(&window, "connection", &format!("{language}-ended")).await?;
            assert_fits(&window).await?;
            window.click_text("section.check button", again).await?;
            window.wait_for_text(changed).await?;
            // The answer leads to its page, and the page to a message that says what was seen.
            window.choose(1).await?;
            window.on_page("725").await?;
            assert!(window.everything().await?.contains("dns-sinkhole"), "the message to the IT department");
            picture(&window, "connection", &format!("{language}-answer")).await?;
            window.close().await?;
            Ok(())
        });
    }
}

#[test]
fn stop_stops_the_visits() {
    let zone = r#"silent = ["login.microsoftonline.com", "login.microsoft.com"]"#;
    if apart("connection::stop_stops_the_visits", zone).is_some() {
        return;
    }
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "en").await?;
        window.jump("630").await?;
        window.click_text("section.check button", "Start the check").await?;
        press_stop(&window).await?;
        window.wait_for_text("You stopped the check.").await?;
        // What was not seen is not checked, and never in order.
        window.wait_for_text("not checked").await?;
        picture(&window, "connection", "en-stopped").await?;
        window.close().await?;
        Ok(())
    });
}
