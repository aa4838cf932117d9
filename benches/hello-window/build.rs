//! Makes the permission of the window's one command.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&["drawn"]);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    if let Err(error) = tauri_build::try_build(attributes) {
        panic!("{error:#}");
    }
}
