//! One run of the program: the case, the host, the texts and what the guest set.

use guest_help_core::case::{Act, ActOutcome, Answer, AnswerError, Case, answer};
use guest_help_core::clue::Paste;
use guest_help_core::effect::{self, Plan};
use guest_help_core::guide;
use guest_help_core::host::Host;
use guest_help_core::page::PageNumber;
use guest_help_core::screen::{self, Face, Privacy, Refusal, Screen, Setting, Settings, Topics, View};
use guest_help_core::text::{Language, Texts};

/// Everything that a run holds. Of this, only the settings are kept.
pub struct Session {
    case: Case,
    host: Host,
    texts: Texts,
    settings: Settings,
    /// The language that the call names: it counts until another one is set.
    asked: Option<Language>,
    privacy: Privacy,
    drawn: u64,
}

/// A screen with its place in the order in which screens were made: an older one never replaces a newer one.
#[derive(serde::Serialize)]
pub struct Drawn {
    order: u64,
    pub screen: Screen,
}

impl Session {
    /// A new run with an empty case. `asked` is a language that the call names.
    pub fn new(host: Host, settings: Settings, asked: Option<Language>) -> Self {
        let language = language(&settings, asked);
        let texts = host.texts(language, microsoft(&settings, language));
        Self { case: Case::new(host.id()), host, texts, settings, asked, privacy: Privacy::Shown, drawn: 0 }
    }

    fn view(&self) -> View<'_> {
        View { privacy: self.privacy, face: Face::Window, display: self.settings.display, ..View::of(&self.texts) }
    }

    /// The present page.
    pub fn draw(&mut self) -> Drawn {
        self.drawn += 1;
        Drawn { order: self.drawn, screen: screen::of(guide::next(&self.case), &self.case, &self.host, self.view()) }
    }

    /// Takes an answer; the case stays as it was where it does not fit.
    pub fn answer(&mut self, given: Answer) -> Result<Drawn, Refusal> {
        self.take(given).map_err(|error| screen::refusal(&error, &self.texts))?;
        Ok(self.draw())
    }

    fn take(&mut self, given: Answer) -> Result<(), AnswerError> {
        self.case = answer(self.case.clone(), given)?;
        tracing::info!(page = %guide::next(&self.case), "page");
        Ok(())
    }

    /// Takes a pasted text or a dropped file.
    pub fn paste(&mut self, bytes: &[u8]) -> Result<Drawn, Refusal> {
        let paste = Paste::read(bytes).map_err(|error| screen::refused_paste(&error, &self.texts))?;
        self.answer(Answer::Paste(paste))
    }

    /// Goes to the page that the guest names.
    pub fn jump(&mut self, text: &str) -> Result<Drawn, Refusal> {
        let to = screen::page_named(text, &self.texts)?;
        self.answer(Answer::Jump { to })
    }

    /// What an act comes to on the present page.
    pub fn plan(&self, act: &Act) -> Option<Plan> {
        effect::of(act, &self.case, &self.host, self.view())
    }

    /// Notes what came of an act.
    pub fn acted(&mut self, page: PageNumber, act: Act, outcome: ActOutcome) -> Result<Drawn, Refusal> {
        self.answer(Answer::Acted { page, act, outcome })
    }

    /// Changes a setting. Returns the settings to keep.
    pub fn set(&mut self, setting: &Setting) -> &Settings {
        if let Setting::Privacy { hidden } = setting {
            self.privacy = if *hidden { Privacy::Hidden } else { Privacy::Shown };
        }
        if let Setting::Language { .. } = setting {
            self.asked = None;
        }
        self.settings.set(setting);
        let language = language(&self.settings, self.asked);
        let microsoft = microsoft(&self.settings, language);
        if (language, microsoft) != (self.texts.language(), self.texts.microsoft()) {
            self.texts = self.host.texts(language, microsoft);
        }
        &self.settings
    }

    /// The pages whose title fits what the guest types.
    pub fn search(&self, typed: &str) -> Topics {
        screen::topics(typed, self.view())
    }
}

/// As the call asks, else as set, else as the system says.
fn language(settings: &Settings, asked: Option<Language>) -> Language {
    let set = settings.language.as_deref().and_then(Language::find);
    asked.or(set).unwrap_or_else(|| Language::of_system(&sys_locale::get_locale().unwrap_or_default()))
}

fn microsoft(settings: &Settings, language: Language) -> Language {
    settings.microsoft.as_deref().and_then(Language::find).unwrap_or(language)
}
