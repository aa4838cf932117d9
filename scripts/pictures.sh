#!/usr/bin/env bash
# Takes a picture of every page: pictures.sh LANGUAGE WIDTH HEIGHT PERCENT THEME [PAGE…], into target/pictures.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ $# -lt 5 ]; then set -- nl 960 720 100 light; fi
scripts/install.sh test
scripts/pages.sh
cargo build --quiet --package guest-help-desktop --features custom-protocol
cargo run --quiet --package guest-help-journeys --example pictures -- "target/pictures/$1-$2x$3-$4-$5" "$@"
