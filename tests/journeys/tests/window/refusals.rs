//! What cannot be used or done is answered on the page, and nothing is lost.

use guest_help_journeys::{Browser, Desk, Window, journey};

use crate::{fill_in, shown_report};

/// Drops the file that was chosen in an input of its own, after it was changed behind the back of the page.
const DROP_CHOSEN: &str = "
  const given = new DataTransfer();
  given.items.add(document.getElementById('trial').files[0]);
  document.querySelector('form').dispatchEvent(new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true }));";

#[test]
fn what_cannot_be_read_is_refused_at_the_box() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "en").await?;
        window.click("#paste-text").await?;
        window.keys("what I typed").await?;
        window.drop_large("form", 30).await?;
        window.wait_for_text("larger than 2 MB").await?;
        window.drop_file("form", "program.bin", "", b"\x7fELF\0\0\0\x01").await?;
        window.wait_for_text("This is not text").await?;
        // A file that is gone, and a folder in its place, when the page reads it.
        let file = desk.path("home/error.txt");
        std::fs::write(&file, "AADSTS50105")?;
        let trial = "const input = document.createElement('input'); input.type = 'file'; input.id = 'trial';
            document.body.append(input)";
        window.execute(trial, vec![]).await?;
        window.choose_file("#trial", &file).await?;
        std::fs::remove_file(&file)?;
        window.execute(DROP_CHOSEN, vec![]).await?;
        window.wait_for_text("We cannot read this. Is it a folder").await?;
        std::fs::create_dir(&file)?;
        window.drop_file("form", "other.bin", "", b"\x7fELF\0\0\0\x01").await?;
        window.wait_for_text("This is not text").await?;
        window.execute(DROP_CHOSEN, vec![]).await?;
        window.wait_for_text("We cannot read this. Is it a folder").await?;
        window.on_page("010").await?;
        let draft = window.execute("return document.querySelector('#paste-text').value", vec![]).await?;
        assert_eq!(draft, "what I typed");
        window
            .execute(
                "const b = document.querySelector('#paste-text'); b.value = '  '; b.dispatchEvent(new Event('input', { bubbles: true }))",
                vec![],
            )
            .await?;
        window.click("button.main").await?;
        window.wait_for_text("Paste or type the text").await?;
        // A picture of a whole screen is larger than any text that is read.
        let picture = [b"\x89PNG\r\n\x1a\n\0\0\0\0".as_slice(), &vec![0; 3 * 1024 * 1024]].concat();
        window.drop_file("form", "screen.png", "image/png", &picture).await?;
        window.on_page("020").await?;
        window.wait_for_text("We cannot read a picture").await?;
        window.close().await?;
        Ok(())
    });
}

#[test]
fn a_report_that_cannot_be_saved_stays_on_the_page() {
    for (language, answer) in [("en", "could not be saved"), ("nl", "kon niet bewaard worden")] {
        journey(async {
            let desk = Desk::new()?;
            desk.break_downloads()?;
            let window = Window::in_language(&desk, language).await?;
            fill_in(&window, "an@example.com", "No code").await?;
            let shown = shown_report(&window).await?;
            window.choose(2).await?;
            window.wait_for_text(answer).await?;
            window.on_page("810").await?;
            assert_eq!(shown_report(&window).await?, shown);
            window.close().await?;
            Ok(())
        });
    }
}

#[test]
fn a_field_that_is_too_long_is_said_at_the_field_and_keeps_what_was_typed() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "en").await?;
        window.jump("800").await?;
        window.click("#field-happened").await?;
        window.insert(&"a".repeat(5000)).await?;
        window.wait_for_text("Write 4000 characters or less").await?;
        let field = "return [document.activeElement.id, document.activeElement.value.length]";
        assert_eq!(window.execute(field, vec![]).await?, serde_json::json!(["field-happened", 5000]));
        window.close().await?;
        Ok(())
    });
}

#[test]
fn a_browser_that_starts_and_refuses_is_said_too() {
    journey(async {
        let mut desk = Desk::new()?;
        desk.set_browser(Browser::Fails)?;
        let window = Window::in_language(&desk, "en").await?;
        window.jump("210").await?;
        window.click_text("main button", "Open").await?;
        window.wait_for_text("Your browser did not open").await?;
        window.close().await?;
        Ok(())
    });
}

#[test]
fn a_browser_and_a_mail_program_that_do_not_open_are_said() {
    journey(async {
        let mut desk = Desk::new()?;
        desk.set_browser(Browser::Missing)?;
        let window = Window::in_language(&desk, "nl").await?;
        window.jump("210").await?;
        window.click_text("main button", "Openen").await?;
        window.wait_for_text("Uw browser ging niet open").await?;
        window.click_text("main button", "Kopiëren").await?;
        window.wait_for_text("Gekopieerd.").await?;
        fill_in(&window, "an@example.com", "Geen code").await?;
        window.choose(3).await?;
        window.wait_for_text("Er ging geen e-mailprogramma open").await?;
        window.on_page("810").await?;
        window.close().await?;
        Ok(())
    });
}

#[test]
fn settings_that_are_damaged_or_cannot_be_kept_stop_nothing() {
    journey(async {
        let desk = Desk::new()?;
        std::fs::create_dir_all(desk.path("config/guest-help"))?;
        std::fs::write(desk.path("config/guest-help/settings.json"), "{ \"display\": ")?;
        let window = Window::in_language(&desk, "en").await?;
        window.close().await?;
        std::fs::remove_dir_all(desk.path("config/guest-help"))?;
        std::fs::write(desk.path("config/guest-help"), "a file where the folder should be")?;
        let window = Window::in_language(&desk, "en").await?;
        window.click_text("nav button", "Nederlands").await?;
        window.wait_for_text("Waarmee kunnen we u helpen?").await?;
        window.close().await?;
        // The name of the folder would name the guest.
        let logs: String = std::fs::read_dir(desk.path("state/guest-help"))?
            .map(|entry| std::fs::read_to_string(entry?.path()))
            .collect::<Result<_, _>>()?;
        assert!(logs.contains("the settings were not kept") && !logs.contains("guest-help-desk-"), "{logs}");
        Ok(())
    });
}
