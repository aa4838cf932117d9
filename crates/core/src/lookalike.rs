//! Does the name of a domain imitate one of Microsoft's or of the host's? For links and for senders.

use std::sync::LazyLock;

use serde::Deserialize;
use strsim::osa_distance;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::host::Host;
use crate::knowledge;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LookalikeFile {
    #[allow(dead_code)]
    schema: u32,
    borrowed: Vec<String>,
    own: Vec<String>,
    tenants: Vec<String>,
    copied: Vec<String>,
}

/// The names as they are compared, made once.
struct Names {
    borrowed: Vec<String>,
    own: Vec<String>,
    tenants: Vec<String>,
    copied: Vec<Copied>,
}

/// A short name that is imitated as a whole.
struct Copied {
    /// Its first label as it is written.
    written: String,
    /// The same as it is seen.
    label: String,
    /// The whole name without its dots, as it is seen.
    run_together: String,
}

/// What stands for all of Microsoft's domains where one of its names is imitated.
pub const MICROSOFT: &str = "microsoft.com";

fn names() -> &'static Names {
    static NAMES: LazyLock<Names> = LazyLock::new(|| {
        let file: LookalikeFile = knowledge::embedded("lookalikes.toml");
        Names {
            borrowed: file.borrowed.iter().map(|name| as_seen(name)).collect(),
            own: file.own,
            tenants: file.tenants,
            copied: file
                .copied
                .iter()
                .map(|name| Copied {
                    written: label_of(name).to_owned(),
                    label: as_seen(label_of(name)),
                    run_together: as_seen(&name.replace('.', "")),
                })
                .collect(),
        }
    });
    &NAMES
}

/// A name that differs in one letter from a shorter one is mostly another word.
const SHORTEST_NAME: usize = 6;

/// Is it this domain or one below it? Without regard to case.
#[must_use]
pub fn is_under(name: &str, domain: &str) -> bool {
    name.len() >= domain.len()
        && name.is_char_boundary(name.len() - domain.len())
        && name[name.len() - domain.len()..].eq_ignore_ascii_case(domain)
        && (name.len() == domain.len() || name[..name.len() - domain.len()].ends_with('.'))
}

/// Is it a domain of Microsoft, below which nobody else has a name?
#[must_use]
pub fn is_microsofts(name: &str) -> bool {
    names().own.iter().any(|domain| is_under(name, domain))
}

/// The domains of Microsoft, below which nobody else has a name.
pub fn microsofts() -> impl Iterator<Item = &'static str> {
    names().own.iter().map(String::as_str)
}

/// Does a longer name hold this domain before its own end: `microsoft.com` in `login.microsoft.com.evil.example`? Both in lower case.
#[must_use]
pub fn holds(name: &str, domain: &str) -> bool {
    name.match_indices(domain)
        .any(|(at, _)| (at == 0 || name[..at].ends_with('.')) && name[at + domain.len()..].starts_with('.'))
}

/// The name of a tenant in a domain that Microsoft gives to every tenant: `contoso` in `contoso.onmicrosoft.com`, with that domain.
#[must_use]
pub fn tenant_label(name: &str) -> Option<(&str, &'static str)> {
    names().tenants.iter().find(|domain| is_under(name, domain) && name.len() > domain.len()).map(|domain| {
        let before = &name[..name.len() - domain.len() - 1];
        (before, domain.as_str())
    })
}

/// The domain that somebody had to register: `evil.example` in `microsoft.com.evil.example`. Each tenant counts as one of its own:
/// the list of public suffixes does not name Microsoft's (mail-libs.md 2.4).
#[must_use]
pub fn registered(name: &str) -> &str {
    if let Some((before, _)) = tenant_label(name) {
        return &name[before.rfind('.').map_or(0, |dot| dot + 1)..];
    }
    psl::domain_str(name).unwrap_or(name)
}

/// The domain that a foreign name imitates, `None` where it imitates none. The name is in Unicode, and neither Microsoft's nor the host's.
#[must_use]
pub fn imitated<'host>(unicode: &str, host: &'host Host) -> Option<&'host str> {
    let names = names();
    let own = label_of(registered(unicode));
    let label = as_seen(own);
    let labels: Vec<String> = unicode.split('.').map(as_seen).collect();
    let parts: Vec<String> = unicode.split(['.', '-']).filter(|_| unicode.contains('-')).map(as_seen).collect();
    let of_host = host.tenant().domains.iter().find(|domain| {
        let known = as_seen(label_of(domain));
        let is_long = known.len() + 1 >= SHORTEST_NAME;
        is_long && (parts.iter().chain(&labels).any(|part| *part == known) || differs_little(&label, &known))
    });
    of_host.map(String::as_str).or_else(|| {
        let borrows = names
            .borrowed
            .iter()
            .any(|name| labels.iter().any(|label| label.contains(name.as_str())) || differs_little(&label, name));
        // `0ffice.com` for office.com; "office.be" may be anybody's. `login-live.com` runs a whole name together.
        let run_together = as_seen(&registered(unicode).replace('.', ""));
        let copies = names.copied.iter().any(|copied| {
            (label == copied.label && own != copied.written) || [&run_together, &label].contains(&&copied.run_together)
        });
        (borrows || copies).then_some(MICROSOFT)
    })
}

