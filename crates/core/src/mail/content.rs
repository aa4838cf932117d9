//! The words and the links of a mail. Nothing is drawn, and nothing is loaded from outside.

use aho_corasick::AhoCorasick;
use mail_parser::decoders::html::html_to_text;
use mail_parser::{MessageParser, MessagePart, MimeHeaders, PartType};
use url::Url;

use super::attachments::SHOWN_BY_SOME;

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
    /// Was something left unread: too much of it, or nothing that can be read for sure?
    pub is_cut: bool,
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
    for part in &message.parts {
        content.is_cut |= is_hidden(part);
        match &part.body {
            PartType::Html(html) => content.add_html(html),
            PartType::Text(text) => {
                content.add(text);
                // Some mail programs draw what looks like HTML, whatever it is called.
                if text.contains("</") {
                    content.add_links(cut(text, MOST_HTML_BYTES));
                }
            }
            _ => {}
        }
    }
    content.links.truncate(MOST_MAIL_LINKS);
    content
}

/// Can a mail program show words in this part that are not read here?
fn is_hidden(part: &MessagePart<'_>) -> bool {
    let kind = part
        .content_type()
        .map(|kind| format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default()).to_ascii_lowercase());
    let kind = kind.as_deref().unwrap_or("text/plain");
    let known = ["7bit", "8bit", "binary", "base64", "quoted-printable"];
    let encoding = part.content_transfer_encoding().map(|encoding| encoding.trim().to_ascii_lowercase());
    let is_unknown = encoding.is_some_and(|encoding| !known.contains(&encoding.as_str()));
    match &part.body {
        PartType::Text(_) | PartType::Html(_) => {
            part.is_encoding_problem || is_unknown || kind.starts_with("multipart/")
        }
        PartType::Binary(_) | PartType::InlineBinary(_) => {
            kind.starts_with("text/") || kind.starts_with("multipart/") || SHOWN_BY_SOME.contains(&kind)
        }
        PartType::Message(_) | PartType::Multipart(_) => false,
    }
}

impl Content {
    /// Adds the words and links of an HTML part.
    pub(super) fn add_html(&mut self, html: &str) {
        let read = cut(html, MOST_HTML_BYTES);
        self.is_cut |= read.len() < html.len();
        self.add_links(read);
        self.add(&html_to_text(read));
    }

    fn add_links(&mut self, html: &str) {
        let (links, all) = addresses(html);
        self.links.extend(links);
        self.is_cut |= all.is_err() || self.links.len() > MOST_MAIL_LINKS;
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

/// Attributes that lead somewhere when a part of the page is clicked, sent or shown.
const LEADS: [&str; 4] = ["href", "action", "formaction", "xlink:href"];
/// Elements that show another page inside this one.
const FRAMES: [&str; 4] = ["iframe", "frame", "embed", "object"];

/// Where an HTML text leads; one more than are kept where there are more. `Err`: a part of it could not be read.
fn addresses(html: &str) -> (Vec<String>, Result<(), ()>) {
    let mut found = Vec::new();
    let handler = lol_html::element!("*", |element| {
        let tag = element.tag_name();
        for attribute in element.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            let value = html_escape::decode_html_entities(&value);
            let leads = match name.as_str() {
                // A style sheet is no place to go to.
                "href" if tag == "link" => None,
                "src" | "data" if FRAMES.contains(&tag.as_str()) => Some(value.as_ref()),
                "content" if tag == "meta" => after(&value, "url="),
                name if LEADS.contains(&name) => Some(value.as_ref()),
                _ => None,
            };
            if found.len() <= MOST_MAIL_LINKS {
                found.extend(leads.and_then(as_followed));
            }
        }
        Ok(())
    });
    // Where it is not sure what a browser makes of a nesting, the library stops: what follows is not read.
    let settings = lol_html::RewriteStrSettings::new().append_element_content_handler(handler);
    let read = lol_html::rewrite_str(html, settings).map(drop).map_err(drop);
    (found, read)
}

fn after<'value>(value: &'value str, mark: &str) -> Option<&'value str> {
    let at = value.to_ascii_lowercase().find(mark)?;
    Some(value[at + mark.len()..].trim_matches(['"', '\'', ' ']))
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
