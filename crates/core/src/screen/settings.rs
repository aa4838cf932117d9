//! What the guest sets about the program itself: languages and how the pages look.

use serde::{Deserialize, Serialize};

use super::{Privacy, View};
use crate::text::{Language, Texts};

/// Colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the computer says.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// The strongest contrast.
    Contrast,
}

/// Movement on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Motion {
    /// As the computer says.
    #[default]
    System,
    /// Nothing moves.
    Less,
}

/// Sizes of text that can be chosen, in percent.
pub const TEXT_SIZES: [u16; 8] = [100, 125, 150, 175, 200, 250, 300, 400];

/// How the pages look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct Display {
    /// Colours.
    pub theme: Theme,
    /// Size of the text in percent, one of [`TEXT_SIZES`].
    pub text_size: u16,
    /// Movement.
    pub motion: Motion,
}

impl Default for Display {
    fn default() -> Self {
        Self { theme: Theme::System, text_size: TEXT_SIZES[0], motion: Motion::System }
    }
}

/// Everything that is remembered between two runs. Nothing of the case is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Code of the language; `None`: that of the system.
    pub language: Option<String>,
    /// Code of the language of the guest's Microsoft pages; `None`: the same.
    pub microsoft: Option<String>,
    /// Code of the language of the helpdesk's panel; `None`: that of the pages.
    pub helpdesk: Option<String>,
    /// How the pages look.
    pub display: Display,
}

/// A change of one setting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "setting", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Setting {
    /// Language.
    Language {
        /// Its code.
        code: String,
    },
    /// Language of the Microsoft pages.
    MicrosoftLanguage {
        /// Its code.
        code: String,
    },
    /// Colours.
    Theme {
        /// Which.
        theme: Theme,
    },
    /// Size of the text.
    TextSize {
        /// In percent; the nearest of [`TEXT_SIZES`] is taken.
        percent: u16,
    },
    /// One size up or down.
    TextStep {
        /// Up?
        larger: bool,
    },
    /// Movement.
    Motion {
        /// Which.
        motion: Motion,
    },
    /// Personal data on the screen. This is not remembered.
    Privacy {
        /// Is it hidden?
        hidden: bool,
    },
    /// The panel of the helpdesk. This is not remembered.
    Helpdesk {
        /// Is it open?
        open: bool,
    },
    /// Language of the messages that the guest sends. This is not remembered.
    LetterLanguage {
        /// Its code.
        code: String,
    },
    /// Language of the panel of the helpdesk.
    HelpdeskLanguage {
        /// Its code.
        code: String,
    },
}

impl Settings {
    /// Takes a change over. A language that the program does not speak changes nothing.
    pub fn set(&mut self, setting: &Setting) {
        let known = |code: &String| Language::find(code).map(|language| language.code().to_owned());
        match setting {
            Setting::Language { code } => self.language = known(code).or_else(|| self.language.take()),
            Setting::MicrosoftLanguage { code } => self.microsoft = known(code).or_else(|| self.microsoft.take()),
            Setting::HelpdeskLanguage { code } => self.helpdesk = known(code).or_else(|| self.helpdesk.take()),
            Setting::Theme { theme } => self.display.theme = *theme,
            Setting::TextSize { percent } => self.display.text_size = nearest(*percent),
            Setting::TextStep { larger } => self.display.text_size = beside(self.display.text_size, *larger),
            Setting::Motion { motion } => self.display.motion = *motion,
            Setting::Privacy { .. } | Setting::Helpdesk { .. } | Setting::LetterLanguage { .. } => {}
        }
    }

    /// The same with sizes that can be chosen, whatever stood in a file.
    #[must_use]
    pub fn checked(mut self) -> Self {
        self.display.text_size = nearest(self.display.text_size);
        self
    }
}

fn nearest(percent: u16) -> u16 {
    TEXT_SIZES.into_iter().min_by_key(|size| size.abs_diff(percent)).unwrap_or(percent)
}

fn beside(percent: u16, larger: bool) -> u16 {
    let next = |size: &u16| if larger { *size > percent } else { *size < percent };
    let mut found = TEXT_SIZES.into_iter().filter(next);
    if larger { found.next() } else { found.next_back() }.unwrap_or(percent)
}

/// One of several values.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SettingOption {
    /// The words.
    pub label: String,
    /// Is it the present one?
    pub chosen: bool,
    /// The change that chooses it.
    pub set: Setting,
    /// Language of the words, where it is not that of the page.
    pub language: Option<&'static str>,
}

