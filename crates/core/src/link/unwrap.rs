//! Taking a link out of what mail gateways put around it, offline.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use percent_encoding::percent_decode_str;
use serde::{Deserialize, Serialize};
use url::Url;

use super::shape::parameters;
use super::table::{table, under};

/// Wrappers inside wrappers, at the most (links.md).
pub const DEPTH: usize = 6;

/// The values of `wrappers` in `explain --json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "each variant is its own name in the contract")]
pub enum Wrapper {
    SafeLinks,
    Proofpoint,
    Mimecast,
    Barracuda,
    Cisco,
    TrendMicro,
    Sophos,
    Google,
    Other,
}

impl Wrapper {
    const ALL: [Self; 9] = [
        Self::SafeLinks,
        Self::Proofpoint,
        Self::Mimecast,
        Self::Barracuda,
        Self::Cisco,
        Self::TrendMicro,
        Self::Sophos,
        Self::Google,
        Self::Other,
    ];

    /// Its name in the contract.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SafeLinks => "safelinks",
            Self::Proofpoint => "proofpoint",
            Self::Mimecast => "mimecast",
            Self::Barracuda => "barracuda",
            Self::Cisco => "cisco",
            Self::TrendMicro => "trendmicro",
            Self::Sophos => "sophos",
            Self::Google => "google",
            Self::Other => "other",
        }
    }

    /// The wrapper with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|wrapper| wrapper.name() == name)
    }

    /// The product, as people know it; the same in every language.
    #[must_use]
    pub fn product(self) -> &'static str {
        match self {
            Self::SafeLinks => "Microsoft Safe Links",
            Self::Proofpoint => "Proofpoint",
            Self::Mimecast => "Mimecast",
            Self::Barracuda => "Barracuda",
            Self::Cisco => "Cisco",
            Self::TrendMicro => "Trend Micro",
            Self::Sophos => "Sophos",
            Self::Google => "Google",
            Self::Other => "FireEye",
        }
    }
}

/// How a wrapper hides the link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Coding {
    /// Escaped in a parameter.
    Percent,
    /// In base64 in a parameter.
    Base64,
    /// Version 2: `-XX` is a byte, `_` a slash.
    #[serde(rename = "proofpoint-2")]
    Proofpoint2,
    /// Version 3: `*` stands for bytes that follow in base64.
    #[serde(rename = "proofpoint-3")]
    Proofpoint3,
    /// Escaped, at the end of the path.
    LastSegment,
    /// Only the gateway knows.
    Closed,
}

/// What came out.
#[derive(Debug)]
pub(super) struct Unwrapped {
    /// The innermost link that can be read.
    pub link: String,
    /// What was around it, outermost first.
    pub wrappers: Vec<Wrapper>,
    /// Can all of them be opened?
    pub open: bool,
    /// Are there more of them than [`DEPTH`]?
    pub too_deep: bool,
}

/// `around`: wrappers that were opened before.
pub(super) fn unwrap(link: &str, around: Vec<Wrapper>) -> Unwrapped {
    let mut found = Unwrapped { link: link.to_owned(), wrappers: around, open: true, too_deep: false };
    while let Some((wrapper, inner)) = one(&found.link) {
        if found.wrappers.len() >= DEPTH {
            found.open = false;
            found.too_deep = true;
            break;
        }
        found.wrappers.push(wrapper);
        match inner {
            Some(inner) => found.link = inner,
            None => {
                found.open = false;
                break;
            }
        }
    }
    found
}

/// The wrapper of a link and what is in it; `None` inside where it cannot be opened.
fn one(link: &str) -> Option<(Wrapper, Option<String>)> {
    let url = Url::parse(link).ok()?;
    let host = url.host_str()?.trim_end_matches('.');
    table()
        .wrappers
        .iter()
        .filter(|row| row.hosts.iter().any(|known| under(host, known)) && begins_with(url.path(), &row.path))
        .find_map(|row| {
            let values: Vec<String> = row.parameter.iter().flat_map(|name| parameters(&url, name)).collect();
            let first = match row.coding {
                Coding::Percent | Coding::Base64 | Coding::Proofpoint2 => Some(values.first()?.as_str()),
                _ => None,
            };
            // Where it stands twice with two values, nobody knows which one the gateway takes.
            let value = first.filter(|first| values.iter().all(|value| value == first));
            let inner = match row.coding {
                Coding::Closed => None,
                Coding::Percent => value.map(str::to_owned),
                Coding::Base64 => value.and_then(base64),
                Coding::Proofpoint2 => value.map(proofpoint_2),
                Coding::Proofpoint3 => proofpoint_3(link),
                Coding::LastSegment => last_of_two(url.path()),
            };
            Some((row.name, inner.and_then(with_scheme)))
        })
}

/// Does the path begin with these whole parts?
fn begins_with(path: &str, known: &str) -> bool {
    let rest = path.strip_prefix(known);
    rest.is_some_and(|rest| rest.is_empty() || known.is_empty() || known.ends_with('/') || rest.starts_with('/'))
}

