//! The signature of a mail is looked at after a yes, in a network that holds nothing but a name server of the test.

use guest_help_journeys::{Desk, Failure, Window, journey, workspace};

use crate::apart::{SMALL_LARGE_DARK, USUAL, apart, assert_fits, open, picture, press_stop};

/// What the name server knows of the mails.
fn mails() -> String {
    std::fs::read_to_string(workspace().join("tests/mails/zone.toml")).unwrap()
}

/// Its mails name an organisation by a number, and this program does not know that of its own: Microsoft is asked, too.
fn with_sign_in_page(key: &str) -> Vec<String> {
    ["A login.microsoftonline.com", "AAAA login.microsoftonline.com", key].map(str::to_owned).to_vec()
}

fn sorted(mut asked: Vec<String>) -> Vec<String> {
    asked.sort_unstable();
    asked
}

async fn drop_mail(window: &Window, name: &str) -> Result<(), Failure> {
    window.jump("610").await?;
    let mail = std::fs::read(workspace().join(format!("tests/mails/cases/{name}.eml"))).unwrap();
    window.drop_file("#paste-text", "mail.eml", "message/rfc822", &mail).await?;
    window.on_page("020").await?;
    window.wait_for("section.check").await.map(|_| ())
}

#[test]
fn a_yes_lets_the_window_look_and_nothing_is_asked_before_it() {
    if let Some(asked) = apart("looking::a_yes_lets_the_window_look_and_nothing_is_asked_before_it", &mails()) {
        let key = "TXT selector1._domainkey.harbourinstitute.onmicrosoft.com";
        assert_eq!(
            sorted(asked),
            with_sign_in_page(key),
            "the mail to which nobody said yes has its key at another name"
        );
        return;
    }
    for (language, start, right, look) in [
        (
            "nl",
            "Start de controle",
            "De afzender is bevestigd: de e-mail heeft een juiste digitale handtekening van",
            USUAL,
        ),
        (
            "en",
            "Start the check",
            "The sender is confirmed: the e-mail carries a correct digital signature of",
            SMALL_LARGE_DARK,
        ),
    ] {
        journey(async {
            let desk = Desk::with_screen(1400, 2000)?;
            let window = open(&desk, language, &look).await?;
            drop_mail(&window, "code-postfix").await?;
            window.wait_for_text("selector1._domainkey.accountprotection.microsoft.com").await?;
            drop_mail(&window, "signature-rsa-2048").await?;
            window.wait_for_text("selector1._domainkey.harbourinstitute.onmicrosoft.com").await?;
            picture(&window, "looking", &format!("{language}-offered")).await?;
            window.click_text("section.check button", start).await?;
            window.wait_for_text(right).await?;
            window.execute("document.querySelector('section.check').scrollIntoView()", vec![]).await?;
            picture(&window, "looking", &format!("{language}-ended")).await?;
            assert_fits(&window).await?;
            // Everything is known: there is nothing to say yes to any more.
            assert!(!window.text().await?.contains(start));
            window.close().await?;
            Ok(())
        });
    }
}

#[test]
fn stop_stops_and_it_can_be_asked_again() {
    if let Some(asked) = apart("looking::stop_stops_and_it_can_be_asked_again", &mails()) {
        assert_eq!(sorted(asked), with_sign_in_page("TXT silent._domainkey.harbourinstitute.onmicrosoft.com"));
        return;
    }
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "en").await?;
        drop_mail(&window, "signature-silent").await?;
        window.click_text("section.check button", "Start the check").await?;
        press_stop(&window).await?;
        window.wait_for_text("You stopped the check.").await?;
        window.click_text("section.check button", "Check again").await?;
        window.wait_for_text(" of 2 done.").await?;
        picture(&window, "looking", "en-running").await?;
        window.wait_for_text("So the signature is not checked.").await?;
        picture(&window, "looking", "en-no-answer").await?;
        window.close().await?;
        Ok(())
    });
}
