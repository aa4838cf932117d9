//! Running one journey from a test.

use std::future::Future;

use crate::Stopped;

/// Walks one journey on this thread.
///
/// # Panics
/// Where a step fails, with what was waited for; and where there is no display.
pub fn journey(steps: impl Future<Output = Result<(), Stopped>>) {
    assert!(
        std::env::var_os("DISPLAY").is_some_and(|display| !display.is_empty()),
        "no display: run this as xvfb-run -a -s \"-screen 0 1280x1000x24 -nolisten tcp\" cargo test --package guest-help-journeys"
    );
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let walked = match runtime {
        Ok(runtime) => runtime.block_on(steps),
        Err(error) => Err(error.into()),
    };
    if let Err(stopped) = walked {
        panic!("{stopped}");
    }
}
