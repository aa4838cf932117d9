//! What leaves the computer, command by command: a name server, a proxy and a pretend Microsoft write down all that is said to them,
//! inside the secure connections too. The guest's address is not in it.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop, writes files and starts programs")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use guest_help_network::Quality;
use guest_help_network::far_side::Mood;
use guest_help_network::over_a_wire::{self, Scene};
use tempfile::TempDir;

/// Nobody else has this name.
const NAME: &str = "zaphod.beeblebrox";
const ADDRESS: &str = "zaphod.beeblebrox@kempen.example";
const CLEAN: Quality = Quality { one_way: Duration::from_millis(1), lost: 0.0, swallows_ipv6: false };

/// A computer on the near side, for one command.
struct Guest {
    folder: TempDir,
}

impl Guest {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn file(&self, name: &str, text: &str) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// Runs the program, and returns its status and what the far side heard.
    fn heard(&self, arguments: &[&str], input: &str, proxy: bool) -> (i32, String) {
        let tool = Path::new(env!("CARGO_BIN_EXE_over-a-wire"));
        let program = tool.with_file_name("guest-help");
        assert!(program.exists(), "build it first: cargo build --package guest-help");
        let host = Path::new(env!("CARGO_MANIFEST_DIR")).join("../hosts/harbour.toml");
        let scene = Scene { host: host.clone(), quality: CLEAN, mood: Mood::Answering, proxy };
        let files = self.folder.path().join("wire");
        let _ = std::fs::remove_dir_all(&files);
        std::fs::create_dir(&files).unwrap();
        let mut command = over_a_wire::command(tool, &scene, &files).unwrap();
        // The input of a command on this side is the line to whoever made the side.
        let typed = self.file("typed", input);
        command.args(["sh", "-c", r#"typed=$1 && shift && exec "$@" <"$typed""#, "sh", &typed]);
        command.arg(program).args(["--lang", "en", "--host"]).arg(host).args(arguments);
        let ran = command.output().unwrap();
        let heard = std::fs::read(files.join("heard"));
        let heard = heard.unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&ran.stderr)));
        (ran.status.code().unwrap(), String::from_utf8_lossy(&heard).into_owned())
    }
}

/// The name, as it can stand in what leaves.
fn written(heard: &str) -> Option<String> {
    let lower = heard.to_lowercase();
    let encoded = STANDARD_NO_PAD.encode(ADDRESS);
    let hexadecimal: String = NAME.bytes().map(|byte| format!("{byte:02x}")).collect();
    let forms = ["zaphod".to_owned(), "beeblebrox".to_owned(), hexadecimal];
    let plain = forms.into_iter().find(|form| lower.contains(form));
    plain.or_else(|| heard.contains(&encoded[..encoded.len() - 2]).then_some(encoded))
}

/// Says why, past the harness, where no wire can be made.
fn can_run() -> bool {
    let obstacle = over_a_wire::obstacle();
    if let Some(obstacle) = obstacle {
        let _ = writeln!(std::io::stderr(), "skipped: {obstacle}");
    }
    obstacle.is_none()
}

#[test]
fn of_the_guest_only_the_domain_leaves_and_only_after_a_yes() {
    if !can_run() {
        return;
    }
    let guest = Guest::new();
    let mail = guest.file(
        "invitation.eml",
        &format!("From: Microsoft Invitations <invites@harbourinstitute.onmicrosoft.com>\nTo: {ADDRESS}\nSubject: x\n\
            DKIM-Signature: v=1; a=rsa-sha256; d=harbourinstitute.onmicrosoft.com; s=selector1; h=from; bh=x; b=x\n\nHello {ADDRESS}\n"),
    );
    let case = guest.file("case.json", "");
    std::fs::remove_file(&case).unwrap();
    let (route, ready) = (["route", ADDRESS, "--online", "--yes"], ["ready", ADDRESS, "--yes"]);
    let talks: [(&[&str], &str); 4] = [
        (&route, "probe@kempen.example"),
        (&ready, "probe@kempen.example"),
        (&["network", "--yes"], "login.microsoftonline.com"),
        (&["explain", &mail, "--invited", ADDRESS, "--online", "--yes"], "harbourinstitute.onmicrosoft.com"),
    ];
    for proxy in [false, true] {
        for (arguments, expected) in talks {
            let (status, heard) = guest.heard(&[arguments, &["--case", &case]].concat(), "", proxy);
            assert!(status != 2, "{arguments:?}");
            // Through a proxy the name service is asked all the same.
            assert!(heard.contains(expected), "{arguments:?} proxy {proxy}: the far side heard nothing of it: {heard}");
            assert_eq!(written(&heard), None, "{arguments:?} proxy {proxy}");
            let asks_who_takes_mail = arguments.contains(&"route") || arguments.contains(&"ready");
            assert_eq!(heard.contains("MX kempen.example"), asks_who_takes_mail, "{arguments:?}: {heard}");
            assert_eq!(
                heard.contains("CONNECT login.microsoftonline.com:443"),
                proxy && !arguments.contains(&"explain")
            );
        }
    }
    // The case knows the address by now, and the check of the connection asks about its domain.
    assert!(std::fs::read_to_string(&case).unwrap().contains(NAME));
}

#[test]
fn all_other_commands_say_nothing_to_anybody() {
    if !can_run() {
        return;
    }
    let guest = Guest::new();
    let error = guest.file(
        "error.txt",
        &format!("AADSTS50020: User account '{ADDRESS}' from identity provider 'live.com' does not exist"),
    );
    let case = guest.file("case.json", "");
    std::fs::remove_file(&case).unwrap();
    let walked = format!("800\n{ADDRESS}\n\n\nIt fails for {ADDRESS}\n\n640\n{ADDRESS}\n310\nq\n");
    let host = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../hosts/harbour.toml");
    let silent: [(&[&str], &str); 12] = [
        (&["--case", &case, "ask"], &walked),
        (&["--case", &case, "explain", &error, "--invited", ADDRESS], ""),
        (&["--case", &case, "route", ADDRESS], ""),
        (&["--case", &case, "accounts", "--invited", ADDRESS, "--yes"], ""),
        (&["route", ADDRESS, "--online"], "no\n"),
        (&["ready", ADDRESS], "no\n"),
        (&["network"], "no\n"),
        (&["diagnose", &case, "--explain"], ""),
        (&["report", &case, "--format", "url"], ""),
        (&["page", "715"], ""),
        (&["pages"], ""),
        (&["host", "check", host.to_str().unwrap()], ""),
    ];
    for proxy in [false, true] {
        for (arguments, input) in silent {
            let (status, heard) = guest.heard(arguments, input, proxy);
            assert!(status != 2, "{arguments:?}");
            assert_eq!(heard, "", "{arguments:?} proxy {proxy}");
        }
    }
}
