//! Turning the bytes of a file, a clipboard or a pipe into text, or into a clear refusal.

use std::borrow::Cow;

use crate::mail::{self, MOST_MAIL_BYTES, MailError, MailReading};

/// More text than this is no error page, and would make the guest wait. A mail can be larger: [`MOST_MAIL_BYTES`].
pub const MOST_BYTES: usize = 2 * 1024 * 1024;
/// So much of a mail's text is kept, for what else it can hold.
const KEPT_BYTES: usize = 256 * 1024;

/// What was pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paste {
    /// Text, in whatever encoding it came.
    Text(String),
    /// A picture: it cannot be read, and there is an answer for that.
    Picture,
    /// A mail: whole, its headers, or as Outlook shows it.
    Mail {
        /// The beginning of its text.
        text: String,
        /// What it says about itself.
        mail: Box<MailReading>,
    },
}

/// Why nothing can be done with the bytes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasteError {
    /// There is nothing but white space.
    #[error("the input is empty")]
    Empty,
    /// It is larger than text or mails may be.
    #[error("the input has {bytes} bytes; at most {most} are read")]
    TooLarge {
        /// How large it is.
        bytes: usize,
        /// How large it may be.
        most: usize,
    },
    /// It is a mail with too much in its headers.
    #[error(transparent)]
    Mail(#[from] MailError),
    /// It is neither text nor a picture.
    #[error("the input is no text")]
    NotText,
}

/// First bytes of the picture formats that a clipboard or a screen-shot program makes.
const PICTURES: [&[u8]; 6] = [b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*"];
/// First bytes of a document that looks like text and is none.
const PDF: &[u8] = b"%PDF-";
/// First bytes of a compound file, as Outlook saves a mail.
const COMPOUND_FILE: &[u8] = b"\xd0\xcf\x11\xe0";

impl Paste {
    /// Reads bytes: UTF-8, UTF-16 with its mark, or else the Western European code page of Windows.
    ///
    /// # Errors
    /// [`PasteError`] where it is empty, too large, or no text.
    pub fn read(bytes: &[u8]) -> Result<Self, PasteError> {
        // A picture of a whole screen can be large; what to do about it is the same.
        if is_picture(bytes) {
            return Ok(Self::Picture);
        }
        if bytes.starts_with(COMPOUND_FILE) {
            let (mail, text) = mail::read_outlook(bytes)?;
            return Ok(Self::Mail { text: kept(&text), mail: Box::new(mail) });
        }
        if bytes.len() > MOST_BYTES {
            let most = if begins_mail(bytes) { MOST_MAIL_BYTES } else { MOST_BYTES };
            if bytes.len() > most {
                return Err(PasteError::TooLarge { bytes: bytes.len(), most });
            }
        }
        if bytes.starts_with(PDF) {
            return Err(PasteError::NotText);
        }
        let text = decode(bytes);
        let text = text.trim_matches('\u{feff}');
        // Empty lines before a mail are no part of it. Old programs end lines with a carriage return alone.
        let text = text.trim_start_matches(['\r', '\n']);
        let text = match text.contains('\r') && !text.contains('\n') {
            true => Cow::Owned(text.replace('\r', "\n")),
            false => Cow::Borrowed(text),
        };
        let text = text.as_ref();
        if text.trim().is_empty() {
            return Err(PasteError::Empty);
        }
        if text.trim_start().get(..11).is_some_and(|start| start.eq_ignore_ascii_case("data:image/")) {
            return Ok(Self::Picture);
        }
        if !is_text(text) {
            return Err(PasteError::NotText);
        }
        if super::is_mail(text) {
            let lean = mail::without_attachments(text.as_bytes());
            let lean = String::from_utf8_lossy(&lean);
            let mail = Box::new(mail::read_mail(&lean)?);
            return Ok(Self::Mail { text: kept(&lean), mail });
        }
        Ok(Self::Text(text.replace("\r\n", "\n")))
    }

    /// A mail of which nothing was read, because it would take too long: nobody can tell anything about it.
    #[must_use]
    pub fn unread() -> Self {
        let mail = MailReading { is_cut: true, ..MailReading::default() };
        Self::Mail { text: "From:\nTo:\nSubject:\n".to_owned(), mail: Box::new(mail) }
    }
}

/// What is kept of a mail's text.
fn kept(text: &str) -> String {
    text[..text.floor_char_boundary(KEPT_BYTES)].replace("\r\n", "\n")
}

/// Do the first bytes look like the head of a mail?
fn begins_mail(bytes: &[u8]) -> bool {
    super::is_mail(&decode(&bytes[..bytes.len().min(KEPT_BYTES)]))
}

fn is_picture(bytes: &[u8]) -> bool {
    let webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    // "BM" alone could begin a word; a bitmap has zero bytes near its start.
    let known = PICTURES
        .iter()
        .any(|start| bytes.starts_with(start) && (start.len() > 2 || bytes.iter().take(16).any(|byte| *byte == 0)));
    webp || known
}

/// Only what is no UTF-8 is copied: a mail can be large.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes)
        && unmarked(bytes).is_none()
    {
        return Cow::Borrowed(text);
    }
    let marked = encoding_rs::Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let encoding = marked.or_else(|| unmarked(bytes)).unwrap_or(encoding_rs::WINDOWS_1252);
    encoding.decode(bytes).0
}

