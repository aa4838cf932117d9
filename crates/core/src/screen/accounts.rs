//! The accounts of this computer in words: does one fit, which, where, and what that proves.

use super::account::{Messages, panel};
use super::check::{CheckView, offered};
use super::parts::paragraph;
use super::{Block, Face, Opens, Privacy, View, cures};
use crate::account::{self, Fit, Held, Likeness, Proves, source, sources};
use crate::case::{Case, Field};
use crate::check::{AccountKind, AccountSource, Subject};
use crate::diagnose;
use crate::host::Host;
use crate::page::PageNumber;
use crate::text::{RichText, Texts};
use crate::vocabulary::{Certainty, Situation};

/// The check of this computer, as the window draws it.
pub(super) fn check(case: &Case, host: &Host, view: View<'_>) -> Option<CheckView> {
    let messages = Messages {
        titles: ["check-computer-title", "check-computer-title-ended"],
        finished: "check-computer-finished",
        no_answer: "check-computer-some",
    };
    panel(&offered(account::proposal(), view), Subject::Computer, &messages, case, host, view)
}

/// What was found, on its page; nothing before anybody looked.
pub(super) fn on_page(case: &Case, host: &Host, view: View<'_>) -> Vec<Block> {
    let command = (view.face == Face::Terminal).then(|| paragraph(&view.texts.say("check-computer-terminal")));
    let found = match diagnose::fit(case, host) {
        Some(_) if view.privacy == Privacy::Hidden => vec![paragraph(&view.texts.say("shell-hidden"))],
        // In one piece, so that the window can keep it beside the check.
        Some(fit) => vec![Block::Details {
            title: view.texts.say("accounts-title"),
            blocks: {
                let is_invited = case.typed(Field::Invited).is_some();
                found_blocks(&fit, is_invited, diagnose::has_looked(case), host, view.texts)
            },
            shown: true,
        }],
        None => Vec::new(),
    };
    found.into_iter().chain(command).collect()
}

/// The page to which an account leads.
pub(super) fn next_page(case: &Case, host: &Host, view: View<'_>) -> Option<PageNumber> {
    let fit = diagnose::fit(case, host).filter(|_| view.privacy == Privacy::Shown)?;
    (fit.certainty > Certainty::Possible && !matches!(fit.situation, Situation::AllGood | Situation::Unknown))
        .then_some(fit.page)
}

/// What the accounts come to. `is_invited`: the invited address is known.
#[must_use]
pub fn fit_blocks(fit: &Fit, is_invited: bool, host: &Host, texts: &Texts) -> Vec<Block> {
    let heading = Block::Heading { text: texts.say("accounts-title") };
    std::iter::once(heading).chain(found_blocks(fit, is_invited, true, host, texts)).collect()
}

/// The same without its heading. `looked`: somebody looked at this computer, so what was not found says something.
fn found_blocks(fit: &Fit, is_invited: bool, looked: bool, host: &Host, texts: &Texts) -> Vec<Block> {
    let (found, cure) = answer(fit, is_invited);
    let mut blocks = vec![paragraph(&format!("**{}**", texts.say(found)))];
    if let Some(told) = &fit.told {
        blocks.extend(told.account.iter().map(|account| {
            paragraph(&texts.say_with("accounts-error-names", &[("account", account.as_str().into())]))
        }));
        blocks.extend(fit.named().map(|held| paragraph(&named_at(held, texts))));
    }
    if fit.certainty == Certainty::Likely && fit.situation != Situation::AllGood {
        blocks.push(paragraph(&texts.say("accounts-likely")));
    }
    let is_of_microsoft = |held: &&Held| held.is_of_microsoft();
    let of_microsoft = sources().iter().filter(|row| row.browser && row.proves == Proves::Microsoft);
    let read = of_microsoft.filter(|row| !fit.unread.contains(&row.seen_in)).map(|row| row.shown.as_str());
    let read = read.collect::<Vec<_>>().join(", ");
    let is_elsewhere = fit.fits.is_some() && !fit.held.iter().filter(is_of_microsoft).any(Held::is_of_browser);
    if looked && fit.told.is_none() && is_elsewhere && !read.is_empty() {
        blocks.push(paragraph(&texts.say_with("accounts-not-in-browser", &[("program", read.into())])));
    }
    let in_profile = matches!(cure, Cure::Profile);
    let cure = cure_block(cure, fit, host, texts);
    let is_apart = matches!(cure, Block::Address { .. });
    blocks.push(cure);
    blocks.extend((in_profile && is_apart).then(|| paragraph(&texts.say("accounts-do-profile-else"))));
    let unread = fit.unread.iter().filter_map(|unread| source(*unread));
    let unread = unread.map(|row| texts.say_with("accounts-not-read", &[("program", row.shown.as_str().into())]));
    let is_short = fit.held.iter().any(|held| held.likeness == Likeness::Other);
    let shortened = is_short.then(|| texts.say("accounts-shortened"));
    let lines = fit
        .held
        .iter()
        .map(|held| row(held, texts))
        .chain(unread)
        .chain(shortened)
        .chain(fit.told.is_none().then(|| texts.say("accounts-not-open")));
    let lines: Vec<RichText> = lines.map(|line| RichText::parse(&line)).collect();
    if !lines.is_empty() {
        blocks.extend([Block::Heading { text: texts.say("result-why") }, Block::List { items: lines }]);
    }
    if is_apart {
        blocks.extend(cures::private_window(false, texts));
    }
    blocks
}

