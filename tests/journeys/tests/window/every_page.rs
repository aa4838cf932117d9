//! Every page, in both languages, light, dark and in high contrast, judged by axe-core, and read at twice the size in a small window.

use guest_help_core::page::map;
use guest_help_journeys::{Desk, Key, Window, axe_source, journey};
use serde_json::json;

use crate::{ERROR_PAGE, fill_in, paste};

/// What cannot be reached without scrolling sideways, or is cut off.
const OVERFLOW: &str = "
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const cut = [...document.querySelectorAll('main *, header *, footer *')].filter((element) =>
    element.checkVisibility() && element.scrollWidth > element.clientWidth + 1
    && !['SVG', 'INPUT', 'TEXTAREA', 'CODE'].includes(element.tagName.toUpperCase())
    && getComputedStyle(element).display !== 'inline' && element.clientWidth > 1);
  return wide > 0 ? [`the page is ${wide} too wide`] : cut.map((element) => element.outerHTML.slice(0, 120))";

#[test]
fn every_page_can_be_used_by_everybody_in_english() {
    every_page("en");
}

#[test]
fn every_page_can_be_used_by_everybody_in_dutch() {
    every_page("nl");
}

fn every_page(language: &str) {
    journey(async {
        let axe = axe_source()?;
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, language).await?;
        // With something pasted the pages have more to show.
        paste(&window, ERROR_PAGE).await?;
        // Colours are judged when they have arrived.
        window.jump("050").await?;
        window.execute("document.querySelectorAll('fieldset:last-of-type input')[1].click()", vec![]).await?;
        window.until("no movement", "return document.documentElement.dataset.motion === 'less'", vec![]).await?;
        let mut wrong = Vec::new();
        for page in map().pages() {
            let number = page.number.to_string();
            window.jump(&number).await?;
            let heads = window.execute("return document.querySelectorAll('h1').length", vec![]).await?;
            assert_eq!(heads, 1, "page {number} has one heading");
            assert_eq!(window.execute("return document.documentElement.lang", vec![]).await?, language);
            window
                .execute("document.querySelectorAll('details').forEach((details) => { details.open = true; })", vec![])
                .await?;
            for theme in ["light", "dark", "contrast"] {
                window.execute("document.documentElement.dataset.theme = arguments[0]", vec![json!(theme)]).await?;
                let found = window.axe(&axe).await?;
                wrong.extend(found.into_iter().map(|line| format!("{number} {theme}: {line}")));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        window.close().await?;
        Ok(())
    });
}

#[test]
fn every_page_fits_a_small_window_at_twice_the_size() {
    for language in ["nl", "en"] {
        journey(async {
            let desk = Desk::new()?;
            let window = Window::in_language(&desk, language).await?;
            paste(&window, ERROR_PAGE).await?;
            window.resize(640, 480).await?;
            let mut wrong = Vec::new();
            for page in map().pages() {
                let number = page.number.to_string();
                window.jump(&number).await?;
                for percent in ["200%", "100%"] {
                    window
                        .execute(
                            "document.documentElement.style.setProperty('font-size', arguments[0])",
                            vec![json!(percent)],
                        )
                        .await?;
                    let found = window.execute(OVERFLOW, vec![]).await?;
                    for line in found.as_array().into_iter().flatten() {
                        wrong.push(format!("{number} at {percent}: {line}"));
                    }
                }
            }
            assert!(wrong.is_empty(), "{}", wrong.join("\n"));
            window.close().await?;
            Ok(())
        });
    }
}

#[test]
fn what_stands_on_a_page_for_a_moment_can_be_used_too() {
    journey(async {
        let axe = axe_source()?;
        let mut desk = Desk::new()?;
        desk.set_browser(guest_help_journeys::Browser::Missing)?;
        let window = Window::in_language(&desk, "en").await?;
        window.chord(&[Key::Control], 'k').await?;
        window.wait_for("dialog[open] input").await?;
        window.keys(&format!("12{}", Key::Enter)).await?;
        window.wait_for_text("Enter three digits").await?;
        assert_eq!(window.axe(&axe).await?, [""; 0], "the dialog with a refusal");
        window.chord(&[], Key::Escape).await?;
        window.click("button.main").await?;
        window.wait_for_text("Paste or type the text").await?;
        assert_eq!(window.axe(&axe).await?, [""; 0], "a refusal at the box");
        window.jump("800").await?;
        window.click("button[data-main]").await?;
        window.wait_for_text("Something is missing").await?;
        assert_eq!(window.axe(&axe).await?, [""; 0], "the list of what is missing");
        fill_in(&window, "an@example.com", "No code").await?;
        window.choose(3).await?;
        window.wait_for_text("No e-mail program opened").await?;
        assert_eq!(window.axe(&axe).await?, [""; 0], "what came of an act");
        window.chord(&[Key::Control, Key::Shift], 'x').await?;
        window.wait_for_text("Your personal data is hidden").await?;
        assert_eq!(window.axe(&axe).await?, [""; 0], "hidden data");
        window.jump("050").await?;
        window.click_text("main label", "400 %").await?;
        window.until("large text", "return document.documentElement.style.fontSize === '400%'", vec![]).await?;
        assert_eq!(window.axe(&axe).await?, [""; 0], "four times the size");
        window.close().await?;
        Ok(())
    });
}
