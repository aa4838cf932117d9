//! What a link is for, whose tenant it names, and what it asks: by its host, path and parameters.

use url::Url;

use super::table::{PageRow, Shape, table, under};
use super::{LinkKind, Trick};
use crate::host::{is_domain, is_guid};

/// What a link of a genuine host says.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub link: LinkKind,
    /// All tenants that it names: in the path, in parameters, in the context of a meeting.
    pub tenants: Vec<String>,
    /// A tenant stands there that cannot be read.
    pub is_unclear: bool,
    /// An invitation holds a link that is not the rightful one, or not written like one.
    pub foreign_inside: bool,
}

pub(super) fn read(url: &Url) -> Said {
    read_within(url, 0)
}

fn read_within(url: &Url, depth: usize) -> Said {
    let host = url.host_str().unwrap_or_default();
    let fits = |shape: &&Shape| {
        shape.hosts.iter().any(|known| under(host, known))
            && path(url.path(), &shape.path).is_some()
            && shape.parameter.as_deref().is_none_or(|name| parameter(url, name).is_some())
    };
    let Some(shape) = table().shapes.iter().find(fits) else {
        let link = if is_answer(url) { LinkKind::SignInAnswer } else { LinkKind::Other };
        return Said { link, ..Said::default() };
    };
    let mut said = Said { link: shape.link, ..Said::default() };
    said.tenants.extend(path(url.path(), &shape.path).flatten());
    let written = shape.tenant.iter().map(String::as_str).chain(["tenantid"]).flat_map(|name| parameters(url, name));
    for value in written.filter(|value| !value.is_empty()) {
        let bare = value.trim_matches(|letter: char| letter.is_whitespace() || "{}\"'*`“”".contains(letter));
        if is_tenant(bare) { said.tenants.push(bare.to_ascii_lowercase()) } else { said.is_unclear = true }
    }
    said.tenants.extend(in_context(url));
    for inner in shape.inside.iter().flat_map(|name| parameters(url, name)) {
        let Some(inner) = inside(&inner).filter(|_| depth == 0) else {
            said.foreign_inside = true;
            continue;
        };
        let rightful = read_within(&inner, depth + 1);
        let is_plain = inner.scheme() == "https" && inner.port().is_none() && inner.username().is_empty();
        said.foreign_inside |= rightful.link != LinkKind::Invitation || rightful.foreign_inside || !is_plain;
        said.tenants.extend(rightful.tenants);
        said.is_unclear |= rightful.is_unclear;
    }
    if is_answer(url) {
        said.link = LinkKind::SignInAnswer;
    }
    said
}

/// Does the link ask a sign-in server that is neither Microsoft's nor the host's, in Microsoft's name?
pub(super) fn is_federated(url: &Url) -> bool {
    let known = &table().federated;
    path(url.path(), &known.path).is_some()
        && parameters(url, &known.parameter).any(|value| value.eq_ignore_ascii_case(&known.value))
}

/// Does it go to a page that Microsoft names below its own mails?
pub(super) fn is_footer(url: &Url) -> bool {
    table().footers.iter().any(|row| asks(row, url))
}

/// What the link asks for that nobody should approve because a mail says so.
pub(super) fn requests(url: &Url) -> Option<Trick> {
    table().requests.iter().find(|row| asks(&row.page, url)).map(|row| row.trick)
}

fn asks(row: &PageRow, url: &Url) -> bool {
    let Some(host) = url.host_str() else { return false };
    let has = |wanted: &String| match wanted.split_once('~') {
        Some((name, part)) => parameters(url, name).any(|value| value.to_ascii_lowercase().contains(part)),
        None => wanted
            .split_once('=')
            .is_some_and(|(name, value)| parameters(url, name).any(|found| found.eq_ignore_ascii_case(value))),
    };
    row.hosts.iter().any(|known| under(host, known))
        && path(url.path(), &row.path).is_some()
        && (row.values.is_empty() || row.values.iter().any(has))
}

/// The value of a parameter, whatever the case of its name.
pub(super) fn parameter(url: &Url, wanted: &str) -> Option<String> {
    url.query_pairs().find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value.into_owned())
}

/// All values of a parameter that stands several times.
pub(super) fn parameters<'url>(url: &'url Url, wanted: &str) -> impl Iterator<Item = String> + use<'url> {
    let wanted = wanted.to_ascii_lowercase();
    url.query_pairs().filter(move |(name, _)| name.eq_ignore_ascii_case(&wanted)).map(|(_, value)| value.into_owned())
}

/// Does the path fit the pattern? Then the tenant in it, if it holds one.
fn path(path: &str, pattern: &str) -> Option<Option<String>> {
    let path = percent_encoding::percent_decode_str(path).decode_utf8_lossy();
    let mut segments = path.split('/').filter(|segment| !segment.is_empty());
    let mut tenant = None;
    for wanted in pattern.split('/').filter(|segment| !segment.is_empty()) {
        if wanted == "*" {
            return Some(tenant);
        }
        let segment = segments.next()?;
        match wanted {
            "<tenant>" if is_tenant(segment) => tenant = Some(segment.to_ascii_lowercase()),
            "<anyone>" if is_tenant(segment) => tenant = Some(segment.to_ascii_lowercase()),
            "<anyone>" if ["common", "organizations", "consumers"].contains(&segment.to_ascii_lowercase().as_str()) => {
            }
            "<any>" => {}
            "<type>" if segment.len() == 3 && segment.starts_with(':') && segment.ends_with(':') => {}
            _ if segment.eq_ignore_ascii_case(wanted) => {}
            _ => return None,
        }
    }
    segments.next().is_none().then_some(tenant)
}

fn is_tenant(text: &str) -> bool {
    is_guid(text) || is_domain(text)
}

/// The answer of a sign-in, copied from the address bar.
fn is_answer(url: &Url) -> bool {
    let all = format!("{}&{}", url.query().unwrap_or_default(), url.fragment().unwrap_or_default());
    let has = |name: &str| all.split('&').any(|pair| pair.split('=').next() == Some(name));
    let holds_result = ["code", "id_token", "access_token", "error"].into_iter().any(has);
    holds_result && ["state", "session_state", "error_description", "error_subcode"].into_iter().any(has)
}

/// The tenant in the context of a meeting: `{"Tid":"…","Oid":"…"}`.
fn in_context(url: &Url) -> Option<String> {
    let context: serde_json::Value = serde_json::from_str(&parameter(url, "context")?).ok()?;
    context.get("Tid")?.as_str().filter(|tenant| is_guid(tenant)).map(str::to_owned)
}

/// The link in a parameter, however often it was escaped.
fn inside(text: &str) -> Option<Url> {
    let mut text = text.to_owned();
    for _ in 0..5 {
        if let Ok(url) = Url::parse(&text)
            && url.has_host()
        {
            return Some(url);
        }
        text = percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned();
    }
    None
}
