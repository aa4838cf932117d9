//! The lines of a page: messages, and the parts that host and data supply (`@part` in `pages.toml`).

use super::check::shown_name;
use super::connection::check_mark;
use super::{Block, Face, Opens, Privacy, View, account, accounts, cures, program, ready, result, timer};
use crate::case::{Case, Field, SectionKey, Timer};
use crate::check::Check;
use crate::clue::ClueKind;
use crate::diagnose::{self, Diagnosis};
use crate::error::{Finding, catalogue};
use crate::handoff::{self, HIDDEN, hosts_to_allow};
use crate::host::{Host, Purpose, Sender};
use crate::page::{Line, Page, Part, map, references};
use crate::text::{RichText, Texts};
use crate::vocabulary::Situation;

pub(super) fn body(page: &Page, case: &Case, diagnosis: &Diagnosis, host: &Host, view: View<'_>) -> Vec<Block> {
    let texts = view.texts;
    page.body
        .iter()
        .flat_map(|line| match line {
            Line::Message(message) => vec![paragraph(&texts.say(message))],
            Line::Part(part) => of(*part, page, case, diagnosis, host, view),
        })
        .collect()
}

/// A part that host or data supply.
fn of(part: Part, page: &Page, case: &Case, diagnosis: &Diagnosis, host: &Host, view: View<'_>) -> Vec<Block> {
    let texts = view.texts;
    let links = host.links();
    match part {
        Part::SendersInvitation => senders(host, texts),
        Part::SenderCode => host
            .senders(Purpose::Code)
            .into_iter()
            .filter_map(|sender| host.sender_address(sender))
            .map(|sender| paragraph(&texts.say_with("code-sender", &[("sender", sender.into())])))
            .collect(),
        Part::SenderName => host
            .senders(Purpose::Code)
            .into_iter()
            .filter(|sender| !sender.display_name.is_empty())
            .map(|sender| {
                paragraph(&texts.say_with("mail-sender-name", &[("name", sender.display_name.as_str().into())]))
            })
            .collect(),
        Part::PrivacyStatement => address("permission-privacy", Some(links.privacy_statement.as_str()), texts),
        Part::ExtranetInstructions => {
            address("q-extranet-instructions", Some(links.extranet_instructions.as_str()), texts)
        }
        // Where a private window cures, a click that opens the link in the ordinary one would not.
        Part::HostLink if page.shows(Part::PrivateWindow) => match accounts::in_profile(case, host, view) {
            Some(link) if page.situation == Some(Situation::WrongAccount) => vec![link],
            _ => cures::private_link(host.my_apps(), "link-private", texts),
        },
        Part::HostLink => address("link-right", host.my_apps().as_deref(), texts),
        Part::RightLinks => addresses(cures::right_links(host, texts)),
        Part::TeamsLink => cures::teams_links(host, texts),
        Part::CommonLink => host
            .domain()
            .map(|domain| paragraph(&texts.say_with("link-common", &[("domain", domain.into())])))
            .into_iter()
            .collect(),
        // A click opens one; the terminal, and a click that came to nothing, need the keys.
        Part::PrivateWindow => {
            let is_cure = page.shows(Part::HostLink);
            cures::private_window(is_cure && (view.face == Face::Terminal || cures::needs_keys(case)), texts)
        }
        // No sign-in was made, and no number was seen: it is about the organisation's own data.
        Part::Flagging | Part::LookUp if diagnosis.connection.is_some() => Vec::new(),
        Part::Flagging => cures::flagging(page.number, case, view),
        Part::CodeTimer => vec![Block::Timer { view: Box::new(timer::view_of(Timer::Code, page.number, case, view)) }],
        Part::LookUp => {
            let look_up = diagnosis.code.as_deref().and_then(|code| catalogue().look_up(code));
            address("unknown-look-up", look_up.as_deref(), texts)
        }
        Part::BlockList => references()
            .iter()
            .filter(|reference| reference.id == "block-list")
            .flat_map(|reference| address(&reference.message, reference.address(texts.language()), texts))
            .collect(),
        Part::Learn => learn(page, texts),
        Part::Endpoints => {
            // Those that the letter asks for.
            let items = hosts_to_allow(diagnosis).iter().map(|host| RichText::parse(&format!("`{host}`"))).collect();
            let is_seen = diagnosis.connection.is_some();
            let heading = is_seen.then(|| Block::Heading { text: texts.say("endpoints-not-reached") });
            heading.into_iter().chain([Block::List { items }]).collect()
        }
        Part::Visited => visited(case, diagnosis, host, view),
        Part::Accounts => accounts::on_page(case, host, view),
        Part::Forecast => account::on_page(case, host, view),
        Part::Ready => ready::on_page(case, host, view),
        Part::Form => {
            let form =
                [host.form().address.as_str(), links.minisite.as_str()].into_iter().find(|address| !address.is_empty());
            let message = if host.form().address.is_empty() { "report-form-on-page" } else { "report-form-at" };
            still_in_form(case, host, texts).into_iter().chain(address(message, form, texts)).collect()
        }
        Part::Topics | Part::Settings if view.face == Face::Window => Vec::new(),
        Part::Topics => topics(texts),
        Part::Settings => program::settings(texts),
        Part::About => program::about(texts),
        Part::Keys if view.face == Face::Window => program::window_keys(texts),
        Part::Keys => program::keys(texts),
        Part::Report => report(case, host, view).into_iter().chain(still_in_form(case, host, texts)).collect(),
        Part::HelpdeskQuestions => program::helpdesk(texts),
        Part::VerifyWays => list(&["signin-verify-mfa", "signin-verify-code", "signin-verify-portal"], texts),
    }
}

