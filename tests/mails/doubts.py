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
