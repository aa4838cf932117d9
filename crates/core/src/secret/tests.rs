use super::*;

fn stripped(text: &str) -> (String, usize) {
    let result = strip(text);
    (result.text().to_owned(), result.removed())
}

#[test]
fn every_name_goes_in_every_depth_of_escaping() {
    for name in [
        "ticket",
        "code",
        "id_token",
        "access_token",
        "refresh_token",
        "client_info",
        "client_secret",
        "client_assertion",
        "state",
        "nonce",
        "session_state",
        "code_verifier",
        "SAMLResponse",
        "SAMLRequest",
        "wctx",
        "wresult",
        "RelayState",
        "ctx",
        "flowToken",
        "sFT",
        "canary",
        "apiCanary",
        "estsrequest",
        "sso_nonce",
        "sig",
        "xsdata",
        "sdata",
    ] {
        for text in [
            format!("https://login.microsoftonline.com/common/x?client_id=abc&{name}=Qx7-hidden_9z&mkt=nl"),
            format!("https://login.microsoftonline.com/common/x#{name}=Qx7-hidden_9z"),
            format!("{{\"{name}\":\"Qx7-hidden_9z\",\"error\":\"x\"}}"),
            format!("{{\"{name}\" : \"Qx7-hidden_9z\"}}"),
            format!("https://a.example/?u=https%3A%2F%2Flogin.example%2F%3F{name}%3DQx7-hidden_9z%26mkt%3Dnl"),
            format!("https://a.example/?u=https%253A%252F%252Flogin.example%252F%253F{name}%253DQx7-hidden_9z%2526mkt"),
            format!("rd=x%25252526{name}%2525253DQx7-hidden_9z%25252526mkt"),
            format!("<input type=\"text\" name=\"{name}\" value=\"Qx7-hidden_9z\">"),
            format!("https:\\/\\/login.example\\/?mkt=nl\\u0026{name}=Qx7-hidden_9z\\u0026x=1"),
        ] {
            let (left, removed) = stripped(&text);
            assert!(!left.contains("hidden"), "{text} -> {left}");
            assert_eq!(removed, 1, "{text} -> {left}");
            assert_eq!(stripped(&left), (left.clone(), 0), "a second time changes nothing: {left}");
        }
    }
}

#[test]
fn secrets_behind_other_shapes_go() {
    for text in [
        "https://a.example/x?a=1&ticket&#61;Hid7en",
        "https://a.example/x?a=1&%74icket=Hid7en",
        "https://a.example/x?id%5ftoken=Hid7en",
        "https://a.example/x?tic\u{200b}ket=Hid7en",
        "{\\\"ticket\\\":\\\"Hid7en\\\"}",
        "{\\u0022ticket\\u0022:\\u0022Hid7en\\u0022}",
        "https://login.microsoftonline.com/x?ticket=abc1\n> Hid7en_9z",
        "ticket=\nHid7en",
        "ticket = Hid7en",
        "<input name=\"flowToken\" type=\"hidden\" value=\"Hid7en\">",
        "<ticket>Hid7en</ticket>",
        "code=M.C532_BAY.2.U.Hid7en",
        "Cookie: x=1; ESTSAUTH=Hid7en; y=2",
        "Authorization: Basic Hid7en==",
        "{\"Authorization\": \"Bearer Hid7en\"}",
        "{\"password\":\"Sum, Hid7en; x\"}",
        "mijn wachtwoord is: Hid7en",
        "Mot de passe\u{a0}: Hid7en",
        "password:\nHid7en",
        "password “Hid7en”",
        "Temporary Access Pass: Hid7en",
        "x?sessionid=Hid7en",
        "https://contoso.sharepoint.com/:w:/s/Project/EHid7enHid7enHid7en?e=a1b2c3",
    ] {
        let (left, removed) = stripped(text);
        assert!(!left.contains("Hid7en") && removed >= 1, "{text} -> {left}");
    }
    for text in [
        "Error: the code 48213377 is wrong",
        "48213377 is my code",
        "ik heb 48213377 ingevuld als code",
        "code 48 21 33 77",
        "code: 4821-3377",
    ] {
        assert_eq!(stripped(text).1, 1, "{text} -> {}", stripped(text).0);
    }
}

