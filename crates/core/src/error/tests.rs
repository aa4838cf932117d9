use super::*;
use crate::host::Host;
use crate::secret::strip;
use crate::vocabulary::{Certainty, Situation, WhoActs};

const HOST_TENANT: &str = "8c3b1d52-6f0e-4f3a-9a55-0d6c2e7b9f41";
const APP: &str = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";

fn harbour() -> Host {
    Host::read("harbour.toml", include_str!("../../../../tests/hosts/harbour.toml")).unwrap()
}

fn judged(text: &str, invited: Option<&str>) -> Judgement {
    judge(&read(&strip(text)), &harbour(), invited)
}

fn page(text: &str, invited: Option<&str>) -> String {
    judged(text, invited).page.to_string()
}

fn sentence(account: &str, provider: &str, tenant: &str) -> String {
    format!(
        "AADSTS50020: User account '{account}' from identity provider '{provider}' does not exist in tenant '{tenant}' and cannot access the application '{APP}'(Tide Tables) in that tenant."
    )
}

#[test]
fn account_provider_and_organisation_decide_50020() {
    let work = "https://sts.windows.net/11112222-3333-4444-5555-666677778888/";
    let jan = "jan@voorbeeld.be";
    let other = "an@voorbeeld.be";
    for (account, provider, tenant, invited, expected, rule) in [
        (jan, work, "Harbour Institute", None, "715", "number"),
        (jan, work, "Harbour Institute", Some(other), "715", "account-differs-from-invited"),
        (jan, work, "Harbour Institute", Some(jan), "731", "account-is-invited"),
        (jan, "live.com", "Harbour Institute", Some(jan), "715", "personal-account-on-work-address"),
        ("jan@outlook.com", "live.com", "Harbour Institute", Some("jan@outlook.com"), "731", "account-is-invited"),
        (jan, work, HOST_TENANT, Some(jan), "731", "account-is-invited"),
        (jan, work, "99992222-3333-4444-5555-666677778888", Some(jan), "749", "organisation-is-another"),
        (jan, work, "Contoso", None, "715", "number"),
    ] {
        let judgement = judged(&sentence(account, provider, tenant), invited);
        assert_eq!(
            (judgement.page.to_string().as_str(), judgement.rule),
            (expected, rule),
            "{account} {provider} {tenant} {invited:?}"
        );
        assert_eq!(judgement.code.as_deref(), Some("AADSTS50020"));
    }
}

#[test]
fn every_field_is_lifted_whatever_the_shape() {
    let expected = Fields {
        account: Some("jan@voorbeeld.be".to_owned()),
        identity_provider: Some("live.com".to_owned()),
        tenant: Some("Harbour Institute".to_owned()),
        app: Some("Tide Tables".to_owned()),
        app_id: Some(APP.to_owned()),
        request_id: Some("5f0f1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f".to_owned()),
        correlation_id: Some("0191a2b3-c4d5-7e6f-8a9b-0c1d2e3f4a5b".to_owned()),
        timestamp: Some("2026-01-20T21:33:18.342Z".to_owned()),
    };
    let message = sentence("jan@voorbeeld.be", "live.com", "Harbour Institute");
    let (request, correlation, time) =
        ("5f0f1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f", "0191a2b3-c4d5-7e6f-8a9b-0c1d2e3f4a5b", "2026-01-20T21:33:18.342Z");
    let json = format!(
        "{{\"error\":\"invalid_grant\",\"error_description\":\"{}\\r\\nTrace ID: {request}\\r\\nCorrelation ID: {correlation}\\r\\nTimestamp: {time}\",\"error_codes\":[50020]}}",
        message.replace('\'', "\\u0027")
    );
    let address = |depth: usize| {
        let mut text =
            format!("{message}\r\nTrace ID: {request}\r\nCorrelation ID: {correlation}\r\nTimestamp: {time}");
        for _ in 0..depth {
            text = percent_encoding::utf8_percent_encode(&text, percent_encoding::NON_ALPHANUMERIC).to_string();
        }
        format!(
            "https://guests.harbour.example/#error=access_denied&error_description={text}&state=0123456789abcdefghij"
        )
    };
    for text in [
        format!("Request Id: {request} Correlation Id: {correlation} Timestamp: {time} Message: {message}"),
        format!(
            "Troubleshooting details\nRequest Id: {request}  \n\nCorrelation Id: {correlation}  \n\nTimestamp: {time}\n\nMessage: {message}"
        ),
        format!("Request Id:\n{request}\nCorrelation Id:\n{correlation}\nTimestamp:\n{time}\n{message}"),
        format!(
            "<div>Request Id: <b>{request}</b></div><div>Correlation Id:&nbsp;{correlation}</div><p>Timestamp: {time}</p><p>{}</p>",
            message.replace('\'', "&#39;")
        ),
        format!("Aanvraag-id: {request}\nCorrelatie-id: {correlation}\nTijdstempel: {time}\nBericht: {message}"),
        format!("Onbekend etiket: {request}\nNog een: {correlation}\n{time}\n{message}"),
        format!(
            "> Request Id: {request}\n> Correlation Id: {correlation}\n> Timestamp: {time}\n> {}",
            message.replace('\'', "\u{2019}").replace(" \u{2019}", " \u{2018}")
        ),
        json,
        address(1),
        address(2),
        address(3),
    ] {
        assert_eq!(read(&strip(&text)).fields, expected, "{text}");
    }
}

