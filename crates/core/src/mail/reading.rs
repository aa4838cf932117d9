//! What a mail says about itself, read once from its bytes. Only this is kept: no words of the mail, no subject, no bytes.

use serde::{Deserialize, Serialize};

use super::abuse;
use super::content::{self, Content};
use super::delivery::{self, Delivery};
use super::from_line::{FromLine, decoded};
use super::header::{HeaderError, Headers};
use super::in_line;
use super::known::table;
use super::outlook::{self, OutlookError, OutlookMail, OutlookMessage};
use super::received::{Hop, hops, seconds};
use super::results::{Method, Results};
use super::sender::Sign;
use super::signed::{self, SignedBy};
use super::trust::{self, gateway};
use crate::link;
use crate::lookalike::{is_microsofts, is_same_organisation, is_under};
use crate::secret;

/// A larger mail is not read.
pub const MOST_MAIL_BYTES: usize = 25 * 1024 * 1024;
/// More names of servers in its words are not kept.
const MOST_NAMES: usize = 50;
/// Whose names a mail program shows beside that of the sender.
const OTHERS: [&str; 4] = ["to", "cc", "reply-to", "sender"];
/// More signatures are refused.
pub const MOST_SIGNATURES: usize = 20;

/// Why a mail is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// Larger than [`MOST_MAIL_BYTES`].
    #[error("the mail has {0} bytes; at most {MOST_MAIL_BYTES} are read")]
    TooLarge(usize),
    /// Its headers are too much.
    #[error(transparent)]
    Headers(#[from] HeaderError),
    /// More signatures than [`MOST_SIGNATURES`].
    #[error("the mail has more than {MOST_SIGNATURES} signatures")]
    TooManySignatures,
    /// It is a mail file of Outlook that cannot be read.
    #[error(transparent)]
    Outlook(#[from] OutlookError),
}

/// What one method of the receiver found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MethodResult {
    /// `spf`, `dkim`, `dmarc`, `compauth`, `arc`.
    pub method: String,
    /// `pass`, `fail` …; [`UNCLEAR`] where the line can be read in two ways.
    pub result: String,
    /// The domain for which it was found: of the signature, the envelope or the sender; the reason of `compauth`.
    pub of: Option<String>,
    /// The body was changed, the headers not.
    pub body_changed: bool,
    /// It failed for want of a key or of an answer: that tells nothing about the sender.
    #[serde(default)]
    pub had_no_key: bool,
}

/// The result of a line that can be read in two ways.
pub const UNCLEAR: &str = "unclear";

/// The mail to which the one in question was attached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Carrier {
    /// Its senders.
    pub from: Vec<FromLine>,
    /// Signs of abuse in its words.
    pub signs: Vec<Sign>,
    /// Its links, opened and without their secrets.
    pub links: Vec<String>,
}

/// What a mail says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailReading {
    /// Its senders: one, in a right mail.
    pub from: Vec<FromLine>,
    /// To whom an answer goes, where that is somebody else.
    #[serde(default)]
    pub reply_to: Vec<FromLine>,
    /// The sender of a mail that stands in its words, because somebody forwarded it.
    pub in_line: Option<FromLine>,
    /// The mail to which it was attached.
    pub carrier: Option<Carrier>,
    /// When it was sent, as it says itself: seconds since 1970.
    pub sent_at: Option<i64>,
    /// By what the logs of mail servers know it, without its angle brackets.
    #[serde(default)]
    pub message_id: Option<String>,
    /// The domain of whom it was sent to.
    pub to_domain: Option<String>,
    /// Who says to have signed it.
    pub signatures: Vec<SignedBy>,
    /// The receiver's server.
    pub server: Option<String>,
    /// What the receiver's own server found.
    pub results: Vec<MethodResult>,
    /// Results that say "pass" and that the receiver did not write.
    pub foreign_pass: bool,
    /// A mail gateway stands before the receiver's server.
    pub gateway: Option<String>,
    /// Somebody took the mail from Microsoft's servers and handed it on to the receiver's own.
    #[serde(default)]
    pub is_handed_on: bool,
    /// Where it went, why, and how long it took.
    pub delivery: Delivery,
    /// Signs of abuse in its words.
    pub signs: Vec<Sign>,
    /// Is there a telephone number in its words?
    #[serde(default)]
    pub holds_number: bool,
    /// Do its words speak of a password, or of a code for another device?
    #[serde(default)]
    pub names_secret: bool,
    /// Is something attached to it that is no picture?
    #[serde(default)]
    pub has_attachment: bool,
    /// The names of servers in its words, without those in links.
    #[serde(default)]
    pub names: Vec<String>,
    /// Its links, opened and without their secrets.
    pub links: Vec<String>,
    /// Was more than its headers given?
    pub has_body: bool,
    /// Was something left unread: too much of it, or nothing that can be read for sure?
    pub is_cut: bool,
}

