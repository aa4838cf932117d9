"""What two well-kept verifiers find in the mails of a folder: `python verify.py FOLDER ZONE`, one JSON line for each mail.

dkimpy checks each signature, authheaders its alignment with the sender. Keys come from the zone; every domain is taken to have a policy
that asks for nothing, so that the result is that of the alignment alone.
"""

import json
import pathlib
import sys
import tomllib

import authheaders
import dkim

zone = tomllib.loads(pathlib.Path(sys.argv[2]).read_text())["text"]


def answer(name, timeout=5):
    name = (name.decode() if isinstance(name, bytes) else name).rstrip(".").lower()
    if name.startswith("_dmarc."):
        return "v=DMARC1; p=none"
    records = zone.get(name)
    return next((record for record in records or [] if "p=" in record), None)


def signatures(mail):
    verifier = dkim.DKIM(mail)
    count = sum(name.lower() == b"dkim-signature" for name, _ in verifier.headers)
    for place in range(count):
        try:
            verified = dkim.DKIM(mail).verify(idx=place, dnsfunc=answer)
        except Exception as error:
            yield str(error) or type(error).__name__
        else:
            yield "pass" if verified else "fail"


for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    mail = path.read_bytes()
    try:
        found = list(signatures(mail))
        line = authheaders.authenticate_message(mail, "verifier.example", spf=False, dkim=True, dmarc=True, arc=False, dnsfunc=answer)
        aligned = "dmarc=pass" in line
    except Exception as error:
        found, aligned = [str(error) or type(error).__name__], False
    print(json.dumps({"mail": path.name, "signatures": found, "aligned": aligned}))
