"""Senders that are killed at random moments, and ledgers that forget what they sent.

After a kill, an older ledger comes back, the ledger is deleted, or the workspace is copied. Nothing
leaves then until a person has settled it with `ledger accept`, and the uncertain letters by what
the server has. In the end every letter has arrived exactly once.

    forgetting.py [ROUNDS [CONNECTIONS [SEED]]]    fails at the first batch of which that is not true
"""

import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from killer import Inbox, Killer, counting
from regards import Batch, Program, Workspace, built
from truth import assert_truth, assert_whole, composed, letter_states

BY = ["--by", "Dana Whitfield"]


class Forgetter(Killer):
    """Takes batch after batch through kills and losses of memory."""

    def __init__(self, program: Program, folder: Path, letters: int = 60, seed: int = 1):
        super().__init__(program, folder, letters, seed)
        self.losses = Counter()

    def go_on(self, rounds: int, connections: int) -> None:
        """Goes through this many losses of memory, and ends the batch of the last one."""
        goal = self.losses.total() + rounds
        while self.losses.total() < goal:
            self.take_through(connections, pipelines=self.chance.random() < 0.5)

    def take_through(self, connections: int, pipelines: bool) -> None:
        workspace, batch = self.rack.copy()
        contents = composed(batch)
        backups: list[Path] = []
        with counting(pipelines) as inbox:
            workspace.set_transport(url=inbox.url, connections=connections)
            while True:
                if self.chance.random() < 0.5:
                    backups.append(self.back_up(workspace, len(backups)))
                if not self.is_killed_while_sending(workspace, batch, inbox):
                    break
                self.toll.kills += 1
                loss = self.chance.choice(["restore", "restore", "delete", "copy", "none"])
                if loss == "restore" and not backups:
                    loss = "delete"
                self.losses[loss] += 1
                if loss == "none":
                    self.settle_uncertain(workspace, batch, inbox)
                    continue
                if loss == "copy":
                    self.send_from_copy(workspace, batch, inbox)
                    continue
                shutil.rmtree(workspace.folder / ".regards")
                if loss == "restore":
                    backup = self.chance.choice(backups)
                    shutil.copytree(backup, workspace.folder / ".regards")
                else:
                    confirm = ["--confirm", "similar-name", "--count", len(batch)]
                    reason = ["--adopt", "the ledger was lost"]
                    workspace.run("approve", batch.folder, *BY, *confirm, *reason)
                self.refuse(workspace, batch, inbox)
                workspace.run("ledger", "accept", *BY)
                self.settle_uncertain(workspace, batch, inbox)
            self.settle_uncertain(workspace, batch, inbox)
            workspace.send(batch)
            assert_truth(letter_states(workspace, batch), inbox.taken)
        assert_whole(inbox.taken, contents)
        assert len(inbox.taken) == len(batch), "a letter was lost"
        self.toll.batches += 1
        for folder in [workspace.folder, *backups]:
            shutil.rmtree(folder)

    def back_up(self, workspace: Workspace, number: int) -> Path:
        target = workspace.folder.with_name(f"{workspace.folder.name}-backup-{number}")
        return shutil.copytree(workspace.folder / ".regards", target)

    def refuse(self, workspace: Workspace, batch: Batch, inbox: Inbox) -> None:
        """Tries to send, which must not even begin."""
        before = inbox.transactions
        folder = workspace.folder / batch.folder.relative_to(batch.folder.parents[1])
        workspace.run("send", folder, exits=75)
        assert inbox.transactions == before, "something left"

    def send_from_copy(self, workspace: Workspace, batch: Batch, inbox: Inbox) -> None:
        copy = shutil.copytree(workspace.folder, workspace.folder.with_name("copied"))
        self.refuse(Workspace(copy, workspace.program), batch, inbox)
        shutil.rmtree(copy)

    def settle_uncertain(self, workspace: Workspace, batch: Batch, inbox: Inbox) -> None:
        """Has every uncertain letter settled by what the server has."""
        for message_id, letter in letter_states(workspace, batch).items():
            if letter["state"] in ("uncertain", "attempting"):
                word = "sent" if message_id in inbox.taken else "unsent"
                workspace.run("resolve", letter["key"], word, *BY)

    def __str__(self) -> str:
        losses = ", ".join(f"{count} x {name}" for name, count in sorted(self.losses.items()))
        return f"{self.toll.kills} kills over {self.toll.batches} batches ({losses}): none twice, none lost"


def main(rounds: int = 500, connections: int = 1, seed: int = 1) -> None:
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        forgetter = Forgetter(Program(built()), Path(folder), seed=seed)
        forgetter.go_on(rounds, connections)
        print(f"{forgetter}; {time.monotonic() - begin:.0f} s", flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
