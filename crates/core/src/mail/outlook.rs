//! A mail file of Outlook (`.msg`): a compound file whose streams are named after properties ([MS-OXMSG], 2.4).

use std::io::{Cursor, Read};

use cfb::CompoundFile;
use encoding_rs::{Encoding, UTF_16LE, WINDOWS_1252};

use super::content::{self, Content};
use super::from_line::decoded;
use super::header::Headers;
use super::rtf;
use crate::unescape::without_invisible;

/// More of one stream is not read.
pub const MOST_STREAM_BYTES: usize = 16 * 1024 * 1024;
/// More attachments are not looked through for a mail.
const MOST_ATTACHMENTS: usize = 100;

/// Names of properties ([MS-OXPROPS]).
mod property {
    pub const SUBJECT: u16 = 0x0037;
    pub const TRANSPORT_HEADERS: u16 = 0x007d;
    pub const MESSAGE_CLASS: u16 = 0x001a;
    pub const SENDER_NAME: u16 = 0x0c1a;
    pub const SENDER_ADDRESS: u16 = 0x0c1f;
    pub const SENDER_MAIL_ADDRESS: u16 = 0x5d01;
    pub const RECEIVER_MAIL_ADDRESS: u16 = 0x39fe;
    pub const RECEIVER_ADDRESS: u16 = 0x3003;
    pub const REPRESENTING_NAME: u16 = 0x0042;
    pub const REPRESENTING_MAIL_ADDRESS: u16 = 0x5d02;
    pub const ATTACHED_NAME: u16 = 0x3704;
    pub const ATTACHED_LONG_NAME: u16 = 0x3707;
    pub const BODY: u16 = 0x1000;
    pub const BODY_RTF: u16 = 0x1009;
    pub const BODY_HTML: u16 = 0x1013;
    /// Encoding of the HTML body.
    pub const INTERNET_CODE_PAGE: u32 = 0x3fde_0003;
    /// Encoding of all text that is not Unicode.
    pub const MESSAGE_CODE_PAGE: u32 = 0x3ffd_0003;
}

/// Why a file is not read as a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OutlookError {
    /// The compound file is damaged or cut.
    #[error("the file is damaged")]
    Damaged,
    /// It is another document.
    #[error("the file holds no mail")]
    NoMail,
}

/// What one message of a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutlookMessage {
    /// The headers as they came over the network; where there are none, those that the properties tell.
    pub headers: String,
    /// Its words and links.
    pub content: Content,
}

/// What a mail file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutlookMail {
    /// The mail itself.
    pub outer: OutlookMessage,
    /// The first mail that is attached to it.
    pub inner: Option<OutlookMessage>,
}

/// Reads a mail file.
///
/// # Errors
/// [`OutlookError`] where it cannot be read.
pub fn read(bytes: &[u8]) -> Result<OutlookMail, OutlookError> {
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(|_| OutlookError::Damaged)?;
    let mut message = |storage: String| {
        let mut message = Message::new(&mut file, storage);
        message.text(property::MESSAGE_CLASS)?;
        let headers = message.headers();
        let mut content = message.content();
        content.is_cut |= message.shows_another(&headers);
        content.has_attachment |= message.has_attachment();
        Some(OutlookMessage { headers, content })
    };
    let outer = message(String::new()).ok_or(OutlookError::NoMail)?;
    // The same place can hold an object of another program, which has no class of message.
    let inner = (0..MOST_ATTACHMENTS)
        .find_map(|number| message(format!("/__attach_version1.0_#{number:08X}/__substg1.0_3701000D")));
    Ok(OutlookMail { outer, inner })
}

/// One message of the file.
struct Message<'file, 'bytes> {
    file: &'file mut CompoundFile<Cursor<&'bytes [u8]>>,
    /// Its storage; empty for the outermost one.
    storage: String,
    /// The encoding of its text that is not Unicode.
    encoding: &'static Encoding,
    /// A stream was longer than is read.
    is_cut: bool,
}

impl<'file, 'bytes> Message<'file, 'bytes> {
    fn new(file: &'file mut CompoundFile<Cursor<&'bytes [u8]>>, storage: String) -> Self {
        let mut message = Self { file, storage, encoding: WINDOWS_1252, is_cut: false };
        message.encoding = message.code_page(property::MESSAGE_CODE_PAGE).unwrap_or(WINDOWS_1252);
        message
    }

    /// The beginning of a stream, at most [`MOST_STREAM_BYTES`]; `None` where there is none.
    fn stream(&mut self, name: &str) -> Option<Vec<u8>> {
        let stream = self.file.open_stream(format!("{}/{name}", self.storage)).ok()?;
        let mut bytes = Vec::new();
        stream.take(MOST_STREAM_BYTES as u64).read_to_end(&mut bytes).ok()?;
        self.is_cut |= bytes.len() == MOST_STREAM_BYTES;
        Some(bytes)
    }

    fn binary(&mut self, property: u16) -> Option<Vec<u8>> {
        self.stream(&format!("__substg1.0_{property:04X}0102"))
    }

    fn text(&mut self, property: u16) -> Option<String> {
        self.text_in("", property)
    }

