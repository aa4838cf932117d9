//! Taking tickets, codes, tokens and passwords out of a text, before anybody else reads it.

mod links;
mod long;
mod names;
mod parameter;
mod path;
mod spoken;
mod thread;
mod userinfo;

use std::ops::Range;

use crate::unescape::{hides_letters, undone, without_invisible};

/// What stands where a secret was.
pub const MARK: &str = "[***]";

/// A text without secrets. Only [`strip`] and the case that kept its result make one, so whoever holds it holds no secret.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stripped {
    text: String,
    removed: usize,
}

impl Stripped {
    /// The text, with [`MARK`] where a secret was.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// A text that was stripped before it was kept, as those of a case are.
    pub(crate) fn kept(text: &str, removed: usize) -> Self {
        Self { text: text.to_owned(), removed }
    }

    /// How many secrets were taken out.
    #[must_use]
    pub fn removed(&self) -> usize {
        self.removed
    }
}

/// Once a secret is out, the word "error" before the next number can be gone with it; more rounds than this change nothing.
const ROUNDS: usize = 4;

/// Takes every secret out of a text. Where an escape hides one (`&%74icket=…`, `&#61;`), the undone text is what is left.
#[must_use]
pub fn strip(text: &str) -> Stripped {
    let plain = strip_plain(&without_invisible(text));
    if !hides_letters(&plain.text) {
        return plain;
    }
    let hidden = strip_plain(&undone(&plain.text));
    match hidden.removed {
        0 => plain,
        removed => Stripped { text: hidden.text, removed: plain.removed + removed },
    }
}

fn strip_plain(text: &str) -> Stripped {
    let mut ranges = parameter::find(text);
    ranges.extend(spoken::find(text));
    ranges.extend(long::find(text));
    ranges.extend(thread::find(text));
    ranges.extend(path::find(text));
    ranges.extend(userinfo::find(text));
    let mut result = without(text, ranges);
    for _ in 1..ROUNDS {
        // Only what people write in sentences depends on the words before it.
        let again = if result.removed == 0 { Vec::new() } else { spoken::find(&result.text) };
        if again.is_empty() {
            break;
        }
        let next = without(&result.text, again);
        result = Stripped { text: next.text, removed: result.removed + next.removed };
    }
    result
}

/// The text without these parts.
fn without(text: &str, mut ranges: Vec<Range<usize>>) -> Stripped {
    ranges.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
    let mut result = Stripped { text: String::with_capacity(text.len()), removed: 0 };
    let mut end = 0;
    for range in ranges {
        if range.start < end {
            // Overlaps what is already taken out: take the rest of it too.
            end = end.max(range.end);
            continue;
        }
        result.text.push_str(&text[end..range.start]);
        result.text.push_str(MARK);
        result.removed += 1;
        end = range.end;
    }
    result.text.push_str(&text[end..]);
    result
}

/// Is there still something to take out? What is already marked is not a secret.
fn is_secret(text: &str, range: &Range<usize>) -> bool {
    !range.is_empty() && !text[range.clone()].starts_with(MARK)
}

#[cfg(test)]
mod tests;
