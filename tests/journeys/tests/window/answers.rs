//! From what a guest has in hand to an answer.

use guest_help_journeys::{Desk, Key, Window, journey};

use crate::{ERROR_PAGE, paste};

#[test]
fn four_questions_lead_to_an_outcome_in_both_languages() {
    for (language, found, sure) in
        [("nl", "staat niet op onze lijst", "vrij zeker"), ("en", "is not on our list", "fairly sure")]
    {
        journey(async {
            let desk = Desk::new()?;
            let window = Window::in_language(&desk, language).await?;
            for (choice, page) in [(1, "100"), (1, "110"), (3, "610"), (2, "713")] {
                window.choose(choice).await?;
                window.on_page(page).await?;
            }
            window.wait_for_text(found).await?;
            window.wait_for_text(sure).await?;
            assert!(window.title().await?.contains("713"));
            // What the helper sees in the list of windows.
            assert!(desk.titles()?.iter().any(|title| title.contains("713")), "{:?}", desk.titles());
            window.chord(&[Key::Alt], Key::Left).await?;
            window.on_page("610").await?;
            window.close().await?;
            Ok(())
        });
    }
}

#[test]
fn a_paste_is_recognised_explained_and_confirmed() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "en").await?;
        paste(&window, &format!("{ERROR_PAGE}\nmy code is 48213377")).await?;
        window.wait_for_text("This is an error message from Microsoft").await?;
        window.wait_for_text("AADSTS50020").await?;
        window.wait_for_text("We removed one personal part").await?;
        assert!(!window.everything().await?.contains("48213377"));
        window.choose(1).await?;
        window.on_page("715").await?;
        window.wait_for_text("personal Microsoft account").await?;
        window.wait_for_text("https://myapps.microsoft.com/sckcen.be").await?;
        window.wait_for_text("Open in a private window").await?;
        // Nothing opens by itself.
        assert!(desk.opened()?.is_empty());
        window.close().await?;
        Ok(())
    });
}

#[test]
fn half_a_text_can_be_completed_and_beginning_again_forgets_everything() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "nl").await?;
        paste(&window, "Fout AADSTS, verder niets").await?;
        window.wait_for_text("We kennen deze tekst nog niet").await?;
        let kept = window.execute("return document.querySelector('#paste-text').value", vec![]).await?;
        assert_eq!(kept, "Fout AADSTS, verder niets");
        window.click("#paste-text").await?;
        window.chord(&[Key::Control], Key::End).await?;
        window.insert(" AADSTS50105").await?;
        window.click("button.main").await?;
        window.wait_for_text("Dit is een foutmelding").await?;
        window.jump("800").await?;
        window.click("#field-happened").await?;
        window.keys("Niets lukt").await?;
        window.jump("830").await?;
        window.click_text("main button", "Opnieuw beginnen").await?;
        window.on_page("010").await?;
        let draft = window.execute("return document.querySelector('#paste-text').value", vec![]).await?;
        assert_eq!(draft, "");
        window.jump("800").await?;
        let typed = window.execute("return document.querySelector('#field-happened').value", vec![]).await?;
        assert_eq!(typed, "");
        window.close().await?;
        Ok(())
    });
}

#[test]
fn a_change_of_language_in_the_middle_keeps_everything() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "en").await?;
        window.click("#paste-text").await?;
        window.keys("half a sentence").await?;
        window.click_text("nav button", "Nederlands").await?;
        window.wait_for_text("Waarmee kunnen we u helpen?").await?;
        let draft = window.execute("return document.querySelector('#paste-text').value", vec![]).await?;
        assert_eq!(draft, "half a sentence");
        window.keys(&Key::Tab.to_string()).await?;
        window.jump("010").await?;
        window.execute("const box = document.querySelector('#paste-text'); box.value = ''; box.dispatchEvent(new Event('input', { bubbles: true }))", vec![]).await?;
        paste(&window, ERROR_PAGE).await?;
        window.choose(1).await?;
        window.on_page("715").await?;
        window.choose(2).await?;
        window.on_page("800").await?;
        window.click("#field-happened").await?;
        window.keys("Ik raak er niet in").await?;
        window.chord(&[Key::Control, Key::Shift], 'l').await?;
        window.wait_for_text("Prepare a report").await?;
        let typed = window.execute("return document.querySelector('#field-happened').value", vec![]).await?;
        assert_eq!(typed, "Ik raak er niet in");
        assert_eq!(window.execute("return document.documentElement.lang", vec![]).await?, "en");
        let back = |page: &'static str| {
            let window = &window;
            async move {
                window.chord(&[Key::Alt], Key::Left).await?;
                window.on_page(page).await
            }
        };
        back("715").await?;
        window.wait_for_text("Microsoft uses another account").await?;
        back("020").await?;
        window.wait_for_text("AADSTS50020").await?;
        window.close().await?;
        Ok(())
    });
}

#[test]
fn a_page_is_reached_by_its_number_and_only_by_one_that_is_there() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "en").await?;
        window.chord(&[Key::Control], 'k').await?;
        window.wait_for("dialog[open] input").await?;
        for (typed, answer) in [("12", "Enter three digits"), ("999", "There is no page 999")] {
            window.keys(typed).await?;
            window.keys(&Key::Enter.to_string()).await?;
            window.wait_for_text(answer).await?;
            window.execute("document.querySelector('dialog input').select()", vec![]).await?;
        }
        window.keys("Page 715").await?;
        window.keys(&Key::Enter.to_string()).await?;
        window.on_page("715").await?;
        // Nothing led here, so nothing is called found, likely or in order.
        window.wait_for_text("You opened this page yourself").await?;
        assert!(!window.text().await?.contains("Look at this"));
        window.jump("030").await?;
        window.click("#topics-filter").await?;
        window.keys("blocked").await?;
        window.click_text("main li button", "My account is blocked").await?;
        window.on_page("340").await?;
        window.close().await?;
        Ok(())
    });
}

#[test]
fn a_file_is_dropped_on_the_box_beside_it_or_chosen() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "nl").await?;
        window.drop_file("form", "fout.txt", "text/plain", "\u{feff}Fout AADSTS50105".as_bytes()).await?;
        window.on_page("020").await?;
        window.wait_for_text("AADSTS50105").await?;
        window.jump("010").await?;
        window.drop_file("h1", "fout.txt", "text/plain", b"AADSTS50126").await?;
        window.on_page("020").await?;
        window.wait_for_text("AADSTS50126").await?;
        window.jump("010").await?;
        let file = desk.path("home/fout.txt");
        // As Windows saves it.
        let bytes: Vec<u8> =
            [0xff, 0xfe].into_iter().chain("AADSTS90072".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        std::fs::write(&file, bytes)?;
        window.choose_file("#paste-file", &file).await?;
        window.on_page("020").await?;
        window.wait_for_text("AADSTS90072").await?;
        window.close().await?;
        Ok(())
    });
}

#[test]
fn a_link_is_read_without_being_opened() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "nl").await?;
        paste(&window, "https://login.microsoftonline.com@evil.example/redeem?ticket=OJabcDEF123").await?;
        window.wait_for_text("Dit is een link.").await?;
        window.wait_for_text("verbergt het echte adres: evil.example").await?;
        assert!(!window.everything().await?.contains("OJabcDEF123"));
        window.choose(1).await?;
        window.on_page("713").await?;
        assert!(desk.opened()?.is_empty());
        window.close().await?;
        Ok(())
    });
}