    /// A text in Unicode, else in the encoding of the message.
    fn text_in(&mut self, folder: &str, property: u16) -> Option<String> {
        let decoded = |encoding: &'static Encoding, bytes: Vec<u8>| {
            let text = encoding.decode_without_bom_handling(&bytes).0;
            text.trim_end_matches('\0').to_owned()
        };
        if let Some(bytes) = self.stream(&format!("{folder}__substg1.0_{property:04X}001F")) {
            return Some(decoded(UTF_16LE, bytes));
        }
        let encoding = self.encoding;
        self.stream(&format!("{folder}__substg1.0_{property:04X}001E")).map(|bytes| decoded(encoding, bytes))
    }

    /// A number among the properties of fixed length: 16 bytes each, behind a head ([MS-OXMSG] 2.4).
    fn code_page(&mut self, tag: u32) -> Option<&'static Encoding> {
        let head = if self.storage.is_empty() { 32 } else { 24 };
        let properties = self.stream("__properties_version1.0")?;
        let row = properties.get(head..)?.chunks_exact(16).find(|row| row.starts_with(&tag.to_le_bytes()))?;
        let page = u32::from_le_bytes(row.get(8..12)?.try_into().ok()?);
        codepage::to_encoding(u16::try_from(page).ok()?)
    }

    fn headers(&mut self) -> String {
        if let Some(headers) = self.text(property::TRANSPORT_HEADERS).filter(|headers| !headers.trim().is_empty()) {
            // Older versions write their own name into the first line.
            return match headers.split_once('\n') {
                Some((first, rest)) if !first.contains(':') => rest.to_owned(),
                _ => headers,
            };
        }
        let one_line = |text: Option<String>| text.unwrap_or_default().replace(['\r', '\n'], " ");
        let is_address = |text: &String| text.contains('@');
        let name = one_line(self.text(property::SENDER_NAME)).replace('"', "'");
        // Inside an organisation an address can be a name of its directory, which is none for a mail.
        let from = self
            .text(property::SENDER_MAIL_ADDRESS)
            .filter(is_address)
            .or_else(|| self.text(property::SENDER_ADDRESS).filter(is_address));
        let folder = "__recip_version1.0_#00000000/";
        let to = self
            .text_in(folder, property::RECEIVER_MAIL_ADDRESS)
            .filter(is_address)
            .or_else(|| self.text_in(folder, property::RECEIVER_ADDRESS).filter(is_address));
        let subject = one_line(self.text(property::SUBJECT));
        format!("From: \"{name}\" <{}>\r\nTo: {}\r\nSubject: {subject}\r\n", one_line(from), one_line(to))
    }

    /// Does Outlook show another address or subject than the headers tell? It shows what its properties say.
    fn shows_another(&mut self, headers: &str) -> bool {
        let Ok(headers) = Headers::read(headers) else { return true };
        let told = |name: &str| letters(&headers.first(name).map(decoded).unwrap_or_default());
        let (from, sender, subject) = (told("from"), told("sender"), told("subject"));
        let addresses = [property::SENDER_MAIL_ADDRESS, property::REPRESENTING_MAIL_ADDRESS];
        let shown = addresses.iter().filter_map(|name| self.text(*name)).filter(|text| text.contains('@'));
        let shown: Vec<String> = shown.map(|text| letters(&text)).collect();
        let is_other = |text: &String| !from.contains(text.as_str()) && !sender.contains(text.as_str());
        shown.iter().any(is_other) || self.text(property::SUBJECT).is_some_and(|text| letters(&text) != subject)
    }

    /// Is a file attached that is no picture?
    fn has_attachment(&mut self) -> bool {
        (0..MOST_ATTACHMENTS).any(|number| {
            let folder = format!("__attach_version1.0_#{number:08X}/");
            let name = self
                .text_in(&folder, property::ATTACHED_LONG_NAME)
                .or_else(|| self.text_in(&folder, property::ATTACHED_NAME));
            let is_picture = |name: &str| {
                let end = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
                ["png", "jpg", "jpeg", "gif", "bmp", "webp", "ico"].contains(&end.as_str())
            };
            name.is_some_and(|name| !is_picture(&name))
        })
    }

    fn content(&mut self) -> Content {
        let mut content = Content::default();
        // The names that Outlook shows can be other ones than those in the headers.
        for name in [property::SENDER_NAME, property::REPRESENTING_NAME] {
            content.names.extend(self.text(name));
        }
        if let Some(words) = self.text(property::BODY) {
            content.add(&words);
        }
        let html = match self.binary(property::BODY_HTML) {
            Some(bytes) => {
                let encoding = self.code_page(property::INTERNET_CODE_PAGE).unwrap_or(self.encoding);
                Some(encoding.decode(&bytes).0.into_owned())
            }
            None => self.text(property::BODY_HTML),
        };
        // Which of its bodies Outlook shows is not said: all of them are read.
        if let Some(html) = html {
            content.add_html(&html);
        }
        match self.binary(property::BODY_RTF).map(|bytes| rtf::read(&bytes)) {
            Some(Ok(rtf::Body::Html(html))) => content.add_html(&html),
            Some(Ok(rtf::Body::Words(words))) => content.add(&words),
            Some(Err(_)) => content.is_cut = true,
            None => {}
        }
        content.links.truncate(content::MOST_MAIL_LINKS);
        content.is_cut |= self.is_cut;
        content
    }
}
/// In small letters, without blanks, quotes and invisible signs: those differ between a header and what Outlook makes of it.
fn letters(text: &str) -> String {
    let text = text.to_lowercase();
    without_invisible(&text)
        .chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '"' | '\'' | '\0'))
        .collect()
}
