//! Settings as people and administrators write them, and the way that each of them means.

#[cfg(target_os = "linux")]
mod desktop;
mod environment;
#[cfg(windows)]
mod registry;
mod secrets;
mod windows;

use guest_help_core::check::{HiddenRoute, ProxySetting, Route};
use proxy_watch::{ProxyConfig, ProxyConfigSource, ProxyMode, Url};

use super::settings::Settings;
use super::{Routes, SystemRoutes};

const LOGIN: &str = "https://login.microsoftonline.com/";

fn through(host: &str, port: u16, set_by: ProxySetting) -> Route {
    Route::Proxy { host: host.to_owned(), port, set_by }
}

fn other(scheme: &str) -> Route {
    Route::OtherProxy { scheme: scheme.to_owned() }
}

fn unknown(why: HiddenRoute) -> Route {
    Route::Unknown { why }
}

/// The way to an address where these settings are all that stands on the computer.
fn way(config: ProxyConfig, address: &str) -> Route {
    let routes = SystemRoutes::of(Settings::read(Ok(config), || panic!("the settings of the system come first")));
    let route = routes.route(address);
    // What is told without waiting is never another way.
    assert!(routes.known_route(address).is_none_or(|known| known == route), "{address}");
    route
}

#[test]
fn only_the_direct_way_is_known_without_waiting() {
    let known = |mode| {
        let settings = Settings::read(Ok(ProxyConfig::from_source(ProxyConfigSource::Registry, mode)), || panic!());
        SystemRoutes::of(settings).known_route(LOGIN)
    };
    assert_eq!(known(ProxyMode::Direct), Some(Route::Direct));
    assert_eq!(known(ProxyMode::WpadAutoDetect), None);
}

#[test]
fn a_pretended_network_is_written_down() {
    let to_microsoft = |address: &str| match address.contains("microsoft") {
        true => through("proxy.example", 8080, ProxySetting::System),
        false => Route::Direct,
    };
    let routes: &dyn Routes = &to_microsoft;
    assert_eq!(routes.route(LOGIN), through("proxy.example", 8080, ProxySetting::System));
    assert_eq!(routes.route("https://other.example/"), Route::Direct);
}

#[test]
fn settings_that_cannot_be_read_are_not_a_direct_way() {
    let unreadable = || proxy_watch::Error::UnsupportedProxyScheme("gopher".to_owned());
    let routes = SystemRoutes::of(Settings::read(Err(unreadable()), || panic!("nothing else counts then")));
    assert_eq!(routes.route(LOGIN), unknown(HiddenRoute::Settings));
    let routes = SystemRoutes::of(Settings::read(Ok(ProxyConfig::direct()), || Err(unreadable())));
    let expected = if cfg!(target_os = "linux") { unknown(HiddenRoute::Settings) } else { Route::Direct };
    assert_eq!(routes.route(LOGIN), expected);
}

#[test]
fn what_is_no_address_has_no_way() {
    let direct = || ProxyConfig::from_source(ProxyConfigSource::Registry, ProxyMode::Direct);
    assert_eq!(way(direct(), "login.microsoftonline.com"), unknown(HiddenRoute::Settings));
    assert_eq!(way(direct(), LOGIN), Route::Direct);
}

/// A script whose server does not answer: on systems with an engine that is a failure, on others nothing is tried.
#[test]
fn a_script_is_run_by_the_system_or_hides_the_way() {
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let modes = [
        (ProxyConfigSource::GSettings, ProxyMode::pac(Url::parse(&format!("http://{nobody}/proxy.pac")).unwrap())),
        (ProxyConfigSource::Kioslaverc, ProxyMode::pac_inline("nonsense".to_owned())),
        (ProxyConfigSource::GSettings, ProxyMode::WpadAutoDetect),
    ];
    for (source, mode) in modes {
        let Route::Unknown { why } = way(ProxyConfig::from_source(source, mode.clone()), LOGIN) else {
            assert!(cfg!(windows) && mode == ProxyMode::WpadAutoDetect, "{mode:?} is no way");
            continue;
        };
        if cfg!(target_os = "linux") {
            assert_eq!(why, HiddenRoute::Script, "{mode:?}");
        }
    }
}
