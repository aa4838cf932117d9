//! What concerns the network, or this computer, as a whole.

use guest_help_core::connection::{ConnectionFinding as Finding, HostState};
use guest_help_network::certificates::Validity;
use guest_help_network::microsoft::{Behaviour, Reply};

use super::scene::{ISSUERS, PLAIN, SIGN_IN, TEAMS, answering, at, good, shows};

fn portal() -> Behaviour {
    let headers = "Location: http://portal.example/welcome\r\n".to_owned();
    Behaviour::Plain(Reply { headers, ..Reply::with("302 Found", "") })
}

#[tokio::test]
async fn in_order() {
    let judgement = shows("everything", Finding::Ok, async |_| {}).await;
    assert!(judgement.hosts.iter().all(|found| found.state == HostState::Pass), "{:#?}", judgement.hosts);
    assert!(judgement.breaks.is_empty() && judgement.clock_ahead == Some(0));
}

#[tokio::test]
async fn a_network_that_wants_a_sign_in() {
    let judgement = shows("it answers in the place of everybody", Finding::CaptivePortal, async |scene| {
        for name in scene.names() {
            let config = ISSUERS.stranger.server("portal.example", Validity::Now, 0);
            scene.does(&name, Behaviour::Secure(config, Reply::with("302 Found", "")));
        }
        scene.does(PLAIN, portal());
    })
    .await;
    assert_eq!(at(&judgement, SIGN_IN).finding, Finding::Consequence);
    shows("twin: a filter of that one address", Finding::Ok, async |scene| scene.does(PLAIN, portal())).await;
    shows("twin: the sign-in page is blocked by a page of its own", Finding::HttpUnexpected, async |scene| {
        scene.does(SIGN_IN, answering(SIGN_IN, Reply::ok("<html>Blocked</html>")));
    })
    .await;
}

#[tokio::test]
async fn the_clock() {
    let ahead = shows("three hours ahead", Finding::ClockSkew, async |scene| scene.clock_ahead = 3 * 3600).await;
    assert!(ahead.clock_ahead.is_some_and(|seconds| (seconds - 3 * 3600).abs() < 60), "{:?}", ahead.clock_ahead);
    let far = shows("so far that no certificate counts", Finding::ClockSkew, async |scene| {
        scene.clock_ahead = -400 * 86_400;
    })
    .await;
    assert_eq!(at(&far, SIGN_IN).finding, Finding::Consequence);
    shows("twin: the clock of one server", Finding::Ok, async |scene| {
        scene.does(TEAMS, answering(TEAMS, Reply { clock_ahead: 90_000, ..Reply::with("302 Found", "") }));
    })
    .await;
    shows("twin: a certificate that has ended", Finding::TlsExpired, async |scene| {
        scene.does(SIGN_IN, good(SIGN_IN, Validity::Past, &ISSUERS.public));
    })
    .await;
    shows("twin: four minutes", Finding::Ok, async |scene| scene.clock_ahead = -240).await;
}
