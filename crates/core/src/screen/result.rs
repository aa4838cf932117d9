//! The four headings of a result: what we found, why we think so, what to do, who acts. And how sure we are.

use super::{
    Detail, Mark, Part, ResultPart, ResultView, State, View, mask::mask, why_account, why_connection, why_link,
    why_mail, why_sender,
};
use crate::case::Case;
use crate::diagnose::{self, Diagnosis, Evidence};
use crate::error::{Finding, Proof};
use crate::handoff::certainty_message;
use crate::host::Host;
use crate::page::{Page, PageNumber};
use crate::text::{RichText, Texts, Value};
use crate::vocabulary::{Situation, WhoActs};

pub(super) fn of(page: &Page, case: &Case, host: &Host, view: View<'_>) -> Option<ResultView> {
    if !view.texts.has(&format!("{}.found", page.title)) {
        return None;
    }
    let diagnosis = about(page, case, host);
    Some(view_of(page, diagnosis.as_ref(), view))
}

/// Does the page tell a result, while nothing that was answered or pasted led here?
pub(super) fn is_unfounded(page: &Page, case: &Case, host: &Host, view: View<'_>) -> bool {
    view.texts.has(&format!("{}.found", page.title)) && about(page, case, host).is_none()
}

/// The diagnosis that led to this page: the present one, or the pasted text's, also as another of its answers.
fn about(page: &Page, case: &Case, host: &Host) -> Option<Diagnosis> {
    let known = |diagnosis: &Diagnosis| !diagnosis.evidence.is_empty() || diagnosis.kind.is_some();
    let present = diagnose::diagnose(case, host);
    if present.page == page.number {
        return Some(present).filter(known);
    }
    let pasted = diagnose::pasted(case, host);
    if pasted.as_ref().is_some_and(|pasted| pasted.page == page.number) {
        return pasted;
    }
    let by_accounts = diagnose::by_accounts(case, host).filter(|found| found.page == page.number);
    if by_accounts.is_some() {
        return by_accounts;
    }
    let pasted = pasted?;
    let other = pasted.others.iter().find(|other| other.page == page.number)?;
    Some(Diagnosis {
        page: other.page,
        situation: other.situation,
        certainty: other.certainty,
        who_acts: page.owners.first().copied().unwrap_or(WhoActs::Guest),
        found: Finding::Page,
        evidence: pasted
            .evidence
            .into_iter()
            .filter(|evidence| *evidence != Evidence::Error(Proof::SeveralCauses))
            .collect(),
        ..pasted
    })
}

pub(super) fn view_of(page: &Page, diagnosis: Option<&Diagnosis>, view: View<'_>) -> ResultView {
    let texts = view.texts;
    let mut parts = Vec::new();
    let mut part = |part: Part, heading: &str, lines: Vec<RichText>| {
        if !lines.is_empty() {
            parts.push(ResultPart { part, heading: texts.say(heading), lines });
        }
    };
    part(Part::Found, "result-found", found(page, diagnosis, texts));
    part(Part::Why, "result-why", why(page, diagnosis, view));
    part(Part::Do, "result-do", what_to_do(page, diagnosis, texts));
    part(
        Part::Not,
        "result-not",
        words(page, diagnosis, "not", texts).iter().map(|line| RichText::parse(line)).collect(),
    );
    part(Part::Who, "result-who", vec![RichText::parse(&who(page, diagnosis, texts))]);
    let certainty = diagnosis.map(|diagnosis| diagnosis.certainty);
    let words = diagnosis.and_then(certainty_message).map(|message| texts.say(message));
    let who_acts = diagnosis.map(|diagnosis| diagnosis.who_acts).or_else(|| page.owners.first().copied());
    let situation = diagnosis.map(|diagnosis| diagnosis.situation).or(page.situation);
    let mark = |state: State| Mark {
        state,
        words: texts.say(match state {
            State::Pass => "status-pass",
            State::Attention => "status-attention",
            State::Problem => "status-problem",
            State::Unknown => "status-unknown",
        }),
    };
    ResultView {
        state: diagnosis.map(|_| mark(state(situation, who_acts))),
        situation,
        certainty,
        certainty_words: words,
        who_acts,
        parts,
        details: diagnosis.map_or_else(Vec::new, |diagnosis| details(diagnosis, view)),
    }
}

