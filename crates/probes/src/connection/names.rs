//! The stage of names: the system's resolver leads, and where it is silent the direct answer leads on.

use std::net::IpAddr;
use std::time::Duration;

use guest_help_core::check::{NameAnswer, Names};
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout, timeout_at};

use super::{NetworkEnvironment, Pace, Resolve};

/// The system has so long before the direct answer may lead on. A lost question is asked again by the system only after five seconds
/// (net.md 4); a browser's own patience is of the same size (RFC 8305, 5: 250 ms).
const HEDGE: Duration = Duration::from_millis(250);
/// A system that has not answered by then is slow (`core::connection`).
const SLOW: Duration = Duration::from_secs(1);
/// Where the others had their answers, this one is waited for no longer: a filter can be slower than a server.
const ENOUGH: Duration = Duration::from_millis(550);
/// No answer within this time is none.
const LIMIT: Duration = Duration::from_secs(4);
/// Where the system failed, its reason is waited for so long.
const REASON: Duration = Duration::from_secs(1);

/// Questions under way.
pub(crate) struct Asked {
    system: Answering,
    direct: Option<Answering>,
    carried_on: bool,
    began: Instant,
}

/// One of them.
struct Answering {
    task: JoinHandle<NameAnswer>,
    answer: Option<NameAnswer>,
}

impl Answering {
    fn of(resolver: &dyn Resolve, host: &str) -> Self {
        Self { task: tokio::spawn(resolver.resolve(host)), answer: None }
    }

    /// Its answer; once it is there, it stays. Whoever stops waiting loses nothing.
    async fn answer(&mut self) -> NameAnswer {
        if let Some(answer) = &self.answer {
            return answer.clone();
        }
        let answer = (&mut self.task).await.unwrap_or(NameAnswer::Failed);
        self.answer = Some(answer.clone());
        answer
    }

    /// What is there by now.
    async fn now(&mut self) -> Option<NameAnswer> {
        timeout(Duration::ZERO, self.answer()).await.ok()
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Asked {
    /// Asks both.
    pub(crate) fn begin(environment: &NetworkEnvironment, host: &str) -> Self {
        Self {
            system: Answering::of(environment.system.as_ref(), host),
            direct: environment.direct.as_ref().map(|direct| Answering::of(direct.as_ref(), host)),
            carried_on: false,
            began: Instant::now(),
        }
    }

    /// The addresses to go on with; none where the name has none, or nobody answered.
    pub(crate) async fn addresses(&mut self, pace: &Pace) -> Vec<IpAddr> {
        let until = Instant::now() + LIMIT;
        if let Ok(answer) = timeout(HEDGE, self.system.answer()).await {
            return self.known(answer).await;
        }
        let first = match self.direct.as_mut() {
            None => timeout_at(until, self.system.answer()).await.ok(),
            Some(direct) => {
                let direct = async {
                    match direct.answer().await {
                        answer @ NameAnswer::Addresses { .. } => answer,
                        // What the direct way does not know, the system may still know.
                        _ => std::future::pending().await,
                    }
                };
                tokio::select! {
                    answer = self.system.answer() => Some(answer),
                    answer = direct => {
                        self.carried_on = true;
                        pace.carry_on();
                        Some(answer)
                    }
                    () = tokio::time::sleep_until(until) => None,
                }
            }
        };
        match first {
            Some(answer) => self.known(answer).await,
            None => Vec::new(),
        }
    }

    /// The addresses of an answer. Where the system only failed, the direct answer may know why.
    async fn known(&mut self, answer: NameAnswer) -> Vec<IpAddr> {
        match (answer, self.direct.as_mut()) {
            (NameAnswer::Addresses { addresses }, _) => addresses,
            (_, Some(direct)) => {
                // It is only looked at here: the browser goes by the system's answer.
                let _ = timeout(REASON, direct.answer()).await;
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    /// What is known when the check of the host ends. Where the direct answer led on, and for others too, the system is waited for until
    /// it is slow by any measure: else a fast visit would make a name service slow that is not. Where only this question is late, it is
    /// most likely lost: the wait is shorter, and nothing is said about the system.
    pub(super) async fn end(mut self, pace: &Pace) -> Names {
        let direct = match self.direct.as_mut() {
            Some(direct) => direct.now().await,
            None => None,
        };
        if self.carried_on {
            let patience = if pace.is_slow() { SLOW } else { ENOUGH };
            let _ = timeout_at(self.began + patience, self.system.answer()).await;
        }
        let was_awaited = !self.carried_on || self.began.elapsed() >= SLOW;
        let silence = if was_awaited { NameAnswer::Timeout } else { NameAnswer::NotAwaited };
        Names { system: self.system.now().await.unwrap_or(silence), direct, carried_on: self.carried_on }
    }
}
