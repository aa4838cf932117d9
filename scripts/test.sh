#!/usr/bin/env bash
# Runs every check and test of the workspace, cheapest first, and says how long each stage took; stops at the first failure.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/install.sh test

stage() { scripts/stage.sh "$@"; }
stage format cargo fmt --all --check
stage "core touches nothing" scripts/core-touches-nothing.sh
stage texts scripts/texts.sh
stage "pages of the window" scripts/pages.sh check
stage clippy cargo clippy --workspace --all-targets -- -D warnings
# The window and its journeys come last, and the window that is only measured has no tests.
rest='guest-help-desktop|guest-help-journeys|hello-window|guest-help-core'
members=$(cargo tree --workspace --depth 0 --prefix none | awk 'NF {print $1}' | sort -u | grep -vxE "$rest")
for crate in guest-help-core $members; do
  stage "test $crate" cargo test --package "$crate"
done
# With this feature the program holds its pages; the journeys walk through that program.
stage "build the window" cargo build --package guest-help-desktop --features custom-protocol
stage "test guest-help-desktop" cargo test --package guest-help-desktop --features custom-protocol
if [ "$(uname -s)" = Linux ]; then
  stage "journeys through the window" cargo test --package guest-help-journeys
fi
printf '\nAll stages passed after %d s.\n' $SECONDS
