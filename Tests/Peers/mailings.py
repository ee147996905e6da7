"""Approved batches that can be sent many times, each time as if it were the first."""

import os
import shutil
from pathlib import Path

import measure
import workspaces
from measure import Measurement
from regards import TOP
from workspaces import Applicant

LETTER = "rejection-with-feedback"
#: Makes a letter of 8 KiB, in which it stands twice: as text and as HTML.
LONG = """\
A few words on how we decide, because many people ask. Everybody who talked to you wrote down on
the same day what they saw and heard, each alone, before they read what the others had written.
Then we met, and went through one competency after the other: what was asked, what you did, and
what somebody in this position would have had to do. Nobody was compared with another applicant,
and no single answer decided it. What stands above is taken from those notes, word for word where
that was possible, and somebody who was in the room has read it again before it went to you.

Please take it as what it is: a record of two hours, in a room that was new to you, about tasks
that we chose. It says little about the years before, and nothing about what you can learn in the
next. We have been wrong before, and people whom we turned down have shown us so. If you think that
we missed something, or that a task was put in a way that hid what you know, tell us which one and
how you would have liked to be asked. We read such answers together, and we have changed two of our
tasks because of them. Both are better now than they were before.

We keep your application for six months, so that we can answer your questions about it, and then
delete it with all notes. If you want it to be deleted earlier, one line from you is enough; we
will answer once it is done. You may apply again at any time, for this position or for another; we
will start from the beginning, with other people and other tasks, and this decision will not count
against you.
"""


class Mailing:
    """A workspace with one approved batch of this many letters.

    Of many thousands a few are held, because by chance a form contradicts itself in every point.
    """

    def __init__(self, binary: Path, folder: Path, letters: int, is_long: bool = True):
        # Every fiftieth person gets none.
        self.people = workspaces.applicants(letters * 50 // 49)
        self.binary = binary
        self.folder = workspaces.write(folder, self.people)
        if is_long:
            template = lengthened((TOP / "Templates" / f"{LETTER}.en.md").read_text("utf-8"))
            (folder / "templates").mkdir()
            (folder / "templates" / f"{LETTER}.en.md").write_text(template, "utf-8")
        self.composing = self.run("compose", LETTER, "--output", "outbox/batch")
        self.paths = sorted((folder / "outbox/batch/new").iterdir())
        assert 0.999 * letters < len(self.paths) <= letters, (len(self.paths), letters)
        self.run(
            "approve", "outbox/batch", "--by", "Dana Whitfield", "--confirm", "similar-name",
            "--count", str(len(self.paths)),
        )
        shutil.copytree(folder / ".regards", folder / "approved")
        #: The letters for the programs in C, which read it as their standard input.
        self.list = folder / "letters.txt"
        self.list.write_text("".join(f"somebody@example.com {path}\n" for path in self.paths))

    @property
    def recipients(self) -> list[Applicant]:
        return [person for person in self.people if person.points]

    @property
    def size(self) -> int:
        """Bytes of a letter, on average."""
        return round(sum(path.stat().st_size for path in self.paths) / len(self.paths))

    def send(self, url: str, connections: int = 1) -> Measurement:
        """Sends every letter of the batch."""
        self.rewind()
        many = f"  connections: {connections}\n" if connections > 1 else ""
        transport = f"transport:\n  url: {url}\n{many}"
        (self.folder / "regards.yaml").write_text(workspaces.SETTINGS + transport)
        sent = self.run("send", "outbox/batch")
        count = len(self.paths)
        assert sent.out.startswith(f"{count} approved: {count} accepted, "), sent.out[:200]
        return sent

    def rewind(self) -> None:
        """Forgets every run, and leaves nothing to write that the next would have to wait for."""
        shutil.rmtree(self.folder / ".regards")
        shutil.copytree(self.folder / "approved", self.folder / ".regards")
        (self.folder / "outbox/batch/sendings.jsonl").unlink(missing_ok=True)
        self.run("ledger", "accept", "--by", "Dana Whitfield")
        for path in (self.folder / "outbox/batch/cur").iterdir():
            path.rename(path.parents[1] / "new" / path.name.partition(":")[0])
        os.sync()

    def run(self, *arguments: str) -> Measurement:
        return measure.run([self.binary, *arguments], self.folder)


def lengthened(template: str) -> str:
    """A template of 8 KiB letters, made from one of shorter ones."""
    place = "This decision is about this position only."
    assert place in template
    return template.replace(place, f"{LONG}\n{place}")
