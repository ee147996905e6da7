"""Letters per second of `regards send`, beside other senders, into Postfix's `smtp-sink`.

Near, over the loopback: beside Postfix's own load generator, with as many letters of the same size,
and beside mailmerge, with fewer of the same words. Far, behind a proxy that makes a round trip take
20 ms: beside libcurl's own transfer mode. At both, below a bare client that has the letters in memory
and pipelines them, which shows what the way takes at most. Regards alone keeps a ledger, on disk.

*Sending* is the time in which the sink had something to read, from the first byte to the last: what
Regards does before and after, such as looking at every byte of the batch again, is left out. *Whole*
is all of the command. Every round runs each program once, so that a busy machine slows down all.
Figures are medians over the rounds, and a ratio is the median of the ratios within them.
"""

import dataclasses
import socket
import statistics
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Callable

import delay_proxy
import measure
import peer_mailmerge
import receivers
import workspaces
from mailings import Mailing, lengthened
from measure import Measurement
from observing import bytes_read, observed
from programs import compiled
from receivers import HOST
from regards import TOP, built

LETTERS = 10_000
MAILMERGE_LETTERS = 1_000
#: For each connection; libcurl needs a second for eleven.
FAR_LETTERS = 200
CONNECTIONS = [1, 4]
SENDER = "dana.whitfield@acme.example"
ROUNDS = 3
#: Milliseconds in each direction.
DELAY = 10


@dataclasses.dataclass(frozen=True)
class Sender:
    """A program that sends so many letters over so many connections."""

    name: str
    connections: int
    letters: int
    send: Callable[[], Measurement]


@dataclasses.dataclass(frozen=True)
class Run:
    """The time of one run of a sender, in seconds."""

    sending: float
    whole: float
    processor: float


PHASES = [field.name for field in dataclasses.fields(Run)]


def main() -> None:
    binary = built("-c", "release")
    with tempfile.TemporaryDirectory(dir=TOP / ".build") as folder:
        scratch = Path(folder)
        connections = [it for it in CONNECTIONS if it == 1 or takes(it, binary, scratch)]
        near(binary, scratch, connections)
        far(binary, scratch, connections)


def takes(connections: int, binary: Path, scratch: Path) -> bool:
    """True if Regards can use more than one connection."""
    folder = workspaces.write(scratch / "asked", workspaces.applicants(1))
    with open(folder / "regards.yaml", "a", encoding="utf-8") as settings:
        settings.write(f"transport: {{url: 'smtp://localhost', connections: {connections}}}\n")
    asked = subprocess.run([binary, "due"], cwd=folder, capture_output=True, text=True)
    if asked.returncode:
        print(f"Regards does not take {connections} connections:\n{asked.stderr}")
    return asked.returncode == 0


def near(binary: Path, scratch: Path, connections: list[int]) -> None:
    """Beside smtp-source and mailmerge, over the loopback."""
    mailing = Mailing(binary, scratch / "near", LETTERS)
    bare = compiled("bare_send", scratch, "-lpthread")
    template = lengthened(peer_mailmerge.TEMPLATE.read_text("utf-8"))
    people = mailing.recipients[:MAILMERGE_LETTERS]
    with receivers.running_sink() as (sink, port):
        url = f"smtp://{HOST}:{port}?tls=none"
        merge = peer_mailmerge.write(scratch / "mailmerge", people, template, port)
        senders = [
            Sender("mailmerge", 1, MAILMERGE_LETTERS, lambda: peer_mailmerge.send(merge))
        ]
        for it in CONNECTIONS:
            if it in connections:
                senders.append(Sender("regards", it, LETTERS, sending(mailing, url, it)))
            senders += [
                Sender("smtp-source", it, LETTERS, generating(mailing.size, port, it)),
                Sender("bare", it, LETTERS, listing([bare, port, SENDER, it], mailing)),
            ]
        print(
            f"\n{LETTERS:,} letters of {mailing.size:,} bytes over the loopback,"
            f" where a round trip takes {round_trip(port) * 1000:.2f} ms"
        )
        compare(senders, sink.pid)


