//! Checks in a network of their own, where nothing is but a name server that answers as a table says; and how they are looked at.

use std::path::Path;

use guest_help_journeys::{Desk, Failure, Window, program};
use guest_help_network::namespace;

/// How a window is seen: its size, and what is set beforehand.
pub struct Look {
    pub size: (u32, u32),
    settings: &'static str,
}

/// As it comes, and as high as a page with a check.
pub const USUAL: Look =
    Look { size: (960, 1800), settings: r#"{ "display": { "text_size": 100, "theme": "light" } }"# };
/// A small window with large letters, in the dark.
pub const SMALL_LARGE_DARK: Look =
    Look { size: (640, 480), settings: r#"{ "display": { "text_size": 200, "theme": "dark" } }"# };

impl Look {
    /// Sets it, for windows that are opened after this.
    pub fn set(&self, desk: &Desk) {
        std::fs::create_dir_all(desk.path("config/guest-help")).unwrap();
        std::fs::write(desk.path("config/guest-help/settings.json"), self.settings).unwrap();
    }
}

/// Opens a window that looks like this.
pub async fn open(desk: &Desk, language: &str, look: &Look) -> Result<Window, Failure> {
    look.set(desk);
    let window = Window::in_language(desk, language).await?;
    window.resize(look.size.0, look.size.1).await?;
    Ok(window)
}

/// Keeps a picture to be looked at.
pub async fn picture(window: &Window, folder: &str, name: &str) -> Result<(), Failure> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    std::fs::create_dir_all(&folder).unwrap();
    window.picture(&folder.join(format!("{name}.png"))).await
}

/// Presses Stop as soon as it is there: a check is waited for no longer than a few seconds.
pub async fn press_stop(window: &Window) -> Result<(), Failure> {
    let stop =
        "const stop = [...document.querySelectorAll('section.check button')].find((b) => b.textContent === 'Stop');
        stop?.click(); return stop !== undefined";
    window.until("Stop to be pressed", stop, vec![]).await.map(|_| ())
}

/// Nothing is wider than the window.
pub async fn assert_fits(window: &Window) -> Result<(), Failure> {
    let wide = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
    assert_eq!(window.execute(wide, vec![]).await?, false, "something is wider than the window");
    Ok(())
}

/// Runs this test again in a network of its own, whose name server answers as this table says, and returns the names that were asked
/// for there; `None` inside it.
pub fn apart(test: &str, zone: &str) -> Option<Vec<String>> {
    const INSIDE: &str = "GUEST_HELP_APART";
    if std::env::var_os(INSIDE).is_some() {
        return None;
    }
    let server = program("GUEST_HELP_NAME_SERVER", "target/debug/with-name-server");
    assert!(server.is_file(), "build it first: cargo build --package guest-help-network");
    let this = std::env::current_exe().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("zone.toml");
    std::fs::write(&table, zone).unwrap();
    let inside = format!("{INSIDE}=1");
    let command = ["env", &inside, this.to_str().unwrap(), "--exact", test, "--nocapture"];
    let ran = namespace::run(&server, &table, folder.path(), &command, "").unwrap();
    assert_eq!(ran.status, 0, "{}\n{}", ran.out, ran.err);
    assert!(ran.out.contains("1 passed"), "there is no test {test}: {}", ran.out);
    Some(ran.asked)
}
