"""Makes the mails of tests/mails: `python3 tests/mails/make.py` (needs dkimpy).

It shares nothing with the program: it builds a mail from what a sender, a gateway and a receiver write, signs it with test keys,
and writes what must be found in it beside it. No real person, organisation or key is in it. The same mails come out each time.
"""

import sys

import doubts
import outlook
import signatures
import tricks
from parts import *
from signatures import FAILING, MAIL_SERVERS, SILENT


def every_receiver():
    for kind in ("exchange", "gmail", "proton", "gmx", "yahoo"):
        case(f"invitation-{kind}", invitation(), receiver(kind, NEW), **facts("genuine"))
        case(f"code-{kind}", code(), receiver(kind, CD), **facts("genuine", **CODE))
        case(f"invitation-{kind}-failed", invitation(sign=False), receiver(kind, NEW, dkim_="none" if kind == "exchange" else "fail", dmarc="fail",
             **({"comp": "fail reason=000", "comment": "message not signed"} if kind == "exchange" else {})), story="the twin differs in who sent it",
             **facts("forged", "fail"))
    case("invitation-postfix", invitation(), receiver("postfix", NEW), story="nobody takes the sender's own lines away there",
         **facts("cannot-tell", "cannot-tell"))
    case("code-postfix", code(), receiver("postfix", CD), **facts("cannot-tell", "cannot-tell", **CODE))
    for gateway, server in (("proofpoint", "mx0a-0012.pphosted.com"), ("mimecast", "eu-smtp-inbound-1.mimecast.com"), ("barracuda", "d1.ess.barracudanetworks.com")):
        passed = [received("DB9PR04.eurprd04.prod.outlook.com", server, "08:00:20"), received(server, OUTBOUND), SUBMIT]
        results = exchange(NEW, frm=server, spf="fail")[:1]
        case(f"invitation-behind-{gateway}", invitation(), results + passed, **facts("genuine"))
        changed = exchange(NEW, frm=server, spf="fail", dkim_="fail", comment="body hash did not verify", dmarc="fail", comp="none reason=451")[:1]
        case(f"invitation-changed-by-{gateway}", invitation(), changed + passed, body_added, "a gateway changed the body: that is no forgery", HEADERS,
             **facts("cannot-tell", "cannot-tell"))


