"""DKIM: other people's programs find the signatures good, and find out what was changed."""

import re
from email import message_from_bytes

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PrivateFormat, PublicFormat

import mail_servers
import messages
import receivers
from dkim_keys import Key
from dkim_verifiers import dkimpy, mail_dkim
from messages import undated
from regards import TOP

#: Debian 12's Mail::DKIM is older than Ed25519 there.
UNKNOWN = "invalid (unsupported algorithm ed25519-sha256)"

SIGNATURES = re.compile(rb"(?:DKIM-Signature: .*\r\n(?: .*\r\n)+)+")

RSA = Key.rsa()
ED25519 = Key.ed25519()

#: RFC 8463 §A.
PUBLISHED = {
    "brisbane._domainkey.football.example.com":
        "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
    "test._domainkey.football.example.com":
        "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR"
        "6wy5bdOKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5Qj"
        "vHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB",
}

one_or_two = pytest.mark.parametrize(
    "keys", [[RSA], [ED25519], [RSA, ED25519]], ids=["rsa", "ed25519", "both"]
)


def entry(key: Key, **source) -> dict[str, str]:
    return {"domain": key.domain, "selector": key.selector} | {
        name: str(it) for name, it in source.items()
    }


def entries(folder, keys: list[Key]) -> list[dict[str, str]]:
    return [entry(key, key_file=key.write(folder)) for key in keys]


def assert_good(letter: bytes, keys: list[Key], records: dict[str, str] | None = None) -> None:
    records = records or {key.name: key.record for key in keys}
    algorithms = [key.algorithm for key in keys]
    assert dkimpy(letter, records) == dict.fromkeys(algorithms, "pass")
    assert mail_dkim(letter, records) == {
        it: "pass" if it == "rsa-sha256" else UNKNOWN for it in algorithms
    }


def assert_bad(letter: bytes, keys: list[Key]) -> None:
    records = {key.name: key.record for key in keys}
    assert set(dkimpy(letter, records).values()) == {"fail"}
    verdicts = mail_dkim(letter, records)
    assert verdicts.pop("ed25519-sha256", UNKNOWN) == UNKNOWN
    assert all(it.startswith("fail (") for it in verdicts.values()), verdicts


def unsigned(letter: bytes) -> bytes:
    """The letter below its signatures."""
    return letter[SIGNATURES.match(letter).end():]


@one_or_two
def test_signatures_are_good_and_the_letter_below_is_the_one_that_was_approved(
    acme, approved, tmp_path, keys
):
    with receivers.aiosmtpd() as server:
        acme.set_transport(url=server.url, dkim=entries(tmp_path, keys))
        assert acme.send(approved).json["accepted"] == len(approved)
    arrived = {letter.recipients[0]: letter.content for letter in server.received}
    for content in arrived.values():
        assert content.count(b"DKIM-Signature: ") == len(keys)
        assert_good(content, keys)
    assert {to: undated(unsigned(it)) for to, it in arrived.items()} == {
        to: undated(it) for to, it in approved.contents.items()
    }


@one_or_two
def test_signatures_are_good_behind_postfix(acme, approved, authority, tmp_path, keys):
    with mail_servers.postfix(authority) as server:
        acme.set_transport(
            url=server.url, user=mail_servers.USER, ca_file=authority.file,
            password_command=f"echo {mail_servers.PASSWORD}", dkim=entries(tmp_path, keys),
        )
        assert acme.send(approved).json["accepted"] == len(approved)
        letters = server.delivered(len(approved))
        raw = [it.read_bytes() for it in server.folder.glob("box/new/*")]
    for letter in letters + [it.replace(b"\n", b"\r\n") for it in raw]:
        assert_good(letter, keys)


@pytest.mark.parametrize("verdict", ["pass", "fail"])
def test_exim_knows_a_good_ed25519_signature_from_one_by_another_key(
    acme, approved, authority, tmp_path, verdict
):
    known = ED25519 if verdict == "pass" else Key.ed25519()
    with mail_servers.exim(authority, {known.name: known.record}) as server:
        acme.set_transport(
            url=server.url, user=mail_servers.USER, ca_file=authority.file,
            password_command=f"echo {mail_servers.PASSWORD}", dkim=entries(tmp_path, [ED25519]),
        )
        acme.send(approved)
        letters = [message_from_bytes(it) for it in server.delivered(len(approved))]
    verdicts = [it.get_all("X-Signature") for it in letters]
    assert verdicts == [[f"ed25519-sha256 {verdict}"]] * len(approved)


