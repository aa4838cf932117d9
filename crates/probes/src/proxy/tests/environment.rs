//! Variables of the environment, passed in: that of the test program stays as it is.

use guest_help_core::check::{HiddenRoute, ProxySetting, Route};
use proxy_watch::{ProxyConfig, ProxyConfigSource, ProxyEnv, ProxyMode};

use super::{LOGIN, other, through, unknown, way};

fn by_environment(variables: &[(&str, &str)], address: &str) -> Route {
    way(ProxyEnv::from_vars(variables.iter().copied()).unwrap().to_config(), address)
}

fn proxy(host: &str, port: u16) -> Route {
    through(host, port, ProxySetting::Environment)
}

#[test]
fn every_variable_has_its_scheme() {
    type Variables<'a> = &'a [(&'a str, &'a str)];
    let cases: &[(Variables<'_>, &str, Route)] = &[
        (&[], LOGIN, Route::Direct),
        (&[("https_proxy", "http://p.example:3128")], LOGIN, proxy("p.example", 3128)),
        (&[("HTTPS_PROXY", "http://p.example:3128")], LOGIN, proxy("p.example", 3128)),
        (
            &[("HTTPS_PROXY", "http://up.example:1"), ("https_proxy", "http://low.example:2")],
            LOGIN,
            proxy("low.example", 2),
        ),
        // An empty one switches off, whatever stands in capitals.
        (&[("HTTPS_PROXY", "http://up.example:1"), ("https_proxy", "")], LOGIN, Route::Direct),
        (&[("http_proxy", "http://p.example:3128")], LOGIN, Route::Direct),
        (&[("https_proxy", "http://p.example:3128")], "http://www.example.org/", Route::Direct),
        (&[("http_proxy", "http://p.example:3128")], "http://www.example.org/", proxy("p.example", 3128)),
        (&[("all_proxy", "http://all.example:3128")], LOGIN, proxy("all.example", 3128)),
        (&[("ALL_PROXY", "http://all.example:1"), ("https_proxy", "http://p.example:2")], LOGIN, proxy("p.example", 2)),
    ];
    for (variables, address, expected) in cases {
        assert_eq!(&by_environment(variables, address), expected, "{variables:?} {address}");
    }
}

#[test]
fn every_form_of_a_proxy_is_read() {
    let cases: &[(&str, Route)] = &[
        ("http://p.example:3128", proxy("p.example", 3128)),
        ("http://p.example:3128/", proxy("p.example", 3128)),
        ("HTTP://P.Example:3128", proxy("p.example", 3128)),
        ("  http://p.example:3128 ", proxy("p.example", 3128)),
        ("p.example:3128", proxy("p.example", 3128)),
        ("p.example", proxy("p.example", 80)),
        ("http://p.example", proxy("p.example", 80)),
        ("http://192.0.2.7:8080", proxy("192.0.2.7", 8080)),
        ("http://[2001:db8::7]:8080", proxy("2001:db8::7", 8080)),
        ("[2001:db8::7]", proxy("2001:db8::7", 80)),
        ("http://guest:secret@p.example:3128", proxy("p.example", 3128)),
        ("http://guest@home.example:se%40cret@p.example:3128", proxy("p.example", 3128)),
        ("guest:secret@p.example:3128", proxy("p.example", 3128)),
        ("socks5://p.example", other("socks5")),
        ("socks5h://p.example:1080", other("socks5")),
        ("socks4://p.example:1080", other("socks4")),
        ("socks://p.example:1080", other("socks5")),
        ("https://p.example:443", other("https")),
        ("https://guest:secret@p.example", other("https")),
        // What nobody can read is no direct way.
        ("gopher://p.example:70", unknown(HiddenRoute::Settings)),
        ("http://", unknown(HiddenRoute::Settings)),
        ("http://p.example:notaport", unknown(HiddenRoute::Settings)),
        ("http://p.example:99999", unknown(HiddenRoute::Settings)),
        ("http://p.example:", unknown(HiddenRoute::Settings)),
        ("http://[2001:db8::7", unknown(HiddenRoute::Settings)),
        ("ask the IT department", unknown(HiddenRoute::Settings)),
    ];
    for (value, expected) in cases {
        assert_eq!(&by_environment(&[("https_proxy", value)], LOGIN), expected, "{value}");
    }
}

#[test]
fn every_form_of_an_exception_is_read() {
    let through_proxy = proxy("p.example", 3128);
    let cases: &[(&str, &str, bool)] = &[
        ("login.microsoftonline.com", LOGIN, true),
        ("microsoftonline.com", LOGIN, true),
        (".microsoftonline.com", LOGIN, true),
        ("*.microsoftonline.com", LOGIN, true),
        ("MicrosoftOnline.COM", LOGIN, true),
        ("corp.example, microsoftonline.com", LOGIN, true),
        ("corp.example,microsoftonline.com,", LOGIN, true),
        ("microsoftonline.com:443", LOGIN, true),
        ("*", LOGIN, true),
        ("", LOGIN, false),
        (",", LOGIN, false),
        ("microsoftonline.com:8443", LOGIN, false),
        ("online.com", LOGIN, false),
        ("login.microsoftonline.com.evil.example", LOGIN, false),
        ("10.0.0.0/8", LOGIN, false),
        ("10.0.0.0/8", "https://10.1.2.3/", true),
        ("10.0.0.0/8", "https://11.1.2.3/", false),
        ("10.1.2.3", "https://10.1.2.3/", true),
        ("2001:db8::/32", "https://[2001:db8::1]/", true),
        ("corp.example", "http://localhost:8080/", true),
        ("[[[", LOGIN, false),
    ];
    for (exceptions, address, spared) in cases {
        for name in ["no_proxy", "NO_PROXY"] {
            let variables = [("all_proxy", "http://p.example:3128"), (name, *exceptions)];
            let expected = if *spared { &Route::Direct } else { &through_proxy };
            assert_eq!(&by_environment(&variables, address), expected, "{name}={exceptions} {address}");
        }
    }
}

/// Browsers look at the environment on Linux alone, and only where the desktop sets nothing.
#[test]
fn the_desktop_comes_before_the_environment() {
    use super::{Routes, Settings, SystemRoutes};

    let environment = || ProxyEnv::from_vars([("https_proxy", "http://p.example:3128")]);
    let nothing_set = [Ok(ProxyConfig::direct()), Err(proxy_watch::Error::Unsupported)];
    for system in nothing_set {
        let expected = if cfg!(any(windows, target_os = "macos")) { Route::Direct } else { proxy("p.example", 3128) };
        assert_eq!(SystemRoutes::of(Settings::read(system, environment)).route(LOGIN), expected);
    }
    let set_to_none = ProxyConfig::from_source(ProxyConfigSource::GSettings, ProxyMode::Direct);
    assert_eq!(SystemRoutes::of(Settings::read(Ok(set_to_none), environment)).route(LOGIN), Route::Direct);
}
