//! Whether the page can be used by everyone, as far as axe-core can tell.

use std::io;

use serde_json::Value;

use crate::{Failure, Window, workspace};

/// Starts axe-core, and leaves the answer where the next look finds it.
/// What is half below the head of a scrolled page would count as too small to be clicked: it is judged from its top.
const START: &str = "
  scrollTo(0, 0);
  delete window.axeAnswer;
  const values = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
  axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }).then(
    ({ violations }) => { window.axeAnswer = violations.map((v) =>
      `${v.id}: ${v.help}: ${v.nodes.map((n) => n.html.replace(/\\s+/g, ' ')).join(' | ')}`); },
    (error) => { window.axeAnswer = [`axe-core failed: ${error}`]; });";

/// The source of axe-core, from the packages of the user interface.
///
/// # Errors
/// Where those packages are not installed.
pub fn axe_source() -> io::Result<String> {
    let path = workspace().join("ui/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(&path)
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}: run npm ci in ui", path.display())))
}

impl Window {
    /// Judges the page with axe-core: WCAG 2.0 to 2.2, level A and AA, and good practice. One line for each violation:
    /// its name, what is wrong, and the elements. Empty where nothing is wrong.
    ///
    /// # Errors
    /// Where axe-core cannot be run.
    pub async fn axe(&self, axe_source: &str) -> Result<Vec<String>, Failure> {
        if self.execute("return typeof axe === 'undefined'", vec![]).await? == Value::Bool(true) {
            self.execute(axe_source, vec![]).await?;
        }
        self.execute(START, vec![]).await?;
        let answer = self.until("axe-core to judge the page", "return window.axeAnswer", vec![]).await?;
        let lines = answer.as_array().into_iter().flatten();
        Ok(lines.map(|line| line.as_str().unwrap_or_default().to_owned()).collect())
    }
}
