//! One side of a wire: a command in a network namespace of its own, with nothing in it but its end of the wire.

use std::io::{self, BufRead, BufReader, Write};
use std::net::IpAddr;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};

/// Says that it is in its namespace, waits for the name of its end, and becomes the command. `$1` is what the system is to see
/// differently: a folder with files named as their places are, with `+` for `/`.
const BEGIN: &str = r#"
set -e
for file in "$1"/+*; do
  [ ! -e "$file" ] || mount --bind "$file" "$(basename "$file" | tr + /)"
done
shift
echo here >&0
read -r device
ip link set lo up
ip link set "$device" up
read -r addresses
for address in $addresses; do
  ip address add "$address" dev "$device"
done
ip -4 route add default dev "$device"
ip -6 route add default dev "$device"
exec "$@"
"#;

/// A command on its side. It does not outlive the program that started it by more than it wants: its input ends then.
pub struct Side {
    child: Child,
    line: UnixStream,
}

impl Side {
    /// Starts a namespace for a command, which then waits for its end of the wire. `places`: the folder of what it sees differently.
    ///
    /// # Errors
    /// Where no namespace can be made.
    #[allow(clippy::disallowed_methods, reason = "a test starts programs")]
    pub fn start(places: &Path, prepare: impl FnOnce(&mut Command)) -> io::Result<Self> {
        let (line, other) = UnixStream::pair()?;
        let mut command = Command::new("unshare");
        command
            .args(["--net", "--mount", "sh", "-c", BEGIN, "sh"])
            .arg(places)
            .stdin(Stdio::from(OwnedFd::from(other)));
        prepare(&mut command);
        let child = command.spawn()?;
        let mut side = Self { child, line };
        // The command keeps the other end of the line; without it the line would never end.
        drop(command);
        match side.hears("here")? {
            true => Ok(side),
            false => Err(io::Error::other("no namespace can be made")),
        }
    }

    /// Plugs an end of the wire in, with these addresses, and lets the command begin.
    ///
    /// # Errors
    /// Where there is no such end.
    #[allow(clippy::disallowed_methods, reason = "a test starts programs")]
    pub fn plug_in(&mut self, end: &str, addresses: &[IpAddr]) -> io::Result<()> {
        let namespace = self.child.id().to_string();
        let moved = Command::new("ip").args(["link", "set", end, "netns", &namespace]).status()?;
        if !moved.success() {
            return Err(io::Error::other(format!("{end} cannot be moved")));
        }
        let addresses: Vec<String> = addresses.iter().map(ToString::to_string).collect();
        writeln!(self.line, "{end}\n{}", addresses.join(" "))
    }

    /// Waits for a line of the command; false where it ends instead, or says something else.
    ///
    /// # Errors
    /// Where nothing can be read.
    pub fn hears(&mut self, expected: &str) -> io::Result<bool> {
        let mut heard = String::new();
        BufReader::new(&self.line).read_line(&mut heard)?;
        Ok(heard.trim_end() == expected)
    }

    /// Tells the command that nobody is there any more, and waits for its end.
    ///
    /// # Errors
    /// Where it cannot be told or waited for.
    pub fn close(mut self) -> io::Result<ExitStatus> {
        self.line.shutdown(std::net::Shutdown::Write)?;
        self.child.wait()
    }

    /// Waits for the end of the command.
    ///
    /// # Errors
    /// Where it cannot be waited for.
    pub fn end(mut self) -> io::Result<ExitStatus> {
        self.child.wait()
    }
}