#[test]
fn a_blocked_sign_in_gives_its_account_app_and_time() {
    let text = "an\\@voorbeeld.be\n\nYou cannot access this right now\n\nError Code: 53003\n\nRequest Id: 5f0f1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f\n\nTimestamp: 2016-03-28 20:18:11Z\n\nApp name: My Apps\n\nApp id: 2793995e-0a7d-40d7-bd35-6968ba142197\n\nIP address: 192.0.2.7\n\nDevice identifier: 00002222-3333-4444-5555-666677778888\n\nDevice state: Unregistered";
    let fields = read(&strip(text)).fields;
    assert_eq!(fields.account.as_deref(), Some("an@voorbeeld.be"));
    assert_eq!(fields.app.as_deref(), Some("My Apps"));
    assert_eq!(fields.app_id.as_deref(), Some("2793995e-0a7d-40d7-bd35-6968ba142197"));
    assert_eq!(fields.correlation_id, None, "a device is no correlation");
    assert_eq!(fields.timestamp.as_deref(), Some("2016-03-28T20:18:11Z"));
    assert_eq!(page(text, None), "744");
}

#[test]
fn the_cause_stands_above_its_consequences() {
    let judgement = judged(
        "AADSTS50058: silent sign-in. Then AADSTS50020: User account 'a@b.example' from identity provider 'live.com' does not exist.",
        None,
    );
    assert_eq!(judgement.code.as_deref(), Some("AADSTS50020"));
    assert_eq!(judgement.consequences, ["AADSTS50058"]);
    assert_eq!(page("error=interaction_required AADSTS50105", None), "724");
    assert_eq!(page("AADSTS50074 then Error Code: 53003", None), "744");
}

#[test]
fn number_and_words_together_decide() {
    assert_eq!(page("AADSTS65005: The application requested a resource that is not set up", None), "746");
    assert_eq!(page("AADSTS65005: The company is in an unmanaged state and needs a DNS takeover", None), "758");
    assert_eq!(page("AADSTS530032: blocked by a tenant-wide security rule", None), "744");
    assert_eq!(page("AADSTS530032: blocked because of user risk", None), "722");
}

#[test]
fn what_is_only_remembered_never_decides() {
    for entry in catalogue().entries().iter().filter(|entry| entry.certainty.certainty().is_none() && entry.is_number())
    {
        let judgement = judged(&format!("{}: something", entry.key), None);
        assert_eq!(
            (judgement.page.to_string().as_str(), judgement.certainty),
            ("730", Certainty::Possible),
            "{}",
            entry.key
        );
        assert_eq!(judgement.others.first().map(|other| other.page), Some(entry.page), "{}", entry.key);
    }
}

#[test]
fn an_unknown_number_is_a_proper_answer() {
    let judgement = judged("AADSTS987654: something new", None);
    assert_eq!(
        (judgement.page.to_string().as_str(), judgement.situation, judgement.who_acts),
        ("730", Situation::Unknown, WhoActs::HostHelpdesk)
    );
    assert_eq!(judgement.code.as_deref(), Some("AADSTS987654"));
    assert_eq!(
        catalogue().look_up("AADSTS987654").as_deref(),
        Some("https://login.microsoftonline.com/error?code=987654")
    );
}

#[test]
fn every_error_leads_to_its_own_page_and_owner() {
    for entry in catalogue().entries() {
        let page =
            crate::page::map().find(entry.page).unwrap_or_else(|| panic!("{}: no page {}", entry.key, entry.page));
        assert!(
            page.owners.contains(&entry.who_acts),
            "{}: {:?} is no owner of {}",
            entry.key,
            entry.who_acts,
            page.number
        );
        for words in &entry.words {
            let page =
                crate::page::map().find(words.page).unwrap_or_else(|| panic!("{}: no page {}", entry.key, words.page));
            assert!(
                page.owners.contains(&words.who_acts),
                "{}: {:?} is no owner of {}",
                entry.key,
                words.who_acts,
                page.number
            );
        }
        if entry.is_number() && entry.certainty.certainty().is_some() {
            let judgement = judged(&format!("Message: {}: text", entry.key), None);
            assert_eq!(
                (judgement.page, judgement.who_acts, judgement.situation),
                (entry.page, entry.who_acts, entry.situation),
                "{}",
                entry.key
            );
        }
    }
}

#[test]
fn every_sentence_is_found_and_leads_somewhere() {
    for sentence in sentences() {
        assert!(sentence.error.is_some() != sentence.page.is_some(), "{:?} needs an error or a page", sentence.words);
        if let Some(error) = &sentence.error {
            assert!(sentence.entry().is_some(), "{error} is in no table");
        }
        if let Some(number) = sentence.page {
            let page = crate::page::map().find(number).unwrap_or_else(|| panic!("{number}"));
            if let Some(who) = sentence.who_acts {
                assert!(page.owners.contains(&who), "{:?}: {who:?} is no owner of {number}", sentence.words);
            }
        }
        let text = sentence.words.join(" Jan's 'x' ");
        let reading = read(&strip(&text));
        assert!(reading.sentences.iter().any(|found| found.words == sentence.words), "{text} is not found");
    }
}
