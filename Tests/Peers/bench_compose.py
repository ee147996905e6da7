"""Letters per second and peak memory of `regards compose`, beside mailmerge's dry run.

Both write the same letter, as text and HTML, from the same rows. mailmerge prints its letters;
Regards also reads forms, applies its rules and keeps a durable Maildir with a digest of every
letter. Figures are medians of several runs, and the runs of both alternate, so that a busy machine
slows down both.
"""

import html
import re
import statistics
import tempfile
from email import message_from_string, policy
from pathlib import Path

import measure
import peer_mailmerge
import workspaces
from messages import body, words
from regards import built

SIZES = [1_000, 10_000, 30_000]
#: Beyond this, mailmerge would take minutes, and its time grows with the letters alone.
MAILMERGE_LIMIT = 10_000
RUNS = 3
TITLES = ["letters", "program", "seconds", "letters/s", "ms/letter", "cpu ms/letter", "peak MiB"]


def main() -> None:
    binary = built("-c", "release")
    print(" ".join(f"{title:>13}" for title in TITLES))
    with tempfile.TemporaryDirectory() as scratch:
        for size in SIZES:
            compare(binary, Path(scratch) / str(size), size)


def compare(binary: Path, folder: Path, size: int) -> None:
    """Measures both programs at one size, and prints a row for each."""
    people = workspaces.applicants(size)
    folder.mkdir()
    workspace = workspaces.write(folder / "regards", people)
    merge = peer_mailmerge.write(folder / "mailmerge", people)
    check_same_letter(binary, workspace, merge, people[0])

    letters = sum(bool(person.points) for person in people)
    ours, theirs = [], []
    for _ in range(RUNS):
        # Each run makes a batch of its own: outbox/ names the next one of the day.
        ours.append(measure.run([binary, "compose", "rejection-with-feedback"], workspace))
        assert ours[-1].out.startswith(f"composed {letters} of {size} ")
        if size <= MAILMERGE_LIMIT:
            theirs.append(peer_mailmerge.run(merge, "--no-limit"))
    show("regards", letters, ours)
    if theirs:
        show("mailmerge", letters, theirs)
        ratio = median(theirs, "seconds") / median(ours, "seconds")
        of_processor = median(theirs, "processor") / median(ours, "processor")
        print(f"mailmerge takes {ratio:.1f} times the seconds, {of_processor:.1f} times the cpu")


def show(name: str, letters: int, runs: list[measure.Measurement]) -> None:
    """Prints the medians of the runs of one program."""
    seconds, processor = median(runs, "seconds"), median(runs, "processor")
    print(
        f"{letters:>13,} {name:>13} {seconds:>13.2f} {letters / seconds:>13,.0f}"
        f" {seconds / letters * 1000:>13.3f} {processor / letters * 1000:>13.3f}"
        f" {median(runs, 'peak') / 1024:>13.1f}",
        flush=True,
    )


def median(runs: list[measure.Measurement], figure: str) -> float:
    return statistics.median(getattr(run, figure) for run in runs)


def check_same_letter(binary: Path, workspace: Path, merge: Path, person) -> None:
    """Both programs must write the same words, or their figures mean nothing."""
    command = [binary, "show", person.id, "rejection-with-feedback", "--part", "html"]
    ours = measure.run(command, workspace).out
    printed = peer_mailmerge.run(merge, "--limit", "1").out
    message = message_from_string(printed.partition("\n")[2], policy=policy.default)
    assert content(ours) == content(body(message, "html")), (ours, printed)


def content(page: str) -> str:
    """The words of a letter, from its greeting on."""
    text = re.sub(r"<[^>]*>", " ", page.partition("<body")[2])
    return words(html.unescape(text[text.index("Dear ") :]))


if __name__ == "__main__":
    main()
