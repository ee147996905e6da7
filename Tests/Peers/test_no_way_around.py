"""What is no file of the workspace is never read, changed or made: links, pipes, folders, devices."""

import os
import shutil
import sqlite3
import stat
import subprocess

import pytest

from scripted_server import ScriptedServer

READING = ["check", "status", "due", "pool", "report --json", "show A-1003 rejection-with-feedback"]
WRITING = ["approve", "send"]
FILES = ["ledger.sqlite.sender", "ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm",
         "ledger.sqlite-journal"]
ALL = (0, 64, 65, 66, 69, 73, 77, 78)


def run(acme, batch, command: str, server, exits=ALL):
    words = command.split()
    if words[0] in WRITING:
        words.append(batch.folder)
    if words[0] == "approve":
        words += ["--by", "Robin Vance"]
    if words[0] == "send":
        words += ["--to", server.url]
    return acme.run(*words, exits=exits)


def contents(folder) -> dict[str, bytes]:
    """Every file below a folder, with its bytes."""
    return {str(it): it.read_bytes() for it in folder.rglob("*") if it.is_file()}


@pytest.mark.parametrize("target", ["a text", "a database", "missing"])
@pytest.mark.parametrize("name", FILES)
def test_a_link_in_the_place_of_a_file_of_the_ledger_leads_nowhere(
    acme, approved, tmp_path, name, target
):
    outside = tmp_path / "outside"
    outside.mkdir()
    precious = outside / "precious"
    if target == "a text":
        precious.write_text("my own words")
    if target == "a database":
        with sqlite3.connect(precious) as database:
            database.execute("CREATE TABLE own (word TEXT)")
        database.close()
    before = contents(outside)
    path = acme.folder / ".regards" / name
    path.unlink(missing_ok=True)
    path.symlink_to(precious)
    with ScriptedServer() as server:
        for command in READING + WRITING:
            outcome = run(acme, approved, command, server)
            assert contents(outside) == before, command
            is_met = command == "send" if name.endswith("sender") else "show" not in command
            if is_met:
                assert outcome.code != 0, command
                assert f'.regards/{name}": it is a link' in outcome.err
                assert "Remove the link" in outcome.err
        assert server.recipients == []
    assert path.is_symlink()


