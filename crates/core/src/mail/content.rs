//! The words and the links of a mail. Nothing is drawn, and nothing is loaded from outside.

use mail_parser::{MessageParser, PartType};

/// More of an HTML part is not searched for links.
pub const MOST_HTML_BYTES: usize = 2 * 1024 * 1024;
/// So much of the words is looked at.
const MOST_TEXT_BYTES: usize = 256 * 1024;
/// More links in one mail are not kept.
pub const MOST_MAIL_LINKS: usize = 100;

/// What a mail holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// Its words, of the plain part, else of the HTML part without its tags.
    pub text: String,
    /// The addresses of the links in its HTML part; those in plain text stand in the words.
    pub links: Vec<String>,
}

/// Reads a whole mail.
#[must_use]
pub fn read(mail: &[u8]) -> Content {
    let Some(message) = MessageParser::new().parse(mail) else { return Content::default() };
    let mut content = Content::default();
    for part in &message.parts {
        match &part.body {
            PartType::Html(html) => {
                let html = cut(html, MOST_HTML_BYTES);
                content.links.extend(addresses(html));
                if content.text.is_empty() {
                    content.text = cut(&words(html), MOST_TEXT_BYTES).to_owned();
                }
            }
            PartType::Text(text) => cut(text, MOST_TEXT_BYTES).clone_into(&mut content.text),
            _ => {}
        }
    }
    content.links.truncate(MOST_MAIL_LINKS);
    content
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
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Where the links of an HTML text lead.
fn addresses(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let handler = lol_html::element!("a[href], area[href], form[action]", |element| {
        let address = element.get_attribute("href").or_else(|| element.get_attribute("action"));
        let address = address.map(|address| html_escape::decode_html_entities(&address).into_owned());
        let leads_away = |address: &String| !address.starts_with("mailto:") && !address.starts_with('#');
        if found.len() < MOST_MAIL_LINKS {
            found.extend(address.filter(leads_away));
        }
        Ok(())
    });
    let settings = lol_html::RewriteStrSettings::new().append_element_content_handler(handler);
    // What was found before the text went wrong is kept.
    drop(lol_html::rewrite_str(html, settings));
    found
}

/// The words without tags.
fn words(html: &str) -> String {
    mail_parser::decoders::html::html_to_text(html)
}
