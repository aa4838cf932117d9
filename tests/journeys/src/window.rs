//! The window: opening, looking and closing.

use std::future::Future;
use std::path::Path;
use std::time::Duration;

use fantoccini::elements::{Element, ElementRef};
use fantoccini::wd::{Capabilities, TimeoutConfiguration};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::time::{Instant, sleep, timeout};

use crate::driver::Driver;
use crate::{Desk, Failure, GLANCE, PATIENCE, program};

/// How long a script in the page may take; large files are made there.
const SCRIPT: Duration = Duration::from_secs(30);

/// How long a window may take to get the size that it was given.
const SETTLING: Duration = Duration::from_secs(1);

/// The key under which the driver names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The program, running, with its window open. Dropped without [`Window::close`], all of it is ended the hard way.
#[derive(Debug)]
pub struct Window {
    pub(crate) client: Client,
    driver: Driver,
}

impl Window {
    /// Starts the program with these arguments and waits for its page.
    ///
    /// # Errors
    /// Where the program or the driver cannot be started, with what they wrote.
    pub async fn open(desk: &Desk, arguments: &[&str]) -> Result<Self, Failure> {
        let wanted = "the window to open";
        let program = program("GUEST_HELP_WINDOW", "target/debug/guest-help-desktop");
        let failed = |reason: String, shown: String| Failure { wanted: wanted.to_owned(), reason, shown };
        if !program.is_file() {
            let reason = format!("{} is not there: build it, or name it in GUEST_HELP_WINDOW", program.display());
            return Err(failed(reason, String::new()));
        }
        let driver = Driver::start(desk).await.map_err(|error| failed(error.to_string(), String::new()))?;
        let options = json!({ "binary": program, "args": arguments });
        let asked = Capabilities::from_iter([
            ("browserName".to_owned(), json!("wry")),
            ("webkitgtk:browserOptions".to_owned(), options),
        ]);
        let mut connecting = ClientBuilder::new(HttpConnector::new());
        let client = match timeout(PATIENCE, connecting.capabilities(asked).connect(&driver.address())).await {
            Ok(Ok(client)) => client,
            Ok(Err(error)) => return Err(failed(error.to_string(), driver.said())),
            Err(_) => return Err(failed(format!("not within {PATIENCE:?}"), driver.said())),
        };
        let window = Self { client, driver };
        let limits = TimeoutConfiguration::new(Some(SCRIPT), Some(PATIENCE), Some(Duration::ZERO));
        window.within(wanted, window.client.update_timeouts(limits)).await?;
        window.until("the page to be loaded", "return document.readyState === 'complete'", vec![]).await?;
        Ok(window)
    }

    /// Closes the window with the close button of its frame, and waits until the program has ended.
    ///
    /// # Errors
    /// Where the program goes on.
    pub async fn leave(self, desk: &Desk) -> Result<(), Failure> {
        let said = self.driver.said();
        let failed = |error: std::io::Error| Failure {
            wanted: "the program to end".to_owned(),
            reason: error.to_string(),
            shown: said.clone(),
        };
        desk.display.close_windows().map_err(failed)?;
        self.driver.stop().await.map_err(failed)
    }

