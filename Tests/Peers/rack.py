"""A workspace with an approved batch, of which every trial gets a copy."""

import itertools
import shutil
from pathlib import Path

import workspaces
from regards import Batch, Program, Workspace


class Rack:
    """The original and its copies, in one folder."""

    def __init__(self, program: Program, folder: Path, letters: int):
        self.program = program
        self.folder = folder
        people = [it for it in workspaces.applicants(letters * 2) if it.forms][:letters]
        self.original = Workspace(workspaces.write(folder / "original", people), program)
        self.batch = self.original.compose("rejection-with-feedback")
        # The names of the many are made of a few syllables.
        confirmation = ["--confirm", "similar-name", "--count", letters]
        self.original.approve(self.batch, *confirmation)
        self.numbers = itertools.count()

    def copy(self) -> tuple[Workspace, Batch]:
        """A workspace of its own, in which nothing was sent yet."""
        folder = self.folder / f"copy-{next(self.numbers)}"
        shutil.copytree(self.original.folder, folder)
        workspace = Workspace(folder, self.program)
        workspace.run("ledger", "accept", "--by", "Dana Whitfield")
        return workspace, Batch(folder, self.batch.report)
