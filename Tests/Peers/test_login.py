"""Logins by each mechanism, and the error when the server refuses."""

import base64
import json
from pathlib import Path

import pytest

import receivers
from certificates import Authority
from scripted_server import ScriptedServer

USER = "dana.whitfield@acme.example"
PASSWORD = "Tulip-29-harbor"
MANY = ("STARTTLS", "AUTH CRAM-MD5 DIGEST-MD5 NTLM LOGIN PLAIN OAUTHBEARER XOAUTH2")

both_ways = pytest.mark.parametrize("implicit", [False, True], ids=["starttls", "smtps"])


@pytest.fixture(scope="session")
def authority(tmp_path_factory) -> Authority:
    return Authority.new(tmp_path_factory.mktemp("authority"))


class Tokens:
    """A command that prints another token each time, and notes it."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.command = f"{folder}/token"
        script = Path(self.command)
        script.write_text(
            f"#!/bin/sh\necho x >> {folder}/asked\n"
            f"echo ya29.token-$(wc -l < {folder}/asked)\n"
        )
        script.chmod(0o755)

    @property
    def count(self) -> int:
        """The number of times that it was called."""
        path = self.folder / "asked"
        return len(path.read_text().splitlines()) if path.exists() else 0


@pytest.fixture
def tokens(tmp_path) -> Tokens:
    folder = tmp_path / "tokens"
    folder.mkdir()
    return Tokens(folder)


def challenge(status: str) -> str:
    """The reply with which Google refuses a token."""
    text = json.dumps({"status": status, "schemes": "Bearer", "scope": "https://mail.google.com/"})
    return f"334 {base64.b64encode(text.encode()).decode()}"


def messages(server: ScriptedServer, mechanism: str) -> list[str]:
    """The first message of each login by this mechanism, decoded."""
    head = f"AUTH {mechanism} "
    lines = [line.removeprefix(head) for line in server.lines if line.startswith(head)]
    return [base64.b64decode(line).decode() for line in lines]


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
@both_ways
@pytest.mark.parametrize("auth", ["plain", "login"])
def test_aiosmtpd_lets_in_by_password(acme, approved, authority, implicit, auth):
    with receivers.aiosmtpd(authority.good(), implicit, PASSWORD) as server:
        acme.set_transport(
            url=server.url, user=USER, auth=auth, password_command=f"echo {PASSWORD}",
            ca_file=authority.file,
        )
        assert acme.send(approved).json["accepted"] == len(approved)
        assert len(server.received) == len(approved)
    assert server.mechanisms == [auth.upper()]


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
@pytest.mark.parametrize("auth", ["plain", "login"])
def test_aiosmtpd_lets_nobody_in_by_another_password(acme, approved, authority, auth):
    with receivers.aiosmtpd(authority.good(), password=PASSWORD) as server:
        acme.set_transport(
            url=server.url, user=USER, auth=auth, password_command="echo wrong-guess",
            ca_file=authority.file,
        )
        outcome = acme.send(approved, exits=77)
    assert outcome.err == (
        f"error: login: the server refused {auth.upper()} (535 5.7.8):"
        " Authentication credentials invalid\n"
        "the user name or the password is wrong; Gmail takes an app password in place of the"
        " account's own, or auth: xoauth2\n"
    )
    assert outcome.json["not_attempted"] == len(approved)
    assert server.received == []


@both_ways
@pytest.mark.parametrize("auth", ["xoauth2", "oauthbearer"])
def test_a_token_is_what_the_server_asks_for(acme, approved, authority, tokens, implicit, auth):
    with ScriptedServer(tls=authority.good(), implicit=implicit, offers=MANY) as server:
        acme.set_transport(
            url=server.url, user=USER, auth=auth, token_command=tokens.command,
            ca_file=authority.file,
        )
        acme.send(approved)
    port = server.server_address[1]
    expected = {
        "xoauth2": f"user={USER}\1auth=Bearer ya29.token-1\1\1",
        "oauthbearer":
            f"n,a={USER},\1host=localhost\1port={port}\1auth=Bearer ya29.token-1\1\1",
    }
    assert messages(server, auth.upper()) == [expected[auth]]
    assert len(server.received) == len(approved)
    assert tokens.count == 1


def test_an_expired_token_is_fetched_again_and_the_batch_goes_on(
    acme, approved, authority, tokens
):
    replies = iter([challenge("401"), "235 2.7.0 ok"])

    def answer(command):
        if command == "AUTH":
            server.script["AUTH"] = next(replies)

    with ScriptedServer(tls=authority.good(), offers=MANY, watch=answer) as server:
        acme.set_transport(
            url=server.url, user=USER, auth="xoauth2", token_command=tokens.command,
            ca_file=authority.file,
        )
        assert acme.send(approved).json["accepted"] == len(approved)
    assert [it.split("Bearer ")[1].rstrip("\1") for it in messages(server, "XOAUTH2")] == [
        "ya29.token-1", "ya29.token-2",
    ]


def test_a_token_that_stays_refused_ends_the_run(acme, approved, authority, tokens):
    script = {"AUTH": challenge("401")}
    with ScriptedServer(script, tls=authority.good(), offers=MANY) as server:
        acme.set_transport(
            url=server.url, user=USER, auth="xoauth2", token_command=tokens.command,
            ca_file=authority.file,
        )
        outcome = acme.send(approved, exits=77)
    assert outcome.err.startswith(
        "error: login: the server refused XOAUTH2 (334): the access token is not, or no longer, good\n"
        "check that token_command prints a token of this user that may send mail:"
    )
    assert tokens.count == len(messages(server, "XOAUTH2")) == 2
    assert "MAIL" not in server.commands
    for text in (outcome.out, outcome.err):
        assert "ya29" not in text and "schemes" not in text
        assert script["AUTH"].split()[1] not in text


def test_a_token_command_that_fails_stops_before_the_server(acme, approved, authority):
    with ScriptedServer(tls=authority.good(), offers=MANY) as server:
        acme.set_transport(
            url=server.url, user=USER, auth="xoauth2", token_command="exit 3",
            ca_file=authority.file,
        )
        outcome = acme.send(approved, exits=78)
    assert outcome.err == "error: no access token: token_command ended with 3\n"
    assert server.lines == []


@pytest.mark.parametrize(
    "offer, said, advice",
    [
        ([], "no login at all", "ask for the host and port"),
        (["AUTH NTLM GSSAPI"], "NTLM, GSSAPI", "ask for the host and port"),
        (["AUTH PLAIN NTLM LOGIN"], "PLAIN, NTLM, LOGIN", "set auth: plain or auth: login under"),
    ],
)
def test_a_mechanism_that_is_not_offered_is_not_gone_around(
    acme, approved, authority, tokens, offer, said, advice
):
    with ScriptedServer(tls=authority.good(), offers=["STARTTLS", *offer]) as server:
        acme.set_transport(
            url=server.url, user=USER, auth="xoauth2", token_command=tokens.command,
            ca_file=authority.file,
        )
        outcome = acme.send(approved, exits=77)
    said = f"error: login: the server does not offer XOAUTH2, but {said}\n{advice}"
    assert outcome.err.startswith(said)
    assert not server.commands & {"AUTH", "MAIL"}


@pytest.mark.parametrize(
    "reply, exits, advice",
    [
        ("535 5.7.8 Username and Password not accepted", 77, "Gmail takes an app password"),
        ("534 5.7.9 Application-specific password required", 77, "application-specific password"),
        ("550 5.7.30 Basic authentication is not supported", 77, "set auth: xoauth2"),
        ("535 5.7.30 Basic authentication is not supported", 77, "set auth: xoauth2"),
        ("535 5.7.139 SmtpClientAuthentication is disabled", 77, "let an administrator"),
        ("454 4.7.0 Too many login attempts", 75, "wait, then send the batch again"),
        ("451 try later", 75, "send the batch again later"),
        ("535 no", 77, "check user: and the password"),
    ],
)
def test_a_refusal_comes_with_advice(acme, approved, authority, reply, exits, advice):
    with ScriptedServer({"AUTH": reply}, tls=authority.good()) as server:
        acme.set_transport(
            url=server.url, user=USER, password_command=f"echo {PASSWORD}",
            ca_file=authority.file,
        )
        outcome = acme.send(approved, exits=exits)
    error, said = outcome.err.splitlines()
    code, _, text = reply.partition(" ")
    assert error.startswith(f"error: login: the server refused PLAIN ({code}")
    assert error.endswith(text.split(" ", 1)[-1])
    assert advice in said
    assert server.commands & {"MAIL"} == set()
    assert outcome.json["not_attempted"] == len(approved)
