//! The fixed words of a verdict: what is the matter, how sure we are, who must act.
//! Their spellings are part of the command line's contract and the same in every language.

use serde::{Deserialize, Serialize};

/// What is the matter. The values of `situation` in the command line's contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each variant is its own name in the contract")]
pub enum Situation {
    WrongAccount,
    BlockedAccount,
    DisabledAccount,
    NotInvitedOrNotRedeemed,
    NotAssigned,
    ConsentNeeded,
    AdminConsentNeeded,
    MfaNeededOrFailed,
    ConditionalAccess,
    CrossTenantPolicy,
    Password,
    Otp,
    SessionOrCookie,
    LinkOrAppMisconfigured,
    Federation,
    ThrottledOrTransient,
    TermsOfUse,
    Device,
    MailNotReceived,
    MailInJunk,
    UseInvitationLink,
    ResetNeeded,
    TwoAccounts,
    ExtranetClosed,
    OtherOrganisation,
    ConsentRequest,
    Suspicious,
    NetworkBlocked,
    NetworkWeak,
    TlsInspection,
    Proxy,
    CaptivePortal,
    ClockWrong,
    Offline,
    AllGood,
    Unknown,
}

/// How sure a verdict is, weakest first, so that `min` and `max` mean what they say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// One of several causes that fit.
    Possible,
    /// The most probable cause; another one is not excluded.
    Likely,
    /// The evidence names this cause.
    Sure,
}

/// Who must act so that the guest can go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum WhoActs {
    /// The guest.
    Guest,
    /// The IT department of the guest's own organisation.
    GuestIt,
    /// The person at the inviting organisation who invited the guest.
    Contact,
    /// The helpdesk of the inviting organisation.
    HostHelpdesk,
    /// Microsoft.
    Microsoft,
    /// Nobody: waiting or trying again is enough.
    NobodyRetry,
}

/// How well a fact of `knowledge/` is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Remembered, read nowhere. Never decides a verdict alone.
    Recalled,
    /// Read in a page that a machine translated; the live page may be worded differently.
    Translated,
    /// Seen in public threads or repositories.
    Corroborated,
    /// Read in an official page.
    Doc,
}

impl Mark {
    /// How sure a verdict is that rests on one fact of this mark. `None`: the fact may not decide.
    #[must_use]
    pub fn certainty(self) -> Option<Certainty> {
        match self {
            Self::Doc => Some(Certainty::Sure),
            Self::Corroborated | Self::Translated => Some(Certainty::Likely),
            Self::Recalled => None,
        }
    }
}
