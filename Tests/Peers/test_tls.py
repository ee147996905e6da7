"""Encryption and login: letters and passwords go to the right server, in private, or nowhere."""

import base64
import os
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization

import receivers
from certificates import Authority
from middleman import Middleman
from scripted_server import ScriptedServer

USER = "dana.whitfield@acme.example"
#: No other test that runs at the same time uses it: one looks for it in the arguments of all programs.
PASSWORD = f"Tulip-{os.getpid()}-harbor"

both_ways = pytest.mark.parametrize("implicit", [False, True], ids=["starttls", "smtps"])


@pytest.fixture
def secret(tmp_path) -> Path:
    """A file outside of the workspace that holds the password."""
    path = tmp_path / "secret"
    path.write_text(PASSWORD + "\n")
    return path


@pytest.fixture
def log_in(acme, authority, secret):
    """Sets the transport of the workspace to a server, with a login."""

    def set_transport(server, **settings):
        login = {"user": USER, "password_command": f"cat {secret}"}
        acme.set_transport(url=server.url, **login, **{"ca_file": authority.file} | settings)

    return set_transport


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
@both_ways
def test_aiosmtpd_takes_letters_over_tls_after_a_login(acme, approved, authority, log_in, implicit):
    with receivers.aiosmtpd(authority.good(), implicit, PASSWORD) as server:
        log_in(server)
        assert acme.send(approved).json["accepted"] == len(approved)
        assert len(server.received) == len(approved)


@both_ways
def test_the_authority_may_be_named_in_the_url(acme, approved, authority, implicit):
    with ScriptedServer(tls=authority.good(), implicit=implicit) as server:
        acme.send(approved, f"{server.url}?ca_file={authority.file}")
        assert len(server.received) == len(approved)
        assert "AUTH" not in server.commands


@both_ways
@pytest.mark.parametrize(
    "certificate, reason",
    [
        (Authority.self_signed, "self-signed certificate"),
        (Authority.of_another_authority, "unable to get local issuer certificate"),
        (Authority.expired, "certificate has expired"),
        (Authority.for_another_host, "no alternative certificate subject name matches"),
    ],
    ids=["self-signed", "unknown-authority", "expired", "wrong-host"],
)
def test_a_bad_certificate_is_refused_before_anything_is_said(
    acme, approved, authority, log_in, implicit, certificate, reason
):
    with ScriptedServer(tls=certificate(authority), implicit=implicit) as server:
        log_in(server)
        outcome = acme.send(approved, exits=69)
    assert outcome.err.startswith("error: encryption: ")
    assert reason in outcome.err
    assert outcome.json["not_attempted"] == len(approved)
    assert server.commands == (set() if implicit else {"EHLO", "STARTTLS"})


def test_the_authorities_of_the_system_do_not_vouch_for_a_test_server(acme, approved, authority):
    with ScriptedServer(tls=authority.good()) as server:
        outcome = acme.send(approved, server.url, exits=69)
    assert "unable to get local issuer certificate" in outcome.err
    assert server.commands == {"EHLO", "STARTTLS"}


def test_a_server_without_starttls_gets_nothing(acme, approved, authority, log_in):
    with ScriptedServer(tls=authority.good(), offers=["AUTH PLAIN LOGIN"]) as server:
        log_in(server)
        outcome = acme.send(approved, exits=69)
    assert outcome.err.startswith("error: encryption: ")
    assert server.commands <= {"EHLO", "QUIT"}


def test_a_refused_starttls_is_not_gone_around(acme, approved, authority, log_in):
    script = {"STARTTLS": "454 4.7.0 not now"}
    with ScriptedServer(script, tls=authority.good()) as server:
        log_in(server)
        acme.send(approved, exits=69)
    assert server.commands <= {"EHLO", "STARTTLS", "QUIT"}


@pytest.mark.parametrize("trick", Middleman.TRICKS)
def test_a_man_in_the_middle_reads_neither_login_nor_letters(
    acme, approved, authority, log_in, trick
):
    with ScriptedServer(tls=authority.good()) as server:
        with Middleman(trick, server.server_address[1]) as middleman:
            log_in(middleman)
            outcome = acme.send(approved, exits=69)
    assert outcome.json["not_attempted"] == len(approved)
    assert middleman.seen.startswith(b"EHLO ")
    assert not {b"AUTH", b"MAIL", b"RCPT", b"DATA"} & set(middleman.seen.upper().split())
    assert not server.commands & {"AUTH", "MAIL"}


def test_a_login_that_is_not_offered_is_not_gone_around(acme, approved, authority, log_in):
    with ScriptedServer(tls=authority.good(), offers=["STARTTLS"]) as server:
        log_in(server)
        outcome = acme.send(approved, exits=77)
    assert "login: the server does not offer PLAIN or LOGIN, but no login at all" in outcome.err
    assert not server.commands & {"AUTH", "MAIL"}


def test_a_login_goes_to_no_other_server_than_its_own(acme, approved, authority, log_in):
    with ScriptedServer(tls=authority.good()) as own, ScriptedServer(tls=authority.good()) as other:
        log_in(own)
        acme.send(approved, f"{other.url}?ca_file={authority.file}")
        assert len(other.received) == len(approved)
    assert "AUTH" not in other.commands
    assert own.lines == []


@both_ways
def test_a_server_that_asks_who_is_there_is_shown_a_certificate(
    acme, approved, authority, tmp_path, implicit
):
    certificate, key = authority.client(tmp_path)
    with ScriptedServer(tls=authority.demanding(), implicit=implicit) as server:
        acme.set_transport(
            url=server.url, ca_file=authority.file, client_certificate=certificate, client_key=key
        )
        acme.send(approved)
        assert len(server.received) == len(approved)


