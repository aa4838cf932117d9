//! A line of a page: a message, or a part that the host or the data supply.

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

/// A line of `body` in `pages.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Line {
    /// A message, by its id.
    Message(String),
    /// `@part`.
    Part(Part),
}

impl TryFrom<String> for Line {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        match text.strip_prefix('@') {
            None => Ok(Self::Message(text)),
            Some(part) => {
                let part: StrDeserializer<'_, Error> = part.into_deserializer();
                Part::deserialize(part).map(Self::Part)
            }
        }
    }
}

/// What the host or the data supply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Senders of invitations, with their dates.
    SendersInvitation,
    /// Address of the codes.
    SenderCode,
    /// Name that is shown for the codes.
    SenderName,
    /// Privacy statement of the host.
    PrivacyStatement,
    /// Instructions for old extranet accounts.
    ExtranetInstructions,
    /// My Apps of the host.
    HostLink,
    /// What to choose and type on a general page.
    CommonLink,
    /// Teams of the host.
    TeamsLink,
    /// My Apps, Teams and the organisations of the account, for this host.
    RightLinks,
    /// Support form of the host, else its page for guests.
    Form,
    /// How to open a private window.
    PrivateWindow,
    /// How to mark a sign-in for the helpdesk.
    Flagging,
    /// Until when a one-time code works.
    CodeTimer,
    /// Microsoft's own page about the number of the error.
    LookUp,
    /// Microsoft's page on which a guest can block invitations.
    BlockList,
    /// Pages of Microsoft Learn that belong to the page.
    Learn,
    /// Addresses that the computer must reach.
    Endpoints,
    /// What a check of the connection went to, and what it saw there.
    Visited,
    /// The ways to confirm who one is.
    VerifyWays,
    /// What a helpdesk asks and says.
    HelpdeskQuestions,
    /// Which sign-in page will come for the guest's address.
    Forecast,
    /// Which accounts this computer holds, and whether one fits the invitation.
    Accounts,
    /// What stands between the guest and the invitation, and which mails will come.
    Ready,
    /// The report as it is shared.
    Report,
    /// All pages.
    Topics,
    /// Language and language of Microsoft's pages.
    Settings,
    /// Version, sources and dates.
    About,
    /// What can be typed.
    Keys,
}
