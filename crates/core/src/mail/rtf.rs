//! Formatted text of Outlook (compressed RTF), and the HTML that Outlook wraps into it ([MS-OXRTFCP], [MS-OXRTFEX]).

use encoding_rs::{Encoding, WINDOWS_1252};

/// Decompressed, more is not read.
const MOST_BYTES: usize = 16 * 1024 * 1024;
/// Groups deeper than this are no text that a program wrote.
const MOST_DEPTH: usize = 200;

/// Why it is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the formatted text is damaged")]
pub struct RtfError;

/// What the formatted text was made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// HTML.
    Html(String),
    /// Nothing but words.
    Words(String),
}

/// Reads compressed RTF.
///
/// # Errors
/// [`RtfError`] where it is damaged, or too much.
pub fn read(compressed: &[u8]) -> Result<Body, RtfError> {
    let number = |at: usize| -> Option<usize> {
        let bytes = compressed.get(at..at + 4)?.try_into().ok()?;
        usize::try_from(u32::from_le_bytes(bytes)).ok()
    };
    let (Some(raw), Some(kind)) = (number(4), number(8)) else { return Err(RtfError) };
    // The library takes these numbers at their word: it would reserve, or cut, as much as the file says.
    let is_plain = kind == 0x414c_454d;
    let fits = if is_plain { raw + 16 <= compressed.len() } else { raw <= compressed.len().saturating_mul(9) };
    if compressed.len() < 16 || !fits || raw > MOST_BYTES {
        return Err(RtfError);
    }
    let text = compressed_rtf::decompress_rtf(compressed).map_err(|_| RtfError)?;
    Ok(Reader::new(&text).read())
}

/// What a group does with its text.
#[derive(Clone, Copy)]
struct Group {
    /// Its text is not shown: fonts, colours, pictures.
    is_silent: bool,
    /// It is HTML as it was, without what stands for it in RTF.
    is_tag: bool,
    /// It stands for HTML that comes beside it.
    is_rtf_only: bool,
    /// Letters that stand for one of Unicode (`\uc`).
    stand_ins: usize,
}

struct Reader<'text> {
    rest: &'text str,
    group: Group,
    outer: Vec<Group>,
    is_html: bool,
    encoding: &'static Encoding,
    out: String,
    /// Bytes in the encoding of the text that wait for their letter to be whole.
    bytes: Vec<u8>,
    skip: usize,
    is_first: bool,
    starred: bool,
}

impl<'text> Reader<'text> {
    fn new(text: &'text str) -> Self {
        Self {
            rest: text,
            group: Group { is_silent: false, is_tag: false, is_rtf_only: false, stand_ins: 1 },
            outer: Vec::new(),
            is_html: false,
            encoding: WINDOWS_1252,
            out: String::new(),
            bytes: Vec::new(),
            skip: 0,
            is_first: false,
            starred: false,
        }
    }

    fn read(mut self) -> Body {
        while let Some(letter) = self.rest.chars().next() {
            self.rest = &self.rest[letter.len_utf8()..];
            match letter {
                '{' => self.open(),
                '}' => self.close(),
                '\\' => self.control(),
                '\r' | '\n' => {}
                letter => {
                    self.is_first = false;
                    self.letter(letter);
                }
            }
        }
        self.flush();
        if self.is_html { Body::Html(self.out) } else { Body::Words(self.out) }
    }

    fn open(&mut self) {
        self.flush();
        // Deeper groups go on in the one above: the text itself stays readable.
        if self.outer.len() < MOST_DEPTH {
            self.outer.push(self.group);
        }
        (self.is_first, self.starred) = (true, false);
    }

    fn close(&mut self) {
        self.flush();
        if let Some(group) = self.outer.pop() {
            self.group = group;
        }
        self.is_first = false;
    }

