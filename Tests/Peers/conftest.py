"""Fixtures for all tests: the built program, a fresh sample workspace, batches and servers."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

import receivers
from certificates import Authority
from records import Records
from regards import LETTERS, Batch, Program, Workspace, built


@pytest.fixture(scope="session", autouse=True)
def state_folder(tmp_path_factory) -> None:
    """What programs remember for their user stays in a folder of the tests."""
    os.environ["XDG_STATE_HOME"] = str(tmp_path_factory.mktemp("state"))


@pytest.fixture(scope="session")
def regards(state_folder) -> Program:
    """The built program."""
    binary = built()
    if not os.access(binary, os.X_OK):
        pytest.exit(f"{binary}: no such program; build it with: swift build", returncode=1)
    return Program(binary)


@dataclass(frozen=True)
class Stages:
    """The sample workspace, once as `init` makes it and once with its rejections approved."""

    program: Program
    fresh: Path
    #: The ledger before the approval.
    composed: Path
    finished: Path
    #: The output of `compose --json`.
    report: dict

    def sample(self, folder: Path) -> Workspace:
        """A copy of the sample in this folder."""
        return Workspace(shutil.copytree(self.fresh, folder), self.program)

    def add_batch(self, workspace: Workspace) -> Batch:
        """Adds the composed rejections to a copy of the sample."""
        shutil.copytree(self.finished / "outbox", workspace.folder / "outbox")
        workspace.take_ledger(self.composed)
        return Batch(workspace.folder, self.report)

    def add_approval(self, workspace: Workspace) -> None:
        """Adds the approval of these rejections."""
        workspace.take_ledger(self.finished / ".regards")


@pytest.fixture(scope="session")
def stages(regards, tmp_path_factory) -> Stages:
    """The workspaces that tests get copies of, because making one takes a second."""
    folder = tmp_path_factory.mktemp("stages")
    workspace = sample(regards, folder / "finished")
    shutil.copytree(workspace.folder, folder / "fresh")
    batch = workspace.compose("rejection-with-feedback")
    shutil.copytree(workspace.folder / ".regards", folder / "composed")
    workspace.approve(batch)
    return Stages(
        regards, folder / "fresh", folder / "composed", workspace.folder, batch.report)


@pytest.fixture
def acme(stages, tmp_path) -> Workspace:
    """A sample workspace of the test's own."""
    return stages.sample(tmp_path / "acme")


@pytest.fixture
def batch(acme, stages) -> Batch:
    """The rejections of the sample, composed."""
    return stages.add_batch(acme)


@pytest.fixture
def approved(acme, batch, stages) -> Batch:
    """The rejections of the sample, approved."""
    stages.add_approval(acme)
    return batch


@pytest.fixture(params=["smtp-sink", "aiosmtpd"])
def receiver(request, tmp_path):
    """Two mail servers that others wrote, one after the other."""
    is_sink = request.param == "smtp-sink"
    with receivers.smtp_sink(tmp_path) if is_sink else receivers.aiosmtpd() as server:
        yield server


@pytest.fixture(scope="session")
def authority(tmp_path_factory) -> Authority:
    """The certificate authority that the program is told to trust."""
    return Authority.new(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def library(regards, tmp_path_factory) -> Workspace:
    """A sample workspace that tests read and do not change."""
    return sample(regards, tmp_path_factory.mktemp("library") / "acme")


@pytest.fixture(scope="session")
def records(library) -> Records:
    """The records of the sample."""
    return Records.read(library.folder)


@pytest.fixture(scope="session")
def batches(library) -> dict[str, Batch]:
    """All five letters of the sample, composed."""
    return {letter: library.compose(letter) for letter in LETTERS}


def sample(regards: Program, folder: Path) -> Workspace:
    """Makes the sample workspace; its letters may be sent at any hour."""
    regards.run("init", "--sample", folder)
    with open(folder / "regards.yaml", "a", encoding="utf-8") as settings:
        settings.write("sending_window: any\n")
    return Workspace(folder, regards)
