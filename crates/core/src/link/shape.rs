//! What a link is for, whose tenant it names, and what it asks: by its host, path and parameters.

use url::Url;

use super::table::{Shape, table, under};
use super::{LinkKind, Trick};
use crate::host::{is_domain, is_guid};

/// What a link of a genuine host says.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub link: LinkKind,
    pub tenant: Option<String>,
    /// The host of the link inside an invitation, where it is not the rightful one.
    pub foreign_inside: bool,
}

pub(super) fn read(url: &Url) -> Said {
    if is_answer(url) {
        return Said { link: LinkKind::SignInAnswer, ..Said::default() };
    }
    let host = url.host_str().unwrap_or_default();
    let fits = |shape: &&Shape| {
        shape.hosts.iter().any(|known| under(host, known))
            && path(url.path(), &shape.path).is_some()
            && shape.parameter.as_deref().is_none_or(|name| parameter(url, name).is_some())
    };
    let Some(shape) = table().shapes.iter().find(fits) else { return Said::default() };
    let in_path = path(url.path(), &shape.path).flatten();
    let in_parameter = shape.tenant.as_deref().and_then(|name| parameter(url, name)).filter(|value| is_tenant(value));
    let mut said =
        Said { link: shape.link, tenant: in_path.or(in_parameter).or_else(|| in_context(url)), ..Said::default() };
    if let Some(inner) = shape.inside.as_deref().and_then(|name| parameter(url, name)) {
        match inside(&inner) {
            Some(inner) => {
                let rightful = read(&inner);
                said.foreign_inside = rightful.link != LinkKind::Invitation;
                said.tenant = rightful.tenant;
            }
            None => said.foreign_inside = true,
        }
    }
    said
}

/// What the link asks for that nobody should approve because a mail says so.
pub(super) fn requests(url: &Url) -> Option<Trick> {
    let host = url.host_str()?;
    let has = |wanted: &String| match wanted.split_once('~') {
        Some((name, part)) => parameter(url, name).is_some_and(|value| value.to_ascii_lowercase().contains(part)),
        None => wanted
            .split_once('=')
            .is_some_and(|(name, value)| parameter(url, name).is_some_and(|found| found.eq_ignore_ascii_case(value))),
    };
    let fits = table().requests.iter().find(|row| {
        row.hosts.iter().any(|known| under(host, known))
            && path(url.path(), &row.path).is_some()
            && (row.values.is_empty() || row.values.iter().any(has))
    });
    fits.map(|row| row.trick)
}

/// The value of a parameter, whatever the case of its name.
pub(super) fn parameter(url: &Url, wanted: &str) -> Option<String> {
    url.query_pairs().find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value.into_owned())
}

/// Does the path fit the pattern? Then the tenant in it, if it holds one.
fn path(path: &str, pattern: &str) -> Option<Option<String>> {
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
