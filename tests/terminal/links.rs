//! Links and senders in the terminal: the contract's values, the links of the host, and no secret in output, log or case.

use super::{Place, shown};

const HOST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/hosts/harbour.toml");
const SECRET: &str = "kluisdeur";

fn explain(text: &str, language: &str) -> super::Ran {
    Place::new().run(&["--host", HOST, "--lang", language, "explain"], text)
}

#[test]
fn no_secret_reaches_output_log_or_case() {
    let rows = ["microsoft-2", "tricks-2", "wrapped-2"].into_iter().flat_map(|file| {
        let path = format!("{}/tests/links/{file}.toml", env!("CARGO_MANIFEST_DIR"));
        let rows: toml::Table = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        rows["case"].as_array().unwrap().iter().map(|row| row["text"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    });
    let secret: Vec<String> = rows.filter(|text| text.to_lowercase().contains(SECRET)).collect();
    assert!(secret.len() >= 40, "{}", secret.len());
    for text in secret {
        let place = Place::new();
        let case = place.path("case.json");
        let arguments = ["--host", HOST, "--json", "--verbose", "explain", "--case", shown(&case)];
        let ran = place.run(&arguments, &text);
        let saved = std::fs::read_to_string(&case).unwrap();
        let logged = place.logged();
        for (what, said) in [("output", &ran.out), ("log on stderr", &ran.err), ("case", &saved), ("log", &logged)] {
            assert!(!said.to_lowercase().contains(SECRET), "{what} of {text}\n{said}");
        }
    }
}

#[test]
fn a_link_of_another_organisation_brings_the_links_of_the_host() {
    for (language, words) in
        [("en", "at another organisation than Harbour"), ("nl", "bij een andere organisatie dan Harbour")]
    {
        let ran = explain("https://myapps.microsoft.com/?tenantid=11112222-3333-4444-5555-666677778888", language);
        assert_eq!(ran.status, 1, "{}", ran.err);
        let out = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(out.contains(words), "{}", ran.out);
        for host in ["myapps.microsoft.com", "teams.microsoft.com", "myaccount.microsoft.com"] {
            let tenant = format!("https://{host}/?tenantid=8c3b1d52-6f0e-4f3a-9a55-0d6c2e7b9f41");
            assert!(ran.out.to_lowercase().contains(&tenant), "{tenant} in {}", ran.out);
        }
    }
}

#[test]
fn an_imitation_names_what_it_imitates() {
    let ran =
        Place::new().run(&["--host", HOST, "--json", "explain"], "Microsoft Invitations <invites@rnicrosoft.com>");
    let answer = ran.json();
    assert_eq!((ran.status, &answer["page"], &answer["kind"]), (1, &"713".into(), &"address".into()));
    assert_eq!(answer["facts"]["sender"]["lookalike_of"], "invites@microsoft.com");
    assert_eq!(answer["facts"]["signs"], serde_json::json!(["lookalike-sender"]));
    for (language, words) in [("en", "looks like"), ("nl", "lijkt op")] {
        assert!(explain("invites@rnicrosoft.com", language).out.contains(words), "{language}");
    }
}

#[test]
fn a_known_sender_is_no_proof_and_a_known_page_no_permission() {
    let known = explain("invites@harbourinstitute.onmicrosoft.com", "en");
    assert_eq!(known.status, 3, "{}", known.out);
    assert!(known.out.contains("[714]") && known.out.contains("imitated"), "{}", known.out);
    let code = explain("https://microsoft.com/devicelogin", "nl");
    assert_eq!(code.status, 1, "{}", code.out);
    assert!(code.out.contains("[755]"), "{}", code.out);
}

#[test]
fn what_has_too_much_gets_a_clear_answer() {
    let long = format!("https://myapps.microsoft.com/?x={}", "y/".repeat(20_000));
    let ran = explain(&long, "en");
    assert!(ran.status == 3 && ran.out.contains("The link is too long"), "{}", ran.out);
    let wrap = |inner: String| {
        format!("https://www.google.com/url?q={}", inner.replace('%', "%25").replace('&', "%26").replace('?', "%3F"))
    };
    let deep = (0..8).fold("https://myapps.microsoft.com/".to_owned(), |inner, _| wrap(inner));
    let ran = explain(&deep, "en");
    assert!(ran.status == 3 && ran.out.contains("too many mail filters"), "{}", ran.out);
}
