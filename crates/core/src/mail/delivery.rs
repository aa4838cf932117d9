//! Why a mail is not in the inbox: the verdicts that filters write into it, and how long it was on its way (mail.md 4, 2026-11-20).

use serde::{Deserialize, Serialize};

use super::header::Headers;
use super::received::{hops, minutes_underway};

/// A code works for so many minutes (one-time-passcode, 2026-03-27).
pub const CODE_MINUTES: u32 = 30;

/// The values of `folder` in `explain --json`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each variant is its own name in the contract")]
pub enum Folder {
    Inbox,
    Junk,
    Quarantine,
    Other,
    #[default]
    Unknown,
}

/// The values of `reason` in `explain --json`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each variant is its own name in the contract")]
pub enum JunkReason {
    None,
    SpamVerdict,
    PhishingVerdict,
    Bulk,
    Impersonation,
    Spoof,
    OwnBlockList,
    OrganisationBlockList,
    OrganisationRule,
    OwnRule,
    ReleasedLate,
    #[default]
    Unknown,
}

impl JunkReason {
    /// Its name in the contract.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::SpamVerdict => "spam-verdict",
            Self::PhishingVerdict => "phishing-verdict",
            Self::Bulk => "bulk",
            Self::Impersonation => "impersonation",
            Self::Spoof => "spoof",
            Self::OwnBlockList => "own-block-list",
            Self::OrganisationBlockList => "organisation-block-list",
            Self::OrganisationRule => "organisation-rule",
            Self::OwnRule => "own-rule",
            Self::ReleasedLate => "released-late",
            Self::Unknown => "unknown",
        }
    }
}

impl Folder {
    /// Its name in the contract.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Inbox => "inbox",
            Self::Junk => "junk",
            Self::Quarantine => "quarantine",
            Self::Other => "other",
            Self::Unknown => "unknown",
        }
    }
}

/// Where a mail went, why, and how long it took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivery {
    /// Where it went.
    pub folder: Folder,
    /// Why it went there.
    pub reason: JunkReason,
    /// From the first server to the last, in minutes.
    pub minutes_underway: Option<u32>,
}

impl Delivery {
    /// Did a filter of the guest's organisation move it, or perhaps? Then its IT department looks there.
    #[must_use]
    pub fn is_moved_by_filter(&self) -> bool {
        !matches!(self.reason, JunkReason::None | JunkReason::Unknown | JunkReason::OwnBlockList | JunkReason::OwnRule)
    }
}

/// Reads what filters wrote.
#[must_use]
pub fn read(headers: &Headers) -> Delivery {
    let minutes_underway = minutes_underway(&hops(headers));
    let placed = placed(headers);
    let reason = exchange(headers, placed).or_else(|| others(headers));
    let folder = match (placed, reason) {
        (Some(folder), _) => folder,
        (None, Some(JunkReason::OwnBlockList)) => Folder::Junk,
        _ => Folder::Unknown,
    };
    Delivery { folder, reason: reason.unwrap_or_default(), minutes_underway }
}

/// A header that the receiver's filter wrote. Copies with `-Untrusted` belong to the sender's side, and so do those in small letters.
fn own<'headers>(headers: &'headers Headers, name: &str) -> Option<&'headers str> {
    headers.all().iter().find(|header| header.name == name && !header.is_lower).map(|header| header.value.as_str())
}

/// The value of a key in a list such as `SFV:SPM;SCL:5`.
fn part<'value>(value: &'value str, key: &str) -> Option<&'value str> {
    value.split(';').filter_map(|part| part.trim().split_once(':')).find_map(|(found, value)| {
        let value = value.trim();
        (found.trim().eq_ignore_ascii_case(key) && !value.eq_ignore_ascii_case("(null)")).then_some(value)
    })
}

fn placed(headers: &Headers) -> Option<Folder> {
    match part(own(headers, "x-microsoft-antispam-mailbox-delivery")?, "dest")?.to_ascii_uppercase().as_str() {
        "I" => Some(Folder::Inbox),
        "J" => Some(Folder::Junk),
        "C" => Some(Folder::Other),
        _ => None,
    }
}

