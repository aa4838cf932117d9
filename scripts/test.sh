#!/usr/bin/env bash
# Runs every check and test of the workspace, cheapest first, and says how long each stage took; stops at the first failure.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/install.sh test

stage() { scripts/stage.sh "$@"; }
stage format cargo fmt --all --check
stage "core touches nothing" scripts/core-touches-nothing.sh
stage texts scripts/texts.sh
stage clippy cargo clippy --workspace --all-targets -- -D warnings
members=$(cargo tree --workspace --depth 0 --prefix none | awk 'NF && $1 != "guest-help-core" {print $1}' | sort -u)
for crate in guest-help-core $members; do
  stage "test $crate" cargo test --package "$crate"
done
printf '\nAll stages passed after %d s.\n' $SECONDS
