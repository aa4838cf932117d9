#!/usr/bin/env bash
# Fails when guest-help-core depends, on any system, on a crate for the network, for async or for a web view.
set -euo pipefail
cd "$(dirname "$0")/.."

network='socket2|mio|hyper|hyper-.*|h2|h3|quinn|quinn-.*|reqwest|ureq|curl|curl-sys|isahc|hickory-.*|trust-dns-.*|mail-auth|tungstenite'
tls='rustls|rustls-.*|aws-lc-.*|ring|native-tls|openssl|openssl-sys|schannel|security-framework'
async='tokio|tokio-.*|async-std|async-io|async-executor|smol|polling|futures-executor|libuv-sys.*'
window='tauri|tauri-.*|wry|tao|webkit2gtk.*|webview2-.*|javascriptcore-.*|gtk|webbrowser|open'

tree=$(cargo tree --package guest-help-core --edges normal --target all --all-features --prefix none)
found=$(awk '{print $1}' <<<"$tree" | sort -u | grep -xE "$network|$tls|$async|$window" || true)
[ -n "$found" ] || exit 0
for crate in $found; do
  echo "guest-help-core must not depend on $crate. It comes in like this:"
  cargo tree --package guest-help-core --edges normal --target all --all-features --invert "$crate"
done
exit 1
