//! The forecast of a sign-in: which page comes, what to do there, what else can come and when, and who says so.

use super::check::{CheckRow, CheckState, CheckView, before_end, check_lead, check_words, mark, offered, shown_name};
use super::parts::paragraph;
use super::{Block, Face, Privacy, View};
use crate::account::{Condition, Evidence, Forecast, Given, Home, LinkSort, Route, Routed, Said, articles};
use crate::case::Case;
use crate::check::{Check, Proposal, Subject};
use crate::diagnose;
use crate::host::Host;
use crate::mail::gateway_shown;
use crate::page::PageNumber;
use crate::text::{RichText, Texts};
use crate::vocabulary::Certainty;

/// More pages that can come are folded.
const MOST_OTHERS: usize = 2;

/// The check of the domain, as the window draws it; `None` where there is nothing to ask.
pub(super) fn check(case: &Case, host: &Host, view: View<'_>) -> Option<CheckView> {
    let proposal = diagnose::account_proposal(case);
    // What is hidden on a shared screen cannot be agreed to there.
    let is_whole = offered(proposal.clone(), view) == proposal;
    let messages = Messages {
        titles: ["check-account-title", "check-account-title-ended"],
        finished: "check-account-finished",
        no_answer: "check-account-no-answer",
    };
    is_whole.then(|| panel(&proposal, Subject::Account, &messages, case, host, view))?
}

