//! On a shared screen nothing of the guest can be seen, and nothing of the case is kept.

use std::path::Path;

use guest_help_journeys::{Desk, Key, Window, journey};

use crate::{ERROR_PAGE, fill_in, paste};

const VALUES: &str = "return [...document.querySelectorAll('input, textarea')].map((field) => field.value).join('\\n')";

#[test]
fn hidden_data_is_in_no_text_attribute_title_or_field() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "en").await?;
        window.click("#paste-text").await?;
        window.keys("from jan.peeters@voorbeeld.be").await?;
        window.chord(&[Key::Control, Key::Shift], 'x').await?;
        window.wait_for_text("Your text is hidden").await?;
        let all = format!("{}{}", window.everything().await?, window.execute(VALUES, vec![]).await?);
        assert!(!all.contains("peeters"), "{all}");
        assert!(!desk.titles()?.concat().contains("peeters"));
        window.chord(&[Key::Control, Key::Shift], 'x').await?;
        window.wait_for("#paste-text").await?;
        window
            .execute(
                "const b = document.querySelector('#paste-text'); b.value = ''; b.dispatchEvent(new Event('input', { bubbles: true }))",
                vec![],
            )
            .await?;
        paste(&window, ERROR_PAGE).await?;
        fill_in(&window, "jan.peeters@voorbeeld.be", "Ik ben Jan van voorbeeld.be, bel 0475 12 34 56").await?;
        window.choose(2).await?;
        window.on_page("830").await?;
        window.click_text("header button", "Hide my personal data").await?;
        window.wait_for_text("Show my personal data").await?;
        for page in ["020", "715", "722", "800", "810", "830", "030", "650"] {
            window.jump(page).await?;
            let all = format!("{}{}", window.everything().await?, window.execute(VALUES, vec![]).await?);
            for secret in ["peeters", "voorbeeld", "0475", "5f0f1c3a-7a2b", "Ik ben Jan", "Project portal", "0000-c000"]
            {
                assert!(!all.contains(secret), "page {page} shows {secret}: {all}");
            }
        }
        // What is typed while data is hidden stands where it is typed.
        window.jump("010").await?;
        window.click("#paste-text").await?;
        window.keys("AADSTS50105").await?;
        assert!(window.execute(VALUES, vec![]).await?.to_string().contains("AADSTS50105"));
        // Nothing can be handed over that is not shown.
        window.jump("810").await?;
        assert!(!window.text().await?.contains("Copy the report"), "the report can be copied while it is hidden");
        window.close().await?;
        Ok(())
    });
}

#[test]
fn nothing_of_the_case_is_kept_and_nothing_personal_is_in_the_log() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "nl").await?;
        paste(&window, ERROR_PAGE).await?;
        fill_in(&window, "jan.peeters@voorbeeld.be", "Ik raak er niet in").await?;
        window.close().await?;
        let mut files = 0;
        for folder in ["home", "config", "data", "state", "cache"] {
            look_through(&desk.path(folder), &mut files)?;
        }
        assert!(files > 0, "not even a log was found");
        let window = Window::in_language(&desk, "nl").await?;
        window.jump("810").await?;
        assert!(!window.text().await?.contains("jan.peeters"));
        window.close().await?;
        Ok(())
    });
}

fn look_through(folder: &Path, files: &mut usize) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            look_through(&path, files)?;
            continue;
        }
        *files += 1;
        let text = String::from_utf8_lossy(&std::fs::read(&path)?).into_owned();
        for personal in ["peeters", "voorbeeld", "raak er niet in", "5f0f1c3a"] {
            assert!(!text.contains(personal), "{} holds {personal}", path.display());
        }
    }
    Ok(())
}
