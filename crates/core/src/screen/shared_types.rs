//! The types that the window shares with the core, as TypeScript: made from the Rust types, committed, and compared here.

use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

use super::{Refusal, Screen, Setting, Topics};
use crate::case::{Act, Answer};

/// The committed file.
const COMMITTED: &str = include_str!("../../../../ui/src/screen.ts");
const HEADING: &str = "// Made from the Rust types of guest-help-core by `make types`; do not edit.\n";

struct Declarations {
    config: Config,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // Built-in types have no file and no declaration of their own.
        if T::output_path().is_none() || self.found.contains_key(&T::ident(&self.config)) {
            return;
        }
        let docs = T::docs().unwrap_or_default();
        self.found.insert(T::ident(&self.config), format!("{docs}export {}\n", T::decl(&self.config)));
        T::visit_dependencies(self);
    }
}

fn declared() -> String {
    let mut declarations = Declarations { config: Config::new(), found: BTreeMap::new() };
    declarations.visit::<Screen>();
    declarations.visit::<Answer>();
    declarations.visit::<Act>();
    declarations.visit::<Setting>();
    declarations.visit::<Topics>();
    declarations.visit::<Refusal>();
    let types: Vec<String> = declarations.found.into_values().collect();
    format!("{HEADING}\n{}", types.join("\n"))
}

#[test]
fn the_windows_types_are_those_of_the_core() {
    let declared = declared();
    // `make types` asks for the file to be written; a test alone only compares.
    if let Some(path) = option_env!("GUEST_HELP_WRITE_TYPES") {
        #[allow(clippy::disallowed_methods, reason = "on request the test writes the file that it compares")]
        std::fs::write(path, &declared).unwrap();
        return;
    }
    assert!(COMMITTED == declared, "ui/src/screen.ts is not what the Rust types say; run `make types`");
}
