"""What the tests stand on: the built program, a fresh sample workspace, batches and servers."""

import os
from pathlib import Path

import pytest

import receivers
from certificates import Authority
from records import Records
from regards import LETTERS, Batch, Program, Workspace, built


@pytest.fixture(scope="session")
def regards() -> Program:
    """The built program; without it there is nothing to test."""
    binary = built()
    if not os.access(binary, os.X_OK):
        pytest.exit(f"{binary}: no such program; build it with: swift build", returncode=1)
    return Program(binary)


@pytest.fixture
def acme(regards, tmp_path) -> Workspace:
    """A sample workspace of the test's own."""
    return sample(regards, tmp_path / "acme")


@pytest.fixture
def batch(acme) -> Batch:
    """The rejections of the sample, composed."""
    return acme.compose("rejection-with-feedback")


@pytest.fixture
def approved(acme, batch) -> Batch:
    """The rejections of the sample, approved."""
    acme.approve(batch)
    return batch


@pytest.fixture(params=["smtp-sink", "aiosmtpd"])
def receiver(request, tmp_path):
    """Somebody else's mail server, one after the other."""
    is_sink = request.param == "smtp-sink"
    with receivers.smtp_sink(tmp_path) if is_sink else receivers.aiosmtpd() as server:
        yield server


@pytest.fixture(scope="session")
def authority(tmp_path_factory) -> Authority:
    """Whom the program is told to trust."""
    return Authority.new(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def library(regards, tmp_path_factory) -> Workspace:
    """A sample workspace to read in only."""
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
    """The sample, whose letters leave at whatever hour the tests run."""
    regards.run("init", "--sample", folder)
    with open(folder / "regards.yaml", "a", encoding="utf-8") as settings:
        settings.write("sending_window: any\n")
    return Workspace(folder, regards)
