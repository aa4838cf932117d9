//! Screens and explanations as plain text of 80 columns, without colour.

use std::fmt::Write;

use guest_help_core::handoff::Letter;
use guest_help_core::page::{PageNumber, map};
use guest_help_core::screen::{Block, Choice, Detail, Explanation, Part, ResultView, Screen};
use guest_help_core::text::{RichText, Texts};
use textwrap::{Options, WordSeparator, WordSplitter};

use crate::setting::Setting;

/// Columns of a plain terminal.
const WIDTH: usize = 80;

/// Which page comes, and the pages of the guide that go on from there.
pub fn forecast(blocks: &[Block], pages: impl Iterator<Item = PageNumber>, setting: &Setting) -> Page {
    let mut page = Page::default();
    page.blocks(blocks, "");
    page.gap();
    for number in pages {
        page.line("  ", &format!("{}:", setting.texts.say(&map().page(number).title)));
        // A command is never broken: it must stay whole when it is copied.
        let _ = writeln!(page.0, "    guest-help page {}", setting.page_call(&number.to_string()));
    }
    page
}

/// Text that is written line by line and never fails.
#[derive(Default)]
pub struct Page(String);

impl Page {
    /// The whole text.
    pub fn text(&self) -> &str {
        &self.0
    }

    fn gap(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
    }

    /// A paragraph, with `first` before its first line and as much space before the others.
    fn line(&mut self, first: &str, text: &str) {
        let indent = " ".repeat(textwrap::core::display_width(first));
        let options = Options::new(WIDTH)
            .initial_indent(first)
            .subsequent_indent(&indent)
            .break_words(false)
            .word_splitter(WordSplitter::NoHyphenation)
            .word_separator(WordSeparator::AsciiSpace);
        for line in text.lines() {
            for piece in textwrap::wrap(line, &options) {
                let _ = writeln!(self.0, "{}", piece.trim_end());
            }
        }
    }

    fn heading(&mut self, text: &str) {
        self.gap();
        self.line("", text);
    }

    fn blocks(&mut self, blocks: &[Block], indent: &str) {
        for block in blocks {
            match block {
                Block::Paragraph { text } => self.line(indent, &text.words()),
                Block::Heading { text } => self.heading(text),
                Block::List { items } => self.items(items, |_| format!("{indent}- ")),
                Block::Steps { items } => self.items(items, |index| format!("{indent}{}. ", index + 1)),
                Block::Address { label, address, .. } => {
                    self.gap();
                    self.line(indent, &label.words());
                    // An address is never broken: it must stay whole when it is copied.
                    let _ = writeln!(self.0, "{indent}  {address}");
                }
                Block::Button { text, .. } => self.line(indent, text),
                Block::Timer { view } => {
                    self.line(indent, &view.words);
                    self.line(&format!("{indent}  t  "), &view.button);
                }
                Block::Keys { rows } => {
                    for row in rows {
                        self.line(indent, &format!("{}: {}", row.keys.join(", "), row.action));
                    }
                }
                Block::Details { title, blocks, .. } => {
                    self.gap();
                    self.line(indent, title);
                    self.blocks(blocks, &format!("{indent}  "));
                }
                Block::Exact { text } => {
                    self.gap();
                    self.0.push_str(text);
                }
            }
        }
    }

    fn items(&mut self, items: &[RichText], mark: impl Fn(usize) -> String) {
        for (index, item) in items.iter().enumerate() {
            self.line(&mark(index), &item.words());
        }
    }

    fn choices(&mut self, choices: &[Choice]) {
        let mut group = None;
        for choice in choices {
            if choice.group != group {
                group.clone_from(&choice.group);
                if let Some(group) = &group {
                    self.heading(group);
                }
            }
            self.line(&format!("{:>3}  ", choice.n), &choice.label.words());
            if let Some(hint) = &choice.hint {
                self.line("     ", &hint.words());
            }
        }
    }

    fn result(&mut self, result: &ResultView, texts: &Texts) {
        for part in &result.parts {
            self.heading(&part.heading);
            match (part.part, part.lines.as_slice()) {
                (Part::Why | Part::Do, [_, _, ..]) => self.items(&part.lines, |_| "  - ".to_owned()),
                _ => self.items(&part.lines, |_| "  ".to_owned()),
            }
        }
        if let Some(words) = &result.certainty_words {
            self.gap();
            self.line("", words);
        }
        self.details(&result.details, texts);
    }

