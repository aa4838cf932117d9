//! Words of the window's own parts, which are the same on every page.

use serde::Serialize;

use crate::text::Texts;

/// The words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[allow(missing_docs, reason = "each field is named after the part that shows it")]
pub struct Words {
    pub skip: String,
    pub menu: String,
    pub back: String,
    pub page_hint: String,
    pub busy: String,
    pub open: String,
    pub open_private: String,
    pub open_profile: String,
    pub copy: String,
    pub close: String,
    pub head: String,
    pub foot: String,
    pub choose_file: String,
    pub drop_file: String,
    pub one_file: String,
    pub unreadable_file: String,
    pub jump_title: String,
    pub jump_label: String,
    pub jump_hint: String,
    pub jump_button: String,
    pub letter_title: String,
    pub letter_check: String,
    pub letter_copy: String,
    pub letter_draft: String,
    pub details: String,
    pub exact: String,
    pub on: String,
    pub off: String,
    pub text_hidden: String,
    pub broken: String,
}

impl Words {
    pub(super) fn of(texts: &Texts) -> Self {
        let say = |message: &str| texts.say(message);
        Self {
            skip: say("shell-skip"),
            menu: say("menu-title"),
            back: say("nav-back"),
            page_hint: say("shell-page-hint"),
            busy: say("shell-busy"),
            open: say("nav-open"),
            open_private: say("nav-open-private"),
            open_profile: say("nav-open-profile"),
            copy: say("nav-copy"),
            close: say("nav-close"),
            head: say("shell-head"),
            foot: say("shell-foot"),
            choose_file: say("paste-choose-file"),
            drop_file: say("paste-drop-file"),
            one_file: say("paste-error-several"),
            unreadable_file: say("paste-error-unreadable"),
            jump_title: say("jump-title"),
            jump_label: say("jump-label"),
            jump_hint: say("jump-hint"),
            jump_button: say("jump-button"),
            letter_title: say("letter-title"),
            letter_check: say("letter-check"),
            letter_copy: say("letter-copy"),
            letter_draft: say("letter-draft"),
            details: say("result-details"),
            exact: say("report-exact"),
            on: say("report-on"),
            off: say("report-off"),
            text_hidden: say("paste-hidden"),
            broken: say("shell-broken"),
        }
    }
}
