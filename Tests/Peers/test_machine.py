"""Faults of the machine while letters are sent: a full disk, and a clock that jumps."""

import contextlib
import itertools
import resource
import shutil
import subprocess

import pytest

from clock import Clock
from fault_server import FaultServer
from rack import Rack
from scripted_server import ScriptedServer
from truth import assert_truth, assert_whole, composed, letter_states

LETTERS = 40
A_DAY = 86_400


@pytest.fixture(scope="module")
def rack(regards, tmp_path_factory) -> Rack:
    return Rack(regards, tmp_path_factory.mktemp("machine"), LETTERS)


@pytest.mark.parametrize("connections", [1, 4])
@pytest.mark.parametrize("size", [60_000, 70_000, 90_000, 120_000])
def test_a_ledger_that_may_not_grow_stays_true(rack, size, connections):
    # To a program, a limit on the size of its files looks like a disk that has no room for more.
    # Python ignores SIGXFSZ, and so does its child unless its signals are restored.
    goes_on_once_there_is_room(
        rack, connections, restore_signals=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)),
    )


@pytest.mark.parametrize("connections", [1, 4])
@pytest.mark.parametrize("size", [150_000, 200_000])
def test_a_ledger_on_a_full_disk_stays_true(rack, size, connections):
    goes_on_once_there_is_room(rack, connections, disk_size=size)


def goes_on_once_there_is_room(rack, connections, disk_size=None, **options):
    """Sends on a disk that gets full on the way, and again when there is room."""
    workspace, batch = rack.copy()
    contents = composed(batch)
    ledger = workspace.folder / ".regards"
    disk = small_disk(ledger, disk_size) if disk_size else contextlib.nullcontext()
    with FaultServer() as server:
        workspace.set_transport(url=server.url, connections=connections)
        with disk:
            workspace.run("ledger", "accept", "--by", "Dana Whitfield")
            outcome = workspace.send(batch, exits=73, **options)
            assert '".regards/ledger.sqlite": the ledger failed' in outcome.err
            assert outcome.json["accepted"] < LETTERS
        server.settle()
        assert_truth(letter_states(workspace, batch), server.taken)

        workspace.run("ledger", "accept", "--by", "Dana Whitfield")
        workspace.send(batch, exits=(0, 69))
        known = letter_states(workspace, batch)
        assert_truth(known, server.taken)
        assert_whole(server.taken, contents)
    states = [letter["state"] for letter in known.values()]
    assert states.count("accepted") >= LETTERS - connections
    assert states.count("accepted") + states.count("uncertain") == LETTERS


@contextlib.contextmanager
def small_disk(folder, size: int):
    """Puts a folder on a disk of its own for a while."""
    aside = folder.with_name("aside")
    folder.rename(aside)
    folder.mkdir(mode=0o700)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=True)
    try:
        shutil.copytree(aside, folder, dirs_exist_ok=True)
        yield
        shutil.rmtree(aside)
        shutil.copytree(folder, aside)
    finally:
        subprocess.run(["umount", folder], check=True)
    folder.rmdir()
    aside.rename(folder)


def test_a_clock_that_jumps_sends_no_letter_twice_and_loses_none(rack, tmp_path):
    workspace, batch = rack.copy()
    clock = Clock(tmp_path / "clock")
    # No further than the batch may leave.
    jumps = itertools.cycle([5 * A_DAY, -400 * A_DAY, 3_600, -3_600, 0])
    script = {".": "250 2.0.0 taken", "RCPT bababade@example.com": "451 4.7.1 later"}
    commands = ("MAIL", "DATA", ".")
    with ScriptedServer(
        script, watch=lambda command: clock.set(next(jumps)) if command in commands else None
    ) as server:
        report = workspace.send(batch, server.url, exits=75, environment=clock.environment).json
        assert (report["accepted"], report["deferred"]) == (LETTERS - 1, 1)
        server.script, server.watch = {}, lambda command: None
        clock.set(6 * A_DAY)
        workspace.send(batch, server.url, exits=(0, 75), environment=clock.environment)
        assert len(server.recipients) == len(set(server.recipients)) >= LETTERS - 1
