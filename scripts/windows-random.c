/* bcryptprimitives.dll for Wine 8 and older, which lack it: Rust's std takes its random numbers from it. */
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T left) {
  while (left > 0) {
    ULONG part = left > 0x10000 ? 0x10000 : (ULONG)left;
    if (!RtlGenRandom(buffer, part)) return FALSE;
    buffer += part;
    left -= part;
  }
  return TRUE;
}