/// What the form wants and the report does not tell.
fn still_in_form(case: &Case, host: &Host, texts: &Texts) -> Vec<Block> {
    if host.form().address.is_empty() {
        return Vec::new();
    }
    let open = handoff::still_to_type(&handoff::report(case, host, texts), host);
    if open.is_empty() {
        return Vec::new();
    }
    std::iter::once(paragraph(&texts.say("form-still"))).chain(list(&open, texts)).collect()
}

pub(super) fn paragraph(text: &str) -> Block {
    Block::Paragraph { text: RichText::parse(text) }
}

pub(super) fn list(messages: &[&str], texts: &Texts) -> Vec<Block> {
    vec![Block::List { items: messages.iter().map(|message| RichText::parse(&texts.say(message))).collect() }]
}

/// A line with an address below it; nothing where the host does not tell the address.
fn address(message: &str, address: Option<&str>, texts: &Texts) -> Vec<Block> {
    address
        .filter(|address| !address.is_empty())
        .map(|address| Block::Address {
            label: RichText::parse(&texts.say(message)),
            address: address.to_owned(),
            opens: Opens::AsUsual,
        })
        .into_iter()
        .collect()
}

fn addresses(links: Vec<(RichText, String)>) -> Vec<Block> {
    links.into_iter().map(|(label, address)| Block::Address { label, address, opens: Opens::AsUsual }).collect()
}

/// The host's senders of invitations with their dates, newest first.
pub(super) fn senders(host: &Host, texts: &Texts) -> Vec<Block> {
    let items = host
        .senders(Purpose::Invitation)
        .into_iter()
        .map(|sender| RichText::parse(&sender_row(sender, host, texts)))
        .collect();
    vec![Block::List { items }]
}

fn sender_row(sender: &Sender, host: &Host, texts: &Texts) -> String {
    let period = match (sender.from, sender.until) {
        (_, Some(until)) => {
            texts.say_with("mail-sender-until", &[("date", texts.month(until.year, until.month).into())])
        }
        (Some(from), None) => {
            texts.say_with("mail-sender-since", &[("date", texts.month(from.year, from.month).into())])
        }
        (None, None) => String::new(),
    };
    match host.sender_address(sender) {
        Some(address) if period.is_empty() => format!("`{address}`"),
        Some(address) => texts.say_with("mail-sender-row", &[("address", address.into()), ("period", period.into())]),
        None => format!("{} ({period})", texts.say("mail-sender-primary")),
    }
}

/// Each host and question of a check, with what came of it; folded, for it is a proof and no advice.
fn visited(case: &Case, diagnosis: &Diagnosis, host: &Host, view: View<'_>) -> Vec<Block> {
    let (Some(judgement), Some(run)) = (&diagnosis.connection, diagnose::connection_run(case, host)) else {
        return Vec::new();
    };
    let line = |check: &Check| {
        let mark = check_mark(check, &run.facts, judgement, host, view)?;
        Some(RichText::parse(&format!("`{}`: {}", shown_name(check, view), mark.words)))
    };
    let items = run.checks.iter().filter_map(line).collect();
    let title = view.texts.say("check-connection-title-ended");
    vec![Block::Details { title, blocks: vec![Block::List { items }], shown: false }]
}

