//! The words and the links of a mail. Nothing is drawn, and nothing is loaded from outside.

use mail_parser::decoders::html::html_to_text;
use mail_parser::{MessageParser, PartType};
use url::Url;

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
    /// Was something left unread because there is too much of it?
    pub is_cut: bool,
}

/// Reads a whole mail.
#[must_use]
pub fn read(mail: &[u8]) -> Content {
    let Some(message) = MessageParser::new().parse(mail) else { return Content::default() };
    let mut content = Content::default();
    for part in &message.parts {
        match &part.body {
            PartType::Html(html) => content.add_html(html),
            PartType::Text(text) => content.add(text),
            _ => {}
        }
    }
    content.links.truncate(MOST_MAIL_LINKS);
    content
}

impl Content {
    /// Adds the words and links of an HTML part.
    pub(super) fn add_html(&mut self, html: &str) {
        let read = cut(html, MOST_HTML_BYTES);
        self.is_cut |= read.len() < html.len();
        self.links.extend(addresses(read));
        self.is_cut |= self.links.len() > MOST_MAIL_LINKS;
        self.add(&html_to_text(read));
    }

    /// Adds the words of a plain part.
    pub(super) fn add(&mut self, words: &str) {
        let kept = cut(words, MOST_TEXT_BYTES.saturating_sub(self.text.len()));
        self.is_cut |= kept.len() < words.len();
        self.text.push_str(kept);
        self.text.push('\n');
    }
}

/// A mail that was forwarded as an attachment: the first one.
#[must_use]
pub fn forwarded(mail: &[u8]) -> Option<Vec<u8>> {
    // Only a mail with several parts can hold another one.
    let message = MessageParser::new().parse(mail)?;
    message.parts.iter().find_map(|part| match &part.body {
        PartType::Message(inner) => Some(inner.raw_message().to_vec()),
        _ => None,
    })
}

fn cut(text: &str, most: usize) -> &str {
    &text[..text.floor_char_boundary(most)]
}

/// Where the links of an HTML text lead; one more than are kept where there are more.
fn addresses(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let handler = lol_html::element!("a[href], area[href], base[href], form[action]", |element| {
        let address = element.get_attribute("href").or_else(|| element.get_attribute("action"));
        if found.len() <= MOST_MAIL_LINKS {
            found.extend(address.and_then(|address| as_followed(&html_escape::decode_html_entities(&address))));
        }
        Ok(())
    });
    let settings = lol_html::RewriteStrSettings::new().append_element_content_handler(handler);
    // What was found before the text went wrong is kept.
    drop(lol_html::rewrite_str(html, settings));
    found
}

/// The address as a browser follows it: without breaks, with the slashes that it adds. `None` for a place in the same mail.
fn as_followed(address: &str) -> Option<String> {
    let address = address.trim();
    match Url::parse(address) {
        Ok(url) if url.scheme() == "mailto" => None,
        Ok(url) => Some(url.into()),
        // Without a scheme a browser takes that of the page, and a mail program the safe one.
        Err(_) if address.starts_with("//") || address.starts_with("\\\\") => {
            Some(format!("https:{}", address.replace('\\', "/")))
        }
        Err(_) => None,
    }
}
