//! One run of the program: the case, the host, the texts and what the guest set.

use std::time::SystemTime;

use guest_help_core::case::{Act, ActOutcome, Answer, AnswerError, Case, Timer, answer_at};
use guest_help_core::check::{Approved, Check, Fact, Subject};
use guest_help_core::clue::signed_bytes;
use guest_help_core::diagnose;
use guest_help_core::effect::{self, Plan};
use guest_help_core::guide;
use guest_help_core::host::Host;
use guest_help_core::page::PageNumber;
use guest_help_core::screen::{self, Face, Privacy, Refusal, Screen, Setting, Settings, Topics, View};
use guest_help_core::text::{Language, Texts};
use guest_help_desktop_actions::read_paste;
use guest_help_probes::accounts::this_system;
use guest_help_probes::moment;

/// Everything that a run holds. Of this, only the settings are kept.
pub struct Session {
    case: Case,
    host: Host,
    texts: Texts,
    settings: Settings,
    /// The language that the call names: it counts until another one is set.
    asked: Option<Language>,
    privacy: Privacy,
    /// Texts of the helpdesk's panel, while it is open.
    helpdesk: Option<Texts>,
    /// Texts of the messages, where the guest chose another language for them.
    letters: Option<Texts>,
    /// Was the case opened from a file or a note?
    opened: bool,
    drawn: u64,
    /// The first screen that shows what checks saw since.
    news: u64,
    /// The bytes of the pasted mail, until all that can be looked at was. They are never saved.
    mail: Option<Vec<u8>>,
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
        Self {
            case: Case::new(host.id()),
            host,
            texts,
            settings,
            asked,
            privacy: Privacy::Shown,
            helpdesk: None,
            letters: None,
            opened: false,
            drawn: 0,
            news: 0,
            mail: None,
        }
    }

    fn view(&self) -> View<'_> {
        View {
            privacy: self.privacy,
            face: Face::Window,
            display: self.settings.display,
            mail_at_hand: self.mail.is_some(),
            system: Some(this_system()),
            now: Some(moment(SystemTime::now())),
            helpdesk: self.helpdesk.as_ref(),
            letters: self.letters.as_ref(),
            opened: self.opened,
            ..View::of(&self.texts)
        }
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
        let was_about = self.case.pasted_mail().cloned();
        self.case = answer_at(self.case.clone(), given, moment(SystemTime::now()))?;
        // The bytes belong to that mail alone.
        if self.case.pasted_mail() != was_about.as_ref() {
            self.mail = None;
        }
        tracing::info!(page = %guide::next(&self.case), "page");
        Ok(())
    }

    /// Takes a pasted text or a dropped file.
    pub fn paste(&mut self, bytes: Vec<u8>) -> Result<Drawn, Refusal> {
        if screen::is_case(&bytes, &self.host) {
            return Err(screen::refused_case(&self.texts));
        }
        let (paste, bytes) = read_paste(bytes).map_err(|error| screen::refused_paste(&error, &self.texts))?;
        self.take(Answer::Paste(paste)).map_err(|error| screen::refusal(&error, &self.texts))?;
        let needs_mail = diagnose::proposal(&self.case, &self.host).checks().iter().any(Check::needs_mail);
        self.mail = needs_mail.then(|| signed_bytes(bytes));
        Ok(self.draw())
    }

    /// Opens the case of a guest: a saved file, or the note of a ticket. What was there before stays where it is refused.
    pub fn open_case(&mut self, bytes: &[u8]) -> Result<Drawn, Refusal> {
        let texts = self.helpdesk.as_ref().unwrap_or(&self.texts);
        self.case = screen::opened_case(bytes, &self.host, texts)?;
        self.mail = None;
        self.opened = true;
        tracing::info!(page = %guide::next(&self.case), "case opened");
        Ok(self.draw())
    }

    /// Takes the yes to the checks that were `shown`: what is to be looked at, and in which mail.
    pub fn approve(&mut self, shown: &[String]) -> Result<(Approved, Vec<u8>, Drawn), Refusal> {
        let other = |_| screen::refused_check(&self.texts);
        let proposal = screen::offered(diagnose::proposal(&self.case, &self.host), self.view());
        let approved = proposal.approve(shown).map_err(other)?;
        let needs_mail = approved.checks().iter().any(Check::needs_mail);
        let mail = match (needs_mail, &self.mail) {
            (true, None) => return Err(screen::refused_check(&self.texts)),
            (true, Some(mail)) => mail.clone(),
            (false, _) => Vec::new(),
        };
        let drawn = self.answer(Answer::Approve(approved.clone()))?;
        Ok((approved, mail, drawn))
    }

    /// Notes what a check saw.
    pub fn see(&mut self, fact: Fact) {
        if let Err(error) = self.take(Answer::See(fact)) {
            tracing::warn!(%error, "what was seen was not kept");
        }
        self.news = self.drawn + 1;
        let looking = self.case.looking_at(Subject::Pasted);
        if looking.is_some_and(|looking| !looking.is_running())
            && self.case.facts().iter().all(|fact| fact.is_answered())
        {
            self.mail = None;
        }
    }

    /// Is there something to draw that the screen with this order does not show?
    pub fn has_news(&self, order: u64) -> bool {
        self.news > order
    }

    /// Starts a timer now, or starts it again.
    pub fn start_timer(&mut self, timer: Timer) -> Result<Drawn, Refusal> {
        self.answer(Answer::StartTimer { timer, began: moment(SystemTime::now()) })
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
        match setting {
            // A colleague who begins to look sees nothing of the guest until the guest shows it.
            Setting::Helpdesk { open: true } => self.privacy = Privacy::Hidden,
            Setting::Helpdesk { open: false } => self.helpdesk = None,
            Setting::LetterLanguage { code } => {
                self.letters = Language::find(code).map(|language| self.host.texts(language, language));
            }
            _ => {}
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
        if matches!(setting, Setting::Helpdesk { open: true } | Setting::HelpdeskLanguage { .. }) {
            let set = self.settings.helpdesk.as_deref().and_then(Language::find).unwrap_or(self.texts.language());
            self.helpdesk = Some(self.host.texts(set, set));
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
