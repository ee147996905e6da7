"""Letters per second into a Maildir, and time and memory by the number of letters.

`regards send` stands beside a program in C that writes and syncs the same bytes: once with an fsync
for each letter, as mail servers do, and once with one syncfs for many. That program has all letters
in memory before its clock starts, and keeps no ledger. *Sending* is, of Regards, the time from the
first change in the Maildir to the last in the Maildir or the ledger; *whole* is all of the command.

Then `compose` and `send` for 1,000 letters and for 100 times as many: time for each letter, and peak
memory, neither of which should grow. The fewer the letters, the more the runs; figures are medians.
"""

import os
import shutil
import statistics
import tempfile
from pathlib import Path

import measure
from mailings import Mailing
from measure import Measurement
from observing import observed
from programs import compiled
from regards import TOP, built

#: How many runs for how many letters.
RUNS = {1_000: 5, 10_000: 3, 100_000: 1}
#: How the program in C syncs: for each letter, or once for so many.
WAYS = ["each", "1000", "1000000"]
NAMES = {"each": "fsync each", "1000": "syncfs/1,000", "1000000": "one syncfs"}


def main() -> None:
    binary = built("-c", "release")
    # Where the build is, and not where temporary files are, which may be in memory.
    with tempfile.TemporaryDirectory(dir=TOP / ".build") as folder:
        scratch = Path(folder)
        writer = compiled("maildir_write", scratch)
        figures = {letters: measured(letters, binary, writer, scratch) for letters in RUNS}
    show_growth(figures)


def measured(
    letters: int, binary: Path, writer: Path, scratch: Path
) -> dict[str, list[Measurement]]:
    """Measures all at one number of letters, in turn, and prints how Regards and C compare."""
    composing, sending, spans, written = [], [], [], {way: [] for way in WAYS}
    for number in range(RUNS[letters]):
        folder = scratch / f"{letters}-{number}"
        mailing = Mailing(binary, folder, letters, is_long=False)
        composing.append(mailing.composing)
        with observed(lambda: last_write(folder)) as observation:
            sending.append(mailing.send("maildir:sent"))
        spans.append(observation.seconds)
        assert len(os.listdir(folder / "sent/new")) == letters
        for way in WAYS:
            written[way].append(seconds_in_c(writer, mailing, way))
        size = mailing.size
        shutil.rmtree(folder)

    print(f"\n{letters:,} letters of {size:,} bytes into a Maildir")
    seconds = {way: statistics.median(its) for way, its in written.items()}
    ours = statistics.median(spans)
    show("", "seconds", "letters/s")
    show("regards sending", f"{ours:.2f}", f"{letters / ours:,.0f}")
    whole = median(sending, "seconds")
    show("regards whole", f"{whole:.2f}", f"{letters / whole:,.0f}")
    for way, its in seconds.items():
        show(f"C, {NAMES[way]}", f"{its:.2f}", f"{letters / its:,.0f}")
    for way, its in seconds.items():
        print(
            f"regards sends {its / ours:.2f} times the letters/s of C with {NAMES[way]};"
            f" {its / whole:.2f} times by the whole command"
        )
    return {"compose": composing, "send": sending}


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
    """What the program in C takes for the letters of a batch."""
    mailing.rewind()
    target = mailing.folder / f"written-{way}"
    seconds = float(measure.run([writer, target, way], mailing.folder, mailing.list).out)
    assert len(os.listdir(target / "new")) == len(mailing.paths)
    shutil.rmtree(target)
    return seconds


def show_growth(figures: dict[int, dict[str, list[Measurement]]]) -> None:
    """Prints time for each letter and peak memory, and how they are to those of the fewest letters."""
    print()
    show("", "letters", "ms/letter", "ratio", "cpu ms", "ratio", "peak MiB")
    for command in ("compose", "send"):
        least = None
        for letters, runs in figures.items():
            wall = median(runs[command], "seconds") / letters * 1000
            processor = median(runs[command], "processor") / letters * 1000
            least = least or (wall, processor)
            show(
                command, f"{letters:,}", f"{wall:.3f}", f"{wall / least[0]:.2f}",
                f"{processor:.3f}", f"{processor / least[1]:.2f}",
                f"{median(runs[command], 'peak') / 1024:.1f}",
            )


def median(runs: list[Measurement], figure: str) -> float:
    return statistics.median(getattr(run, figure) for run in runs)


def show(name: str, *cells: str) -> None:
    print(f"{name:<18}" + " ".join(f"{cell:>12}" for cell in cells), flush=True)


if __name__ == "__main__":
    main()
