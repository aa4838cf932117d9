//! Faults of the proxy.

use guest_help_core::check::{HiddenRoute, Route};
use guest_help_core::connection::{ConnectionFinding as Finding, HostState};
use guest_help_core::vocabulary::Certainty;
use guest_help_network::microsoft::nobody;

use super::scene::{SIGN_IN, TEAMS, at, shows};

const THROUGH: &str = "HTTP/1.1 200 Connection established\r\n\r\n";
const SIGN_IN_FIRST: &str = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n";
const NOT_REACHED: &str = "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n";
const FORBIDDEN: &str = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";

#[tokio::test]
async fn what_the_proxy_says() {
    let through = shows("it lets through", Finding::Ok, async |scene| scene.proxied(|_| THROUGH).await).await;
    assert_eq!(at(&through, SIGN_IN).detail.proxy.as_deref().map(|proxy| proxy.ends_with(":8080")), Some(true));
    let wants = shows("it wants a sign-in", Finding::ProxySignIn, async |scene| {
        scene.proxied(|_| SIGN_IN_FIRST).await;
    })
    .await;
    assert_eq!(at(&wants, SIGN_IN).detail.proxy_offers, ["Negotiate", "NTLM"]);
    shows("it reaches nobody", Finding::ProxyUnreachable, async |scene| scene.proxied(|_| NOT_REACHED).await).await;
    shows("twin: it does not reach one host", Finding::HttpError, async |scene| {
        scene.proxied(|name| if name == SIGN_IN { NOT_REACHED } else { THROUGH }).await;
    })
    .await;
    let blocked = shows("it forbids one", Finding::HttpUnexpected, async |scene| {
        scene.proxied(|name| if name == TEAMS { FORBIDDEN } else { THROUGH }).await;
    })
    .await;
    assert_eq!(blocked.certainty, Certainty::Possible);
}

#[tokio::test]
async fn a_proxy_that_is_not_there() {
    shows("nobody listens", Finding::ProxyUnreachable, async |scene| {
        scene.proxied(|_| THROUGH).await;
        let closed = nobody().unwrap();
        scene.leads.values_mut().for_each(|to| *to = closed);
    })
    .await;
}

#[tokio::test]
async fn a_way_that_is_not_known_is_not_checked() {
    for route in [Route::Unknown { why: HiddenRoute::Script }, Route::OtherProxy { scheme: "socks5".to_owned() }] {
        let hidden = shows("hidden", Finding::Cancelled, async |scene| scene.route = route.clone()).await;
        assert!(hidden.hosts.iter().all(|found| found.state == HostState::Unknown), "{:?}", hidden.hosts);
    }
}
