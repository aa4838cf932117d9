//! A mail without what is attached to it. Pictures and documents are most of a large mail, and nothing of them is read.

use std::borrow::Cow;

/// The mail without the bodies of its parts that are neither text, nor further parts, nor mails. Their heads stay.
///
/// A part begins at a boundary that a head above it names (RFC 2046, 5.1.1): what only looks like one stays. In doubt a part stays.
#[must_use]
pub fn without_attachments(mail: &[u8]) -> Cow<'_, [u8]> {
    let mut kept = Vec::new();
    // From here on nothing was decided yet.
    let mut from = 0;
    let mut at = 0;
    let mut head = Some(0);
    let mut skips = false;
    let mut boundaries: Vec<String> = Vec::new();
    while at < mail.len() {
        let end = memchr::memchr(b'\n', &mail[at..]).map_or(mail.len(), |length| at + length + 1);
        let line = &mail[at..end];
        let border = line.strip_prefix(b"--").and_then(|rest| {
            let behind = |boundary: &String| rest.strip_prefix(boundary.as_bytes());
            boundaries.iter().enumerate().find_map(|(place, boundary)| Some((place, behind(boundary)?)))
        });
        if let Some((place, behind)) = border {
            // Behind its end a border is none any more, and neither are those inside it.
            boundaries.truncate(if behind.starts_with(b"--") { place } else { place + 1 });
            if skips {
                (from, skips) = (at, false);
            }
            // Readers do not agree about a line that only begins like a border: what follows stays.
            head = (behind.trim_ascii_end().is_empty()).then_some(end);
        } else if let Some(start) = head
            && line.trim_ascii().is_empty()
            // A mail can begin with empty lines, a part not.
            && (at > start || start > 0)
        {
            head = None;
            let kind = kind(&mail[start..at]);
            if let Kind::Parts(boundary) = kind {
                boundaries.push(boundary);
            } else if kind == Kind::Attachment {
                kept.extend_from_slice(&mail[from..end]);
                skips = true;
            }
        }
        at = end;
    }
    match (kept.is_empty(), skips) {
        (true, false) => Cow::Borrowed(mail),
        (_, true) => Cow::Owned(kept),
        (false, false) => {
            kept.extend_from_slice(&mail[from..]);
            Cow::Owned(kept)
        }
    }
}

/// What the head of a part says of it.
#[derive(PartialEq, Eq)]
enum Kind {
    /// Further parts, with this boundary between them.
    Parts(String),
    /// Something that no mail program shows as its words.
    Attachment,
    /// Anything else, or several things at once: a mail program can show any of them.
    Shown,
}

fn kind(head: &[u8]) -> Kind {
    let head = String::from_utf8_lossy(head);
    let mut found = Kind::Shown;
    let mut lines = head.lines().peekable();
    while let Some(line) = lines.next() {
        let Some((name, value)) = line.split_once(':') else { continue };
        if !name.trim_end().eq_ignore_ascii_case("content-type") {
            continue;
        }
        let mut value = value.trim().to_owned();
        while let Some(folded) = lines.next_if(|line| line.starts_with([' ', '\t'])) {
            value.push_str(folded.trim());
        }
        let (kind, parameters) = value.split_once(';').unwrap_or((&value, ""));
        let (kind, small) = (kind.trim().to_ascii_lowercase(), parameters.to_ascii_lowercase());
        let is_plain = |part: &str| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-+._".contains(&byte))
        };
        let Some((top, sub)) = kind.split_once('/').filter(|(top, sub)| is_plain(top) && is_plain(sub)) else {
            return Kind::Shown;
        };
        match top {
            "multipart" => {
                let named = small.find("boundary=").map(|at| parameters[at + 9..].trim_start());
                let boundary = named.and_then(|rest| match rest.strip_prefix('"') {
                    Some(quoted) => quoted.split('"').next(),
                    None => rest.split([';', ' ', '\t']).next(),
                });
                match boundary.filter(|boundary| !boundary.is_empty()) {
                    Some(boundary) => found = Kind::Parts(boundary.to_owned()),
                    None => return Kind::Shown,
                }
            }
            "text" | "message" => return Kind::Shown,
            _ if SHOWN_BY_SOME.contains(&format!("{top}/{sub}").as_str()) => return Kind::Shown,
            _ if matches!(found, Kind::Parts(_)) => return Kind::Shown,
            _ => found = Kind::Attachment,
        }
    }
    found
}

/// Kinds that are no text, and that some mail programs open in the place of the words.
pub(super) const SHOWN_BY_SOME: [&str; 4] =
    ["application/xhtml+xml", "application/pkcs7-mime", "application/x-pkcs7-mime", "application/ms-tnef"];

#[cfg(test)]
mod tests {
    use super::*;

    fn without(mail: &str) -> String {
        String::from_utf8(without_attachments(mail.as_bytes()).into_owned()).unwrap()
    }

    #[test]
    fn attachments_go_and_everything_else_stays() {
        let mail = "From: a\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\npreamble\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>Hi\r\n\
            --x\r\nContent-Type:\r\n application/pdf; name=a.pdf\r\n\r\nAAAA\r\nBBBB\r\n\
            --x\r\nContent-Type: message/rfc822\r\n\r\nFrom: b\r\n\r\nInner\r\n--x\r\n\r\nplain\r\n--x\r\ncontent-type: IMAGE/png\r\n\r\nCCCC\r\n--x--\r\n";
        let lean = mail.replace("AAAA\r\nBBBB\r\n", "").replace("CCCC\r\n", "");
        assert_eq!(without(mail), lean);
        assert_eq!(without(&lean), lean);
    }

    #[test]
    fn what_stands_behind_the_end_of_a_border_or_only_looks_like_one_stays() {
        let head = "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: multipart/mixed; boundary=y\n\n--y\n\nHi\n";
        for rest in
            ["--y--\n--x\n\nHi\n--y\nContent-Type: image/png\n\nCall\n", "--xa\nContent-Type: image/png\n\nCall\n"]
        {
            let mail = format!("{head}{rest}");
            assert_eq!(without(&mail), mail);
        }
    }

    #[test]
    fn a_mail_without_parts_stays_as_it_is() {
        for mail in
            ["", "From: a", "From: a\n\nHi\n-- \nNoor", "\n\nFrom: a\n\n\nHi", "From: a\nContent-Type: nonsense\n\nHi"]
        {
            assert_eq!(without(mail), mail);
        }
        assert_eq!(
            without("From: a\nContent-Type: application/pdf\n\nAAAA\n"),
            "From: a\nContent-Type: application/pdf\n\n"
        );
        let twice = "From: a\nContent-Type: application/pdf\nContent-Type: text/html\n\n<p>Hi";
        assert_eq!(without(twice), twice);
        // What only looks like the head of a part is text.
        for text in ["--\nContent-Type: a/b\n\n", "--x\nContent-Type: image/png\n\n"] {
            let mail = format!("From: a\n\nHi\n{text}Call +1 888");
            assert_eq!(without(&mail), mail);
        }
        for kind in ["(a/b) text/html", "image/png (text/html)", "application/xhtml+xml"] {
            let mail = format!("From: a\nContent-Type: {kind}\n\n<p>Hi");
            assert_eq!(without(&mail), mail);
        }
        let spaced = "From: a\nContent-Type: image/png\nContent-Type : text/html\n\n<p>Hi";
        assert_eq!(without(spaced), spaced);
    }
}