def both_generations():
    old = invitation(sender="invites@microsoft.com", name="Microsoft Invitations")
    case("old-sender", old, receiver("exchange", "microsoft.com"), story="about this host, by a sender that is not on its list",
         online=dict(by="signature", authenticated="pass"), **facts("cannot-tell", known="microsoft-other"))
    case("other-tenant", invitation(OTHER, "invites@fabrikam.onmicrosoft.com", "Microsoft Invitations on behalf of fabrikam.example"),
         receiver("exchange", "fabrikam.onmicrosoft.com"), **facts("genuine-other", org="other", known="unknown", signs=["other-tenant"]))
    case("other-tenant-gmail", invitation(OTHER, "invites@fabrikam.onmicrosoft.com", "Microsoft Invitations on behalf of fabrikam.example"),
         receiver("gmail", "fabrikam.onmicrosoft.com"), **facts("genuine-other", org="other", known="unknown", signs=["other-tenant"]))
    case("listed-sender-link-of-another-tenant", invitation(OTHER), receiver("exchange", NEW), **facts("genuine-other", org="other", signs=["other-tenant"]))
    case("aligned-with-another-tenant", invitation(), receiver("exchange", NEW, dmarc="none", comp="none reason=905", signer="fabrikam.onmicrosoft.com"),
         story="every tenant counts as a domain of its own", **facts("cannot-tell", "cannot-tell"))
    for name, sender, shown, purpose in (
            ("sharing", "no-reply@sharepointonline.com", "Noor Vermeer", "sharing"), ("teams", "noreply@email.teams.microsoft.com", "Microsoft Teams", "teams"),
            ("teams-new", "no-reply@teams.mail.microsoft", "Microsoft Teams", "teams"), ("planner", "noreply@planner.office365.com", "Planner", "other"),
            ("reset-of-own-company", "msonlineservicesteam@microsoftonline.com", "Microsoft on behalf of Tidelands", "security-notice"),
            ("access-review", "mssecurity-noreply@microsoft.com", "Microsoft Security", "other"), ("employee", "someone@microsoft.com", "Some One", "other")):
        case(f"microsoft-{name}", other(sender, shown), receiver("exchange", sender.rsplit("@", 1)[1]),
             **facts("genuine-other", org="unknown", purpose=purpose, known="microsoft-other"))
    welcome = "Manage your mail, pay with PayPal, and do not forget: the offer ends within 24 hours."
    case("microsoft-welcome", other("no-reply@microsoft.com", "Outlook Team", text=welcome, address="http://go.microsoft.com/fwlink/?LinkId=521839"),
         receiver("exchange", "microsoft.com"), story="Microsoft advertises, too", **facts("genuine-other", org="unknown", purpose="other", known="microsoft-other"))
    case("microsoft-welcome-abused", other("no-reply@microsoft.com", "Outlook Team", text=welcome + " Questions about your PayPal invoice? Call +1 (888) 555-0123."),
         receiver("exchange", "microsoft.com"), story="the same with a telephone number",
         **facts("suspicious", org="unknown", purpose="other", known="microsoft-other", signs=["phone-number", "payment", "urgency"]))
    case("invitation-without-encryption", invitation(address=link(HOST).replace("https:", "http:", 1)), receiver("exchange", NEW), **facts("suspicious", signs=["unexpected-link"]))
    case("personal-account-notice", code("Microsoft account team", "Was this you? New sign-in."), receiver("gmail", CD),
         **facts("cannot-tell", org="unknown", purpose="security-notice", known="code"))


def forgeries():
    fake = lambda sender, name="Microsoft Invitations on behalf of harbour.example", **more: invitation(sender=sender, name=name, **more)
    signs = ["lookalike-sender"]
    for name, sender in (("glyph", "invites@rnicrosoft.com"), ("digit", "invites@micros0ft.com"), ("hyphen", "invites@micro-soft.com"),
                         ("prefix", "invites@microsoft.com.evil.example"), ("host-name", "invites@harbour-example.com")):
        case(f"lookalike-{name}", fake(sender), receiver("exchange", sender.rsplit("@", 1)[1]), story="signed by whoever owns that name",
             **facts("forged", known="unknown", org="this-host", signs=signs))
    case("lookalike-tenant", fake("invites@harbourinstitute-be.onmicrosoft.com"), receiver("exchange", "harbourinstitute-be.onmicrosoft.com"),
         **facts("forged", known="unknown", org="this-host", signs=signs))
    case("display-name-address", fake("x@evil.example", "invites@harbourinstitute.onmicrosoft.com"), receiver("gmail", "evil.example"),
         **facts("forged", known="unknown", signs=["display-name-address"]))
    case("name-of-microsoft", fake("x@evil.example", "Microsoft Invitations"), receiver("gmail", "evil.example"), **facts("forged", known="unknown", signs=signs))
    case("two-from", invitation(extra_from=INVITES), receiver("exchange", NEW), story="the upper one is not signed",
         **facts("suspicious", "cannot-tell", known="unknown", signs=["several-from"]))
    case("forged-results-postfix", invitation(sign=False, before_signing=["Authentication-Results: mx.tidelands.example; dkim=pass header.d=" + NEW]),
         [received("mx.tidelands.example", "evil.example")], story="the sender wrote the receiver's name", **facts("cannot-tell", "cannot-tell"))
    case("forged-results-exchange-words", invitation(sign=False, before_signing=[exchange(NEW)[0]]), [received("mx.tidelands.example", "evil.example")],
         **facts("cannot-tell", "cannot-tell"))
    case("forged-results-gmail", invitation(sign=False, before_signing=["Authentication-Results: mx.google.com; dkim=pass header.i=@" + NEW + "; dmarc=pass"]),
         gmail(NEW, dkim_="fail", dmarc="fail"), **facts("forged", "fail", signs=["forged-results"]))
    case("small-letters", invitation(sign=False, before_signing=[exchange(NEW)[0].replace("Authentication-Results", "authentication-results")]),
         [received("DB9PR04.eurprd04.prod.outlook.com", "evil.example")], **facts("cannot-tell", "cannot-tell"))
    case("oreject", invitation(sign=False), receiver("exchange", NEW, dkim_="none", comment="message not signed", dmarc="fail", action="oreject", comp="fail reason=000", spf="softfail"),
         **facts("forged", "fail"))
    case("foreign-signature", invitation(sign="evil.example"), receiver("exchange", NEW, signer="evil.example", dmarc="fail", comp="fail reason=001"),
         **facts("forged", "fail"))