impl MailReading {
    /// Takes out again what somebody could have written into a saved reading.
    pub(crate) fn strip_again(&mut self) {
        self.message_id = self.message_id.take().as_deref().and_then(message_id);
        for link in &mut self.links {
            *link = secret::strip(link).text().to_owned();
        }
        self.from = std::mem::take(&mut self.from).into_iter().map(without_secret).collect();
        self.reply_to = std::mem::take(&mut self.reply_to).into_iter().map(without_secret).collect();
        self.in_line = self.in_line.take().map(without_secret);
        if let Some(carrier) = &mut self.carrier {
            for link in &mut carrier.links {
                *link = secret::strip(link).text().to_owned();
            }
            carrier.from = std::mem::take(&mut carrier.from).into_iter().map(without_secret).collect();
        }
    }
}

/// Reads a mail that came as text: whole, its headers alone, or as Outlook shows it.
///
/// # Errors
/// [`MailError`] where it is too much.
pub fn read_mail(text: &str) -> Result<MailReading, MailError> {
    if text.len() > MOST_MAIL_BYTES {
        return Err(MailError::TooLarge(text.len()));
    }
    match content::forwarded(text.as_bytes()) {
        Some(inner) => {
            let inner = read_one(&String::from_utf8_lossy(&inner))?;
            Ok(attached(inner, read_one(text)?))
        }
        None => read_one(text),
    }
}

/// Reads a mail file of Outlook, with the text that stands for it: its headers and its words.
///
/// # Errors
/// [`MailError`] where it is damaged, or too much.
pub fn read_outlook(bytes: &[u8]) -> Result<(MailReading, String), MailError> {
    if bytes.len() > MOST_MAIL_BYTES {
        return Err(MailError::TooLarge(bytes.len()));
    }
    let OutlookMail { outer, inner } = outlook::read(bytes)?;
    let read = |mail: OutlookMessage| reading(&Headers::read(&mail.headers)?, mail.content);
    let shown = inner.as_ref().unwrap_or(&outer);
    let text = format!("{}\n\n{}", shown.headers.trim_end(), shown.content.text);
    let reading = match inner {
        Some(inner) => attached(read(inner)?, read(outer)?),
        None => read(outer)?,
    };
    Ok((reading, text))
}

/// The headers of a mail file of Outlook, as they came over the network: all of it that a signature can be checked with.
#[must_use]
pub fn transport_headers(bytes: &[u8]) -> Option<String> {
    outlook::read(bytes).ok().map(|mail| mail.inner.unwrap_or(mail.outer).headers)
}

fn read_one(text: &str) -> Result<MailReading, MailError> {
    let headers = Headers::read(text)?;
    let content = match headers.body() {
        Some(start) => {
            let mut content = content::read(text.as_bytes());
            // A second mail of a mailbox file: which one is asked about?
            content.is_cut |= text.starts_with("From ") && begins_next_mail(&text[start..]);
            content
        }
        None => Content::default(),
    };
    reading(&headers, content)
}

/// The first line of the next mail in a mailbox file, behind an empty line (RFC 4155).
fn begins_next_mail(body: &str) -> bool {
    let mut was_empty = true;
    body.lines().any(|line| {
        let begins = was_empty && line.starts_with("From ") && line.contains('@') && line.contains(':');
        was_empty = line.trim().is_empty();
        begins
    })
}

