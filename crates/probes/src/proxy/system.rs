//! The ways of this computer, by the settings that its browsers follow.

use std::sync::OnceLock;

use guest_help_core::check::{HiddenRoute, Route};
use proxy_watch::{ProxyEnv, Url};

use super::Routes;
use super::script::Engine;
use super::settings::{self, Settings};

/// The ways of this computer, for one run: the settings are read when the first way is asked for and count until the end of the run, so
/// that all its hosts are seen alike. Make a new one for the next run: a setting that was kept would lead to a proxy that is long gone
/// (openai/codex#38402).
#[derive(Default)]
pub struct SystemRoutes {
    read: OnceLock<Settings>,
    engine: OnceLock<Engine>,
}

impl SystemRoutes {
    /// Reads nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[cfg(test)]
    pub(super) fn of(settings: Settings) -> Self {
        Self { read: settings.into(), engine: OnceLock::new() }
    }
}

impl Routes for SystemRoutes {
    fn route(&self, address: &str) -> Route {
        let read = || Settings::read(proxy_watch::read(), ProxyEnv::from_env);
        match (self.read.get_or_init(read), Url::parse(address)) {
            (Settings::Read { config, set_by }, Ok(url)) => {
                settings::route(config, *set_by, &url, || self.engine.get_or_init(Engine::new).steps(config, &url))
            }
            _ => Route::Unknown { why: HiddenRoute::Settings },
        }
    }
}
