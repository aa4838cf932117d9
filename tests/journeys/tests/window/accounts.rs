//! Which accounts this computer holds: on page 310, after a yes, from the profiles of browsers.

use guest_help_journeys::{Desk, journey};

use crate::apart::{SMALL_LARGE_DARK, USUAL, assert_fits, open, picture};
use crate::{ERROR_PAGE, paste};

/// Three profiles of Edge: one of work, one of a person, and one where nobody is signed in.
const EDGE: &str = r#"{ "profile": { "info_cache": {
    "Default": { "name": "Work", "user_name": "jan@kempen.example", "edge_account_type": 2 },
    "Profile 1": { "name": "zaphod at home", "user_name": "zaphod.beeblebrox@outlook.com", "edge_account_type": 1 },
    "Profile 2": { "name": "Empty", "user_name": "" } } } }"#;

fn desk_with_edge() -> std::io::Result<Desk> {
    let desk = Desk::with_screen(1400, 2000)?;
    std::fs::create_dir_all(desk.path("config/microsoft-edge")).unwrap();
    std::fs::write(desk.path("config/microsoft-edge/Local State"), EDGE).unwrap();
    Ok(desk)
}

#[test]
fn the_profile_that_fits_is_named_and_the_address_of_another_person_is_not() {
    for (language, start, found, other, look) in [
        (
            "nl",
            "Start de controle",
            "Open de link in het profiel “Work” van Edge.",
            "Op deze computer staat een Microsoft-account met een ander adres dan uw uitnodiging.",
            USUAL,
        ),
        (
            "en",
            "Start the check",
            "Open the link in the profile “Work” of Edge.",
            "On this computer is a Microsoft account with another address than your invitation.",
            SMALL_LARGE_DARK,
        ),
    ] {
        journey(async {
            let desk = desk_with_edge()?;
            let window = open(&desk, language, &look).await?;
            window.jump("310").await?;
            window.wait_for_text("Firefox").await?;
            assert!(!window.everything().await?.contains("outlook.com"), "nothing is read before the yes");
            picture(&window, "accounts", &format!("{language}-offered")).await?;
            window.click("#field-invited").await?;
            window.insert("jan@kempen.example").await?;
            window.click_text("section.check button", start).await?;
            window.wait_for_text(found).await?;
            picture(&window, "accounts", &format!("{language}-found")).await?;
            assert_fits(&window).await?;
            assert!(!window.everything().await?.contains("zaphod"), "the address of another person");
            // Another invitation is compared with what was found; nothing is read again.
            std::fs::remove_file(desk.path("config/microsoft-edge/Local State")).unwrap();
            window.click("#field-invited").await?;
            window.execute("document.activeElement.select()", vec![]).await?;
            window.insert("piet@kempen.example").await?;
            window.wait_for_text(other).await?;
            window.close().await?;
            Ok(())
        });
    }
}

#[test]
fn the_account_of_an_error_page_is_found_in_its_profile_and_leads_to_the_page_that_helps() {
    for (language, start, named, reason, look) in [
        (
            "nl",
            "Start de controle",
            "Dat account staat in Edge, in het profiel “zaphod at home”.",
            "Het account van de foutmelding staat op deze computer, in Edge, profiel “zaphod at home”.",
            USUAL,
        ),
        (
            "en",
            "Start the check",
            "That account is in Edge, in the profile “zaphod at home”.",
            "The account of the error is on this computer, in Edge, profile “zaphod at home”.",
            SMALL_LARGE_DARK,
        ),
    ] {
        journey(async {
            let desk = desk_with_edge()?;
            let window = open(&desk, language, &look).await?;
            paste(&window, &ERROR_PAGE.replace("jan.peeters@voorbeeld.be", "zaphod.beeblebrox@outlook.com")).await?;
            window.jump("310").await?;
            window.click("#field-invited").await?;
            window.insert("jan@kempen.example").await?;
            window.wait_for_text("zaphod.beeblebrox@outlook.com").await?;
            picture(&window, "accounts", &format!("{language}-error")).await?;
            assert!(!window.everything().await?.contains("zaphod at home"), "nothing is read before the yes");
            window.click_text("section.check button", start).await?;
            window.wait_for_text(named).await?;
            picture(&window, "accounts", &format!("{language}-error-found")).await?;
            assert_fits(&window).await?;
            window.choose(6).await?;
            window.on_page("715").await?;
            window.wait_for_text(reason).await?;
            picture(&window, "accounts", &format!("{language}-error-answer")).await?;
            assert_fits(&window).await?;
            window.close().await?;
            Ok(())
        });
    }
}
