//! A test in a network of its own: nothing is there but a name server, which answers as a table says.

use guest_help_journeys::program;
use guest_help_network::namespace;

/// Runs this test again in a network of its own, whose name server answers as this table says, and returns the names that were asked
/// for there; `None` inside it.
pub fn apart(test: &str, zone: &str) -> Option<Vec<String>> {
    const INSIDE: &str = "GUEST_HELP_APART";
    if std::env::var_os(INSIDE).is_some() {
        return None;
    }
    let server = program("GUEST_HELP_NAME_SERVER", "target/debug/with-name-server");
    assert!(server.is_file(), "build it first: cargo build --package guest-help-network");
    let this = std::env::current_exe().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("zone.toml");
    std::fs::write(&table, zone).unwrap();
    let inside = format!("{INSIDE}=1");
    let command = ["env", &inside, this.to_str().unwrap(), "--exact", test, "--nocapture"];
    let ran = namespace::run(&server, &table, folder.path(), &command, "").unwrap();
    assert_eq!(ran.status, 0, "{}\n{}", ran.out, ran.err);
    assert!(ran.out.contains("1 passed"), "there is no test {test}: {}", ran.out);
    Some(ran.asked)
}
