#!/usr/bin/env bash
# Installs the Debian or Ubuntu packages of a table on stdin (lines: TEST PACKAGE WHY) whose test fails, after saying which.
# TEST is a command, a /file, pkgconfig:LIBRARY, or python:MODULE. Exit status 3: something is missing that cannot be installed here.
set -euo pipefail

present() {
  case $1 in
    /*) [ -e "$1" ] ;;
    pkgconfig:*) pkg-config --exists "${1#pkgconfig:}" 2>/dev/null ;;
    python:*) python3 -c "import ${1#python:}" 2>/dev/null ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

packages=()
commands=()
while read -r test package why; do
  [ -n "$test" ] || continue
  present "$test" && continue
  packages+=("$package")
  case $test in /* | python:* | pkgconfig:*) ;; *) commands+=("$test") ;; esac
  echo "missing: $package ($why)"
done
[ ${#packages[@]} -gt 0 ] || exit 0

if ! command -v apt-get >/dev/null; then
  echo "There is no apt here. Needed is what these Debian packages hold: ${packages[*]}" >&2
  [ ${#commands[@]} -eq 0 ] || exit 3
  exit 0
fi
run_as_root=()
if [ "$(id -u)" != 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "Not root, and there is no sudo. As root, run: apt-get install ${packages[*]}" >&2
    exit 3
  fi
  run_as_root=(sudo)
  [ -t 2 ] || run_as_root=(sudo -n) # nobody is there to type a password
fi
run_as_root+=(env DEBIAN_FRONTEND=noninteractive)

echo "installing: ${packages[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# A package source that does not answer must not stop the rest: what counts is whether the packages can be had.
"${run_as_root[@]}" apt-get update -qq </dev/null >"$log" 2>&1 || true
if ! "${run_as_root[@]}" apt-get install -y -qq --no-install-recommends "${packages[@]}" </dev/null >>"$log" 2>&1; then
  tail -n 15 "$log" >&2
  echo "Could not install. As root, run: apt-get install ${packages[*]}" >&2
  exit 3
fi
