//! Cases stuffed with what must not leave, made without any pattern of the program: letters and digits by chance, in the positions of
//! `tests/leaks/positions.toml`.

use guest_help_core::case::{Answer, Case, Field, answer};
use guest_help_core::check::{AccountSource, Accounts, Check, Connection, Fact, FoundAccount, Moment, Route};
use guest_help_core::clue::Paste;
use guest_help_core::host::Host;
use guest_help_core::page::PageNumber;
use guest_help_core::{account, diagnose};
use serde::Deserialize;

use super::{Changes, rows};

/// What sort of thing was planted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Nobody ever sees it again.
    Secret,
    /// It belongs to other people, or names a computer: it never leaves with a report or a letter.
    Other,
    /// It is the guest's own: it leaves only where it is shown and not struck out.
    Own,
}

/// Something that was planted: letters or digits that stand nowhere else.
#[derive(Clone, Debug)]
pub struct Planted {
    pub sort: Sort,
    pub blank: String,
    pub needle: String,
}

impl Planted {
    /// Does a text tell it, however it is written?
    pub fn is_in(&self, text: &str) -> bool {
        if self.blank == "phone" {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            return digits.contains(&self.needle);
        }
        text.to_lowercase().contains(&self.needle)
    }
}

#[derive(Clone, Deserialize)]
struct Position {
    into: String,
    text: String,
}

/// Makes cases, always the same ones.
pub struct Planter {
    changes: Changes,
    positions: Vec<Position>,
}

impl Planter {
    pub fn new(seed: u64) -> Self {
        Self { changes: Changes(seed), positions: rows("tests/leaks") }
    }

    fn letters(&mut self, length: usize) -> String {
        (0..length).map(|_| char::from(b"bcdfghjklmnpqrstvwxz"[self.changes.next(20)])).collect()
    }

    fn digits(&mut self, length: usize) -> String {
        (0..length).map(|_| char::from(b'1' + u8::try_from(self.changes.next(9)).unwrap())).collect()
    }

    /// What fills a blank, and what to look for.
    fn fill(&mut self, blank: &str) -> (String, Sort, String) {
        let word = self.letters(9);
        let sort = match blank {
            "ticket" | "code" | "token" | "password" => Sort::Secret,
            "other" | "phone" | "ip4" | "ip6" | "device" | "user" => Sort::Other,
            _ => Sort::Own,
        };
        let (text, needle) = match blank {
            "account" | "other" => {
                let between = [".", "_", "-", "+", ""][self.changes.next(5)];
                (format!("{}{between}{word}@{}.example", self.letters(4), self.letters(6)), word)
            }
            "name" => (format!("{} {}{}", self.letters(5), word[..1].to_uppercase(), &word[1..]), word),
            "company" => (format!("{word}.example"), word),
            "user" => ([word.clone(), format!("{word}.{}", self.letters(4))][self.changes.next(2)].clone(), word),
            "password" => (format!("{word}!{}", self.digits(2)), word),
            "ticket" | "token" => (format!("eyJ{word}{}", self.letters(20)), word),
            "code" => {
                let code = self.digits(8);
                (code.clone(), code)
            }
            "phone" => {
                let rest = self.digits(8);
                let (a, b, c, d) = (&rest[..2], &rest[2..4], &rest[4..6], &rest[6..]);
                let shown = match self.changes.next(4) {
                    0 => format!("+32 4{a} {b} {c} {d}"),
                    1 => format!("04{a}/{b}.{c}.{d}"),
                    2 => format!("0032 4{a} {b}{c}{d}"),
                    _ => format!("+31-6-{a}{b}{c}{d}"),
                };
                (shown, rest)
            }
            "ip4" => {
                let (third, fourth) = (self.changes.next(90) + 110, self.changes.next(90) + 110);
                (format!("10.{}.{third}.{fourth}", self.changes.next(200)), format!(".{third}.{fourth}"))
            }
            "ip6" => {
                let end = format!("a{}:b{}", self.digits(3), self.digits(3));
                (format!("2001:db8:1:2::{end}"), end)
            }
            "device" => {
                let end = format!("{}ab{}", self.digits(5), self.digits(5));
                (format!("0a1b2c3d-1111-4222-8333-{end}"), end)
            }
            other => panic!("no such blank: {other}"),
        };
        (text, sort, needle.to_lowercase())
    }

