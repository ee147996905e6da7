"""Faults while sending: every letter is accounted for, and none is sent twice."""

import signal

import pytest

from fault_server import Fault, FaultServer
from scripted_server import CLOSE, ScriptedServer

HENRIK = "henrik.dahl@example.com"  # of application A-1010


def test_a_refused_recipient_is_refused_and_the_others_are_accepted(acme, approved):
    with ScriptedServer({f"RCPT {HENRIK}": "550 5.1.1 no such user"}) as server:
        outcome = acme.send(approved, server.url, exits=69)
        assert acme.states(approved) == states(approved, henrik="refused")
        assert (outcome.json["accepted"], outcome.json["refused"]) == (len(approved) - 1, 1)
        assert HENRIK not in server.recipients

        acme.send(approved, server.url, exits=69)
        assert len(server.received) == len(approved) - 1
        assert asked(server, HENRIK) == 1


def test_a_letter_that_is_refused_after_its_content_is_refused(acme, approved):
    with ScriptedServer({f". {HENRIK}": "554 5.7.1 not this"}) as server:
        acme.send(approved, server.url, exits=69)
    assert acme.states(approved) == states(approved, henrik="refused")


@pytest.mark.parametrize("command", ["MAIL", "RCPT", "DATA", "."])
def test_a_letter_that_is_put_off_is_deferred_and_rests(acme, approved, command):
    with ScriptedServer({command: "451 4.7.1 later"}) as server:
        report = acme.send(approved, server.url, exits=75).json
        assert (report["deferred"], report["accepted"]) == (len(approved), 0)
        assert all(letter["next_attempt_at"] for letter in waiting(report))
        attempts = len(server.lines)

        report = acme.send(approved, server.url, exits=75).json
        assert (report["attempted"], report["deferred"]) == (0, len(approved))
        assert len(server.lines) == attempts


def test_a_connection_lost_before_the_content_puts_the_letter_off(acme, approved):
    with ScriptedServer({f"RCPT {HENRIK}": CLOSE}) as server:
        acme.send(approved, server.url, exits=75)
        assert acme.states(approved) == states(approved, henrik="deferred")
    with ScriptedServer() as server:
        acme.send(approved, server.url)
        assert server.recipients == [HENRIK]


def test_a_connection_lost_after_the_content_leaves_the_letter_uncertain(acme, approved):
    with ScriptedServer({f". {HENRIK}": CLOSE}) as server:
        outcome = acme.send(approved, server.url, exits=69)
        assert "regards resolve KEY sent|unsent" in outcome.err
        assert acme.states(approved) == states(approved, henrik="uncertain")
        assert len(server.received) == len(approved) - 1
    with ScriptedServer() as server:
        acme.send(approved, server.url, exits=69)
        assert server.lines == []


def test_a_letter_composed_again_stays_uncertain(acme, approved):
    with ScriptedServer({f". {HENRIK}": CLOSE}) as server:
        acme.send(approved, server.url, exits=69)
    again = acme.compose("rejection-with-feedback")
    acme.approve(again)
    with ScriptedServer() as server:
        acme.send(again, server.url, exits=69)
        assert server.lines == []


def test_a_letter_that_is_sent_again_has_the_same_message_id(acme, approved):
    with FaultServer([Fault("final", "close", at=1)]) as server:
        acme.send(approved, server.url, exits=69)
        [first] = [it for it, state in acme.states(approved).items() if state == "uncertain"]
        key = f"rejection-with-feedback/{first}/decision"
        acme.run("resolve", key, "unsent", "--by", "Dana Whitfield")
        acme.send(approved, server.url)
        counts = {message_id: len(contents) for message_id, contents in server.taken.items()}
    expected = {it["message_id"]: 1 for it in approved.composed.values()}
    assert counts == expected | {approved.composed[first]["message_id"]: 2}


