"""Many applications: everybody is accounted for, and memory grows neither with letters nor forms."""

import json

import pytest

import measure
import workspaces


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
    # The 1,500 letters more are 9 MiB of messages and as much of records. What stays are keys, names,
    # greetings, sentences and runs of private words as numbers, some 3 KiB each.
    assert growth < 8 * 1024


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
