#!/usr/bin/env bash
# Checks the workspace for Windows and runs its tests under Wine; with arguments, runs that one cargo command for Windows.
set -euo pipefail
scripts=$(cd "$(dirname "$0")" && pwd)
"$scripts/windows-prepare.sh"
# shellcheck source=scripts/windows-env.sh
. "$scripts/windows-env.sh"
export CARGO_BUILD_TARGET=$target

[ $# -eq 0 ] || exec cargo "$@"

cd "$scripts/.."
scripts/pages.sh # the window holds them
stage() { scripts/stage.sh "windows: $1" "${@:2}"; }
stage check cargo check --workspace --all-targets
stage clippy cargo clippy --workspace --all-targets -- -D warnings
for crate in guest-help-core guest-help-desktop-actions guest-help-probes guest-help; do
  stage "test $crate" cargo test --package $crate
done
