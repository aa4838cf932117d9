//! A mail without what is attached to it. Pictures and documents are most of a large mail, and nothing of them is read.

use std::borrow::Cow;

/// The mail without the bodies of its parts that are neither text, nor further parts, nor mails. Their heads stay.
///
/// A part ends at a line that begins with two hyphens, as every boundary does (RFC 2046, 5.1.1). Where such a line stands inside an
/// attachment, the rest of it stays: too much is kept then, and never too little.
#[must_use]
pub fn without_attachments(mail: &[u8]) -> Cow<'_, [u8]> {
    let mut kept = Vec::new();
    // From here on nothing was decided yet.
    let mut from = 0;
    let mut at = 0;
    let mut head = Some(0);
    let mut skips = false;
    while at < mail.len() {
        let end = memchr::memchr(b'\n', &mail[at..]).map_or(mail.len(), |length| at + length + 1);
        let line = &mail[at..end];
        if line.starts_with(b"--") {
            if skips {
                (from, skips) = (at, false);
            }
            head = Some(end);
        } else if let Some(start) = head
            && line.trim_ascii().is_empty()
            // A mail can begin with empty lines.
            && at > start
        {
            head = None;
            if is_attachment(&mail[start..at]) {
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

/// Does the head of a part name something that no mail program shows as its words?
fn is_attachment(head: &[u8]) -> bool {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let mut lines = head.lines();
    let mut is_attachment = false;
    while let Some(line) = lines.next() {
        let Some(kind) = line.strip_prefix("content-type:").map(str::trim) else { continue };
        // The kind can stand on the next line.
        let kind = if kind.is_empty() { lines.next().unwrap_or_default().trim() } else { kind };
        // Where a part names several kinds, a mail program can show any of them.
        if !kind.contains('/') || ["text/", "multipart/", "message/"].iter().any(|shown| kind.starts_with(shown)) {
            return false;
        }
        is_attachment = true;
    }
    is_attachment
}

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
        // A signature line inside a text part begins a head that names nothing.
        let signature = "From: a\n\nHi\n--\nNoor\nContent-Type: text\n\nmore";
        assert_eq!(without(signature), signature);
    }
}