/// Is the registered part of a foreign name nearly one of Microsoft's or of the host's, and not a longer name with it inside? In Unicode.
#[must_use]
pub fn is_near(unicode: &str, host: &Host) -> bool {
    let names = names();
    let label = as_seen(label_of(registered(unicode)));
    let is_near = |name: &str| label == name || differs_little(&label, name);
    // The right name before a foreign end.
    let holds_whole = microsofts().any(|known| holds(unicode, known));
    holds_whole
        || names.borrowed.iter().any(|name| is_near(name))
        || names.copied.iter().any(|copied| label == copied.label || label == copied.run_together)
        || host
            .tenant()
            .domains
            .iter()
            .any(|domain| is_near(&as_seen(label_of(domain))) || label == as_seen(&domain.replace('.', "")))
}

/// Is a name that is shown one of Microsoft's or the host's? For the name before an address.
#[must_use]
pub fn carries_a_name(text: &str, host: &Host) -> bool {
    let seen: String = as_seen(text).split_whitespace().collect();
    let own = as_seen(host.name()).split_whitespace().collect::<String>();
    let labels = host.tenant().domains.iter().map(|domain| as_seen(label_of(domain)));
    let long = |name: &String| name.len() + 1 >= SHORTEST_NAME;
    names().borrowed.iter().any(|name| seen.contains(name.as_str()))
        || std::iter::once(own).chain(labels).filter(long).any(|name| seen.contains(&name))
}

/// Does a hurried reader take one for the other?
#[must_use]
pub fn is_read_as(one: &str, other: &str) -> bool {
    as_seen(one) == as_seen(other)
}

/// Are two names the same to a hurried reader, or does one hold the other?
#[must_use]
pub fn are_alike(one: &str, other: &str) -> bool {
    let (one, other) = (as_seen(one), as_seen(other));
    let near = one.len() >= SHORTEST_NAME && other.len() >= SHORTEST_NAME;
    one == other || (near && (one.contains(&other) || other.contains(&one) || osa_distance(&one, &other) == 1))
}

/// One letter changed, left out, added or swapped. Both as they are seen.
fn differs_little(label: &str, name: &str) -> bool {
    label.len().abs_diff(name.len()) <= 1 && label.len() >= SHORTEST_NAME && osa_distance(label, name) == 1
}

/// Do two domains belong to one organisation? Then a signature of the one speaks for the other (RFC 7489, 3.1.1).
#[must_use]
pub fn is_same_organisation(one: &str, other: &str) -> bool {
    registered(one).eq_ignore_ascii_case(registered(other))
}

/// The first label of a domain: `harbour` of `harbour.example`.
#[must_use]
pub fn label_of(domain: &str) -> &str {
    domain.split('.').next().unwrap_or(domain)
}

/// As a hurried person reads it: letters that look alike are one letter, hyphens are nothing. `rnicros0ft` is `microsoft`.
fn as_seen(text: &str) -> String {
    // An accent on a letter is overlooked.
    let bare = text.nfd().filter(|letter| !is_combining_mark(*letter) && *letter != '-');
    let folded: String = bare.flat_map(char::to_lowercase).collect();
    // Letters without accents and marks look like themselves, but for those below.
    let skeleton: String = if folded.is_ascii() { folded } else { unicode_security::skeleton(&folded).collect() };
    let mut seen = String::with_capacity(skeleton.len());
    for letter in skeleton.replace("rn", "m").replace("vv", "w").chars().flat_map(char::to_lowercase) {
        seen.push(match letter {
            '0' => 'o',
            '1' | 'i' | '|' => 'l',
            letter => letter,
        });
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_imitation_is_told_from_a_name_that_is_only_near() {
        let host = Host::read("harbour.toml", include_str!("../../../tests/hosts/harbour.toml")).unwrap();
        for (name, domain) in [
            ("rnicros0ft.com", Some("microsoft.com")),
            ("login-microsoft.example", Some("microsoft.com")),
            ("mircosoft.com", Some("microsoft.com")),
            ("mícrosoft.com", Some("microsoft.com")),
            ("microsft.com", Some("microsoft.com")),
            ("har-bour.be", Some("harbour.example")),
            ("harbour-login.be", Some("harbour.example")),
            ("harbour.example.evil.test", Some("harbour.example")),
            ("harb0ur.example", Some("harbour.example")),
            ("barber.be", None),
            ("teamsport.be", None),
            ("live.nl", None),
            ("officedepot.com", None),
            ("office.be", None),
            ("0ffice.com", Some("microsoft.com")),
            ("outl00k.com", Some("microsoft.com")),
            ("login-live.com", Some("microsoft.com")),
            ("aka-ms.com", Some("microsoft.com")),
            ("pearlharbour.org", None),
            ("harbourfront.com", None),
            ("micromedia.com", None),
        ] {
            assert_eq!(imitated(name, &host), domain, "{name}");
        }
    }

    #[test]
    fn domains_are_compared_whole() {
        assert!(is_microsofts("login.microsoftonline.com") && is_microsofts("MICROSOFT.com"));
        assert!(!is_microsofts("notmicrosoft.com") && !is_microsofts("microsoft.com.evil.example"));
        assert!(!is_microsofts("contoso.onmicrosoft.com"));
        assert_eq!(tenant_label("contoso.onmicrosoft.com"), Some(("contoso", "onmicrosoft.com")));
        assert_eq!(tenant_label("onmicrosoft.com"), None);
        assert_eq!(tenant_label("contoso.onmicrosoft.com.evil.example"), None);
        assert_eq!(registered("a.b.evil.co.uk"), "evil.co.uk");
        assert_eq!(registered("a.contoso.onmicrosoft.com"), "contoso.onmicrosoft.com");
    }
}
