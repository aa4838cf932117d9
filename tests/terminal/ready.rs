//! `ready` without a network: what is refused, what a no means, and a link that belongs into a private window.

use super::Place;

#[test]
fn without_a_yes_nothing_is_looked_at() {
    for (language, question) in [("en", "Look at all this?"), ("nl", "Dit alles bekijken?")] {
        let place = Place::new();
        let ran = place.run(&["ready", "jan@kempen.example", "--lang", language], "no\n");
        assert_eq!((ran.status, ran.out.as_str()), (3, ""), "{}", ran.err);
        assert!(ran.err.contains(question), "{}", ran.err);
        // What would be asked is listed, and of the address only the domain.
        assert!(ran.err.contains("login.microsoftonline.com") && ran.err.contains("kempen.example"), "{}", ran.err);
        assert!(!ran.err.contains("jan@"), "{}", ran.err);
        assert!(!place.logged().contains("kempen"), "{}", place.logged());
    }
}

#[test]
fn what_cannot_be_looked_at_is_refused_in_one_line() {
    let place = Place::new();
    place.run(&["ready", "jan@", "--yes"], "").refused("jan@");
    place.run(&["ready", ""], "").refused("no e-mail address and no domain");
    place.run(&["ready", "jan@kempen.example"], "").refused("--yes");
}

#[test]
fn the_page_shows_the_mails_to_expect_and_the_letter_in_advance() {
    for (language, mails, ask) in [
        ("en", "E-mails to expect", "Can you check this"),
        ("nl", "E-mails die u mag verwachten", "Kunt u dit nakijken"),
    ] {
        let place = Place::new();
        let ran = place.run(&["--lang", language, "ask"], "180\njan@kempen.example\nm\nq\n");
        assert!(ran.out.contains(mails) && ran.out.contains("guest-help ready"), "{}", ran.out);
        assert!(ran.out.contains(ask) && ran.out.contains("invitations.microsoft.com"), "{}", ran.out);
    }
}

#[test]
fn a_link_for_a_private_window_is_copied_where_no_browser_can_be_told() {
    for (language, said, none) in [
        ("en", "We could not open a private window", "This page has no link for a private window."),
        ("nl", "Er ging geen privévenster open", "Deze pagina heeft geen link voor een privévenster."),
    ] {
        let ran = Place::new().run(&["--lang", language, "ask"], "715\no\n010\no\nq\n");
        assert!(ran.out.contains(said) && ran.out.contains(none), "{}", ran.out);
    }
}
