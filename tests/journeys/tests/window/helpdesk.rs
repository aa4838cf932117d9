//! The panel of the helpdesk on a shared screen, and the same case on the colleague's own computer.

use guest_help_journeys::{Desk, Key, Window, axe_source, journey};

use crate::apart::{SMALL_LARGE_DARK, USUAL, assert_fits, open, picture};
use crate::{ERROR_PAGE, fill_in, paste};

/// The note as the panel shows it.
async fn note(window: &Window) -> Result<String, guest_help_journeys::Failure> {
    let note = window.execute("return document.querySelector('aside .note').textContent.trim()", vec![]).await?;
    Ok(note.as_str().unwrap_or_default().to_owned())
}

#[test]
fn the_panel_hides_the_guest_and_its_note_opens_the_same_page_elsewhere() {
    for (language, look, heading, other, ask, copied) in [
        ("nl", USUAL, "Kijk in Entra", "English", "Look in Entra", "Copied"),
        ("en", SMALL_LARGE_DARK, "Look in Entra", "Nederlands", "Kijk in Entra", "Gekopieerd"),
    ] {
        journey(async {
            let desk = Desk::with_screen(1400, 4000)?;
            let window = open(&desk, language, &look).await?;
            paste(&window, ERROR_PAGE).await?;
            window.choose(1).await?;
            window.on_page("715").await?;
            window.chord(&[Key::Control, Key::Shift], 'h').await?;
            window.wait_for_text(heading).await?;
            picture(&window, "helpdesk", &format!("{language}-715")).await?;
            assert_fits(&window).await?;
            let all = window.everything().await?;
            for secret in ["peeters", "voorbeeld", "5f0f1c3a-7a2b", "Project portal"] {
                assert!(!all.contains(secret), "{secret} in {all}");
            }
            assert_eq!(window.axe(&axe_source()?).await?, [""; 0], "the panel");
            // The colleague speaks another language than the guest.
            window.click_text("aside button", other).await?;
            window.wait_for_text(ask).await?;
            let told = note(&window).await?;
            assert!(told.starts_with("010>020>715 · AADSTS50020 · app "), "{told}");
            window
                .click_text("aside button", if language == "nl" { "Copy the note" } else { "Kopieer de nota" })
                .await?;
            window.wait_for_text(copied).await?;
            window.close().await?;
            // On the other computer.
            let desk = Desk::new()?;
            let window = Window::in_language(&desk, if language == "nl" { "en" } else { "nl" }).await?;
            window.chord(&[Key::Control, Key::Shift], 'h').await?;
            window.wait_for("#case-text").await?;
            window.click("#case-text").await?;
            window.insert("not a note").await?;
            window.click("aside form button").await?;
            window.wait_for("#case-refusal").await?;
            window.execute("const t = document.querySelector('#case-text'); t.focus(); t.select()", vec![]).await?;
            window.insert(&told).await?;
            window.click("aside form button").await?;
            window.on_page("715").await?;
            assert!(note(&window).await?.starts_with("010>020>715 · AADSTS50020 · "));
            window.close().await?;
            Ok(())
        });
    }
}

#[test]
fn a_saved_case_is_opened_by_the_helpdesk_alone_and_says_the_same_in_the_other_language() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "nl").await?;
        paste(&window, ERROR_PAGE).await?;
        window.choose(1).await?;
        fill_in(&window, "jan.peeters@voorbeeld.be", "Ik raak er niet in").await?;
        window.click_text("main button", "Bewaar mijn antwoorden als bestand").await?;
        window.on_page("830").await?;
        window.wait_for_text("guest-help-case.json").await?;
        let saved = desk.downloads().join("guest-help-case.json");
        assert!(std::fs::read_to_string(&saved)?.contains("AADSTS50020"));
        window.close().await?;

        let colleague = Desk::new()?;
        let window = Window::in_language(&colleague, "en").await?;
        // The guide takes no case of somebody else for a text of the guest.
        window.choose_file("#paste-file", &saved).await?;
        window.wait_for_text("Only the helpdesk opens it").await?;
        window.chord(&[Key::Control, Key::Shift], 'h').await?;
        window.wait_for("aside input[type=file]").await?;
        window.choose_file("aside input[type=file]", &saved).await?;
        // It was saved before its saving became an answer.
        window.on_page("810").await?;
        window.wait_for_text("This case was opened from a file").await?;
        window.jump("715").await?;
        window.wait_for_text("AADSTS50020").await?;
        assert!(!window.everything().await?.contains("peeters"), "the case opens with its data shown");
        window.click_text("button", "Show my personal data").await?;
        window.wait_for_text("jan.peeters@voorbeeld.be").await?;
        window.close().await?;
        Ok(())
    });
}
