//! From the settings that stand on this computer to the way of one address.

use guest_help_core::check::{HiddenRoute, ProxySetting, Route};
use proxy_watch::{Error, Host, ProxyConfig, ProxyConfigSource, ProxyEndpoint, ProxyEnv, ProxyMode, ProxyStep, Url};

/// What stands on this computer.
pub(super) enum Settings {
    /// These settings.
    Read {
        /// As the library read them.
        config: ProxyConfig,
        /// Where they stand.
        set_by: ProxySetting,
    },
    /// They are there, and cannot be read.
    Unreadable,
}

impl Settings {
    /// The settings of the system, else the variables of the environment. Browsers look at these on Linux alone, where the desktop sets
    /// nothing (`net/proxy_resolution/proxy_config_service_linux.cc` of Chromium, `nsUnixSystemProxySettings` of Firefox).
    pub(super) fn read(
        system: Result<ProxyConfig, Error>,
        environment: impl FnOnce() -> Result<ProxyEnv, Error>,
    ) -> Self {
        let config = match system {
            Ok(config) if !config.sources.is_empty() => Ok(config),
            Ok(_) | Err(Error::Unsupported) if cfg!(any(windows, target_os = "macos")) => Ok(ProxyConfig::direct()),
            Ok(_) | Err(Error::Unsupported) => environment().map(|environment| environment.to_config()),
            Err(error) => Err(error),
        };
        match config {
            Ok(config) => {
                if !config.fallbacks.is_empty() {
                    tracing::info!(left_out = ?config.fallbacks, "some settings of a proxy could not be read");
                }
                let set_by = set_by(&config);
                Self::Read { config, set_by }
            }
            Err(error) => {
                tracing::info!(code = code(&error), "the settings of a proxy could not be read");
                Self::Unreadable
            }
        }
    }
}

fn set_by(config: &ProxyConfig) -> ProxySetting {
    match (&config.effective, config.sources.first()) {
        (ProxyMode::Direct | ProxyMode::Manual { .. }, Some((source, _))) => match source {
            ProxyConfigSource::Env | ProxyConfigSource::KioslavercEnv => ProxySetting::Environment,
            _ => ProxySetting::System,
        },
        (ProxyMode::Direct | ProxyMode::Manual { .. }, None) => ProxySetting::System,
        _ => ProxySetting::Script,
    }
}

/// The way of one address: the first that the browser tries. `steps` asks for it.
pub(super) fn route(
    config: &ProxyConfig,
    set_by: ProxySetting,
    url: &Url,
    steps: impl FnOnce() -> Result<Vec<ProxyStep>, Error>,
) -> Route {
    if is_spared(config, url) {
        return Route::Direct;
    }
    match steps() {
        Ok(steps) => match steps.first() {
            Some(ProxyStep::Direct) => Route::Direct,
            Some(ProxyStep::Http(proxy)) => Route::Proxy { host: host(proxy), port: proxy.port, set_by },
            Some(other) => Route::OtherProxy { scheme: other.scheme().unwrap_or_default().to_owned() },
            None => Route::Unknown { why: HiddenRoute::Settings },
        },
        Err(error) => {
            let why = why(&error);
            tracing::info!(?why, code = code(&error), "the way of the browser is not known");
            Route::Unknown { why }
        }
    }
}

/// Name or address alone: what signs in there stays in the setting. An IPv6 address stands without its brackets.
fn host(proxy: &ProxyEndpoint) -> String {
    match &proxy.host {
        Host::Domain(name) => name.clone(),
        Host::Ipv4(address) => address.to_string(),
        Host::Ipv6(address) => address.to_string(),
    }
}

/// In the list of exceptions of Windows, Edge and Chrome take `.name` for all names beneath it (`net/docs/proxy.md` of Chromium). Windows
/// itself has no meaning for it, and the library leaves it out.
fn is_spared(config: &ProxyConfig, url: &Url) -> bool {
    let is_of_windows = matches!(config.sources.first(), Some((ProxyConfigSource::Registry, _)));
    let (true, Some(bypass), Some(host)) = (is_of_windows, config.effective.bypass(), url.host_str()) else {
        return false;
    };
    bypass.rejected.iter().map(|entry| entry.redacted_input()).any(|entry| {
        let start = host.len().saturating_sub(entry.len());
        entry.starts_with('.') && start > 0 && host.get(start..).is_some_and(|end| end.eq_ignore_ascii_case(entry))
    })
}

fn why(error: &Error) -> HiddenRoute {
    match error {
        Error::PacNotSupported { .. } | Error::PacFetchRequired { .. } | Error::PacEngineUnavailable => {
            HiddenRoute::Script
        }
        Error::PacTimeout { .. } | Error::PacSaturated { .. } => HiddenRoute::Timeout,
        Error::PacEvaluation { .. } | Error::PacInvalidResult { .. } | Error::Io { .. } => HiddenRoute::ScriptFailed,
        _ => HiddenRoute::Settings,
    }
}

/// The number that the system gives for an error: the text could quote a setting.
pub(super) fn code(error: &Error) -> Option<i32> {
    match error {
        Error::Io { source, .. } => source.raw_os_error(),
        _ => None,
    }
}
