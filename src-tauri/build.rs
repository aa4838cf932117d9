//! Makes the permissions of the window's own commands, and the Windows resources.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&[
        "begin",
        "answer",
        "open_case",
        "paste",
        "jump",
        "act",
        "set",
        "start_timer",
        "search",
        "drawn",
        "check",
        "follow",
    ]);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    if let Err(error) = tauri_build::try_build(attributes) {
        panic!("{error:#}");
    }
}
