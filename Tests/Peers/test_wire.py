"""Messages of every size near that of a buffer, with leading dots, arrive byte for byte."""

import hashlib
import itertools
import os
import shutil

import pytest

import workspaces
from dotted import message
from messages import undated
from regards import Batch, Workspace

ALL_SIZES = [*range(65_000, 66_201), *range(131_072 - 64, 131_072 + 65)]
#: `make peers` takes all; otherwise those next to a buffer's, and a few further away.
SIZES = [
    it for it in ALL_SIZES
    if "EVERY_SIZE" in os.environ or it % 97 == 0 or min(it % 65_536, -it % 65_536) <= 20
]


@pytest.fixture(scope="module")
def dotted(regards, tmp_path_factory):
    """An approved batch with a message of each size, and of some sizes two."""
    # Every fiftieth person gets no letter.
    people = workspaces.applicants(len(SIZES) * 50 // 49 + 1)
    folder = workspaces.write(tmp_path_factory.mktemp("wire") / "acme", people)
    workspace = Workspace(folder, regards)
    batch = workspace.compose("rejection-with-feedback")
    manifest = (batch.folder / "batch.json").read_text("utf-8")
    for letter, size in zip(batch.composed.values(), itertools.cycle(SIZES)):
        path = batch.folder / "new" / letter["file"]
        header, _, _ = path.read_bytes().partition(b"\r\n\r\n")
        content = message(header, size)
        path.write_bytes(content)
        manifest = manifest.replace(letter["digest"], hashlib.sha256(content).hexdigest())
    (batch.folder / "batch.json").write_text(manifest, "utf-8")
    reason = ["--adopt", "these letters were made longer"]
    workspace.approve(batch, "--confirm", "similar-name", "--count", len(batch), *reason)
    shutil.copytree(folder / ".regards", folder / "approved")
    return workspace, batch


def test_every_size_and_every_dot_arrives_byte_for_byte(dotted, receiver):
    workspace, batch = dotted
    # As if it were the first time.
    (batch.folder / "sendings.jsonl").unlink(missing_ok=True)
    workspace.take_ledger(workspace.folder / "approved")
    contents = batch.contents
    assert len(set(map(len, contents.values()))) == len(SIZES)
    assert workspace.send(batch, receiver.url).json["accepted"] == len(batch) >= len(SIZES)
    arrived = {it.recipients[0]: undated(it.content) for it in receiver.received}
    different = [
        len(content) for to, content in contents.items() if arrived.get(to) != undated(content)
    ]
    assert different == []
    assert len(receiver.received) == len(batch)