@pytest.fixture
def signed(acme, approved, tmp_path) -> bytes:
    """A letter that was signed by both keys and sent."""
    with receivers.aiosmtpd() as server:
        acme.set_transport(url=server.url, dkim=entries(tmp_path, [RSA, ED25519]))
        acme.send(approved)
    return server.received[0].content


def flipped(letter: bytes, needle: bytes) -> bytes:
    """The letter with the lowest bit of the byte behind this text turned over."""
    place = letter.index(needle) + len(needle)
    return letter[:place] + bytes([letter[place] ^ 1]) + letter[place + 1:]


@pytest.mark.parametrize(
    "needle",
    [
        b"\r\nFrom: ", b"\r\nTo: ", b"\r\nSubject: ", b"\r\nDate: ", b"\r\nMessage-ID: <",
        b"\r\nMIME-Version: ", b"\r\nContent-Type: ", b"\r\nContent-Language: ",
        b"\r\n\r\n", b"\r\nDear ", b"<html",
    ],
)
def test_a_flipped_bit_is_found(signed, needle):
    assert needle in signed
    assert_good(signed, [RSA, ED25519])
    assert_bad(flipped(signed, needle), [RSA, ED25519])


@pytest.mark.parametrize(
    ("tag", "other"), [(b"t=1", b"t=2"), (b":subject:subject:", b":subject:"), (b"h=from:", b"h=")]
)
def test_a_changed_tag_is_found(signed, tag, other):
    assert signed.count(tag) == 2
    assert_bad(signed.replace(tag, other), [RSA, ED25519])


@pytest.mark.parametrize(
    "field",
    [
        b"From: Somebody Else <else@acme.example>", b"To: else@example.com", b"Subject: An offer",
        b"Cc: else@example.com", b"Reply-To: else@example.com", b"Content-Type: text/plain",
        b"Date: Mon, 23 Nov 2026 12:00:00 +0000", b"Message-ID: <else@acme.example>",
    ],
)
@pytest.mark.parametrize("is_above", [True, False])
def test_a_field_that_was_added_is_found(signed, field, is_above):
    head, body = signed.split(b"\r\n\r\n", 1)
    lines = [field, head] if is_above else [head, field]
    assert_bad(b"\r\n".join(lines) + b"\r\n\r\n" + body, [RSA, ED25519])


def test_what_relays_do_to_white_space_and_on_top_does_no_harm(signed):
    head, body = signed.split(b"\r\n\r\n", 1)
    head = head.replace(b"\r\nSubject: ", b"\r\nSUBJECT:\t ").replace(b"\r\n ", b"\r\n\t")
    body = body.replace(b"\r\n--", b" \r\n--") + b"\r\n\r\n"
    letter = b"Received: from here\r\n by there\r\n" + head + b"\r\n\r\n" + body
    assert_good(letter, [RSA, ED25519])


def test_dots_and_empty_lines_arrive_as_they_were_signed(acme, tmp_path):
    (acme.folder / "templates").mkdir(exist_ok=True)
    (acme.folder / "templates/thank-you.en.md").write_text(
        "---\nletter: thank-you\nlanguage: en\nsubject: Thank you\n---\n"
        "Dear {{ candidate.greeting_name }},\n\n"
        ".\n\n..two dots  \n\n    .in code  \n\n\n\n.then empty lines\n\n\n\n\n",
        encoding="utf-8",
    )
    batch = acme.compose("thank-you")
    acme.approve(batch)
    with receivers.aiosmtpd() as server:
        acme.set_transport(url=server.url, dkim=entries(tmp_path, [RSA, ED25519]))
        acme.send(batch)
    assert len(server.received) == len(batch) > 0
    for letter in server.received:
        text = messages.body(messages.parsed(letter.content), "plain")
        assert text.count("\n.") == 4
        assert_good(letter.content, [RSA, ED25519])


@pytest.mark.parametrize("path", sorted(TOP.glob("Tests/DeliveryTests/Signed/*.eml")), ids=str)
def test_odd_messages_are_signed_as_the_rfc_says(path):
    assert_good(path.read_bytes(), [RSA, ED25519], PUBLISHED)


def test_only_the_server_in_the_settings_gets_signatures(acme, approved, tmp_path):
    with receivers.aiosmtpd() as server:
        acme.set_transport(url="smtp://mail.acme.example", dkim=entries(tmp_path, [RSA]))
        acme.send(approved, server.url)
    assert len(server.received) == len(approved)
    assert not any(b"DKIM-Signature" in letter.content for letter in server.received)


@pytest.mark.parametrize("form", [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL])
def test_a_key_may_come_from_a_command_and_in_either_form(acme, approved, tmp_path, form):
    file = RSA.write(tmp_path, form=form)
    with receivers.aiosmtpd() as server:
        acme.set_transport(url=server.url, dkim=[entry(RSA, key_command=f"cat {file}")])
        acme.send(approved)
    assert_good(server.received[0].content, [RSA])


