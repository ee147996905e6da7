"""What may leave, and only once: batches that were changed, and ledgers that forgot something."""

import hashlib
import json
import re
import shutil
from pathlib import Path

import pytest

from regards import Batch, Workspace
from scripted_server import ScriptedServer

CASES = Path(__file__).parent / "cases"
EDITS = [
    json.loads(line) for line in (CASES / "manifest-edits.jsonl").read_text("utf-8").splitlines()
]


@pytest.fixture
def server():
    with ScriptedServer() as server:
        yield server


class Manifest:
    """The `batch.json` of a folder, to be changed."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.path = folder / "batch.json"
        self.value = json.loads(self.path.read_text("utf-8"))
        self.letters = self.value["letters"]

    @property
    def composed(self) -> list[dict]:
        return [it for it in self.letters if it["state"] == "composed"]

    def file(self, letter: dict) -> Path:
        return self.folder / "new" / letter["file"]

    def write(self) -> None:
        """Writes it as the program does: sorted keys, one letter a line."""
        head = {name: it for name, it in self.value.items() if name != "letters"}
        lines = ",\n".join(dumped(it) for it in self.letters)
        self.path.write_text(f'{dumped(head)[:-1]},"letters":[\n{lines}\n]}}\n', "utf-8")


def dumped(value) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def change_letter(manifest: Manifest, old: bytes, new: bytes) -> None:
    """Changes a letter, and its digest with it."""
    letter = manifest.composed[0]
    path = manifest.file(letter)
    content = path.read_bytes()
    assert old in content
    content = content.replace(old, new)
    path.write_bytes(content)
    letter["digest"] = hashlib.sha256(content).hexdigest()


def edit(name: str, manifest: Manifest, other: Manifest) -> None:
    """Makes the edit of this name."""
    first = manifest.composed[0]
    match name:
        case "recipient":
            first["recipient"] = "attacker@evil.example"
        case "recipient-throughout":
            new = "someone@mail.example"
            change_letter(manifest, first["recipient"].encode(), new.encode())
            first["recipient"] = new
        case "words":
            change_letter(manifest, b"Thank you", b"Thanks you")
        case "file-outside":
            manifest.file(first).rename(manifest.folder.parent.parent / "note")
            first["file"] = "../../../note"
        case "entry-removed":
            gone = manifest.composed[1]
            manifest.file(gone).unlink()
            manifest.letters.remove(gone)
            manifest.value["composed"] -= 1
            manifest.value["selected"] -= 1
        case "entry-added":
            added = other.composed[0]
            shutil.copy(other.file(added), manifest.folder / "new")
            manifest.letters.append(added)
            manifest.value["composed"] += 1
            manifest.value["selected"] += 1
        case "sender":
            first["sender"] = "bounces@evil.example"
        case "composed-later":
            manifest.value["composed_at"] = "2027-12-24T12:00:00Z"
        case "held-no-more":
            held = next(it for it in manifest.letters if it["state"] == "held")
            content = manifest.file(first).read_bytes()
            content = content.replace(first["recipient"].encode(), held["recipient"].encode())
            (manifest.folder / "new" / "f00d").write_bytes(content)
            digest = hashlib.sha256(content).hexdigest()
            held.pop("holds")
            held |= {
                "state": "composed", "file": "f00d", "digest": digest, "sender": first["sender"],
                "message_id": first["message_id"],
            }
            manifest.value["composed"] += 1
            manifest.value["held"] -= 1
        case _:
            raise AssertionError(name)


@pytest.mark.parametrize(
    "name",
    [it["name"] for it in EDITS if it["name"] not in ("occasion-of-a-copy", "another-workspace")],
)
def test_a_batch_that_was_changed_is_not_approved(acme, batch, server, name):
    whole = acme.folder / "whole"
    shutil.copytree(batch.folder, whole)
    other = acme.compose("delay-notice", "-o", "outbox/other")
    manifest = Manifest(batch.folder)
    edit(name, manifest, Manifest(other.folder))
    manifest.write()

    refused = acme.run("approve", batch.folder, "--by", "Robin Vance", exits=(65, 77))
    assert refused.err.startswith("error: ")
    assert acme.run("send", batch.folder, "--to", server.url, exits=(65, 77)).err
    assert server.lines == []

    shutil.rmtree(batch.folder)
    whole.rename(batch.folder)
    assert "nobody has approved" in acme.send(batch, server.url, exits=77).err
    assert server.lines == []
    acme.approve(batch)
    assert acme.send(batch, server.url).json["accepted"] == len(batch) == len(server.recipients)


def test_a_copy_of_a_sent_batch_under_other_keys_is_not_approved(acme, approved, server):
    acme.send(approved, server.url)
    copy = approved.folder.with_name("copy")
    shutil.copytree(approved.folder, copy)
    for path in (copy / "cur").iterdir():
        path.rename(copy / "new" / path.name.partition(":")[0])
    manifest = Manifest(copy)
    for letter in manifest.letters:
        letter["occasion"] = "Decision"
    manifest.write()
    acme.run("approve", copy, "--by", "Robin Vance", exits=77)
    acme.run("send", copy, "--to", server.url, exits=77)
    # Also on a person's word: the name of a letter's file is made of its key.
    acme.run("approve", copy, "--by", "Robin Vance", "--adopt", "it looks good", exits=65)
    assert len(server.recipients) == len(approved)


def test_a_batch_of_another_workspace_needs_a_reason(acme, stages, tmp_path, server):
    team = stages.sample(tmp_path / "team")
    batch = stages.add_batch(team)
    copy = acme.folder / "outbox" / "theirs"
    shutil.copytree(batch.folder, copy)
    refused = acme.run("approve", copy, "--by", "Robin Vance", exits=77)
    assert "--adopt" in refused.err
    acme.run("send", copy, "--to", server.url, exits=77)
    acme.run("approve", copy, "--by", "Robin Vance", "--adopt", " ", exits=64)
    assert server.lines == []
    acme.run("approve", copy, "--by", "Robin Vance", "--adopt", "our other office wrote it")
    acme.run("send", copy, "--to", server.url)
    assert len(server.recipients) == len(batch)


@pytest.mark.parametrize(
    "header, new",
    [
        (rb"\r\nTo: [^\r]*", b"\r\nTo: Robin <robin@evil.example>"),
        (rb"\r\nTo: ([^\r]*)", rb"\r\nTo: robin@evil.example, \1"),
        (rb"\r\nTo: ([^\r]*)", rb"\r\nTo: \1\r\nBcc: robin@evil.example"),
        (rb"Message-ID: [^\r]*", b"Message-ID: <1@evil.example>"),
    ],
)
def test_no_batch_is_taken_over_whose_letters_say_something_else(
    acme, batch, server, header, new
):
    manifest = Manifest(batch.folder)
    letter = manifest.composed[0]
    path = manifest.file(letter)
    content, count = re.subn(header, new, path.read_bytes(), count=1)
    assert count == 1
    path.write_bytes(content)
    letter["digest"] = hashlib.sha256(content).hexdigest()
    manifest.write()
    refused = acme.run("approve", batch.folder, "--by", "R", "--adopt", "it looks good", exits=65)
    assert "is not what batch.json says" in refused.err
    acme.run("send", batch.folder, "--to", server.url, exits=77)
    assert server.lines == []


class Team:
    """A workspace with two approved batches, and the backups and copies that people make of it."""

    def __init__(self, acme: Workspace, approved: Batch):
        self.acme = acme
        self.first = approved
        self.second = acme.compose("delay-notice", "-o", "outbox/second")
        acme.approve(self.second, "--count", len(self.second))

    @property
    def ledger(self) -> Path:
        return self.acme.folder / ".regards"


@pytest.fixture
def team(acme, approved) -> Team:
    return Team(acme, approved)


@pytest.fixture
def elsewhere(tmp_path) -> dict:
    """The environment of another user, who remembers nothing."""
    return {"XDG_STATE_HOME": str(tmp_path / "other-state")}


def refused(workspace: Workspace, batch: Batch, server, environment=None) -> None:
    """Sends nothing, three times over, and says why."""
    before = len(server.received)
    folder = workspace.folder / "outbox" / batch.folder.name
    for _ in range(3):
        outcome = workspace.run(
            "send", folder, "--to", server.url, exits=75, environment=environment)
        assert outcome.err.startswith("error: ledger: ")
        assert "regards ledger" in outcome.err
    assert len(server.received) == before


@pytest.mark.parametrize("home", ["same", "other"])
@pytest.mark.parametrize("way", ["copied back", "moved back"])
def test_a_restored_ledger_sends_nothing(team, server, elsewhere, home, way):
    backup = team.acme.folder / "backup"
    shutil.copytree(team.ledger, backup)
    team.acme.send(team.first, server.url)
    shutil.rmtree(team.ledger)
    if way == "copied back":
        shutil.copytree(backup, team.ledger)
    else:
        backup.rename(team.ledger)
    environment = elsewhere if home == "other" else None
    refused(team.acme, team.first, server, environment)
    refused(team.acme, team.second, server, environment)


def test_a_ledger_restored_between_two_batches_sends_neither(team, server):
    team.acme.send(team.first, server.url)
    backup = team.acme.folder / "backup"
    shutil.copytree(team.ledger, backup)
    team.acme.send(team.second, server.url)
    shutil.rmtree(team.ledger)
    shutil.copytree(backup, team.ledger)
    refused(team.acme, team.first, server)
    refused(team.acme, team.second, server)


@pytest.mark.parametrize("home", ["same", "other"])
@pytest.mark.parametrize("original_first", [True, False])
def test_a_copied_workspace_sends_nothing(team, server, elsewhere, original_first, home, tmp_path):
    folder = shutil.copytree(team.acme.folder, tmp_path / "laptop")
    copy = Workspace(folder, team.acme.program)
    environment = elsewhere if home == "other" else None
    if original_first:
        team.acme.send(team.first, server.url)
        refused(copy, team.first, server, environment)
    else:
        refused(copy, team.first, server, environment)
        team.acme.send(team.first, server.url)
    assert len(server.received) == len(team.first)


@pytest.mark.parametrize("home", ["same", "other"])
def test_a_copy_in_the_place_of_the_workspace_sends_nothing(
    team, server, elsewhere, home, tmp_path
):
    shutil.copytree(team.acme.folder, tmp_path / "copy")
    team.acme.send(team.first, server.url)
    shutil.rmtree(team.acme.folder)
    (tmp_path / "copy").rename(team.acme.folder)
    refused(team.acme, team.first, server, elsewhere if home == "other" else None)


@pytest.mark.parametrize("home", ["same", "other"])
def test_a_deleted_ledger_sends_nothing(team, server, elsewhere, home):
    environment = elsewhere if home == "other" else None
    team.acme.send(team.first, server.url)
    shutil.rmtree(team.ledger)
    team.acme.run(
        "approve", team.first.folder, "--by", "R", exits=77, environment=environment)
    team.acme.run(
        "send", team.first.folder, "--to", server.url, exits=77, environment=environment)
    again = Batch(
        team.acme.folder,
        team.acme.run(
            "compose", "rejection-with-feedback", "--json", environment=environment).json)
    team.acme.run("approve", again.folder, "--by", "R", environment=environment)
    refused(team.acme, again, server, environment)


def test_a_person_settles_what_the_batches_know(team, server):
    """Of a restored ledger, only what the batches know as sent is accepted."""
    backup = team.acme.folder / "backup"
    shutil.copytree(team.ledger, backup)
    team.acme.send(team.first, server.url)
    shutil.rmtree(team.ledger)
    shutil.copytree(backup, team.ledger)
    known = team.acme.run("ledger", "--json").json
    assert {it["application"] for it in known["letters"]} == set(team.first.composed)
    settled = team.acme.run("ledger", "accept", "--by", "Robin Vance", "--json").json
    assert {it["state"] for it in settled["letters"]} == {"accepted"}
    team.acme.send(team.first, server.url)
    assert len(server.received) == len(team.first)
    team.acme.send(team.second, server.url)
    assert len(server.received) == len(team.first) + len(team.second)


def test_a_sending_that_was_killed_leaves_uncertain_letters_to_a_restored_ledger(team):
    backup = team.acme.folder / "backup"
    shutil.copytree(team.ledger, backup)
    commands = []
    processes = []

    def kill_at_third_letter(command):
        commands.append(command)
        if len([it for it in commands if it.startswith("RCPT")]) == 3:
            processes[0].kill()

    with ScriptedServer(watch=kill_at_third_letter) as server:
        processes.append(
            team.acme.program.start(
                "send", team.first.folder, "--to", server.url, folder=team.acme.folder))
        processes[0].communicate()
        taken = set(server.recipients)
    assert len(taken) >= 2
    shutil.rmtree(team.ledger)
    shutil.copytree(backup, team.ledger)
    settled = team.acme.run("ledger", "accept", "--by", "R", "--json").json["letters"]
    addresses = {it["application"]: it["recipient"] for it in team.first.composed.values()}
    states = {addresses[it["application"]]: it["state"] for it in settled}
    assert taken <= set(states)
    assert all(state == "uncertain" or to in taken for to, state in states.items())


def test_ordinary_work_raises_no_alarm(team, server, tmp_path):
    with ScriptedServer({"MAIL": "421 4.3.2 closing"}) as down:
        team.acme.send(team.first, down.url, exits=75)
    team.acme.send(team.first, "smtp://127.0.0.1:1?tls=none", exits=(69, 75))
    # A folder may be renamed.
    team.acme.folder.rename(tmp_path / "renamed")
    renamed = Workspace(tmp_path / "renamed", team.acme.program)
    outcome = renamed.run("send", team.second.folder.name, "--to", server.url, "--json")
    assert outcome.json["accepted"] == len(team.second)
    outcome = renamed.run("send", team.second.folder.name, "--to", server.url, "--json")
    assert outcome.json["attempted"] == 0
    assert renamed.run("ledger").out.endswith("it knows of every sending\n")


@pytest.mark.parametrize(
    "options, advice",
    [
        (["--count", "99"], "is about"),
        (["--count", "0"], "is about"),
        (["--confirm", "nonsense"], "no such review note"),
        (["--confirm", "similar-name"], "no such review note"),
        (["--only", "A-9999"], 'no letter for the application "A-9999"'),
        (["--except", "A-9999"], 'no letter for the application "A-9999"'),
        (["--only", "A-1005"], "it is held"),
    ],
)
def test_an_approval_that_does_not_fit_the_batch_is_refused(
    acme, batch, server, options, advice
):
    refused = acme.run("approve", batch.folder, "--by", "R", *options, exits=(64, 65, 66))
    assert advice in refused.err
    acme.send(batch, server.url, exits=77)
    assert server.lines == []


def test_the_selected_are_not_the_composed(acme, batch):
    selected = len(batch.letters)
    assert selected > len(batch)
    acme.run("approve", batch.folder, "--by", "R", "--count", selected, exits=64)
    acme.run("approve", batch.folder, "--by", "R", "--count", len(batch))


def test_a_letter_that_was_left_out_stays(acme, batch, server):
    left, *others = batch.composed
    acme.run("approve", batch.folder, "--by", "R", "--except", left, "--count", len(others))
    sent = acme.send(batch, server.url)
    assert sent.json["approved"] == sent.json["accepted"] == len(others)
    assert batch.letters[left]["recipient"] not in server.recipients
    assert acme.states(batch)[left] == "composed"
    # It can be approved later, and is the only one then.
    acme.run("approve", batch.folder, "--by", "R", "--count", "1")
    acme.send(batch, server.url)
    assert sorted(server.recipients) == sorted(it["recipient"] for it in batch.composed.values())


def test_an_approver_sees_who_is_meant(acme, batch):
    out = acme.run("approve", batch.folder, "--by", "R").out
    for id, letter in batch.composed.items():
        about = letter["about"]
        line = next(it for it in out.splitlines() if it.split()[0] == id)
        assert about["name"] in line and about["position"] in line and about["subject"] in line


def set_policy(acme, text: str) -> None:
    path = acme.folder / "regards.yaml"
    settings = path.read_text("utf-8")
    assert settings.count("\npolicies:\n") == 1
    path.write_text(
        settings.replace("\npolicies:\n", f"\npolicies:\n  approval: {text}\n"), "utf-8")


def test_only_those_who_may_approve(acme, batch, server):
    set_policy(acme, "{approvers: [Dana Whitfield, Priya Raman]}")
    refused = acme.run("approve", batch.folder, "--by", "Robin Vance", exits=77)
    assert "Dana Whitfield, Priya Raman" in refused.err
    acme.send(batch, server.url, exits=77)
    acme.run("approve", batch.folder, "--by", "Priya Raman")
    acme.send(batch, server.url)


def test_an_approval_counts_only_while_its_person_may_approve(acme, batch, server):
    acme.run("approve", batch.folder, "--by", "Robin Vance")
    set_policy(acme, "{approvers: [Dana Whitfield]}")
    acme.send(batch, server.url, exits=77)
    assert server.lines == []


def test_who_composed_does_not_approve_under_four_eyes(acme, batch, server):
    set_policy(acme, "{four_eyes: true}")
    refused = acme.run("approve", batch.folder, "--by", "Robin Vance", exits=77)
    assert "somebody else has to approve" in refused.err
    acme.send(batch, server.url, exits=77)
    assert server.lines == []


def test_a_letter_may_need_two_people(acme, batch, server):
    set_policy(acme, "{by_kind: {rejection: 2}}")
    first = acme.run("approve", batch.folder, "--by", "Dana Whitfield")
    assert "2 people" in first.err
    assert "2 people" in acme.send(batch, server.url, exits=77).err
    acme.run("approve", batch.folder, "--by", "dana whitfield")
    acme.send(batch, server.url, exits=77)
    one = next(iter(batch.composed))
    acme.run("approve", batch.folder, "--by", "Priya Raman", "--only", one)
    assert acme.send(batch, server.url).json["accepted"] == 1 == len(server.recipients)


def test_two_teams_never_give_two_letters_one_message_id(acme, batch, regards, tmp_path):
    folder = shutil.copytree(acme.folder, tmp_path / "other")
    shutil.rmtree(folder / "outbox")
    shutil.rmtree(folder / ".regards")
    other = Workspace(folder, regards).compose("rejection-with-feedback")
    ids = [{it["message_id"] for it in one.composed.values()} for one in (batch, other)]
    assert len(ids[0]) == len(ids[1]) == len(batch)
    assert ids[0].isdisjoint(ids[1])


@pytest.mark.parametrize("place", ["manifest", "letter", "name", "folder"])
def test_nothing_leaves_that_was_changed_after_the_approval(acme, approved, server, place):
    """A byte of each kind, at a few places; the whole batch stays behind, or leaves as approved."""
    letter = next(iter(approved.composed.values()))
    file = approved.folder / "new" / letter["file"]
    sent = approved.contents
    if place == "folder":
        approved.folder.rename(approved.folder.with_name("other"))
        acme.run("send", "outbox/other", "--to", server.url)
        assert sorted(server.recipients) == sorted(sent)
        return
    if place == "name":
        file.rename(file.with_name("0" + file.name[1:]))
        acme.send(approved, server.url, exits=65)
    else:
        path = approved.folder / "batch.json" if place == "manifest" else file
        whole = path.read_bytes()
        for offset in range(0, len(whole), max(1, len(whole) // 12)):
            changed = bytearray(whole)
            changed[offset] ^= 1
            path.write_bytes(bytes(changed))
            acme.send(approved, server.url, exits=(65, 66, 77))
    assert server.lines == []


def test_a_batch_outside_of_the_outbox_is_settled_by_its_folder(team, server, tmp_path):
    batch = team.acme.compose("thank-you", "-o", str(tmp_path / "aside"))
    team.acme.approve(batch)
    backup = team.acme.folder / "backup"
    shutil.copytree(team.ledger, backup)
    team.acme.send(batch, server.url)
    shutil.rmtree(team.ledger)
    shutil.copytree(backup, team.ledger)
    team.acme.run("send", batch.folder, "--to", server.url, exits=75)
    settled = team.acme.run("ledger", "accept", "--by", "R", "--json", batch.folder).json
    assert {it["state"] for it in settled["letters"]} == {"accepted"}
    team.acme.send(batch, server.url)
    assert len(server.received) == len(batch)
