//! A line of text with its two kinds of mark-up, `**bold**` and `` `code` ``, taken apart into spans.

use serde::Serialize;

/// How a span is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SpanKind {
    /// Ordinary text.
    Plain,
    /// Text that must not be missed.
    Bold,
    /// An address, a number or a name to type exactly.
    Code,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Span {
    /// How it is shown.
    pub kind: SpanKind,
    /// The words.
    pub text: String,
}

/// A line of final text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(transparent)]
pub struct RichText(pub Vec<Span>);

impl RichText {
    /// Takes the mark-up of a message apart. A mark without its end stays as it is written.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut spans = Vec::new();
        let mut rest = text;
        while let Some((before, kind, inside, after)) = next_mark(rest) {
            push(&mut spans, SpanKind::Plain, before);
            push(&mut spans, kind, inside);
            rest = after;
        }
        push(&mut spans, SpanKind::Plain, rest);
        Self(spans)
    }

    /// Text that is shown as it is, such as what a guest pasted.
    #[must_use]
    pub fn plain(text: &str) -> Self {
        let mut spans = Vec::new();
        push(&mut spans, SpanKind::Plain, text);
        Self(spans)
    }

    /// The words alone.
    #[must_use]
    pub fn words(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect()
    }
}

fn push(spans: &mut Vec<Span>, kind: SpanKind, text: &str) {
    if !text.is_empty() {
        spans.push(Span { kind, text: text.to_owned() });
    }
}

/// The first complete mark: what stands before it, its kind, what it holds, what follows.
fn next_mark(text: &str) -> Option<(&str, SpanKind, &str, &str)> {
    [("**", SpanKind::Bold), ("`", SpanKind::Code)]
        .into_iter()
        .filter_map(|(mark, kind)| {
            let (before, rest) = text.split_once(mark)?;
            let (inside, after) = rest.split_once(mark)?;
            (!inside.is_empty()).then_some((before, kind, inside, after))
        })
        .min_by_key(|(before, ..)| before.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_marks_are_taken_apart_and_a_lone_mark_stays() {
        let text = RichText::parse("Choose **No**, type `a@b.example` ** or `");
        let kinds: Vec<_> = text.0.iter().map(|span| (span.kind, span.text.as_str())).collect();
        assert_eq!(
            kinds,
            [
                (SpanKind::Plain, "Choose "),
                (SpanKind::Bold, "No"),
                (SpanKind::Plain, ", type "),
                (SpanKind::Code, "a@b.example"),
                (SpanKind::Plain, " ** or `"),
            ]
        );
        assert_eq!(text.words(), "Choose No, type a@b.example ** or `");
    }
}
