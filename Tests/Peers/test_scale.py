"""Many applications: everybody is accounted for, and memory does not grow with their letters."""

import json

import pytest

import measure
import workspaces


@pytest.fixture(scope="module")
def runs(regards, tmp_path_factory) -> dict[int, measure.Measurement]:
    """Composing for few applications, and for four times as many."""
    folder = tmp_path_factory.mktemp("scale")
    command = [regards.binary, "compose", "rejection-with-feedback", "--json"]
    return {
        count: measure.run(
            command, workspaces.write(folder / str(count), workspaces.applicants(count))
        )
        for count in (500, 2000)
    }


def test_selected_is_composed_and_held(runs):
    report = json.loads(runs[2000].out)
    assert (report["selected"], report["composed"], report["held"]) == (2000, 1960, 40)
    states = [letter["state"] for letter in report["letters"]]
    assert (states.count("composed"), states.count("held")) == (1960, 40)


def test_memory_does_not_grow_with_the_number_of_letters(runs):
    growth = runs[2000].peak - runs[500].peak
    # The 1,500 letters more are 9 MiB of messages; their ids and greetings, which stay, are not 2.
    assert growth < 4 * 1024
