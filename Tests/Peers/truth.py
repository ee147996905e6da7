"""Checks that compare the ledger of a batch with what a server counted."""

from collections import Counter

from messages import undated
from regards import Batch, Workspace

#: A letter that was leaving when its sender stopped is uncertain, as the next run will note.
UNCERTAIN = ["uncertain", "attempting"]
COUNTS = ["accepted", "refused", "deferred", "uncertain", "not_attempted"]


def letter_states(workspace: Workspace, batch: Batch) -> dict[str, dict]:
    """The ledger's entry for every composed letter, by its Message-ID; checks that the counts add up."""
    report = workspace.run("status", batch.folder, "--json").json
    letters = {it["application"]: it for it in report["letters"]}
    known = {letter["message_id"]: letters[id] for id, letter in batch.composed.items()}
    counts = Counter(letter["state"] for letter in known.values())
    counts["not_attempted"] = counts["approved"]
    counts["uncertain"] += counts["attempting"]
    assert {name: report[name] for name in COUNTS} == {name: counts[name] for name in COUNTS}
    assert sum(report[name] for name in COUNTS) == report["composed"] == len(batch), report
    return known


def assert_truth(known: dict[str, dict], taken: dict[str, list[bytes]]) -> None:
    """No letter was taken twice, those accepted were taken, and all others but uncertain were not.

    `taken` is all that a server ever took, by Message-ID.
    """
    assert None not in taken, "taken without content"
    times = {message_id: len(contents) for message_id, contents in taken.items()}
    assert [it for it, count in times.items() if count > 1] == [], "taken twice"
    assert set(times) <= set(known), "nobody composed this"
    accepted = {it for it, letter in known.items() if letter["state"] == "accepted"}
    uncertain = {it for it, letter in known.items() if letter["state"] in UNCERTAIN}
    assert accepted <= set(times), "accepted, and never taken"
    assert set(times) <= accepted | uncertain, "taken, and neither accepted nor uncertain"


def composed(batch: Batch) -> dict[str, bytes]:
    """The bytes of every letter by its Message-ID, before any has left."""
    return {it["message_id"]: batch.path(id).read_bytes() for id, it in batch.composed.items()}


def assert_whole(taken: dict[str, list[bytes]], contents: dict[str, bytes]) -> None:
    """Every letter that was taken is what was composed."""
    for message_id, copies in taken.items():
        for content in copies:
            assert undated(content) == undated(contents[message_id])
