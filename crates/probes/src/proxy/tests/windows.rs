//! The two texts in which Windows keeps its proxies and their exceptions; they are read alike on every system.

use guest_help_core::check::{HiddenRoute, ProxySetting, Route};
use proxy_watch::{ProxyConfig, ProxyConfigSource, parse};

use super::{LOGIN, other, through, unknown, way};

fn by_windows(server: &str, exceptions: &str, address: &str) -> Route {
    way(ProxyConfig::from_source(ProxyConfigSource::Registry, parse::windows_manual(server, exceptions)), address)
}

fn proxy(host: &str, port: u16) -> Route {
    through(host, port, ProxySetting::System)
}

#[test]
fn every_form_of_a_server_is_read() {
    let plain = "http://www.example.org/";
    let cases: &[(&str, &str, Route)] = &[
        ("", LOGIN, Route::Direct),
        ("p.example:8080", LOGIN, proxy("p.example", 8080)),
        ("p.example:8080", plain, proxy("p.example", 8080)),
        ("p.example", LOGIN, proxy("p.example", 80)),
        ("http://p.example:8080", LOGIN, proxy("p.example", 8080)),
        ("http=a.example:1;https=b.example:2", LOGIN, proxy("b.example", 2)),
        ("http=a.example:1;https=b.example:2", plain, proxy("a.example", 1)),
        ("https=b.example:2 http=a.example:1", LOGIN, proxy("b.example", 2)),
        ("HTTP=a.example:1;HTTPS=b.example:2", LOGIN, proxy("b.example", 2)),
        ("http=a.example:1", LOGIN, Route::Direct),
        ("http=a.example:1;https=http://b.example:2", LOGIN, proxy("b.example", 2)),
        ("http=a.example:1;https=[2001:db8::7]:2", LOGIN, proxy("2001:db8::7", 2)),
        ("socks=s.example:1080", LOGIN, other("socks4")),
        ("http=a.example:1;socks=s.example:1080", LOGIN, other("socks4")),
        ("http=a.example:1;https=b.example:-1", LOGIN, unknown(HiddenRoute::Settings)),
    ];
    for (server, address, expected) in cases {
        assert_eq!(&by_windows(server, "", address), expected, "{server} {address}");
    }
}

#[test]
fn every_form_of_an_exception_is_read() {
    let cases: &[(&str, &str, bool)] = &[
        ("<local>", "http://intranet/", true),
        ("<local>", LOGIN, false),
        ("<local>;*.microsoftonline.com", LOGIN, true),
        ("*.microsoftonline.com; <local>", LOGIN, true),
        ("*.MicrosoftOnline.com", LOGIN, true),
        ("login.microsoftonline.com", LOGIN, true),
        ("login.*", LOGIN, true),
        ("*microsoftonline*", LOGIN, true),
        ("*", LOGIN, true),
        // A bare name is that host alone.
        ("microsoftonline.com", LOGIN, false),
        // Windows has no meaning for it; Edge and Chrome have.
        (".microsoftonline.com", LOGIN, true),
        (".MicrosoftOnline.com;<local>", LOGIN, true),
        (".login.microsoftonline.com", LOGIN, false),
        (".online.com", LOGIN, false),
        ("10.*", "http://10.1.2.3/", true),
        ("10.*", LOGIN, false),
        ("", "http://localhost/", true),
        ("<-loopback>", "http://localhost/", false),
    ];
    for (exceptions, address, spared) in cases {
        let expected = if *spared { Route::Direct } else { proxy("p.example", 8080) };
        assert_eq!(by_windows("p.example:8080", exceptions, address), expected, "{exceptions} {address}");
    }
}
