"""Mails by what their signatures prove, when their keys are asked for."""

from parts import *

FAILING = ["failing._domainkey." + NEW]
SILENT = ["silent._domainkey." + NEW]
MAIL_SERVERS = {
    "tidelands.example": ["mx1-eu1.ppe-hosted.com", "mx2-eu1.ppe-hosted.com"],
    "own-server.example": ["mx.own-server.example"],
    "no-mail.example": ["."],
}


def every_signature():
    unproven = facts("cannot-tell", "cannot-tell")
    plain = [received("mx.tidelands.example", OUTBOUND)]
    nothing = dict(verdict="cannot-tell", authenticated="cannot-tell", by="none")
    head = lambda text: (text.split("\r\n\r\n", 1)[0] + "\r\n").encode()

    def story(name, how=None, online=PROVEN, form=None, text="", **mail):
        case(f"signature-{name}", invitation(how=how, **mail), plain, form, text, online, **unproven)

    story("rsa-2048")
    story("rsa-1024", dict(selector="short", key="rsa1024"), text="Microsoft's own keys had 1024 bits in 2026")
    story("ed25519", dict(selector="ed", key="ed25519"))
    story("rsa-768", dict(selector="weak", key="rsa768"), nothing, text="anybody can make this one")
    story("expired", dict(expires=1780310000), text="an old mail stays what it was")
    story("expired-changed", dict(expires=1780310000), HEADERS, body_added)
    story("body-added", None, HEADERS, body_added, "a gateway wrote below it")
    story("body-replaced", None, HEADERS, lambda text: (text.split("\r\n\r\n", 1)[0] + "\r\n\r\n<p>Welcome</p>\r\n").encode(),
          "genuine headers on another body")
    story("headers-alone", None, HEADERS, head)
    story("from-changed", None, nothing, lambda text: text.replace("<" + INVITES + ">", "<Invites@harbourinstitute.onmicrosoft.com>").encode(),
          "one letter of the sender was changed after signing")
    story("subject-changed", None, nothing, lambda text: text.replace("Subject: Noor", "Subject: RE: Noor").encode())
    story("length", dict(length=True), HEADERS, text="it covers the body to a length only")
    story("length-added", dict(length=True), HEADERS, body_added)
    story("lf", None, PROVEN, lambda text: text.replace("\r\n", "\n").encode())
    story("bom", None, PROVEN, lambda text: b"\xef\xbb\xbf" + text.encode())
    story("utf-16", None, PROVEN, lambda text: text.encode("utf-16"))
    story("mbox", None, PROVEN, lambda text: b"From x@y Mon Jun  1 08:00:00 2026\r\n" + text.encode())
    story("cut", None, HEADERS, lambda text: text[:-40].encode())
    story("flat", None, nothing, lambda text: head(text).decode().replace("\r\n ", "\r\n").replace("\r\n\t", "\r\n").encode(),
          "copied without its folding")
    story("unreadable", None, nothing, lambda text: text.replace("bh=", "bh=!!!").encode())

    for name, records, online in (
            ("key-gone", None, nothing), ("key-revoked", ["v=DKIM1; p="], nothing), ("key-rotated", [public("rsa1024")], nothing),
            ("key-testing", [public("rsa2048", "v=DKIM1; t=y; ")], nothing), ("key-strict", [public("rsa2048", "v=DKIM1; t=s; ")], PROVEN),
            ("key-damaged", ["v=DKIM1; k=rsa; p=AAAA"], nothing), ("key-of-another-kind", ["v=DKIM1; k=rot13; p=AAAA"], nothing),
            ("key-beside-other-text", ["v=spf1 -all", public("rsa2048")], PROVEN), ("no-key", ["some other text"], nothing)):
        story(name, dict(selector=name), online)
        named = f"{name}._domainkey.{NEW}"
        zone.pop(named)
        if records:
            zone[named] = records

    for name in ("failing", "silent"):
        story(name, dict(selector=name), nothing, text="the server of names gives no answer")
    case("signature-of-a-stranger", invitation(sign="evil.example"), plain, None, "it fits, and proves nothing about this sender", nothing, **unproven)
    case("signature-beside-that-of-a-stranger", invitation(), plain,
         lambda text: signed(text.encode(), "evil.example").replace(b"\n\n", b"\n"), "two signatures, one of them of the sender", PROVEN, **unproven)
    case("signature-replayed", code(text="Look at this. Call +1 (888) 555-0123."), plain, None, "really signed, and abused",
         dict(verdict="suspicious", authenticated="pass", by="signature"),
         **facts("suspicious", "cannot-tell", signs=["phone-number"], org="this-host", **CODE))
    case("signature-two-from", invitation(extra_from=INVITES), plain, None, "the upper sender is not signed",
         dict(verdict="suspicious", authenticated="cannot-tell", by="none"), **facts("suspicious", "cannot-tell", known="unknown", signs=["several-from"]))
    case("signature-against-a-failure", invitation(), receiver("exchange", NEW, dkim_="fail", comment="signature did not verify", dmarc="fail", comp="fail reason=000"), None,
         "the receiver found a failure, and the signature fits", PROVEN, **facts("forged", "fail"))
    case("signature-of-a-twin", invitation(sign=False), receiver("exchange", NEW, dkim_="none", comment="message not signed", dmarc="fail", comp="fail reason=000"), None,
         "the same without a signature", **facts("forged", "fail"))
    attached = lambda text: ("From: Tess <tess.morgan@tidelands.example>\r\nTo: help@tidelands.example\r\nSubject: FW\r\nMIME-Version: 1.0\r\n"
                             'Content-Type: multipart/mixed; boundary="x1"\r\n\r\n--x1\r\nContent-Type: message/rfc822\r\n\r\n' + text + "\r\n--x1--\r\n").encode()
    case("signature-forwarded", invitation(), plain, attached, "as an attachment: the signature still fits", PROVEN, **unproven)
    in_line = lambda frm: lambda _: ("From: Tess <tess.morgan@tidelands.example>\r\nTo: help@tidelands.example\r\nSubject: FW: invited\r\nDate: Mon, 1 Jun 2026 10:00:00 +0000\r\n\r\n"
                                     f"See below\r\n\r\nVan: {frm}\r\nVerzonden: maandag 1 juni 2026 10:00\r\nAan: Tess\r\nOnderwerp: Noor Vermeer invited you\r\n\r\n{INVITED}\r\n{link(HOST)}\r\n").encode()
    case("in-line", invitation(), plain, in_line(f"Microsoft Invitations on behalf of harbour.example <{INVITES}>"), "forwarded in the words of another mail", nothing, **unproven)
    case("in-line-lookalike", invitation(), plain, in_line("Microsoft Invitations <invites@rnicrosoft.com>"), "", dict(nothing, verdict="forged"),
         **facts("forged", "cannot-tell", known="unknown", signs=["lookalike-sender"]))
    case("sender-too-early", invitation(date="Mon, 01 Jun 2020 08:00:00 +0000"), plain, None, "long before this sender was in use", PROVEN, **unproven)
