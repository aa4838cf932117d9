//! The organisation that invites: all that makes the program that organisation's.
//! What it does not know is empty, never guessed.

mod check;
mod date;
mod file;

use crate::knowledge::{self, KnowledgeError};
use crate::text::{Language, Overlay, Texts};

pub(crate) use check::is_domain;
pub use check::is_guid;
pub use date::Date;
pub use file::{
    Application, Contact, Contacts, Extranet, Form, FormField, FormKind, Links, Provider, Purpose, Sender, Switch,
    Switches, Tenant,
};

/// Does something that names an organisation name this host?
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Organisation {
    /// It is this host's.
    ThisHost,
    /// It is certainly another one's.
    Other,
    /// What the host file says does not decide it.
    Unknown,
}

/// An organisation that invites guests.
#[derive(Clone, Debug)]
pub struct Host {
    file: file::HostFile,
}

impl Host {
    /// The host that the program uses when none is named.
    pub const DEFAULT: &'static str = "sckcen";

    /// Reads and checks the file of an organisation. `name` is shown in what is wrong.
    ///
    /// # Errors
    /// The first mistake, with line and the nearest right name.
    pub fn read(name: &str, text: &str) -> Result<Self, KnowledgeError> {
        let file: file::HostFile = knowledge::read(name, text)?;
        match check::mistakes(name, text, &file).into_iter().next() {
            Some(mistake) => Err(mistake),
            None => Ok(Self { file }),
        }
    }

    /// Every mistake of a file. Empty: the file can be used.
    #[must_use]
    pub fn mistakes(name: &str, text: &str) -> Vec<KnowledgeError> {
        match knowledge::read::<file::HostFile>(name, text) {
            Ok(file) => check::mistakes(name, text, &file),
            Err(mistake) => vec![mistake],
        }
    }

    /// A host that is part of the program.
    #[must_use]
    pub fn embedded(id: &str) -> Option<Self> {
        let path = format!("hosts/{id}.toml");
        let text = knowledge::FILES.get_file(&path)?.contents_utf8()?;
        Self::read(&path, text).ok()
    }

