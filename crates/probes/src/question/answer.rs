//! What an answer of Microsoft says about a domain.

use guest_help_core::check::{Check, Fact, NoAnswer, Realm, RealmResult, Tenant, TenantResult, is_server};
use guest_help_core::host::is_guid;
use guest_help_core::page::questions;
use serde_json::Value;
use url::Url;

use super::Answer;

/// The fact that answers a check; `None` for one that is no question.
pub(super) fn fact(check: &Check, answer: Result<Answer, NoAnswer>) -> Option<Fact> {
    Some(match check {
        Check::Tenant { domain } => {
            let looked_into = answer.as_ref().is_ok_and(|answer| answer.looked_into);
            let result = answer.map(|answer| tenant(&answer));
            let result = result.unwrap_or_else(|why| TenantResult::NoAnswer { why });
            Fact::Tenant(Tenant { domain: domain.clone(), result, looked_into })
        }
        Check::Realm { domain } => {
            let result = answer.map(|answer| realm(&answer));
            let result = result.unwrap_or_else(|why| RealmResult::NoAnswer { why });
            Fact::Realm(Realm { domain: domain.clone(), result })
        }
        Check::MailKey { .. } | Check::MailServers { .. } | Check::Connection { .. } | Check::Accounts { .. } => {
            return None;
        }
    })
}

fn tenant(answer: &Answer) -> TenantResult {
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let known = body.get("issuer").and_then(Value::as_str).and_then(tenant_of);
    let no_such_tenant = Value::from(questions().tenant.unknown);
    let is_unknown =
        || body.get("error_codes").and_then(Value::as_array).is_some_and(|codes| codes.contains(&no_such_tenant));
    match (answer.status, known) {
        (200, Some(tenant)) => TenantResult::Known { tenant },
        (400, _) if is_unknown() => TenantResult::Unknown,
        _ => TenantResult::NoAnswer { why: NoAnswer::Failed },
    }
}

/// The tenant in an issuer: `https://login.microsoftonline.com/<guid>/v2.0` or `https://sts.windows.net/<guid>/` (endpoints.md 1).
fn tenant_of(issuer: &str) -> Option<String> {
    let tenant = Url::parse(issuer).ok()?.path_segments()?.next()?.to_lowercase();
    is_guid(&tenant).then_some(tenant)
}

fn realm(answer: &Answer) -> RealmResult {
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let text = |key: &str| body.get(key).and_then(Value::as_str);
    match (answer.status, text("NameSpaceType")) {
        (200, Some("Managed")) => RealmResult::Managed,
        (200, Some("Federated")) => RealmResult::Federated {
            server: text("AuthURL")
                .and_then(|address| Url::parse(address).ok()?.host_str().map(str::to_owned))
                .filter(|server| is_server(server)),
        },
        (200, Some("Unknown")) => RealmResult::Unknown,
        _ => RealmResult::NoAnswer { why: NoAnswer::Failed },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TENANT: &str = "00000000-1111-2222-3333-444444444444";

    fn answer(status: u16, body: &str) -> Answer {
        Answer { status, body: body.as_bytes().to_vec(), looked_into: false }
    }

    #[test]
    fn the_tenant_stands_in_the_issuer() {
        let failed = || TenantResult::NoAnswer { why: NoAnswer::Failed };
        let known = || TenantResult::Known { tenant: TENANT.to_owned() };
        for (status, body, expected) in [
            (200, format!(r#"{{"issuer": "https://login.microsoftonline.com/{TENANT}/v2.0"}}"#), known()),
            (200, format!(r#"{{"issuer": "https://sts.windows.net/{TENANT}/"}}"#), known()),
            (200, format!(r#"{{"issuer": "https://sts.windows.net/{}/"}}"#, TENANT.to_uppercase()), known()),
            (400, r#"{"error": "invalid_tenant", "error_codes": [90002]}"#.to_owned(), TenantResult::Unknown),
            (400, r#"{"error": "invalid_tenant", "error_codes": [900023]}"#.to_owned(), failed()),
            (503, format!(r#"{{"issuer": "https://sts.windows.net/{TENANT}/"}}"#), failed()),
            (200, r#"{"issuer": "https://login.microsoftonline.com/{tenantid}/v2.0"}"#.to_owned(), failed()),
            (200, r#"{"issuer": 7}"#.to_owned(), failed()),
            (200, "<html>Blocked</html>".to_owned(), failed()),
            (200, String::new(), failed()),
        ] {
            assert_eq!(tenant(&answer(status, &body)), expected, "{status} {body}");
        }
    }

    #[test]
    fn a_realm_says_how_accounts_sign_in() {
        let failed = || RealmResult::NoAnswer { why: NoAnswer::Failed };
        let at = |server: Option<&str>| RealmResult::Federated { server: server.map(str::to_owned) };
        for (status, body, expected) in [
            (200, r#"{"NameSpaceType": "Managed"}"#, RealmResult::Managed),
            (200, r#"{"NameSpaceType": "Unknown"}"#, RealmResult::Unknown),
            (
                200,
                r#"{"NameSpaceType": "Federated", "AuthURL": "https://sts.guest.example/adfs/ls/?username=probe"}"#,
                at(Some("sts.guest.example")),
            ),
            (200, r#"{"NameSpaceType": "Federated", "AuthURL": "https://[::1]/"}"#, at(None)),
            (200, r#"{"NameSpaceType": "Federated"}"#, at(None)),
            (200, r#"{"NameSpaceType": "Else"}"#, failed()),
            (404, r#"{"NameSpaceType": "Managed"}"#, failed()),
            (200, "[]", failed()),
        ] {
            assert_eq!(realm(&answer(status, body)), expected, "{status} {body}");
        }
    }
}