#[test]
fn short_names_go_in_the_links_of_their_host_only() {
    let (left, removed) = stripped(
        "https://teams.microsoft.com/meet/123?p=Zk3Lq https://contoso.sharepoint.com/:w:/s/x/y?e=a1B2c3 https://a.example/?e=a1&p=2",
    );
    assert_eq!(
        left,
        "https://teams.microsoft.com/meet/123?p=[***] https://contoso.sharepoint.com/:w:/s/x/y?e=[***] https://a.example/?e=a1&p=2"
    );
    assert_eq!(removed, 2);
}

#[test]
fn codes_and_passwords_in_sentences_go() {
    for text in [
        "my code is 48213377",
        "Verificatiecode: 482133",
        "De code die ik kreeg is 482 133.",
        "code 48213377 werkt niet",
        "Account verification code:\n48213377",
        "Je mot de passe : Zomer2024!",
        "mijn wachtwoord is Zomer2024!",
        "Password: hunter2\n",
        "wachtwoord = geheimpje",
        "Sicherheitscode 482-133",
        " 48213377\n",
    ] {
        let (left, removed) = stripped(text);
        assert_eq!(removed, 1, "{text} -> {left}");
        assert!(
            !left.contains("48213")
                && !left.contains("133")
                && !left.contains("Zomer")
                && !left.contains("hunter")
                && !left.contains("geheim"),
            "{left}"
        );
    }
}

#[test]
fn tokens_without_a_name_go() {
    let token = format!("eyJhbGciOiJSUzI1NiJ9.{}.{}", "eyJhdWQiOiIwMDAwIn0x".repeat(3), "a1B2c3D4".repeat(8));
    let run = "0AXoAq9".repeat(8);
    let (left, removed) = stripped(&format!("token {token}, cookie {run}=="));
    assert_eq!((left.as_str(), removed), ("token [***], cookie [***]", 2));
}

#[test]
fn what_a_helpdesk_needs_stays() {
    for text in [
        "Error Code: 530032",
        "AADSTS50020: text",
        "530032",
        "50105",
        "foutcode 500121",
        "error code 700016",
        "I get code 700016",
        "code: 50105",
        "Request Id: 5f0f1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f",
        "Correlation Id: 0191a2b3-c4d5-7e6f-8a9b-0c1d2e3f4a5b",
        "Timestamp: 2026-01-20T21:33:18.342Z",
        "https://login.microsoftonline.com/error?code=50020",
        "https://myapps.microsoft.com/?tenantid=8c3b1d52-6f0e-4f3a-9a55-0d6c2e7b9f41",
        "{\"error_codes\":[70011]}",
        "{\"code\":\"AADSTS50020\"}",
        "My password is wrong",
        "Mijn wachtwoord is vergeten",
        "I did not get a code",
        "device state: Registered",
        "----------------------------------------------------",
        "client_id=04b07795-8ddb-461a-bbee-02f9e1bf7b46",
        "https://learn.microsoft.com/troubleshoot/error-code-aadsts500571-guest-user-account-is-disabled",
        "error=access_denied&error_subcode=cancel",
        "{\"code\":\"50020\"}",
        "{\"code\": 50020,",
        "{\"error\":{\"code\":\"InvalidAuthenticationToken\"}}",
        "https://a.example/x?code=403",
        "My password is wrong!",
        "password is not-accepted",
        "ticket: INC0012345",
        "code sent 20261120",
        "barcode 1234567",
        "the code expired. Ticket number 1234567",
        "https://a.example/sites/Project-2024-Very-Long-Name-Of-A-Folder-Here/x",
        "the code works for 30 minutes",
        "code asked on 2026-11-20",
        "call +32 14 33 21 11",
    ] {
        assert_eq!(stripped(text), (text.to_owned(), 0));
    }
}