fn reading(headers: &Headers, mut content: Content) -> Result<MailReading, MailError> {
    if headers.named("dkim-signature").count() > MOST_SIGNATURES {
        return Err(MailError::TooManySignatures);
    }
    let divided = trust::divide(headers);
    let subject = headers.first("subject").or_else(|| first_of(headers, &table().subject_names)).unwrap_or_default();
    let from = senders(headers);
    let shown = std::mem::take(&mut content.names);
    let names = from.iter().filter_map(|line| line.name.as_deref()).chain(shown.iter().map(String::as_str));
    let names: Vec<&str> = names.collect();
    // Names and a subject can be chosen, and say what the words do not.
    let others: Vec<String> = OTHERS
        .iter()
        .flat_map(|field| headers.named(field))
        .flat_map(|header| FromLine::read_all(&header.value))
        .filter_map(|line| line.name)
        .collect();
    let mut subjects = headers.named("subject");
    subjects.next();
    let more_subjects: Vec<String> = subjects.map(|header| decoded(&header.value)).collect();
    // Which of two subjects a mail program shows is its own choice.
    content.is_cut |= !more_subjects.is_empty();
    let words = [decoded(subject), more_subjects.join("\n"), names.join("\n"), others.join("\n"), content.text.clone()]
        .join("\n");
    let looked = abuse::look(secret::strip(&words).text());
    // Mail programs make links of what looks like one in the words.
    let in_words = link::texts(&words, content::MOST_MAIL_LINKS + 1);
    let is_cut = content.is_cut || in_words.len() > content::MOST_MAIL_LINKS;
    let opened = |link: &String| secret::strip(&link::opened(link).text).text().to_owned();
    let mut links: Vec<String> = content.links.iter().chain(&in_words).map(opened).collect();
    links.sort();
    links.dedup();
    let has_body = content != Content::default();
    let names = link::names(&words, MOST_NAMES + 1);
    Ok(MailReading {
        has_body,
        from,
        reply_to: headers
            .named("reply-to")
            .flat_map(|header| FromLine::read_all(&header.value))
            .map(without_secret)
            .collect(),
        carrier: None,
        in_line: in_line::sender(&content.text).map(without_secret),
        sent_at: headers.first("date").and_then(seconds),
        message_id: headers.first("message-id").and_then(message_id),
        to_domain: headers.first("to").and_then(receiver),
        signatures: signed::signatures(headers),
        results: divided.own.first().map_or_else(Vec::new, method_results),
        foreign_pass: divided.foreign.iter().any(says_pass),
        gateway: gateway_before(headers),
        is_handed_on: is_handed_on(&hops(headers)),
        server: divided.server.as_deref().map(name_of),
        delivery: delivery::read(headers),
        signs: once(looked.signs.into_iter().chain(content.signs)),
        holds_number: looked.hold_number,
        names_secret: looked.name_secret,
        has_attachment: content.has_attachment,
        is_cut: is_cut || names.len() > MOST_NAMES,
        names,
        links,
    })
}

/// Each sign once, in its order.
fn once(signs: impl Iterator<Item = Sign>) -> Vec<Sign> {
    let mut found: Vec<Sign> = Vec::new();
    for sign in signs {
        if !found.contains(&sign) {
            found.push(sign);
        }
    }
    found
}

/// A mail that came as an attachment is the one in question. Whoever attached it could write any result into it: none counts.
fn attached(inner: MailReading, outer: MailReading) -> MailReading {
    let MailReading { from, signs, links, .. } = outer;
    MailReading { results: Vec::new(), server: None, carrier: Some(Carrier { from, signs, links }), ..inner }
}

/// Every sender of every From header, also under the names that Outlook's window shows.
fn senders(headers: &Headers) -> Vec<FromLine> {
    let raw: Vec<&str> = headers.named("from").map(|header| header.value.as_str()).collect();
    let shown = || table().from_names.iter().flat_map(|name| headers.named(name)).map(|header| header.value.as_str());
    let values: Vec<&str> = if raw.is_empty() { shown().collect() } else { raw };
    // One that cannot be read is a sender, too: a mail program can show it.
    let read = |value: &str| match FromLine::read_all(value) {
        lines if lines.is_empty() => vec![FromLine::default()],
        lines => lines,
    };
    values.into_iter().flat_map(read).map(without_secret).collect()
}