def far(binary: Path, scratch: Path, connections: list[int]) -> None:
    """Beside libcurl, over a long way."""
    mailings = {
        it: Mailing(binary, scratch / f"far-{it}", FAR_LETTERS * it) for it in CONNECTIONS
    }
    bare = compiled("bare_send", scratch, "-lpthread")
    curl = compiled("curl_send", scratch, "-lcurl", "-lpthread")
    with (
        receivers.running_sink() as (sink, sink_port),
        delay_proxy.delayed(sink_port, DELAY) as port,
    ):
        url = f"smtp://{HOST}:{port}"
        senders = []
        for it, mailing in mailings.items():
            letters = FAR_LETTERS * it
            transfer = [curl, f"{url}/localhost", SENDER, it]
            if it in connections:
                send = sending(mailing, f"{url}?tls=none", it)
                senders.append(Sender("regards", it, letters, send))
            senders += [
                Sender("libcurl", it, letters, listing(transfer, mailing)),
                Sender("bare", it, letters, listing([bare, port, SENDER, it], mailing)),
            ]
        print(
            f"\n{FAR_LETTERS} letters a connection, each of {mailings[1].size:,} bytes,"
            f" over a way where a round trip takes {round_trip(port) * 1000:.1f} ms"
        )
        compare(senders, sink.pid)


def sending(mailing: Mailing, url: str, connections: int) -> Callable[[], Measurement]:
    return lambda: mailing.send(url, connections)


def generating(size: int, port: int, connections: int) -> Callable[[], Measurement]:
    """Postfix's own load generator, which keeps its connections open."""
    options = ["-d", "-s", connections, "-m", LETTERS, "-l", size, f"{HOST}:{port}"]
    return lambda: measure.run([*receivers.postfix("smtp-source"), *options], Path("/"))


def listing(command: list, mailing: Mailing) -> Callable[[], Measurement]:
    """A program in C, with the bytes of a batch."""

    def run() -> Measurement:
        mailing.rewind()
        return measure.run(command, mailing.folder, mailing.list)

    return run


def compare(senders: list[Sender], sink: int) -> None:
    """Lets every sender run in turn, and prints a row for each, and a ratio for each but Regards."""
    runs = {sender: [] for sender in senders}
    for _ in range(ROUNDS):
        for sender in senders:
            with observed(lambda: bytes_read(sink)) as observation:
                done = sender.send()
            runs[sender].append(Run(observation.seconds, done.seconds, done.processor))
    show("program", "connections", "sending s", "letters/s", "whole s", "letters/s", "cpu s")
    for sender, its in runs.items():
        row = {phase: statistics.median(getattr(run, phase) for run in its) for phase in PHASES}
        show(
            sender.name, sender.connections,
            f"{row['sending']:.2f}", f"{sender.letters / row['sending']:,.0f}",
            f"{row['whole']:.2f}", f"{sender.letters / row['whole']:,.0f}",
            f"{row['processor']:.2f}",
        )
    ours = {sender.connections: sender for sender in senders if sender.name == "regards"}
    for other in senders:
        if other.name != "regards" and other.connections in ours:
            show_ratios(runs, ours[other.connections], other)


def show(*cells) -> None:
    print(" ".join(f"{cell:>12}" for cell in cells), flush=True)


def show_ratios(runs: dict[Sender, list[Run]], ours: Sender, other: Sender) -> None:
    """Prints how many times the letters per second of another Regards sends."""

    def ratio(phase: str) -> float:
        pairs = [
            (getattr(our, phase) / ours.letters, getattr(their, phase) / other.letters)
            for our, their in zip(runs[ours], runs[other])
        ]
        return statistics.median(their / our for our, their in pairs)

    print(
        f"regards over {ours.connections}: {ratio('sending'):.2f} times the letters/s of"
        f" {other.name} over {other.connections}; {ratio('whole'):.2f} times by the whole command"
    )


def round_trip(port: int) -> float:
    """Seconds from a command to its reply: the median of some."""
    with socket.create_connection((HOST, port)) as connection:
        connection.recv(1024)
        times = []
        for _ in range(9):
            start = time.monotonic()
            connection.sendall(b"NOOP\r\n")
            connection.recv(1024)
            times.append(time.monotonic() - start)
    return statistics.median(times)


if __name__ == "__main__":
    main()
