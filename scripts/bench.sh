#!/usr/bin/env bash
# Measures: the thinking, the program as a process, the window beside the smallest window of the same framework, the check of the
# connection beside curl, the accounts of a computer beside cat, and the memory that mails take.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/install.sh test
scripts/pages.sh
cargo bench --package guest-help-core --package guest-help-probes --package guest-help
if [ "$(uname -s)" = Linux ]; then
  cargo build --release --package guest-help-desktop --package hello-window --features guest-help-desktop/custom-protocol,hello-window/custom-protocol
  cargo bench --package guest-help-journeys --bench start
fi
mails=$(mktemp --directory)
trap 'rm -rf "$mails"' EXIT
cargo build --release --package guest-help
if [ "$(uname -s)" = Linux ]; then
  scripts/packages.sh <<'TABLE'
      curl                              curl                    is measured beside the check of the connection
TABLE
  cargo bench --package guest-help-network --bench network
fi
.tools/mails/bin/python tests/mails/speed.py "$mails" memory target/release/guest-help
