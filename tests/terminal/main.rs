//! The program as a person or a script runs it: real processes, real files, the contract's values and exit statuses.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

mod accounts;
mod ask;
mod bad_input;
mod cases;
mod explain;
mod links;
mod mails;
mod pages;
mod ready;
mod route;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

/// What came of a call.
struct Ran {
    status: i32,
    out: String,
    err: String,
}

impl Ran {
    fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("no JSON ({error}): {}\n{}", self.out, self.err))
    }

    /// Asserts a refusal: status 2, nothing on stdout, one line that says what is wrong.
    fn refused(&self, part: &str) {
        assert_eq!((self.status, self.out.as_str()), (2, ""), "{}", self.err);
        assert_eq!(self.err.lines().count(), 1, "{}", self.err);
        assert!(self.err.starts_with("guest-help: ") && self.err.contains(part), "{} should contain {part}", self.err);
    }
}

/// A place of its own for each test: files, log, home.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// Everything that the program logged in this place.
    fn logged(&self) -> String {
        let mut waiting = vec![self.path("state")];
        let mut logged = String::new();
        while let Some(folder) = waiting.pop() {
            for entry in std::fs::read_dir(folder).into_iter().flatten() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    waiting.push(path);
                } else {
                    logged.push_str(&std::fs::read_to_string(path).unwrap());
                }
            }
        }
        logged
    }

    fn run(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_guest-help"));
        command
            .args(arguments)
            .env("HOME", self.folder.path())
            .env("XDG_STATE_HOME", self.path("state"))
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env_remove("XDG_DATA_HOME")
            // The clipboard, browser and mail program of whoever runs the tests are left alone.
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env("BROWSER", "none")
            .env("PATH", self.folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = started(&mut command);
        let mut stdin = child.stdin.take().unwrap();
        let input = input.as_ref().to_vec();
        // A program that has its answer need not read to the end.
        let writer = std::thread::spawn(move || {
            let _ = stdin.write_all(&input);
        });
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace("\r\n", "\n");
        Ran { status: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// Starts a program. Wine now and then answers "internal error" (1359) before anything of the program has run.
fn started(command: &mut Command) -> Child {
    for _ in 0..4 {
        match command.spawn() {
            Err(error) if cfg!(windows) && error.raw_os_error() == Some(1359) => {}
            other => return other.unwrap(),
        }
    }
    command.spawn().unwrap()
}

fn shown(path: &Path) -> &str {
    path.to_str().unwrap()
}

const TENANT: &str = "AADSTS50020: User account 'jan@voorbeeld.be' from identity provider 'live.com' does not exist in tenant 'SCK CEN' \
    and cannot access the application '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0'(Portal) in that tenant.\n\
    Request Id: 5f0f1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f\nCorrelation Id: 0191a2b3-c4d5-7e6f-8a9b-0c1d2e3f4a5b\nTimestamp: 2026-01-20T21:33:18Z\n";