    fn details(&mut self, details: &[Detail], texts: &Texts) {
        if details.is_empty() {
            return;
        }
        self.heading(&texts.say("result-details"));
        for detail in details {
            self.line("  ", &format!("{}: {}", detail.label, detail.value));
        }
    }
}

/// A text, broken into lines.
pub fn wrapped(text: &str) -> String {
    let mut page = Page::default();
    page.line("", text);
    page.0
}

/// A page of the guide.
pub fn screen(screen: &Screen, texts: &Texts) -> Page {
    let mut page = Page::default();
    let right = format!("[{}]", screen.number);
    let left = screen.step.as_deref().unwrap_or(&screen.app);
    let space = WIDTH.saturating_sub(textwrap::core::display_width(left) + right.len());
    let _ = writeln!(page.0, "{left}{}{right}", " ".repeat(space.max(1)));
    page.line("", &screen.title);
    page.gap();
    for notice in &screen.notices {
        page.line("", &notice.words());
    }
    let below = screen.result.is_some();
    if !below {
        page.blocks(&screen.body, "");
    }
    if let Some(result) = &screen.result {
        page.result(result, texts);
        if !screen.body.is_empty() {
            page.gap();
            page.blocks(&screen.body, "");
        }
    }
    for field in &screen.fields {
        let colon = if field.label.ends_with('?') { "" } else { ":" };
        page.line("  ", &format!("{}{colon} {}", field.label, field.value));
    }
    page.gap();
    page.choices(&screen.choices);
    if !screen.letters.is_empty() {
        page.gap();
    }
    for letter in &screen.letters {
        page.line("  m  ", &format!("{} – {}", texts.say("letter-title"), letter.to_words));
    }
    page
}

/// Only the lines of a page.
pub fn body(screen: &Screen) -> Page {
    let mut page = Page::default();
    page.blocks(&screen.body, "  ");
    page
}

/// A message that the guest can send.
pub fn letter(letter: &Letter, texts: &Texts) -> Page {
    let mut page = Page::default();
    page.line("", &letter.to_words);
    page.line("", &texts.say("letter-check"));
    page.gap();
    for line in letter.text.as_str().lines() {
        if line.is_empty() {
            page.gap();
        } else {
            page.line("", line);
        }
    }
    page
}

/// The answer of `explain` and `diagnose`.
pub fn explanation(explanation: &Explanation, setting: &Setting) -> Page {
    let texts = &setting.texts;
    let mut page = Page::default();
    page.line(&format!("[{}] ", explanation.page), &explanation.title);
    let list = |lines: &[String]| -> Vec<RichText> { lines.iter().map(|line| RichText::plain(line)).collect() };
    let parts = [
        ("result-found", vec![RichText::plain(&explanation.found)]),
        ("result-why", list(&explanation.why)),
        ("result-do", list(&explanation.what_to_do)),
        ("result-not", list(&explanation.not)),
        ("result-who", vec![RichText::plain(&explanation.who)]),
    ];
    for (heading, lines) in parts {
        if lines.is_empty() {
            continue;
        }
        page.heading(&texts.say(heading));
        let mark = if lines.len() > 1 { "  - " } else { "  " };
        page.items(&lines, |_| mark.to_owned());
    }
    for link in &explanation.links {
        page.gap();
        page.line("", &link.label);
        page.line("  ", &link.address);
    }
    if let Some(words) = &explanation.certainty_words {
        page.gap();
        page.line("", words);
    }
    if !explanation.others.is_empty() {
        page.heading(&texts.say("paste-others"));
        for other in &explanation.others {
            page.line(&format!("  [{}] ", other.page), &other.title);
        }
    }
    if !explanation.consequences.is_empty() {
        page.heading(&texts.say("result-consequences"));
        page.line("  ", &explanation.consequences.join(", "));
    }
    page.details(&explanation.details, texts);
    if explanation.secrets_removed > 0 {
        page.gap();
        page.line("", &texts.say_with("paste-secret-removed", &[("count", explanation.secrets_removed.into())]));
    }
    page.gap();
    page.line(
        "",
        &texts.say_with("explain-more", &[("page", setting.page_call(&explanation.page.to_string()).into())]),
    );
    page
}
