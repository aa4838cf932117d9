//! The ways of this computer, by the settings that its browsers follow.

use std::sync::{Arc, OnceLock};
use std::thread;

use guest_help_core::check::{HiddenRoute, Route};
use proxy_watch::{ProxyEnv, ProxyMode, Url};

use super::Routes;
use super::script::Engine;
use super::settings::{self, Settings};

/// The ways of this computer, for one run: the settings are read once and count until the end of the run, so that all its hosts are seen
/// alike. Make a new one for the next run: a setting that was kept would lead to a proxy that is long gone (openai/codex#38402).
pub struct SystemRoutes {
    read: Arc<OnceLock<Settings>>,
    engine: OnceLock<Engine>,
}

impl SystemRoutes {
    /// Begins to read the settings. The libraries of a desktop take some milliseconds for it, and no name is asked for before the way is
    /// known: they pass while the rest of the run is made ready.
    #[must_use]
    pub fn begin() -> Self {
        let read = Arc::new(OnceLock::new());
        let reading = Arc::clone(&read);
        // Where no thread can be had, the first who asks reads.
        let _ = thread::Builder::new().name("routes".to_owned()).spawn(move || {
            reading.get_or_init(read_settings);
        });
        Self { read, engine: OnceLock::new() }
    }

    #[cfg(test)]
    pub(super) fn of(settings: Settings) -> Self {
        Self { read: Arc::new(settings.into()), engine: OnceLock::new() }
    }
}

impl Routes for SystemRoutes {
    fn route(&self, address: &str) -> Route {
        match (self.read.get_or_init(read_settings), Url::parse(address)) {
            (Settings::Read { config, set_by }, Ok(url)) => {
                settings::route(config, *set_by, &url, || self.engine.get_or_init(Engine::new).steps(config, &url))
            }
            _ => Route::Unknown { why: HiddenRoute::Settings },
        }
    }

    /// Where there is no proxy, most often, nobody has to be asked: a thread for each host is spared.
    fn known_route(&self, address: &str) -> Option<Route> {
        match (self.read.get()?, Url::parse(address)) {
            (Settings::Read { config, .. }, Ok(_)) if config.effective == ProxyMode::Direct => Some(Route::Direct),
            _ => None,
        }
    }
}

fn read_settings() -> Settings {
    Settings::read(proxy_watch::read(), ProxyEnv::from_env)
}
