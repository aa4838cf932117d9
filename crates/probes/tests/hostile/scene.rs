//! One network: what each host does, what the name service knows, what this computer trusts, and how its browser goes.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, SystemTime};

use guest_help_core::case::{Answer, Case, Field, answer};
use guest_help_core::check::{Check, ProxySetting, Route};
use guest_help_core::connection::{ConnectionFinding, ConnectionJudgement, HostFinding};
use guest_help_core::diagnose::{self, ConnectionProof, Diagnosis, Evidence};
use guest_help_core::host::Host;
use guest_help_core::page::{PageNumber, RightAnswer, endpoint};
use guest_help_network::certificates::{Issuer, Validity};
use guest_help_network::microsoft::{Behaviour, Reply, start};
use guest_help_network::name_server::NameServer;
use guest_help_network::zone::Zone;
use guest_help_probes::connection::{NetworkEnvironment, provider};
use guest_help_probes::{Environment, NameService, Routes, run};
use rustls::RootCertStore;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;

pub const SIGN_IN: &str = "login.microsoftonline.com";
pub const TEAMS: &str = "teams.microsoft.com";
pub const PLAIN: &str = "www.msftconnecttest.com";

/// Who signs what: the public list knows one, this computer trusts two, and nobody knows the third.
pub struct Issuers {
    pub public: Issuer,
    pub inspector: Issuer,
    pub stranger: Issuer,
}

pub static ISSUERS: LazyLock<Issuers> = LazyLock::new(|| Issuers {
    public: Issuer::new("Pretend Root", "Pretend Public Trust"),
    inspector: Issuer::new("Harbour TLS Inspection", "Harbour Institute"),
    stranger: Issuer::new("Nobody", "Nobody Knows"),
});

pub struct Scene {
    pub host: Host,
    /// What the system's resolver gets; the direct one asks the same server unless `direct` is set.
    pub zone: Zone,
    pub direct: Option<Zone>,
    pub behaviour: BTreeMap<String, Behaviour>,
    /// Where an address leads; the others lead to the host that has them.
    pub leads: BTreeMap<IpAddr, SocketAddr>,
    pub route: Route,
    pub routes: BTreeMap<String, Route>,
    /// Seconds that the clock of this computer is ahead.
    pub clock_ahead: i64,
    /// The address that was invited, where the guest typed one.
    pub invited: Option<String>,
}

impl Scene {
    /// Everything is in order.
    pub fn healthy() -> Self {
        let host = Host::embedded(Host::DEFAULT).unwrap();
        let case = Case::new(host.id());
        let mut zone = Zone::default();
        let mut behaviour = BTreeMap::new();
        let proposal = diagnose::connection_proposal(&case, &host);
        let visits = proposal.checks().iter().filter(|check| matches!(check, Check::Connection { .. }));
        for (place, name) in (1..).zip(visits.map(Check::name)) {
            zone.address.insert(name.clone(), vec![six(place), four(place)]);
            behaviour.insert(name.clone(), good(&name, Validity::Now, &ISSUERS.public));
        }
        let nothing = BTreeMap::new();
        let (leads, routes) = (BTreeMap::new(), nothing);
        Self { host, zone, direct: None, behaviour, leads, route: Route::Direct, routes, clock_ahead: 0, invited: None }
    }

    pub fn names(&self) -> Vec<String> {
        self.behaviour.keys().cloned().collect()
    }

    pub fn does(&mut self, host: &str, behaviour: Behaviour) {
        self.behaviour.insert(host.to_owned(), behaviour);
    }

    pub fn address(&self, host: &str) -> (IpAddr, IpAddr) {
        let addresses = &self.zone.address[host];
        (addresses[0], addresses[1])
    }

    /// Each browser goes through a proxy of its own kind: what it does with a wish is `words`.
    pub async fn proxied(&mut self, words: impl Fn(&str) -> &'static str) {
        for (place, name) in (1..).zip(self.names()) {
            let to = start(self.behaviour[&name].clone()).await.unwrap();
            let proxy = start(Behaviour::Proxy(words(&name), to)).await.unwrap();
            let address = Ipv4Addr::new(198, 51, 100, place);
            self.leads.insert(address.into(), proxy);
            let route = Route::Proxy { host: address.to_string(), port: 8080, set_by: ProxySetting::System };
            self.routes.insert(name, route);
        }
    }

    /// Runs the check as the program does, and judges it.
    pub async fn judged(self) -> ConnectionJudgement {
        self.diagnosed().await.connection.unwrap()
    }

    /// What the check showed.
    pub async fn proofs(self) -> Vec<ConnectionProof> {
        let evidence = self.diagnosed().await.evidence;
        evidence
            .into_iter()
            .filter_map(|evidence| match evidence {
                Evidence::Connection(proof) => Some(proof),
                _ => None,
            })
            .collect()
    }

