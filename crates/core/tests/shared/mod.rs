//! What several tests read: the hosts, the sources, and every page in every language.

#![allow(dead_code, reason = "each test uses a part")]

pub mod planted;

use std::path::{Path, PathBuf};

use guest_help_core::case::{Answer, Case, answer};
use guest_help_core::clue::Paste;
use guest_help_core::host::Host;
use guest_help_core::page::{PageNumber, map};
use guest_help_core::screen::{Face, Privacy, View};
use guest_help_core::text::{Language, Texts};

/// The top of the project.
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The hosts inside the program, and the invented one that tells everything.
pub fn hosts() -> Vec<Host> {
    let text = std::fs::read_to_string(top().join("tests/hosts/harbour.toml")).unwrap();
    Host::embedded_ids().filter_map(Host::embedded).chain([Host::read("harbour.toml", &text).unwrap()]).collect()
}

/// The invented host alone.
pub fn harbour() -> Host {
    Host::read("harbour.toml", &std::fs::read_to_string(top().join("tests/hosts/harbour.toml")).unwrap()).unwrap()
}

/// The bytes of a mail of tests/mails: a text, or a file of Outlook.
pub fn mail(name: &str) -> Vec<u8> {
    let at = |ending: &str| top().join(format!("tests/mails/cases/{name}.{ending}"));
    std::fs::read(at("eml")).or_else(|_| std::fs::read(at("msg"))).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[derive(serde::Deserialize)]
struct Rows<Row> {
    case: Vec<Row>,
}

/// Every `[[case]]` of the tables in a folder.
pub fn rows<Row: serde::de::DeserializeOwned>(folder: &str) -> Vec<Row> {
    let read = |(file, source): (String, String)| {
        toml::from_str::<Rows<Row>>(&source).unwrap_or_else(|error| panic!("{file}: {error}")).case
    };
    read_folder(folder, "toml").into_iter().flat_map(read).collect()
}

/// The same order of changes in every run (splitmix64).
pub struct Changes(pub u64);

impl Changes {
    /// A number below another one.
    pub fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % below.max(1) as u64).unwrap()
    }
}

/// Every file of a folder with this ending, in the folders below it, too: path and text.
pub fn read_folder(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut waiting = vec![top().join(folder)];
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                found.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// Calls `check` for every page, in every language, with every language of Microsoft's pages, for every host, without and with a pasted error.
pub fn every_view(check: impl Fn(&Host, &Texts, View<'_>, &Case, PageNumber)) {
    let error =
        "AADSTS50020: User account 'jan@voorbeeld.be' from identity provider 'live.com' does not exist in tenant 'X'.";
    for host in hosts() {
        let empty = Case::new(host.id());
        let pasted = answer(empty.clone(), Answer::Paste(Paste::Text(error.to_owned()))).unwrap();
        for language in Language::all() {
            for microsoft in Language::all() {
                let texts = host.texts(language, microsoft);
                for (privacy, face) in
                    [(Privacy::Shown, Face::Terminal), (Privacy::Shown, Face::Window), (Privacy::Hidden, Face::Window)]
                {
                    for case in [&empty, &pasted] {
                        for page in map().pages() {
                            check(&host, &texts, View { privacy, face, ..View::of(&texts) }, case, page.number);
                        }
                    }
                }
            }
        }
    }
}
