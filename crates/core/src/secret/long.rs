//! Secrets without a name: signed tokens, and runs of 40 or more characters such as base64url.

use std::ops::Range;

use super::is_secret;

/// From this length a run of base64url characters is taken for a secret.
const LONG: usize = 40;

pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut ranges = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !is_base64url(bytes[at]) {
            at += 1;
            continue;
        }
        let start = at + escape_before(text, at);
        while at < bytes.len() && is_base64url(bytes[at]) {
            at += 1;
        }
        // A signed token (JWT): three runs with dots between.
        if bytes[start..].starts_with(b"eyJ") {
            while at + 1 < bytes.len() && bytes[at] == b'.' && is_base64url(bytes[at + 1]) {
                at += 1;
                while at < bytes.len() && is_base64url(bytes[at]) {
                    at += 1;
                }
            }
        }
        let run = &bytes[start..at];
        if is_sharing_token(&text[..start], run) {
            ranges.push(start..at);
        } else if run.len() >= LONG && looks_random(&text[..start], run) && !is_slug(&text[..start], run) {
            while at < bytes.len() && bytes[at] == b'=' {
                at += 1;
            }
            ranges.push(start..at);
        }
    }
    ranges.retain(|range| is_secret(text, range));
    ranges
}

/// The digits of an escape are not part of what follows it: `\u0027`, `%27`, `%2527`.
fn escape_before(text: &str, at: usize) -> usize {
    let rest = &text.as_bytes()[at..];
    let digits = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_hexdigit);
    if text[..at].ends_with('\\') && rest.first() == Some(&b'u') && rest.get(1..5).is_some_and(digits) {
        return 5;
    }
    if !text[..at].ends_with('%') {
        return 0;
    }
    let deeper = rest.chunks(2).take_while(|pair| pair == b"25").count() * 2;
    if rest.get(deeper..deeper + 2).is_some_and(digits) { deeper + 2 } else { deeper }
}

/// From this length a part of a sharing link can be its token.
const SHARING_TOKEN: usize = 16;

/// `E…` or `I…` in `https://x.sharepoint.com/:w:/s/site/E…`: whoever has it can open the file (links.md 3).
fn is_sharing_token(before: &str, run: &[u8]) -> bool {
    if run.len() < SHARING_TOKEN || !run[0].is_ascii_uppercase() || !before.ends_with('/') {
        return false;
    }
    let mut from = before.len().saturating_sub(300);
    while !before.is_char_boundary(from) {
        from += 1;
    }
    let link =
        before[from..].rsplit(|character: char| character.is_whitespace() || matches!(character, '"' | '<')).next();
    link.is_some_and(|link| link.to_ascii_lowercase().contains("sharepoint.com/:"))
}

fn is_base64url(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}

/// A line of hyphens or one long word is no secret; behind an equals sign any long run is.
fn looks_random(before: &str, run: &[u8]) -> bool {
    let letters = run.iter().any(u8::is_ascii_alphabetic);
    let digits = run.iter().any(u8::is_ascii_digit);
    let both_cases = run.iter().any(u8::is_ascii_lowercase) && run.iter().any(u8::is_ascii_uppercase);
    (letters && (digits || both_cases)) || ((letters || digits) && before.ends_with('='))
}

/// The readable name of a page in an address: `/error-code-aadsts500571-guest-user-account-is-disabled`.
fn is_slug(before: &str, run: &[u8]) -> bool {
    before.ends_with('/')
        && !run.contains(&b'_')
        && run.split(|byte| *byte == b'-').all(|word| word.len() <= 20)
        && run.iter().filter(|byte| **byte == b'-').count() >= 3
}
