"""Seconds and memory of composing a message into bytes, beside Python's `email`.

Both make the rejection letter of the sample, as text and HTML with the same header, from values that lie
ready; the runs of both alternate, so that a busy machine slows down both, and the ratio is the median of
those within them. Then a file goes with the letter: its megabytes a second, and what the program takes at
its peak beyond what it takes for the letter alone, over the size of the file.
"""

import json
import statistics
import tempfile
import time
from email import message_from_bytes, policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path

import measure
from composer import conformance
from messages import body
from regards import built

ROUNDS = 7
OUR_TIMES, THEIR_TIMES = 1000, 100
SIZES = [1_000_000, 5_000_000, 20_000_000, 50_000_000]


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        record = letter(folder)
        given = folder / "record.json"
        given.write_text(json.dumps(record) + "\n")
        compare(record, given)
        attach(given)


def letter(folder: Path) -> dict:
    """The letter of the sample, as `show` tells of it."""
    binary = built("-c", "release")
    measure.run([binary, "init", "--sample", "acme"], folder)
    show = [binary, "show", "A-1003", "rejection-with-feedback", "--json"]
    shown = json.loads(measure.run(show, folder / "acme").out)
    return {key: shown[key] for key in ("subject", "text", "html")} | {
        key: dict(zip(("name", "address"), parseaddr(shown[key]))) for key in ("from", "to")
    }


def compare(record: dict, given: Path) -> None:
    """Prints what a letter takes both, in microseconds."""
    message = message_from_bytes(by_python(record), policy=policy.default)
    assert body(message, "plain") == record["text"] and body(message, "html") == record["html"]
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(composing(given, "--times", OUR_TIMES) / OUR_TIMES)
        start = time.monotonic()
        for _ in range(THEIR_TIMES):
            by_python(record)
        theirs.append((time.monotonic() - start) / THEIR_TIMES)
    ratio = statistics.median(their / our for our, their in zip(ours, theirs))
    for name, seconds in (("regards", ours), ("python", theirs)):
        print(f"{name:>8} {statistics.median(seconds) * 1e6:>8.1f} microseconds a letter")
    print(f"python takes {ratio:.0f} times as long")


def by_python(record: dict) -> bytes:
    """The same letter, by Python's own package."""
    message = EmailMessage(policy=policy.SMTP)
    for header, key in (("From", "from"), ("To", "to")):
        message[header] = Address(record[key]["name"], addr_spec=record[key]["address"])
    message["Subject"] = record["subject"]
    message["Date"] = "Mon, 23 Nov 2026 12:00:00 +0000"
    message["Message-ID"] = "<A-1042.thank-you@acme.example>"
    message.set_content(record["text"])
    message.add_alternative(record["html"], subtype="html")
    return message.as_bytes()


def attach(given: Path) -> None:
    """Prints what files of several sizes take."""
    alone = measured(given, "--times", 1).peak
    print(f"{'MB':>8} {'ms':>8} {'MB/s':>8} {'peak MiB':>10} {'over size':>10}")
    for size in SIZES:
        options = ["--times", 1, "--attachment", size]
        runs = [measured(given, *options) for _ in range(ROUNDS)]
        seconds = statistics.median(float(run.out) for run in runs)
        peak = statistics.median(run.peak for run in runs)
        print(
            f"{size / 1e6:>8.0f} {seconds * 1000:>8.1f} {size / seconds / 1e6:>8.0f}"
            f" {peak / 1024:>10.1f} {(peak - alone) * 1024 / size:>10.2f}"
        )


def composing(given: Path, *options) -> float:
    return float(measured(given, *options).out)


def measured(given: Path, *options) -> measure.Measurement:
    return measure.run([conformance("-c", "release"), *options], given.parent, given)


if __name__ == "__main__":
    main()
