#!/usr/bin/env bash
# Builds the window and opens it; arguments go to the program.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "There is no display here: run this in a desktop session, or walk the guide in the terminal with \`cargo run -- ask\`." >&2
  exit 1
fi
scripts/install.sh
scripts/pages.sh
cargo build --quiet --package guest-help-desktop --features custom-protocol
exec target/debug/guest-help-desktop "$@"
