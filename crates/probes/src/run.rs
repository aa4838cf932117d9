//! Running the checks that the guest approved, all at once, within a time.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use guest_help_core::check::{Approved, Check, Fact, MailServers, NoAnswer, Signature, SignatureResult};
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout_at};

use crate::name_service::{Answer, NameService};
use crate::signature::SignedMail;

/// What has not answered by then is not waited for.
pub const DEADLINE: Duration = Duration::from_secs(5);

/// What the checks look at and with.
pub struct Environment {
    /// Whom to ask for names; `None` where the system names nobody.
    pub name_service: Option<NameService>,
    /// The mail, as it came.
    pub mail: Vec<u8>,
    /// The time.
    pub now: SystemTime,
}

impl Environment {
    /// That of this computer, with this mail.
    #[must_use]
    pub fn of_system(mail: Vec<u8>) -> Self {
        let name_service = NameService::of_system().inspect_err(|error| tracing::warn!(%error, "no name service")).ok();
        Self { name_service, mail, now: SystemTime::now() }
    }
}

/// What the name service answers to one check.
enum Told {
    Key(Answer<Vec<u8>>),
    Servers(Answer<String>),
}

/// Runs the checks and hands over each fact when it is seen: one for each check, at the latest after [`DEADLINE`]. Whoever drops the
/// future stops them.
pub async fn run(approved: Approved, environment: Environment, mut seen: impl FnMut(Fact)) {
    let deadline = Instant::now() + DEADLINE;
    let Environment { name_service, mail, now } = environment;
    let service = name_service.map(Arc::new);
    let mut questions = JoinSet::new();
    for check in approved.checks().iter().cloned() {
        let service = service.clone();
        questions.spawn(async move {
            let told = timeout_at(deadline, ask(service.as_deref(), &check)).await;
            let told = told.unwrap_or_else(|_| silence(&check, NoAnswer::Timeout));
            (check, told)
        });
    }
    let mut keys = BTreeMap::new();
    while let Some(Ok((check, told))) = questions.join_next().await {
        match (check, told) {
            (Check::MailServers { domain }, Told::Servers(servers)) => {
                seen(Fact::MailServers(MailServers { domain, servers }));
            }
            (Check::MailKey { selector, domain }, Told::Key(answer)) => match answer {
                Ok(records) => drop(keys.insert((selector, domain), records)),
                Err(why) => seen(unchecked(selector, domain, SignatureResult::NoAnswer { why })),
            },
            _ => {}
        }
    }
    if keys.is_empty() {
        return;
    }
    // A large mail takes its time, and a strange one could break the library: neither stops the program.
    let names: Vec<_> = keys.keys().cloned().collect();
    let work = tokio::task::spawn_blocking(move || signatures(&mail, now, &keys));
    match timeout_at(deadline, work).await {
        Ok(Ok(facts)) => facts.into_iter().for_each(seen),
        _ => names
            .into_iter()
            .map(|(selector, domain)| unchecked(selector, domain, SignatureResult::Unreadable))
            .for_each(seen),
    }
}

/// The same for a program that waits for the end. Without a runtime of the system nothing is seen.
pub fn run_to_end(approved: Approved, environment: Environment, seen: impl FnMut(Fact)) {
    match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime.block_on(run(approved, environment, seen)),
        Err(error) => tracing::warn!(%error, "no runtime"),
    }
}

async fn ask(service: Option<&NameService>, check: &Check) -> Told {
    let Some(service) = service else { return silence(check, NoAnswer::Failed) };
    match check {
        Check::MailKey { .. } => Told::Key(service.texts(&check.name()).await),
        Check::MailServers { domain } => Told::Servers(service.mail_servers(domain).await),
    }
}

fn silence(check: &Check, why: NoAnswer) -> Told {
    match check {
        Check::MailKey { .. } => Told::Key(Err(why)),
        Check::MailServers { .. } => Told::Servers(Err(why)),
    }
}

fn unchecked(selector: String, domain: String, result: SignatureResult) -> Fact {
    Fact::Signature(Signature { selector, domain, key_bits: None, expired: false, result })
}

type Keys = BTreeMap<(String, String), Vec<Vec<u8>>>;

fn signatures(mail: &[u8], now: SystemTime, keys: &Keys) -> Vec<Fact> {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let (Some(mail), Ok(runtime)) = (SignedMail::read(mail, now), runtime) else {
        let names = keys.keys().cloned();
        return names.map(|(selector, domain)| unchecked(selector, domain, SignatureResult::Unreadable)).collect();
    };
    runtime.block_on(async {
        let mut facts = Vec::new();
        for ((selector, domain), records) in keys {
            facts.push(Fact::Signature(mail.check(selector, domain, records).await));
        }
        facts
    })
}
