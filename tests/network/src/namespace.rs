//! A network of its own for one command: nothing but loopback, and a name server of the test where the system names one. No packet
//! can leave it.

use std::path::Path;
use std::process::{Command, Output, Stdio};

/// What came of a command in a namespace.
pub struct Ran {
    /// Its exit status.
    pub status: i32,
    /// Its standard output.
    pub out: String,
    /// Its standard error output.
    pub err: String,
    /// The names that it asked for, each with its kind, in the order of the first question.
    pub asked: Vec<String>,
}

/// Runs a command; `server` is the program `with-name-server`, `zone` what its name server answers.
///
/// # Errors
/// Where no namespace can be made.
#[allow(clippy::disallowed_methods, reason = "a test writes files and starts programs")]
pub fn run(server: &Path, zone: &Path, folder: &Path, command: &[&str], input: &str) -> std::io::Result<Ran> {
    let resolver = folder.join("resolv.conf");
    std::fs::write(&resolver, "nameserver 127.0.0.1\n")?;
    let (typed, asked) = (folder.join("typed"), folder.join("asked"));
    std::fs::write(&typed, input)?;
    // Only the names of the files are put into the script: each as an argument.
    let script = r#"mount --bind "$1" /etc/resolv.conf && ip link set lo up && shift && exec "$@""#;
    let Output { status, stdout, stderr } = Command::new("unshare")
        .args(["--user", "--map-root-user", "--net", "--mount", "sh", "-c", script, "sh"])
        .arg(&resolver)
        .arg(server)
        .arg(zone)
        .arg("127.0.0.1:53")
        .arg(&asked)
        .args(command)
        .env("HOME", folder)
        .env("XDG_STATE_HOME", folder.join("state"))
        .stdin(Stdio::from(std::fs::File::open(&typed)?))
        .output()?;
    let mut names: Vec<String> = Vec::new();
    for name in std::fs::read_to_string(&asked).unwrap_or_default().lines() {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    Ok(Ran {
        status: status.code().unwrap_or(-1),
        out: String::from_utf8_lossy(&stdout).into_owned(),
        err: String::from_utf8_lossy(&stderr).into_owned(),
        asked: names,
    })
}
