//! What a guest does with mouse and keyboard.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde_json::json;

use crate::{Failure, Window};

/// The element that can be seen, may be used, and has this text; where none has just this text, one that contains it.
const WITH_TEXT: &str = "
  const plain = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const usable = [...document.querySelectorAll(arguments[0])].filter((e) => e.checkVisibility() && !e.disabled);
  const texts = (e) => [plain(e.innerText), plain(e.getAttribute('aria-label')), plain(e.value)];
  const wanted = plain(arguments[1]);
  return usable.find((e) => texts(e).includes(wanted)) ?? usable.find((e) => texts(e)[0].includes(wanted)) ?? null";

impl Window {
    /// Clicks an element.
    ///
    /// # Errors
    /// Where it is not there in time, or something lies over it.
    pub async fn click(&self, css: &str) -> Result<(), Failure> {
        let element = self.wait_for(css).await?;
        self.press(&format!("a click on {css}"), element).await
    }

    /// Clicks the element of this kind that has this text, or label; or, where none has, the first that contains it.
    ///
    /// # Errors
    /// Where there is none in time, or something lies over it.
    pub async fn click_text(&self, css: &str, text: &str) -> Result<(), Failure> {
        let wanted = format!("a click on {css} with the text {text:?}");
        let element = self.element(&wanted, WITH_TEXT, vec![json!(css), json!(text)]).await?;
        self.press(&wanted, element).await
    }

    /// Clicks an element in the middle of the window. Left to itself the driver scrolls it to an edge, counts the
    /// margins that keep it clear of the head of the page wrongly, and clicks beside it.
    pub(crate) async fn press(&self, wanted: &str, element: Element) -> Result<(), Failure> {
        let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        let named = serde_json::to_value(&element).unwrap_or_default();
        self.execute(script, vec![named]).await?;
        self.within(wanted, element.click()).await
    }

    /// Puts text where the cursor is, as an input method does: also what no key of the driver makes.
    ///
    /// # Errors
    /// Where what has the focus takes no text.
    pub async fn insert(&self, text: &str) -> Result<(), Failure> {
        let done =
            self.execute("return document.execCommand('insertText', false, arguments[0])", vec![json!(text)]).await?;
        if done == json!(true) {
            return Ok(());
        }
        Err(self.failure(&format!("the text {text:?} to be inserted"), "nothing takes it".to_owned()).await)
    }

    /// Types into what has the focus. Keys without a letter: `&Key::Tab.to_string()`.
    ///
    /// # Errors
    /// Where what has the focus takes no keys.
    pub async fn keys(&self, text: &str) -> Result<(), Failure> {
        let wanted = format!("the keys {text:?} to be typed");
        let element = self.within(&wanted, self.client.active_element()).await?;
        self.within(&wanted, element.send_keys(text)).await
    }

    /// Presses a key while others are held: `chord(&[Key::Control], 'f')`, `chord(&[Key::Shift], Key::Tab)`.
    ///
    /// # Errors
    /// Where the driver refuses.
    pub async fn chord(&self, held: &[Key], key: impl Into<char>) -> Result<(), Failure> {
        let key = key.into();
        let mut actions = KeyActions::new("keyboard".to_owned());
        for &held in held {
            actions = actions.then(KeyAction::Down { value: held.into() });
        }
        actions = actions.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key });
        for &held in held.iter().rev() {
            actions = actions.then(KeyAction::Up { value: held.into() });
        }
        self.within(&format!("{held:?} with {key:?} to be pressed"), self.client.perform_actions(actions)).await
    }
}
