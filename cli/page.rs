//! `page` and `pages`: one page of the guide, and the whole map.

use std::collections::BTreeMap;
use std::io::{self, Write};

use guest_help_core::guide;
use guest_help_core::page::{Page, PageNumber, Target, map};
use guest_help_core::screen;
use guest_help_core::text::{Language, Texts};
use serde::Serialize;

use crate::failure::{Failure, Outcome};
use crate::print;
use crate::setting::Setting;

/// Shows one page. Without a number: the page where the case stands, else the first.
pub fn page(number: Option<&str>, setting: &Setting) -> Result<Outcome, Failure> {
    let case = setting.case()?;
    let number = match number {
        None => guide::next(&case),
        Some(text) => find(text, setting)?,
    };
    let screen = screen::of(number, &case, &setting.host, setting.view());
    let mut out = io::stdout().lock();
    if setting.json {
        writeln!(out, "{}", serde_json::to_string_pretty(&screen).map_err(io::Error::from)?)?;
    } else {
        out.write_all(print::screen(&screen, &setting.texts).text().as_bytes())?;
    }
    out.flush()?;
    Ok(Outcome::Fine)
}

/// The page with this number, or why not.
pub fn find(text: &str, setting: &Setting) -> Result<PageNumber, Failure> {
    text.parse::<PageNumber>()
        .ok()
        .filter(|number| map().find(*number).is_some())
        .ok_or_else(|| Failure::Unusable(setting.texts.say_with("cli-error-page", &[("page", text.into())])))
}

/// A row of `pages --json`.
#[derive(Serialize)]
struct Row<'a> {
    number: PageNumber,
    id: &'a str,
    kind: guest_help_core::page::Kind,
    title: BTreeMap<&'static str, String>,
    next: Vec<PageNumber>,
    results: Vec<PageNumber>,
    minisite: &'a [String],
    articles: &'a [String],
    decisions: Option<usize>,
}

/// Shows the whole map.
pub fn pages(setting: &Setting) -> Result<Outcome, Failure> {
    let ways = guide::Ways::of(map());
    let mut out = io::stdout().lock();
    if setting.json {
        let languages: Vec<(Language, Texts)> =
            Language::all().map(|language| (language, setting.host.texts(language, language))).collect();
        let rows: Vec<Row<'_>> = map()
            .pages()
            .iter()
            .map(|page| Row {
                number: page.number,
                id: &page.id,
                kind: page.kind,
                title: languages.iter().map(|(language, texts)| (language.code(), texts.say(&page.title))).collect(),
                next: next(page),
                results: unique(page.results.iter().map(|result| result.to)),
                minisite: &page.minisite,
                articles: &page.articles,
                decisions: ways.decisions(page.number),
            })
            .collect();
        let document = serde_json::json!({ "schema": 1, "pages": rows });
        writeln!(out, "{document:#}")?;
    } else {
        for page in map().pages() {
            let numbers: Vec<String> = next(page).iter().map(ToString::to_string).collect();
            let arrow = if numbers.is_empty() { String::new() } else { format!(" > {}", numbers.join(" ")) };
            let line = format!("{}  {}{arrow}", page.number, setting.texts.say(&page.title));
            for piece in textwrap::wrap(&line, textwrap::Options::new(80).subsequent_indent("     ")) {
                writeln!(out, "{piece}")?;
            }
        }
    }
    out.flush()?;
    Ok(Outcome::Fine)
}

fn next(page: &Page) -> Vec<PageNumber> {
    unique(page.choices.iter().filter_map(|choice| match choice.to {
        Target::Page(number) => Some(number),
        Target::Any | Target::Back => None,
    }))
}

fn unique(numbers: impl Iterator<Item = PageNumber>) -> Vec<PageNumber> {
    let mut seen = Vec::new();
    for number in numbers {
        if !seen.contains(&number) {
            seen.push(number);
        }
    }
    seen
}
