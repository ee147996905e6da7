"""Many applications: everybody is accounted for, and memory grows neither with letters nor forms."""

import json

import pytest

import measure
import workspaces
from regards import Workspace


@pytest.fixture(scope="module")
def runs(regards, tmp_path_factory) -> dict[int, measure.Measurement]:
    """Composing for few applications, for four times, and for ten times as many."""
    folder = tmp_path_factory.mktemp("scale")
    command = [regards.binary, "compose", "rejection-with-feedback", "--json"]
    return {
        count: measure.run(
            command, workspaces.write(folder / str(count), workspaces.applicants(count))
        )
        for count in (500, 2000, 5000)
    }


def test_selected_is_composed_and_held(runs):
    report = json.loads(runs[5000].out)
    assert (report["selected"], report["composed"], report["held"]) == (5000, 4900, 100)
    states = [letter["state"] for letter in report["letters"]]
    assert (states.count("composed"), states.count("held")) == (4900, 100)


def test_memory_does_not_grow_with_the_number_of_letters(runs):
    growth = runs[2000].peak - runs[500].peak
    # The 1,500 letters more are 9 MiB of messages and as much of records. What stays are hashes of keys,
    # names, greetings and sentences, some 200 bytes a letter.
    assert growth < 6 * 1024


@pytest.fixture(scope="module")
def mailings(regards, tmp_path_factory) -> dict[int, dict[str, measure.Measurement]]:
    """Composing, approving and sending few letters, and ten times as many, none of which has a form."""
    folder = tmp_path_factory.mktemp("mailings")
    return {count: mailing(regards, folder / str(count), count) for count in (1_500, 15_000)}


def mailing(regards, folder, count: int) -> dict[str, measure.Measurement]:
    workspaces.write(folder, workspaces.active(count))
    approval = ["--by", "Dana Whitfield", "--confirm", "similar-name", "--count", str(count)]
    commands = {
        "compose": ["status-update", "--output", "b"],
        "approve": ["b", *approval],
        "send": ["b", "--to", "maildir:sent"],
    }
    return {
        name: measure.run([regards.binary, name, *arguments], folder)
        for name, arguments in commands.items()
    }


@pytest.mark.parametrize(
    ("command", "mebibytes"), [("compose", 8), ("approve", 2), ("send", 6)]
)
def test_memory_is_that_of_a_batch_a_tenth_as_large(mailings, command, mebibytes):
    assert mailings[15_000]["send"].out.startswith("15000 approved: 15000 accepted, ")
    few, many = (mailings[count][command].peak for count in sorted(mailings))
    # Of the 13,500 letters more, composing keeps some 200 bytes each, sending some 30, approving none;
    # what a thread takes for itself differs by 3 MiB from run to run.
    assert many - few < mebibytes * 1024


def test_records_in_another_order_are_found_for_every_letter(regards, tmp_path):
    folder = workspaces.write(tmp_path / "w", workspaces.active(1_300))
    runs = Workspace(folder, regards)
    batch = runs.compose("status-update", "--output", "b")
    runs.approve(batch, "--confirm", "similar-name", "--count", 1_300)
    header, *rows = (folder / "applications.csv").read_text().splitlines()
    gone = rows.pop(700).partition(",")[0]
    (folder / "applications.csv").write_text("\n".join([header, *reversed(rows)]) + "\n")
    report = runs.send(batch, "maildir:sent", exits=65).json
    assert (report["accepted"], report["not_attempted"]) == (1_299, 1)
    withheld = {it["application"]: it["withheld"] for it in report["letters"] if "withheld" in it}
    assert [(it, note["rule"]) for it, note in withheld.items()] == [(gone, "no-record")]


@pytest.mark.parametrize("form_files", [False, True], ids=["table", "files"])
def test_check_reads_many_forms_in_the_memory_of_few(regards, tmp_path, form_files):
    peaks = {}
    for count in (500, 4000):
        folder = workspaces.write(tmp_path / str(count), workspaces.panels(count), form_files)
        run = measure.run([regards.binary, "check", "--json"], folder)
        report = json.loads(run.out)
        assert (report["applications"], report["warnings"]) == (count, [])
        assert sum(letter["composed"] for letter in report["letters"]) > count
        assert [letter["held"] for letter in report["letters"]] == [[]] * 5
        peaks[count] = run.peak
    # The 10,500 forms more are 15 MiB in files. Where they stand is kept, some 2 MiB, and their private
    # words as numbers, some 6; and how two threads share the memory that they take differs by 6 from
    # run to run.
    assert peaks[4000] - peaks[500] < 16 * 1024
