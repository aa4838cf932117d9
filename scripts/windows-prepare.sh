#!/usr/bin/env bash
# Prepares compiling for Windows and running the result under Wine; once, in a cache outside the repository.
# Exit status 3: the tools cannot be had on this machine; the last line says why.
set -euo pipefail
cd "$(dirname "$0")"
./install.sh test
# shellcheck source=scripts/windows-env.sh
. ./windows-env.sh

say() { printf '[%(%H:%M:%S)T] %s\n' -1 "$*"; }
cannot() { echo "windows: $*" >&2; exit 3; }

# Finds Debian's rust-src of the compiler's version and unpacks it to $cache/source.
# apt keeps its own state here: the machine's package sources stay as they are, signatures are checked all the same.
unpack_rust_source() {
  local mirror suite package='' keys=/usr/share/keyrings/debian-archive-keyring.gpg apt=$cache/apt
  [ -e $keys ] || cannot "this is not Debian, and rustc has no std for $target: run rustup target add $target"
  # shellcheck disable=SC2016 # the format is apt's, not the shell's
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -m1 -E '/debian/?$') ||
    cannot "no Debian mirror is configured, and rustc has no std for $target"
  local own=(-o "Dir::Etc::sourcelist=$apt/sources.list" -o "Dir::Etc::sourceparts=$apt/none" -o "Dir::Etc::preferencesparts=$apt/none"
    -o "Dir::State=$apt/state" -o "Dir::State::status=$apt/status" -o "Dir::Cache=$apt/cache"
    -o APT::Sandbox::User=root -o Acquire::Languages=none)
  for suite in trixie-backports sid; do
    rm -rf "$apt"
    mkdir -p "$apt/none" "$apt/state/lists/partial" "$apt/cache/archives/partial"
    : >"$apt/status"
    echo "deb [signed-by=$keys] $mirror $suite main" >"$apt/sources.list"
    apt-get "${own[@]}" update -qq || continue
    package=$(apt-cache "${own[@]}" madison rust-src | awk -v v="$version" '$3 ~ "^" v "[+-]" {print $3; exit}')
    [ -z "$package" ] || break
  done
  [ -n "$package" ] || cannot "Debian has no rust-src of version $version, and rustc has no std for $target"
  say "rust-src $package from $suite"
  (cd "$apt" && apt-get "${own[@]}" download -qq "rust-src=$package")
  rm -rf "$cache/source"
  mkdir -p "$cache/source"
  dpkg-deb --fsys-tarfile "$apt"/rust-src_*.deb | tar -x -C "$cache/source" "./usr/src/rustc-$version/library"
  rm -rf "$apt"
}

# Builds std from those sources with the installed compiler, laid out as a sysroot in $built_std.
build_std() {
  local library=$cache/source/usr/src/rustc-$version/library crate=$cache/empty-crate object
  local lib=$built_std.new/lib/rustlib/$target/lib
  rm -rf "$crate" "$built_std.new"
  mkdir -p "$crate/src" "$lib"
  echo '#![no_std]' >"$crate/src/lib.rs"
  printf '[package]\nname = "empty-crate"\nedition = "2024"\n[workspace]\n' >"$crate/Cargo.toml"
  (
    cd "$crate"
    unset CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS CARGO_TARGET_DIR
    # The variable of cargo's own tests is the only way to name a source of std outside the toolchain.
    RUSTC_BOOTSTRAP=1 __CARGO_TESTS_ONLY_SRC_ROOT=$library \
      cargo build --quiet --release --target $target -Z build-std=std,panic_unwind,panic_abort,test
  )
  cp "$crate/target/$target/release/deps/"*.rlib "$lib/"
  rm -f "$lib"/libempty_crate-*
  for object in rsbegin rsend; do # linked at the start and the end of every program for this target
    RUSTC_BOOTSTRAP=1 rustc --edition 2024 --cap-lints allow --target $target --sysroot "$built_std.new" -O \
      --emit obj -o "$lib/$object.o" "$library/rtstartup/$object.rs"
  done
  rm -rf "$crate" "$cache/source" "$built_std"
  mv "$built_std.new" "$built_std"
}

prepare_wine() {
  local dll=drive_c/windows/system32/bcryptprimitives.dll
  rm -rf "$WINEPREFIX"
  wineboot --init >/dev/null 2>&1 </dev/null || cannot "Wine cannot start"
  [ -e "$WINEPREFIX/$dll" ] ||
    "$CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER" -O2 -shared -o "$WINEPREFIX/$dll" windows-random.c -ladvapi32
  touch "$WINEPREFIX/ready"
}

[ "$(uname -m)" = x86_64 ] || cannot "Wine runs these programs on x86_64 only"
./packages.sh <<'TABLE' || cannot "packages are missing"
x86_64-w64-mingw32-gcc-posix gcc-mingw-w64-x86-64-posix links programs for Windows
wine wine runs them
/usr/lib/wine/wine64 wine64 runs them
TABLE
mkdir -p "$cache"
if [ ! -d "$toolchain_std" ] && [ ! -d "$built_std" ]; then
  unpack_rust_source
  say "building std $version for $target"
  build_std
fi
if [ ! -e "$WINEPREFIX/ready" ]; then
  say "setting up Wine"
  prepare_wine
fi
say "ready for Windows: rustc $version, mingw gcc $("$CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER" -dumpversion), $(wine --version)"
