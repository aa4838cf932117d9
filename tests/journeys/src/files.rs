//! Files that a guest drops on the window, or picks.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::{Failure, Window};

/// A drop as the page sees it: the system's own drag cannot be made from outside.
const DROP: &str = include_str!("drop.js");

impl Window {
    /// Drops a file on an element.
    ///
    /// # Errors
    /// Where the element is not there in time.
    pub async fn drop_file(&self, css: &str, name: &str, mime: &str, bytes: &[u8]) -> Result<(), Failure> {
        self.drop_content(css, name, mime, json!(STANDARD.encode(bytes))).await
    }

    /// Drops a file of plain text of this many megabytes, made in the page: it never passes through the driver.
    ///
    /// # Errors
    /// Where the element is not there in time.
    pub async fn drop_large(&self, css: &str, megabytes: u32) -> Result<(), Failure> {
        self.drop_content(css, "large.txt", "text/plain", json!(u64::from(megabytes) * 1024 * 1024)).await
    }

    async fn drop_content(&self, css: &str, name: &str, mime: &str, content: Value) -> Result<(), Failure> {
        self.wait_for(css).await?;
        self.execute(DROP, vec![json!(css), json!(name), json!(mime), content]).await.map(|_| ())
    }

    /// Picks a file in an `<input type="file">`, which may be hidden. No dialog of the system opens.
    ///
    /// # Errors
    /// Where there is no such input in time, or the driver refuses the file.
    pub async fn choose_file(&self, css: &str, path: &Path) -> Result<(), Failure> {
        let wanted = format!("{} to be picked in {css}", path.display());
        let input = self.element(&wanted, "return document.querySelector(arguments[0])", vec![json!(css)]).await?;
        self.within(&wanted, input.send_keys(&path.to_string_lossy())).await
    }
}
