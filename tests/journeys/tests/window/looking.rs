//! The signature of a mail is looked at after a yes, in a network that holds nothing but a name server of the test.

use std::path::Path;

use guest_help_journeys::{Desk, Failure, Window, journey, workspace};

use crate::apart::apart;

/// What the name server knows of the mails.
fn mails() -> String {
    std::fs::read_to_string(workspace().join("tests/mails/zone.toml")).unwrap()
}

async fn drop_mail(window: &Window, name: &str) -> Result<(), Failure> {
    window.jump("610").await?;
    let mail = std::fs::read(workspace().join(format!("tests/mails/cases/{name}.eml"))).unwrap();
    window.drop_file("#paste-text", "mail.eml", "message/rfc822", &mail).await?;
    window.on_page("020").await?;
    window.wait_for("section.check").await.map(|_| ())
}

async fn picture(window: &Window, name: &str) -> Result<(), Failure> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("looking");
    std::fs::create_dir_all(&folder).unwrap();
    window.picture(&folder.join(format!("{name}.png"))).await
}

#[test]
fn a_yes_lets_the_window_look_and_nothing_is_asked_before_it() {
    if let Some(asked) = apart("looking::a_yes_lets_the_window_look_and_nothing_is_asked_before_it", &mails()) {
        let key = "TXT selector1._domainkey.harbourinstitute.onmicrosoft.com";
        assert_eq!(asked, [key], "the mail to which nobody said yes has its key at another name");
        return;
    }
    for (language, start, right, (width, height), display) in [
        (
            "nl",
            "Start de controle",
            "De afzender is bevestigd: de e-mail heeft een juiste digitale handtekening van",
            (960, 1400),
            r#"{ "display": { "text_size": 100, "theme": "light" } }"#,
        ),
        // In a small window, with large letters, in the dark.
        (
            "en",
            "Start the check",
            "The sender is confirmed: the e-mail carries a correct digital signature of",
            (640, 480),
            r#"{ "display": { "text_size": 200, "theme": "dark" } }"#,
        ),
    ] {
        journey(async {
            let desk = Desk::with_screen(1400, 2000)?;
            std::fs::create_dir_all(desk.path("config/guest-help")).unwrap();
            std::fs::write(desk.path("config/guest-help/settings.json"), display).unwrap();
            let window = Window::in_language(&desk, language).await?;
            window.resize(width, height).await?;
            drop_mail(&window, "code-postfix").await?;
            window.wait_for_text("selector1._domainkey.accountprotection.microsoft.com").await?;
            drop_mail(&window, "signature-rsa-2048").await?;
            window.wait_for_text("selector1._domainkey.harbourinstitute.onmicrosoft.com").await?;
            picture(&window, &format!("{language}-offered")).await?;
            window.click_text("section.check button", start).await?;
            window.wait_for_text(right).await?;
            window.execute("document.querySelector('section.check').scrollIntoView()", vec![]).await?;
            picture(&window, &format!("{language}-ended")).await?;
            let wide = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
            assert_eq!(window.execute(wide, vec![]).await?, false, "nothing is wider than the window");
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
        assert_eq!(asked, ["TXT silent._domainkey.harbourinstitute.onmicrosoft.com"]);
        return;
    }
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "en").await?;
        drop_mail(&window, "signature-silent").await?;
        window.click_text("section.check button", "Start the check").await?;
        // Pressed as soon as it is there: the name server is waited for no longer than a few seconds.
        let stop =
            "const stop = [...document.querySelectorAll('section.check button')].find((b) => b.textContent === 'Stop');
            stop?.click(); return stop !== undefined";
        window.until("Stop to be pressed", stop, vec![]).await?;
        window.wait_for_text("You stopped the check.").await?;
        window.click_text("section.check button", "Check again").await?;
        window.wait_for_text("Checking: 0 of 1 done.").await?;
        picture(&window, "en-running").await?;
        window.wait_for_text("So the signature is not checked.").await?;
        picture(&window, "en-no-answer").await?;
        window.close().await?;
        Ok(())
    });
}