/// The domain of the first receiver.
fn receiver(to: &str) -> Option<String> {
    let address = FromLine::read_all(to).into_iter().next()?.address?;
    address.rsplit_once('@').map(|(_, domain)| domain.to_owned())
}

/// Nothing but what a server makes: letters and signs without blanks, and no secret.
fn message_id(value: &str) -> Option<String> {
    let id = value.trim().trim_start_matches('<').trim_end_matches('>');
    let fits = !id.is_empty() && id.len() <= 250 && id.contains('@') && id.bytes().all(|byte| byte.is_ascii_graphic());
    fits.then(|| secret::strip(id).text().to_owned())
}

/// A name can hold a code, too.
fn without_secret(line: FromLine) -> FromLine {
    FromLine { name: line.name.map(|name| secret::strip(&name).text().to_owned()), ..line }
}

fn first_of<'headers>(headers: &'headers Headers, names: &'headers [String]) -> Option<&'headers str> {
    names.iter().find_map(|name| headers.first(name))
}

fn method_results(results: &Results) -> Vec<MethodResult> {
    let known = ["spf", "dkim", "dmarc", "compauth", "arc"];
    let methods = results.methods.iter().filter(|method| known.contains(&method.name.as_str()));
    methods.map(method_result).collect()
}

fn method_result(method: &Method) -> MethodResult {
    let of = match method.name.as_str() {
        "dkim" => method.signer(),
        "spf" => method.property("smtp.mailfrom").map(|from| from.rsplit_once('@').map_or(from, |(_, domain)| domain)),
        "dmarc" => method.property("header.from"),
        "compauth" => method.property("reason"),
        _ => None,
    };
    let comment = method.comment.as_deref().unwrap_or_default().to_ascii_lowercase();
    // A signature of a domain that still tests its keys proves nothing (RFC 6376, 3.6.1).
    let is_unclear = method.is_unclear || (method.name == "dkim" && comment.contains("test"));
    MethodResult {
        method: method.name.clone(),
        result: if is_unclear { UNCLEAR.to_owned() } else { method.result.clone() },
        of: of.map(name_of),
        body_changed: comment.contains("body hash"),
        had_no_key: ["no key", "key not", "key retrieval", "key unavailable", "timeout", "timed out", "dns"]
            .iter()
            .any(|word| comment.contains(word)),
    }
}

/// The name of a server or a domain. A longer one is none (RFC 1035: 253).
fn name_of(text: &str) -> String {
    text[..text.floor_char_boundary(253)].to_owned()
}

fn says_pass(results: &Results) -> bool {
    results.methods.iter().any(|method| matches!(method.name.as_str(), "dkim" | "dmarc") && method.result == "pass")
}

/// Did a server that is neither Microsoft's nor the receiver's take the mail from Microsoft's and hand it on? It can have changed it.
fn is_handed_on(hops: &[Hop]) -> bool {
    let Some(outer) = trust::outer(hops) else { return false };
    let own = hops[outer].by.as_deref().unwrap_or_default();
    let is_own = |hop: &&Hop| hop.by.as_deref().is_some_and(|by| is_same_organisation(by, own));
    let inside = hops[outer..].iter().take_while(is_own).count().max(1);
    let handed_by = hops[outer + inside - 1].from.as_deref().unwrap_or_default();
    let is_sending = |name: &str| is_microsofts(name) || is_under(name, "outlook.com");
    let before = &hops[outer + inside..];
    let came_from_there =
        before.iter().any(|hop| [&hop.by, &hop.from].into_iter().flatten().any(|name| is_sending(name)));
    !is_sending(handed_by) && came_from_there
}

/// The gateway that handed the mail to the receiver's own server.
fn gateway_before(headers: &Headers) -> Option<String> {
    let hops = hops(headers);
    let own = hops.iter().find_map(|hop| hop.by.as_deref())?;
    let handed = hops.iter().filter_map(|hop| hop.from.as_deref().or(hop.by.as_deref())).filter_map(gateway);
    let own = gateway(own);
    handed.filter(|found| Some(*found) != own && *found != "exchange-online").map(str::to_owned).next()
}
