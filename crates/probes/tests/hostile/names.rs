//! Faults of the name service.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use guest_help_core::connection::ConnectionFinding as Finding;
use guest_help_network::zone::Zone;

use super::scene::{SIGN_IN, Scene, at, shows};

fn without(zone: &Zone, host: &str) -> Zone {
    let mut zone = zone.clone();
    zone.address.remove(host);
    zone
}

#[tokio::test]
async fn no_such_name() {
    shows("a filter says that there is no such name", Finding::DnsNxdomain, async |scene| {
        scene.zone = without(&scene.zone, SIGN_IN);
    })
    .await;
    shows("twin: it has no IPv6 address", Finding::Ok, async |scene| {
        scene.zone.address.get_mut(SIGN_IN).unwrap().remove(0);
    })
    .await;
    shows("twin: only the direct way does not know it, as behind a VPN", Finding::Ok, async |scene| {
        scene.direct = Some(without(&scene.zone, SIGN_IN));
    })
    .await;
}

#[tokio::test]
async fn a_server_that_fails_or_refuses() {
    shows("SERVFAIL", Finding::DnsServfail, async |scene| scene.zone.failing.push(SIGN_IN.to_owned())).await;
    shows("REFUSED", Finding::DnsRefused, async |scene| scene.zone.refusing.push(SIGN_IN.to_owned())).await;
    shows("twin: only the direct way fails", Finding::Ok, async |scene| {
        let mut direct = scene.zone.clone();
        direct.failing = scene.names();
        scene.direct = Some(direct);
    })
    .await;
    shows("twin: only the direct way refuses", Finding::Ok, async |scene| {
        let mut direct = scene.zone.clone();
        direct.refusing = scene.names();
        scene.direct = Some(direct);
    })
    .await;
}

#[tokio::test]
async fn silence() {
    shows("one name is never answered", Finding::DnsTimeout, async |scene| {
        scene.zone.silent.push(SIGN_IN.to_owned());
    })
    .await;
    let offline = shows("no name is", Finding::Offline, async |scene| scene.zone.silent = scene.names()).await;
    assert_eq!(offline.concerned.len(), offline.hosts.len());
}

fn late(scene: &mut Scene, millis: u64) {
    scene.zone.late = scene.names().into_iter().map(|name| (name, millis)).collect();
}

#[tokio::test]
async fn a_slow_server() {
    shows("a second and a half", Finding::DnsSlow, async |scene| late(scene, 1500)).await;
    shows("twin: a third of a second", Finding::Ok, async |scene| late(scene, 330)).await;
}

#[tokio::test]
async fn a_sinkhole() {
    for address in
        [IpAddr::V4(Ipv4Addr::UNSPECIFIED), IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::UNSPECIFIED)]
    {
        let judgement = shows("a filter", Finding::DnsSinkhole, async |scene| {
            scene.zone.address.insert(SIGN_IN.to_owned(), vec![address]);
        })
        .await;
        assert_eq!(at(&judgement, SIGN_IN).millis.tcp, None, "nobody may be visited there");
    }
    shows("twin: an address inside, as of a VPN", Finding::Ok, async |scene| {
        let inside = IpAddr::V4(Ipv4Addr::new(10, 7, 0, 1));
        let direct = scene.zone.clone();
        let to = guest_help_network::microsoft::start(scene.behaviour[SIGN_IN].clone()).await.unwrap();
        scene.zone.address.insert(SIGN_IN.to_owned(), vec![inside]);
        scene.leads.insert(inside, to);
        scene.direct = Some(direct);
    })
    .await;
}