def abuse():
    for name, text, sign in (("phone", "If you did not ask for this, call +1 (888) 555-0123.", "phone-number"),
                             ("phone-nl", "Bel ons op 0800 123 45 678 voor hulp.", "phone-number"),
                             ("payment", "Your invoice of 399.99 is paid. Cancel the payment here.", "payment"),
                             ("urgency", "Your account will be suspended within 24 hours.", "urgency"),
                             ("urgency-nl", "Uw account wordt geblokkeerd als u niet binnen 24 uur aanvaardt.", "urgency")):
        case(f"abuse-{name}", invitation(text=text), receiver("exchange", NEW), story="really sent by Microsoft", **facts("suspicious", signs=[sign]))
    case("abuse-link", invitation(address="https://evil.example/redeem"), receiver("exchange", NEW), **facts("suspicious", signs=["unexpected-link"]))
    case("abuse-lookalike-link", invitation(address="https://login.microsoftonline.com.evil.example/redeem"), receiver("gmail", NEW), **facts("suspicious", signs=["unexpected-link"]))
    case("abuse-device-code", invitation(address="https://microsoft.com/devicelogin"), receiver("exchange", NEW), **facts("suspicious", signs=["unexpected-link"]))
    case("abuse-code-name", code("Call +1 888 555 0123 (via Microsoft)", "Call the support line +1 888 555 0123 at once."), receiver("exchange", CD),
         **facts("suspicious", org="unknown", signs=["phone-number"], **CODE))
    wrapped = "https://eur03.safelinks.protection.outlook.com/?url=" + link(HOST).replace("%", "%25").replace(":", "%3A").replace("/", "%2F").replace("?", "%3F").replace("=", "%3D") + "&data=05%7C01%7Ctess%40tidelands.example%7CKluisdeur"
    case("link-in-safe-links", invitation(address=wrapped), receiver("exchange", NEW), **facts("genuine"))
    case("link-hidden-by-mimecast", invitation(address="https://protect-eu.mimecast.com/s/Kluisdeur?domain=login.microsoftonline.com"), receiver("exchange", NEW),
         story="the link cannot be seen, and it can lead anywhere", **facts("cannot-tell"))
    case("two-parts", invitation(plain=INVITED + "\r\n" + link(HOST)), receiver("exchange", NEW), **facts("genuine"))
    case("abuse-in-the-plain-part", invitation(plain="Open https://evil.example/redeem"), receiver("exchange", NEW),
         story="the other part is harmless", **facts("suspicious", signs=["unexpected-link"]))
    case("abuse-in-the-html-part", invitation(text="Call +1 (888) 555-0123.", plain=INVITED), receiver("exchange", NEW), **facts("suspicious", signs=["phone-number"]))
    case("abuse-link-without-anchor", invitation(text="Open https://evil.example/redeem"), receiver("exchange", NEW), **facts("suspicious", signs=["unexpected-link"]))
    case("abuse-open-redirect", invitation(address="https://login.microsoftonline.com/redeem?rd=https%3a%2f%2fevil.example"), receiver("exchange", NEW),
         **facts("suspicious", signs=["unexpected-link"]))
    for name, address in (("no-scheme", "//evil.example/x"), ("one-slash", "https:/evil.example/x"), ("break", "ht&#10;tps://evil.example/x"), ("space", " https://evil.example/x")):
        case(f"abuse-link-{name}", invitation(address=address.replace("&#10;", chr(10))), receiver("exchange", NEW), story="as a browser reads it",
             **facts("suspicious", signs=["unexpected-link"]))
    based = invitation(address="redeem")
    based["body"] = '<base href="https://evil.example/">' + based["body"]
    case("abuse-base", based, receiver("exchange", NEW), **facts("suspicious", signs=["unexpected-link"]))
    many = invitation()
    many["body"] = "".join(f'<a href="https://www.microsoft.com/{place}">x</a>' for place in range(150)) + '<a href="https://evil.example/">x</a>'
    case("too-many-links", many, receiver("exchange", NEW), story="the last one is not read", **facts("cannot-tell"))
    long = invitation()
    long["body"] = "<p>" + "word " * 60000 + "</p><p>Call +1 (888) 555-0123</p>" + long["body"]
    case("too-many-words", long, receiver("exchange", NEW), story="the end is not read", **facts("cannot-tell"))