    /// The world of this scene, with these name servers; other addresses lead where `leads` says.
    pub fn network(
        &self,
        system: SocketAddr,
        direct: SocketAddr,
        leads: BTreeMap<IpAddr, SocketAddr>,
    ) -> NetworkEnvironment {
        let ahead = self.clock_ahead;
        NetworkEnvironment {
            system: Arc::new(NameService::at(&[system]).unwrap()),
            direct: Some(Arc::new(NameService::at(&[direct]).unwrap())),
            trust: trusting(&[&ISSUERS.public, &ISSUERS.inspector]),
            public: trusting(&[&ISSUERS.public]),
            routes: Arc::new(Ways { route: self.route.clone(), routes: self.routes.clone() }),
            // Addresses of documentation lead to loopback; a sinkhole stays one.
            dial: Arc::new(move |address| leads.get(&address.ip()).copied().unwrap_or(address)),
            clock: Arc::new(move || {
                let seconds = Duration::from_secs(ahead.unsigned_abs());
                if ahead < 0 { SystemTime::now() - seconds } else { SystemTime::now() + seconds }
            }),
        }
    }

    async fn diagnosed(self) -> Diagnosis {
        let mut leads = self.leads.clone();
        for (name, behaviour) in &self.behaviour {
            let to = start(behaviour.clone()).await.unwrap();
            for address in self.zone.address.get(name).into_iter().flatten() {
                leads.entry(*address).or_insert(to);
            }
        }
        let here = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let direct = NameServer::start(self.direct.clone().unwrap_or_else(|| self.zone.clone()), here).await.unwrap();
        let system = NameServer::start(self.zone.clone(), here).await.unwrap();
        let network = self.network(system.address, direct.address, leads);
        let mut case = Case::new(self.host.id());
        if let Some(value) = self.invited {
            case = answer(case, Answer::Type { field: Field::Invited, value }).unwrap();
        }
        case = answer(case, Answer::Jump { to: PageNumber::CONNECTION }).unwrap();
        let proposal = diagnose::proposal(&case, &self.host);
        let shown: Vec<String> = proposal.checks().iter().map(Check::name).collect();
        let approved = proposal.approve(&shown).unwrap();
        case = answer(case, Answer::Approve(approved.clone())).unwrap();
        let environment = Environment::over(Some(network));
        let mut facts = Vec::new();
        run(approved, environment, |fact| facts.push(fact)).await;
        for fact in facts {
            case = answer(case, Answer::See(fact)).unwrap();
        }
        // What is saved is judged in the same way.
        assert_eq!(Case::from_json(&case.to_json(), self.host.id()).unwrap(), case);
        diagnose::connection(&case, &self.host).unwrap()
    }
}

/// A host that is in order.
pub fn good(name: &str, validity: Validity, issuer: &Issuer) -> Behaviour {
    let known = endpoint(name);
    let reply = match known.and_then(|endpoint| endpoint.answer.as_ref()) {
        Some(RightAnswer::Text(text)) => Reply::ok(text),
        Some(RightAnswer::JsonKeys(keys)) => {
            let fields: Vec<String> = keys.iter().map(|key| format!("\"{key}\": \"x\"")).collect();
            Reply::ok(&format!("{{{}}}", fields.join(", ")))
        }
        None => Reply { headers: "Location: /welcome\r\n".to_owned(), ..Reply::with("302 Found", "") },
    };
    match known.is_some_and(|endpoint| endpoint.plain) {
        true => Behaviour::Plain(reply),
        false => Behaviour::Secure(issuer.server(name, validity, 0), reply),
    }
}

/// The same with another answer.
pub fn answering(name: &str, reply: Reply) -> Behaviour {
    Behaviour::Secure(ISSUERS.public.server(name, Validity::Now, 0), reply)
}

fn four(place: u8) -> IpAddr {
    Ipv4Addr::new(203, 0, 113, place).into()
}

fn six(place: u8) -> IpAddr {
    Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, u16::from(place)).into()
}

fn trusting(issuers: &[&Issuer]) -> Arc<dyn ServerCertVerifier> {
    let mut roots = RootCertStore::empty();
    for issuer in issuers {
        roots.add(issuer.root()).unwrap();
    }
    WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider()).build().unwrap()
}

struct Ways {
    route: Route,
    routes: BTreeMap<String, Route>,
}

impl Routes for Ways {
    fn route(&self, address: &str) -> Route {
        let host = url::Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
        host.and_then(|host| self.routes.get(&host)).unwrap_or(&self.route).clone()
    }
}

/// What was found at one host.
pub fn at<'judged>(judgement: &'judged ConnectionJudgement, host: &str) -> &'judged HostFinding {
    judgement.hosts.iter().find(|found| found.host == host).unwrap()
}

/// A fault, and the cause that it leads to.
pub async fn shows(case: &str, cause: ConnectionFinding, fault: impl AsyncFnOnce(&mut Scene)) -> ConnectionJudgement {
    let mut scene = Scene::healthy();
    fault(&mut scene).await;
    let judgement = scene.judged().await;
    assert_eq!(judgement.cause, cause, "{case}: {:#?}", judgement.hosts);
    judgement
}
