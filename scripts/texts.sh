#!/usr/bin/env bash
# Checks spelling conventions and banned words in the texts, with the linter and the rules of locales/fluent-lint.yml.
set -euo pipefail
cd "$(dirname "$0")/.."
tools=.tools/texts

scripts/python-tools.sh texts
$tools/bin/moz-fluent-lint --config locales/fluent-lint.yml locales/en locales/nl

# The linter does not look into terms, so it cannot see this: names come from the file of the inviting organisation.
if grep -rnF --include '*.ftl' 'SCK' locales; then
  echo "A text names the inviting organisation; use a name from its file in knowledge/hosts instead." >&2
  exit 1
fi