def junk():
    def filtered(name, report, dest=None, reason="none", folder=None, mail=None, **more):
        lines = exchange(CD if mail else NEW)
        lines.insert(1, f"X-Forefront-Antispam-Report: CIP:192.0.2.44;CTRY:NL;LANG:en;{report};DIR:INB;")
        if dest:
            lines.insert(2, f"X-Microsoft-Antispam-Mailbox-Delivery: ucf:0;jmr:0;auth:0;dest:{dest};ENG:(750129);")
        folder = folder or {"I": "inbox", "J": "junk", "C": "other"}.get(dest, "unknown")
        case(f"junk-{name}", mail or invitation(), lines, **facts("genuine", folder=folder, reason=reason, **(CODE if mail else {})), **more)
    filtered("none", "SFV:NSPM;SCL:1;CAT:NONE", "I")
    filtered("spam", "SFV:SPM;SCL:5;CAT:SPM", "J", "spam-verdict")
    filtered("spam-high", "SFV:SPM;SCL:9;CAT:HSPM", None, "spam-verdict")
    filtered("phishing", "SFV:SPM;SCL:5;CAT:PHSH", "J", "phishing-verdict")
    filtered("phishing-high", "SFV:SPM;SCL:9;CAT:HPHISH", None, "phishing-verdict")
    filtered("bulk", "SFV:SPM;SCL:6;CAT:BULK;SRV:BULK", "J", "bulk")
    filtered("user-impersonation", "SFV:SPM;SCL:8;CAT:UIMP;SFTY:9.20", "J", "impersonation")
    filtered("domain-impersonation", "SFV:SPM;SCL:8;CAT:DIMP;SFTY:9.19", "J", "impersonation")
    filtered("brand-impersonation", "SFV:SPM;SCL:8;CAT:BIMP", "J", "impersonation")
    filtered("spoof", "SFV:SPM;SCL:5;CAT:SPOOF", "J", "spoof")
    filtered("own-block-list", "SFV:BLK;SCL:6;CAT:(null)", "J", "own-block-list")
    filtered("own-block-list-unplaced", "SFV:BLK;SCL:6", None, "own-block-list", "junk")
    filtered("organisation-block-list", "SFV:SKB;SCL:9", None, "organisation-block-list")
    filtered("organisation-rule", "SFV:SKS;SCL:6", "J", "organisation-rule")
    filtered("own-settings", "SFV:NSPM;SCL:1;CAT:NONE", "J", "own-rule")
    filtered("own-rule", "SFV:NSPM;SCL:1;CAT:NONE", "C", "own-rule")
    filtered("first-contact-tip", "SFV:NSPM;SCL:1;CAT:NONE;SFTY:9.25", "I")
    filtered("code-released", "SFV:SKQ;SCL:-1", "I", "released-late", mail=code())
    late = exchange(CD, at="08:47:00")
    case("code-late", code(), late, story="47 minutes on its way", **facts("genuine", reason="released-late", **CODE))
    copy = exchange(NEW)
    copy.insert(4, "X-Forefront-Antispam-Report-Untrusted: SFV:SPM;SCL:9;CAT:HPHISH;")
    case("junk-untrusted-copy", invitation(), copy, **facts("genuine"))
    for name, line, reason in (("spamassassin", "X-Spam-Status: Yes, score=9.1 required=5.0", "spam-verdict"), ("spamassassin-clean", "X-Spam-Status: No, score=-1.2", "none"),
                               ("proofpoint-phish", "X-Proofpoint-Spam-Details: rule=inbound_phish policy=inbound score=90", "phishing-verdict"),
                               ("proofpoint-bulk", "X-Proofpoint-Spam-Details: rule=inbound_bulk policy=inbound score=70", "bulk"),
                               ("barracuda", "X-Barracuda-Spam-Status: Yes, SCORE=8.0", "spam-verdict")):
        lines = gmail(NEW)
        lines.insert(0, line)
        case(f"junk-{name}", invitation(), lines, **facts("genuine", reason=reason))


