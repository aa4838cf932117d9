use super::*;

const SMALL: &str = "schema = 1\nid = \"harbour\"\nname = \"Harbour Institute\"\n";

fn mistake(lines: &str) -> KnowledgeError {
    Host::mistakes("host.toml", &format!("{SMALL}{lines}"))
        .into_iter()
        .next()
        .unwrap_or_else(|| panic!("no mistake found in: {lines}"))
}

#[test]
fn three_lines_are_a_host_that_guesses_nothing() {
    let host = Host::read("host.toml", SMALL).unwrap();
    assert_eq!(host.my_apps(), None);
    assert_eq!(host.teams(), None);
    assert_eq!(host.is_named_by("8c3b1d52-6f0e-4f3a-9a55-0d6c2e7b9f41"), Organisation::Unknown);
    assert_eq!(host.is_named_by("HARBOUR•institute"), Organisation::ThisHost);
}

#[test]
fn every_embedded_host_has_no_mistake() {
    for id in Host::embedded_ids() {
        let path = format!("hosts/{id}.toml");
        let text = knowledge::FILES.get_file(&path).unwrap().contents_utf8().unwrap();
        assert_eq!(Host::mistakes(&path, text), [], "{id}");
        assert_eq!(Host::embedded(id).unwrap().id(), id);
    }
}

#[test]
fn mistakes_are_named_with_their_line_and_the_nearest_name() {
    for (lines, line, part, nearest) in [
        ("nmae = \"x\"\n", 4, "unknown field", Some("name")),
        ("languages = [\"nl\", \"em\"]\n", 4, "no language", None),
        ("[tenant]\nid = \"123\"\n", 5, "GUID", None),
        ("[tenant]\ndomains = [\"a.example\", \"no domain\"]\n", 5, "no domain", None),
        ("[tenant]\nprimary = \"x.onmicrosoft.com\"\n", 5, "before .onmicrosoft.com", None),
        ("[[sender]]\naddress = \"invites\"\npurpose = \"invitation\"\n", 5, "no mail address", None),
        ("[[sender]]\naddress = \"a@b.example\"\npurpose = \"invite\"\n", 6, "unknown variant", Some("invitation")),
        (
            "[[sender]]\naddress = \"a@b.example\"\npurpose = \"code\"\nfrom = 2026-01-01\nuntil = 2025-01-01\n",
            5,
            "before it begins",
            None,
        ),
        ("[links]\nminisite = \"http://a.example\"\n", 5, "https://", None),
        ("[[form.field]]\nname = \"r1\"\nfact = \"adress\"\n", 6, "no section", Some("address")),
        ("[texts.en]\nhome-titel = \"Hello\"\n", 5, "home-titel", Some("home-title")),
        ("[texts.en]\nhome-title = \"Hello { $nobody }\"\n", 5, "$nobody", None),
        ("[switches]\ncodes = \"maybe\"\n", 5, "unknown variant", None),
    ] {
        let found = mistake(lines);
        assert_eq!(found.line, line, "{lines}: {found}");
        assert!(found.problem.contains(part), "{lines}: {found}");
        if nearest.is_some() {
            assert_eq!(found.nearest.as_deref(), nearest, "{lines}: {found}");
        }
    }
}

#[test]
fn a_sender_that_the_host_does_not_tell_has_no_address() {
    let lines = "[[sender]]\naddress = \"invites@<primary>.onmicrosoft.com\"\npurpose = \"invitation\"\n";
    let host = Host::read("host.toml", &format!("{SMALL}{lines}")).unwrap();
    let sender = host.senders(Purpose::Invitation)[0];
    assert_eq!(host.sender_address(sender), None);
    let host = Host::read("host.toml", &format!("{SMALL}{lines}[tenant]\nprimary = \"harbour\"\n")).unwrap();
    let sender = host.senders(Purpose::Invitation)[0];
    assert_eq!(host.sender_address(sender).as_deref(), Some("invites@harbour.onmicrosoft.com"));
}
