"""The same mails as Outlook saves them."""

import msg
from parts import *


def every_file():
    def story(file, mail, lines, text="", online=None, expect=None, **more):
        whole = "".join(line + "\r\n" for line in lines) + message(**mail)
        head = whole.split("\r\n\r\n", 1)[0] + "\r\n\r\n"
        shown = dict(subject=mail["subject"], name=mail["name"], address=mail["sender"], to="tess.morgan@tidelands.example")
        html = mail["body"]
        more = {key: value(html) if callable(value) else value for key, value in more.items()}
        data = msg.compound(msg.message(**{**dict(headers=head, html=html), **shown, **more}))
        (OUT / f"outlook-{file}.msg").write_bytes(data)
        rows.append((f"outlook-{file}", text, expect, {**{key: expect[key] for key in ("verdict", "authenticated", "by")}, **(online or {})}))

    headers = dict(by="signature-headers")
    genuine, unproven = facts("genuine"), facts("cannot-tell", "cannot-tell")
    story("html", invitation(), exchange(NEW), "the receiver saw the body, Outlook wrote it anew", headers, genuine)
    story("ansi", invitation(), exchange(NEW), "", headers, genuine, ansi=True)
    story("rtf", invitation(), exchange(NEW), "", headers, genuine, html=None, rtf=msg.rtf_of)
    story("words", invitation(), exchange(NEW), "an invitation has a link", headers, facts("cannot-tell"), html=None, plain=INVITED)
    story("words-with-link", invitation(), exchange(NEW), "the twin", headers, genuine, html=None, plain=INVITED + "\r\n" + link(HOST))
    story("subject-differs", invitation(), exchange(NEW), "Outlook shows another subject than the headers", headers, facts("cannot-tell"), subject="Open this at once")
    story("sender-differs", invitation(), exchange(NEW), "Outlook shows another sender than the headers", headers, facts("cannot-tell"), address="x@evil.example")
    story("name-differs", invitation(), exchange(NEW), "Outlook shows a name that asks to call", headers, facts("suspicious", signs=["phone-number"]), name="Call +1 (888) 555-0123")
    story("no-results", invitation(), [received("mx.tidelands.example", OUTBOUND)], "", HEADERS, unproven)
    story("no-headers", invitation(), [], "saved without its way", None, unproven, headers=None)
    story("abuse", invitation(text="Call +1 (888) 555-0123."), exchange(NEW), "", headers, facts("suspicious", signs=["phone-number"]))
    story("abuse-in-rtf", invitation(address="https://evil.example/redeem"), exchange(NEW), "", headers,
          facts("suspicious", signs=["unexpected-link"]), html=None, rtf=msg.rtf_of)
    story("abuse-beside", invitation(), exchange(NEW), "the other body is harmless", headers, facts("suspicious", signs=["phone-number"]),
          plain="Call +1 (888) 555-0123.")
    story("lookalike", invitation(sender="invites@rnicrosoft.com"), exchange("rnicrosoft.com"), "", headers,
          facts("forged", known="unknown", signs=["lookalike-sender"]))
    story("field", invitation(), exchange(NEW), "formatted text without HTML", headers, facts("suspicious", signs=["unexpected-link"]), html=None,
          rtf="{\\rtf1\\ansi Open {\\field{\\*\\fldinst HYPERLINK \"https://evil.example/x\"}{\\fldrslt this}}}")
    story("object", invitation(), exchange(NEW), "a table of another program is inside", headers, genuine, attached={"\x01CompObj": b"x"})
    story("code", code(), exchange(CD), "", headers, facts("genuine", **CODE), code_page=65001)
    junk = exchange(NEW)
    junk.insert(1, "X-Forefront-Antispam-Report: CIP:192.0.2.44;CTRY:NL;SFV:SPM;SCL:5;CAT:SPM;DIR:INB;")
    story("junk", invitation(), junk, "", headers, facts("genuine", reason="spam-verdict"))
    whole = "".join(line + "\r\n" for line in exchange(NEW)) + message(**invitation())
    inner = msg.message(headers=whole.split("\r\n\r\n", 1)[0] + "\r\n\r\n", html=invitation()["body"], subject="Invited", name="x", address=INVITES, top=False)
    story("forwarded", dict(sender="tess.morgan@tidelands.example", name="Tess", subject="FW", body="Is this real?", sign=False), [],
          "as an attachment: its results do not count", HEADERS, unproven, headers=None, attached=inner)
    (OUT / "outlook-not-a-mail.msg").write_bytes(msg.compound({"WordDocument": b"x" * 5000, "1Table": b"y"}))