    /// Closes the window, and waits until the program has ended.
    ///
    /// # Errors
    /// Where the program goes on after its window was closed; it is then ended the hard way.
    pub async fn close(self) -> Result<(), Failure> {
        let Self { client, driver } = self;
        let failed = |reason: String, shown| Failure { wanted: "the program to end".to_owned(), reason, shown };
        match timeout(PATIENCE, client.close()).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => return Err(failed(error.to_string(), driver.said())),
            Err(_) => return Err(failed(format!("not within {PATIENCE:?}"), driver.said())),
        }
        let said = driver.said();
        driver.stop().await.map_err(|error| failed(error.to_string(), said))
    }

    /// Runs the body of a function in the page, and returns what it returns.
    ///
    /// # Errors
    /// Where the script throws or does not end.
    pub async fn execute(&self, script: &str, arguments: Vec<Value>) -> Result<Value, Failure> {
        let start: String = script.chars().take(80).collect();
        let running = self.client.execute(script, arguments);
        match timeout(SCRIPT, running).await {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(error)) => Err(self.failure(&format!("the script {start:?}"), error.to_string()).await),
            Err(_) => Err(self.failure(&format!("the script {start:?}"), format!("not within {SCRIPT:?}")).await),
        }
    }

    /// Waits until an element is there and can be seen.
    ///
    /// # Errors
    /// Where there is none in time.
    pub async fn wait_for(&self, css: &str) -> Result<Element, Failure> {
        let script = "return [...document.querySelectorAll(arguments[0])].find((e) => e.checkVisibility()) ?? null";
        self.element(&format!("{css} to be seen"), script, vec![json!(css)]).await
    }

    /// Waits until the text of the page contains this.
    ///
    /// # Errors
    /// Where it does not in time.
    pub async fn wait_for_text(&self, part: &str) -> Result<(), Failure> {
        let script = "return document.body.innerText.includes(arguments[0])";
        self.until(&format!("the text {part:?}"), script, vec![json!(part)]).await.map(|_| ())
    }

    /// The text of the page as a person sees it.
    ///
    /// # Errors
    /// Where the page does not answer.
    pub async fn text(&self) -> Result<String, Failure> {
        self.string("return document.body.innerText").await
    }

    /// All that the page holds, seen or not: texts, the attributes of all elements, the title. For finding leaks.
    /// What was typed into a field is not in it: that is the guest's own.
    ///
    /// # Errors
    /// Where the page does not answer.
    pub async fn everything(&self) -> Result<String, Failure> {
        self.string(
            "const parts = [document.title, document.body.innerText, document.documentElement.textContent];
             for (const element of document.querySelectorAll('*'))
               for (const { name, value } of element.attributes) parts.push(`${name}=${value}`);
             return parts.join('\\n')",
        )
        .await
    }

    /// The title of the page.
    ///
    /// # Errors
    /// Where the page does not answer.
    pub async fn title(&self) -> Result<String, Failure> {
        self.string("return document.title").await
    }

    /// Gives the page this width and height.
    ///
    /// # Errors
    /// Where the page does not have that size in time.
    pub async fn resize(&self, width: u32, height: u32) -> Result<(), Failure> {
        let wanted = format!("a page of {width}×{height}");
        let missing = |asked: u32, inner: &Value| i64::from(asked) - inner.as_i64().unwrap_or(0);
        let (mut outer_width, mut outer_height) = (i64::from(width), i64::from(height));
        let end = Instant::now() + PATIENCE;
        loop {
            let outer = [outer_width, outer_height].map(|side| u32::try_from(side.max(1)).unwrap_or(u32::MAX));
            self.within(&wanted, self.client.set_window_size(outer[0], outer[1])).await?;
            let settled = Instant::now() + SETTLING;
            let (right, below) = loop {
                let inner = self.execute("return [innerWidth, innerHeight]", vec![]).await?;
                match (missing(width, &inner[0]), missing(height, &inner[1])) {
                    (0, 0) => return Ok(()),
                    missing if Instant::now() > settled => break missing,
                    _ => sleep(GLANCE).await,
                }
            };
            if Instant::now() > end {
                return Err(self.failure(&wanted, format!("{right} and {below} are missing after {PATIENCE:?}")).await);
            }
            // The size of the window counts its borders, the size of the page does not.
            (outer_width, outer_height) = (outer_width + right, outer_height + below);
        }
    }

    /// Saves a picture (PNG) of the page.
    ///
    /// # Errors
    /// Where no picture can be taken or saved.
    pub async fn picture(&self, path: &Path) -> Result<(), Failure> {
        // Two frames later what was changed is painted.
        let painted = "window.paintedFrames = 0; requestAnimationFrame(() => requestAnimationFrame(() => { window.paintedFrames = 2; }))";
        self.execute(painted, vec![]).await?;
        self.until("the page to be painted", "return window.paintedFrames === 2", vec![]).await?;
        let bytes = self.within("a picture", self.client.screenshot()).await?;
        match std::fs::write(path, bytes) {
            Ok(()) => Ok(()),
            Err(error) => Err(self.failure(&format!("{} to be saved", path.display()), error.to_string()).await),
        }
    }

    /// Waits until a script returns something that is neither false, nothing nor empty, and returns it.
    ///
    /// # Errors
    /// Where it does not in time.
    pub async fn until(&self, wanted: &str, script: &str, arguments: Vec<Value>) -> Result<Value, Failure> {
        let end = Instant::now() + PATIENCE;
        loop {
            // A page that is just being replaced answers with an error: only the last one counts.
            let reason = match timeout(PATIENCE, self.client.execute(script, arguments.clone())).await {
                Ok(Ok(Value::Null | Value::Bool(false))) => format!("not within {PATIENCE:?}"),
                Ok(Ok(value)) => return Ok(value),
                Ok(Err(error)) => error.to_string(),
                Err(_) => "the page does not answer".to_owned(),
            };
            if Instant::now() > end {
                return Err(self.failure(wanted, reason).await);
            }
            sleep(GLANCE).await;
        }
    }

    /// Waits until a script returns an element.
    pub(crate) async fn element(&self, wanted: &str, script: &str, given: Vec<Value>) -> Result<Element, Failure> {
        let found = self.until(wanted, script, given).await?;
        match found[ELEMENT].as_str() {
            Some(id) => Ok(Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned()))),
            None => Err(self.failure(wanted, format!("this is no element: {found}")).await),
        }
    }

    /// Does one thing, within the usual time.
    pub(crate) async fn within<T, E: std::error::Error>(
        &self,
        wanted: &str,
        doing: impl Future<Output = Result<T, E>>,
    ) -> Result<T, Failure> {
        match timeout(PATIENCE, doing).await {
            Ok(Ok(done)) => Ok(done),
            Ok(Err(error)) => Err(self.failure(wanted, error.to_string()).await),
            Err(_) => Err(self.failure(wanted, format!("not within {PATIENCE:?}")).await),
        }
    }

    /// A failure, with what the page shows now.
    pub(crate) async fn failure(&self, wanted: &str, reason: String) -> Failure {
        let script = "return document.body.innerText";
        let shown = match timeout(Duration::from_secs(2), self.client.execute(script, vec![])).await {
            Ok(Ok(text)) => text.as_str().unwrap_or_default().to_owned(),
            _ => format!("(no answer) {}", self.driver.said()),
        };
        Failure { wanted: wanted.to_owned(), reason, shown }
    }

    async fn string(&self, script: &str) -> Result<String, Failure> {
        Ok(self.execute(script, vec![]).await?.as_str().unwrap_or_default().to_owned())
    }
}
