//! The words and the links of a mail. Nothing is drawn, and nothing is loaded from outside.

use aho_corasick::AhoCorasick;
use mail_parser::decoders::html::html_to_text;
use mail_parser::{MessageParser, PartType};

use super::html;
use super::sender::Sign;
use super::structure;

/// More of an HTML part is not searched for links.
pub const MOST_HTML_BYTES: usize = 2 * 1024 * 1024;
/// So much of the words is looked at.
const MOST_TEXT_BYTES: usize = 256 * 1024;
/// More links in one mail are not kept.
pub const MOST_MAIL_LINKS: usize = 100;

/// What a mail holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// The words of all its parts, HTML without its tags: what one part shows, another can hide.
    pub text: String,
    /// The addresses of the links in its HTML parts; those in plain text stand in the words.
    pub links: Vec<String>,
    /// Signs of abuse that lie in how its HTML is made.
    pub signs: Vec<Sign>,
    /// Was something left unread: too much of it, or nothing that can be read for sure?
    pub is_cut: bool,
    /// Is something attached to it that is no picture?
    pub has_attachment: bool,
    /// Names of its sender that a mail file tells beside the headers.
    pub names: Vec<String>,
    /// How many bytes of HTML were read.
    html_bytes: usize,
}

/// Mails inside mails: nobody forwards deeper, and the library goes into each of them on the stack.
const MOST_MAILS_INSIDE: usize = 20;

/// Reads a whole mail.
#[must_use]
pub fn read(mail: &[u8]) -> Content {
    if holds_too_many_mails(mail) {
        return Content { is_cut: true, ..Content::default() };
    }
    let Some(message) = MessageParser::new().parse(mail) else { return Content::default() };
    let mut content = Content::default();
    let structure = structure::look(&message, mail);
    content.is_cut |= structure.hides;
    content.has_attachment |= structure.has_attachment;
    for part in &message.parts {
        match &part.body {
            PartType::Html(html) => content.add_html(html),
            PartType::Text(text) => {
                content.add(text);
                // Some mail programs draw what looks like HTML, whatever it is called.
                if text.contains("</") {
                    let read = content.searched(text);
                    content.take(html::read(read, MOST_MAIL_LINKS));
                }
            }
            _ => {}
        }
    }
    content.links.truncate(MOST_MAIL_LINKS);
    content
}

impl Content {
    /// As much of it as is searched, over all parts.
    fn searched<'html>(&mut self, html: &'html str) -> &'html str {
        let read = cut(html, MOST_HTML_BYTES.saturating_sub(self.html_bytes));
        self.html_bytes += read.len();
        self.is_cut |= read.len() < html.len();
        read
    }

    /// Adds the words and links of an HTML part.
    pub(super) fn add_html(&mut self, html: &str) {
        let read = self.searched(html);
        let page = html::read(read, MOST_MAIL_LINKS);
        self.add(&page.words);
        // Read a second time in another way: what one reader leaves out the other one sees.
        self.add(&html_to_text(read));
        self.take(page);
    }

    /// Takes over what an HTML text has beside its words.
    fn take(&mut self, page: html::Page) {
        self.links.extend(page.links);
        self.signs.extend(page.signs);
        self.is_cut |= !page.is_plain || self.links.len() > MOST_MAIL_LINKS;
    }

    /// Adds the words of a plain part.
    pub(super) fn add(&mut self, words: &str) {
        let kept = cut(words, MOST_TEXT_BYTES.saturating_sub(self.text.len()));
        self.is_cut |= kept.len() < words.len() || kept.lines().any(begins_file);
        self.text.push_str(kept);
        self.text.push('\n');
    }
}

/// The first line of a file that stands between the words, as mails carried it before they had parts. Some programs still show it.
fn begins_file(line: &str) -> bool {
    let mode = line.strip_prefix("begin ").and_then(|rest| rest.split(' ').next());
    line.starts_with("=ybegin ")
        || mode.is_some_and(|mode| mode.len() >= 3 && mode.bytes().all(|byte| matches!(byte, b'0'..=b'7')))
}

/// A mail that was forwarded as an attachment: the first one.
#[must_use]
pub fn forwarded(mail: &[u8]) -> Option<Vec<u8>> {
    if holds_too_many_mails(mail) {
        return None;
    }
    // Only a mail with several parts can hold another one.
    let message = MessageParser::new().parse(mail)?;
    message.parts.iter().find_map(|part| match &part.body {
        PartType::Message(inner) => Some(inner.raw_message().to_vec()),
        _ => None,
    })
}

/// Counted before anything is taken apart. A mail that only speaks of so many is not read to its end either, and says so.
fn holds_too_many_mails(mail: &[u8]) -> bool {
    let kinds = ["message/rfc822", "message/global"];
    let inside = AhoCorasick::builder().ascii_case_insensitive(true).build(kinds);
    inside.is_ok_and(|inside| inside.find_iter(mail).nth(MOST_MAILS_INSIDE).is_some())
}

fn cut(text: &str, most: usize) -> &str {
    &text[..text.floor_char_boundary(most)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mails_inside_mails_inside_mails_are_not_gone_into() {
        let nested = |depth: usize| "Content-Type: message/RFC822\n\n".repeat(depth) + "Subject: in it\n\nwords\n";
        assert!(!read(nested(3).as_bytes()).is_cut);
        for depth in [21, 40_000] {
            let mail = nested(depth);
            assert!(read(mail.as_bytes()).is_cut, "{depth}");
            assert_eq!(forwarded(mail.as_bytes()), None, "{depth}");
        }
    }
}