/// UTF-16 without its mark: of text in our letters every second byte is zero.
fn unmarked(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let beginning = &bytes[..bytes.len().min(64) & !1];
    // Every second byte, from the first or from the second on: nothing is left out that the other count does not see.
    let from = |at: usize| beginning.get(at..).unwrap_or_default().iter().step_by(2);
    let zeros = |at: usize| from(at).filter(|byte| **byte == 0).count();
    let most = beginning.len() / 2;
    match (zeros(0), zeros(1)) {
        (0, odd) if odd > 0 && odd * 4 >= most * 3 => Some(encoding_rs::UTF_16LE),
        (even, 0) if even > 0 && even * 4 >= most * 3 => Some(encoding_rs::UTF_16BE),
        _ => None,
    }
}

/// The bytes of the mail in question, as its sender signed them: without a mark of their encoding, and where a mail was forwarded as
/// an attachment, those of that one. A mail of 8-bit letters stays as it is: its signature is over bytes.
#[must_use]
pub fn signed_bytes(bytes: Vec<u8>) -> Vec<u8> {
    if bytes.starts_with(COMPOUND_FILE) {
        return mail::transport_headers(&bytes).unwrap_or_default().into_bytes();
    }
    let bytes = match encoding_rs::Encoding::for_bom(&bytes) {
        Some((encoding, mark)) if encoding == encoding_rs::UTF_8 => bytes[mark..].to_vec(),
        Some((encoding, _)) => encoding.decode(&bytes).0.into_owned().into_bytes(),
        None => match unmarked(&bytes) {
            Some(encoding) => encoding.decode(&bytes).0.into_owned().into_bytes(),
            None => bytes,
        },
    };
    let start = bytes.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or_default();
    // Only a mail that holds another one is taken apart whole.
    let holds_mail = mail::forwarded(&mail::without_attachments(&bytes[start..])).is_some();
    let bytes = match holds_mail.then(|| mail::forwarded(&bytes[start..])).flatten() {
        Some(inner) => inner,
        None if start == 0 => bytes,
        None => bytes[start..].to_vec(),
    };
    with_line_ends_of_the_network(bytes)
}

