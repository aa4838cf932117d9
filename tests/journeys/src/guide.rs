//! What a guest does in this program: goes to a page, changes the language, sets how it looks.

use serde_json::json;

use crate::{Failure, Key, Window};

impl Window {
    /// Opens the program in this language, ready to be used.
    ///
    /// # Errors
    /// Where no page is drawn.
    pub async fn in_language(desk: &crate::Desk, language: &str) -> Result<Self, Failure> {
        let window = Self::open(desk, &["--lang", language]).await?;
        window.on_page("010").await?;
        Ok(window)
    }

    /// Waits until this page is drawn.
    ///
    /// # Errors
    /// Where it is not in time.
    pub async fn on_page(&self, number: &str) -> Result<(), Failure> {
        let script =
            "return document.querySelector('main h1') !== null && document.title.includes(` ${arguments[0]} `)";
        self.until(&format!("page {number}"), script, vec![json!(number)]).await.map(|_| ())
    }

    /// Goes to a page by its number, as a guest does on the telephone.
    ///
    /// # Errors
    /// Where the page is not drawn in time.
    pub async fn jump(&self, number: &str) -> Result<(), Failure> {
        self.chord(&[Key::Control], 'k').await?;
        self.wait_for("dialog[open] input").await?;
        self.keys(number).await?;
        self.keys(&Key::Enter.to_string()).await?;
        self.on_page(number).await?;
        self.until("the dialog to close", "return !document.querySelector('dialog[open]')", vec![]).await.map(|_| ())
    }

    /// Clicks the choice with this number on the page.
    ///
    /// # Errors
    /// Where there is none.
    pub async fn choose(&self, number: usize) -> Result<(), Failure> {
        let script = "return [...document.querySelectorAll('button.choice')]
            .find((button) => button.querySelector('.n').innerText === String(arguments[0])) ?? null";
        let wanted = format!("choice {number}");
        let element = self.element(&wanted, script, vec![json!(number)]).await?;
        self.press(&wanted, element).await
    }

    /// Which element has the focus: its name, or its text.
    ///
    /// # Errors
    /// Where the page does not answer.
    pub async fn focused(&self) -> Result<String, Failure> {
        let script = "const e = document.activeElement; return e.getAttribute('aria-label') ?? (e.innerText || e.id)";
        Ok(self.execute(script, vec![]).await?.as_str().unwrap_or_default().to_owned())
    }
}
