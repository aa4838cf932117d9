//! Every page, in both languages, light, dark and in high contrast, judged by axe-core, and read at twice the size in a small window.

use guest_help_core::page::map;
use guest_help_journeys::{Desk, Window, axe_source, journey};
use serde_json::json;

use crate::{ERROR_PAGE, paste};

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
        let mut wrong = Vec::new();
        for page in map().pages() {
            let number = page.number.to_string();
            window.jump(&number).await?;
            let heads = window.execute("return document.querySelectorAll('h1').length", vec![]).await?;
            assert_eq!(heads, 1, "page {number} has one heading");
            assert_eq!(window.execute("return document.documentElement.lang", vec![]).await?, language);
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
