"""DKIM: programs that others wrote accept the signatures, and reject changed letters."""

import re
from email import message_from_bytes

import pytest

import mail_servers
import messages
import receivers
from dkim_keys import ED25519, RSA, Key, entries
from dkim_verifiers import assert_bad, assert_good
from messages import undated
from regards import TOP

SIGNATURES = re.compile(rb"(?:DKIM-Signature: .*\r\n(?: .*\r\n)+)+")

#: RFC 8463 §A.
PUBLISHED = {
    "brisbane._domainkey.football.example.com":
        "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
    "test._domainkey.football.example.com":
        "v=DKIM1; k=rsa; p="
        "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qh"
        "dR6wy5bdOKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+"
        "PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB",
}

one_or_two = pytest.mark.parametrize(
    "keys", [[RSA], [ED25519], [RSA, ED25519]], ids=["rsa", "ed25519", "both"]
)


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


@pytest.fixture(scope="module")
def signed(stages, tmp_path_factory) -> bytes:
    """A letter that was signed by both keys and sent."""
    folder = tmp_path_factory.mktemp("signed")
    acme = stages.sample(folder / "acme")
    batch = stages.add_batch(acme)
    stages.add_approval(acme)
    with receivers.aiosmtpd() as server:
        acme.set_transport(url=server.url, dkim=entries(folder, [RSA, ED25519]))
        acme.send(batch)
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