/// `/token/link`; with more parts nobody knows which one the gateway takes.
fn last_of_two(path: &str) -> Option<String> {
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    // The first part is the gateway's own token.
    parts.next()?;
    let link = parts.next()?;
    parts.next().is_none().then(|| percent_decode_str(link).decode_utf8_lossy().into_owned())
}

/// What is inside is a link, or the wrapper counts as one that cannot be opened. It can be escaped more than once, and can lack
/// its scheme; what is no address of the web is kept, so that it is named.
fn with_scheme(inner: String) -> Option<String> {
    let mut inner = inner.trim().to_owned();
    for _ in 0..4 {
        let folded = inner.get(..12).unwrap_or(&inner).to_ascii_lowercase();
        if ["http:", "https:", "javascript:", "data:", "ftp:", "file:"].iter().any(|scheme| folded.starts_with(scheme))
        {
            return Some(inner);
        }
        if let Some(rest) = inner.strip_prefix("//") {
            return Some(format!("https://{rest}"));
        }
        if !folded.contains("%3a") && !folded.contains("%253a") {
            let host = inner.split(['/', '?']).next().unwrap_or_default();
            return crate::host::is_domain(host).then(|| format!("https://{inner}"));
        }
        inner = percent_decode_str(&inner).decode_utf8_lossy().into_owned();
    }
    None
}

fn base64(text: &str) -> Option<String> {
    // A plus sign that was read as a space.
    let text = text.replace(' ', "+");
    let bytes = STANDARD.decode(&text).or_else(|_| URL_SAFE_NO_PAD.decode(text.trim_end_matches('='))).ok()?;
    String::from_utf8(bytes).ok()
}

/// `https-3A__a.example_x` is `https://a.example/x`.
fn proofpoint_2(text: &str) -> String {
    percent_decode_str(&text.replace('-', "%").replace('_', "/")).decode_utf8_lossy().into_owned()
}

/// `__https://a.example/*x__;JQ!!…`: each `*` is the next byte of the list, `**B` a run of them, B counting from two.
fn proofpoint_3(link: &str) -> Option<String> {
    let (_, rest) = link.split_once("/v3/__")?;
    // A link whose end was cut off is whole as long as nothing in it was replaced.
    let cut_off = || (!rest.contains('*')).then_some((rest.trim_end_matches('_'), ""));
    let (body, tail) = rest.rsplit_once("__;").or_else(cut_off)?;
    let list = tail.split('!').next()?;
    let bytes = URL_SAFE_NO_PAD.decode(list.trim_end_matches('=')).ok()?;
    let mut left = bytes.into_iter();
    let mut whole: Vec<u8> = Vec::with_capacity(body.len());
    let mut letters = body.bytes().peekable();
    while let Some(letter) = letters.next() {
        if letter != b'*' {
            whole.push(letter);
        } else if letters.peek() == Some(&b'*') {
            letters.next();
            let run = letters.next().and_then(run_length)?;
            whole.extend(left.by_ref().take(run));
        } else {
            whole.push(left.next()?);
        }
    }
    // A gateway writes one slash where a browser wants two.
    let text = String::from_utf8(whole).ok()?;
    Some(match text.split_once(":/") {
        Some((scheme, rest)) if !rest.starts_with('/') => format!("{scheme}://{rest}"),
        _ => text,
    })
}

/// `A` is 2, `B` 3, … `Z` 27, `a` 28, … `9` 63, `-` 64, `_` 65.
fn run_length(letter: u8) -> Option<usize> {
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    alphabet.iter().position(|known| *known == letter).map(|place| place + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Vectors {
        vector: Vec<Vector>,
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Vector {
        wrapped: String,
        link: String,
    }

    /// What others test their decoders with; licences stand beside the files.
    const FILES: [&str; 2] = [
        include_str!("../../../../tests/wrapper-vectors/proofpoint-url-decoder.toml"),
        include_str!("../../../../tests/wrapper-vectors/binary-refinery.toml"),
    ];

    #[test]
    fn the_vectors_of_others_come_out_as_they_say() {
        let vectors = FILES.iter().flat_map(|file| toml::from_str::<Vectors>(file).unwrap().vector);
        let mut wrong = Vec::new();
        let mut count = 0;
        for vector in vectors {
            count += 1;
            let (super::super::find::Found::Link(wrapped), _) = super::super::find::at(&vector.wrapped, 0) else {
                continue;
            };
            let found = unwrap(&wrapped, Vec::new());
            if !found.open || found.wrappers.is_empty() || found.link != vector.link {
                wrong.push(format!("{}\n  {}\n  {}", vector.wrapped, found.link, vector.link));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        assert!(count >= 20, "{count}");
    }

    #[test]
    fn a_wrapper_has_one_name() {
        for wrapper in Wrapper::ALL {
            assert_eq!(serde_json::to_value(wrapper).unwrap(), wrapper.name());
            assert_eq!(Wrapper::named(wrapper.name()), Some(wrapper));
        }
    }
}