fn state(situation: Option<Situation>, who_acts: Option<WhoActs>) -> State {
    match (situation, who_acts) {
        (Some(Situation::AllGood), _) => State::Pass,
        (None | Some(Situation::Unknown), _) => State::Unknown,
        (_, None | Some(WhoActs::Guest | WhoActs::NobodyRetry)) => State::Attention,
        _ => State::Problem,
    }
}

fn own_message(diagnosis: Option<&Diagnosis>) -> Option<&str> {
    match &diagnosis?.found {
        Finding::Message(message) => Some(message.as_str()),
        Finding::Page => None,
    }
}

fn found(page: &Page, diagnosis: Option<&Diagnosis>, texts: &Texts) -> Vec<RichText> {
    let line = match own_message(diagnosis) {
        Some(message) => texts.say(message),
        None => texts.say(&format!("{}.found", page.title)),
    };
    vec![RichText::parse(&line)]
}

/// What was found, where the finding or its page says it.
pub(super) fn found_words(page: &Page, diagnosis: &Diagnosis, texts: &Texts) -> Option<String> {
    own_message(Some(diagnosis))
        .map(|message| texts.say(message))
        .or_else(|| texts.maybe(&format!("{}.found", page.title)))
}

/// The title of the page for this case.
pub(super) fn title_of(page: &Page, case: &Case, host: &Host, texts: &Texts) -> String {
    let has_result = texts.has(&format!("{}.found", page.title));
    title(page, has_result.then(|| about(page, case, host)).flatten().as_ref(), texts)
}

/// The title of the page; a more exact finding can have its own.
pub(super) fn title(page: &Page, diagnosis: Option<&Diagnosis>, texts: &Texts) -> String {
    let own = own_message(diagnosis.filter(|diagnosis| diagnosis.page == page.number));
    own.and_then(|message| texts.maybe(&format!("{message}.title"))).unwrap_or_else(|| texts.say(&page.title))
}

/// What is said under one heading: by the finding, else by its page.
fn words(page: &Page, diagnosis: Option<&Diagnosis>, attribute: &str, texts: &Texts) -> Option<String> {
    own_message(diagnosis)
        .and_then(|message| texts.maybe(&format!("{message}.{attribute}")))
        .or_else(|| texts.maybe(&format!("{}.{attribute}", page.title)))
}

/// What to do first.
pub(super) fn first_step(page: &Page, diagnosis: &Diagnosis, texts: &Texts) -> Option<String> {
    words(page, Some(diagnosis), "do", texts)
}

/// What to do, then the second step.
fn what_to_do(page: &Page, diagnosis: Option<&Diagnosis>, texts: &Texts) -> Vec<RichText> {
    ["do", "then"]
        .into_iter()
        .filter_map(|attribute| words(page, diagnosis, attribute, texts))
        .map(|line| RichText::parse(&line))
        .collect()
}

/// The evidence first, then the reason that holds for everybody on this page.
fn why(page: &Page, diagnosis: Option<&Diagnosis>, view: View<'_>) -> Vec<RichText> {
    let evidence = diagnosis.map_or(&[][..], |diagnosis| diagnosis.evidence.as_slice());
    evidence
        .iter()
        .filter(|evidence| **evidence != Evidence::Answer { choice: "answer-unsure".to_owned() })
        .map(|evidence| reason(evidence, view))
        .chain(words(page, diagnosis, "why", view.texts))
        .map(|line| RichText::parse(&line))
        .collect()
}

