//! The program that drives the window, and its end.

use std::fs::{self, File};
use std::io;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::processes::{adopt_orphans, end_group, tree};
use crate::{Desk, GLANCE, PATIENCE};

/// A running driver. Dropped, it ends with all that it started.
#[derive(Debug)]
pub(crate) struct Driver {
    child: Child,
    port: u16,
    log: PathBuf,
}

impl Driver {
    /// Starts a driver and waits until it listens.
    pub(crate) async fn start(desk: &Desk) -> io::Result<Self> {
        let program = find("WebKitWebDriver")?;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        adopt_orphans();
        let log = desk.path("driver.log");
        let out = File::create(&log)?;
        let child = desk
            .command(program)
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdin(Stdio::null())
            .stdout(out.try_clone()?)
            .stderr(out)
            // The window and its helpers belong to the same group, and so can be ended together.
            .process_group(0)
            .spawn()?;
        let mut driver = Self { child, port, log };
        let end = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            let ended = driver.child.try_wait()?;
            if ended.is_some() || Instant::now() > end {
                let why = format!("waited for WebKitWebDriver to listen (ended: {ended:?}): {}", driver.said());
                return Err(io::Error::other(why));
            }
            tokio::time::sleep(GLANCE).await;
        }
        Ok(driver)
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What it, and the program that it started, wrote.
    pub(crate) fn said(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Waits until the window is gone, and ends the driver. Ended earlier, it would leave the program running.
    pub(crate) async fn stop(mut self) -> io::Result<()> {
        let end = Instant::now() + PATIENCE;
        while tree(self.child.id()).len() > 1 {
            if Instant::now() > end {
                return Err(io::Error::other("waited for the program to end after its window was closed"));
            }
            tokio::time::sleep(GLANCE).await;
        }
        end_group(&mut self.child, PATIENCE);
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        end_group(&mut self.child, Duration::from_millis(500));
    }
}

/// The path of a program: the desk's own search path may not hold it.
fn find(name: &str) -> io::Result<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file()).ok_or_else(|| {
        io::Error::new(io::ErrorKind::NotFound, format!("{name} is missing: install the package webkit2gtk-driver"))
    })
}
