"""What the mails of tests/mails are made of: what a sender writes and signs, what gateways and receivers write above it."""

import base64
import email.header
import pathlib

import dkim

HERE = pathlib.Path(__file__).parent
OUT = HERE / "cases"
HOST = "8c3b1d52-6f0e-4f3a-9a55-0d6c2e7b9f41"
OTHER = "11112222-3333-4444-5555-666677778888"
INVITES = "invites@harbourinstitute.onmicrosoft.com"
CODES = "account-security-noreply@accountprotection.microsoft.com"
KEYS = HERE / "keys"

rows = []
# What a test server of names answers: the records of each name.
zone = {}

# The time of signing stands in a signature: the same one, so that the same mails come out each time.
dkim.time.time = lambda: 1780300801


def link(tenant, ticket="Kluisdeur0123456789"):
    inner = f"https%3a%2f%2finvitations.microsoft.com%2fredeem%2f%3ftenant%3d{tenant}%26user%3d99992222-3333-4444-5555-666677778888"
    return f"https://login.microsoftonline.com/redeem?rd={inner}%26ticket%3d{ticket}%253d%26ver%3d2.0"


def body(text, address=None, words="Accept invitation"):
    anchor = f'<p><a href="{address.replace("&", "&amp;")}">{words}</a></p>' if address else ""
    return f"<html><body><p>{text}</p>{anchor}</body></html>\r\n"


INVITED = "Noor Vermeer invited you to collaborate with harbour.example. Only act on this if you trust the person."


def invitation(tenant=HOST, sender=INVITES, name="Microsoft Invitations on behalf of harbour.example", text=INVITED, address=None, **more):
    return dict(sender=sender, name=name, subject="Noor Vermeer invited you to collaborate with harbour.example",
                body=body(text, address or link(tenant)), reply="Noor Vermeer <noor.vermeer@harbour.example>", **more)


def code(name="Harbour Institute (via Microsoft)", text="Your account verification code is 48213377.", **more):
    return dict(sender=CODES, name=name, subject="Account verification code", body=body(text), **more)


def other(sender, name, subject="A message", text="Look at it here.", address="https://www.microsoft.com/", **more):
    return dict(sender=sender, name=name, subject=subject, body=body(text, address), **more)


def signed(whole, domain, selector="selector1", key="rsa2048", expires=None, length=False):
    """The mail with a signature above it. Its key goes into the zone, under its name."""
    algorithm = b"ed25519-sha256" if key == "ed25519" else b"rsa-sha256"
    private = (KEYS / ("ed25519.txt" if key == "ed25519" else f"{key}.pem")).read_bytes().strip()
    zone.setdefault(f"{selector}._domainkey.{domain}", [public(key)])
    signer = dkim.DKIM(whole, signature_algorithm=algorithm)
    plain_header = signer.gen_header
    if expires:
        signer.gen_header = lambda fields, *rest, **more: plain_header(fields[:-1] + [(b"x", str(expires).encode()), fields[-1]], *rest, **more)
    return signer.sign(selector.encode(), domain.encode(), private, canonicalize=(b"relaxed", b"relaxed"),
                       include_headers=[b"from", b"date", b"subject", b"message-id"], length=length) + whole


def public(key, before="v=DKIM1; "):
    """The record of a key, as its domain publishes it."""
    if key == "ed25519":
        return f"{before}k=ed25519; p={(KEYS / 'ed25519.pub.txt').read_text().strip()}"
    lines = (KEYS / f"{key}.pub.pem").read_text().splitlines()
    return f"{before}k=rsa; p=" + "".join(line for line in lines if "-----" not in line)


def message(sender, name, subject, body, reply=None, extra_from=None, sign=None, before_signing=(), plain=None, how=None, date="Mon, 01 Jun 2026 08:00:00 +0000"):
    """The mail as its sender's system hands it over, signed `how`."""
    domain = sender.rsplit("@", 1)[1]
    shown = f'"{name}" <{sender}>' if name.isascii() else f"{email.header.Header(name, 'utf-8').encode()} <{sender}>"
    headers = [f"From: {shown}", "To: tess.morgan@tidelands.example", f"Subject: {subject}", f"Date: {date}",
               f"Message-ID: <79cfc182-7c7d-41b6-9bf8-9b7bc3c4b90a@{domain}>", "MIME-Version: 1.0", "Content-Type: text/html; charset=utf-8"]
    if reply:
        headers.insert(1, f"Reply-To: {reply}")
    if plain is not None:
        headers[-1] = 'Content-Type: multipart/alternative; boundary="b1"'
        parts = [("text/plain", plain), ("text/html", body)]
        body = "".join(f"--b1\r\nContent-Type: {kind}; charset=utf-8\r\n\r\n{text}\r\n" for kind, text in parts) + "--b1--\r\n"
    headers = list(before_signing) + headers
    whole = ("\r\n".join(headers) + "\r\n\r\n" + body).encode()
    if sign is not False:
        whole = signed(whole, sign or domain, **(how or {}))
    if extra_from:
        whole = f"From: {extra_from}\r\n".encode() + whole
    return whole.decode()


