//! The words and links of an HTML text, as any mail program could show them. What no invitation is made of is not understood here.

use std::cell::RefCell;

use lol_html::html_content::{Element, TextType};
use url::Url;

use super::sender::Sign;
use super::structure::is_plain_charset;

/// What an HTML text holds.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// Its words, also those that are shown instead of a picture or beside the pointer.
    pub words: String,
    /// Where it leads; at most one more than asked for.
    pub links: Vec<String>,
    /// Signs that lie in how it is made: a link that calls somebody, or that starts a program.
    pub signs: Vec<Sign>,
    /// Is it made of nothing but words, pictures, tables and links? Else a mail program can show more than was read.
    pub is_plain: bool,
    /// How many cells its tables have.
    cells: usize,
    /// A style sheet hides parts of it, each by its name.
    hides_by_class: bool,
}

/// HTML inside comments that only some mail programs open, one in the other.
const DEPTH: usize = 3;

/// Tables of mails have fewer cells. The smallest QR code has 441 (ISO/IEC 18004).
const MOST_CELLS: usize = 200;

/// So many blanks can stand inside a number.
const MOST_BLANKS: usize = 64;

/// Elements of which mails are made. Those of Office, as `o:p` and `v:roundrect`, count with them.
const PLAIN: [&str; 66] = [
    "html",
    "head",
    "body",
    "title",
    "meta",
    "style",
    "base",
    "a",
    "abbr",
    "address",
    "b",
    "big",
    "strong",
    "i",
    "em",
    "u",
    "s",
    "small",
    "sub",
    "sup",
    "strike",
    "span",
    "font",
    "div",
    "p",
    "br",
    "wbr",
    "hr",
    "center",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "blockquote",
    "pre",
    "code",
    "table",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "td",
    "th",
    "caption",
    "col",
    "colgroup",
    "img",
    "section",
    "header",
    "footer",
    "main",
    "article",
    "figure",
    "nav",
    "cite",
    "mark",
    "tt",
    "ins",
];
/// Elements of which several make one line: a word goes on over their beginning.
const INLINE: [&str; 19] = [
    "a", "abbr", "b", "big", "strong", "i", "em", "u", "s", "small", "sub", "sup", "strike", "span", "font", "code",
    "wbr", "img", "bdo",
];
/// Attributes that lead somewhere when a part of the page is clicked, sent or shown.
const LEADS: [&str; 5] = ["href", "action", "formaction", "xlink:href", "ping"];
/// Elements that show another page inside this one.
const FRAMES: [&str; 4] = ["iframe", "frame", "embed", "object"];
/// Attributes whose words are shown.
const SHOWN: [&str; 9] = ["alt", "title", "value", "placeholder", "label", "summary", "aria-label", "srcdoc", "string"];

/// Reads an HTML text; of its links at most `most`, and one more where there are more.
pub(super) fn read(html: &str, most: usize) -> Page {
    let page = RefCell::new(Page { is_plain: !holds_odd_letters(html), ..Page::default() });
    read_into(&page, html, most, 0);
    page.into_inner()
}

fn read_into(page: &RefCell<Page>, html: &str, most: usize, depth: usize) {
    let inside = RefCell::new(Vec::new());
    let last = RefCell::new(String::new());
    let elements = lol_html::element!("*", |element| {
        let mut page = page.borrow_mut();
        page.element(element, most);
        *last.borrow_mut() = element.tag_name();
        Ok(())
    });
    let words = lol_html::doc_text!(|chunk| {
        let mut page = page.borrow_mut();
        let is_raw = matches!(chunk.text_type(), TextType::RawText | TextType::ScriptData);
        match last.borrow().as_str() {
            "style" if is_raw => {
                page.is_plain &= is_plain_style(chunk.as_str());
                page.hides_by_class |= hides(chunk.as_str());
            }
            _ if is_raw => page.words.push_str(chunk.as_str()),
            _ => page.words.push_str(&html_escape::decode_html_entities(chunk.as_str())),
        }
        Ok(())
    });
    let comments = lol_html::doc_comments!(|comment| {
        let text = comment.text();
        if text.trim_start().starts_with("[if") {
            let end = text.rfind("<![endif").unwrap_or(text.len());
            let start = text.find(']').map_or(0, |at| at + 1);
            inside.borrow_mut().push(text.get(start..end).unwrap_or(&text).trim_start_matches('>').to_owned());
        }
        Ok(())
    });
    let settings = lol_html::RewriteStrSettings::new()
        .append_element_content_handler(elements)
        .append_document_content_handler(words)
        .append_document_content_handler(comments);
    // Where it is not sure what a browser makes of a nesting, the library stops: what follows is not read.
    let is_read = lol_html::rewrite_str(html, settings).is_ok();
    page.borrow_mut().is_plain &= is_read;
    for html in inside.into_inner() {
        match depth < DEPTH {
            true => read_into(page, &html, most, depth + 1),
            false => page.borrow_mut().is_plain = false,
        }
    }
}

