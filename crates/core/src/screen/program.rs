//! What the program says about itself: its settings, its keys, its version; and what a helpdesk asks and says.

use super::{
    Block, KeyRow,
    parts::{list, paragraph},
};
use crate::case::Act;
use crate::knowledge;
use crate::text::{RichText, Texts};

pub(super) fn settings(texts: &Texts) -> Vec<Block> {
    let name = |language: crate::text::Language| texts.say(&format!("settings-language-{language}"));
    let row = |message: &str, language| RichText::plain(&format!("{}: {}", texts.say(message), name(language)));
    vec![
        Block::List {
            items: vec![row("settings-language", texts.language()), row("settings-ms-language", texts.microsoft())],
        },
        paragraph(&texts.say("settings-ms-language.hint")),
        paragraph(&texts.say("settings-change")),
    ]
}

pub(super) fn about(texts: &Texts) -> Vec<Block> {
    let date = knowledge::newest_date().map(|date| date.to_string()).unwrap_or_default();
    vec![
        paragraph(&texts.say_with("about-version", &[("version", env!("CARGO_PKG_VERSION").into())])),
        paragraph(&texts.say("about-texts")),
        paragraph(&texts.say_with("about-checked", &[("date", date.into())])),
        paragraph(&texts.say("about-microsoft")),
        Block::Button { text: texts.say("about-log-holds"), label: texts.say("about-log"), act: Act::ShowLog },
    ]
}

pub(super) fn keys(texts: &Texts) -> Vec<Block> {
    list(
        &[
            "ask-key-number",
            "ask-key-page",
            "ask-key-back",
            "ask-key-paste",
            "ask-key-open",
            "ask-key-letter",
            "ask-key-timer",
            "ask-key-language",
            "ask-key-quit",
        ],
        texts,
    )
}

/// The keys of the window. On a Mac, Cmd stands for Ctrl.
pub(super) fn window_keys(texts: &Texts) -> Vec<Block> {
    let row = |keys: &[&str], message: &str| KeyRow {
        keys: keys.iter().map(|key| (*key).to_owned()).collect(),
        action: texts.say(message),
    };
    vec![
        Block::Keys {
            rows: vec![
                row(&["Alt+←"], "keys-back"),
                row(&["Ctrl+K"], "keys-jump"),
                row(&["Ctrl+Shift+H"], "keys-helpdesk"),
                row(&["Ctrl+Shift+X"], "keys-hide"),
                row(&["Ctrl+Shift+L"], "keys-language"),
                row(&["Ctrl++", "Ctrl+-", "Ctrl+0"], "keys-size"),
                row(&["Ctrl+Enter"], "keys-main"),
                row(&["Esc"], "keys-close"),
                row(&["F1"], "keys-help"),
            ],
        },
        paragraph(&texts.say("keys-mac")),
    ]
}

pub(super) fn helpdesk(texts: &Texts) -> Vec<Block> {
    let ask = [
        "helpdesk-ask-page",
        "helpdesk-ask-address",
        "helpdesk-ask-name",
        "helpdesk-ask-number",
        "helpdesk-ask-before",
        "helpdesk-ask-language",
    ];
    let say = ["helpdesk-say-private", "helpdesk-say-paste", "helpdesk-say-secret"];
    let mut blocks = vec![Block::Heading { text: texts.say("helpdesk-ask") }];
    blocks.extend(list(&ask, texts));
    blocks.push(Block::Heading { text: texts.say("helpdesk-say") });
    blocks.extend(list(&say, texts));
    blocks
}
