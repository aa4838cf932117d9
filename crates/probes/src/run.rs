//! Running the checks that the guest approved, all at once, within a time.

use std::io;
use std::sync::{Arc, LazyLock};
use std::time::{Duration, SystemTime};

use guest_help_core::check::{
    Accounts, Approved, Check, Connection, Fact, MailServers, NoAnswer, Realm, RealmResult, Signature, SignatureResult,
    Tenant, TenantResult, Unread,
};
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout, timeout_at};

use crate::accounts::AccountPlaces;
use crate::connection::{NetworkEnvironment, Pace, visit};
use crate::name_service::NameService;
use crate::question;
use crate::signature::SignedMail;

/// The name service is waited for so long, and the work on a mail as long again.
pub const DEADLINE: Duration = Duration::from_secs(5);
/// All visits together end within this time (design: 5 s a host, 20 s in all); what was not seen by then is not checked.
const VISITS_DEADLINE: Duration = Duration::from_secs(20);

/// What the checks look at and with.
pub struct Environment {
    /// The world of the visits and questions; `None` where none is approved.
    pub network: Option<NetworkEnvironment>,
    /// Whom to ask for names; `None` where no check asks it, or the system names nobody.
    pub name_service: Option<NameService>,
    /// The mail, as it came.
    pub mail: Vec<u8>,
    /// The time.
    pub now: SystemTime,
    /// Where programs write down their accounts; `None` where no check reads it.
    pub accounts: Option<AccountPlaces>,
}

impl Environment {
    /// This network alone, now.
    #[must_use]
    pub fn over(network: Option<NetworkEnvironment>) -> Self {
        Self { network, name_service: None, mail: Vec::new(), now: SystemTime::now(), accounts: None }
    }

    /// That of this computer, with this mail, for these checks.
    #[must_use]
    pub fn of_system(approved: &Approved, mail: Vec<u8>) -> Self {
        let is_visit = |check: &Check| matches!(check, Check::Connection { .. }) || check.question().is_some();
        let network = approved.checks().iter().any(is_visit).then(NetworkEnvironment::of_system);
        let network = network.and_then(|made| made.inspect_err(|error| tracing::warn!(%error, "no visits")).ok());
        Self::of_system_over(network, approved, mail)
    }

    /// That of this computer, but for the network.
    #[must_use]
    pub fn of_system_over(network: Option<NetworkEnvironment>, approved: &Approved, mail: Vec<u8>) -> Self {
        let asks = |check: &Check| matches!(check, Check::MailKey { .. } | Check::MailServers { .. });
        let name_service = approved.checks().iter().any(asks).then(NameService::of_system);
        let name_service =
            name_service.and_then(|made| made.inspect_err(|error| tracing::warn!(%error, "no name service")).ok());
        let reads = |check: &Check| matches!(check, Check::Accounts { .. });
        let accounts = approved.checks().iter().any(reads).then(AccountPlaces::of_system).flatten();
        Self { network, name_service, mail, now: SystemTime::now(), accounts }
    }
}

/// What the name service answers to one check.
enum Told {
    Key(Vec<Vec<u8>>),
    Servers(Vec<String>),
}

/// Runs the checks and hands over each fact when it is seen: one for each check. Whoever drops the future stops them.
pub async fn run(approved: Approved, environment: Environment, mut seen: impl FnMut(Fact)) {
    let deadline = Instant::now() + DEADLINE;
    let visits_deadline = Instant::now() + VISITS_DEADLINE;
    let Environment { network, name_service, mail, now, accounts } = environment;
    let accounts = accounts.map(Arc::new);
    let is_visit = |check: &&Check| matches!(check, Check::Connection { .. });
    let pace = Arc::new(Pace::of(approved.checks().iter().filter(is_visit).count()));
    let (service, mail) = (name_service.map(Arc::new), Arc::new(mail));
    let mut waiting: Vec<Check> = approved.checks().to_vec();
    let mut checks = JoinSet::new();
    for check in approved.checks().iter().cloned() {
        let (service, mail) = (service.clone(), Arc::clone(&mail));
        if let (Check::Connection { host }, Some(network)) = (&check, network.clone()) {
            let (host, pace) = (host.clone(), Arc::clone(&pace));
            checks.spawn(async move {
                let seen = timeout_at(visits_deadline, visit(&network, &host, &pace)).await;
                Fact::Connection(Box::new(seen.unwrap_or_else(|_| Connection::unseen(host))))
            });
            continue;
        }
        if let Check::Accounts { source } = check {
            let reading = accounts.as_ref().map(Arc::clone);
            checks.spawn(async move {
                // A folder on a network that is gone can keep a reader waiting for ever.
                let work = tokio::task::spawn_blocking(move || reading.map(|places| places.read(source)));
                let seen = timeout_at(deadline, work).await.ok().and_then(Result::ok).flatten();
                seen.map_or_else(|| silence(check, NoAnswer::Timeout), Fact::Accounts)
            });
            continue;
        }
        if let (Some(_), Some(network)) = (check.question(), network.clone()) {
            checks.spawn(async move {
                question::ask(&network, &check).await.unwrap_or_else(|| silence(check, NoAnswer::Failed))
            });
            continue;
        }
        checks.spawn(async move {
            let told = timeout_at(deadline, ask(service.as_deref(), &check)).await;
            look(check, told.unwrap_or(Err(NoAnswer::Timeout)), mail, now).await
        });
    }
    while let Some(ended) = checks.join_next().await {
        if let Ok(fact) = ended {
            waiting.retain(|check| *check != fact.check());
            seen(fact);
        }
    }
    // A check that broke off saw nothing.
    waiting.into_iter().map(|check| silence(check, NoAnswer::Failed)).for_each(seen);
}

