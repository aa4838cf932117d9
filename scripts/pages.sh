#!/usr/bin/env bash
# Builds the pages of the window into ui/dist; with the argument `check`, checks layout, style and types first.
set -euo pipefail
cd "$(dirname "$0")/../ui"

# The installed packages are those of the lock file, or they are installed anew.
if ! cmp -s package-lock.json node_modules/.installed-lock.json; then
  npm ci --no-audit --no-fund --loglevel=error
  cp package-lock.json node_modules/.installed-lock.json
fi
if [ "${1:-}" = check ]; then
  npm run --silent lint
  npm run --silent check
fi
npm run --silent build -- --logLevel warn
