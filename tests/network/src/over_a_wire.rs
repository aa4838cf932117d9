//! A command on the near side of a wire, with a pretend Microsoft on the far side. Its system is that of this computer, except for the
//! name server that it asks, and for one more issuer of certificates that its administrator added.

use std::fs;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

use guest_help_core::host::Host;
use serde::{Deserialize, Serialize};

use crate::far_side::{FarSide, Mood, NAME_SERVER, PROXY};
use crate::side::Side;
use crate::wire::{Quality, Wire};

/// Whom programs of Debian trust.
const TRUSTED: &str = "/etc/ssl/certs/ca-certificates.crt";
/// Who the near side is: addresses of documentation.
const NEAR: [IpAddr; 2] =
    [IpAddr::V4(Ipv4Addr::new(198, 51, 100, 1)), IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 1, 0, 0, 0, 0, 1))];

/// What is on the way, and at its end.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Scene {
    /// The file of the inviting organisation.
    pub host: PathBuf,
    /// The wire.
    pub quality: Quality,
    /// The pretend Microsoft.
    pub mood: Mood,
    /// Is the command told to go through the proxy of the far side?
    #[serde(default)]
    pub proxy: bool,
}

/// Why no wire can be made on this computer; `None` where one can.
#[must_use]
#[allow(clippy::disallowed_methods, reason = "a test starts programs")]
pub fn obstacle() -> Option<&'static str> {
    if fs::File::options().read(true).write(true).open("/dev/net/tun").is_err() {
        return Some("making a network device (/dev/net/tun) is for root alone");
    }
    let unshare = Command::new("unshare").args(["--net", "--mount", "true"]).stderr(Stdio::null()).status();
    if !unshare.is_ok_and(|status| status.success()) {
        return Some("making a network namespace is for root alone");
    }
    (!Path::new(TRUSTED).exists()).then_some("what this system trusts is not where Debian keeps it")
}

/// How a command is called over a wire. `tool` is the program `over-a-wire`, `folder` an empty folder for its files.
///
/// # Errors
/// Where the scene cannot be written down.
#[allow(clippy::disallowed_methods, reason = "a test starts programs")]
pub fn command(tool: &Path, scene: &Scene, folder: &Path) -> io::Result<Command> {
    let mut command = Command::new("unshare");
    // The devices are made in a namespace of their own, and end with it.
    command.arg("--net").arg(tool).arg(serde_json::to_string(scene)?).arg(folder);
    Ok(command)
}

/// Makes the wire and both sides, runs the command, and waits for its end. `far_side` is the program of that name.
///
/// # Errors
/// Where one of them cannot be made.
#[allow(clippy::disallowed_methods, reason = "a test writes files and starts programs")]
pub fn run(scene: &Scene, folder: &Path, far_side: &Path, called: &[String]) -> io::Result<ExitStatus> {
    let text = fs::read_to_string(&scene.host)?;
    let host = Host::read(&scene.host.to_string_lossy(), &text).map_err(io::Error::other)?;
    let wire = Wire::new(scene.quality)?;
    let [near_end, far_end] = &wire.ends;

    let (places, root) = (folder.join("places"), folder.join("root.pem"));
    fs::create_dir_all(&places)?;
    let mut far = Side::start(&places, |command| {
        let mood = if scene.mood == Mood::Silent { "silent" } else { "answering" };
        command.arg(far_side).arg(&scene.host).arg(&root).arg(mood);
    })?;
    far.plug_in(far_end, &FarSide::of(&host).addresses())?;
    if !far.hears("ready")? {
        return Err(io::Error::other("the far side did not start"));
    }

    let put = |place: &str, text: String| fs::write(places.join(place.replace('/', "+")), text);
    put("/etc/resolv.conf", format!("nameserver {NAME_SERVER}\n"))?;
    put("/etc/nsswitch.conf", "hosts: files dns\n".to_owned())?;
    put(TRUSTED, fs::read_to_string(TRUSTED)? + &fs::read_to_string(&root)?)?;
    let mut near = Side::start(&places, |command| {
        // Nothing that is set for this session makes the system another one.
        command.args(called).env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
        if scene.proxy {
            command.env("https_proxy", format!("http://{}:{}", PROXY.0, PROXY.1));
        }
        command.env("HOME", folder).env("XDG_STATE_HOME", folder.join("state"));
    })?;
    near.plug_in(near_end, &NEAR)?;
    let status = near.end()?;
    far.close()?;
    Ok(status)
}
