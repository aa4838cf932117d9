#!/usr/bin/env bash
# Installs the Python libraries of scripts/NAME-requirements.txt into .tools/NAME, apart from those of the system: python-tools.sh NAME
set -euo pipefail
cd "$(dirname "$0")/.."
tools=.tools/$1
wanted=scripts/$1-requirements.txt
cmp -s "$wanted" "$tools/installed.txt" && exit 0
rm -rf "$tools"
python3 -m venv "$tools"
"$tools/bin/pip" install --quiet --disable-pip-version-check --requirement "$wanted"
cp "$wanted" "$tools/installed.txt"
