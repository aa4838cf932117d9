//! Runs a command on the near side of a wire: `over-a-wire SCENE FOLDER COMMAND…`. SCENE is a `Scene` as JSON; FOLDER is for files.
//! Its status is that of the command.

#![allow(clippy::disallowed_methods, reason = "it is a tool of the tests")]

#[cfg(target_os = "linux")]
fn main() -> Result<std::process::ExitCode, Box<dyn std::error::Error>> {
    use std::path::Path;

    // The first one is the name of this program.
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [scene, folder, command @ ..] = arguments.as_slice() else {
        return Err("over-a-wire SCENE FOLDER COMMAND…".into());
    };
    let far_side = std::env::current_exe()?.with_file_name("far-side");
    let scene = serde_json::from_str(scene)?;
    let status = guest_help_network::over_a_wire::run(&scene, Path::new(folder), &far_side, command)?;
    Ok(std::process::ExitCode::from(u8::try_from(status.code().unwrap_or(101)).unwrap_or(101)))
}

#[cfg(not(target_os = "linux"))]
fn main() {}
