//! Making the screen of one page from the case.

use super::{AnswerBy, Choice, Face, FieldView, PasteBox, Privacy, Screen, View, Words};
use super::{
    account, accounts, check, connection, helpdesk, mask::mask, outcome, parts, ready, refusal, report, result,
    settings, topics,
};
use crate::case::{Case, Field};
use crate::clue::ClueKind;
use crate::diagnose::{self, Diagnosis, Evidence};
use crate::error::{Finding, Proof};
use crate::handoff;
use crate::host::Host;
use crate::mail::MOST_MAIL_BYTES;
use crate::page::{FixedLink, Kind, Line, Need, Page, PageNumber, Part, Place, Target, map};
use crate::text::{RichText, Texts, Value};
use crate::vocabulary::Situation;

/// The screen of a page.
#[must_use]
pub fn of(number: PageNumber, case: &Case, host: &Host, view: View<'_>) -> Screen {
    let page = map().page(number);
    let texts = view.texts;
    let diagnosis = diagnose::diagnose(case, host);
    let pasted = diagnose::pasted(case, host);
    let recognised = pasted.as_ref().filter(|_| page.number == PageNumber::PASTE);
    let is_connection = page.number == PageNumber::CONNECTION;
    let looked_at = is_connection.then(|| connection::found(case, host, view)).flatten();
    let connected = looked_at.as_ref().and_then(|_| diagnose::connection(case, host));
    let title = match (page.number, recognised) {
        (PageNumber::PASTE, None) => texts.say("paste-title-empty"),
        (PageNumber::PASTE, Some(diagnosis)) if diagnosis.kind == Some(ClueKind::Unknown) => {
            texts.say("paste-title-unknown")
        }
        _ => result::title_of(page, case, host, texts),
    };
    let choices = number_choices(
        match recognised.or(connected.as_ref()) {
            Some(diagnosis) => answers(diagnosis, texts),
            None if page.shows(Part::Forecast) => forecast_answers(account::next_pages(case, host, view), texts),
            None if page.shows(Part::Ready) => forecast_answers(ready::next_pages(case, host, view), texts),
            None => Vec::new(),
        },
        accounts_answer(page, case, host, view),
        page,
        host,
        view,
    );
    let letters = letters(page, case, &diagnosis, host, view.letters.unwrap_or(texts), view.privacy);
    Screen {
        schema: 1,
        language: texts.language().code(),
        number: page.number,
        id: page.id.clone(),
        kind: page.kind,
        app: texts.say("app-name"),
        window_title: texts.say_with(
            "shell-window-title",
            &[("title", title.as_str().into()), ("page", page.number.to_string().into())],
        ),
        page_label: texts.say_with("shell-page", &[("page", page.number.to_string().into())]),
        step: page.step.map(|step| {
            texts.say_with("shell-step-of", &[("step", step.to_string().into()), ("total", steps().to_string().into())])
        }),
        title,
        notices: notices(page, case, host, view),
        body: match (recognised, looked_at) {
            (Some(diagnosis), _) => parts::recognised(diagnosis, host, view),
            (None, Some(found)) => found,
            (None, None) => {
                let body = parts::body(page, case, &diagnosis, host, view);
                body.into_iter().chain(is_connection.then(|| connection::in_terminal(view)).flatten()).collect()
            }
        },
        result: result::of(page, case, host, view),
        check: match page.number {
            PageNumber::CONNECTION => connection::of(case, host, view),
            PageNumber::READY => ready::check(case, host, view),
            _ if page.shows(Part::Forecast) => account::check(case, host, view),
            _ if page.shows(Part::Accounts) => accounts::check(case, host, view),
            _ => recognised.and_then(|diagnosis| check::of(diagnosis, case, host, view)),
        },
        helpdesk: helpdesk::of(page, case, host, view, &choices),
        choices,
        paste: paste_box(page, recognised, case, view),
        fields: fields(page, case, &diagnosis, view),
        sections: if page.shows(Part::Report) { report::sections(case, host, view) } else { Vec::new() },
        topics: page.shows(Part::Topics).then(|| topics::topics("", view)),
        settings: if page.shows(Part::Settings) { settings::groups(view) } else { Vec::new() },
        microsoft_pages: (page.kind == Kind::Step).then(|| settings::microsoft_pages(texts)),
        letter_language: (!letters.is_empty()).then(|| settings::letter_language(view)),
        letters,
        head: fixed(Place::Head, texts),
        foot: fixed(Place::Foot, texts),
        promise: texts.say("shell-no-secrets"),
        back: case.trail().len() > 1,
        languages: settings::languages(texts),
        privacy: settings::turn_privacy(view),
        display: view.display,
        outcome: outcome::last(case, view).filter(|(acted, _)| *acted == page.number).map(|(_, outcome)| outcome),
        words: Words::of(texts),
    }
}