@both_ways
def test_certificate_and_key_may_stand_in_one_file(acme, approved, authority, tmp_path, implicit):
    certificate, key = authority.client(tmp_path)
    certificate.write_bytes(certificate.read_bytes() + key.read_bytes())
    with ScriptedServer(tls=authority.demanding(), implicit=implicit) as server:
        acme.set_transport(
            url=server.url, ca_file=authority.file, client_certificate=certificate
        )
        acme.send(approved)
        assert len(server.received) == len(approved)


@both_ways
@pytest.mark.parametrize("is_stranger", [False, True], ids=["none", "of-another-authority"])
def test_who_has_no_certificate_that_the_server_knows_sends_nothing(
    acme, approved, authority, tmp_path, implicit, is_stranger
):
    certificate, key = Authority.new(tmp_path).client(tmp_path)
    shown = {"client_certificate": certificate, "client_key": key} if is_stranger else {}
    with ScriptedServer(tls=authority.demanding(), implicit=implicit) as server:
        acme.set_transport(url=server.url, ca_file=authority.file, **shown)
        outcome = acme.send(approved, exits=69)
    # The server's alert may be overtaken by the end of the connection.
    assert outcome.err.startswith(("error: encryption: ", "error: server hung up: "))
    assert "getpeername" not in outcome.err
    assert not server.commands & {"AUTH", "MAIL"}


@both_ways
@pytest.mark.parametrize("fault", ["missing", "no-pem", "other-key", "password", "key-missing"])
def test_a_certificate_that_cannot_be_shown_is_an_error(
    acme, approved, authority, tmp_path, implicit, fault
):
    certificate, key = authority.client(tmp_path)
    if fault == "missing":
        certificate.unlink()
    elif fault == "no-pem":
        certificate.write_text("no certificate\n")
    elif fault == "other-key":
        authority.authority.issue_cert("x@acme.example").private_key_pem.write_to_path(key)
    elif fault == "password":
        key.write_bytes(encrypted(key.read_bytes()))
    else:
        key.unlink()
    with ScriptedServer(tls=authority.demanding(), implicit=implicit) as server:
        acme.set_transport(
            url=server.url, ca_file=authority.file, client_certificate=certificate, client_key=key
        )
        outcome = acme.send(approved, exits=78)
    error, advice = outcome.err.splitlines()
    assert error.startswith("error: client certificate: ")
    assert advice.startswith("client_certificate: and client_key: name PEM files")
    assert not server.commands & {"AUTH", "MAIL"}


def encrypted(key: bytes) -> bytes:
    """The key, locked with a password."""
    return serialization.load_pem_private_key(key, None).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"secret"),
    )


@pytest.mark.parametrize("source", ["password_command", "REGARDS_PASSWORD"])
@pytest.mark.parametrize("is_right", [True, False], ids=["right", "wrong"])
def test_a_password_is_seen_by_the_server_and_nobody_else(
    acme, approved, authority, secret, source, is_right
):
    seen = []

    def watch(command):
        if command == "AUTH":
            seen.extend(path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline"))

    script = {} if is_right else {"AUTH": "535 5.7.8 no"}
    with ScriptedServer(script, tls=authority.good(), watch=watch) as server:
        settings = {"url": server.url, "user": USER, "ca_file": authority.file}
        if source == "password_command":
            settings["password_command"] = f"cat {secret}"
        acme.set_transport(**settings)
        variables = {} if source == "password_command" else {"REGARDS_PASSWORD": PASSWORD}
        outcome = acme.send(approved, exits=0 if is_right else 77, environment=variables)

    assert server.logins[0] == (USER, PASSWORD)
    assert len(server.received) == (len(approved) if is_right else 0)
    assert is_right or outcome.err.startswith("error: login: ")
    assert any(str(approved.folder).encode() in line for line in seen)
    assert occurrences(seen) == []
    assert occurrences([outcome.out.encode(), outcome.err.encode()]) == []
    files = [path for path in acme.folder.rglob("*") if path.is_file()]
    assert any(path.name == "ledger.sqlite" for path in files)
    assert occurrences(path.read_bytes() for path in files) == []


def test_a_password_command_that_fails_stops_before_the_server(acme, approved, authority):
    with ScriptedServer(tls=authority.good()) as server:
        acme.set_transport(url=server.url, user=USER, password_command="exit 3")
        outcome = acme.run("send", approved.folder, exits=78)
    assert outcome.err == "error: no password: password_command ended with 3\n"
    assert server.lines == []


def test_a_password_in_the_url_is_refused_and_not_repeated(acme, approved):
    to = f"smtp://dana:{PASSWORD}@localhost"
    outcome = acme.run("send", approved.folder, "--to", to, exits=64)
    assert outcome.err == (
        "error: destination must not hold a user or password: they belong in regards.yaml\n"
    )


def test_clear_text_is_only_for_this_machine(acme, approved):
    to = "smtp://mail.acme.example:25?tls=none"
    outcome = acme.run("send", approved.folder, "--to", to, exits=64)
    assert outcome.err == (
        "error: destination may say tls=none only for smtp:// to a loopback host\n"
    )


def occurrences(texts) -> list[bytes]:
    """The texts that hold the password, as it is or as AUTH encodes it."""
    plain = f"\0{USER}\0{PASSWORD}"
    secrets = [PASSWORD.encode(), *(base64.b64encode(it.encode()) for it in (PASSWORD, plain))]
    return [text for text in texts if any(secret in text for secret in secrets)]
