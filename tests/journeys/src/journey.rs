//! Running one journey from a test.

use std::future::Future;

use crate::Stopped;

/// Walks one journey on this thread.
///
/// # Panics
/// Where a step fails, with what was waited for.
pub fn journey(steps: impl Future<Output = Result<(), Stopped>>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let walked = match runtime {
        Ok(runtime) => runtime.block_on(steps),
        Err(error) => Err(error.into()),
    };
    if let Err(stopped) = walked {
        panic!("{stopped}");
    }
}
