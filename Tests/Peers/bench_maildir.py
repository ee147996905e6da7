"""Letters per second into a Maildir, and time and memory by the number of letters.

`regards send` stands beside a program in C that writes and syncs the same bytes: once with an fsync
for each letter, as mail servers do, and with one syncfs for many. That program has all letters in
memory before its clock starts, and keeps no ledger. *Sending* is, of Regards, the time from the first
change in the Maildir to the last in the Maildir or the ledger; *whole* is all of the command.

Then `compose` and `send` for 1,000 letters and for 100 times as many: time for each letter, and peak
memory, neither of which should grow. The small batches run before and after the large one, so that
not the hour makes the difference. Figures are medians, and a ratio is the median of the ratios of runs
with the same batch.
"""

import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import measure
from mailings import Mailing
from measure import Measurement
from observing import observed
from programs import compiled
from regards import TOP, built

#: The letters of each batch, one after the other.
SCHEDULE = [1_000, 10_000, 1_000, 100_000, 1_000, 10_000, 1_000]
#: The ways in which the program in C syncs.
WAYS = {"each": "C, fsync each", "500": "C, syncfs/500", "1000000": "C, one syncfs"}


@dataclass(frozen=True)
class Run:
    """The measurements of one batch."""

    size: int
    compose: Measurement
    send: Measurement
    #: Seconds.
    sending: float
    in_c: dict[str, float]


def main() -> None:
    binary = built("-c", "release")
    runs = {letters: [] for letters in sorted(SCHEDULE)}
    # The folder of the build, because temporary files may be in memory.
    with tempfile.TemporaryDirectory(dir=TOP / ".build") as folder:
        writer = compiled("maildir_write", Path(folder))
        for letters in SCHEDULE:
            runs[letters].append(measured(letters, binary, writer, Path(folder) / "batch"))
    for letters, its in runs.items():
        show_ratios(letters, its)
    show_growth(runs)


def measured(letters: int, binary: Path, writer: Path, folder: Path) -> Run:
    """Measures all with a batch of its own, which is gone afterwards."""
    mailing = Mailing(binary, folder, letters, is_long=False)
    with observed(lambda: last_write(folder)) as observation:
        sent = mailing.send("maildir:sent")
    assert len(os.listdir(folder / "sent/new")) == len(mailing.paths)
    in_c = {way: seconds_in_c(writer, mailing, way) for way in WAYS}
    run = Run(mailing.size, mailing.composing, sent, observation.seconds, in_c)
    shutil.rmtree(folder)
    return run


def show_ratios(letters: int, runs: list[Run]) -> None:
    """Prints how Regards and C compare."""
    print(f"\n{letters:,} letters of {runs[0].size:,} bytes into a Maildir")
    show("", "seconds", "letters/s", "sending/it", "whole/it")
    ours = {
        "regards sending": [run.sending for run in runs],
        "regards whole": [run.send.seconds for run in runs],
    }
    for name, its in ours.items():
        show(name, *speed(letters, its))
    for way, name in WAYS.items():
        its = [run.in_c[way] for run in runs]
        ratios = [
            median(theirs / our for theirs, our in zip(its, seconds)) for seconds in ours.values()
        ]
        show(name, *speed(letters, its), *(f"{ratio:.2f}" for ratio in ratios))


def speed(letters: int, seconds: list[float]) -> list[str]:
    return [f"{median(seconds):.2f}", f"{letters / median(seconds):,.0f}"]


def last_write(folder: Path) -> int | None:
    """When the Maildir or the journal of the ledger was last written to; None before the first."""
    if not (folder / "sent/new").exists():
        return None
    ledger = (path for path in (folder / ".regards").iterdir() if path.suffix != ".sqlite")
    return max(map(written_at, [folder / "sent/tmp", folder / "sent/new", *ledger]))


def written_at(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except FileNotFoundError:
        return 0


def seconds_in_c(writer: Path, mailing: Mailing, way: str) -> float:
    """The time that the program in C takes for the letters of a batch."""
    mailing.rewind()
    target = mailing.folder / f"written-{way}"
    seconds = float(measure.run([writer, target, way], mailing.folder, mailing.list).out)
    assert len(os.listdir(target / "new")) == len(mailing.paths)
    shutil.rmtree(target)
    return seconds


def show_growth(runs: dict[int, list[Run]]) -> None:
    """Prints time for each letter and peak memory, and how they are to those of the fewest letters."""
    print()
    show("", "letters", "ms/letter", "ratio", "cpu ms", "ratio", "peak MiB")
    for command in ("compose", "send"):
        least = None
        for letters, its in runs.items():
            measurements = [getattr(run, command) for run in its]
            wall = median(it.seconds for it in measurements) / letters * 1000
            processor = median(it.processor for it in measurements) / letters * 1000
            least = least or (wall, processor)
            show(
                command, f"{letters:,}", f"{wall:.3f}", f"{wall / least[0]:.2f}",
                f"{processor:.3f}", f"{processor / least[1]:.2f}",
                f"{median(it.peak for it in measurements) / 1024:.1f}",
            )


def show(name: str, *cells: str) -> None:
    print(f"{name:<18}" + " ".join(f"{cell:>12}" for cell in cells), flush=True)


if __name__ == "__main__":
    main()