def test_a_link_in_the_place_of_the_ledgers_folder_leads_nowhere(acme, batch, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    shutil.rmtree(acme.folder / ".regards")
    (acme.folder / ".regards").symlink_to(outside)
    with ScriptedServer() as server:
        for command in READING + WRITING:
            outcome = run(acme, batch, command, server)
            assert list(outside.iterdir()) == [], command
            if "show" not in command:
                assert '.regards": it is a link' in outcome.err, command


PLACES = [
    "regards.yaml", "applications.csv", "positions.csv", "reasons.yaml", "acme-logo.png",
    "evaluations/A-1003-system-design.yaml", "templates/status-update.en.md", "evaluations.csv",
    "attachments/benefits.pdf", ".regards/ledger.sqlite", ".regards/ledger.sqlite.sender",
    "batch.json", "letter", "outbox",
]


@pytest.mark.parametrize(
    "place, kind",
    [(place, "pipe") for place in PLACES]
    + [(place, kind) for place in PLACES[-5:-1] for kind in ("folder", "device")],
)
def test_what_is_no_file_is_an_error_and_nobody_waits(acme, approved, place, kind):
    path = acme.folder / place
    if place == "batch.json":
        path = approved.folder / place
    if place == "letter":
        path = approved.path(next(iter(approved.composed)))
    path.parent.mkdir(exist_ok=True)
    if path.is_dir():
        shutil.rmtree(path)
    path.unlink(missing_ok=True)
    make_odd(path, kind)
    # Whoever waits for the other end of a pipe is stopped after two minutes, and the test fails.
    with ScriptedServer() as server:
        outcomes = [run(acme, approved, it, server) for it in ["check", "status", *WRITING]]
        is_optional = place in ("reasons.yaml", "attachments/benefits.pdf", "outbox")
        assert is_optional or any(it.code for it in outcomes)
        if place in ("batch.json", "letter", ".regards/ledger.sqlite.sender"):
            assert server.recipients == []


@pytest.mark.parametrize("key", ["ca_file", "client_certificate", "client_key", "dkim"])
def test_a_pipe_in_the_place_of_a_key_is_an_error_and_nobody_waits(
    acme, approved, authority, tmp_path, key
):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    settings = {key: pipe}
    if key == "client_key":
        settings["client_certificate"] = authority.file
    if key == "dkim":
        settings = {}
    with ScriptedServer(tls=authority.good(), implicit=True) as server:
        acme.set_transport(url=server.url, **settings)
        if key == "dkim":
            with open(acme.folder / "regards.yaml", "a", encoding="utf-8") as file:
                file.write(f"  dkim: [{{domain: acme.example, selector: s, key_file: {pipe}}}]\n")
        outcome = acme.send(approved, exits=(66, 78))
        assert str(pipe) in outcome.err and "not a file" in outcome.err
        assert server.recipients == []


def make_odd(path, kind: str) -> None:
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    elif os.geteuid() == 0:
        os.mknod(path, 0o600 | stat.S_IFCHR, os.makedev(1, 5))
    else:
        # Only root can make a device; a link leads to the same one.
        path.symlink_to("/dev/zero")


@pytest.fixture
def read_only(tmp_path):
    """Puts a folder on a disk that can only be read, for as long as the test runs."""
    mounted = []

    def make(folder):
        if os.geteuid() == 0:
            subprocess.run(["mount", "--bind", folder, folder], check=True)
            mounted.append(folder)
            subprocess.run(["mount", "-o", "remount,ro,bind", folder], check=True)
        else:
            # Without root, nothing may be written, which is the same to a program.
            for path in [folder, *folder.rglob("*")]:
                path.chmod(path.stat().st_mode & 0o555)
        return folder

    yield make
    for folder in mounted:
        subprocess.run(["umount", folder], check=True)


@pytest.mark.parametrize("state", ["closed", "crashed", "a log alone", "none"])
def test_reading_works_where_nothing_can_be_written(acme, approved, read_only, tmp_path, state):
    if state == "none":
        shutil.rmtree(acme.folder / ".regards")
    else:
        with ScriptedServer({"RCPT": "451 4.7.1 later"}) as server:
            acme.send(approved, server.url, exits=75)
    if state in ("crashed", "a log alone"):
        leave_log(acme.folder / ".regards", tmp_path, with_index=state == "crashed")
    before = contents(acme.folder)
    states = acme.states(approved) if state == "closed" else None
    read_only(acme.folder)
    for command in READING + [f"status {approved.folder}", f"report -o {tmp_path}/page.html"]:
        outcome = acme.run(*command.split())
        assert "error:" not in outcome.err, command
    if states:
        assert acme.states(approved) == states
    if state in ("crashed", "a log alone"):
        # The letter to somebody unknown is in the log alone.
        assert "1 application received letters" in acme.run("due").err
    assert contents(acme.folder) == before
    failed = acme.run("approve", approved.folder, "--by", "Robin Vance", exits=(66, 73))
    assert "Read-only file system" in failed.err or "permission denied" in failed.err


def leave_log(folder, scratch, with_index: bool) -> None:
    """Adds a letter to the ledger as a process does that is killed: in the log alone."""
    copy = scratch / "crashed"
    shutil.copytree(folder, copy)
    database = sqlite3.connect(copy / "ledger.sqlite")
    database.execute("PRAGMA journal_mode = WAL")
    database.execute(
        "INSERT INTO letter (letter, application, occasion, state, batch, changed_at, text)"
        " VALUES ('thank-you', 'A-77', 'x', 'accepted', 'b', 1764000000, '')"
    )
    database.commit()
    for suffix in ["-wal", "-shm"] if with_index else ["-wal"]:
        shutil.copy(copy / f"ledger.sqlite{suffix}", folder)
    shutil.copy(copy / "ledger.sqlite", folder)
    database.close()


def test_a_ledger_of_an_earlier_version_is_read_where_nothing_can_be_written(
    acme, approved, read_only
):
    path = acme.folder / ".regards/ledger.sqlite"
    with sqlite3.connect(path) as database:
        database.execute("DROP TABLE kept_promise")
        database.execute("DELETE FROM grdb_migrations WHERE identifier = '6 kept promises'")
    database.close()
    before = contents(acme.folder)
    read_only(acme.folder)
    assert acme.run("status", approved.folder).out.count("approved by Dana Whitfield") == 1
    assert "error" not in acme.run("due").err
    assert contents(acme.folder) == before