/// The words of a panel.
pub(super) struct Messages {
    /// Its title, before and after.
    pub titles: [&'static str; 2],
    /// All was answered.
    pub finished: &'static str,
    /// Something was not.
    pub no_answer: &'static str,
}

/// A check whose answer stands on the page itself, as the window draws it.
pub(super) fn panel(
    proposal: &Proposal,
    subject: Subject,
    messages: &Messages,
    case: &Case,
    host: &Host,
    view: View<'_>,
) -> Option<CheckView> {
    let (texts, checks) = (view.texts, proposal.checks());
    if view.face == Face::Terminal || checks.is_empty() {
        return None;
    }
    let looking = case.looking_at(subject).filter(|looking| looking.checks == checks);
    let state = CheckState::of(looking.as_ref());
    let facts = looking.as_ref().map(|looking| looking.facts.clone()).unwrap_or_default();
    let is_open = |check: &Check| !facts.iter().any(|fact| fact.check() == *check && fact.is_answered());
    let has_open = checks.iter().any(is_open);
    let start = match state {
        CheckState::Offered => Some("check-start"),
        CheckState::Ended if has_open => Some("check-again"),
        CheckState::Ended | CheckState::Running => None,
    };
    let lead = if start.is_some() { check_lead(checks, host, texts) } else { Vec::new() };
    let row = |check: &Check| CheckRow {
        name: shown_name(check, view),
        words: RichText::parse(&check_words(check, host, texts)),
        mark: facts.iter().find(|fact| fact.check() == *check).map(|fact| mark(fact, host, view)),
    };
    Some(CheckView {
        state,
        title: texts.say(messages.titles[usize::from(state == CheckState::Ended)]),
        lead: lead.iter().map(|line| RichText::parse(line)).collect(),
        rows: checks.iter().map(row).collect(),
        shown: checks.iter().map(Check::name).collect(),
        progress: looking.as_ref().map(|looking| {
            let ended = if has_open { messages.no_answer } else { messages.finished };
            before_end(looking, view).unwrap_or_else(|| texts.say(ended))
        }),
        start: start.map(|message| texts.say(message)),
        stop: (state == CheckState::Running).then(|| texts.say("check-stop")),
        // A question has its answers first; a tool is there for its check.
        is_main: state == CheckState::Offered && subject == Subject::Account,
    })
}

/// The forecast on its page, or what is needed for one. The terminal has a command of its own that asks.
pub(super) fn on_page(case: &Case, host: &Host, view: View<'_>) -> Vec<Block> {
    let say = |message| paragraph(&view.texts.say(message));
    let can_ask = view.face == Face::Terminal && !diagnose::account_proposal(case).checks().is_empty();
    match diagnose::forecast(case, host) {
        // On a shared screen the domain of the guest is hidden, and what follows from it.
        Some(_) if view.privacy == Privacy::Hidden => vec![say("shell-hidden")],
        Some(forecast) => {
            let ask = can_ask.then(|| say("check-account-terminal"));
            forecast_blocks(&forecast, case, host, view.texts).into_iter().chain(ask).collect()
        }
        None => {
            let elsewhere = (view.face == Face::Terminal).then(|| say("check-account-terminal"));
            std::iter::once(say("forecast-ask-address")).chain(elsewhere).collect()
        }
    }
}

/// The pages that the first routes lead to, each once.
pub(super) fn next_pages(case: &Case, host: &Host, view: View<'_>) -> Vec<PageNumber> {
    let forecast = diagnose::forecast(case, host).filter(|_| view.privacy == Privacy::Shown);
    let Some(forecast) = forecast else { return Vec::new() };
    let first = (forecast.known.link == LinkSort::Common).then_some(PageNumber::COMMON_LINK);
    let mut pages: Vec<PageNumber> = Vec::new();
    for page in first.into_iter().chain(forecast.routes.iter().take(1 + MOST_OTHERS).map(|routed| routed.page)) {
        if !pages.contains(&page) {
            pages.push(page);
        }
    }
    pages
}

/// The forecast in words.
#[must_use]
pub fn forecast_blocks(forecast: &Forecast, case: &Case, host: &Host, texts: &Texts) -> Vec<Block> {
    let known = &forecast.known;
    let domain = || ("domain", known.domain.as_str().into());
    if known.is_of_host {
        return vec![paragraph(&texts.say_with("forecast-of-host", &[domain()]))];
    }
    let is_guess = forecast.routes.first().is_some_and(|first| first.certainty == Certainty::Possible);
    let title = if is_guess { "forecast-title-guess" } else { "forecast-title" };
    let title = RichText::parse(&texts.say_with(title, &[domain()])).words();
    let mut blocks = vec![Block::Heading { text: title }];
    if known.link == LinkSort::Common {
        let first = host.domain().map(|domain| texts.say_with("link-common", &[("domain", domain.into())]));
        blocks.extend(first.into_iter().chain([texts.say("forecast-common")]).map(|line| paragraph(&line)));
    }
    let Some((first, others)) = forecast.routes.split_first() else { return blocks };
    let message = message(first, known.home);
    blocks.push(paragraph(&format!("**{}**", texts.say(message))));
    blocks.push(paragraph(&texts.say(match first.certainty {
        Certainty::Sure => "forecast-sure",
        Certainty::Likely => "forecast-likely",
        Certainty::Possible => "forecast-possible",
    })));
    blocks.extend(["do", "wrong"].map(|part| paragraph(&texts.say(&format!("{message}.{part}")))));
    blocks.push(Block::Heading { text: texts.say("result-why") });
    blocks.push(Block::List { items: why(forecast, case, texts).iter().map(|line| RichText::parse(line)).collect() });
    let mut lines = others.iter().map(|other| otherwise(other, known.home, texts));
    let near: Vec<RichText> = lines.by_ref().take(MOST_OTHERS).map(|line| RichText::parse(&line)).collect();
    let far: Vec<RichText> = lines.chain(formerly(forecast, texts)).map(|line| RichText::parse(&line)).collect();
    if !near.is_empty() {
        blocks.extend([Block::Heading { text: texts.say("forecast-others") }, Block::List { items: near }]);
    }
    if !far.is_empty() {
        let title = texts.say("forecast-more");
        blocks.push(Block::Details { title, blocks: vec![Block::List { items: far }], shown: false });
    }
    blocks
}

/// Who says so, and what else is known of the domain.
fn why(forecast: &Forecast, case: &Case, texts: &Texts) -> Vec<String> {
    let known = &forecast.known;
    let domain = || ("domain", known.domain.as_str().into());
    let evidence = match known.evidence {
        Evidence::AskedMicrosoft => match known.home {
            Some(Home::Managed) => "forecast-asked-managed",
            Some(Home::Federated) => "forecast-asked-federated",
            Some(Home::Unknown) | None => "forecast-asked-unknown",
        },
        Evidence::SaidByHand => "forecast-said-by-hand",
        Evidence::ByDomainName if known.conditions.get(&Condition::FederatedDomain) == Some(&true) => {
            "forecast-by-host-file"
        }
        Evidence::ByDomainName => "forecast-by-domain-name",
        Evidence::None => "forecast-none",
    };
    let has_no_home = known.conditions.get(&Condition::VerifiedDomain) == Some(&false);
    let is_private = known.conditions.get(&Condition::PrivateMailbox) == Some(&true);
    let says_otherwise = case.said().into_iter().any(|said| *said == Said::WorkAccount { is: true });
    let other_kind = (has_no_home && says_otherwise).then(|| {
        let message = if is_private { "forecast-private-mailbox" } else { "forecast-not-microsoft" };
        texts.say_with(message, &[domain()])
    });
    let gateway =
        diagnose::mail_servers(case).and_then(|servers| servers.iter().find_map(|server| gateway_shown(server)));
    let gateway = gateway.map(|gateway| texts.say_with("forecast-gateway", &[domain(), ("gateway", gateway.into())]));
    let silence = known.is_unanswered.then(|| texts.say_with("forecast-no-answer", &[domain()]));
    // Who asked and got no answer did ask.
    let told = (known.evidence != Evidence::None || silence.is_none()).then(|| texts.say_with(evidence, &[domain()]));
    [silence, told, other_kind, gateway].into_iter().flatten().collect()
}

/// What the article before said, for those who know it.
fn formerly(forecast: &Forecast, texts: &Texts) -> Option<String> {
    let former = forecast.formerly.first()?;
    let article = articles().iter().find(|article| article.id == former.article)?;
    let date = texts.month(article.date.year, article.date.month);
    let page = texts.say(&format!("forecast-{}.short", former.route.name()));
    Some(texts.say_with("forecast-formerly", &[("date", date.into()), ("page", page.into())]))
}

/// A page that comes instead, and when.
fn otherwise(other: &Routed, home: Option<Home>, texts: &Texts) -> String {
    let page = texts.say(&format!("{}.short", message(other, home)));
    let conditions: Vec<String> = other.only_if.iter().map(|given| texts.say(&condition_message(*given))).collect();
    if conditions.is_empty() {
        return page;
    }
    let and = format!(" {} ", texts.say("forecast-and"));
    texts.say_with("forecast-other", &[("page", page.into()), ("conditions", conditions.join(&and).into())])
}

fn condition_message(given: Given) -> String {
    format!("if-{}-{}", given.condition.name(), if given.is { "yes" } else { "no" })
}

/// An organisation with a sign-in server of its own shows that; the error that says that no way is left has other words than the one
/// of a wrong link.
fn message(routed: &Routed, home: Option<Home>) -> &'static str {
    match routed.route {
        Route::WorkAccount if home == Some(Home::Federated) => "forecast-work-server",
        Route::WorkAccount => "forecast-work-account",
        Route::OwnPortal => "forecast-own-portal",
        Route::Google => "forecast-google",
        Route::PersonalAccount => "forecast-personal-account",
        Route::Code => "forecast-code",
        Route::CreatePersonalAccount => "forecast-create-personal-account",
        Route::ChooseWorkOrPersonal => "forecast-choose-work-or-personal",
        Route::CannotRedeem if routed.page == PageNumber::HOME_ACCOUNT => "forecast-no-way",
        Route::CannotRedeem => "forecast-cannot-redeem",
        Route::CreateWorkAccount => "forecast-create-work-account",
    }
}
