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
        form = change
        if change:
            online = dict(authenticated="pass")

            def form(whole):
                # A change of the body breaks the signature of the whole mail; that of its headers stays.
                made = change(whole)
                body = lambda data: data.split(b"\r\n\r\n", 1)[1]
                online["by"] = "signature" if body(made) == body(whole.encode()) else "signature-headers"
                return made
        case(f"trick-{name}", made, exchange(NEW), form, text, online, **expect)

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
            ("app", '<a href="ms-appinstaller:?source=https://www.microsoft.com/a">x</a>', link_sign), ("no-script", f"<noscript><a href='{EVIL}'>x</a></noscript>", link_sign),
            ("no-frames", f"<noframes>{INVITED}</noframes>", unseen), ("number-of-letter", '<a href="&#104ttps://www.microsoft.com/">x</a>', link_sign),
            ("control", "<a hr\x01ef='x'>x</a>".replace("\\x01", chr(1)), unseen), ("form-without-place", "<form><input name=x></form>", unseen),
            ("style", "<style>p:after { content: 'words that are shown' }</style>", unseen), ("refresh-without-place", '<meta http-equiv="refresh" content="0">', unseen),
            ("hidden-in-number", "<p>+1 888 <i style='display: none'>x</i> 555 01 23</p>", unseen), ("hidden-by-class", "<style>.x { font-size: 0px }</style><p>Ca<b class='x'>y</b>ll us</p>", unseen),
            ("numbers-of-a-list", "<ol start='888'><li>Ring</li></ol><ol start='555'><li>us</li></ol>", unseen),
            ("drawn-in-cells", "<table>" + ("<tr>" + "<td bgcolor='#000'></td>" * 21 + "</tr>") * 21 + "</table>", unseen),
            ("marks-of-a-list", "<ul style='list-style-type: \"Call us \"'><li>now</li></ul>", unseen), ("own-letters", "<style>@font-face { font-family: x; src: url(data:font/woff;base64,AAAA) }</style>", unseen),
            ("turned", "<p>\u202e321 555 888 llaC</p>", unseen), ("mail-with-words", '<a href="mailto:noor.vermeer@harbour.example?body=Call%20+1%20888%20555%200123">x</a>', phone),
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
    every_part(trick, unseen, phone, link_sign)
    every_word(trick, unseen, phone)
    every_link(trick, unseen)
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


def every_part(trick, unseen, phone, link_sign):
    """Mails put together in more than one way."""
    kind = "Content-Type: text/html; charset=utf-8"
    bad = f'<p>{CALL} <a href="{EVIL}">x</a></p>'
    both = facts("suspicious", signs=["unexpected-link", "phone-number"])
    part = lambda head, text: f"--b1\r\n{head}\r\n\r\n{text}\r\n"

    def parts(name, more, expect=unseen, head='multipart/mixed; boundary="b1"', text=""):
        def change(whole):
            top, body = whole.split("\r\n\r\n", 1)
            return (top.replace(kind, f"Content-Type: {head}") + "\r\n\r\n" + part(kind, body) + more + "--b1--\r\n").encode()
        trick(f"part-{name}", expect, change=change, text=text)

    parts("alone", "", facts("genuine"), text="the twin: one part")
    parts("picture", part("Content-Type: image/png\r\nContent-ID: <a>", "AAAA"), facts("genuine"), text="a logo")
    parts("picture-of-other-name", part('Content-Type: image/png; name="a.html"', "AAAA"))
    parts("document", part('Content-Type: application/pdf; name="a.pdf"', "AAAA"))
    parts("page", part('Content-Type: text/html\r\nContent-Disposition: attachment; filename="a.html"', "<p>Hello</p>"))
    parts("drawing", part("Content-Type: image/svg+xml", "<svg></svg>"))
    parts("letters", part("Content-Type: text/html; charset=utf-7", "+ADw-p+AD4-"))
    parts("kind-without-end", part("Content-Type: image", bad))
    parts("kind-twice", part("Content-Type: image/png\r\nContent-Type: text/html", bad), both)
    parts("encoding-twice", part("Content-Type: text/html\r\nContent-Transfer-Encoding: 7bit\r\nContent-Transfer-Encoding: base64", "aGVsbG8="))
    parts("border-twice", part("Content-Type: image/png", "AAAA"), head='multipart/mixed; boundary="b1"; boundary="b2"')
    parts("border-begins", f"--b1x\r\nContent-Type: image/png\r\n\r\n{bad}\r\n", text="a line that only begins like a border")
    inner = 'Content-Type: multipart/alternative; boundary="b2"'
    parts("border-again", part(inner, "--b2\r\n\r\nHello\r\n--b2--") + part(kind, f"--b2\r\nContent-Type: image/png\r\n\r\n{bad}"), both,
          text="behind its end a border is text")
    parts("head-of-words", f"--b1\r\n<p>Hello\r\n\r\nx\r\n")
    trick("part-file-in-words", unseen, change=lambda text: text.replace("<html>", "begin 644 x.html\r\nF/&$@\r\nend\r\n<html>").encode(), text="as mails carried files before they had parts")


