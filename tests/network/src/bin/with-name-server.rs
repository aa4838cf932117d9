//! Runs a command beside a name server: `with-name-server ZONE ADDRESS ASKED COMMAND…`. Into the file ASKED go the names that were
//! asked for. For use inside a namespace, where the name server can have the address that the system names.

#![allow(clippy::disallowed_methods, reason = "it is a tool of the tests")]

use std::error::Error;
use std::path::Path;
use std::process::{Command, ExitCode};

use guest_help_network::name_server::NameServer;
use guest_help_network::zone::Zone;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    // The first one is the name of this program.
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [zone, address, asked, program, rest @ ..] = arguments.as_slice() else {
        return Err("with-name-server ZONE ADDRESS ASKED COMMAND…".into());
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let server = NameServer::start(Zone::read(Path::new(zone))?, address.parse()?).await?;
        let mut command = Command::new(program);
        command.args(rest);
        let status = tokio::task::spawn_blocking(move || command.status()).await??;
        std::fs::write(asked, server.asked().join("\n"))?;
        Ok(ExitCode::from(u8::try_from(status.code().unwrap_or(101)).unwrap_or(101)))
    })
}