def received(by, frm, at="08:00:10"):
    return f"Received: from {frm} by {by} with ESMTPS id X1; Mon, 01 Jun 2026 {at} +0000"


SUBMIT = received("AM0PR83.eurprd83.prod.outlook.com", "AM0PR83.eurprd83.prod.outlook.com ([fe80::1])", "08:00:01")
OUTBOUND = "mail-am7eur03on2042.outbound.protection.outlook.com"


def exchange(domain, dkim_="pass", comment="signature was verified", dmarc="pass", action="none", comp="pass reason=100", spf="pass",
             at="08:00:12", signer=None, frm=OUTBOUND):
    results = (f"Authentication-Results: spf={spf} (sender IP is 192.0.2.44)\r\n smtp.mailfrom={domain}; dkim={dkim_} ({comment})\r\n"
               f" header.d={signer or domain};dmarc={dmarc} action={action}\r\n header.from={domain};compauth={comp}")
    return [results, received("DB9PR04.eurprd04.prod.outlook.com", "VE1EUR03FT003.eop-EUR03.prod.protection.outlook.com", at),
            received("VE1EUR03FT003.mail.protection.outlook.com", frm, at), SUBMIT]


def gmail(domain, dkim_="pass", dmarc="pass", signer=None, at="08:00:12"):
    return ["Delivered-To: tess.morgan@gmail.example", f"Received: by 2002:a05:6838:1234 with SMTP id abc; Mon, 01 Jun 2026 {at} +0000",
            received("mx.google.com", OUTBOUND, at),
            f"Authentication-Results: mx.google.com;\r\n       dkim={dkim_} header.i=@{signer or domain} header.s=selector1 header.b=abcdef;\r\n"
            f"       spf=pass (google.com: domain of x@{domain} designates 192.0.2.44 as permitted sender) smtp.mailfrom=x@{domain};\r\n"
            f"       dmarc={dmarc} (p=REJECT sp=REJECT dis=NONE) header.from={domain}", SUBMIT]


def below(server, by, domain, dkim_="pass", dmarc="pass", at="08:00:12"):
    return [received(by, OUTBOUND, at),
            f"Authentication-Results: {server}; dkim={dkim_} (2048-bit key) header.d={domain} header.i=@{domain} header.b=\"abcdef\"; dmarc={dmarc} header.from={domain}", SUBMIT]


def receiver(kind, domain, **more):
    if kind == "exchange":
        return exchange(domain, **more)
    if kind == "gmail":
        return gmail(domain, **more)
    if kind == "proton":
        return below("mail.protonmail.ch", "mailin012.protonmail.ch", domain, **more)
    if kind == "gmx":
        return below("gmx.net", "mx-ha.gmx.net", domain, **more)
    if kind == "yahoo":
        return below("atlas-production.v2-mail-prod1.yahoo.com", "mta4123.mail.ir2.yahoo.com", domain, **more)
    if kind == "postfix":
        return below("mx.tidelands.example", "mx.tidelands.example", domain, **more)
    raise ValueError(kind)


def case(name, mail, lines, form=None, story="", online=None, **expect):
    """Writes the mail and what must be found. `form` changes the bytes as copying or saving does. `online`: what is found when the keys
    are asked for, where it is not that a signature of the whole mail proves its sender."""
    text = "".join(line + "\r\n" for line in lines) + message(**mail)
    data = form(text) if form else text.encode()
    (OUT / f"{name}.eml").write_bytes(data)
    whole = mail.get("sign") is None and not mail.get("extra_from") and not form
    if online is None and whole:
        found_by_nothing = (expect["verdict"], expect["authenticated"]) == ("cannot-tell", "cannot-tell")
        online = dict(by="signature", authenticated="pass", **(dict(verdict="genuine") if found_by_nothing else {}))
    rows.append((name, story, expect, {**{key: expect[key] for key in ("verdict", "authenticated", "by")}, **(online or {})}))


def facts(verdict, auth="pass", by=None, org="this-host", purpose="invitation", known="invitation", signs=(), folder="unknown", reason="unknown"):
    return dict(verdict=verdict, authenticated=auth, by=by or ("receiver" if auth != "cannot-tell" else "none"), organisation=org,
                purpose=purpose, known=known, signs=list(signs), folder=folder, reason=reason)


# What a signature proves online: the whole mail, or its headers alone.
PROVEN = dict(verdict="genuine", authenticated="pass", by="signature")
HEADERS = dict(verdict="cannot-tell", authenticated="pass", by="signature-headers")
BODY_ADDED = "<p>This mail was checked by the gateway of Tidelands.</p>\r\n"
body_added = lambda text: (text + BODY_ADDED).encode()

CODE = dict(purpose="code", known="code")
NEW = INVITES.rsplit("@", 1)[1]
CD = CODES.rsplit("@", 1)[1]