/// Where the account of the error page was found. The guest saw that account on the page, so its profile may be named.
fn named_at(held: &Held, texts: &Texts) -> String {
    let program = source(held.seen_in).map_or(held.seen_in.name(), |row| row.shown.as_str());
    match held.account.profile.as_deref() {
        Some(profile) => {
            texts.say_with("accounts-error-in-profile", &[("program", program.into()), ("profile", profile.into())])
        }
        None => texts.say_with("accounts-error-in", &[("program", program.into())]),
    }
}

/// What to do.
#[derive(Clone, Copy)]
enum Cure {
    /// Open the host's link in the profile that holds the invited account.
    Profile,
    /// Open it in a private window.
    Private,
    /// Only words help.
    Words(&'static str),
}

/// What was found, and what to do.
fn answer(fit: &Fit, is_invited: bool) -> (&str, Cure) {
    let here = if fit.profile().is_some() { Cure::Profile } else { Cure::Private };
    match (fit.situation, fit.certainty) {
        (Situation::AllGood, Certainty::Possible) => ("accounts-fits-among-others", here),
        (Situation::AllGood, _) => ("accounts-fits", here),
        (Situation::TwoAccounts, _) => ("accounts-two", Cure::Words("accounts-do-two")),
        (Situation::UseInvitationLink, _) => ("accounts-same-mailbox", Cure::Words("accounts-do-invitation")),
        (Situation::WrongAccount, _) => match &fit.told {
            Some(told) if told.is_other => ("accounts-error-other", here),
            Some(told) => (&told.found, here),
            None => ("accounts-other", Cure::Private),
        },
        (Situation::ResetNeeded, _) => ("accounts-reset", Cure::Words("accounts-do-reset")),
        _ if is_invited && fit.unread.iter().any(|unread| is_of_microsoft(*unread)) => {
            ("accounts-unknown", Cure::Private)
        }
        _ if is_invited => ("accounts-none", Cure::Private),
        _ => ("accounts-not-invited", Cure::Words("accounts-do-type")),
    }
}

/// The link of the host for the profile that holds the invited account, where there is one.
pub(super) fn in_profile(case: &Case, host: &Host, view: View<'_>) -> Option<Block> {
    let fit = diagnose::fit(case, host).filter(|_| view.privacy == Privacy::Shown)?;
    fit.profile().is_some().then(|| cure_block(Cure::Profile, &fit, host, view.texts))
}

/// What to do, with the link of the host where it is known.
fn cure_block(cure: Cure, fit: &Fit, host: &Host, texts: &Texts) -> Block {
    let (words, opens) = match (cure, fit.profile()) {
        (Cure::Words(message), _) => return paragraph(&texts.say(message)),
        (Cure::Profile, Some((browser, profile, _))) => {
            let blanks = [("profile", profile.into()), ("program", browser.name.as_str().into())];
            (texts.say_with("accounts-do-profile", &blanks), Opens::InProfile)
        }
        _ => (texts.say("accounts-do-private"), Opens::Privately),
    };
    match host.my_apps() {
        Some(address) => Block::Address { label: RichText::parse(&words), address, opens },
        None => paragraph(&words),
    }
}

fn is_of_microsoft(seen_in: AccountSource) -> bool {
    source(seen_in).is_some_and(|row| row.proves == Proves::Microsoft)
}

fn row(held: &Held, texts: &Texts) -> String {
    let program = source(held.seen_in);
    let kind = match (held.account.kind, program.map(|row| row.proves)) {
        (AccountKind::Work, _) => "accounts-kind-work",
        (AccountKind::Personal, _) => "accounts-kind-personal",
        (AccountKind::Google, _) => "accounts-kind-google",
        (AccountKind::Unknown, Some(Proves::Mozilla)) => "accounts-kind-mozilla",
        (AccountKind::Unknown, _) => "accounts-kind-unknown",
    };
    let program = program.map_or(held.seen_in.name(), |row| row.shown.as_str());
    let mut blanks =
        vec![("address", held.shown_address().into()), ("kind", texts.say(kind).into()), ("program", program.into())];
    match held.shown_profile() {
        Some(profile) => {
            blanks.push(("profile", profile.into()));
            texts.say_with("accounts-row-profile", &blanks)
        }
        None => texts.say_with("accounts-row", &blanks),
    }
}