/// A reason in words.
pub(super) fn reason(evidence: &Evidence, view: View<'_>) -> String {
    let texts = view.texts;
    let masked = |value: &str| Value::Text(mask(value, view.privacy));
    match evidence {
        Evidence::Link(proof) => why_link::words(proof, view),
        Evidence::Mail(proof) => why_mail::words(proof, view),
        Evidence::Connection(proof) => why_connection::words(proof, view),
        Evidence::Account(proof) => why_account::words(proof, view),
        Evidence::Sender(proof) => why_sender::words(proof, view),
        Evidence::Answer { choice } => texts.say_with("why-answer", &[("answer", unquoted(&texts.say(choice)).into())]),
        Evidence::Error(proof) => match proof {
            Proof::Code(code) => texts.say_with("why-code", &[("code", code.as_str().into())]),
            Proof::Sentence => texts.say("why-sentence"),
            Proof::Account(account) => texts.say_with("why-error-account", &[("account", masked(account))]),
            Proof::Provider(kind) => texts.say_with("why-error-provider", &[("provider", kind.name().into())]),
            Proof::Tenant(tenant) => texts.say_with("why-error-tenant", &[("tenant", masked(tenant))]),
            Proof::AddressDiffers => texts.say("why-address-differs"),
            Proof::AddressIsAlias => texts.say("why-address-alias"),
            Proof::SeveralCauses => texts.say("why-several-causes"),
            Proof::ExplainsTheOthers => texts.say("tool-error-many"),
            Proof::NumberMissing => texts.say("paste-need-rest"),
        },
    }
}

/// The words of a choice, without mark-up and without quotes around all of it: it is quoted where it is repeated.
fn unquoted(words: &str) -> String {
    let words = RichText::parse(words).words();
    let inside = ["‘’", "“”"].iter().find_map(|pair| {
        let inside = words.strip_prefix(pair.chars().next()?)?.strip_suffix(pair.chars().last()?)?;
        (!inside.contains(['‘', '“'])).then(|| inside.to_owned())
    });
    inside.unwrap_or(words)
}

/// The page's own words name a chain of people; where the error says exactly who, that stands alone. An answer does not.
fn who(page: &Page, diagnosis: Option<&Diagnosis>, texts: &Texts) -> String {
    let exact = diagnosis
        .filter(|diagnosis| {
            let is_told = !matches!(diagnosis.evidence.as_slice(), [] | [Evidence::Answer { .. }]);
            let is_one_of_several = page.owners.len() > 1 && page.number != PageNumber::UNKNOWN;
            is_told && is_one_of_several && diagnosis.who_acts != WhoActs::Guest
        })
        .map(|diagnosis| texts.say(who_message(diagnosis.who_acts)));
    exact.or_else(|| words(page, diagnosis, "who", texts)).unwrap_or_default()
}

pub(super) fn who_message(who: WhoActs) -> &'static str {
    match who {
        WhoActs::Guest => "who-you",
        WhoActs::GuestIt => "who-your-it",
        WhoActs::Contact => "who-contact",
        WhoActs::HostHelpdesk => "who-helpdesk",
        WhoActs::Microsoft => "who-microsoft",
        WhoActs::NobodyRetry => "who-wait",
    }
}

/// What a helpdesk needs to find the sign-in. The labels are those of Microsoft's page, in every language the same.
pub(super) fn details(diagnosis: &Diagnosis, view: View<'_>) -> Vec<Detail> {
    let fields = &diagnosis.fields;
    let personal = |value: &Option<String>| value.as_deref().map(|value| mask(value, view.privacy));
    let rows = [
        ("Error", diagnosis.code.clone()),
        ("Account", personal(&fields.account)),
        ("Identity provider", personal(&fields.identity_provider)),
        ("Tenant", personal(&fields.tenant)),
        ("App", personal(&fields.app)),
        ("App Id", personal(&fields.app_id)),
        ("Request Id", personal(&fields.request_id)),
        ("Correlation Id", personal(&fields.correlation_id)),
        ("Timestamp", fields.timestamp.clone()),
    ];
    rows.into_iter().filter_map(|(label, value)| Some(Detail { label: label.to_owned(), value: value? })).collect()
}
