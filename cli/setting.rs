//! What every command needs: the host, the texts, the case, and how to print.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use guest_help_core::case::{Answer, Case, MOST_CASE_BYTES, answer_at};
use guest_help_core::handoff::{case_file, opened};
use guest_help_core::host::Host;
use guest_help_core::screen::{View, refusal};
use guest_help_core::text::{Language, Texts, Value};
use guest_help_desktop_actions::{FileError, read_file, read_host, read_host_file, save};
use guest_help_probes::moment;

use crate::arguments::Arguments;
use crate::failure::Failure;

/// The language of the call: as asked for, else that of the system.
pub fn language(arguments: &Arguments) -> Result<Language, Failure> {
    match &arguments.lang {
        Some(code) => find(code),
        None => Ok(Language::of_system(&sys_locale::get_locale().unwrap_or_default())),
    }
}

fn find(code: &str) -> Result<Language, Failure> {
    Language::find(code).ok_or_else(|| {
        let known: Vec<_> = Language::all().map(Language::code).collect();
        Failure::Unusable(format!("there is no language `{code}`; choose one of: {}", known.join(", ")))
    })
}

/// Everything a command works with.
pub struct Setting {
    /// The organisation that invites.
    pub host: Host,
    /// The texts.
    pub texts: Texts,
    /// Print JSON?
    pub json: bool,
    /// Where the case is kept, if at all.
    case: Option<PathBuf>,
    /// The file of the host, where the call names one.
    host_file: Option<PathBuf>,
    /// The language, where the call names one.
    asked: Option<String>,
}

impl Setting {
    /// Reads the host and its texts.
    pub fn new(arguments: &Arguments, language: Language) -> Result<Self, Failure> {
        let microsoft = arguments.pages_lang.as_deref().map_or(Ok(language), find)?;
        let host = host(arguments.host.as_deref(), language)?;
        let texts = host.texts(language, microsoft);
        Ok(Self {
            host,
            texts,
            json: arguments.json,
            case: arguments.case.clone(),
            host_file: arguments.host.clone(),
            asked: arguments.lang.clone(),
        })
    }

    /// What stands behind `guest-help page` to see this page of the same organisation.
    pub fn page_call(&self, number: &str) -> String {
        let host = self.host_file.as_ref().map(|file| format!(" --host {}", file.display()));
        let language = self.asked.as_ref().map(|language| format!(" --lang {language}"));
        format!("{number}{}{}", host.unwrap_or_default(), language.unwrap_or_default())
    }

    /// How pages are seen.
    pub fn view(&self) -> View<'_> {
        View { now: Some(moment(SystemTime::now())), ..View::of(&self.texts) }
    }

    /// The same with other languages.
    pub fn in_language(&self, language: Language, microsoft: Language) -> Self {
        Self {
            host: self.host.clone(),
            texts: self.host.texts(language, microsoft),
            json: self.json,
            case: self.case.clone(),
            host_file: self.host_file.clone(),
            asked: self.asked.clone(),
        }
    }

    /// The case of `--case`, or an empty one.
    pub fn case(&self) -> Result<Case, Failure> {
        match &self.case {
            Some(path) if path.exists() => self.read_case(path),
            // A case that could never be saved is refused before the first question.
            Some(path) if path.parent().is_some_and(|folder| !folder.as_os_str().is_empty() && !folder.is_dir()) => {
                let reason = self.texts.say("cli-no-folder");
                Err(Failure::Unusable(
                    self.texts.say_with("cli-error-save", &[("file", name(path)), ("reason", reason.into())]),
                ))
            }
            _ => Ok(Case::new(self.host.id())),
        }
    }

    /// A saved case.
    pub fn read_case(&self, path: &Path) -> Result<Case, Failure> {
        let refused = |reason: String| {
            Failure::Unusable(
                self.texts.say_with("cli-error-case-file", &[("file", name(path)), ("reason", reason.into())]),
            )
        };
        let bytes = read_file(path, MOST_CASE_BYTES).map_err(|error| refused(error.to_string()))?;
        let text = String::from_utf8(bytes).map_err(|_| refused("it is no UTF-8 text".to_owned()))?;
        let opened = opened(&text, &self.host).unwrap_or_else(|| Case::from_json(&text, self.host.id()));
        opened.map_err(|error| refused(error.to_string()))
    }

    /// Reads a file, or says why not.
    pub fn read(&self, path: &Path, most: usize) -> Result<Vec<u8>, Failure> {
        read_file(path, most).map_err(|error| self.unreadable(path, &error))
    }

    fn unreadable(&self, path: &Path, error: &FileError) -> Failure {
        Failure::Unusable(match error {
            FileError::TooLarge { most, .. } => self.too_large(*most),
            FileError::Missing(_) | FileError::Refused { .. } => {
                self.texts.say_with("cli-error-file", &[("file", name(path))])
            }
        })
    }

    /// What is said of an input that is too large.
    pub fn too_large(&self, most: usize) -> String {
        self.texts.say_with("cli-error-large", &[("max", format!("{} MB", most / 1024 / 1024).into())])
    }

    /// Takes an answer and saves the case where it is kept.
    pub fn answer(&self, case: Case, given: Answer) -> Result<Case, Failure> {
        let now = moment(SystemTime::now());
        let case =
            answer_at(case, given, now).map_err(|error| Failure::Unusable(refusal(&error, &self.texts).words))?;
        self.keep(&case)?;
        Ok(case)
    }

    /// Saves the case where it is kept.
    pub fn keep(&self, case: &Case) -> Result<(), Failure> {
        match &self.case {
            Some(path) => {
                self.save(path, case_file(case, &self.host, Some(moment(SystemTime::now()))).as_str().as_bytes())
            }
            None => Ok(()),
        }
    }

    /// Saves a file, or says why not.
    pub fn save(&self, path: &Path, bytes: &[u8]) -> Result<(), Failure> {
        save(path, bytes).map_err(|error| {
            Failure::Unusable(
                self.texts.say_with("cli-error-save", &[("file", name(path)), ("reason", error.to_string().into())]),
            )
        })
    }
}

fn name(path: &Path) -> Value {
    path.display().to_string().into()
}

/// The host of the call: the file that was named, else the one inside the program.
fn host(path: Option<&Path>, language: Language) -> Result<Host, Failure> {
    read_host(path).map_err(|error| refused_host(&error.to_string(), language))
}

/// The text of a host file.
pub fn host_text(path: &Path, language: Language) -> Result<String, Failure> {
    read_host_file(path).map_err(|error| refused_host(&error.to_string(), language))
}

/// Without a host there are no names; the texts of the program's own host word the refusal.
fn refused_host(reason: &str, language: Language) -> Failure {
    let texts = Host::embedded(Host::DEFAULT).map(|host| host.texts(language, language));
    Failure::Unusable(
        texts.map_or_else(
            || reason.to_owned(),
            |texts| texts.say_with("cli-error-host-file", &[("reason", reason.into())]),
        ),
    )
}
