#!/usr/bin/env bash
# Measures: the thinking, the program as a process, and the window beside the smallest window of the same framework.
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
.tools/mails/bin/python tests/mails/speed.py "$mails" memory target/release/guest-help