impl Page {
    fn element(&mut self, element: &Element<'_, '_>, most: usize) {
        let tag = element.tag_name();
        let of_office = tag.split_once(':').is_some_and(|(space, _)| ["o", "v", "w", "st1"].contains(&space));
        self.is_plain &= of_office || PLAIN.contains(&tag.as_str());
        self.cells += usize::from(tag == "td");
        // So many cells can draw a picture, such as a QR code.
        self.is_plain &= self.cells <= MOST_CELLS;
        let parts_word = is_in_word(&self.words);
        if !INLINE.contains(&tag.as_str()) {
            self.words.push('\n');
        }
        for attribute in element.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            let value = html_escape::decode_html_entities(&value);
            self.is_plain &= match name.as_str() {
                "style" => is_plain_style(&value) && !(parts_word && hides(&value)),
                "class" | "id" => !(parts_word && self.hides_by_class),
                "hidden" => !parts_word,
                "dir" => !value.eq_ignore_ascii_case("rtl"),
                // The numbers of a list can be those of a telephone.
                "start" => tag != "ol" || value.trim() == "1",
                "value" => tag != "li",
                "charset" => is_plain_charset(&value),
                "content" if tag == "meta" => after(&value, "charset=").is_none_or(is_plain_charset),
                "http-equiv" => !value.trim().eq_ignore_ascii_case("refresh"),
                name => !name.starts_with("on"),
            };
            if SHOWN.contains(&name.as_str()) {
                self.words.push('\n');
                self.words.push_str(&value);
                self.words.push('\n');
            }
            let leads = match name.as_str() {
                // A style sheet is no place to go to.
                "href" if tag == "link" => None,
                "src" | "data" if FRAMES.contains(&tag.as_str()) => Some(value.as_ref()),
                "content" if tag == "meta" => after(&value, "url="),
                name if LEADS.contains(&name) => Some(value.as_ref()),
                _ => None,
            };
            if let Some(address) = leads {
                self.lead(address, most);
            }
        }
    }

    /// Takes in where a part of the page leads, as a browser follows it: without breaks, with the slashes and the scheme that it adds.
    fn lead(&mut self, address: &str, most: usize) {
        let address = address.trim_matches(|letter: char| letter.is_whitespace() || letter.is_control());
        if address.is_empty() || address.starts_with('#') {
            return;
        }
        let url = match Url::parse(address) {
            Ok(url) => Some(url),
            // Without a scheme a browser takes that of the page, and a mail program the safe one.
            Err(_) if address.starts_with("//") || address.starts_with("\\\\") => {
                Url::parse(&format!("https:{}", address.replace('\\', "/"))).ok()
            }
            Err(_) => Url::parse(&format!("https://{address}")).ok(),
        };
        let sign = match url.as_ref().map(Url::scheme) {
            Some("http" | "https") => None,
            Some("mailto") => {
                // Its subject and its words are shown, too, when the new mail opens.
                let whole = url.as_ref().map(Url::as_str).unwrap_or_default();
                let shown = whole.trim_start_matches("mailto:").replace(['?', '&', '='], "\n");
                self.words
                    .push_str(&format!("\n{}\n", percent_encoding::percent_decode_str(&shown).decode_utf8_lossy()));
                return;
            }
            Some("tel" | "sms" | "callto" | "skype") => Some(Sign::PhoneNumber),
            _ => Some(Sign::UnexpectedLink),
        };
        self.signs.extend(sign);
        if self.links.len() <= most {
            self.links.extend(url.map(String::from));
        }
    }
}

/// A style that changes how words look and adds none. A stroke can hide the name of a property, and a font of its own the letters.
fn is_plain_style(style: &str) -> bool {
    let style = style.to_ascii_lowercase().replace("mso-", "");
    let adds = [
        "content",
        "@import",
        "expression",
        "behavior",
        "binding",
        "bidi",
        "rtl",
        "\\",
        "@counter",
        "level-text",
        "data:",
        "symbols(",
    ];
    // Marks of a list can be words.
    let marks = || {
        let rules = style.split([';', '}']).filter_map(|rule| rule.split_once("list-style"));
        rules.into_iter().any(|(_, value)| value.contains(['"', '\'']))
    };
    !adds.iter().any(|part| style.contains(part)) && !marks()
}

/// A style that takes words out of sight.
fn hides(style: &str) -> bool {
    let style: String = style.to_ascii_lowercase().chars().filter(|letter| !letter.is_whitespace()).collect();
    let ways = ["display:none", "visibility:hidden", "mso-hide:all", "opacity:0", "max-height:0", "max-width:0"];
    let is_zero = |at: usize| {
        style[at..].trim_start_matches(['0', '.']).trim_start_matches(char::is_alphabetic).starts_with([';', '}', '!'])
            || style[at..].trim_start_matches(['0', '.', 'p', 'x', 't', 'e', 'm', '%']).is_empty()
    };
    ways.iter().any(|way| style.contains(way))
        || style.match_indices("font-size:").any(|(at, way)| is_zero(at + way.len()))
}

