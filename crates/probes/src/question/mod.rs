//! Questions to Microsoft about a domain alone, over the same names, proxies and trust as the visits.

mod answer;
mod client;
mod opinions;

use std::time::Duration;

use guest_help_core::check::{Check, Fact, NoAnswer};
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::time::timeout;

use crate::connection::NetworkEnvironment;

/// No answer within this time is none (as for a host: 5 s).
const LIMIT: Duration = Duration::from_secs(5);

/// What came back: the status, and a body that is not too long.
struct Answer {
    status: u16,
    body: Vec<u8>,
    /// The public list does not know who signed for the connection, and this computer does.
    looked_into: bool,
}

/// Asks, and reads the answer. `None` for a check that is no question.
pub(crate) async fn ask(environment: &NetworkEnvironment, check: &Check) -> Option<Fact> {
    let address = check.question()?.address(&check.name());
    let (environment, names) = (environment.clone(), Handle::current());
    let (sender, receiver) = oneshot::channel();
    // A runtime of its own: the library asks for trust between two steps of a connection, and Windows can take ten seconds for that
    // (net.md 2). Nobody else is held up by it.
    tokio::task::spawn_blocking(move || work(&environment, names, &address, sender));
    let answer = timeout(LIMIT, receiver).await;
    let answer = answer.map_err(|_| NoAnswer::Timeout).and_then(|answer| answer.unwrap_or(Err(NoAnswer::Failed)));
    answer::fact(check, answer)
}

fn work(
    environment: &NetworkEnvironment,
    names: Handle,
    address: &str,
    mut sender: oneshot::Sender<Result<Answer, NoAnswer>>,
) {
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
    // This thread may wait: settings can name a script.
    let route = environment.routes.route(address);
    let answer = runtime.block_on(async {
        tokio::select! {
            // Whoever asked stopped, perhaps meanwhile: nothing more leaves.
            biased;
            () = sender.closed() => None,
            answer = client::open(environment, names, address, &route) => Some(answer),
        }
    });
    // A resolver that is still asking is not waited for.
    runtime.shutdown_background();
    if let Some(answer) = answer {
        let _ = sender.send(answer);
    }
}
