"""Mails that show a reader something else than they show a careless judge. Each was once taken for genuine."""

from parts import *

EVIL = "https://evil.example/redeem"
CALL = "Call +1 (888) 555-0123."


def every_trick():
    link_sign = facts("suspicious", signs=["unexpected-link"])
    phone = facts("suspicious", signs=["phone-number"])
    unseen = facts("cannot-tell")

    def trick(name, expect, body=None, change=None, text="", online=None, **mail):
        made = invitation(**mail)
        if body is not None:
            made["body"] += body
        if change:
            online = dict(authenticated="pass", by="signature")
        case(f"trick-{name}", made, exchange(NEW), change, text, online, **expect)

    trick("dashes", phone, f"<p>--\r\nContent-Type: a/b\r\n\r\n{CALL}</p>", text="what looks like the head of a part is text")
    for name, html in (
            ("button", f'<form><button formaction="{EVIL}">x</button></form>'), ("input", f'<form><input formaction="{EVIL}"></form>'),
            ("form", f'<form href="https://www.microsoft.com/" action="{EVIL}">x</form>'), ("frame", f'<iframe src="{EVIL}"></iframe>'),
            ("refresh", f'<meta http-equiv="refresh" content="0; url={EVIL}">'), ("drawing", f'<svg><a xlink:href="{EVIL}">x</a></svg>')):
        trick(f"html-{name}", link_sign, html)
    mso = lambda inner: f"<!--[if mso]>{inner}<![endif]-->"
    for name, html, expect in (
            ("office-comment", mso(f'<a href="{EVIL}">x</a>'), link_sign), ("office-comment-words", mso(f"<p>{CALL}</p>"), phone),
            ("alternative", f'<img src="https://www.microsoft.com/a.png" alt="{CALL}">', phone), ("title", f'<span title="{CALL}">x</span>', phone),
            ("inner-page", f"<iframe srcdoc='<p>{CALL}</p>'></iframe>", phone), ("cells", "<table><tr><td>Call</td><td>+1 (888)</td><td>555-0123</td></tr></table>", phone),
            ("no-scheme-at-all", '<a href="evil.example/redeem">x</a>', link_sign), ("phone", '<a href="tel:+18885550123">x</a>', phone),
            ("search", '<a href="search-ms:query=x&crumb=location:%5C%5Cevil.example">x</a>', link_sign), ("script-link", '<a href="vbscript:x">x</a>', link_sign),
            ("app", '<a href="ms-appinstaller:?source=https://www.microsoft.com/a">x</a>', link_sign), ("no-script", f"<noscript><a href='{EVIL}'>x</a></noscript>", unseen),
            ("no-frames", f"<noframes>{INVITED}</noframes>", unseen), ("number-of-letter", '<a href="&#104ttps://www.microsoft.com/">x</a>', unseen),
            ("control", "<a hr\x01ef='x'>x</a>".replace("\\x01", chr(1)), unseen), ("form-without-place", "<form><input name=x></form>", unseen),
            ("style", "<style>p:after { content: 'words that are shown' }</style>", unseen), ("refresh-without-place", '<meta http-equiv="refresh" content="0">', unseen),
            ("image-of-lines", "<svg><text>words</text></svg>", unseen), ("click", "<p onclick='x()'>x</p>", unseen)):
        trick(f"html-{name}", expect, html)
    trick("html-of-office", facts("genuine"), "<!--[if mso]><p style='mso-line-height-rule:exactly'>Hello<o:p></o:p></p><![endif]--><style>p { margin: 0 }</style>", text="the twin: nothing bad in it")
    trick("html-nesting", unseen, f'<select><xmp></select><a href="{EVIL}">x</a>', text="browsers do not agree about it")
    kind = "Content-Type: text/html; charset=utf-8"
    abused = f'<a href="{EVIL}">{CALL}</a>'
    for name, line in (("comment", "Content-Type: (a/b) text/html"), ("space", "Content-Type: image/png\r\nContent-Type : text/html")):
        trick(f"kind-{name}", facts("suspicious", signs=["unexpected-link", "phone-number"]), change=lambda text, line=line: text.replace(kind, line).encode(), body=abused)
    for name, line in (("xhtml", "Content-Type: application/xhtml+xml"), ("signed", "Content-Type: application/pkcs7-mime; name=smime.p7m"),
                       ("encoding", kind + "\r\nContent-Transfer-Encoding: x-uuencode"), ("no-boundary", "Content-Type: multipart/mixed")):
        trick(f"kind-{name}", unseen, change=lambda text, line=line: text.replace(kind, line).encode(), text="a mail program can show what is not read")
    several = facts("suspicious", "cannot-tell", known="unknown", signs=["several-from"])
    nothing = dict(verdict="suspicious", authenticated="cannot-tell", by="none")
    for name, line in (("long", "From: " + "x" * 1200 + " <evil@evil.example>"), ("empty", "From:"), ("encoded", "From: =?utf-8?q?=3Cevil=40evil=2Eexample=3E?=")):
        case(f"trick-from-{name}", invitation(sign=False), [line] + exchange(NEW, signer="evil.example"), None, "a second sender that cannot be read", nothing, **several)
    case("trick-line-of-spaces", invitation(sign=False), exchange(NEW) + ["X-A: b\r\n ", "From: Evil <evil@evil.example>"], None,
         "mail programs read on behind it", nothing, **several)
    def carried(frm, words):
        return lambda text: (f"From: {frm}\r\nTo: tess.morgan@tidelands.example\r\nSubject: FW\r\nMIME-Version: 1.0\r\n"
                             f'Content-Type: multipart/mixed; boundary="x1"\r\n\r\n--x1\r\nContent-Type: text/html\r\n\r\n{words}\r\n'
                             f"--x1\r\nContent-Type: message/rfc822\r\n\r\n{text}\r\n--x1--\r\n").encode()
    unproven = facts("cannot-tell", "cannot-tell")
    for name, frm, words in (("lookalike", "Microsoft Invitations <invites@rnicrosoft.com>", "Open it"), ("phone", "Tess <tess.morgan@tidelands.example>", CALL),
                             ("sender", f"Microsoft <{INVITES}>", "Open it")):
        case(f"trick-carried-by-{name}", invitation(), exchange(NEW), carried(frm, words), "a genuine mail is attached to it",
             dict(verdict="suspicious", authenticated="pass", by="signature"), **unproven)