def weak():
    case("no-results", invitation(), [received("mx.tidelands.example", OUTBOUND)], **facts("cannot-tell", "cannot-tell"))
    case("spf-alone", invitation(sign=False), receiver("exchange", NEW, dkim_="none", comment="message not signed", dmarc="bestguesspass", comp="pass reason=109"),
         story="a tenant without a policy of its own", **facts("cannot-tell", "cannot-tell"))
    case("rescued-by-arc", invitation(), receiver("exchange", NEW, dkim_="fail", comment="signature did not verify", dmarc="fail", comp="pass reason=130"),
         **facts("cannot-tell", "cannot-tell"))
    case("body-changed", invitation(), receiver("exchange", NEW, dkim_="fail", comment="body hash did not verify", dmarc="fail", comp="fail reason=001"),
         body_added, "", HEADERS, **facts("cannot-tell", "cannot-tell"))
    case("dmarc-none", invitation(), receiver("exchange", NEW, dmarc="none"), story="a signature is enough", **facts("genuine"))


def forms():
    head = lambda text: text.split("\r\n\r\n", 1)[0]
    case("form-headers", invitation(), exchange(NEW), lambda text: head(text).encode(), story="its words and links were not seen",
         online=dict(by="signature-headers"), **facts("cannot-tell"))
    flat = lambda text: head(text).replace("\r\n ", "\r\n").replace("\r\n\t", "\r\n").replace("\r\n", "\n").encode()
    case("form-flat", invitation(), exchange(NEW), flat, **facts("cannot-tell"))
    case("form-headers-of-abuse", invitation(text="Call +1 (888) 555-0123."), exchange(NEW), lambda text: head(text).encode(), "the sign of abuse was not given",
         dict(by="signature-headers"), **facts("cannot-tell"))
    case("form-lf", invitation(), exchange(NEW), lambda text: text.replace("\r\n", "\n").encode(), "", PROVEN, **facts("genuine"))
    case("form-bom", invitation(), exchange(NEW), lambda text: b"\xef\xbb\xbf" + text.encode(), "", PROVEN, **facts("genuine"))
    case("form-utf-16", invitation(), exchange(NEW), lambda text: text.encode("utf-16"), "", PROVEN, **facts("genuine"))
    case("form-mbox", invitation(), exchange(NEW), lambda text: b"From x@y Mon Jun  1 08:00:00 2026\r\n" + text.encode(), "", PROVEN, **facts("genuine"))
    windows = {"nl": ("Van", "Verzonden", "Aan", "Onderwerp"), "en": ("From", "Sent", "To", "Subject"), "fr": ("De", "Envoyé", "À", "Objet"), "de": ("Von", "Gesendet", "An", "Betreff")}
    for language, (frm, sent, to, subject) in windows.items():
        window = f"{frm}: Microsoft Invitations on behalf of harbour.example <{INVITES}>\n{sent}: 1 juni 2026 10:00\n{to}: Tess Morgan\n{subject}: Noor Vermeer invited you\n\n{INVITED}\n{link(HOST)}\n"
        case(f"form-window-{language}", invitation(), [], lambda _, window=window: window.encode(), **facts("cannot-tell", "cannot-tell"))


