//! What a guest sets is there again the next time.

use guest_help_journeys::{Desk, Key, Window, journey};

#[test]
fn language_size_colours_and_the_size_of_the_window_are_remembered() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "en").await?;
        window.jump("050").await?;
        // Each is waited for: a page whose letters grow moves what is clicked next.
        for (label, seen) in [
            ("Nederlands", "document.documentElement.lang === 'nl'"),
            ("150 %", "document.documentElement.style.fontSize === '150%'"),
            ("Donker", "document.documentElement.dataset.theme === 'dark'"),
            ("Altijd minder beweging", "document.documentElement.dataset.motion === 'less'"),
        ] {
            window.click_text("main label", label).await?;
            window.until(label, &format!("return {seen}"), vec![]).await?;
        }
        let set = "const { theme, motion } = document.documentElement.dataset;
            return theme === 'dark' && motion === 'less' && document.documentElement.style.fontSize === '150%'";
        window.until("the settings to be seen", set, vec![]).await?;
        window.chord(&[Key::Control], '+').await?;
        window.until("larger text", "return document.documentElement.style.fontSize === '175%'", vec![]).await?;
        window.chord(&[Key::Control], '-').await?;
        window.resize(800, 600).await?;
        window.leave(&desk).await?;
        // No --lang now: what was set counts, not what the call or the system says.
        let window = Window::open(&desk, &[]).await?;
        window.on_page("010").await?;
        window.wait_for_text("Waarmee kunnen we u helpen?").await?;
        window.until("the settings to be there again", set, vec![]).await?;
        let size = window.execute("return [innerWidth, innerHeight]", vec![]).await?;
        assert_eq!(size, serde_json::json!([800, 600]));
        window.close().await?;
        // What the call says counts more than what was set before.
        let window = Window::in_language(&desk, "en").await?;
        window.wait_for_text("What do you need help with?").await?;
        window.close().await?;
        Ok(())
    });
}

#[test]
fn the_language_of_microsofts_pages_is_another_thing_than_the_language_of_the_program() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "nl").await?;
        window.jump("130").await?;
        window.wait_for_text("‘Code verzenden’").await?;
        window.click_text("main label", "English").await?;
        window.wait_for_text("‘Send code’").await?;
        window.wait_for_text("Vraag een code en vul die in").await?;
        window.close().await?;
        Ok(())
    });
}
