//! Everything can be done with the keyboard alone.

use guest_help_journeys::{Desk, Failure, Key, Window, journey};

/// Moves the focus with the Tab key until it is on something with this text.
async fn tab_to(window: &Window, text: &str) -> Result<(), Failure> {
    let mut seen = Vec::new();
    for _ in 0..60 {
        window.chord(&[], Key::Tab).await?;
        let focused = window.focused().await?.replace('\n', " ");
        if focused.contains(text) {
            let outline = "const style = getComputedStyle(document.activeElement);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3";
            assert_eq!(window.execute(outline, vec![]).await?, true, "the focus on {text} cannot be seen");
            return Ok(());
        }
        seen.push(focused);
    }
    panic!("the Tab key does not lead to {text}: {seen:?}");
}

#[test]
fn a_question_is_answered_with_the_keyboard_alone() {
    for (language, steps) in [
        ("en", ["I see a problem", "My account is blocked", "My account is locked for now"]),
        ("nl", ["Ik heb een probleem", "Mijn account is geblokkeerd", "Mijn account is tijdelijk"]),
    ] {
        journey(async {
            let desk = Desk::new()?;
            let window = Window::in_language(&desk, language).await?;
            for (text, page) in steps.into_iter().zip(["300", "340", "721"]) {
                tab_to(&window, text).await?;
                window.chord(&[], Key::Enter).await?;
                window.on_page(page).await?;
                // A new page is read from its heading on.
                let heading = "return document.activeElement.tagName";
                window.until("the heading to have the focus", &format!("{heading} === 'H1'"), vec![]).await?;
            }
            window.chord(&[Key::Alt], Key::Left).await?;
            window.on_page("340").await?;
            window.chord(&[], Key::F1).await?;
            window.on_page("910").await?;
            // The main button of a page.
            window.chord(&[Key::Control], Key::Enter).await?;
            window.on_page("340").await?;
            window.chord(&[Key::Control, Key::Shift], 'h').await?;
            window.wait_for("aside").await?;
            window.chord(&[Key::Control, Key::Shift], 'h').await?;
            window.until("the panel to close", "return !document.querySelector('aside')", vec![]).await?;
            window.on_page("340").await?;
            window.chord(&[Key::Control], 'k').await?;
            window.wait_for("dialog[open]").await?;
            window.chord(&[], Key::Escape).await?;
            window.until("the dialog to close", "return !document.querySelector('dialog[open]')", vec![]).await?;
            window.close().await?;
            Ok(())
        });
    }
}

#[test]
fn the_report_is_filled_in_and_corrected_with_the_keyboard_alone() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "en").await?;
        tab_to(&window, "Get help from").await?;
        window.chord(&[], Key::Enter).await?;
        window.on_page("800").await?;
        tab_to(&window, "field-address").await?;
        window.keys("an at example").await?;
        window.chord(&[Key::Control], Key::Enter).await?;
        window.wait_for_text("Something is missing").await?;
        let summary = "return document.activeElement.className.includes('summary')";
        window.until("the summary to have the focus", summary, vec![]).await?;
        window.wait_for_text("Enter your e-mail address").await?;
        window.chord(&[], Key::Tab).await?;
        window.chord(&[], Key::Enter).await?;
        let field = "return document.activeElement.id === 'field-address'";
        window.until("the field to have the focus", field, vec![]).await?;
        assert_eq!(window.execute("return document.activeElement.value", vec![]).await?, "an at example");
        window.chord(&[Key::Control], 'a').await?;
        window.keys("an@example.com").await?;
        tab_to(&window, "field-happened").await?;
        window.keys("No code").await?;
        window.chord(&[Key::Control], Key::Enter).await?;
        window.on_page("810").await?;
        window.close().await?;
        Ok(())
    });
}