/// A setting with its values.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SettingGroup {
    /// What is set.
    pub label: String,
    /// More about it.
    pub hint: Option<String>,
    /// The values.
    pub options: Vec<SettingOption>,
}

/// The languages of the program, each named in itself.
pub(super) fn languages(texts: &Texts) -> Vec<SettingOption> {
    options_of_languages(texts, texts.language(), |code| Setting::Language { code })
}

fn options_of_languages(texts: &Texts, chosen: Language, set: fn(String) -> Setting) -> Vec<SettingOption> {
    Language::all()
        .map(|language| SettingOption {
            label: texts.say(&format!("settings-language-{language}")),
            chosen: language == chosen,
            set: set(language.code().to_owned()),
            language: (language != texts.language()).then(|| language.code()),
        })
        .collect()
}

/// The languages of the helpdesk's panel, each named in itself.
pub(super) fn helpdesk_languages(texts: &Texts) -> Vec<SettingOption> {
    options_of_languages(texts, texts.language(), |code| Setting::HelpdeskLanguage { code })
}

/// The language of the guest's Microsoft pages.
pub(super) fn microsoft_pages(texts: &Texts) -> SettingGroup {
    SettingGroup {
        label: texts.say("settings-ms-language"),
        hint: texts.maybe("settings-ms-language.hint"),
        options: options_of_languages(texts, texts.microsoft(), |code| Setting::MicrosoftLanguage { code }),
    }
}

/// The language of the messages that the guest sends: whoever reads them can speak another one.
pub(super) fn letter_language(view: View<'_>) -> SettingGroup {
    let texts = view.texts;
    let chosen = view.letters.unwrap_or(texts).language();
    let options = options_of_languages(texts, chosen, |code| Setting::LetterLanguage { code });
    SettingGroup { label: texts.say("letter-language"), hint: None, options }
}

/// All settings, for their page.
pub(super) fn groups(view: View<'_>) -> Vec<SettingGroup> {
    let texts = view.texts;
    let option = |message: &str, chosen: bool, set: Setting| SettingOption {
        label: texts.say(message),
        chosen,
        set,
        language: None,
    };
    let theme = |message: &str, theme: Theme| option(message, view.display.theme == theme, Setting::Theme { theme });
    let motion =
        |message: &str, motion: Motion| option(message, view.display.motion == motion, Setting::Motion { motion });
    let group = |label: &str, options: Vec<SettingOption>| SettingGroup {
        label: texts.say(label),
        hint: texts.maybe(&format!("{label}.hint")),
        options,
    };
    let sizes = TEXT_SIZES.into_iter().map(|percent| SettingOption {
        label: texts.say_with("settings-percent", &[("percent", percent.to_string().into())]),
        chosen: view.display.text_size == percent,
        set: Setting::TextSize { percent },
        language: None,
    });
    vec![
        group("settings-language", languages(texts)),
        microsoft_pages(texts),
        group("settings-size", sizes.collect()),
        group(
            "settings-theme",
            vec![
                theme("settings-theme-system", Theme::System),
                theme("settings-theme-light", Theme::Light),
                theme("settings-theme-dark", Theme::Dark),
                theme("settings-theme-contrast", Theme::Contrast),
            ],
        ),
        group(
            "settings-motion",
            vec![motion("settings-motion-system", Motion::System), motion("settings-motion-less", Motion::Less)],
        ),
    ]
}

/// The change that hides what is shown, or shows what is hidden.
pub(super) fn turn_privacy(view: View<'_>) -> SettingOption {
    let hidden = view.privacy == Privacy::Hidden;
    SettingOption {
        label: view.texts.say(if hidden { "nav-show-data" } else { "nav-hide-data" }),
        chosen: hidden,
        set: Setting::Privacy { hidden: !hidden },
        language: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_stay_within_their_list() {
        let mut settings = Settings::default();
        for _ in 0..20 {
            settings.set(&Setting::TextStep { larger: true });
        }
        assert_eq!(settings.display.text_size, 400);
        settings.set(&Setting::TextStep { larger: false });
        assert_eq!(settings.display.text_size, 300);
        settings.set(&Setting::TextSize { percent: 9 });
        assert_eq!(settings.display.text_size, 100);
        settings.set(&Setting::TextStep { larger: false });
        assert_eq!(settings.display.text_size, 100);
    }

    #[test]
    fn a_language_that_is_not_spoken_changes_nothing() {
        let mut settings = Settings { language: Some("nl".to_owned()), ..Settings::default() };
        settings.set(&Setting::Language { code: "xx".to_owned() });
        assert_eq!(settings.language.as_deref(), Some("nl"));
    }
}
