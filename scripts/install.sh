#!/usr/bin/env bash
# Installs what building needs and this machine lacks; with the argument `test`, what the tests need too.
# The window is drawn by the system's own web view: its libraries are needed to build it.
set -euo pipefail
cd "$(dirname "$0")"

if ! command -v cargo >/dev/null || ! command -v rustc >/dev/null; then
  echo "Rust is missing: install version 1.95 or newer, and see that cargo is on the PATH." >&2
  exit 1
fi
wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' ../Cargo.toml)
found=$(rustc --version | awk '{print $2}')
if [ "$(printf '%s\n' "$wanted" "$found" | sort -V | head -n 1)" != "$wanted" ]; then
  echo "Rust $found is too old: install version $wanted or newer." >&2
  exit 1
fi

node_wanted=20.19
node_found=$(node --version 2>/dev/null | tr -d v)
if [ -z "$node_found" ] || [ "$(printf '%s\n' "$node_wanted" "$node_found" | sort -V | head -n 1)" != "$node_wanted" ]; then
  echo "Node ${node_found:-is missing and} cannot build the window: install version $node_wanted or newer, with npm." >&2
  exit 1
fi

if [ "$(uname -s)" = Linux ]; then
  #   test                              package                 why
  ./packages.sh <<'TABLE'
      cc                                gcc                     links every Rust program
      /usr/include/stdio.h              libc6-dev               the C library to link with
      pkg-config                        pkg-config              finds the libraries of the web view
      pkgconfig:webkit2gtk-4.1          libwebkit2gtk-4.1-dev   the web view that draws the window
TABLE
fi
[ "${1:-}" = test ] || exit 0
if [ "$(uname -s)" = Linux ]; then
  ./packages.sh <<'TABLE'
      WebKitWebDriver                   webkit2gtk-driver       drives the window in tests
      unshare                           util-linux              gives tests a network of their own
      ip                                iproute2                turns its loopback on
      Xvfb                              xvfb                    screens that tests open windows on
      /usr/share/fonts/truetype/dejavu  fonts-dejavu-core       letters that every test machine has
      chromium                          chromium                a real browser, whose profiles are read and private windows opened
      firefox-esr                       firefox-esr             another one
      python3                           python3                 runs the check of the texts
      python:ensurepip                  python3-venv            keeps that check's own libraries apart
TABLE
fi

parts=()
cargo fmt --version >/dev/null 2>&1 || parts+=(rustfmt)
cargo clippy --version >/dev/null 2>&1 || parts+=(clippy)
[ ${#parts[@]} -gt 0 ] || exit 0
echo "missing parts of Rust: ${parts[*]}"
if ! command -v rustup >/dev/null; then
  echo "There is no rustup here: install ${parts[*]} the way Rust was installed." >&2
  exit 1
fi
rustup component add "${parts[@]}"
