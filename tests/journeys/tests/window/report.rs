//! From an answer that did not help to a report that leaves as it was shown.

use guest_help_journeys::{Browser, Desk, Key, Window, journey};
use serde_json::json;

use crate::{ERROR_PAGE, fill_in, paste, shown_report};

#[test]
fn the_saved_file_is_byte_for_byte_what_was_shown_in_both_languages() {
    for (language, file, done) in [
        ("nl", "gastenhulp-melding.txt", "Uw melding is klaar"),
        ("en", "guest-help-report.txt", "Your report is ready"),
    ] {
        journey(async {
            let desk = Desk::new()?;
            let window = Window::in_language(&desk, language).await?;
            paste(&window, ERROR_PAGE).await?;
            window.choose(1).await?;
            window.on_page("715").await?;
            fill_in(&window, "", "Ik raak er niet in: 1 > 0 & é 😀").await?;
            let shown = shown_report(&window).await?;
            for part in ["jan.peeters@voorbeeld.be", "é 😀", "5f0f1c3a", "2026-11-20", "010>020>715>800>810"] {
                assert!(shown.contains(part), "{part} is missing in {shown}");
            }
            window.choose(2).await?;
            window.on_page("830").await?;
            window.wait_for_text(done).await?;
            window.wait_for_text(file).await?;
            // The folders above name the guest: only the last one is said.
            assert!(!window.text().await?.contains(&*desk.path("home").to_string_lossy()));
            let saved = std::fs::read(desk.downloads().join(file))?;
            assert_eq!(String::from_utf8(saved)?, shown);
            window.close().await?;
            Ok(())
        });
    }
}

#[test]
fn a_section_that_is_struck_out_is_in_no_part_of_what_is_copied() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "en").await?;
        paste(&window, ERROR_PAGE).await?;
        fill_in(&window, "an@example.com", "I am an@example.com").await?;
        assert!(shown_report(&window).await?.contains("I am an@example.com"));
        window.click("input[role=switch][aria-label*='E-mail address']").await?;
        let gone = "return !document.querySelector('pre.exact').textContent.includes('an@example')";
        window.until("the address to leave the report", gone, vec![]).await?;
        window.wait_for_text("The helpdesk cannot reach you").await?;
        let shown = shown_report(&window).await?;
        window.choose(1).await?;
        window.on_page("830").await?;
        window.wait_for_text("The report is copied").await?;
        // The clipboard is real: what it holds is pasted into the box.
        window.jump("010").await?;
        window.click("#paste-text").await?;
        window.execute("document.activeElement.select()", vec![]).await?;
        window.chord(&[Key::Control], 'v').await?;
        let pasted = "return document.querySelector('#paste-text').value";
        let fresh = format!(
            "{pasted} && !document.querySelector('#paste-text').value.startsWith('Sorry') && document.querySelector('#paste-text').value || null"
        );
        let pasted = window.until("the text to be pasted", &fresh, vec![]).await?;
        assert_eq!(pasted, json!(shown));
        window.close().await?;
        Ok(())
    });
}

#[test]
fn a_draft_a_letter_and_a_link_leave_only_when_asked() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "en").await?;
        fill_in(&window, "an@example.com", "No code & no mail").await?;
        window.wait_for_text("We do not know a form").await?;
        window.choose(3).await?;
        window.on_page("830").await?;
        let opened = desk.wait_for_opened(1).await?;
        assert!(
            opened[0].starts_with("mailto:?subject=") && opened[0].contains("No%20code%20%26%20no%20mail"),
            "{opened:?}"
        );
        window.jump("722").await?;
        window.click("main section details summary").await?;
        window.click_text("button", "Open a draft e-mail").await?;
        window.wait_for_text("We asked your e-mail program").await?;
        let opened = desk.wait_for_opened(2).await?;
        assert!(opened[1].contains("an%40example%2Ecom"), "{opened:?}");
        window.jump("210").await?;
        window.click_text("main button", "Open").await?;
        window.wait_for_text("We asked your browser").await?;
        let opened = desk.wait_for_opened(3).await?;
        assert_eq!(opened[2], "https://myapps.microsoft.com/sckcen.be");
        window.close().await?;
        Ok(())
    });
}

#[test]
fn a_host_with_a_form_gets_it_filled_in() {
    journey(async {
        let desk = Desk::new()?;
        let host = guest_help_journeys::workspace().join("tests/hosts/harbour.toml");
        let window = Window::open(&desk, &["--lang", "en", "--host", &host.to_string_lossy()]).await?;
        window.on_page("010").await?;
        fill_in(&window, "an@example.com", "één & twee").await?;
        window.choose(3).await?;
        window.on_page("830").await?;
        window.wait_for_text("open the form").await?;
        let opened = desk.wait_for_opened(1).await?;
        assert!(opened[0].starts_with("https://forms.harbour.example/guest?r1=an%40example.com&r2="), "{opened:?}");
        assert!(opened[0].contains("%C3%A9%C3%A9n+%26+twee"), "{opened:?}");
        window.close().await?;
        Ok(())
    });
}

#[test]
fn a_form_that_does_not_open_steps_down_and_every_step_is_said() {
    for (browser, language, said, opened) in [
        (Browser::Refuses("*r1=*"), "en", "too long for the form", "https://forms.harbour.example/guest"),
        (Browser::Refuses("*https:*"), "nl", "Het formulier ging niet open. We vroegen uw e-mailprogramma", "mailto:"),
        (Browser::Fails, "en", "We saved the report as", ""),
    ] {
        journey(async {
            let mut desk = Desk::new()?;
            desk.set_browser(browser)?;
            let host = guest_help_journeys::workspace().join("tests/hosts/harbour.toml");
            let window = Window::open(&desk, &["--lang", language, "--host", &host.to_string_lossy()]).await?;
            window.on_page("010").await?;
            fill_in(&window, "an@example.com", "één & twee").await?;
            let shown = shown_report(&window).await?;
            window.choose(3).await?;
            window.on_page("830").await?;
            window.wait_for_text(said).await?;
            if opened.is_empty() {
                assert_eq!(std::fs::read_to_string(desk.downloads().join("guest-help-report.txt"))?, shown);
            } else {
                let found = desk.wait_for_opened(1).await?;
                assert!(found[0].starts_with(opened), "{found:?}");
            }
            window.close().await?;
            Ok(())
        });
    }
}

#[test]
fn the_last_letter_that_is_typed_before_going_on_is_in_the_report() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "en").await?;
        paste(&window, ERROR_PAGE).await?;
        window.jump("800").await?;
        window.click("#field-happened").await?;
        // As fast as keys come, and the button at once after the last one.
        let typing = "const field = document.querySelector('#field-happened');
            for (const letter of 'It stops here. Then nothing more happens at all.') {
              document.execCommand('insertText', false, letter);
            }
            field.blur();
            document.querySelector('button[data-main]').click()";
        window.execute(typing, vec![]).await?;
        window.on_page("810").await?;
        assert!(shown_report(&window).await?.contains("It stops here. Then nothing more happens at all."));
        window.close().await?;
        Ok(())
    });
}
