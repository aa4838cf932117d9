//! Is a mail put together in one way only? Mail programs do not agree about doubled heads, borders inside borders and strange letters.

use encoding_rs::Encoding;
use mail_parser::{Message, MessagePart, MimeHeaders, PartType};

use super::attachments::SHOWN_BY_SOME;

/// What the parts of a mail are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Structure {
    /// Can a mail program show words that are not read here?
    pub hides: bool,
    /// Is something attached to it that is no picture?
    pub has_attachment: bool,
}

/// Looks at the heads of all parts.
pub(super) fn look(message: &Message<'_>, mail: &[u8]) -> Structure {
    let hides = message.parts.iter().any(|part| is_hidden(part) || !has_clear_head(part, mail))
        || !are_clear(&boundaries(message), mail);
    Structure { hides, has_attachment: message.parts.iter().any(is_attachment) }
}

fn kind(part: &MessagePart<'_>) -> Option<String> {
    let kind = part.content_type()?;
    Some(format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default()).to_ascii_lowercase())
}

/// Can a mail program show words in this part that are not read here?
fn is_hidden(part: &MessagePart<'_>) -> bool {
    let kind = kind(part);
    let kind = kind.as_deref().unwrap_or("text/plain");
    let known = ["7bit", "8bit", "binary", "base64", "quoted-printable"];
    let encoding = part.content_transfer_encoding().map(|encoding| encoding.trim().to_ascii_lowercase());
    let is_unknown = encoding.is_some_and(|encoding| !known.contains(&encoding.as_str()));
    let charset = part.content_type().and_then(|kind| kind.attribute("charset"));
    let count =
        |name: &str| part.headers.iter().filter(|header| header.name.as_str().eq_ignore_ascii_case(name)).count();
    let is_doubled = count("content-type") > 1 || count("content-transfer-encoding") > 1;
    let is_kind_of_text = matches!(kind, "text/plain" | "text/html");
    is_doubled
        || kind.ends_with('/')
        || match &part.body {
            PartType::Text(_) | PartType::Html(_) => {
                part.is_encoding_problem
                    || is_unknown
                    || !is_kind_of_text
                    || charset.is_some_and(|charset| !is_plain_charset(charset))
            }
            PartType::Binary(_) | PartType::InlineBinary(_) => {
                kind.starts_with("text/") || kind.starts_with("multipart/") || SHOWN_BY_SOME.contains(&kind)
            }
            PartType::Message(_) | PartType::Multipart(_) => false,
        }
}

/// Are the lines at its head such as begin with a name, and is no parameter of its kind named twice? Of the whole mail only the latter.
fn has_clear_head(part: &MessagePart<'_>, mail: &[u8]) -> bool {
    let (start, end) = (part.offset_header as usize, part.offset_body as usize);
    let head = String::from_utf8_lossy(mail.get(start..end.max(start)).unwrap_or_default());
    let is_line = |line: &str| {
        let name = line.split(':').next().unwrap_or_default().trim_end();
        line.starts_with([' ', '\t'])
            || line.trim().is_empty()
            || (line.contains(':') && !name.contains([' ', '<', '>']))
    };
    let attributes = part.content_type().and_then(|kind| kind.attributes()).unwrap_or_default();
    if attributes.len() > MOST_PARAMETERS {
        return false;
    }
    let is_twice = |name: &str| attributes.iter().filter(|other| other.name.eq_ignore_ascii_case(name)).count() > 1;
    (start == 0 || head.lines().all(is_line)) && !attributes.iter().any(|attribute| is_twice(&attribute.name))
}

fn is_attachment(part: &MessagePart<'_>) -> bool {
    let kind = kind(part);
    let kind = kind.as_deref().unwrap_or("text/plain");
    let is_picture = kind.starts_with("image/") && !kind.contains("svg");
    let is_named =
        || part.attachment_name().is_some() || part.content_disposition().is_some_and(|how| how.is_attachment());
    match &part.body {
        PartType::Text(_) | PartType::Html(_) => is_named(),
        PartType::Binary(_) | PartType::InlineBinary(_) => !is_picture || !has_name_of_picture(part),
        PartType::Message(_) | PartType::Multipart(_) => false,
    }
}

/// A program opens a file by the end of its name, whatever kind it is said to be.
fn has_name_of_picture(part: &MessagePart<'_>) -> bool {
    let ends = ["png", "jpg", "jpeg", "gif", "bmp", "webp"];
    let end = |name: &str| name.trim().rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase());
    part.attachment_name().is_none_or(|name| end(name).is_none_or(|end| ends.contains(&end.as_str())))
}

/// Letters in which those of ASCII are themselves. In others a word can be written that nobody sees.
pub(super) fn is_plain_charset(label: &str) -> bool {
    let label = label.trim().trim_matches(['"', '\'']);
    let plain = |encoding: &'static Encoding| encoding == encoding_rs::UTF_8 || encoding.is_single_byte();
    label.is_empty() || Encoding::for_label(label.as_bytes()).is_some_and(plain)
}

/// More borders, or more parameters of one part, are not gone into: mails have a handful.
const MOST_BORDERS: usize = 100;
const MOST_PARAMETERS: usize = 50;

/// The borders of its parts, each as often as it is named.
fn boundaries(message: &Message<'_>) -> Vec<String> {
    let named = message.parts.iter().filter_map(|part| part.content_type()?.attribute("boundary"));
    named.map(str::to_owned).collect()
}

/// Is each border another one, none the beginning of another, and no line only like one?
fn are_clear(boundaries: &[String], mail: &[u8]) -> bool {
    if boundaries.len() > MOST_BORDERS {
        return false;
    }
    let begins_another = |place: usize, one: &String| {
        boundaries
            .iter()
            .enumerate()
            .any(|(other_place, other)| place != other_place && other.starts_with(one.as_str()))
    };
    if boundaries.iter().enumerate().any(|(place, one)| begins_another(place, one)) {
        return false;
    }
    let is_odd = |line: &[u8]| {
        let Some(rest) = line.strip_prefix(b"--") else { return false };
        boundaries.iter().any(|one| rest.strip_prefix(one.as_bytes()).is_some_and(|behind| !ends_border(behind)))
    };
    boundaries.is_empty() || !mail.split(|byte| *byte == b'\n').any(is_odd)
}

/// What stands behind the name of a border: nothing, or two strokes; blanks do not count (RFC 2046, 5.1.1).
fn ends_border(behind: &[u8]) -> bool {
    let behind = behind.trim_ascii_end();
    behind.is_empty() || behind == b"--"
}
