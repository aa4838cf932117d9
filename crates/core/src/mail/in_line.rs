//! A mail that somebody forwarded in the words of another one: its sender, as the forwarding mail program wrote it down.

use super::from_line::FromLine;
use super::known::{SenderFile, table};

/// The lines with the sender, the date, the receivers and the subject stand together, within so many lines.
const MOST_LINES: usize = 8;

/// The sender of the first mail inside the words; `None` where there is none. Whoever forwarded it could write anything there.
pub(super) fn sender(words: &str) -> Option<FromLine> {
    let lines: Vec<&str> = words.lines().map(bare).collect();
    lines.iter().enumerate().find_map(|(place, line)| {
        let sender = value(line, &table().from_names)?;
        let near = &lines[place + 1..lines.len().min(place + MOST_LINES)];
        let has =
            |names: &dyn Fn(&SenderFile) -> &[String]| near.iter().any(|line| value(line, names(table())).is_some());
        let is_head =
            has(&|table| &table.sent_names) && (has(&|table| &table.to_names) || has(&|table| &table.subject_names));
        is_head.then(|| FromLine::read(sender)).flatten()
    })
}

/// Without the marks of a quotation and of bold type.
fn bare(line: &str) -> &str {
    line.trim_start_matches(['>', ' ', '\t', '*', '|']).trim_end()
}

fn value<'line>(line: &'line str, names: &[String]) -> Option<&'line str> {
    let (name, value) = line.split_once(':')?;
    // "Van:*" where the name was in bold type.
    let name = name.trim_end_matches(['*', ' ', '\u{a0}']).to_lowercase();
    let value = value.trim_start_matches(['*', ' ', '\t', '\u{a0}']);
    (!value.is_empty() && names.contains(&name)).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sender_of_a_mail_in_the_words_is_found_in_four_languages() {
        for words in [
            "fyi\n\n---------- Forwarded message ---------\nFrom: A <a@one.example>\nDate: Mon, 1 Jun 2026\nSubject: Hi\nTo: <b@two.example>\n\nHi",
            "Van: A <a@one.example>\nVerzonden: maandag 1 juni 2026 12:00\nAan: B\nOnderwerp: Hi\n",
            "> *De :* A <a@one.example>\n> *Envoyé :* lundi 1 juin 2026\n> *À :* B\n> *Objet :* Hi\n",
            "Von: A <a@one.example>\nGesendet: Montag\nAn: B\nBetreff: Hi",
        ] {
            let line = sender(words).unwrap_or_else(|| panic!("{words}"));
            assert_eq!((line.name.as_deref(), line.address.as_deref()), (Some("A"), Some("a@one.example")), "{words}");
        }
        for words in ["From: a@one.example\nHello", "From: here to there\nDate: soon\nTo: you", "Date: x\nTo: y", ""] {
            assert_eq!(sender(words), None, "{words}");
        }
    }
}
