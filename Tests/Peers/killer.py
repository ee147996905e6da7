"""Senders that are killed at random moments, again and again, until all their letters are sent.

Every kill may leave as many letters uncertain as there were connections; all others are accepted
once, or still to go. In the end a person looks at what the server has, settles the uncertain ones
by it, and every letter has arrived exactly once.

    killer.py [KILLS [CONNECTIONS [SEED]]]    fails at the first batch of which that is not true
"""

import contextlib
import random
import shutil
import sys
import tempfile
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from email import message_from_bytes
from pathlib import Path

from aiosmtpd.controller import Controller

from rack import Rack
from receivers import HOST, free_port
from regards import Batch, Program, Workspace, built
from truth import assert_truth, assert_whole, composed, letter_states

#: The longest time that a sender lives on once it has begun to send.
LIFETIME_SECONDS = 0.1


class Inbox:
    """A handler for aiosmtpd that keeps every letter by its Message-ID."""

    def __init__(self, pipelines: bool):
        self.pipelines = pipelines
        self.taken: defaultdict[str, list[bytes]] = defaultdict(list)
        self.transactions = 0
        self.url = ""

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        session.host_name = hostname
        return ["250-PIPELINING", *responses] if self.pipelines else responses

    async def handle_MAIL(self, server, session, envelope, address, options):
        self.transactions += 1
        envelope.mail_from = address
        return "250 2.1.0 ok"

    async def handle_DATA(self, server, session, envelope):
        content = envelope.original_content
        self.taken[message_from_bytes(content)["Message-ID"]].append(content)
        return "250 2.0.0 taken"


@contextlib.contextmanager
def counting(pipelines: bool):
    """Runs aiosmtpd, which counts."""
    inbox = Inbox(pipelines)
    port = free_port()
    inbox.url = f"smtp://{HOST}:{port}?tls=none"
    controller = Controller(inbox, hostname=HOST, port=port)
    controller.start()
    try:
        yield inbox
    finally:
        controller.stop()


@dataclass
class Toll:
    """The results of all kills."""

    letters: int
    kills: int = 0
    batches: int = 0
    #: Uncertain letters that the server had, and that it had not.
    arrived: int = 0
    missing: int = 0

    def __str__(self) -> str:
        uncertain = self.arrived + self.missing
        return (
            f"{self.kills} kills over {self.batches} batches of {self.letters}: "
            f"no duplicate, none lost, {uncertain} uncertain, of which {self.arrived} had arrived"
        )


class Killer:
    """Takes batch after batch through its kills."""

    def __init__(self, program: Program, folder: Path, letters: int = 200, seed: int = 1):
        self.rack = Rack(program, folder, letters)
        self.chance = random.Random(seed)
        self.toll = Toll(letters)

    def kill(self, count: int, connections: int, pipelines: bool) -> None:
        """Kills this many senders, and some more until the last batch is through."""
        goal = self.toll.kills + count
        while self.toll.kills < goal:
            self.take_through(connections, pipelines)

    def take_through(self, connections: int, pipelines: bool) -> None:
        """Sends one batch to its end, by one sender after the other."""
        workspace, batch = self.rack.copy()
        contents = composed(batch)
        uncertain = 0
        with counting(pipelines) as inbox:
            workspace.set_transport(url=inbox.url, connections=connections)
            while self.is_killed_while_sending(workspace, batch, inbox):
                self.toll.kills += 1
                open_ones = count_open(workspace, batch)
                assert open_ones - uncertain <= connections, "one kill, and too many are uncertain"
                uncertain = open_ones
            self.settle(workspace, batch, inbox)
        assert_whole(inbox.taken, contents)
        assert len(inbox.taken) == len(batch)
        self.toll.batches += 1
        shutil.rmtree(workspace.folder)

    def is_killed_while_sending(self, workspace: Workspace, batch: Batch, inbox: Inbox) -> bool:
        """Kills a sender after it began; false if it had sent everything before."""
        before = inbox.transactions
        with workspace.program.start("send", batch.folder, folder=workspace.folder) as process:
            while inbox.transactions == before and process.poll() is None:
                time.sleep(0.0005)
            time.sleep(self.chance.uniform(0, LIFETIME_SECONDS))
            process.kill()
            process.communicate()
        assert process.returncode in (-9, 0, 69), process.returncode
        return process.returncode == -9

    def settle(self, workspace: Workspace, batch: Batch, inbox: Inbox) -> None:
        """Compares with what the server has, and has the uncertain letters settled by that."""
        known = letter_states(workspace, batch)
        assert_truth(known, inbox.taken)
        states = Counter(letter["state"] for letter in known.values())
        assert set(states) <= {"accepted", "uncertain"}, states
        for message_id, letter in known.items():
            if letter["state"] == "uncertain":
                has_arrived = message_id in inbox.taken
                self.toll.arrived += has_arrived
                self.toll.missing += not has_arrived
                word = "sent" if has_arrived else "unsent"
                workspace.run("resolve", letter["key"], word, "--by", "Dana Whitfield")
        workspace.send(batch)
        known = letter_states(workspace, batch)
        assert_truth(known, inbox.taken)
        assert {letter["state"] for letter in known.values()} == {"accepted"}


def count_open(workspace: Workspace, batch: Batch) -> int:
    """The number of letters that are uncertain, or were being sent when their sender was killed."""
    states = [letter["state"] for letter in letter_states(workspace, batch).values()]
    return states.count("uncertain") + states.count("attempting")


def main(kills: int = 1000, connections: int = 1, seed: int = 1) -> None:
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        killer = Killer(Program(built()), Path(folder), seed=seed)
        for pipelines in (True, False):
            killer.kill(kills // 2, connections, pipelines)
            print(f"{killer.toll}; {time.monotonic() - begin:.0f} s", flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
