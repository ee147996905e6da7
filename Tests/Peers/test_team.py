"""A folder for a team: two users of one machine, one group, one workspace.

As root, the tests run the program as users that every Debian has. Without root there is
only one user: that one does the work of both, so that the modes of all files are tested and not the
system that heeds them.
"""

import contextlib
import grp
import os
import pwd
import shutil
import stat
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from regards import Batch, Program, Workspace
from scripted_server import ScriptedServer

IS_ROOT = os.geteuid() == 0
TEAM = grp.getgrnam("users").gr_gid
ANN, BEN, EVE = (pwd.getpwnam(name).pw_uid for name in ("daemon", "bin", "nobody"))
LETTER = "rejection-with-feedback"


@dataclass(frozen=True)
class Member:
    """A user who runs the program with a umask that would keep everybody else out."""

    uid: int
    groups: tuple[int, ...]
    program: Program
    home: Path

    def run(self, workspace: Path, *arguments, **options):
        user = {"user": self.uid, "group": self.uid, "extra_groups": self.groups}
        return self.program.run(
            *arguments, folder=workspace, umask=0o077,
            environment={"HOME": str(self.home), "XDG_STATE_HOME": str(self.home / "state")},
            **(user if IS_ROOT else {}), **options,
        )


@pytest.fixture(scope="module")
def place(regards):
    """A folder that everybody can enter, with a program that everybody can run."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        binary = shutil.copy(regards.binary, folder / "regards")
        yield folder, Program(binary)


@pytest.fixture
def people(place, request):
    """Ann and Ben of the team, and Eve of no team."""
    folder, program = place
    members = []
    for uid, groups in [(ANN, (TEAM,)), (BEN, (TEAM,)), (EVE, ())]:
        home = folder / f"{request.node.name}-{uid}"
        home.mkdir()
        own(home, uid, uid)
        members.append(Member(uid, groups, program, home))
    return members


def own(path: Path, uid: int, gid: int) -> None:
    if IS_ROOT:
        os.chown(path, uid, gid)


@pytest.fixture
def shared(place, people, request) -> Path:
    """A workspace of the team, made by Ann in a folder of the group, as docs/settings.md says."""
    folder = place[0] / f"{request.node.name}-acme"
    return workspace(folder, people[0], share="share: group\n")


def workspace(folder: Path, ann: Member, share: str) -> Path:
    folder.mkdir()
    own(folder, ann.uid, ann.uid)
    ann.run(folder, "init", "--sample", ".")
    with open(folder / "regards.yaml", "a", encoding="utf-8") as settings:
        settings.write("sending_window: any\n" + share)
    for path in [folder, *folder.rglob("*")]:
        own(path, ann.uid, TEAM)
        path.chmod(0o2770 if path.is_dir() else 0o660)
    return folder


def modes(folder: Path, *names: str) -> dict[str, str]:
    """The modes of what the program made: all that is below these names."""
    found = [it for name in names for it in [folder / name, *(folder / name).rglob("*")]]
    return {str(it.relative_to(folder)): f"{stat.S_IMODE(it.stat().st_mode):o}" for it in found}


def assert_shared(folder: Path, *names: str) -> None:
    for name, mode in modes(folder, *names).items():
        path = folder / name
        assert mode == ("2770" if path.is_dir() else "660"), (name, mode)
        if IS_ROOT:
            assert path.stat().st_gid == TEAM, name


def test_one_composes_another_approves_and_the_first_sends(shared, people):
    ann, ben, _ = people
    report = ann.run(shared, "compose", LETTER, "--json").json
    batch = Batch(shared, report)
    assert_shared(shared, "outbox")
    ben.run(shared, "check")
    ben.run(shared, "approve", batch.folder, "--by", "Ben")
    assert_shared(shared, "outbox", ".regards")
    with ScriptedServer() as server:
        sent = ann.run(shared, "send", batch.folder, "--to", server.url, "--json").json
        assert sent["accepted"] == len(batch) == len(server.recipients)
        again = ben.run(shared, "send", batch.folder, "--to", server.url)
        assert "nothing to send" in again.out
        assert len(server.recipients) == len(batch)
    for member in (ann, ben):
        assert f"{len(batch)} accepted" in member.run(shared, "status").out
    assert_shared(shared, "outbox", ".regards")

    # The other way round, in the same outbox and ledger.
    report = ben.run(shared, "compose", "status-update", "--json").json
    second = Batch(shared, report)
    ann.run(shared, "approve", second.folder, "--by", "Ann")
    with ScriptedServer({"RCPT": "451 4.7.1 later"}) as server:
        ben.run(shared, "send", second.folder, "--to", server.url, exits=75)
    with ScriptedServer() as server:
        # The letters wait for their next attempt; the ledger that Ben wrote is Ann's too.
        ann.run(shared, "send", second.folder, "--to", server.url, exits=(0, 75))
    assert_shared(shared, "outbox", ".regards")


def test_all_that_is_written_is_for_the_team(shared, people):
    ann, ben, _ = people
    ann.run(shared, "report", "-o", "page.html")
    ben.run(shared, "report", "-o", "page.html")
    ann.run(shared, "show", "A-1003", LETTER, "-o", "letter.eml")
    ann.run(shared, "compose", LETTER, "-o", "outbox/no", "--eml", "drafts/eml")
    ben.run(shared, "approve", "outbox/no", "--by", "Ben")
    ben.run(shared, "send", "outbox/no", "--to", "maildir:tried/mail")
    ann.run(shared, "compose", "thank-you", "-o", "outbox/thanks")
    export = shared / "export.csv"
    export.write_text(
        "id,given_name,family_name,email,position,status\n"
        "A-2001,Ida,Holm,ida.holm@example.com,firmware-engineer,active\n"
    )
    own(export, BEN, TEAM)
    ben.run(shared, "import", "csv", "export.csv", exits=(0, 65))
    made = ["page.html", "letter.eml", "drafts", "tried", "outbox", ".regards", "applications.csv"]
    assert_shared(shared, *made)
    assert list(shared.rglob(".regards-*")) == []


def test_without_the_setting_only_the_owner_gets_in(place, people, request):
    ann, ben, _ = people
    folder = workspace(place[0] / f"{request.node.name}-acme", ann, share="")
    batch = Batch(folder, ann.run(folder, "compose", LETTER, "--json").json)
    ann.run(folder, "approve", batch.folder, "--by", "Ann")
    made = modes(folder, "outbox", ".regards")
    # A folder passes its setgid bit on by itself.
    assert set(made.values()) <= {"600", "700", "2700"}
    if not IS_ROOT:
        return
    owner = "belongs to daemon"
    for command in (["approve", batch.folder, "--by", "Ben"], ["status"], ["due"], ["compose", LETTER]):
        refused = ben.run(folder, *command, exits=(66, 73))
        assert "permission denied" in refused.err and owner in refused.err, command
        assert 'set "share: group" in regards.yaml' in refused.err
        assert "not a batch" not in refused.err
    # Ann does as she is told, and Ben gets in.
    with open(folder / "regards.yaml", "a", encoding="utf-8") as settings:
        settings.write("share: group\n")
    subprocess.run(["chmod", "-R", "g+rwX", folder / "outbox", folder / ".regards"], check=True)
    ben.run(folder, "status", batch.folder)
    second = Batch(folder, ann.run(folder, "compose", "status-update", "--json").json)
    ben.run(folder, "approve", second.folder, "--by", "Ben")


def test_the_owner_shares_what_is_there_by_the_setting_alone(place, people, request):
    ann, ben, _ = people
    folder = workspace(place[0] / f"{request.node.name}-acme", ann, share="")
    first = Batch(folder, ann.run(folder, "compose", LETTER, "--json").json)
    ann.run(folder, "approve", first.folder, "--by", "Ann")
    with open(folder / "regards.yaml", "a", encoding="utf-8") as settings:
        settings.write("share: group\n")
    second = Batch(folder, ann.run(folder, "compose", "status-update", "--json").json)
    ann.run(folder, "approve", second.folder, "--by", "Ann")
    assert_shared(folder, ".regards", str(second.folder.relative_to(folder)))
    assert modes(folder, "outbox")["outbox"] == "2770"
    ben.run(folder, "status", second.folder)


def test_who_is_of_no_team_is_told_whose_it_is(shared, people):
    ann, _, eve = people
    batch = Batch(shared, ann.run(shared, "compose", LETTER, "--json").json)
    if not IS_ROOT:
        # One user can only be kept out by the modes of what is their own.
        shared.chmod(0o000)
    with contextlib.ExitStack() as stack:
        stack.callback(shared.chmod, 0o2770)
        for command in ("check", "status", "approve", "send"):
            batches = [batch.folder] if command in ("approve", "send") else []
            refused = eve.run(
                shared.parent, command, *batches, "-w", shared, exits=66,
            )
            assert "permission denied" in refused.err
            assert "not a batch" not in refused.err and "not a workspace" not in refused.err