fn exchange(headers: &Headers, placed: Option<Folder>) -> Option<JunkReason> {
    let report = own(headers, "x-forefront-antispam-report");
    let level = report
        .and_then(|report| part(report, "SCL"))
        .or_else(|| own(headers, "x-ms-exchange-organization-scl"))
        .and_then(|level| level.trim().parse::<i32>().ok());
    let verdict = report.and_then(|report| part(report, "SFV")).map(str::to_ascii_uppercase);
    let category = report.and_then(|report| part(report, "CAT")).map(str::to_ascii_uppercase);
    if report.is_none() && level.is_none() && placed.is_none() {
        return None;
    }
    let by_verdict = match verdict.as_deref() {
        Some("BLK") => Some(JunkReason::OwnBlockList),
        Some("SKB") => Some(JunkReason::OrganisationBlockList),
        Some("SKS") => Some(JunkReason::OrganisationRule),
        Some("SKQ") => Some(JunkReason::ReleasedLate),
        _ => None,
    };
    let by_category = || match category.as_deref() {
        Some("PHSH" | "HPHSH" | "HPHISH") => Some(JunkReason::PhishingVerdict),
        Some("SPOOF") => Some(JunkReason::Spoof),
        Some("UIMP" | "DIMP" | "GIMP" | "BIMP") => Some(JunkReason::Impersonation),
        Some("BULK") => Some(JunkReason::Bulk),
        Some("SPM" | "HSPM" | "OSPM") => Some(JunkReason::SpamVerdict),
        Some("MALW" | "AMP" | "SAP" | "FTBP" | "INTOS") => Some(JunkReason::Unknown),
        _ => None,
    };
    let is_spam = || {
        let by_filter = verdict.as_deref() == Some("SPM") || level.is_some_and(|level| level >= 5);
        by_filter.then_some(JunkReason::SpamVerdict)
    };
    let moved = || match placed {
        // The filter found it clean: then a setting or a rule of the person moved it.
        Some(Folder::Junk | Folder::Other) => Some(JunkReason::OwnRule),
        _ => None,
    };
    by_verdict.or_else(by_category).or_else(is_spam).or_else(moved).or(Some(JunkReason::None))
}

/// What filters beside Exchange write.
fn others(headers: &Headers) -> Option<JunkReason> {
    let says = |name: &str, words: &[&str]| {
        own(headers, name).is_some_and(|value| {
            let value = value.trim().to_ascii_lowercase();
            words.iter().any(|word| value.starts_with(word))
        })
    };
    let proofpoint = own(headers, "x-proofpoint-spam-details").unwrap_or_default().to_ascii_lowercase();
    let rule = proofpoint.split_whitespace().find_map(|word| word.strip_prefix("rule="));
    let spam = says("x-spam-status", &["yes"])
        || says("x-spam-flag", &["yes"])
        || says("x-spam", &["yes"])
        || says("x-barracuda-spam-status", &["yes"])
        || rule.is_some_and(|rule| rule.contains("spam") && !rule.contains("notspam"));
    let phish = rule.is_some_and(|rule| rule.contains("phish"));
    let bulk = rule.is_some_and(|rule| rule.contains("bulk"));
    let clean = says("x-spam-status", &["no"])
        || says("x-spam-flag", &["no"])
        || rule.is_some_and(|rule| rule.contains("notspam"));
    [
        (phish, JunkReason::PhishingVerdict),
        (bulk, JunkReason::Bulk),
        (spam, JunkReason::SpamVerdict),
        (clean, JunkReason::None),
    ]
    .into_iter()
    .find_map(|(is, reason)| is.then_some(reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_verdict_has_its_reason() {
        let of = |text: &str| {
            let delivery = read(&Headers::read(text).unwrap());
            (delivery.folder.name(), delivery.reason.name())
        };
        let report = |report: &str| of(&format!("X-Forefront-Antispam-Report: CIP:1.2.3.4;{report};DIR:INB;\n"));
        for (text, reason) in [
            ("SFV:SPM;SCL:5;CAT:SPM", "spam-verdict"),
            ("SFV:SPM;SCL:9;CAT:HPHISH", "phishing-verdict"),
            ("SFV:SPM;SCL:6;CAT:BULK", "bulk"),
            ("SFV:SPM;SCL:8;CAT:BIMP", "impersonation"),
            ("SFV:SPM;SCL:5;CAT:SPOOF", "spoof"),
            ("SFV:BLK;SCL:6;CAT:(null)", "own-block-list"),
            ("SFV:SKB;SCL:9", "organisation-block-list"),
            ("SFV:SKS;SCL:6", "organisation-rule"),
            ("SFV:SKQ;SCL:-1", "released-late"),
            ("SFV:NSPM;SCL:1;CAT:NONE", "none"),
        ] {
            assert_eq!(report(text).1, reason, "{text}");
        }
        let clean = "X-Forefront-Antispam-Report: SFV:NSPM;CAT:NONE\nX-Microsoft-Antispam-Mailbox-Delivery: ucf:0;jmr:0;dest:J;\n";
        assert_eq!(of(clean), ("junk", "own-rule"));
        assert_eq!(of("X-Forefront-Antispam-Report-Untrusted: SFV:SPM\nTo: a\n"), ("unknown", "unknown"));
        assert_eq!(of("x-forefront-antispam-report: SFV:SPM\nTo: a\n"), ("unknown", "unknown"));
        assert_eq!(of("X-Spam-Status: Yes, score=9.1\n").1, "spam-verdict");
        assert_eq!(of("X-Proofpoint-Spam-Details: rule=inbound_notspam policy=inbound score=0\n").1, "none");
        assert_eq!(of("Subject: a\n"), ("unknown", "unknown"));
    }
}
