//! A link and a sender are judged where the guest stands, offline, in both languages.

use guest_help_journeys::{Desk, Failure, Window, journey};

/// Pastes into the box of a page and waits for what is recognised.
async fn paste_on(window: &Window, page: &str, text: &str) -> Result<(), Failure> {
    window.jump(page).await?;
    window.click("#paste-text").await?;
    window.insert(text).await?;
    window.click("button.main").await?;
    window.on_page("020").await
}

#[test]
fn a_general_link_in_a_mail_filter_brings_the_right_link_to_copy() {
    for (language, filter, instead) in [
        ("nl", "Een mailfilter (Proofpoint) veranderde de link", "U kunt deze link van SCK CEN gebruiken"),
        ("en", "A mail filter (Proofpoint) changed the link", "You can use this link of SCK CEN instead"),
    ] {
        journey(async {
            let desk = Desk::new()?;
            let window = Window::in_language(&desk, language).await?;
            let wrapped = "https://urldefense.proofpoint.com/v2/url?u=https-3A__myapps.microsoft.com_&d=DwMF&c=x";
            paste_on(&window, "620", wrapped).await?;
            window.wait_for_text(filter).await?;
            window.wait_for_text(instead).await?;
            window.wait_for_text("https://myapps.microsoft.com/sckcen.be").await?;
            window.choose(1).await?;
            window.on_page("210").await?;
            assert!(desk.opened()?.is_empty(), "a link was opened");
            window.close().await?;
            Ok(())
        });
    }
}

#[test]
fn an_imitated_sender_is_named_and_leads_to_the_warning() {
    for (language, looks_like, found) in [
        ("nl", "Het adres van de afzender lijkt op", "De afzender is gemaakt om op een juiste afzender te lijken"),
        ("en", "The address of the sender looks like", "The sender is made to look like a right one"),
    ] {
        journey(async {
            let desk = Desk::new()?;
            let window = Window::in_language(&desk, language).await?;
            paste_on(&window, "610", "Microsoft Invitations <invites@rnicrosoft.com>").await?;
            window.wait_for_text(looks_like).await?;
            window.wait_for_text("invites@microsoft.com").await?;
            window.choose(1).await?;
            window.on_page("713").await?;
            window.wait_for_text(found).await?;
            // The box is free for the next sender.
            paste_on(&window, "610", "invites@microsoft.com").await?;
            window.choose(1).await?;
            window.on_page("714").await?;
            window.close().await?;
            Ok(())
        });
    }
}

#[test]
fn the_ticket_of_a_wrapped_invitation_reaches_no_part_of_the_window() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "nl").await?;
        let wrapped = "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Finvitations.microsoft.com%2Fredeem%2F\
            %3Ftenant%3D11112222-3333-4444-5555-666677778888%26ticket%3DKluisdeur0123456789%253d&data=05%7C01%7Cjan%40a.be%7CKluisdeur";
        paste_on(&window, "620", wrapped).await?;
        window.wait_for_text("Microsoft Safe Links").await?;
        window.wait_for_text("persoonlijke gegevens").await?;
        window.choose(1).await?;
        window.on_page("750").await?;
        assert!(!window.everything().await?.contains("Kluisdeur"));
        window.close().await?;
        Ok(())
    });
}
