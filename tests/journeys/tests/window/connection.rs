//! The check of the connection, in a network that knows no name of Microsoft, and in one where a filter hides them.

use std::path::Path;

use guest_help_journeys::{Desk, Failure, Window, journey, workspace};

use crate::apart::apart;

async fn picture(window: &Window, name: &str) -> Result<(), Failure> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("connection");
    std::fs::create_dir_all(&folder).unwrap();
    window.picture(&folder.join(format!("{name}.png"))).await
}

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
    for (language, start, sink, again, changed, (width, height), display) in [
        (
            "nl",
            "Start de controle",
            "een filter stuurt deze naam nergens naartoe",
            "Controleer opnieuw",
            "Niet in orde: eerst 14, nu 14.",
            (960, 1800),
            r#"{ "display": { "text_size": 100, "theme": "light" } }"#,
        ),
        (
            "en",
            "Start the check",
            "a filter sends this name nowhere",
            "Check again",
            "Not in order: 14 before, 14 now.",
            (640, 900),
            r#"{ "display": { "text_size": 200, "theme": "dark" } }"#,
        ),
    ] {
        journey(async {
            let desk = Desk::with_screen(1400, 2000)?;
            std::fs::create_dir_all(desk.path("config/guest-help")).unwrap();
            std::fs::write(desk.path("config/guest-help/settings.json"), display).unwrap();
            let window = Window::in_language(&desk, language).await?;
            window.resize(width, height).await?;
            window.jump("630").await?;
            window.wait_for_text("login.microsoftonline.com").await?;
            picture(&window, &format!("{language}-offered")).await?;
            window.click_text("section.check button", start).await?;
            window.wait_for_text(again).await?;
            window.wait_for_text(sink).await?;
            picture(&window, &format!("{language}-ended")).await?;
            let wide = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
            assert_eq!(window.execute(wide, vec![]).await?, false, "nothing is wider than the window");
            window.click_text("section.check button", again).await?;
            window.wait_for_text(changed).await?;
            // The answer leads to its page, and the page to a message that says what was seen.
            window.choose(1).await?;
            window.on_page("725").await?;
            assert!(window.everything().await?.contains("dns-sinkhole"), "the message to the IT department");
            picture(&window, &format!("{language}-answer")).await?;
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
        let stop =
            "const stop = [...document.querySelectorAll('section.check button')].find((b) => b.textContent === 'Stop');
            stop?.click(); return stop !== undefined";
        window.until("Stop to be pressed", stop, vec![]).await?;
        window.wait_for_text("You stopped the check.").await?;
        // What was not seen is not checked, and never in order.
        window.wait_for_text("not checked").await?;
        picture(&window, "en-stopped").await?;
        window.close().await?;
        Ok(())
    });
}
