//! The file that describes an organisation, exactly as people write it (`contract/host.md`).

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Date;

/// The whole file. What is left out is empty.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HostFile {
    pub schema: u32,
    pub id: String,
    pub name: String,
    #[serde(default)]
    pub app_name: BTreeMap<String, String>,
    #[serde(default)]
    pub languages: Vec<String>,
    #[serde(default)]
    pub tenant: Tenant,
    #[serde(default, rename = "sender")]
    pub senders: Vec<Sender>,
    #[serde(default)]
    pub links: Links,
    #[serde(default, rename = "application")]
    pub applications: Vec<Application>,
    #[serde(default)]
    pub switches: Switches,
    #[serde(default)]
    pub contacts: Contacts,
    #[serde(default)]
    pub form: Form,
    pub extranet: Option<Extranet>,
    #[serde(default)]
    pub texts: BTreeMap<String, BTreeMap<String, String>>,
}

/// The organisation at Microsoft. Empty: not known.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Tenant {
    /// GUID in lower case.
    pub id: String,
    /// Names that Microsoft shows for it, beside the name of the host.
    pub names: Vec<String>,
    /// Verified domains; the first is the one that a guest types.
    pub domains: Vec<String>,
    /// The part before `.onmicrosoft.com`.
    pub primary: String,
}

/// What a sender sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// The invitation.
    Invitation,
    /// The one-time code.
    Code,
}

/// A sender of invitations or codes, with the time in which it was in use.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sender {
    /// Mail address. `<primary>` stands for the tenant's name before `.onmicrosoft.com`, `<domain>` for the first domain.
    pub address: String,
    /// Name that the mail program shows, where it is fixed.
    #[serde(default)]
    pub display_name: String,
    /// What it sends.
    pub purpose: Purpose,
    /// First day of use.
    pub from: Option<Date>,
    /// Last day of use. After it the sender is still recognised, with its date.
    pub until: Option<Date>,
    /// Where this is known from.
    #[serde(default)]
    pub source: String,
}

/// Addresses of the host. Empty: not known.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Links {
    pub minisite: String,
    pub my_apps: String,
    pub extranet_instructions: String,
    pub privacy_statement: String,
    pub terms: String,
}

/// An application that guests use.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Application {
    pub name: String,
    #[serde(default)]
    pub address: String,
    #[serde(default)]
    pub contact: String,
}

/// A setting of the host's tenant, as far as it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Switch {
    On,
    Off,
    #[default]
    Unknown,
}

/// A way to sign in, in the order in which the host tries them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Provider {
    Work,
    Federated,
    Google,
    Personal,
    Code,
}

/// Settings of the host's tenant that decide how a guest signs in.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Switches {
    /// One-time codes by e-mail.
    pub codes: Switch,
    /// Sign-in with Google.
    pub google: Switch,
    /// Personal Microsoft accounts.
    pub personal_accounts: Switch,
    /// Invitations are accepted without the guest.
    pub automatic_redemption: Switch,
    /// Domains that sign in at a server of their own.
    pub federated_domains: Vec<String>,
    /// Redemption order. Empty: Microsoft's default.
    pub order: Vec<Provider>,
}

/// Somebody to turn to. Empty: not known.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Contact {
    pub name: String,
    pub mail: String,
    pub phone: String,
}

/// People of the host.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Contacts {
    /// The helpdesk for guests.
    pub helpdesk: Contact,
}

/// The support form of the host.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Form {
    /// Empty: not known.
    pub address: String,
    /// How the service takes answers in an address.
    pub kind: FormKind,
    /// Characters of the whole address with its answers.
    pub max_length: u32,
    /// Fields that can be filled in beforehand.
    #[serde(rename = "field")]
    pub fields: Vec<FormField>,
}

impl Default for Form {
    fn default() -> Self {
        Self { address: String::new(), kind: FormKind::default(), max_length: 2000, fields: Vec::new() }
    }
}

/// How the service of a form takes answers in its address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FormKind {
    /// As they are, escaped as in every address.
    #[default]
    Plain,
    /// In quotation marks, as JSON texts: the links with pre-filled answers of Microsoft Forms.
    Quoted,
}

/// A field of the form.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormField {
    /// Query parameter.
    pub name: String,
    /// Key of the section of the report that goes there.
    pub fact: String,
    /// The form is not accepted without it.
    #[serde(default)]
    pub required: bool,
}

/// Accounts of an older kind that the host has closed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extranet {
    /// What the names of these accounts start with, for example `EXT\`.
    pub prefix: String,
    /// First day on which they were closed.
    pub closed: Option<Date>,
}
