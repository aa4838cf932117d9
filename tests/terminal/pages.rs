//! `page`, `pages`, `--version`: what is shown without any case.

use super::Place;

#[test]
fn the_first_page_is_home_and_a_number_opens_its_page() {
    let place = Place::new();
    let home = place.run(&["page", "--json", "--lang", "nl"], "").json();
    assert_eq!((home["number"].as_str(), home["choices"][1]["n"].as_u64()), (Some("010"), Some(2)));
    let page = place.run(&["page", "130", "--lang", "en"], "");
    assert_eq!(page.status, 0);
    assert!(page.out.contains("[130]") && page.out.contains("Step 3 of 6"), "{}", page.out);
}

#[test]
fn names_of_buttons_follow_the_language_of_microsofts_pages() {
    let page = Place::new().run(&["page", "130", "--lang", "nl", "--pages-lang", "en"], "");
    assert!(page.out.contains("‘Send code’"), "{}", page.out);
}

#[test]
fn the_whole_map_has_the_fields_of_the_contract() {
    let place = Place::new();
    let map = place.run(&["pages", "--json"], "").json();
    let pages = map["pages"].as_array().unwrap();
    assert!(pages.len() >= 98);
    let code = pages.iter().find(|page| page["number"] == "130").unwrap();
    assert_eq!((code["id"].as_str(), code["kind"].as_str()), (Some("redeem.code"), Some("step")));
    assert!(code["title"]["en"].is_string() && code["title"]["nl"].is_string());
    assert!(code["next"].as_array().unwrap().contains(&"150".into()));
    assert_eq!(code["minisite"][0], "3 Enter the invitation code");
    let plain = place.run(&["pages", "--lang", "nl"], "").out;
    assert!(plain.lines().count() >= pages.len());
    assert!(plain.lines().all(|line| line.chars().count() <= 80));
}

#[test]
fn every_page_is_shown_in_eighty_columns_but_for_addresses() {
    let place = Place::new();
    for number in
        ["010", "030", "050", "070", "110", "145", "210", "300", "365", "715", "730", "800", "810", "900", "910"]
    {
        for language in ["en", "nl"] {
            let out = place.run(&["page", number, "--lang", language], "").out;
            let long: Vec<&str> =
                out.lines().filter(|line| line.chars().count() > 80 && !line.contains("https://")).collect();
            assert_eq!(long, Vec::<&str>::new(), "page {number}");
        }
    }
}

#[test]
fn the_version_tells_the_dates_of_the_knowledge() {
    let ran = Place::new().run(&["--version"], "");
    assert_eq!(ran.status, 0);
    assert!(ran.out.contains(env!("CARGO_PKG_VERSION")) && ran.out.contains("errors.toml 20"), "{}", ran.out);
}
