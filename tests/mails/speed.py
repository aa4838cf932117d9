"""Mails of 10 KB and 10 MB to measure with, and how fast dkimpy checks them: `python speed.py FOLDER make|check`."""

import base64
import pathlib
import random
import statistics
import subprocess
import sys
import time

import dkim

import msg
import parts

folder = pathlib.Path(sys.argv[1])
SIZES = {"10-KB": 10_000, "10-MB": 10_000_000}


def make():
    random.seed(5)
    for size, count in SIZES.items():
        attached = base64.encodebytes(random.randbytes(int(count * 0.74))).decode().replace("\n", "\r\n")
        body = (f"--b1\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{parts.body(parts.INVITED, parts.link(parts.HOST))}\r\n"
                "--b1\r\nContent-Type: image/png\r\nContent-ID: <logo>\r\nContent-Transfer-Encoding: base64\r\n"
                f"\r\n{attached}--b1--\r\n")
        head = (f'From: "Microsoft Invitations on behalf of harbour.example" <{parts.INVITES}>\r\nTo: tess.morgan@tidelands.example\r\n'
                "Subject: Noor Vermeer invited you\r\nDate: Mon, 01 Jun 2026 08:00:00 +0000\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\n"
                'Content-Type: multipart/mixed; boundary="b1"\r\n\r\n')
        for key in ("rsa2048", "ed25519"):
            (folder / f"{key}-{size}.eml").write_bytes(parts.signed((head + body).encode(), parts.NEW, "speed" + key, key))
    records = "".join(f'"{name}" = ["{found[0]}"]\n' for name, found in parts.zone.items())
    (folder / "zone.toml").write_text("[text]\n" + records)


def check():
    for key in ("rsa2048", "ed25519"):
        record = parts.public(key)
        for size in SIZES:
            mail = (folder / f"{key}-{size}.eml").read_bytes()
            times = []
            for _ in range(9 if size == "10-MB" else 200):
                start = time.perf_counter()
                assert dkim.verify(mail, dnsfunc=lambda name, timeout=5: record)
                times.append(time.perf_counter() - start)
            print(f"dkimpy {key} {size}: {statistics.median(times) * 1000:.3f} ms")


def memory(program):
    """The most memory that one call takes, beside that of a small mail: `python speed.py FOLDER memory PROGRAM`."""
    random.seed(6)
    noise = base64.encodebytes(random.randbytes(18_000_000)).decode()
    head = 'From: "A" <a@tidelands.example>\r\nTo: b@tidelands.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n'
    attached = 'Content-Type: multipart/mixed; boundary="b1"\r\n\r\n--b1\r\nContent-Type: application/zip\r\n\r\n'
    html = "<p>" + "lorem ipsum dolor <a href='https://www.microsoft.com/'>x</a> " * 40_000
    mails = {
        "small.eml": head + "\r\nHello",
        "attachment.eml": head + attached + noise + "\r\n--b1--\r\n",
        "words.eml": head + "\r\n" + "lorem ipsum " * 2_000_000,
        "html.eml": head + "Content-Type: text/html\r\n\r\n" + html * 9,
        "html.msg": msg.compound(msg.message(subject="x", name="A", address="a@tidelands.example", html=html)),
        "rtf.msg": msg.compound(msg.message(subject="x", name="A", address="a@tidelands.example", rtf=msg.rtf_of(html))),
    }
    least = 0
    for name, mail in mails.items():
        path = folder / name
        path.write_bytes(mail if isinstance(mail, bytes) else mail.encode())
        # A process begins with the memory of the one that starts it: that one must be small.
        small = "import os, sys; out = os.open(os.devnull, os.O_WRONLY); seen = os.dup(1); os.dup2(out, 1); os.dup2(out, 2); " \
                "child = os.spawnv(os.P_NOWAIT, sys.argv[1], sys.argv[1:]); os.write(seen, str(os.wait4(child, 0)[2].ru_maxrss).encode())"
        call = [sys.executable, "-S", "-c", small, program, "--json", "explain", str(path)]
        used = int(subprocess.run(call, capture_output=True, check=True).stdout) / 1024
        size = path.stat().st_size / 1024 / 1024
        least = least or used
        print(f"{name}: {size:.1f} MiB; {used:.0f} MiB in all, {used - least:.0f} more than the small one")


if sys.argv[2] == "memory":
    memory(sys.argv[3])
else:
    make() if sys.argv[2] == "make" else check()