def every_word(trick, unseen, phone):
    """Words that mean the same to a reader, and those outside the body."""
    pay, haste = (facts("suspicious", signs=[sign]) for sign in ("payment", "urgency"))
    for name, text, expect in (
            ("wide", "Call +\uff11 \uff18\uff18\uff18 \uff15\uff15\uff15 \uff10\uff11\uff12\uff13", phone), ("lines", "Call +1<br>888<br>555 0123", phone),
            ("stars", "Call +1*888*555*0123", phone), ("bare", "Call 8885550123", phone), ("nl", "Neem contact op via 0470 12 34 56", phone),
            ("nl-short", "Bel: 0470/12.34.56", phone), ("alone", "+32 470 12 34 56", unseen), ("letter", "Call +1 888 555 O1 23", phone),
            ("cyrillic", "C\u0430ll +1 888 555 0123", phone), ("amount", "Er werd 399,99 euro van uw rekening gehaald", pay),
            ("account", "IBAN BE71 0961 2345 6769", pay), ("today", "Uw toegang vervalt vandaag", haste), ("secret", "Reply with your password", unseen),
            ("secret-nl", "Antwoord met uw wachtwoord", unseen), ("device", "Open microsoft . com / devicelogin and type ABCD1234", unseen),
            ("name", "Go to evil-portal.com now", unseen), ("address", "Write to help@evil-portal.com", unseen),
            ("signs", "Call +1!888!555!0123", phone), ("two-numbers", "Call +32 470 12 34 56 / +32 470 12 34 57", phone), ("money-first", "EUR 399 will leave your account", pay),
            ("name-with-signs", "Go to [evil-portal.com]!", unseen), ("name-of-numbers", "Go to 192.0.2.99 now", unseen), ("short-number", "Reach us: 0900-1234", unseen), ("letter-before", "T1 888 555 0123", unseen), ("account-alone", "BE71 0961 2345 6769", unseen), ("send-code", "Send me the code", unseen),
            ("title", "By dr.ir. Noor Vermeer, M.Sc", facts("genuine")), ("passwordless", "Passwordless sign-in", facts("genuine")), ("name-full-stop", "Go to evil-portal\u3002com", unseen)):
        trick(f"words-{name}", expect, f"<p>{text}</p>")
    trick("words-mail-link", unseen, '<a href="mailto:help@evil-portal.com">x</a>')
    trick("words-hidden-before", facts("genuine"), "<div style='display: none'>Noor invited you</div>", text="the twin of hidden words: shown beside the subject in the list of mails")
    two = invitation()
    case("trick-two-subjects", two, exchange(NEW), lambda text: text.replace("Subject:", "Subject: Noor invited you\r\nSubject:", 1).encode(), "programs show one or the other",
         dict(authenticated="pass", by="signature"), **unseen)
    named = lambda field: lambda text: text.replace("\r\nTo: ", f'\r\n{field}: "Call +1 888 555 0123" <a@harbour.example>\r\nTo: ', 1).encode()
    case("trick-name-of-copy", invitation(), exchange(NEW), named("Cc"), "a name beside that of the sender", dict(authenticated="pass", by="signature"), **phone)
    trick("words-harmless", facts("genuine"), "<p>Room 12, 1 June 2026 at 10:00. Noor &lt;noor.vermeer@harbour.example&gt;. See https://www.harbour.example/privacy</p>", text="the twin")
    for name, subject, expect in (
            ("subject", "=?utf-8?q?No=C3=ABl=2C_call_+1_888_555_0123?=", phone),
            ("subject-base64", "=?utf-8?b?" + base64.b64encode(b"Call +1 888 555 0123").decode() + "?=", phone),
            ("subject-link", "=?utf-8?q?Open_https=3A//evil.example/x?=", facts("suspicious", signs=["unexpected-link"]))):
        mail = invitation()
        mail["subject"] = subject
        case(f"trick-{name}", mail, exchange(NEW), story="encoded", **expect)
    called = facts("suspicious", org="unknown", signs=["phone-number"], **CODE)
    case("trick-name-with-number", code("Harbour Institute, call +1 888 555 0123 (via Microsoft)"), exchange(CD), story="what stands behind the comma is no part of the name",
         **{**called, "organisation": "this-host"})


def every_link(trick, unseen):
    """Links beside the right one."""
    for name, address in (
            ("forms", "https://forms.office.com/r/abc"), ("sway", "https://sway.cloud.microsoft/abc"), ("disk", "https://1drv.ms/u/abc"), ("short", "https://aka.ms/abc"),
            ("number", "https://go.microsoft.com/fwlink/?LinkId=999999"), ("answers", "https://answers.microsoft.com/a"), ("teams", "https://teams.microsoft.com/l/chat/0/0?users=x@evil.example"),
            ("sign-in", f"https://login.microsoftonline.com/{HOST}/oauth2/v2.0/authorize?client_id=x&redirect_uri=https%3a%2f%2fevil.example"),
            ("sign-out", "https://login.microsoftonline.com/common/oauth2/v2.0/logout?post_logout_redirect_uri=https%3a%2f%2fevil.example"), ("host-unencrypted", "http://www.harbour.example/x")):
        trick(f"link-{name}", unseen, f'<a href="{address.replace("&", "&amp;")}">x</a>')
    for name, address in (("privacy", "https://go.microsoft.com/fwlink/?LinkId=521839"), ("unsubscribe", "https://invitations.microsoft.com/unsubscribe/manage"),
                          ("host", "https://www.harbour.example/privacy"), ("statement", "https://privacy.microsoft.com/nl-be/privacystatement")):
        trick(f"link-footer-{name}", facts("genuine"), f'<a href="{address}">x</a>', text="as below a real invitation")
    trick("link-to-another-tenant", facts("genuine-other", org="other", signs=["other-tenant"]), f'<a href="{link(OTHER).replace("&", "&amp;")}">x</a>', text="beside the right one")
    sharing = "https://fabrikam.sharepoint.com/:w:/s/a/abc"
    trick("link-to-files-of-another-tenant", facts("cannot-tell", signs=["other-tenant"]), f'<a href="{sharing}">x</a>')