fn learn(page: &Page, texts: &Texts) -> Vec<Block> {
    let blocks: Vec<Block> = page
        .references
        .iter()
        .filter_map(|id| references().iter().find(|reference| reference.id == *id))
        .filter_map(|reference| {
            let address = reference.address(texts.language())?;
            let label = RichText::parse(&texts.say(&reference.message));
            Some(Block::Address { label, address: address.to_owned(), opens: Opens::AsUsual })
        })
        .collect();
    if blocks.is_empty() {
        return blocks;
    }
    vec![Block::Details { title: texts.say("learn-title"), blocks, shown: false }]
}

/// The report exactly as it is shared, what a helpdesk would miss in it, and where it goes without a form.
fn report(case: &Case, host: &Host, view: View<'_>) -> Vec<Block> {
    let texts = view.texts;
    let reachable = case.typed(Field::Address).is_some() && case.shares(SectionKey::Address);
    let missing = (!reachable).then(|| paragraph(&texts.say("report-no-address")));
    let no_form = (host.form().address.is_empty() && view.privacy == Privacy::Shown)
        .then(|| paragraph(&texts.say("report-no-form")));
    // While data is hidden there is no text that would leave.
    if view.privacy == Privacy::Hidden {
        return no_form.into_iter().chain(missing).collect();
    }
    let text = handoff::report(case, host, texts).text().as_str().to_owned();
    let removed = text.contains(HIDDEN).then(|| paragraph(&texts.say("report-removed")));
    no_form.into_iter().chain(missing).chain(removed).chain([Block::Exact { text }]).collect()
}

fn topics(texts: &Texts) -> Vec<Block> {
    let items = map()
        .pages()
        .iter()
        .map(|page| RichText::plain(&format!("{}  {}", page.number, texts.say(&page.title))))
        .collect();
    vec![Block::List { items }]
}

/// What was pasted, what we found in it, why, and how sure we are.
pub(super) fn recognised(diagnosis: &Diagnosis, host: &Host, view: View<'_>) -> Vec<Block> {
    let texts = view.texts;
    // An unknown text is the heading of the page.
    let kind = diagnosis.kind.filter(|kind| *kind != ClueKind::Unknown);
    let mut blocks: Vec<Block> = kind.map(|kind| paragraph(&texts.say(kind_message(kind)))).into_iter().collect();
    let found = match &diagnosis.found {
        Finding::Message(message) => Some(texts.say(message)),
        Finding::Page => map().find(diagnosis.page).and_then(|page| texts.maybe(&format!("{}.found", page.title))),
    };
    let says_what =
        matches!(diagnosis.kind, Some(ClueKind::Error | ClueKind::Address | ClueKind::Link | ClueKind::Mail));
    blocks.extend(found.filter(|_| says_what).map(|found| paragraph(&found)));
    // What must not happen before the next click is said at once.
    if matches!(diagnosis.situation, Situation::Suspicious | Situation::ConsentRequest) {
        blocks.extend(what_to_do(diagnosis, texts).map(|line| paragraph(&line)));
    }
    if !diagnosis.evidence.is_empty() {
        let items =
            diagnosis.evidence.iter().map(|evidence| RichText::parse(&result::reason(evidence, view))).collect();
        blocks.extend([Block::Heading { text: texts.say("result-why") }, Block::List { items }]);
    }
    blocks.extend(handoff::certainty_message(diagnosis).map(|message| paragraph(&texts.say(message))));
    if cures::needs_right_links(diagnosis) {
        blocks.extend(addresses(cures::right_links(host, texts)));
    }
    blocks
}

/// The first thing to do: that of the finding, else that of its page.
fn what_to_do(diagnosis: &Diagnosis, texts: &Texts) -> Option<String> {
    let own = match &diagnosis.found {
        Finding::Message(message) => texts.maybe(&format!("{message}.do")),
        Finding::Page => None,
    };
    own.or_else(|| texts.maybe(&format!("{}.do", map().find(diagnosis.page)?.title)))
}

pub(super) fn kind_message(kind: ClueKind) -> &'static str {
    match kind {
        ClueKind::Error => "paste-kind-error",
        ClueKind::Link => "paste-kind-link",
        ClueKind::Mail => "paste-kind-mail",
        ClueKind::Address => "paste-kind-sender",
        ClueKind::Extranet => "paste-kind-extranet",
        ClueKind::Picture => "paste-error-image",
        ClueKind::Unknown => "paste-kind-unknown",
    }
}
