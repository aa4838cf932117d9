//! Looking at what the guest said yes to, for the commands that wait for the end of it.

use guest_help_core::account::Mailbox;
use guest_help_core::case::{Answer, Case, Field};
use guest_help_core::check::Approved;
use guest_help_core::error::is_address;
use guest_help_probes::{Environment, run_to_end};

use crate::failure::Failure;
use crate::setting::Setting;

/// Runs the checks, and adds the yes and what was seen to the case. `mail`: its bytes, where one is checked.
pub fn look(case: Case, approved: Approved, mail: Vec<u8>, setting: &Setting) -> Result<Case, Failure> {
    let mut case = setting.answer(case, Answer::Approve(approved.clone()))?;
    let environment = Environment::of_system(&approved, mail);
    let mut facts = Vec::new();
    run_to_end(approved, environment, |fact| facts.push(fact));
    for fact in facts {
        case = setting.answer(case, Answer::See(fact))?;
    }
    Ok(case)
}

/// The address that was invited, as it is written or copied, taken into the case.
pub fn invited(case: Case, address: &str, setting: &Setting) -> Result<Case, Failure> {
    let refused = || Failure::Unusable(setting.texts.say_with("cli-error-address", &[("text", address.into())]));
    let mailbox = Mailbox::read(address).ok().filter(|mailbox| mailbox.local.is_some()).ok_or_else(refused)?;
    setting.answer(case, Answer::Type { field: Field::Invited, value: typed(address, &mailbox) })
}

/// As the person wrote it, where that is an address.
pub fn typed(text: &str, mailbox: &Mailbox) -> String {
    if is_address(text) { text.to_owned() } else { mailbox.to_string() }
}
