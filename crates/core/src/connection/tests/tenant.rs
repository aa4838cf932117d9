//! The organisation behind the host's domain.

use super::*;
use crate::check::{NoAnswer, Realm, RealmResult};
use crate::connection::proposal_again;

const OTHER: &str = "99999999-1111-2222-3333-444444444444";

fn known(tenant: &str) -> TenantResult {
    TenantResult::Known { tenant: tenant.to_owned() }
}

/// Its file names the tenant; that of the embedded host does not.
fn with_number() -> Host {
    host().with_tenant(TENANT)
}

fn asked(host: &Host, result: TenantResult, twist: impl Fn(&mut Connection)) -> ConnectionJudgement {
    judged_with(host, &names_of(host), result, twist)
}

#[test]
fn unknown_or_different_is_a_finding() {
    for (case, host, result, cause) in [
        ("the same", with_number(), known(TENANT), Finding::Ok),
        ("the same in capitals", with_number(), known(&TENANT.to_uppercase()), Finding::Ok),
        ("twin: another number", with_number(), known(OTHER), Finding::TenantDiffers),
        ("nothing to compare with", host(), known(OTHER), Finding::Ok),
        ("unknown", with_number(), TenantResult::Unknown, Finding::TenantUnknown),
        ("unknown, no number", host(), TenantResult::Unknown, Finding::TenantUnknown),
        ("twin: no answer", with_number(), TenantResult::NoAnswer { why: NoAnswer::Timeout }, Finding::Ok),
    ] {
        let judgement = asked(&host, result, |_| {});
        assert_eq!(judgement.cause, cause, "{case}");
        let is_found = cause != Finding::Ok;
        assert_eq!(judgement.certainty, if is_found { Certainty::Likely } else { Certainty::Sure }, "{case}");
        if is_found {
            assert_eq!(
                (judgement.situation, judgement.concerned),
                (Situation::Unknown, vec![host.domain().unwrap().to_owned()])
            );
        }
    }
}

#[test]
fn what_stops_a_guest_comes_first() {
    let blocked = asked(&with_number(), TenantResult::Unknown, |seen| {
        if seen.host == SIGN_IN {
            ends_at_names(seen, NameAnswer::NoSuchName, None);
        }
    });
    assert_eq!(blocked.cause, Finding::DnsNxdomain);
    // What stands in the way of the page stands in the way of the question.
    let silent = asked(&with_number(), TenantResult::NoAnswer { why: NoAnswer::Failed }, |seen| {
        if seen.host == SIGN_IN {
            ends_at_names(seen, NameAnswer::NoSuchName, None);
        }
    });
    assert_eq!(silent.tenant.as_ref().unwrap().finding, Finding::Consequence);
    // Who looks in could have made the answer.
    let inspected = asked(&with_number(), known(OTHER), |seen| {
        if seen.secure.is_some() {
            seen.secure = Some(secure(Trust::Trusted, Trust::UnknownIssuer));
        }
    });
    assert_eq!(inspected.cause, Finding::TlsInspected);
    let slow = asked(&with_number(), known(OTHER), |seen| seen.millis.dns = Some(2000));
    assert_eq!(slow.cause, Finding::TenantDiffers);
}

#[test]
fn what_was_not_in_order_is_asked_again() {
    let asks_again = |judgement: &ConnectionJudgement| {
        proposal_again(judgement).checks().iter().any(|check| matches!(check, Check::Tenant { .. }))
    };
    for (result, again) in [
        (known(TENANT), false),
        (known(OTHER), true),
        (TenantResult::Unknown, true),
        (TenantResult::NoAnswer { why: NoAnswer::Timeout }, true),
    ] {
        assert_eq!(asks_again(&asked(&with_number(), result.clone(), |_| {})), again, "{result:?}");
    }
}

#[test]
fn only_the_domain_of_the_guest_is_asked_about() {
    let checks = proposal(&host(), Some("guest.example"));
    let realm = checks.checks().last().unwrap();
    assert_eq!(realm.name(), "probe@guest.example");
    let question = realm.question().unwrap();
    assert_eq!(
        question.address(&realm.name()),
        "https://login.microsoftonline.com/GetUserRealm.srf?login=probe@guest.example&json=1"
    );
    assert_eq!(proposal(&host(), Some("not a domain")), proposal(&host(), None));
}

#[test]
fn a_saved_answer_is_one_that_microsoft_could_give() {
    let tenant =
        |result| Fact::Tenant(Tenant { domain: "host.example".to_owned(), result, looked_into: false }).is_plain();
    assert!(tenant(known(TENANT)) && tenant(TenantResult::Unknown));
    assert!(!tenant(known("harbour")) && !tenant(known("")));
    let realm = |server: &str| {
        let result = RealmResult::Federated { server: Some(server.to_owned()) };
        Fact::Realm(Realm { domain: "guest.example".to_owned(), result }).is_plain()
    };
    assert!(realm("sts.guest.example") && !realm("sts guest.example") && !realm("a\nb"));
}