@pytest.mark.parametrize("resolution, recipients", [("sent", []), ("unsent", [HENRIK])])
def test_a_person_settles_an_uncertain_letter(acme, approved, resolution, recipients):
    with ScriptedServer({f". {HENRIK}": CLOSE}) as server:
        acme.send(approved, server.url, exits=69)
    key = "rejection-with-feedback/A-1010/decision"
    outcome = acme.run("resolve", key, resolution, "--by", "Dana Whitfield")
    assert outcome.out == f"{key}: settled as {resolution} by Dana Whitfield\n"

    with ScriptedServer() as server:
        acme.send(approved, server.url)
        assert server.recipients == recipients
    assert acme.states(approved) == states(approved, henrik="accepted")


def test_a_sender_killed_at_the_final_dot_leaves_one_letter_uncertain(acme, approved):
    processes = []

    def kill(command):
        if command == ".":
            processes[0].send_signal(signal.SIGKILL)
            processes[0].wait()

    with ScriptedServer(watch=kill) as server:
        arguments = ["send", approved.folder, "--to", server.url]
        processes.append(acme.program.start(*arguments, folder=acme.folder))
        processes[0].communicate()
    first = next(iter(approved.composed))
    with ScriptedServer() as server:
        acme.send(approved, server.url, exits=69)
        assert approved.letters[first]["recipient"] not in server.recipients
        assert len(server.received) == len(approved) - 1
    assert acme.states(approved)[first] == "uncertain"


def test_every_approved_letter_is_counted_once(acme, approved):
    script = {
        f"RCPT {HENRIK}": "550 5.1.1 no such user",
        "RCPT bianca.moreau@example.com": "451 4.7.1 later",
        ". victor.nkemelu@example.com": CLOSE,
    }
    with ScriptedServer(script) as server:
        report = acme.send(approved, server.url, exits=75).json
    counts = ["approved", "accepted", "refused", "deferred", "uncertain", "not_attempted"]
    assert [report[name] for name in counts] == [len(approved), len(approved) - 3, 1, 1, 1, 0]


def test_a_server_that_keeps_breaking_connections_is_left_alone(acme, approved):
    with ScriptedServer({"MAIL": CLOSE}) as server:
        outcome = acme.send(approved, server.url, exits=75)
    assert outcome.err == "error: server: broke 3 connections in a row\n"
    assert (outcome.json["deferred"], outcome.json["not_attempted"]) == (3, len(approved) - 3)


@pytest.mark.parametrize(
    "file, exits, reason",
    [
        ("letter", 65, "changed since it was composed"),
        ("batch.json", 77, "not as it was composed in this workspace"),
    ],
)
def test_a_byte_changed_after_approval_voids_it(acme, approved, file, exits, reason):
    path = approved.path("A-1010") if file == "letter" else approved.folder / file
    content = bytearray(path.read_bytes())
    content[content.index(b"henrik")] ^= 1
    path.write_bytes(content)
    with ScriptedServer() as server:
        outcome = acme.run("send", approved.folder, "--to", server.url, exits=exits)
    assert reason in outcome.err
    assert server.lines == []


def test_a_letter_removed_after_approval_stops_the_batch(acme, approved):
    approved.path("A-1010").unlink()
    with ScriptedServer() as server:
        outcome = acme.run("send", approved.folder, "--to", server.url, exits=65)
    assert "a composed letter is missing from new/ and cur/" in outcome.err
    assert server.lines == []


def states(batch, henrik: str) -> dict[str, str]:
    """All letters of a batch accepted, but the one to Henrik."""
    normal = {id: "accepted" if id in batch.composed else "held" for id in batch.letters}
    return normal | {"A-1010": henrik}


def waiting(report: dict) -> list[dict]:
    return [letter for letter in report["letters"] if letter["state"] == "deferred"]


def asked(server, recipient: str) -> int:
    """The number of times that the server was asked to accept a letter for somebody."""
    return sum(line.startswith(f"RCPT TO:<{recipient}>") for line in server.lines)
