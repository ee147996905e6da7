"""Batches sent to a server that fails at every step in every way: the ledger stays true.

A cell is one script of faults with one kind of server and a number of connections. A batch is sent
through it until nothing is due any more, and judged after each run; then the server becomes
friendly, a day goes by, and the batch is sent again: now every letter has to be accepted, refused
or uncertain.

    torture.py [MIXTURES [SEED]]    every cell there is, then so many drawn by chance
"""

import contextlib
import itertools
import random
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import fault_server
from certificates import Authority
from clock import Clock
from fault_server import Fault, FaultServer
from rack import Rack
from regards import Batch, Program, Workspace, built
from truth import assert_truth, assert_whole, composed, letter_states

LETTERS = 12
A_DAY = 86_400
#: A rate of which half is still fast; with one, the first letter waits for a second.
PATIENT = {"rate": 100_000}
#: When a fault happens: always, or only this time.
OCCURRENCES = (None, 1, 3)
#: Runs of a batch, if something is due every time.
MAXIMUM_RUNS = 4
#: Whatever goes wrong, a run ends by one of these: all sent, unavailable, later, no permission.
EXIT_CODES = (0, 69, 75, 77)


@dataclass(frozen=True)
class Cell:
    """One combination of what goes wrong with how it is met."""

    script: tuple[Fault, ...]
    pipelines: bool = True
    connections: int = 1
    is_lax: bool = False

    def __str__(self) -> str:
        words = [*map(str, self.script), "pipelining" if self.pipelines else "one-by-one"]
        return "-".join([*words, *(["lax"] if self.is_lax else []), str(self.connections)])

    @property
    def slows_down(self) -> bool:
        return any(it.kind == "421" for it in self.script)

    @property
    def wants_login(self) -> bool:
        return any(it.moment in ("STARTTLS", "AUTH") for it in self.script)


#: Faults that make a client say RSET.
REFUSED = (Fault("RCPT", "4xx", 2), Fault("RCPT", "5xx", 3))


def script(moment: str, kind: str, at: int | None) -> tuple[Fault, ...]:
    """One fault, and what it takes that its moment comes."""
    return (*(REFUSED if moment == "RSET" else ()), Fault(moment, kind, at))


def matrix(connections=(1, 2, 4, 8)) -> list[Cell]:
    """Every fault, with and without pipelining, by these numbers of connections."""
    cells = [
        Cell(script(moment, kind, at), pipelines, count)
        for moment in fault_server.MOMENTS
        for kind in fault_server.kinds(moment)
        for at, pipelines, count in itertools.product(OCCURRENCES, (True, False), connections)
        # Until the session is open, nothing is sent several at once.
        if pipelines or moment not in ["connect", *fault_server.OPENING]
    ]
    lax = [
        Cell((Fault("RCPT", kind, at),), True, count, is_lax=True)
        for kind, at, count in itertools.product(("4xx", "5xx"), OCCURRENCES, connections)
    ]
    friendly = [Cell((), pipelines, count) for pipelines in (True, False) for count in connections]
    return friendly + cells + lax


def mixtures(count: int, seed: int) -> list[Cell]:
    """Scripts of several faults each, the same for the same seed."""
    chance = random.Random(seed)
    moments = [it for it in fault_server.MOMENTS if it not in ("STARTTLS", "AUTH")]
    return [mixture(chance, moments) for _ in range(count)]


def mixture(chance: random.Random, moments: list[str]) -> Cell:
    drawn = [chance.choice(moments) for _ in range(chance.randint(2, 6))]
    faults = [
        Fault(moment, chance.choice(fault_server.kinds(moment)), chance.randint(1, LETTERS))
        for moment in drawn
    ]
    return Cell(
        tuple(faults), chance.random() < 0.7, chance.choice([1, 2, 4, 8]), chance.random() < 0.5
    )


class Torture:
    """A batch to copy, and a server's certificate and password, for every cell."""

    def __init__(self, program: Program, folder: Path):
        self.rack = Rack(program, folder, LETTERS)
        self.authority = Authority.new(folder)
        self.certificate = self.authority.good()
        self.login = {
            "user": "dana", "password_command": "echo Tulip-29-harbor",
            "ca_file": self.authority.file,
        }

    def apply(self, cell: Cell) -> None:
        """Sends a batch through a cell, and judges what the ledger says of it."""
        workspace, batch = self.rack.copy()
        contents = composed(batch)
        clock = Clock(workspace.folder / "clock")
        tls = self.certificate if cell.wants_login else None
        offers = ["PIPELINING"] if cell.pipelines else []
        with FaultServer(cell.script, offers, tls, cell.is_lax) as server:
            workspace.set_transport(
                url=server.url, connections=cell.connections,
                **(self.login if cell.wants_login else {}), **(PATIENT if cell.slows_down else {}),
            )
            trial = Trial(workspace, batch, server)
            trial.exhaust(clock)
            server.script = ()
            clock.set(A_DAY)
            trial.exhaust(clock)
            states = {it["state"] for it in letter_states(workspace, batch).values()}
            assert states <= {"accepted", "refused", "uncertain"}, states
            assert_whole(server.taken, contents)
            # After a fault, a client may come again before the server has seen that it left.
            assert cell.script or server.most_at_once <= cell.connections
        shutil.rmtree(workspace.folder)


@dataclass(frozen=True)
class Trial:
    """A batch on its way to one server."""

    workspace: Workspace
    batch: Batch
    server: FaultServer

    def exhaust(self, clock: Clock) -> None:
        """Sends, and judges, until nothing is due any more."""
        for _ in range(MAXIMUM_RUNS):
            report = self.workspace.send(
                self.batch, exits=EXIT_CODES, environment=clock.environment
            ).json
            self.server.settle()
            self.judge()
            is_idle = report["attempted"] == 0 and "stopped_by" not in report
            if is_idle or report["deferred"] + report["not_attempted"] == 0:
                break

    def judge(self) -> None:
        """Asserts that every state has its reason in what the server saw."""
        known = letter_states(self.workspace, self.batch)
        assert_truth(known, self.server.taken)
        for letter in self.batch.composed.values():
            message_id, recipient = letter["message_id"], letter["recipient"]
            match known[message_id]["state"]:
                case "accepted":
                    assert self.server.answers[message_id] in known[message_id]["reply"]
                case "uncertain":
                    assert recipient in self.server.lost, f"{recipient}: needlessly uncertain"
                case "refused":
                    assert recipient in self.server.refused, f"{recipient}: nobody refused it"


def main(count: int = 500, seed: int = 1) -> None:
    cells = matrix() + mixtures(count, seed)
    begin = time.monotonic()
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        torture = Torture(Program(built()), Path(folder))
        for number, cell in enumerate(cells, 1):
            try:
                torture.apply(cell)
            except Exception as error:
                failures += 1
                print(f"{cell}: {type(error).__name__}: {str(error)[:600]}", flush=True)
            if number % 100 == 0:
                seconds = time.monotonic() - begin
                print(f"{number} of {len(cells)} cells in {seconds:.0f} s", flush=True)
    print(f"{len(cells) - failures} passed, {failures} failed")
    sys.exit(failures > 0)


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        main(*map(int, sys.argv[1:]))
