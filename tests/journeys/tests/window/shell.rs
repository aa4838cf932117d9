//! The window is closed to everything but its own pages and its own commands.

use std::io::{BufRead, BufReader, Read};
use std::process::Stdio;

use guest_help_journeys::{Desk, Window, journey};
use serde_json::json;

#[test]
fn foreign_scripts_pictures_and_commands_are_refused() {
    journey(async {
        let desk = Desk::new()?;
        let window = Window::in_language(&desk, "en").await?;
        let open = "return [typeof window.__TAURI__, Object.isFrozen(Object.prototype)]";
        assert_eq!(window.execute(open, vec![]).await?, json!(["undefined", true]));
        let foreign = "window.blocked = [];
            document.addEventListener('securitypolicyviolation', (event) => window.blocked.push(event.effectiveDirective));
            const script = document.createElement('script');
            script.textContent = 'window.foreign = 1';
            document.head.append(script);
            const image = document.createElement('img');
            image.src = 'https://example.com/x.png';
            image.alt = '';
            document.body.append(image);
            document.body.setAttribute('style', 'color: red');";
        window.execute(foreign, vec![]).await?;
        let refused = "return window.foreign === undefined && window.blocked.some((what) => what.startsWith('img'))
            && window.blocked.some((what) => what.startsWith('script')) && window.blocked.some((what) => what.startsWith('style'))";
        window.until("script, picture and style to be refused", refused, vec![]).await?;
        let commands = "window.refused = [];
            for (const command of ['plugin:event|listen', 'plugin:window|close', 'plugin:window-state|save_window_state', 'quit'])
              window.__TAURI_INTERNALS__.invoke(command, {}).then(() => window.refused.push(`allowed ${command}`),
                () => window.refused.push('refused'))";
        window.execute(commands, vec![]).await?;
        let all = window
            .until("all commands to be answered", "return window.refused.length === 4 && window.refused", vec![])
            .await?;
        assert_eq!(all, json!(["refused", "refused", "refused", "refused"]));
        window.close().await?;
        Ok(())
    });
}

#[test]
fn the_first_page_is_announced() {
    let desk = Desk::new().unwrap();
    let program = guest_help_journeys::program("GUEST_HELP_WINDOW", "target/debug/guest-help-desktop");
    let mut child =
        desk.command(program).arg("--verbose").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line, "READY\n");
    desk.close_windows().unwrap();
    let mut log = String::new();
    child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    assert!(child.wait().unwrap().success() && log.contains("window ready in "), "{log}");
}

#[test]
fn a_wrong_host_file_is_refused_before_a_window_opens() {
    let desk = Desk::new().unwrap();
    let program = guest_help_journeys::program("GUEST_HELP_WINDOW", "target/debug/guest-help-desktop");
    let ran = desk.command(program).args(["--host", "none.toml"]).output().unwrap();
    let said = String::from_utf8(ran.stderr).unwrap();
    assert!(ran.status.code() == Some(2) && said.lines().count() == 1 && said.contains("none.toml"), "{said}");
}
