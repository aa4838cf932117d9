//! The smallest window: shows one page and says `READY` on the standard output when the page is drawn.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::io::Write;

/// The page calls this after two animation frames: by then its first picture is on the screen.
#[tauri::command]
fn drawn() {
    let mut out = std::io::stdout().lock();
    // Nobody needs to listen: a closed output is no reason to stop.
    let _ = writeln!(out, "READY").and_then(|()| out.flush());
}

fn main() -> tauri::Result<()> {
    tauri::Builder::default().invoke_handler(tauri::generate_handler![drawn]).run(tauri::generate_context!())
}