/// How many steps the invitation has.
fn steps() -> u8 {
    map().pages().iter().filter_map(|page| page.step).max().unwrap_or_default()
}

/// What happened just now: with the pasted text, with the act that led here, and what is hidden.
fn notices(page: &Page, case: &Case, host: &Host, view: View<'_>) -> Vec<RichText> {
    let removed = case.pasted().map_or(0, |(_, _, removed)| removed);
    let removed = (removed > 0 && page.number == PageNumber::PASTE)
        .then(|| view.texts.say_with("paste-secret-removed", &[("count", Value::Count(removed))]));
    let led_here = (case.present() == page.number).then(|| outcome::led_here(case, view.texts)).flatten();
    let led_here = led_here.map(|outcome| outcome.words);
    let names_people =
        !page.letters.is_empty() || page.number == PageNumber::REPORT || page.body.contains(&Line::Part(Part::Report));
    let hidden = (view.privacy == Privacy::Hidden && names_people).then(|| view.texts.say("shell-hidden"));
    let unfounded = result::is_unfounded(page, case, host, view).then(|| view.texts.say("result-by-number"));
    [removed, led_here, hidden, unfounded].into_iter().flatten().map(|notice| RichText::parse(&notice)).collect()
}

/// The pages that the forecast leads to.
fn forecast_answers(pages: Vec<PageNumber>, texts: &Texts) -> Vec<Choice> {
    pages.into_iter().map(|page| jump(page, "forecast-go", None, texts)).collect()
}

/// The page that the accounts of this computer lead to.
fn accounts_answer(page: &Page, case: &Case, host: &Host, view: View<'_>) -> Option<Choice> {
    let to = accounts::next_page(case, host, view).filter(|_| page.shows(Part::Accounts))?;
    Some(jump(to, "accounts-go", None, view.texts))
}

/// A choice that goes straight to a page.
fn jump(page: PageNumber, group: &str, diagnosis: Option<&Diagnosis>, texts: &Texts) -> Choice {
    let title = map().find(page).map_or_else(String::new, |page| result::title(page, diagnosis, texts));
    Choice {
        n: 0,
        choice: format!("page-{page}"),
        label: RichText::parse(&title),
        hint: None,
        group: Some(texts.say(group)),
        to: page,
        answer: AnswerBy::Jump,
        act: None,
    }
}

/// The best answer for a pasted text, and the others. The guest confirms: a wrong jump is worse than one click.
fn answers(diagnosis: &Diagnosis, texts: &Texts) -> Vec<Choice> {
    let jump = |page: PageNumber, group: &str| jump(page, group, Some(diagnosis), texts);
    let others = diagnosis.others.iter().map(|other| other.page);
    // The page that asks leads nowhere else.
    let here = [PageNumber::PASTE, PageNumber::CONNECTION];
    let best = std::iter::once(diagnosis.page).filter(|page| !here.contains(page));
    best.map(|page| jump(page, "paste-best")).chain(others.map(|page| jump(page, "paste-others"))).collect()
}

/// `first` stand before the choices of the page, `last` behind them: there a number that a helpdesk says over the phone stays the same.
fn number_choices(first: Vec<Choice>, last: Option<Choice>, page: &Page, host: &Host, view: View<'_>) -> Vec<Choice> {
    let mut choices = first;
    let texts = view.texts;
    let answered: Vec<PageNumber> = choices.iter().map(|choice| choice.to).collect();
    // There a choice says what the guest sees, whatever was forecast.
    let says_what_is_seen = page.shows(Part::Forecast);
    // What leaves is what is shown: while data is hidden, nothing is done with the report.
    let offered = |choice: &&crate::page::Choice| {
        let box_stands_here = view.face == Face::Window && page.number == PageNumber::HOME;
        choice.needs.is_none_or(|need| has(host, need))
            && (choice.act.is_none() || view.privacy == Privacy::Shown)
            && (says_what_is_seen || !answered.iter().any(|page| choice.to == Target::Page(*page)))
            && !(box_stands_here && choice.to == Target::Page(PageNumber::PASTE))
    };
    let own = page.choices.iter().filter(offered).filter_map(|choice| {
        let (to, answer) = match choice.to {
            Target::Page(to) if choice.starts_over => (to, AnswerBy::StartOver),
            Target::Page(to) => (to, AnswerBy::Choose),
            Target::Back => (page.number, AnswerBy::Choose),
            Target::Any => return None,
        };
        Some(Choice {
            n: 0,
            label: RichText::parse(&texts.say(&choice.message)),
            hint: texts.maybe(&format!("{}.hint", choice.message)).map(|hint| RichText::parse(&hint)),
            group: choice.group.as_deref().map(|group| texts.say(group)),
            choice: choice.message.clone(),
            to,
            answer,
            act: choice.act,
        })
    });
    choices.extend(own);
    choices.extend(last);
    for (index, choice) in choices.iter_mut().enumerate() {
        choice.n = index + 1;
    }
    choices
}

