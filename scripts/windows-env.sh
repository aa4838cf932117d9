# shellcheck shell=bash
# Sourced by the windows-* scripts: where the Windows tools lie, and what cargo, the linker and Wine must know.
target=x86_64-pc-windows-gnu
cache=${XDG_CACHE_HOME:-$HOME/.cache}/guest-help/windows
version=$(rustc --version | awk '{print $2}')
built_std=$cache/std-$version
toolchain_std=$(rustc --print sysroot)/lib/rustlib/$target

export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=x86_64-w64-mingw32-gcc-posix
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER=wine
export CC_x86_64_pc_windows_gnu=x86_64-w64-mingw32-gcc-posix
export CXX_x86_64_pc_windows_gnu=x86_64-w64-mingw32-g++-posix
export WINEPREFIX=$cache/wine WINEARCH=win64 WINEDEBUG=-all
# These would replace the flags for the target below; a display would let Wine open windows.
unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS RUSTDOCFLAGS CARGO_ENCODED_RUSTDOCFLAGS DISPLAY WAYLAND_DISPLAY
if [ ! -d "$toolchain_std" ]; then
  export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS="--sysroot $built_std"
  export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTDOCFLAGS="--sysroot $built_std" # tests in documentation
fi
