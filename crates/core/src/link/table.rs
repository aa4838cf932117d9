//! The table of links: wrappers, genuine hosts and shapes (`knowledge/links.toml`).

use std::sync::LazyLock;

use serde::Deserialize;

use super::unwrap::{Coding, Wrapper};
use super::{LinkKind, Trick};
use crate::knowledge;
use crate::lookalike::is_under;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LinkFile {
    #[allow(dead_code)]
    schema: u32,
    /// How a link begins.
    pub starts: Vec<String>,
    #[serde(rename = "wrapper")]
    pub wrappers: Vec<WrapperRow>,
    pub genuine: Genuine,
    pub federated: Federated,
    #[serde(rename = "shape")]
    pub shapes: Vec<Shape>,
    #[serde(rename = "request")]
    pub requests: Vec<Request>,
    #[serde(rename = "footer")]
    pub footers: Vec<PageRow>,
}

/// What a mail gateway puts around a link.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrapperRow {
    pub name: Wrapper,
    pub hosts: Vec<String>,
    #[serde(default)]
    pub path: String,
    pub coding: Coding,
    pub parameter: Option<String>,
}

/// Where a link may end.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Genuine {
    pub hosts: Vec<String>,
    /// Those of them that send the browser on to a place that the link does not show.
    pub redirectors: Vec<String>,
    /// Parameters whose address is not one to which the browser is sent, or is an application's own.
    pub no_redirects: Vec<String>,
}

/// How the sign-in server of an organisation is asked.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Federated {
    pub path: String,
    pub parameter: String,
    pub value: String,
}

/// What a link is for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Shape {
    pub link: LinkKind,
    pub hosts: Vec<String>,
    pub path: String,
    /// A parameter that must be there.
    pub parameter: Option<String>,
    /// The parameter that holds the tenant.
    pub tenant: Option<String>,
    /// The parameter that holds another link, of the same invitation.
    pub inside: Option<String>,
}

/// What a genuine host asks for, and nobody should approve because a mail says so.
#[derive(Debug, Deserialize)]
pub(super) struct Request {
    pub trick: Trick,
    #[serde(flatten)]
    pub page: PageRow,
}

/// Some pages of a host.
#[derive(Debug, Deserialize)]
pub(super) struct PageRow {
    pub hosts: Vec<String>,
    pub path: String,
    /// One of these must be there, where there are any: `name=value`, or `name~part of the value`.
    #[serde(default)]
    pub values: Vec<String>,
}

pub(super) fn table() -> &'static LinkFile {
    static TABLE: LazyLock<LinkFile> = LazyLock::new(|| knowledge::embedded("links.toml"));
    &TABLE
}

/// Is it this host, or, where the known one begins with a dot, one below it? Compared whole, without regard to case.
pub(super) fn under(host: &str, known: &str) -> bool {
    match known.strip_prefix('.') {
        None => host.eq_ignore_ascii_case(known),
        Some(parent) => host.len() > parent.len() && is_under(host, parent),
    }
}