fn has(host: &Host, need: Need) -> bool {
    match need {
        Need::Extranet => host.extranet().is_some(),
        Need::Form => !host.form().address.is_empty(),
    }
}

fn paste_box(page: &Page, recognised: Option<&Diagnosis>, case: &Case, view: View<'_>) -> Option<PasteBox> {
    let texts = view.texts;
    let (label, hint) = match (page.id.as_str(), recognised) {
        ("home", _) => ("home-paste-label", "home-paste-hint"),
        ("paste", None) => ("paste-title-empty", "home-paste-hint"),
        ("paste", Some(_)) if view.face == Face::Window => ("paste-again", "paste-again-hint"),
        ("tool.error", _) => ("tool-error-label", "tool-error-lead"),
        ("tool.link", _) => ("tool-link-label", "tool-link-hint"),
        ("tool.mail", _) => ("tool-mail-label", "tool-mail-hint"),
        _ => return None,
    };
    let text = case.pasted().filter(|_| recognised.is_some() && view.privacy == Privacy::Shown);
    Some(PasteBox {
        label: texts.say(label),
        hint: texts.say(hint),
        button: texts.say(match page.id.as_str() {
            "tool.link" | "tool.mail" => "tool-check-button",
            _ => "home-paste-button",
        }),
        text: text.map_or_else(String::new, |(text, ..)| text.to_owned()),
        most_bytes: MOST_MAIL_BYTES,
    })
}

/// The fields of the report, and the address that a forecast is about.
fn fields(page: &Page, case: &Case, diagnosis: &Diagnosis, view: View<'_>) -> Vec<FieldView> {
    let texts = view.texts;
    let of_page: &[(Field, &str, Option<&str>, bool)] = match page.number {
        PageNumber::REPORT => &[
            (Field::Address, "report-email", None, true),
            (Field::Invited, "report-invited", None, false),
            (Field::Application, "report-application", None, false),
            (Field::Happened, "report-happened", Some("report-happened-hint"), true),
            (Field::Contact, "report-contact", None, false),
        ],
        _ if page.shows(Part::Forecast) || page.shows(Part::Ready) => {
            &[(Field::Invited, "account-field", Some("account-field-hint"), false)]
        }
        _ if page.shows(Part::Accounts) && view.face == Face::Window => {
            &[(Field::Invited, "account-field", Some("accounts-field-hint"), false)]
        }
        _ => &[],
    };
    of_page
        .iter()
        .copied()
        .map(|(field, label, hint, required)| FieldView {
            field,
            label: texts.say(label),
            hint: hint.map(|hint| texts.say(hint)),
            value: mask(
                case.left_in(field).or_else(|| lifted(field, case, diagnosis)).unwrap_or_default(),
                view.privacy,
            ),
            required,
            long: field == Field::Happened,
            hidden: view.privacy == Privacy::Hidden,
            error: texts.say(refusal::field_message(field)),
        })
        .collect()
}

/// What the pasted text tells of a field: the guest confirms it or types another. The helpdesk must not look for the account that was
/// wrong.
fn lifted<'case>(field: Field, case: &'case Case, diagnosis: &'case Diagnosis) -> Option<&'case str> {
    let is_kind_alone = diagnosis.found == Finding::Message("found-personal-on-work".to_owned());
    match field {
        Field::Address if diagnosis.evidence.contains(&Evidence::Error(Proof::AddressDiffers)) => {
            case.typed(Field::Invited)
        }
        Field::Address if diagnosis.situation == Situation::WrongAccount && !is_kind_alone => None,
        Field::Address => diagnosis.fields.account.as_deref(),
        Field::Application => diagnosis.fields.app.as_deref(),
        Field::Invited | Field::Happened | Field::Contact => None,
    }
}

fn letters(
    page: &Page,
    case: &Case,
    diagnosis: &Diagnosis,
    host: &Host,
    texts: &Texts,
    privacy: Privacy,
) -> Vec<handoff::Letter> {
    // On a shared screen a letter would show what is hidden.
    match privacy {
        Privacy::Shown => handoff::letters(page, case, diagnosis, host, texts),
        Privacy::Hidden => Vec::new(),
    }
}

fn fixed(place: Place, texts: &Texts) -> Vec<Choice> {
    let choice = |link: &FixedLink| Choice {
        n: 0,
        choice: link.message.clone(),
        label: RichText::parse(&texts.say(&link.message)),
        hint: None,
        group: None,
        to: link.to,
        answer: AnswerBy::Jump,
        act: None,
    };
    map().fixed_links.iter().filter(|link| link.place == place).map(choice).collect()
}