/// Does a word or a number go on where the text ends so far? What is hidden there parts it for a reader of the source alone.
fn is_in_word(words: &str) -> bool {
    // More blanks part what a reader takes together; and the words are long.
    let last = words.chars().rev().take(MOST_BLANKS).find(|letter| !letter.is_whitespace());
    words.ends_with(char::is_alphanumeric)
        || last.is_some_and(|letter| letter.is_ascii_digit() || matches!(letter, '+' | '(' | ')' | '-'))
}

/// Letters that readers of HTML do not agree about: control characters, signs that turn the direction, and numbers of letters without
/// the sign that ends them.
fn holds_odd_letters(html: &str) -> bool {
    let is_odd = |letter: char| letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{c}');
    let turns = |letter: char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    html.contains(is_odd)
        || html.contains(turns)
        || html.match_indices("&#").any(|(at, _)| {
            let number = html[at + 2..].trim_start_matches(|letter: char| letter.is_ascii_alphanumeric());
            !number.starts_with(';')
        })
}

fn after<'value>(value: &'value str, mark: &str) -> Option<&'value str> {
    let at = value.to_ascii_lowercase().find(mark)?;
    Some(value[at + mark.len()..].trim_matches(['"', '\'', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(html: &str) -> Page {
        read(html, 100)
    }

    #[test]
    fn words_are_read_wherever_a_mail_program_shows_them() {
        for html in [
            "<p>Call <b>me</b> now",
            "<!--[if mso]><p>Call me now</p><![endif]-->",
            "<img alt='Call me now'>",
            "<a title='Call me now'>x</a>",
            "<table><tr><td>Call me now",
            "<noscript>Call me now</noscript>",
            "<iframe srcdoc='Call me now'></iframe>",
            "<p>C&#97;ll m&#x65; now",
        ] {
            assert!(page(html).words.contains("Call me now"), "{html}: {:?}", page(html).words);
        }
    }

    #[test]
    fn what_no_invitation_is_made_of_is_not_plain() {
        assert!(
            page("<div style='display:none'>Shown beside the subject</div><p class=b>Hi<p style='font-size:0.9em'>x")
                .is_plain
        );
        assert!(page("<html><head><style>p { color: red }</style></head><body><p style='margin:0'>Hi<o:p></o:p><img src='a.png'>").is_plain);
        for html in [
            "<form>x</form>",
            "<svg></svg>",
            "<script>1</script>",
            "<p onclick=x>",
            "<style>p:after { content: 'Call' }</style>",
            "<p style=\"c\\6fntent:'x'\">",
            "<meta http-equiv=refresh content='0; x'>",
            "<p dir=rtl>",
            "<p>&#104ttps",
            "<p>\u{1}",
            "<select><xmp></select>",
            "<noframes>x</noframes>",
            "<p>+1 888 <i style='display: none'>x</i> 555",
            "<p>Ca<span style='font-size:0px'>x</span>ll",
            "<style>.a { display:none }</style><p>Ca<b class=a>x</b>ll",
            "<ul style='list-style-type:\"Call \"'><li>x</ul>",
            "<style>@font-face { src: url(data:font/woff;base64,AAAA) }</style>",
            "<p style='mso-level-text:\"Call\"'>x",
            "<p>\u{202e}x",
            "<ol start=888><li>x</ol>",
            "<ol><li value=555>x</ol>",
        ] {
            assert!(!page(html).is_plain, "{html}");
        }
        assert!(page(&"<td>".repeat(MOST_CELLS)).is_plain && !page(&"<td>".repeat(MOST_CELLS + 1)).is_plain);
        assert!(page("<ol start=1><li>x</ol>").is_plain);
    }

    #[test]
    fn links_are_followed_as_a_browser_follows_them() {
        for (address, link) in [
            ("https://a.example/x", "https://a.example/x"),
            ("//a.example/x", "https://a.example/x"),
            ("\\\\a.example\\x", "https://a.example/x"),
            ("a.example/x", "https://a.example/x"),
            ("ht\ntps:a.example/x", "https://a.example/x"),
        ] {
            assert_eq!(page(&format!("<a href=\"{address}\">x</a>")).links, [link], "{address:?}");
        }
        assert_eq!(page("<a href='#there'>x</a><a href=''>x</a>").links, [""; 0]);
        assert_eq!(page("<a href='tel:+18885550123'>x</a>").signs, [Sign::PhoneNumber]);
        for address in [
            "search-ms:query=x",
            "ms-appinstaller:?source=x",
            "vbscript:x",
            "intent://x",
            "data:text/html,x",
            "file://x/y",
        ] {
            assert_eq!(page(&format!("<a href='{address}'>x</a>")).signs, [Sign::UnexpectedLink], "{address}");
        }
        let to = page("<a href='mailto:help@evil.example?subject=Call%20me'>x</a>");
        assert!(to.links.is_empty() && to.signs.is_empty() && to.words.contains("help@evil.example"));
        assert!(to.words.contains("Call me"), "{}", to.words);
    }
}
