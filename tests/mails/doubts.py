"""Results that can be read in two ways, and genuine mails whose check failed on the way: neither is called genuine, nor forged."""

from parts import *


def lines_of(results, frm="out.evil.example"):
    """The receiver's results, as Exchange Online writes them, above a way from `frm`."""
    return [f"Authentication-Results: {results}", received("DB9PR04.eurprd04.prod.outlook.com", "VE1EUR03FT003.eop-EUR03.prod.protection.outlook.com"),
            received("VE1EUR03FT003.mail.protection.outlook.com", frm), received(frm, "x.evil.example", "08:00:01")]


def every_doubt():
    unproven = facts("cannot-tell", "cannot-tell")
    forged = facts("forged", "fail")
    failed = f"; dmarc=fail (p=NONE sp=NONE dis=NONE) header.from={NEW}"
    silent = f"; dmarc=none header.from={NEW}"
    lies = (
        ("bracket", f"dkim=pass header.d={NEW}(.evil.example"), ("brackets", f"dkim=pass header.d={NEW}(x).evil.example"),
        ("space", f"dkim=pass header.d={NEW} .evil.example"), ("semicolon", f"dkim=pass header.d={NEW};.evil.example"),
        ("twice", f"dkim=pass header.d=evil.example header.d={NEW}"), ("identity", f"dkim=pass header.d={NEW} header.i=@evil.example"),
        ("two-at", f"dkim=pass header.i=@evil.example@{NEW}"), ("quote", f'dkim=pass header.d={NEW}".evil.example"'),
        ("testing", f"dkim=pass (test mode) header.d={NEW}"),
        ("escaped", f'spf=pass smtp.mailfrom="x\\"; dkim=pass header.d={NEW} "@evil.example; dkim=pass header.d=evil.example'),
        ("words-of-spf", f"spf=pass (domain of x);dkim=pass header.d={NEW} (@evil.example is permitted) smtp.mailfrom=x@evil.example"))
    for name, lie in lies:
        # Also where the sender's domain has no policy, and so no failure contradicts the lie.
        case(f"doubt-{name}", invitation(sign=False), lines_of(lie + failed), story="the sender chose these words", **(forged if name == "escaped" else unproven))
        case(f"doubt-{name}-no-policy", invitation(sign=False), lines_of(lie + silent), story="the sender chose these words", **unproven)
    case("doubt-contradiction", invitation(sign=False), lines_of(f"dkim=pass header.d={NEW}" + failed), story="right by one check and false by the other", **unproven)
    case("doubt-policy-of-nobody", invitation(sign=False), lines_of("spf=pass smtp.mailfrom=evil.example; dmarc=pass"), story="it is not said whose policy", **unproven)
    case("doubt-none", invitation(sign=False), lines_of("dkim=none (message not signed) header.d=none" + failed), story="the twin without a lie", **forged)
    for name, server in (("onprem", "mx.tidelands.example"), ("unknown-gateway", "mx1.gateway.example"), ("hybrid", "mail2.tidelands.example")):
        passed = [received("DB9PR04.eurprd04.prod.outlook.com", "VE1EUR03FT003.eop-EUR03.prod.protection.outlook.com"),
                  received("VE1EUR03FT003.mail.protection.outlook.com", server), received(server, OUTBOUND, "08:00:05"), SUBMIT]
        for how, line in (("changed", exchange(NEW, spf="softfail", dkim_="fail", comment="signature did not verify", dmarc="fail", comp="fail reason=001")[0]),
                          ("stripped", exchange(NEW, spf="softfail", dkim_="none", comment="message not signed", dmarc="fail", comp="fail reason=001")[0])):
            case(f"handed-on-by-{name}-{how}", invitation(), [line] + passed, body_added, "who stood between can have changed it", HEADERS, **unproven)
    case("handed-on-by-nobody", invitation(sign=False), lines_of("spf=softfail smtp.mailfrom=x.example; dkim=fail (signature did not verify) header.d=" + NEW + failed),
         story="the twin that never was at Microsoft", **forged)
    forwarded = ["Delivered-To: tess.morgan@gmail.example", "Received: by 2002:a05:6838:1234 with SMTP id abc; Mon, 01 Jun 2026 08:00:12 +0000",
                 received("mx.google.com", "mail.tidelands.example"),
                 f"Authentication-Results: mx.google.com; dkim=fail header.i=@{NEW} header.s=selector1; dmarc=fail (p=NONE) header.from={NEW}",
                 received("mail.tidelands.example", OUTBOUND, "08:00:05"), SUBMIT]
    case("handed-on-to-gmail", invitation(), forwarded, body_added, "an old address that sends on", HEADERS, **unproven)
    for name, result, comment in (("no-key", "fail", "no key for signature"), ("no-answer", "temperror", "dns"), ("timeout", "timeout", "timeout"), ("broken-key", "permerror", "bad key")):
        case(f"check-without-{name}", invitation(), receiver("exchange", NEW, dkim_=result, comment=comment, dmarc="fail", comp="fail reason=001"),
             story="the check did not come to its end", **unproven)
    case("check-without-spf", invitation(), receiver("exchange", NEW, dkim_="fail", comment="signature did not verify", dmarc="fail", comp="none reason=405", spf="temperror"), **unproven)


