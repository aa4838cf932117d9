//! A screen of its own for every desk: focus, clipboard and windows of one journey never meet those of another.

use std::io::{self, BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, Window};
use x11rb::rust_connection::RustConnection;

/// A running X server without a picture on any real screen.
#[derive(Debug)]
pub(crate) struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts a server with a screen of this size, on the first number that is free.
    pub(crate) fn start(width: u32, height: u32) -> io::Result<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", &format!("{width}x{height}x24")])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| io::Error::new(error.kind(), format!("Xvfb cannot be started: {error}")))?;
        let mut number = String::new();
        if let Some(out) = server.stdout.take() {
            BufReader::new(out).read_line(&mut number)?;
        }
        let name = format!(":{}", number.trim());
        if name.len() > 1 { Ok(Self { server, name }) } else { Err(io::Error::other("Xvfb ended at once")) }
    }

    /// Its name, for `DISPLAY`.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Asks every window that can be closed to close, as the close button in its frame does (ICCCM 4.2.8.1).
    pub(crate) fn close_windows(&self) -> io::Result<()> {
        self.each_window(|connection, window| {
            let (protocols, delete) = (atom(connection, "WM_PROTOCOLS")?, atom(connection, "WM_DELETE_WINDOW")?);
            let listed = connection.get_property(false, window, protocols, AtomEnum::ATOM, 0, 32)?.reply()?;
            if listed.value32().is_some_and(|mut atoms| atoms.any(|atom| atom == delete)) {
                let message = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
                connection.send_event(false, window, EventMask::NO_EVENT, message)?;
                connection.flush()?;
            }
            Ok(None)
        })
        .map(|_| ())
    }

    /// The titles of all windows.
    pub(crate) fn titles(&self) -> io::Result<Vec<String>> {
        self.each_window(|connection, window| {
            let name = atom(connection, "_NET_WM_NAME")?;
            let asked = connection.get_property(false, window, name, AtomEnum::ANY, 0, 1024)?;
            // A window can go between two questions about it.
            let Ok(title) = asked.reply() else { return Ok(None) };
            Ok(String::from_utf8(title.value).ok().filter(|title| !title.is_empty()))
        })
    }

    fn each_window(
        &self,
        look: impl Fn(&RustConnection, Window) -> Result<Option<String>, Trouble>,
    ) -> io::Result<Vec<String>> {
        let (connection, screen) = RustConnection::connect(Some(&self.name)).map_err(io::Error::other)?;
        let root = connection.setup().roots[screen].root;
        let windows = connection.query_tree(root).map_err(io::Error::other)?.reply().map_err(io::Error::other)?;
        let found: Result<Vec<_>, Trouble> =
            windows.children.into_iter().filter_map(|window| look(&connection, window).transpose()).collect();
        found.map_err(io::Error::other)
    }
}

/// What the X server can refuse.
type Trouble = Box<dyn std::error::Error + Send + Sync>;

fn atom(connection: &RustConnection, name: &str) -> Result<u32, Trouble> {
    Ok(connection.intern_atom(false, name.as_bytes())?.reply()?.atom)
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