def forwarded():
    """As an attachment: whoever forwards it could have written every line in it."""
    def attached(text):
        outer = ["From: Tess Morgan <tess.morgan@tidelands.example>", "To: help@tidelands.example", "Subject: FW: is this real?", "MIME-Version: 1.0",
                 'Content-Type: multipart/mixed; boundary="x1"', "", "--x1", "Content-Type: text/plain", "", "Is this real?", "--x1",
                 "Content-Type: message/rfc822", "Content-Disposition: attachment; filename=\"mail.eml\"", "", text, "--x1--", ""]
        return "\r\n".join(outer).encode()
    case("forwarded", invitation(), exchange(NEW), attached, "its signature counts, its results do not", PROVEN, **facts("cannot-tell", "cannot-tell"))
    case("forwarded-lookalike", invitation(sender="invites@rnicrosoft.com"), exchange("rnicrosoft.com"), attached,
         "", dict(authenticated="pass", by="signature"), **facts("forged", "cannot-tell", known="unknown", signs=["lookalike-sender"]))
    case("forwarded-abuse", invitation(text="Your invoice is paid. Call +1 (888) 555-0123 to cancel."), exchange(NEW), attached,
         "", dict(authenticated="pass", by="signature"), **facts("suspicious", "cannot-tell", signs=["phone-number", "payment"]))


def write():
    def value(found):
        if isinstance(found, list):
            return "[" + ", ".join(f'"{item}"' for item in found) + "]"
        return f'"{found}"'
    lines = ["# What must be found in each mail of cases/. Made by make.py: change it there.\n"]
    for name, story, expect, online in rows:
        lines.append(f'\n[[mail]]\nname = "{name}"\n' + (f'story = "{story}"\n' if story else ""))
        lines.extend(f"{key} = {value(found)}\n" for key, found in expect.items())
        lines.append("online = { " + ", ".join(f"{key} = {value(found)}" for key, found in online.items()) + " }\n")
    (HERE / "expected.toml").write_text("".join(lines))
    zone_lines = [f'"{name}" = {value(records)}\n' for name, records in sorted(zone.items())]
    servers = [f'"{domain}" = {value(found)}\n' for domain, found in sorted(MAIL_SERVERS.items())]
    (HERE / "zone.toml").write_text(
        "# What a test server of names answers. Made by make.py.\n" + f"failing = {value(FAILING)}\nsilent = {value(SILENT)}\n\n"
        + "[text]\n" + "".join(zone_lines) + "\n[mail]\n" + "".join(servers))


if __name__ == "__main__":
    OUT.mkdir(exist_ok=True)
    for old in OUT.glob("*.*"):
        old.unlink()
    every_receiver(), both_generations(), forgeries(), abuse(), junk(), weak(), forms(), forwarded(), signatures.every_signature(), outlook.every_file(), tricks.every_trick(), doubts.every_doubt(), doubts.every_person()
    write()
    print(len(rows), "mails", file=sys.stderr)
