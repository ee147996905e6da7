"""Signing keys: their sources, and the errors for bad keys."""

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PrivateFormat, PublicFormat

import receivers
from dkim_keys import ED25519, RSA, Key, entries
from dkim_verifiers import assert_good


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
        acme.set_transport(url=server.url, dkim=[RSA.entry(key_command=f"cat {file}")])
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
        acme.set_transport(url=server.url, dkim=[key.entry(key_file=file)])
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
        acme.set_transport(url=server.url, dkim=[RSA.entry(**sources)])
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
        dkim = [RSA.entry(key_file=RSA.write(tmp_path)) | {"domain": domain}]
        acme.set_transport(url=server.url, dkim=dkim)
        outcome = acme.run("send", approved.folder, exits=65)
        assert server.received == []
    assert "in domain" in outcome.err
    assert "Bcc" not in outcome.err
