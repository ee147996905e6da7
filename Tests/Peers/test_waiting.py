"""Letters that have to wait, probes of a server, `status --watch`, and Ctrl-C."""

import signal
import time

import pytest

from clock import Clock
from scripted_server import ScriptedServer

HENRIK = "henrik.dahl@example.com"  # of application A-1010
HALF_AN_HOUR = 1_800


def test_what_a_server_puts_off_leaves_when_it_may_where_somebody_waits(acme, approved, tmp_path):
    clock = Clock(tmp_path / "clock")
    script = {f"RCPT {HENRIK}": "450 4.2.0 later"}
    with ScriptedServer(script) as server:
        process = acme.program.start(
            "send", approved.folder, "--to", server.url, "--wait", folder=acme.folder,
            environment=clock.environment,
        )
        assert process.stderr.readline().endswith("1 deferred, 0 uncertain, 0 not attempted\n")
        assert process.stderr.readline().startswith("waiting until 20")
        assert HENRIK not in server.recipients
        script.clear()
        clock.set(HALF_AN_HOUR)
        out, _ = process.communicate(timeout=60)
        assert process.returncode == 0
        assert f"{len(approved)} accepted" in out
        assert server.recipients.count(HENRIK) == 1
        assert len(server.received) == len(approved)


def test_what_was_sent_is_told_also_where_records_are_faulty_later(acme, approved, tmp_path):
    clock = Clock(tmp_path / "clock")
    with ScriptedServer({f"RCPT {HENRIK}": "450 4.2.0 later"}) as server:
        process = acme.program.start(
            "send", approved.folder, "--to", server.url, "--wait", folder=acme.folder,
            environment=clock.environment,
        )
        process.stderr.readline()
        process.stderr.readline()
        (acme.folder / "applications.csv").write_text("nonsense", "utf-8")
        clock.set(HALF_AN_HOUR)
        out, err = process.communicate(timeout=60)
        assert process.returncode == 65
        assert out.startswith(f"{len(approved)} approved: {len(approved) - 1} accepted")
        assert "applications.csv" in err
        assert len(server.received) == len(approved) - 1


def test_a_command_that_does_not_wait_says_from_when_to_go_on(acme, approved):
    with ScriptedServer({f"RCPT {HENRIK}": "450 4.2.0 later"}) as server:
        outcome = acme.send(approved, server.url, exits=75)
        [waiting] = [it for it in outcome.json["letters"] if it["state"] == "deferred"]
        assert outcome.json["goes_on"] == waiting["next_attempt_at"]


def test_a_daily_limit_counts_over_runs(acme, approved):
    with ScriptedServer() as server:
        acme.set_transport(url=server.url, daily_limit=2)
        outcome = acme.send(approved, exits=75)
        assert len(server.received) == 2
        assert "account: 2 letters have left within 24 hours" in outcome.json["stopped_by"]
        assert acme.send(approved, exits=75).json["attempted"] == 0
        assert len(server.received) == 2


def test_ctrl_c_gives_the_letter_under_way_its_answer_and_starts_no_other(acme, approved):
    processes = []

    def interrupt(command):
        if command == "." and not server.received:
            processes[0].send_signal(signal.SIGINT)

    with ScriptedServer(watch=interrupt) as server:
        process = acme.program.start(
            "send", approved.folder, "--to", server.url, folder=acme.folder
        )
        processes.append(process)
        out, err = process.communicate(timeout=60)
        assert process.returncode == 75
        assert "error: sending: interrupted\n" in err
        assert len(server.received) == 1
        assert out.startswith(f"{len(approved)} approved: 1 accepted, 0 refused, 0 deferred, 0 un")
        acme.send(approved, server.url)
        assert len(server.received) == len(approved)


def test_a_probe_asks_about_every_recipient_and_sends_nothing(acme, approved):
    with ScriptedServer({f"RCPT {HENRIK}": "550 5.1.1 no such user"}) as server:
        outcome = acme.run("send", approved.folder, "--to", server.url, "--probe", exits=69)
        assert outcome.out == (
            "the server: in clear text, on this machine; no login; no limit to a message; one command"
            " at a time; no say about bounces\n"
            f"{len(approved) - 1} of {len(approved)} recipients would be taken; nothing was sent\n"
            "    A-1010  not taken (550 5.1.1)\n"
        )
        assert server.commands == {"EHLO", "MAIL", "RCPT", "RSET", "QUIT"}
    assert set(acme.states(approved).values()) <= {"approved", "held"}


def test_a_probe_needs_an_approval_and_a_server(acme, batch, tmp_path):
    with ScriptedServer() as server:
        acme.run("send", batch.folder, "--to", server.url, "--probe", exits=77)
        assert server.lines == []
        acme.approve(batch)
        report = acme.run("send", batch.folder, "--to", server.url, "--probe", "--json").json
        assert [it["is_taken"] for it in report["answers"]] == [True] * len(batch)
    acme.run("send", batch.folder, "--to", f"maildir:{tmp_path}/m", "--probe", exits=64)


def test_status_looks_on_until_nothing_waits(acme, approved):
    process = acme.program.start("status", approved.folder, "--watch", folder=acme.folder)
    with ScriptedServer() as server:
        acme.send(approved, server.url)
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    assert f"{len(approved)} accepted" in out


@pytest.mark.parametrize("window, code", [("any", 0), ("{from: 8, to: 18}", 75)])
def test_letters_to_a_server_leave_in_its_readers_office_hours(
    acme, approved, tmp_path, window, code
):
    settings = (acme.folder / "regards.yaml").read_text("utf-8")
    settings = settings.replace("sending_window: any", f"sending_window: {window}")
    (acme.folder / "regards.yaml").write_text(settings, "utf-8")
    clock = Clock(tmp_path / "clock")
    # Some Sunday at noon, UTC: nowhere is it a business day.
    now = time.time()
    days = (6 - time.gmtime(now).tm_wday) % 7
    clock.set(int(days * 86_400 + 12 * 3_600 - now % 86_400))
    with ScriptedServer() as server:
        report = acme.send(
            approved, server.url, exits=code, environment=clock.environment
        ).json
        assert (len(server.received) == 0) == (code == 75)
        assert ("goes_on" in report) == (code == 75)
