//! The way of a mail: one `Received` line for each server, the newest on top.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;

use super::header::Headers;

/// One server on the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hop {
    /// The server that wrote the line.
    pub by: Option<String>,
    /// The server that handed the mail over.
    pub from: Option<String>,
    /// When, in seconds since 1970.
    pub at: Option<i64>,
}

/// All hops, the newest first.
#[must_use]
pub fn hops(headers: &Headers) -> Vec<Hop> {
    headers.named("received").map(|header| hop(&header.value)).collect()
}

fn hop(value: &str) -> Hop {
    let (path, date) = value.rsplit_once(';').unwrap_or((value, ""));
    let mut hop = Hop { at: seconds(date), ..Hop::default() };
    let path = without_comments(path);
    let mut words = path.split_whitespace();
    while let Some(word) = words.next() {
        let place = match word.to_ascii_lowercase().as_str() {
            "from" if hop.from.is_none() && hop.by.is_none() => &mut hop.from,
            "by" if hop.by.is_none() => &mut hop.by,
            _ => continue,
        };
        *place = words.next().map(|name| name.trim_matches(['(', ')', '[', ']', ',', ';']).to_ascii_lowercase());
    }
    hop
}

/// What stands in brackets is chosen by whoever handed the mail over. A bracket that is not closed hides nothing.
fn without_comments(path: &str) -> String {
    let mut bare = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, inside)) = rest.split_once('(') {
        bare.push_str(before);
        let mut depth = 1_usize;
        let end = inside.char_indices().find(|(_, letter)| {
            depth = match letter {
                '(' => depth + 1,
                ')' => depth - 1,
                _ => depth,
            };
            depth == 0
        });
        bare.push(' ');
        rest = match end {
            Some((end, _)) => &inside[end + 1..],
            None => inside,
        };
    }
    bare + rest
}

/// A date as mails write it, in seconds since 1970. What stands in brackets behind it is the name of a time zone.
#[must_use]
pub fn seconds(date: &str) -> Option<i64> {
    let date = date.split('(').next().unwrap_or_default();
    let date = date.split_whitespace().collect::<Vec<_>>().join(" ");
    OffsetDateTime::parse(&date, &Rfc2822).ok().map(OffsetDateTime::unix_timestamp)
}

/// Minutes from the first hop with a time to the last, at least 0; `None` where there are not two.
#[must_use]
pub fn minutes_underway(hops: &[Hop]) -> Option<u32> {
    let mut times = hops.iter().filter_map(|hop| hop.at);
    let newest = times.next()?;
    let oldest = times.next_back()?;
    u32::try_from((newest - oldest).max(0) / 60).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_and_its_length_are_read() {
        let headers = Headers::read(
            "Received: from mail-a.outbound.protection.outlook.com (40.107.1.2) by mx.bedrijf.example\n (Postfix) with ESMTPS id X; Mon, 1 Jun 2026 12:30:40 +0200 (CEST)\n\
            Received: from B.PROD.OUTLOOK.COM ([fe80::1]) by\n A.prod.outlook.com with mapi id 15.20; Mon, 1 Jun 2026 10:01:00 +0000\n",
        )
        .unwrap();
        let hops = hops(&headers);
        assert_eq!(hops[0].by.as_deref(), Some("mx.bedrijf.example"));
        assert_eq!(hops[0].from.as_deref(), Some("mail-a.outbound.protection.outlook.com"));
        assert_eq!(hops[1].by.as_deref(), Some("a.prod.outlook.com"));
        assert_eq!(minutes_underway(&hops), Some(29));
        assert_eq!(minutes_underway(&hops[..1]), None);
        assert_eq!(seconds("not a date"), None);
        let said = hop(
            "from evil.example (helo by mx.google.com) by mx.bedrijf.example (a (b) c); Mon, 1 Jun 2026 12:30:40 +0200",
        );
        assert_eq!((said.from.as_deref(), said.by.as_deref()), (Some("evil.example"), Some("mx.bedrijf.example")));
        assert_eq!(hop("from a.example ((x by b.example").by.as_deref(), Some("b.example"));
    }
}
