//! Questions about a domain, over the same hostile network as the visits.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use guest_help_core::check::{Check, Proposal, RealmResult};
use guest_help_core::connection::{ConnectionFinding as Finding, HostState};
use guest_help_core::diagnose::ConnectionProof;
use guest_help_network::certificates::Validity;
use guest_help_network::microsoft::{Behaviour, Reply};
use guest_help_network::name_server::NameServer;
use guest_help_network::zone::Zone;
use guest_help_probes::{Environment, run};
use tokio::time::{sleep, timeout};

use super::scene::{ISSUERS, SIGN_IN, Scene, shows};

const TENANT: &str = "00000000-1111-2222-3333-444444444444";

fn known(tenant: &str) -> Reply {
    Reply::ok(&format!(r#"{{"issuer": "https://login.microsoftonline.com/{tenant}/v2.0", "token_endpoint": "x"}}"#))
}

fn unknown() -> Reply {
    Reply::with(
        "400 Bad Request",
        r#"{"error": "invalid_tenant", "error_description": "AADSTS90002", "error_codes": [90002]}"#,
    )
}

/// The sign-in page is in order, and answers this to a question about the host's domain.
fn says(scene: &mut Scene, reply: Reply) {
    scene.host = scene.host.with_tenant(TENANT);
    let path = format!("/{}/v2.0/.well-known/openid-configuration ", scene.host.domain().unwrap());
    let nothing = Reply::with("404 Not Found", "");
    let config = ISSUERS.public.server(SIGN_IN, Validity::Now, 0);
    scene.does(
        SIGN_IN,
        Behaviour::SecurePaths(
            config,
            vec![("/common/".to_owned(), known("{tenantid}")), (path, reply), ("/".to_owned(), nothing)],
        ),
    );
}

#[tokio::test]
async fn another_organisation() {
    let right = shows("the number of the host", Finding::Ok, async |scene| says(scene, known(TENANT))).await;
    assert_eq!(right.tenant.unwrap().state, HostState::Pass);
    let other = known("99999999-1111-2222-3333-444444444444");
    shows("twin: another number", Finding::TenantDiffers, async |scene| says(scene, other)).await;
    shows("nobody's domain", Finding::TenantUnknown, async |scene| says(scene, unknown())).await;
    let busy = Reply::with("503 Service Unavailable", "");
    let twin = shows("twin: no answer of Microsoft", Finding::Ok, async |scene| says(scene, busy)).await;
    assert_eq!(twin.tenant.unwrap().state, HostState::Unknown);
    let page = Reply::ok("<html>Blocked</html>");
    shows("twin: a page of somebody else", Finding::Ok, async |scene| says(scene, page)).await;
    let large = Reply::ok(&"x".repeat(1_000_000));
    shows("twin: a large answer", Finding::Ok, async |scene| says(scene, large)).await;
    let away = Reply { headers: "Location: https://elsewhere.example/\r\n".to_owned(), ..Reply::with("302 Found", "") };
    shows("twin: an answer that sends on", Finding::Ok, async |scene| says(scene, away)).await;
}

#[tokio::test]
async fn who_is_not_trusted_is_not_believed() {
    let judgement = shows("an issuer that nobody knows", Finding::TlsUntrusted, async |scene| {
        scene.host = scene.host.with_tenant(TENANT);
        let config = ISSUERS.stranger.server(SIGN_IN, Validity::Now, 0);
        scene.does(SIGN_IN, Behaviour::Secure(config, unknown()));
    })
    .await;
    assert_eq!(judgement.tenant.unwrap().finding, Finding::Consequence);
    let sink = shows("a filter that sends the name nowhere", Finding::DnsSinkhole, async |scene| {
        says(scene, unknown());
        scene.zone.address.insert(SIGN_IN.to_owned(), vec!["127.0.0.1".parse().unwrap()]);
    })
    .await;
    assert_eq!(sink.tenant.unwrap().finding, Finding::Consequence);
}

#[tokio::test]
async fn through_a_proxy() {
    let judgement = shows("a proxy that lets everybody through", Finding::Ok, async |scene| {
        says(scene, known(TENANT));
        scene.proxied(|_| "HTTP/1.1 200 OK\r\n\r\n").await;
    })
    .await;
    assert_eq!(judgement.tenant.unwrap().state, HostState::Pass);
    let judgement = shows("twin: a proxy that wants a sign-in", Finding::ProxySignIn, async |scene| {
        says(scene, known(TENANT));
        scene.proxied(|_| "HTTP/1.1 407 Sign in\r\nProxy-Authenticate: Negotiate\r\nContent-Length: 0\r\n\r\n").await;
    })
    .await;
    assert_eq!(judgement.tenant.unwrap().finding, Finding::Consequence);
}

#[tokio::test]
async fn how_the_guests_accounts_sign_in() {
    let at = |server: &str| RealmResult::Federated { server: Some(server.to_owned()) };
    for (body, expected) in [
        (r#"{"NameSpaceType": "Managed"}"#, RealmResult::Managed),
        (r#"{"NameSpaceType": "Federated", "AuthURL": "https://sts.guest.example/adfs/ls/"}"#, at("sts.guest.example")),
        (r#"{"NameSpaceType": "Unknown"}"#, RealmResult::Unknown),
    ] {
        let mut scene = Scene::healthy();
        scene.invited = Some("jan@guest.example".to_owned());
        let config = ISSUERS.public.server(SIGN_IN, Validity::Now, 0);
        let replies = vec![
            ("/common/".to_owned(), known("{tenantid}")),
            // What is asked for holds a made-up name, and nothing of the guest.
            ("/GetUserRealm.srf?login=probe@guest.example&json=1 ".to_owned(), Reply::ok(body)),
            ("/".to_owned(), known(TENANT)),
        ];
        scene.does(SIGN_IN, Behaviour::SecurePaths(config, replies));
        let proofs = scene.proofs().await;
        let told = ConnectionProof::Realm("guest.example".to_owned(), expected);
        assert!(proofs.contains(&told), "{proofs:?}");
    }
}

/// Who stops while names are asked for leaves nobody asking, neither for a visit nor for a question.
#[tokio::test]
async fn after_a_stop_nobody_asks_any_more() {
    let here = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let silent = Zone { silent: vec![SIGN_IN.to_owned()], ..Zone::default() };
    let server = NameServer::start(silent, here).await.unwrap();
    let scene = Scene::healthy();
    let network = scene.network(server.address, server.address, BTreeMap::new());
    let domain = scene.host.domain().unwrap().to_owned();
    let checks = [Check::Connection { host: SIGN_IN.to_owned() }, Check::Tenant { domain }];
    let shown: Vec<String> = checks.iter().map(Check::name).collect();
    let approved = Proposal::new(checks).approve(&shown).unwrap();
    let environment = Environment::over(Some(network));
    let stopped = timeout(Duration::from_millis(600), run(approved, environment, |_| {})).await;
    assert!(stopped.is_err(), "it ended by itself");
    // What was on its way arrives.
    sleep(Duration::from_millis(200)).await;
    let asked = server.asked().len();
    assert!(asked > 0);
    // Its resolver asks again after two seconds (name_service.rs).
    sleep(Duration::from_millis(2500)).await;
    assert_eq!(server.asked().len(), asked, "{:?}", server.asked());
}
