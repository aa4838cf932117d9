//! A language of the program: a folder below `locales/`.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, LazyLock};

use fluent::FluentResource;
use include_dir::{Dir, include_dir};
use serde::{Serialize, Serializer};
use unic_langid::LanguageIdentifier;

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// A language that the program speaks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(&'static str);

impl Language {
    /// English: the language where nothing else is known.
    pub const ENGLISH: Self = Self("en");

    /// All languages of the program, by their codes.
    pub fn all() -> impl Iterator<Item = Self> {
        FILES.dirs().filter_map(|folder| folder.path().to_str().map(Self))
    }

    /// The language with this code (`en`, `nl`, …).
    #[must_use]
    pub fn find(code: &str) -> Option<Self> {
        Self::all().find(|language| language.0 == code)
    }

    /// The language for a computer's setting such as `nl-BE`, `nl_BE.UTF-8` or `Dutch`; English where we do not speak it.
    #[must_use]
    pub fn of_system(setting: &str) -> Self {
        let code = setting.get(..2).unwrap_or_default().to_ascii_lowercase();
        Self::find(&code).unwrap_or(Self::ENGLISH)
    }

    /// Code of two letters (ISO 639-1).
    #[must_use]
    pub fn code(self) -> &'static str {
        self.0
    }

    pub(super) fn identifier(self) -> LanguageIdentifier {
        self.0.parse().unwrap_or_default()
    }

    /// The sources of this language, with the labels of Microsoft's pages first: file name and text.
    pub fn sources(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let own = FILES.get_dir(self.0).into_iter().flat_map(Dir::files);
        FILES.files().chain(own).filter_map(|file| {
            let name = file.path().to_str()?;
            name.ends_with(".ftl").then_some((name, file.contents_utf8()?))
        })
    }

    /// The parsed sources. A broken line in one file does not take the other messages away; a test refuses such a line.
    pub(super) fn resources(self) -> &'static [Arc<FluentResource>] {
        type Parsed =
            HashMap<Language, LazyLock<Vec<Arc<FluentResource>>, Box<dyn FnOnce() -> Vec<Arc<FluentResource>> + Send>>>;
        static PARSED: LazyLock<Parsed> = LazyLock::new(|| {
            Language::all()
                .map(|language| {
                    let parse: Box<dyn FnOnce() -> _ + Send> = Box::new(move || language.parse());
                    (language, LazyLock::new(parse))
                })
                .collect()
        });
        PARSED.get(&self).map(|parsed| parsed.as_slice()).unwrap_or_default()
    }

    fn parse(self) -> Vec<Arc<FluentResource>> {
        self.sources()
            .map(|(_, text)| match FluentResource::try_new(text.to_owned()) {
                Ok(resource) | Err((resource, _)) => Arc::new(resource),
            })
            .collect()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}