    /// Ids of the hosts that are part of the program.
    pub fn embedded_ids() -> impl Iterator<Item = &'static str> {
        knowledge::FILES
            .get_dir("hosts")
            .into_iter()
            .flat_map(include_dir::Dir::files)
            .filter_map(|file| file.path().file_stem()?.to_str())
    }

    /// Short name in lower case, for files and cases.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.file.id
    }

    /// Name of the organisation.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.file.name
    }

    /// The texts of the program with this host's names laid over them.
    #[must_use]
    pub fn texts(&self, language: Language, microsoft: Language) -> Texts {
        let mut overlay = Overlay::default().name("brand", self.name());
        if let Some(name) = self.file.app_name.get(language.code()) {
            overlay = overlay.name("app", name);
        }
        if let Some(extranet) = self.extranet() {
            overlay = overlay.name("extranet-prefix", &extranet.prefix);
        }
        for (id, pattern) in self.file.texts.get(language.code()).into_iter().flatten() {
            overlay = overlay.text(id, pattern);
        }
        if let Some(closed) = self.extranet().and_then(|extranet| extranet.closed) {
            // The month is worded with the texts themselves.
            let texts = Texts::new(language, microsoft, &overlay);
            let month = texts.month(closed.year, closed.month);
            overlay = overlay.name("extranet-closed", &texts.say_with("since-month", &[("month", month.into())]));
        }
        Texts::new(language, microsoft, &overlay)
    }

    /// The organisation at Microsoft.
    #[must_use]
    pub fn tenant(&self) -> &Tenant {
        &self.file.tenant
    }

    /// The same host, with this tenant (GUID).
    #[must_use]
    pub fn with_tenant(&self, tenant: &str) -> Self {
        let mut host = self.clone();
        tenant.clone_into(&mut host.file.tenant.id);
        host
    }

    /// The domain that a guest types, where it is known.
    #[must_use]
    pub fn domain(&self) -> Option<&str> {
        self.file.tenant.domains.first().map(String::as_str)
    }

    /// Senders of one purpose, newest first.
    #[must_use]
    pub fn senders(&self, purpose: Purpose) -> Vec<&Sender> {
        let mut senders: Vec<_> = self.file.senders.iter().filter(|sender| sender.purpose == purpose).collect();
        senders.sort_by_key(|sender| std::cmp::Reverse(sender.from));
        senders
    }

    /// The address of a sender with the host's names filled in; `None` for the part that the host does not tell.
    #[must_use]
    pub fn sender_address(&self, sender: &Sender) -> Option<String> {
        let mut address = sender.address.clone();
        for (blank, value) in [(PRIMARY, Some(self.file.tenant.primary.as_str())), (DOMAIN, self.domain())] {
            if address.contains(blank) {
                address = address.replace(blank, value.filter(|value| !value.is_empty())?);
            }
        }
        Some(address)
    }

    /// The addresses from which invitations and codes come, as far as the host tells them.
    #[must_use]
    pub fn every_sender_address(&self) -> Vec<String> {
        let senders = self.file.senders.iter();
        let named = senders.filter(|sender| matches!(sender.purpose, Purpose::Invitation | Purpose::Code));
        named.filter_map(|sender| self.sender_address(sender)).collect()
    }

    /// Addresses of the host.
    #[must_use]
    pub fn links(&self) -> &Links {
        &self.file.links
    }

    /// My Apps of this host: from the file, else built from tenant or domain.
    ///
    /// The two forms that name a tenant are those of Microsoft's article on redemption (2025-05-14).
    #[must_use]
    pub fn my_apps(&self) -> Option<String> {
        let given = self.file.links.my_apps.as_str();
        if !given.is_empty() {
            return Some(given.to_owned());
        }
        let tenant = &self.file.tenant;
        if !tenant.id.is_empty() {
            return Some(format!("https://myapps.microsoft.com/?tenantid={}", tenant.id));
        }
        self.domain().map(|domain| format!("https://myapps.microsoft.com/{domain}"))
    }

    /// Teams of this host. Only the tenant's id makes such a link.
    #[must_use]
    pub fn teams(&self) -> Option<String> {
        let id = &self.file.tenant.id;
        (!id.is_empty()).then(|| format!("https://teams.microsoft.com/?tenantId={id}"))
    }

    /// The page on which a guest sees and leaves organisations, opened for this host. Only the tenant's id makes such a link.
    ///
    /// Seen in helpdesk pages of universities, not in Microsoft's own (links.md, 2026-11-20).
    #[must_use]
    pub fn organisation_switch(&self) -> Option<String> {
        let id = &self.file.tenant.id;
        (!id.is_empty()).then(|| format!("https://myaccount.microsoft.com/?tenantId={id}"))
    }

    /// Applications that guests use.
    #[must_use]
    pub fn applications(&self) -> &[Application] {
        &self.file.applications
    }

    /// Settings of the host's tenant.
    #[must_use]
    pub fn switches(&self) -> &Switches {
        &self.file.switches
    }

    /// The helpdesk for guests.
    #[must_use]
    pub fn helpdesk(&self) -> &Contact {
        &self.file.contacts.helpdesk
    }

    /// The support form.
    #[must_use]
    pub fn form(&self) -> &Form {
        &self.file.form
    }

    /// Accounts of an older kind that the host has closed, if it had them.
    #[must_use]
    pub fn extranet(&self) -> Option<&Extranet> {
        self.file.extranet.as_ref()
    }

    /// Is this the host? `text` is a GUID, a domain or a name that Microsoft shows.
    #[must_use]
    pub fn is_named_by(&self, text: &str) -> Organisation {
        let text = text.trim();
        let tenant = &self.file.tenant;
        if check::is_guid(text) {
            return match tenant.id.as_str() {
                "" => Organisation::Unknown,
                id if id.eq_ignore_ascii_case(text) => Organisation::ThisHost,
                _ => Organisation::Other,
            };
        }
        // A name with accents is another domain, whatever it looks like.
        let ascii = idna::domain_to_ascii(text).unwrap_or_default();
        if check::is_domain(&ascii) {
            return self.owns(&ascii);
        }
        let known_name = std::iter::once(&self.file.name).chain(&tenant.names).any(|name| is_same_name(name, text));
        if known_name { Organisation::ThisHost } else { Organisation::Unknown }
    }

    /// Is the domain the host's? It is compared whole: anybody can make a tenant whose name begins like the host's.
    fn owns(&self, domain: &str) -> Organisation {
        let tenant = &self.file.tenant;
        if tenant.domains.iter().any(|own| own.eq_ignore_ascii_case(domain)) {
            return Organisation::ThisHost;
        }
        let name = domain.to_ascii_lowercase();
        match (name.strip_suffix(".onmicrosoft.com"), tenant.primary.as_str()) {
            // A tenant can have domains that its file does not list; its name at Microsoft is only one.
            (None, _) | (_, "") => Organisation::Unknown,
            (Some(label), primary) if primary.eq_ignore_ascii_case(label) => Organisation::ThisHost,
            _ => Organisation::Other,
        }
    }
}

/// Stands in a sender's address for the tenant's name before `.onmicrosoft.com`.
pub const PRIMARY: &str = "<primary>";
/// Stands in a sender's address for the first domain of the host.
pub const DOMAIN: &str = "<domain>";

/// The same, or longer with a translation behind it: "Acme Labs | Laboratories of Acme". "Acme Labs Twin" is another name.
fn is_same_name(name: &str, text: &str) -> bool {
    let divided = text.split(['|', '(', '/', ',']).next().unwrap_or(text);
    let divided = divided.split(" - ").next().unwrap_or(divided).split(" – ").next().unwrap_or(divided);
    let name = bare(name);
    name == bare(text) || (name.len() >= 5 && name == bare(divided))
}

/// Letters and digits alone, in lower case: `ACME•Labs`, `Acme Labs` and `acmelabs` are one name.
fn bare(name: &str) -> String {
    name.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests;
