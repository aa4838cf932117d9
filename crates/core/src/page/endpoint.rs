//! Addresses that a guest's computer must reach, what each is for, and what a right answer is (`knowledge/endpoints.toml`).

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::host::Date;
use crate::knowledge;
use crate::vocabulary::Mark;

/// What a host is needed for, the most needed first. Its words are the message `need-<name>`, what breaks without it `need-<name>.breaks`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NeededFor {
    /// Every sign-in.
    SignIn,
    /// Accepting an invitation.
    Invitation,
    /// How the sign-in page looks, and whether its buttons work.
    Look,
    /// The second step.
    SecondStep,
    /// The list of applications.
    MyApps,
    /// Personal accounts of Microsoft.
    PersonalAccount,
    /// Teams.
    Teams,
    /// The host's instructions for guests.
    Minisite,
    /// The host's form for questions.
    Form,
    /// An application of the host.
    Application,
    /// Finding out whether the network asks for a sign-in of its own.
    NetworkSignIn,
}

impl NeededFor {
    /// Its name in the tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Invitation => "invitation",
            Self::Look => "look",
            Self::SecondStep => "second-step",
            Self::MyApps => "my-apps",
            Self::PersonalAccount => "personal-account",
            Self::Teams => "teams",
            Self::Minisite => "minisite",
            Self::Form => "form",
            Self::Application => "application",
            Self::NetworkSignIn => "network-sign-in",
        }
    }

    /// Can no guest do without it?
    #[must_use]
    pub fn is_for_all(self) -> bool {
        matches!(self, Self::SignIn | Self::Invitation | Self::Look)
    }
}

/// An address that a guest's computer must reach.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Endpoint {
    /// Name of the host.
    pub host: String,
    /// What it is for.
    pub needed_for: NeededFor,
    /// What is asked of it.
    #[serde(default = "root")]
    pub path: String,
    /// Is it asked without a secure connection, on port 80? Networks that want a sign-in first answer in its place there.
    #[serde(default)]
    pub plain: bool,
    /// What a right answer is. Without it any answer is, for the certificate proves who gave it.
    #[serde(default)]
    pub answer: Option<RightAnswer>,
    /// Where this is known from.
    pub source: String,
    /// Day of the source, or on which it was compared.
    pub date: Date,
    /// How well it is known.
    pub certainty: Mark,
}

/// What a right answer is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum RightAnswer {
    /// A JSON object with these keys.
    JsonKeys(Vec<String>),
    /// Exactly this text; white space around it does not count.
    Text(String),
}

impl RightAnswer {
    /// Is this body such an answer?
    #[must_use]
    pub fn is(&self, body: &[u8]) -> bool {
        match self {
            Self::Text(text) => body.trim_ascii() == text.as_bytes(),
            Self::JsonKeys(keys) => serde_json::from_slice::<serde_json::Map<String, serde_json::Value>>(body)
                .is_ok_and(|found| keys.iter().all(|key| found.contains_key(key))),
        }
    }
}

fn root() -> String {
    "/".to_owned()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EndpointFile {
    #[allow(dead_code)]
    schema: u32,
    endpoint: Vec<Endpoint>,
}

/// The addresses of the program (`knowledge/endpoints.toml`).
pub fn endpoints() -> &'static [Endpoint] {
    static ENDPOINTS: LazyLock<Vec<Endpoint>> = LazyLock::new(|| {
        let file: EndpointFile = knowledge::embedded("endpoints.toml");
        file.endpoint
    });
    &ENDPOINTS
}

/// The names of those that a network must let through: a host without a secure connection only shows what the network itself does.
pub fn required_hosts() -> impl Iterator<Item = &'static str> {
    endpoints().iter().filter(|endpoint| !endpoint.plain).map(|endpoint| endpoint.host.as_str())
}

/// What is known of a host; `None` for one that only the file of the inviting organisation names.
#[must_use]
pub fn endpoint(host: &str) -> Option<&'static Endpoint> {
    endpoints().iter().find(|endpoint| endpoint.host == host)
}
