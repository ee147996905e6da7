"""Composing that is cut short leaves no batch, rather than half a one."""

import re
import resource
import signal
import subprocess
import time

import pytest

import workspaces
from regards import Workspace


@pytest.fixture
def crowd(regards, tmp_path) -> Workspace:
    """A workspace that takes a while to compose."""
    return Workspace(workspaces.write(tmp_path / "crowd", workspaces.applicants(2000)), regards)


def test_a_kill_while_composing_leaves_no_batch(crowd):
    outbox = crowd.folder / "outbox"
    process = crowd.program.start("compose", "rejection-with-feedback", folder=crowd.folder)
    await_letters(outbox, 20)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    assert batches(outbox) == []
    assert crowd.run("status").out.startswith("no batches yet\n")

    batch = crowd.compose("rejection-with-feedback", "--application", "A-000001")
    assert list(outbox.iterdir()) == [batch.folder]
    assert len(list((batch.folder / "new").iterdir())) == 1


def test_a_list_that_may_not_grow_leaves_no_batch(crowd):
    # The ledger is there already, and opening it writes less than the list of letters needs.
    crowd.run("ledger", "accept", "--by", "Dana Whitfield")
    limit = 40_000
    # To a program, a limit on the size of its files looks like a disk that has no room for more.
    # Python ignores SIGXFSZ, and so does its child unless its signals are restored.
    outcome = crowd.run(
        "compose", "rejection-with-feedback", exits=73, restore_signals=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    place = r'"outbox/\.composing-[-\d]+-rejection-with-feedback/entries"'
    assert re.fullmatch(rf"error: {place}: cannot write: File too large\n", outcome.err)
    assert list((crowd.folder / "outbox").iterdir()) == []


def test_a_disk_that_is_full_leaves_no_batch(crowd):
    outbox = crowd.folder / "outbox"
    outbox.mkdir(mode=0o700)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=100k", "tmpfs", outbox], check=True)
    try:
        outcome = crowd.run("compose", "rejection-with-feedback", exits=73)
        place = r'"outbox/\.composing-[-\d]+-rejection-with-feedback/(?:tmp/\.regards-\w+|entries)"'
        assert re.fullmatch(
            rf"error: {place}: cannot (?:write|create): No space left on device\n", outcome.err)
        assert list(outbox.iterdir()) == []
    finally:
        subprocess.run(["umount", outbox], check=True)


def await_letters(outbox, count: int) -> None:
    """Returns once this many letters are composed, out of sight."""
    deadline = time.monotonic() + 60
    while len(list(outbox.glob(".composing-*/new/*"))) < count:
        assert time.monotonic() < deadline


def batches(outbox) -> list:
    return [path for path in outbox.iterdir() if not path.name.startswith(".")]