def test_a_key_is_kept_nowhere(acme, approved, tmp_path):
    keys = [RSA, ED25519]
    with receivers.aiosmtpd() as server:
        acme.set_transport(url=server.url, dkim=entries(tmp_path, keys))
        outcome = acme.send(approved)
        acme.send(approved)
    texts = [it.read_bytes() for it in acme.folder.rglob("*") if it.is_file()]
    texts += [outcome.out.encode(), outcome.err.encode()]
    for key in keys:
        line = key.pem().splitlines()[1]
        assert not any(line in text for text in texts)


def test_a_short_key_signs_with_a_warning(acme, approved, tmp_path):
    key = Key.rsa(bits=1024)
    file = key.write(tmp_path)
    with receivers.aiosmtpd() as server:
        acme.set_transport(url=server.url, dkim=[entry(key, key_file=file)])
        outcome = acme.send(approved)
    assert outcome.err == (
        f'warning: key_file "{file}": an RSA key of 1024 bits; it should have 2048\n'
    )
    assert_good(server.received[0].content, [key])


def bad_file(folder, content: bytes, mode: int = 0o600) -> dict:
    path = folder / "key.pem"
    path.write_bytes(content)
    path.chmod(mode)
    return {"key_file": path}


#: A source in a folder, and what is said of it.
BAD_KEYS = {
    "missing": (lambda it: {"key_file": it / "key.pem"}, "No such file or directory"),
    "folder": (lambda it: {"key_file": it}, "not a file"),
    "of everybody": (
        lambda it: bad_file(it, RSA.pem(), 0o644),
        "every user of this machine can open it; chmod 600 it",
    ),
    "huge": (lambda it: bad_file(it, b"x" * 65_537), "larger than 65536 bytes"),
    "empty": (lambda it: bad_file(it, b""), "this is no key in PEM"),
    "no PEM": (lambda it: bad_file(it, RSA.pem()[30:]), "this is no key in PEM"),
    "a seed": (lambda it: bad_file(it, b"nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZ"), "no key in PEM"),
    "public": (lambda it: bad_file(it, public_pem()), "this is no private key for RSA"),
    "encrypted": (lambda it: bad_file(it, RSA.pem(password=b"x")), "the key is encrypted"),
    "encrypted before PKCS#8": (
        lambda it: bad_file(it, RSA.pem(PrivateFormat.TraditionalOpenSSL, b"x")),
        "the key is encrypted",
    ),
    "for a curve": (lambda it: bad_file(it, curve_pem()), "this is no private key for RSA"),
    "long": (lambda it: bad_file(it, Key.rsa(bits=4104).pem()), "at most 4096 bits"),
    "broken command": (lambda it: {"key_command": "exit 3"}, "key_command ended with 3"),
    "silent command": (lambda it: {"key_command": "true"}, "this is no key in PEM"),
}


def public_pem() -> bytes:
    return RSA.private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def curve_pem() -> bytes:
    return Key("ec", ec.generate_private_key(ec.SECP256R1())).pem()


@pytest.mark.parametrize(("source", "reason"), BAD_KEYS.values(), ids=BAD_KEYS)
def test_a_bad_key_sends_nothing_and_is_not_shown(acme, approved, tmp_path, source, reason):
    sources = source(tmp_path)
    with receivers.aiosmtpd() as server:
        acme.set_transport(url=server.url, dkim=[entry(RSA, **sources)])
        outcome = acme.run("send", approved.folder, exits=78)
        assert server.received == []
    [(name, value)] = sources.items()
    place = f'{name} "{value}": ' if name == "key_file" else name
    start = "error: no DKIM signature by 2026a._domainkey.acme.example: "
    assert outcome.err.startswith(start + place)
    assert reason in outcome.err
    assert outcome.err.count("\n") == 1
    assert set(acme.states(approved).values()) == {"approved", "held"}


@pytest.mark.parametrize("domain", ["other.example", "acme.example;l=0", "a\r\nBcc: x@y.example"])
def test_a_strange_domain_is_a_fault_of_the_settings(acme, approved, tmp_path, domain):
    with receivers.aiosmtpd() as server:
        dkim = [entry(RSA, key_file=RSA.write(tmp_path)) | {"domain": domain}]
        acme.set_transport(url=server.url, dkim=dkim)
        outcome = acme.run("send", approved.folder, exits=65)
        assert server.received == []
    assert "in domain" in outcome.err
    assert "Bcc" not in outcome.err