/// What the answer of the name service shows of the mail. A large mail takes its time, and a strange one could break the library:
/// neither stops the program.
async fn look(check: Check, told: Result<Told, NoAnswer>, mail: Arc<Vec<u8>>, now: SystemTime) -> Fact {
    match (check, told) {
        (Check::MailServers { domain }, Ok(Told::Servers(servers))) => {
            Fact::MailServers(MailServers { domain, servers: Ok(servers) })
        }
        (Check::MailKey { selector, domain }, Ok(Told::Key(records))) => {
            let named = (selector.clone(), domain.clone());
            let work = tokio::task::spawn_blocking(move || signature(&mail, now, &named.0, &named.1, &records));
            match timeout(DEADLINE, work).await {
                Ok(Ok(seen)) => Fact::Signature(seen),
                Ok(Err(_)) => unchecked(selector, domain, SignatureResult::Unreadable),
                Err(_) => unchecked(selector, domain, SignatureResult::NoAnswer { why: NoAnswer::Timeout }),
            }
        }
        (check, Err(why)) => silence(check, why),
        (check, Ok(_)) => silence(check, NoAnswer::Failed),
    }
}

/// The same for a program that waits for the end. Without a runtime nothing is seen. It does not wait for a resolver of the system that is
/// still asking: such a question cannot be called back, and can take half a minute.
pub fn run_to_end(approved: Approved, environment: Environment, seen: impl FnMut(Fact)) {
    match &*RUNTIME {
        Ok(runtime) => runtime.block_on(run(approved, environment, seen)),
        Err(error) => tracing::warn!(%error, "no runtime"),
    }
}

/// One for all runs of the program, which ends with it. To take it down would end some thirty threads before the answer is printed.
static RUNTIME: LazyLock<io::Result<Runtime>> = LazyLock::new(|| {
    // All hosts greet at the same moment, and each greeting is work for a processor: two share it.
    Builder::new_multi_thread().worker_threads(2).enable_all().build()
});

async fn ask(service: Option<&NameService>, check: &Check) -> Result<Told, NoAnswer> {
    let service = service.ok_or(NoAnswer::Failed)?;
    match check {
        Check::MailKey { .. } => service.texts(&check.name()).await.map(Told::Key),
        Check::MailServers { domain } => service.mail_servers(domain).await.map(Told::Servers),
        Check::Connection { .. } | Check::Tenant { .. } | Check::Realm { .. } | Check::Accounts { .. } => {
            Err(NoAnswer::Failed)
        }
    }
}

fn silence(check: Check, why: NoAnswer) -> Fact {
    match check {
        Check::MailKey { selector, domain } => unchecked(selector, domain, SignatureResult::NoAnswer { why }),
        Check::MailServers { domain } => Fact::MailServers(MailServers { domain, servers: Err(why) }),
        Check::Tenant { domain } => {
            Fact::Tenant(Tenant { domain, result: TenantResult::NoAnswer { why }, looked_into: false })
        }
        Check::Realm { domain } => Fact::Realm(Realm { domain, result: RealmResult::NoAnswer { why } }),
        Check::Connection { host } => Fact::Connection(Box::new(Connection::unseen(host))),
        Check::Accounts { source } => {
            Fact::Accounts(Accounts { source, accounts: Vec::new(), unread: Some(Unread::Refused) })
        }
    }
}

fn unchecked(selector: String, domain: String, result: SignatureResult) -> Fact {
    Fact::Signature(Signature { selector, domain, key_bits: None, expired: false, result })
}

fn signature(mail: &[u8], now: SystemTime, selector: &str, domain: &str, records: &[Vec<u8>]) -> Signature {
    let runtime = Builder::new_current_thread().build();
    let (Some(mail), Ok(runtime)) = (SignedMail::read(mail, now), runtime) else {
        let (selector, domain) = (selector.to_owned(), domain.to_owned());
        return Signature { selector, domain, key_bits: None, expired: false, result: SignatureResult::Unreadable };
    };
    runtime.block_on(mail.check(selector, domain, records))
}
