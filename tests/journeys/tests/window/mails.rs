//! A mail is dropped as a file, and judged without anything leaving the computer.

use guest_help_journeys::{Desk, Window, journey, workspace};

#[test]
fn a_dropped_mail_gets_one_answer_in_both_languages() {
    for (language, forged, junk) in [
        ("nl", "De afzender lijkt op een bekende, maar is een andere", "De mailfilter zag de e-mail als spam"),
        ("en", "The sender looks like a known one, but is another", "The mail filter took it for spam"),
    ] {
        journey(async {
            let desk = Desk::new()?;
            let window = Window::in_language(&desk, language).await?;
            for (name, words, page) in [("lookalike-glyph", forged, "713"), ("junk-spam", junk, "711")] {
                window.jump("610").await?;
                let mail = std::fs::read(workspace().join(format!("tests/mails/cases/{name}.eml")))?;
                window.drop_file("#paste-text", "mail.eml", "message/rfc822", &mail).await?;
                window.on_page("020").await?;
                window.wait_for_text(words).await?;
                window.choose(1).await?;
                window.on_page(page).await?;
            }
            assert!(!window.everything().await?.contains("Kluisdeur"));
            window.close().await?;
            Ok(())
        });
    }
}
