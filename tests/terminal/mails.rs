//! Mails in the terminal: by file and by standard input, the contract's values, and why a mail is in junk.

use super::{Place, shown};

const HOST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/hosts/harbour.toml");

fn mail(name: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/mails/cases/{name}.eml"))
}

fn explain(name: &str, language: &str) -> super::Ran {
    Place::new().run(&["--host", HOST, "--lang", language, "explain", shown(&mail(name))], "")
}

#[test]
fn a_mail_is_judged_with_every_field_of_the_contract() {
    let ran = Place::new().run(&["--host", HOST, "--json", "explain"], std::fs::read(mail("junk-phishing")).unwrap());
    let answer = ran.json();
    assert_eq!(
        (&answer["kind"], &answer["page"], &answer["situation"]),
        (&"mail".into(), &"711".into(), &"mail-in-junk".into())
    );
    let facts = &answer["facts"];
    for (key, value) in [
        ("authenticated", "pass"),
        ("by", "receiver"),
        ("organisation", "this-host"),
        ("purpose", "invitation"),
        ("verdict", "genuine"),
    ] {
        assert_eq!(facts[key], value, "{key}");
    }
    assert_eq!(facts["sender"]["known"], "invitation");
    assert_eq!(facts["signs"], serde_json::json!([]));
    assert_eq!(
        (&facts["delivery"]["folder"], &facts["delivery"]["reason"]),
        (&"junk".into(), &"phishing-verdict".into())
    );
    assert_eq!(facts["links"][0]["link"], "invitation");
    assert!(!ran.out.to_lowercase().contains("kluisdeur"));
}

#[test]
fn twins_that_differ_in_one_thing_get_different_answers() {
    for (language, genuine, forged) in [
        ("nl", "komt echt van Microsoft", "De afzender klopt niet volgens de controle"),
        ("en", "really from Microsoft", "The sender does not match, the check says"),
    ] {
        let right = explain("invitation-exchange", language);
        assert!(right.status == 0 && right.out.contains("[761]") && right.out.contains(genuine), "{}", right.out);
        let wrong = explain("invitation-exchange-failed", language);
        assert!(wrong.status == 1 && wrong.out.contains("[713]") && wrong.out.contains(forged), "{}", wrong.out);
    }
}

#[test]
fn nobody_is_told_to_take_an_abused_mail_out_of_junk() {
    let ran = explain("abuse-phone", "en");
    assert!(ran.status == 1 && ran.out.contains("[713]") && ran.out.contains("call a phone number"), "{}", ran.out);
}
