"""Postfix and Exim accept a batch; every letter arrives once and complete."""

import os
from email import message_from_bytes

import pytest

import mail_servers
from messages import undated
from rack import Rack
from truth import composed, letter_states

#: `make torture` asks for more.
LETTERS = int(os.environ.get("LETTERS_FOR_SERVERS", 100))


@pytest.fixture(scope="module")
def rack(regards, tmp_path_factory) -> Rack:
    return Rack(regards, tmp_path_factory.mktemp("servers"), LETTERS)


@pytest.mark.parametrize("connections", [1, 4])
@pytest.mark.parametrize("server", [mail_servers.postfix, mail_servers.exim])
def test_every_letter_of_a_batch_arrives_once_and_whole(rack, authority, server, connections):
    workspace, batch = rack.copy()
    contents = composed(batch)
    with server(authority) as running:
        workspace.set_transport(
            url=running.url, user=mail_servers.USER, connections=connections,
            password_command=f"echo {mail_servers.PASSWORD}", ca_file=authority.file,
        )
        assert workspace.send(batch).json["accepted"] == LETTERS
        delivered = running.delivered(LETTERS)
    assert {it["state"] for it in letter_states(workspace, batch).values()} == {"accepted"}
    arrived = {message_from_bytes(it)["Message-ID"]: undated(it) for it in delivered}
    assert arrived == {message_id: undated(it) for message_id, it in contents.items()}
    assert len(delivered) == LETTERS


@pytest.mark.parametrize("server", [mail_servers.postfix, mail_servers.exim])
def test_a_wrong_password_is_no_way_in(rack, authority, server):
    workspace, batch = rack.copy()
    with server(authority) as running:
        workspace.set_transport(
            url=running.url, user=mail_servers.USER, password_command="echo Rose-30-quay",
            ca_file=authority.file,
        )
        outcome = workspace.send(batch, exits=77)
    assert "\nerror: login: " in f"\n{outcome.err}"
    assert outcome.json["not_attempted"] == LETTERS
