//! Passwords in a setting reach neither the way nor the log, and no text stops the program.

use std::io::Write;
use std::sync::{Arc, Mutex};

use proptest::prelude::*;
use proxy_watch::{ProxyConfig, ProxyConfigSource, ProxyEnv, parse};

use super::{LOGIN, way};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The ways by the environment and by the two texts of Windows, and all that was logged on the way.
fn all_that_is_said(value: &str) -> String {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    let said = tracing::subscriber::with_default(subscriber, || {
        let environment = ProxyEnv::from_vars([("https_proxy", value), ("no_proxy", value)]);
        let registry = parse::windows_manual(value, value);
        [environment.unwrap().to_config(), ProxyConfig::from_source(ProxyConfigSource::Registry, registry)]
            .map(|config| serde_json::to_string(&way(config, LOGIN)).unwrap())
            .concat()
    });
    said + &String::from_utf8_lossy(&log.0.lock().unwrap())
}

#[test]
fn a_password_goes_nowhere() {
    let values = [
        "http://ann7:hunter2@p.example:3128",
        "https://ann7:hunter2@p.example",
        "socks5://ann7:hunter2@p.example:1080",
        "ann7:hunter2@p.example:3128",
        "http://ann7:hunter2@p.example:notaport",
        "http://ann7:hunter2@",
        "http://ann7:hunter2/with/slashes@p.example:3128",
        "http://ann7:hunter2 and more@p.example:3128",
        "gopher://ann7:hunter2@p.example:3128",
        "https=ann7:hunter2@p.example:3128",
        "http=a.example:1;https=ann7:hunter2@p.example:bad",
    ];
    for value in values {
        let said = all_that_is_said(value);
        assert!(!said.contains("hunter2") && !said.contains("ann7"), "{value}: {said}");
    }
}

proptest! {
    #[test]
    fn no_text_stops_the_program(value in "\\PC{0,60}|[a-z0-9.:;=@/%<>*,\\[\\] -]{0,60}") {
        all_that_is_said(&value);
    }
}