def every_person():
    """People and services whose name or address only looks like a sender of Microsoft: no forgery."""
    person = lambda name, sender: other(sender, name, address="https://www.tidelands.example/")
    strange = dict(purpose="unknown", known="unknown")
    looks = facts("suspicious", org="unknown", signs=["lookalike-sender", "unexpected-link"][:1], **strange)
    for name, shown, sender in (("trainer", "Tess Morgan (Microsoft Certified Trainer)", "tess@tidelands.example"), ("partner", "Quadrant Microsoft Solutions", "info@quadrant.example"),
                                ("project", "Jan Janssens - Harbour Institute project", "jan@tidelands.example"), ("company", "IT", "it@microsoft-partner-belgium.example")):
        case(f"person-{name}", person(shown, sender), receiver("exchange", sender.rsplit("@", 1)[1]), story="a name beside one's own is no forgery", **looks)
    shown = "Microsoft Invitations on behalf of harbour.example"
    rewritten = facts("cannot-tell", "pass", known="unknown")
    for name, sender in (("duck", "invites_at_harbourinstitute.onmicrosoft.com_abc@duck.com"), ("apple", "invites_at_harbourinstitute_onmicrosoft_com_a_b@privaterelay.appleid.com")):
        case(f"relay-{name}", invitation(sender=sender, name=shown), receiver("exchange", sender.rsplit("@", 1)[1]), story="a service that hides the guest's address",
             online=dict(by="signature", authenticated="pass"), **rewritten)
    case("list-rewritten", invitation(sender="project@lists.tidelands.example", name=f"{shown} via Project"), receiver("exchange", "lists.tidelands.example"),
         story="a list writes its own address", **facts("suspicious", known="unknown", org="this-host", signs=["lookalike-sender"]))
    case("answers-to-an-imitation", {**invitation(), "reply": "invites@rnicrosoft.com"}, exchange(NEW), **facts("suspicious", signs=["lookalike-sender"]))
    case("from-with-a-space", invitation(sign=False), ["From : Evil <evil@evil.example>"] + exchange(NEW), None, "no first line of a mailbox file",
         dict(verdict="suspicious", authenticated="cannot-tell", by="none"), **facts("suspicious", "cannot-tell", known="unknown", signs=["several-from"]))
    helo = [received("mx.tidelands.example", "evil.example (helo by mx.google.com)"),
            f"Authentication-Results: mx.google.com; dkim=pass header.d={NEW}; dmarc=pass header.from={NEW}"]
    case("receiver-in-brackets", invitation(sign=False), helo, story="the sender chose its greeting", **facts("cannot-tell", "cannot-tell"))
    inside = ["Received: by mx.tidelands.example (Postfix, from userid 5000) id X; Mon, 01 Jun 2026 08:00:12 +0000", received("mx.google.com", "evil.example"), helo[1]]
    case("receiver-of-nobody", invitation(sign=False), inside, story="below the receiver's own line", **facts("cannot-tell", "cannot-tell"))
    for name, form, expect, online in (
            ("empty-line", lambda text: b"\r\n" + text.encode(), facts("genuine"), PROVEN), ("carriage-returns", lambda text: text.replace("\r\n", "\r").encode(), facts("genuine"), PROVEN),
            ("utf-16-unmarked", lambda text: text.encode("utf-16-le"), facts("genuine"), PROVEN),
            ("two-mails", lambda text: b"From x@y Mon Jun  1 08:00:00 2026\r\n" + text.encode() + b"\r\nFrom a@b Mon Jun  1 09:00:00 2026\r\nFrom: a@b\r\n\r\nHi\r\n",
             facts("cannot-tell"), dict(by="signature-headers", authenticated="pass"))):
        case(f"form-{name}", invitation(), exchange(NEW), form, "", online, **expect)
