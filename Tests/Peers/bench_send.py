"""Letters per second of `regards send`, beside other senders, into Postfix's `smtp-sink`.

Near, over the loopback: beside Postfix's own load generator, with as many letters of the same size;
beside mailmerge, with fewer of the same words; and below a bare client that has the letters in memory
and pipelines them, which shows what the sink takes at most. Far, behind a proxy that makes a round
trip take 20 ms: beside libcurl's own transfer mode. Regards alone keeps a ledger, on disk.

*Sending* is the time in which the sink had something to read, from the first byte to the last: what
Regards does before and after, such as looking at every byte of the batch again, is left out. *Whole*
is all of the command. Figures are medians of several runs; the runs of all programs alternate, so
that a busy machine slows down all.
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
RUNS = 3
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
class Figures:
    """Medians of a sender's runs."""

    sending: float
    whole: float
    processor: float

    @classmethod
    def of(cls, runs: list[tuple[float, Measurement]]) -> "Figures":
        sending, measurements = zip(*runs)
        return cls(
            statistics.median(sending),
            statistics.median(run.seconds for run in measurements),
            statistics.median(run.processor for run in measurements),
        )


def main() -> None:
    binary = built("-c", "release")
    with tempfile.TemporaryDirectory(dir=TOP / ".build") as folder:
        scratch = Path(folder)
        connections = [it for it in CONNECTIONS if it == 1 or takes(it, binary, scratch)]
        near(binary, scratch, connections)
        far(binary, scratch, connections)


def takes(connections: int, binary: Path, scratch: Path) -> bool:
    """Whether Regards knows of more than one connection."""
    folder = workspaces.write(scratch / "asked", workspaces.applicants(1))
    with open(folder / "regards.yaml", "a", encoding="utf-8") as settings:
        settings.write(f"transport: {{url: 'maildir:sent', connections: {connections}}}\n")
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
            *(Sender("regards", it, LETTERS, sending(mailing, url, it)) for it in connections),
            *(
                Sender("smtp-source", it, LETTERS, generating(mailing.size, port, it))
                for it in CONNECTIONS
            ),
            *(
                Sender("bare", it, LETTERS, listing([bare, port, SENDER, it], mailing))
                for it in CONNECTIONS
            ),
            Sender("mailmerge", 1, MAILMERGE_LETTERS, lambda: peer_mailmerge.send(merge)),
        ]
        print(
            f"\n{LETTERS:,} letters of {mailing.size:,} bytes over the loopback,"
            f" where a round trip takes {round_trip(port) * 1000:.2f} ms"
        )
        figures = compare(senders, sink.pid)
    for it in connections:
        show_ratio(figures, senders, ("smtp-source", it), it)
        show_ratio(figures, senders, ("bare", it), it)
    show_ratio(figures, senders, ("mailmerge", 1), 1)


def far(binary: Path, scratch: Path, connections: list[int]) -> None:
    """Beside libcurl, over a long way."""
    mailings = {
        it: Mailing(binary, scratch / f"far-{it}", FAR_LETTERS * it) for it in CONNECTIONS
    }
    curl = compiled("curl_send", scratch, "-lcurl", "-lpthread")
    with (
        receivers.running_sink() as (sink, sink_port),
        delay_proxy.delayed(sink_port, DELAY) as port,
    ):
        url = f"smtp://{HOST}:{port}"
        senders = [
            *(
                Sender("regards", it, FAR_LETTERS * it, sending(mailings[it], f"{url}?tls=none", it))
                for it in connections
            ),
            *(
                Sender(
                    "libcurl", it, FAR_LETTERS * it,
                    listing([curl, f"{url}/localhost", SENDER, it], mailings[it]),
                )
                for it in CONNECTIONS
            ),
        ]
        print(
            f"\n{FAR_LETTERS} letters a connection, each of {mailings[1].size:,} bytes,"
            f" over a way where a round trip takes {round_trip(port) * 1000:.1f} ms"
        )
        figures = compare(senders, sink.pid)
    for it in connections:
        show_ratio(figures, senders, ("libcurl", it), it)


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


def compare(senders: list[Sender], sink: int) -> dict[Sender, Figures]:
    """Lets every sender run in turn, and prints a row for each."""
    runs = {sender: [] for sender in senders}
    for _ in range(RUNS):
        for sender in senders:
            with observed(lambda: bytes_read(sink)) as observation:
                run = sender.send()
            runs[sender].append((observation.seconds, run))
    show("program", "connections", "sending s", "letters/s", "whole s", "letters/s", "cpu s")
    figures = {sender: Figures.of(runs[sender]) for sender in senders}
    for sender, its in figures.items():
        show(
            sender.name, sender.connections,
            f"{its.sending:.2f}", f"{sender.letters / its.sending:,.0f}",
            f"{its.whole:.2f}", f"{sender.letters / its.whole:,.0f}", f"{its.processor:.2f}",
        )
    return figures


def show(*cells) -> None:
    print(" ".join(f"{cell:>12}" for cell in cells), flush=True)


def show_ratio(
    figures: dict[Sender, Figures], senders: list[Sender], other: tuple[str, int], connections: int
) -> None:
    """Prints how many times the letters per second of another Regards sends."""
    named = {(sender.name, sender.connections): sender for sender in senders}
    ours, theirs = named["regards", connections], named[other]

    def ratio(phase: str) -> float:
        times = [getattr(figures[it], phase) / it.letters for it in (theirs, ours)]
        return times[0] / times[1]

    print(
        f"regards with {connections} sends {ratio('sending'):.2f} times the letters/s of"
        f" {other[0]} with {other[1]}; {ratio('whole'):.2f} times by the whole command"
    )


def round_trip(port: int) -> float:
    """Seconds from a command to its reply."""
    with socket.create_connection((HOST, port)) as connection:
        connection.recv(1024)
        start = time.monotonic()
        connection.sendall(b"NOOP\r\n")
        connection.recv(1024)
        return time.monotonic() - start


if __name__ == "__main__":
    main()