/// Many programs save the lines of a mail with other ends than they were signed with (RFC 5322, 2.1).
fn with_line_ends_of_the_network(bytes: Vec<u8>) -> Vec<u8> {
    let first = bytes.iter().position(|byte| *byte == b'\n');
    if first.is_none() && bytes.contains(&b'\r') {
        return bytes.split(|byte| *byte == b'\r').collect::<Vec<_>>().join(b"\r\n".as_slice());
    }
    if first.is_none_or(|end| end > 0 && bytes[end - 1] == b'\r') {
        return bytes;
    }
    let mut lines = Vec::with_capacity(bytes.len() + bytes.len() / 32);
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        match line.strip_suffix(b"\n") {
            Some(bare) if !bare.ends_with(b"\r") => {
                lines.extend_from_slice(bare);
                lines.extend_from_slice(b"\r\n");
            }
            _ => lines.extend_from_slice(line),
        }
    }
    lines
}

/// Text has no zero characters and hardly any control characters.
fn is_text(text: &str) -> bool {
    let beginning = &text[..text.floor_char_boundary(KEPT_BYTES)];
    let strange = |character: &char| (character.is_control() && !character.is_whitespace()) || *character == '\u{fffd}';
    let (strange, all) = beginning
        .chars()
        .fold((0_usize, 0_usize), |(found, all), character| (found + usize::from(strange(&character)), all + 1));
    !text.contains('\0') && strange * 20 <= all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_every_encoding_is_read() {
        let utf16: Vec<u8> =
            [0xff, 0xfe].into_iter().chain("Fout é".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let bare: Vec<u8> = "Fout in Outlook".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(Paste::read(&bare), Ok(Paste::Text("Fout in Outlook".to_owned())));
        for bytes in ["Fout é".as_bytes(), b"\xef\xbb\xbfFout \xc3\xa9", b"Fout \xe9", &utf16] {
            assert_eq!(Paste::read(bytes), Ok(Paste::Text("Fout é".to_owned())));
        }
    }

    #[test]
    fn a_mail_may_be_large_and_not_larger() {
        let head = "From: a@one.example\r\nTo: b@two.example\r\nSubject: hello\r\n\r\n";
        let mail = |size: usize| format!("{head}{}", "words of a mail\r\n".repeat(size / 17));
        let read = Paste::read(mail(5 * 1024 * 1024).as_bytes()).unwrap();
        assert!(matches!(read, Paste::Mail { text, .. } if text.len() <= KEPT_BYTES));
        let most = MOST_MAIL_BYTES;
        assert!(
            matches!(Paste::read(mail(most + 100).as_bytes()), Err(PasteError::TooLarge { most: found, .. }) if found == most)
        );
        let many = format!("From: a\nTo: b\nSubject: c\n{}", "X: y\n".repeat(1001));
        assert!(matches!(Paste::read(many.as_bytes()), Err(PasteError::Mail(_))));
    }

    #[test]
    fn what_cannot_be_read_is_refused_and_a_picture_is_known() {
        assert_eq!(Paste::read(b" \r\n\t"), Err(PasteError::Empty));
        assert_eq!(Paste::read(b""), Err(PasteError::Empty));
        assert_eq!(Paste::read(b"%PDF-1.7\nstream"), Err(PasteError::NotText));
        assert_eq!(Paste::read(b"\x7fELF\0\0\0\x01"), Err(PasteError::NotText));
        assert_eq!(
            Paste::read(&vec![b'a'; MOST_BYTES + 1]),
            Err(PasteError::TooLarge { bytes: MOST_BYTES + 1, most: MOST_BYTES })
        );
        assert_eq!(Paste::read(b"\x89PNG\r\n\x1a\n\0\0"), Ok(Paste::Picture));
        let large = [b"\x89PNG\r\n\x1a\n\0\0".as_slice(), &vec![b'a'; MOST_BYTES]].concat();
        assert_eq!(Paste::read(&large), Ok(Paste::Picture));
        assert_eq!(Paste::read(b"data:image/png;base64,iVBORw0KGgo="), Ok(Paste::Picture));
        let cut = Paste::read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
        assert_eq!(cut, Err(PasteError::Mail(MailError::Outlook(mail::OutlookError::Damaged))));
        assert_eq!(Paste::read(b"BMW is no picture"), Ok(Paste::Text("BMW is no picture".to_owned())));
    }
}
