//! Takes a picture of every page, to be looked at: `cargo run -p guest-help-journeys --example pictures -- FOLDER LANGUAGE WIDTH HEIGHT PERCENT THEME [PAGE…]`.
//! Each picture is as high as its page.

#![allow(clippy::unwrap_used, reason = "a tool of developers: it may stop")]

#[cfg(target_os = "linux")]
fn main() {
    use guest_help_core::page::map;
    use guest_help_journeys::{Desk, Window, journey};
    use serde_json::json;

    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, language, width, height, percent, theme, pages @ ..] = arguments.as_slice() else {
        panic!("FOLDER LANGUAGE WIDTH HEIGHT PERCENT THEME [PAGE…]");
    };
    let (width, height): (u32, u32) = (width.parse().unwrap(), height.parse().unwrap());
    std::fs::create_dir_all(folder).unwrap();
    journey(async {
        let desk = Desk::with_screen(1400, 8000)?;
        let settings = json!({ "display": { "text_size": percent.parse::<u16>().unwrap(), "theme": theme } });
        std::fs::create_dir_all(desk.path("config/guest-help"))?;
        std::fs::write(desk.path("config/guest-help/settings.json"), settings.to_string())?;
        let window = Window::in_language(&desk, language).await?;
        for page in map().pages() {
            let number = page.number.to_string();
            if !pages.is_empty() && !pages.contains(&number) {
                continue;
            }
            window.jump(&number).await?;
            window.resize(width, height).await?;
            let whole = window.execute("return document.documentElement.scrollHeight", vec![]).await?;
            let whole = u32::try_from(whole.as_u64().unwrap()).unwrap().max(height);
            window.resize(width, whole).await?;
            window.picture(&std::path::Path::new(folder).join(format!("{number}.png"))).await?;
        }
        window.close().await?;
        Ok(())
    });
}

#[cfg(not(target_os = "linux"))]
fn main() {}
