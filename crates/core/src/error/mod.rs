//! Reading Microsoft's error text, in whatever shape it was copied, and the one judgement on it.

mod catalogue;
mod fields;
mod judge;
mod labels;
mod numbers;
mod provider;
mod quoted;
mod readable;
mod sentences;

pub use catalogue::{AtHost, Catalogue, ErrorEntry, Likelihood, Role, Words, catalogue};
pub use fields::Fields;
pub use fields::is_address;
pub(crate) use fields::{GUID_LENGTH, LABEL_REACH, guids};
pub use judge::{Finding, Judgement, Other, Proof, Reason, RuledOut, judge};
pub use numbers::Code;
pub use provider::{ProviderKind, is_private_address, kind as provider_kind};
pub use sentences::{Sentence, sentences};

use crate::secret::Stripped;
use readable::Readable;

/// What an error text holds. Facts only; [`judge`] says what they mean.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Numbers and words that name an error, in their order.
    pub codes: Vec<Code>,
    /// Sentences of Microsoft's pages, in their order.
    pub sentences: Vec<&'static Sentence>,
    /// What the text tells about the sign-in.
    pub fields: Fields,
    folded: String,
}

impl Reading {
    /// Does the text hold the numbers by which a sign-in is found in the log?
    #[must_use]
    pub fn has_numbers_for_the_log(&self) -> bool {
        self.fields.request_id.is_some() || self.fields.correlation_id.is_some()
    }
}

/// Does a label end `before` that names one computer? "Device identifier: ", in the languages that are known.
#[must_use]
pub fn names_a_device(before: &str) -> bool {
    labels::labels().ending(before) == Some(labels::FieldName::DeviceId)
}

/// Reads a text.
#[must_use]
pub fn read(text: &Stripped) -> Reading {
    let readable = Readable::new(text.text());
    Reading {
        codes: numbers::find(&readable.text),
        sentences: sentences::find(&readable.folded),
        fields: fields::lift(&readable),
        folded: readable.folded,
    }
}

#[cfg(test)]
mod tests;
