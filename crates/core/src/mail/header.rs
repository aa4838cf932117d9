//! The lines at the head of a mail, as they came: folded, pasted flat, with a mark of its mailbox before them.

/// More than this is no mail that a person got.
pub const MOST_HEADER_BYTES: usize = 1024 * 1024;
/// More lines than this are refused.
pub const MOST_HEADERS: usize = 1000;

/// A header of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Its name, in small letters.
    pub name: String,
    /// Its value, unfolded.
    pub value: String,
    /// Is the name written in small letters only? Some senders' systems leave such copies of results behind.
    pub is_lower: bool,
}

/// Why the headers are not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeaderError {
    /// They have more than [`MOST_HEADER_BYTES`].
    #[error("the headers have more than {MOST_HEADER_BYTES} bytes")]
    TooLong,
    /// There are more than [`MOST_HEADERS`].
    #[error("there are more than {MOST_HEADERS} headers")]
    TooMany,
}

/// The headers of a mail from top to bottom, and where its body begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headers {
    all: Vec<Header>,
    body: Option<usize>,
}

impl Headers {
    /// Reads what stands before the first empty line. A line that begins no header goes on with the one before it: copying takes the
    /// spaces away that folding put there.
    ///
    /// # Errors
    /// [`HeaderError`] where there is too much of it.
    pub fn read(text: &str) -> Result<Self, HeaderError> {
        let mut headers = Self::default();
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let start = at;
            at += line.len();
            let bare = line.trim_end_matches(['\n', '\r']);
            if bare.trim().is_empty() {
                // A line of spaces ends the headers of what was copied by hand. In a raw mail it goes on with the line above.
                if headers.all.is_empty() || (!bare.is_empty() && headers.is_raw()) {
                    continue;
                }
                headers.body = Some(at);
                break;
            }
            if at > MOST_HEADER_BYTES {
                return Err(HeaderError::TooLong);
            }
            // The first line of a mailbox file.
            if start == 0 && bare.starts_with("From ") && name_and_value(bare).is_none() {
                continue;
            }
            // Some programs begin a new line at a bare carriage return.
            for line in bare.split('\r') {
                headers.take(line)?;
            }
        }
        Ok(headers)
    }

    /// Did a server write them, and not a mail program for its reader?
    fn is_raw(&self) -> bool {
        let raw = ["received", "message-id", "dkim-signature", "mime-version", "return-path", "authentication-results"];
        self.all.iter().any(|header| raw.contains(&header.name.as_str()))
    }

    fn take(&mut self, line: &str) -> Result<(), HeaderError> {
        let begins = if line.starts_with([' ', '\t']) { None } else { name_and_value(line) };
        match (begins, self.all.last_mut()) {
            (Some((name, value)), _) => {
                if self.all.len() == MOST_HEADERS {
                    return Err(HeaderError::TooMany);
                }
                self.all.push(Header {
                    name: name.to_ascii_lowercase(),
                    value: value.trim().to_owned(),
                    is_lower: !name.contains(|letter: char| letter.is_ascii_uppercase()),
                });
            }
            (None, Some(last)) => {
                last.value.push(' ');
                last.value.push_str(line.trim());
            }
            (None, None) => {}
        }
        Ok(())
    }

    /// All of them, from top to bottom.
    #[must_use]
    pub fn all(&self) -> &[Header] {
        &self.all
    }

    /// Those with a name, in small letters, from top to bottom.
    pub fn named<'headers>(&'headers self, name: &'headers str) -> impl Iterator<Item = &'headers Header> {
        self.all.iter().filter(move |header| header.name == name)
    }

    /// The first value of a name.
    #[must_use]
    pub fn first(&self, name: &str) -> Option<&str> {
        self.all.iter().find(|header| header.name == name).map(|header| header.value.as_str())
    }

    /// Where the body begins; `None` where there is none.
    #[must_use]
    pub fn body(&self) -> Option<usize> {
        self.body
    }
}

/// `Name: value` with a name as RFC 5322 allows it.
fn name_and_value(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(':')?;
    let name = name.trim_end();
    let fits = !name.is_empty() && name.len() <= 76 && name.bytes().all(|byte| byte.is_ascii_graphic());
    // The time in a folded line ("12:30:00") and an address ("https://…") begin no header.
    let is_name = name.starts_with(|letter: char| letter.is_ascii_alphabetic()) && !value.starts_with("//");
    (fits && is_name && !name.contains(['=', '(', ';', '<', '[', '.', '@', '/'])).then_some((name, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folded_and_flat_headers_are_the_same() {
        let folded = "From x@y Thu Jan 1\r\nReceived: from a.example\r\n\tby b.example; Mon, 1 Jun 2026\r\n 12:30:00 +0200\r\nSubject: Hi\r\n\r\nBody: no\r\n";
        let flat = "Received: from a.example\nby b.example; Mon, 1 Jun 2026\n12:30:00 +0200\nSubject: Hi";
        let (folded, flat) = (Headers::read(folded).unwrap(), Headers::read(flat).unwrap());
        assert_eq!(folded.all(), flat.all());
        assert_eq!(folded.first("received"), Some("from a.example by b.example; Mon, 1 Jun 2026 12:30:00 +0200"));
        assert_eq!((folded.all().len(), flat.body()), (2, None));
        assert!(folded.body().is_some());
    }

    #[test]
    fn too_much_is_refused() {
        assert_eq!(Headers::read(&"A: b\n".repeat(MOST_HEADERS + 1)), Err(HeaderError::TooMany));
        assert_eq!(Headers::read(&format!("A: {}\n", "b".repeat(MOST_HEADER_BYTES))), Err(HeaderError::TooLong));
    }
}