    /// The text with its blanks filled; what was planted is added.
    fn filled(&mut self, text: &str, planted: &mut Vec<Planted>) -> String {
        let mut result = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            result.push_str(before);
            let (blank, after) = match after.split_once('}') {
                Some((blank, after)) if blank.len() > 2 && blank.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
                    (blank, after)
                }
                _ => {
                    result.push('{');
                    rest = after;
                    continue;
                }
            };
            let (value, sort, needle) = self.fill(blank);
            result.push_str(&value);
            planted.push(Planted { sort, blank: blank.to_owned(), needle });
            rest = after;
        }
        result.push_str(rest);
        result
    }

    /// A case with one pasted text, its fields, the accounts of the computer and a check of the connection.
    pub fn case(&mut self, host: &Host) -> (Case, Vec<Planted>) {
        let mut planted = Vec::new();
        let mut case = Case::new(host.id());
        let take = |case: &mut Case, given: Answer| *case = answer(case.clone(), given).unwrap();
        let own = self.filled("{account}", &mut planted);
        take(&mut case, Answer::Type { field: Field::Invited, value: own.clone() });
        if self.changes.next(2) == 0 {
            self.check(&mut case, host, &mut planted);
        }
        let pasted: Vec<Position> = self
            .positions
            .iter()
            .filter(|position| matches!(position.into.as_str(), "paste" | "mail"))
            .cloned()
            .collect();
        let position = &pasted[self.changes.next(pasted.len())];
        let text = self.filled(&position.text, &mut planted);
        take(&mut case, Answer::Paste(Paste::read(text.as_bytes()).unwrap()));
        for (name, field) in
            [("happened", Field::Happened), ("contact", Field::Contact), ("application", Field::Application)]
        {
            let fitting: Vec<Position> =
                self.positions.iter().filter(|position| position.into == name).cloned().collect();
            let position = &fitting[self.changes.next(fitting.len())];
            let text = self.filled(&position.text, &mut planted);
            take(&mut case, Answer::Type { field, value: text });
        }
        take(&mut case, Answer::Type { field: Field::Address, value: own });
        (case, planted)
    }

    fn check(&mut self, case: &mut Case, host: &Host, planted: &mut Vec<Planted>) {
        let take = |case: &mut Case, given: Answer| *case = answer(case.clone(), given).unwrap();
        let proposal = account::proposal();
        let shown: Vec<String> = proposal.checks().iter().map(Check::name).collect();
        take(case, Answer::Approve(proposal.approve(&shown).unwrap()));
        let account = FoundAccount {
            address: self.filled("{other}", planted),
            kind: serde_json::from_value("work".into()).unwrap(),
            profile: Some(self.filled("{name}", planted)),
            folder: None,
        };
        let seen = Accounts { source: AccountSource::Edge, accounts: vec![account], unread: None };
        take(case, Answer::See(Fact::Accounts(seen)));
        take(case, Answer::Stop);
        take(case, Answer::Jump { to: PageNumber::CONNECTION });
        let proposal = diagnose::proposal(case, host);
        let shown: Vec<String> = proposal.checks().iter().map(Check::name).collect();
        take(case, Answer::Approve(proposal.approve(&shown).unwrap()));
        for name in shown.iter().take(3) {
            let seen = Connection {
                own_address: Some(self.filled("{ip4}", planted).parse().unwrap()),
                began: Some(Moment { seconds: 1_795_000_000, minutes_ahead: 60 }),
                route: Route::OtherProxy { scheme: "socks5".to_owned() },
                ..Connection::unseen(name.clone())
            };
            take(case, Answer::See(Fact::Connection(Box::new(seen))));
        }
        take(case, Answer::Stop);
    }
}
