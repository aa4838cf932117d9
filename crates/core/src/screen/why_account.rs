//! What the accounts of this computer tell, in words.

use super::{Privacy, View, mask::mask};
use crate::diagnose::{AccountProof, Place};
use crate::text::Value;

pub(super) fn words(proof: &AccountProof, view: View<'_>) -> String {
    match proof {
        AccountProof::Invited(place) => at("why-account-invited", place, None, view),
        AccountProof::Other(address, place) => at("why-account-other", place, Some(address), view),
        AccountProof::Named(place) => at("why-account-named", place, None, view),
    }
}

/// On a shared screen neither the address nor the name of the profile is shown.
fn at(message: &str, place: &Place, address: Option<&str>, view: View<'_>) -> String {
    let mut blanks = vec![("program", place.program.as_str().into())];
    blanks.extend(address.map(|address| ("address", Value::Text(mask(address, view.privacy)))));
    let profile = place.profile.as_deref().filter(|_| view.privacy == Privacy::Shown);
    let where_it_is = match profile {
        Some(profile) => {
            let place = [("program", place.program.as_str().into()), ("profile", profile.into())];
            view.texts.say_with("why-account-in-profile", &place)
        }
        None => view.texts.say_with("why-account-in", &blanks[..1]),
    };
    blanks.push(("place", where_it_is.into()));
    view.texts.say_with(message, &blanks[1..])
}
