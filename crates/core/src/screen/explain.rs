//! The answer of `explain` and `diagnose`: the diagnosis with its words, for terminal and scripts.

use serde::Serialize;

use super::{Detail, Part, View, cures, parts, result};
use crate::clue::ClueKind;
use crate::diagnose::Diagnosis;
use crate::error::Fields;
use crate::handoff::certainty_message;
use crate::host::Host;
use crate::page::{Line, PageNumber, map};
use crate::vocabulary::{Certainty, Situation, WhoActs};

/// The document of `explain --json` (schema 1 of the command line's contract).
#[derive(Clone, Debug, Serialize)]
pub struct Explanation {
    /// Version of the document.
    pub schema: u32,
    /// What was pasted.
    pub kind: ClueKind,
    /// The page that says what to do.
    pub page: PageNumber,
    /// What is the matter.
    pub situation: Situation,
    /// How sure.
    pub certainty: Certainty,
    /// Who acts.
    pub who_acts: WhoActs,
    /// Title of the page.
    pub title: String,
    /// What we found.
    pub found: String,
    /// Why we think so.
    pub why: Vec<String>,
    /// What to do.
    #[serde(rename = "do")]
    pub what_to_do: Vec<String>,
    /// What does not help.
    pub not: Vec<String>,
    /// Who acts, in words.
    pub who: String,
    /// How sure, in words; `None` where nothing was judged.
    pub certainty_words: Option<String>,
    /// What the text tells; for an error the fields of the contract.
    pub facts: serde_json::Value,
    /// The same for people, with the labels of Microsoft's page; scripts read `facts`.
    #[serde(skip)]
    pub details: Vec<Detail>,
    /// Other answers, at most three.
    pub others: Vec<OtherAnswer>,
    /// Links of this host to use instead.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<RightLink>,
    /// Errors of the same text that follow from this one.
    pub consequences: Vec<String>,
    /// How many secrets were taken out.
    pub secrets_removed: usize,
}

/// Another answer.
#[derive(Clone, Debug, Serialize)]
pub struct OtherAnswer {
    /// Its page.
    pub page: PageNumber,
    /// What would be the matter.
    pub situation: Situation,
    /// How sure.
    pub certainty: Certainty,
    /// Title of its page.
    pub title: String,
}

/// A link of this host that leads to the right place.
#[derive(Clone, Debug, Serialize)]
pub struct RightLink {
    /// What it opens.
    pub label: String,
    /// The link.
    pub address: String,
}

#[derive(Serialize)]
struct ErrorFacts<'a> {
    code: Option<&'a str>,
    #[serde(flatten)]
    fields: &'a Fields,
}

/// Words a diagnosis.
#[must_use]
pub fn explain(diagnosis: &Diagnosis, secrets_removed: usize, host: &Host, view: View<'_>) -> Explanation {
    let texts = view.texts;
    let page = map().page(diagnosis.page);
    let kind = diagnosis.kind.unwrap_or(ClueKind::Unknown);
    let has_result = texts.has(&format!("{}.found", page.title));
    let view_of_page = has_result.then(|| result::view_of(page, Some(diagnosis), view));
    let lines = |wanted: Part| -> Vec<String> {
        let part = view_of_page.iter().flat_map(|view| &view.parts).find(|part| part.part == wanted);
        part.map_or_else(Vec::new, |part| part.lines.iter().map(crate::text::RichText::words).collect())
    };
    let title = result::title(page, Some(diagnosis), texts);
    let (found, why, what_to_do, not, who) = if has_result {
        (lines(Part::Found).join(" "), lines(Part::Why), lines(Part::Do), lines(Part::Not), lines(Part::Who).join(" "))
    } else {
        let found = match diagnosis.kind {
            Some(kind) => texts.say(parts::kind_message(kind)),
            None => title.clone(),
        };
        let reasons = diagnosis.evidence.iter().map(|evidence| result::reason(evidence, view));
        let why = reasons.map(|reason| crate::text::RichText::parse(&reason).words()).collect();
        let open = texts.say_with(
            "explain-open-page",
            &[("page", page.number.to_string().into()), ("title", title.as_str().into())],
        );
        // What the page says first is what to do first; a list of problems or titles begins with its choices.
        let first = page.body.first().and_then(|line| match line {
            Line::Message(message) => texts.maybe(message),
            Line::Part(_) => None,
        });
        let says_what_to_do = !matches!(diagnosis.kind, None | Some(ClueKind::Picture | ClueKind::Unknown));
        let mut steps: Vec<String> = first.filter(|_| says_what_to_do).into_iter().collect();
        steps.push(open);
        (found, why, steps, Vec::new(), texts.say(result::who_message(diagnosis.who_acts)))
    };
    Explanation {
        schema: 1,
        kind,
        page: diagnosis.page,
        situation: diagnosis.situation,
        certainty: diagnosis.certainty,
        who_acts: diagnosis.who_acts,
        title,
        found,
        why,
        what_to_do: what_to_do.iter().map(|line| crate::text::RichText::parse(line).words()).collect(),
        not,
        who,
        certainty_words: certainty_message(diagnosis).map(|message| texts.say(message)),
        facts: facts(diagnosis),
        details: result::details(diagnosis, view),
        others: diagnosis
            .others
            .iter()
            .map(|other| OtherAnswer {
                page: other.page,
                situation: other.situation,
                certainty: other.certainty,
                title: texts.say(&map().page(other.page).title),
            })
            .collect(),
        consequences: diagnosis.consequences.clone(),
        links: if cures::needs_right_links(diagnosis) { right_links(host, view) } else { Vec::new() },
        secrets_removed,
    }
}

fn right_links(host: &Host, view: View<'_>) -> Vec<RightLink> {
    let links = cures::right_links(host, view.texts).into_iter();
    links.map(|(label, address)| RightLink { label: label.words(), address }).collect()
}

fn facts(diagnosis: &Diagnosis) -> serde_json::Value {
    let empty = || serde_json::Value::Object(serde_json::Map::new());
    if let Some(link) = &diagnosis.link {
        return serde_json::to_value(link).unwrap_or_else(|_| empty());
    }
    if let Some(mail) = &diagnosis.mail {
        let mut facts = serde_json::to_value(&mail.judgement).unwrap_or_else(|_| empty());
        if let Some(object) = facts.as_object_mut() {
            object.insert("delivery".to_owned(), serde_json::to_value(mail.delivery).unwrap_or_else(|_| empty()));
            object.insert("mail_gateway".to_owned(), mail.gateway().into());
        }
        return facts;
    }
    if let Some(reading) = &diagnosis.sender {
        return serde_json::json!({
            "sender": reading.sender, "organisation": reading.organisation, "signs": reading.signs,
        });
    }
    if diagnosis.kind != Some(ClueKind::Error) {
        return empty();
    }
    let facts = ErrorFacts { code: diagnosis.code.as_deref(), fields: &diagnosis.fields };
    serde_json::to_value(facts).unwrap_or_else(|_| empty())
}
