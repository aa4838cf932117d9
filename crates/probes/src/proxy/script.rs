//! Scripts of an organisation (PAC), and the search for them (WPAD): by the system's own engine, as the browser's answer can depend on the
//! names and addresses that the system sees.

use proxy_watch::{Error, ProxyConfig, ProxyStep, Url};

/// The engine of Windows (WinHTTP) or of macOS (CFNetwork). It searches only where the settings say so.
#[cfg(any(windows, target_os = "macos"))]
pub(super) struct Engine(Result<proxy_watch::pac::NativePacResolver, Error>);

#[cfg(any(windows, target_os = "macos"))]
impl Engine {
    /// One script, with the search for it, is waited for so long: less than a host waits for its route.
    const PATIENCE: std::time::Duration = std::time::Duration::from_millis(2500);

    pub(super) fn new() -> Self {
        Self(proxy_watch::pac::NativePacResolver::with_timeout(Self::PATIENCE).map(|engine| engine.with_wpad(true)))
    }

    /// What the browser tries, in its order.
    pub(super) fn steps(&self, config: &ProxyConfig, url: &Url) -> Result<Vec<ProxyStep>, Error> {
        match &self.0 {
            Ok(engine) => engine.resolve_config(config, url),
            Err(error) => {
                tracing::info!(code = super::settings::code(error), "no engine for scripts");
                Err(Error::PacEngineUnavailable)
            }
        }
    }
}

/// Linux has none that others can use. One of our own would answer without the names and addresses of the system, and so perhaps
/// another way than the browser's: a script then hides the way.
#[cfg(not(any(windows, target_os = "macos")))]
pub(super) struct Engine;

#[cfg(not(any(windows, target_os = "macos")))]
impl Engine {
    pub(super) fn new() -> Self {
        Self
    }

    /// What the browser tries, in its order.
    pub(super) fn steps(&self, config: &ProxyConfig, url: &Url) -> Result<Vec<ProxyStep>, Error> {
        proxy_watch::resolve(config, url)
    }
}