    /// What follows a backslash.
    fn control(&mut self) {
        let Some(first) = self.rest.chars().next() else { return };
        if !first.is_ascii_alphabetic() {
            self.rest = &self.rest[first.len_utf8()..];
            match first {
                '*' => return self.starred = true,
                '\'' => {
                    let byte = self.rest.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok());
                    self.rest = self.rest.get(2..).unwrap_or_default();
                    byte.into_iter().for_each(|byte| self.byte(byte));
                }
                '\\' | '{' | '}' => self.letter(first),
                '~' => self.letter('\u{a0}'),
                _ => {}
            }
            self.is_first = false;
            return;
        }
        let length = self.rest.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(length);
        let digits = rest.strip_prefix('-').unwrap_or(rest);
        let signs = rest.len() - digits.len();
        let count = digits.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(digits.len());
        let number: Option<i32> = rest[..signs + count].parse().ok();
        let rest = &rest[signs + count..];
        self.rest = rest.strip_prefix(' ').unwrap_or(rest);
        self.word(word, number);
        self.is_first = false;
    }

    fn word(&mut self, word: &str, number: Option<i32>) {
        match word {
            "fromhtml" => self.is_html = number != Some(0),
            "ansicpg" => {
                let page = number.and_then(|page| u16::try_from(page).ok());
                self.encoding = page.and_then(codepage::to_encoding).unwrap_or(WINDOWS_1252);
            }
            "htmltag" if self.starred => {
                self.group.is_tag = true;
                self.group.is_rtf_only = false;
            }
            "htmlrtf" => {
                self.flush();
                self.group.is_rtf_only = number != Some(0);
            }
            "fonttbl" | "colortbl" | "stylesheet" | "info" | "pict" | "pntext" => self.group.is_silent = true,
            // `HYPERLINK "https://…"`: where a link of formatted text leads.
            "fldinst" => {}
            // A destination that nobody knows is left out, as RTF asks of its readers.
            _ if self.starred && self.is_first => self.group.is_silent = true,
            "par" | "line" => self.letter('\n'),
            "tab" => self.letter('\t'),
            "lquote" => self.letter('‘'),
            "rquote" => self.letter('’'),
            "ldblquote" => self.letter('“'),
            "rdblquote" => self.letter('”'),
            "bullet" => self.letter('•'),
            "endash" => self.letter('–'),
            "emdash" => self.letter('—'),
            "uc" => self.group.stand_ins = number.and_then(|count| usize::try_from(count).ok()).unwrap_or(1).min(8),
            "u" => {
                // Written with a sign: those above 32,767 are negative.
                let code = number.map(|number| if number < 0 { number + 65_536 } else { number });
                let letter = code.and_then(|code| u32::try_from(code).ok()).and_then(char::from_u32);
                self.letter(letter.unwrap_or('\u{fffd}'));
                self.skip = self.group.stand_ins;
            }
            _ => {}
        }
        self.starred = false;
    }

    fn is_shown(&self) -> bool {
        !self.group.is_silent && (!self.group.is_rtf_only || self.group.is_tag)
    }

    fn letter(&mut self, letter: char) {
        if self.skip > 0 {
            self.skip -= 1;
            return;
        }
        self.flush();
        if self.is_shown() {
            self.out.push(letter);
        }
    }

    fn byte(&mut self, byte: u8) {
        if self.skip > 0 {
            self.skip -= 1;
        } else if self.is_shown() {
            self.bytes.push(byte);
        }
    }

    fn flush(&mut self) {
        if !self.bytes.is_empty() {
            self.out.push_str(&self.encoding.decode_without_bom_handling(&self.bytes).0);
            self.bytes.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(rtf: &str) -> Body {
        Reader::new(rtf).read()
    }

    #[test]
    fn the_html_inside_is_found_again() {
        let rtf = r"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0 Arial;}}{\colortbl;\red0;}
{\*\htmltag64 <a href=\'22https://a.example/?x=\{1\}\'22>}\htmlrtf {\htmlrtf0 Caf\'e9 \u8364?5{\*\htmltag72 </a>}\htmlrtf }\htmlrtf0
{\*\mhtmltag64 <a href=x>}{\*\htmltag84 &amp;}\htmlrtf &\htmlrtf0\par}";
        assert_eq!(body(rtf), Body::Html("<a href=\"https://a.example/?x={1}\">Café €5</a>&amp;\n".to_owned()));
    }

    #[test]
    fn words_without_html_stay_words() {
        assert_eq!(
            body(r"{\rtf1\ansi{\*\generator X;}{\pict 00ff}Hi\par there\line \u-10179?x}"),
            Body::Words("Hi\nthere\n\u{fffd}x".to_owned())
        );
        let deep = format!("{}x{}", "{".repeat(100_000), "}".repeat(100_000));
        assert_eq!(body(&deep), Body::Words("x".to_owned()));
    }

    #[test]
    fn what_the_file_says_of_its_length_is_not_believed() {
        let compressed = compressed_rtf::compress_rtf(r"{\rtf1 Hello}").unwrap();
        assert_eq!(read(&compressed), Ok(Body::Words("Hello".to_owned())));
        for cut in 0..compressed.len() {
            let _ = read(&compressed[..cut]);
        }
        for (at, value) in [(4, u32::MAX), (0, u32::MAX), (8, 0x414c_454d), (4, 0)] {
            let mut changed = compressed.clone();
            changed[at..at + 4].copy_from_slice(&value.to_le_bytes());
            let _ = read(&changed);
        }
    }
}
