"""Many applications: all are accounted for, and memory grows with neither letters nor forms.

Regards holds applications in memory, so that memory grows with their number. Every bound has a
margin, because threads on a busy machine take several MiB more in one run than in another. With the
few applications of `make test` the margin is most of the bound; `make peers`, which runs a release
build on 100,000, is the judge of memory.
"""

import dataclasses
import json
import os
import random

import pytest

import measure
import workspaces
from regards import Workspace

#: `make peers` asks for 100,000.
APPLICATIONS = int(os.environ.get("APPLICATIONS", 800))
#: Those with forms from several rounds of interviews.
PANELS = min(APPLICATIONS // 8, 2000)
#: In KiB: the program with an empty workspace, one application more, and what runs differ by.
START, EACH, MARGIN = 74 * 1024, 2, 12 * 1024


@pytest.fixture(scope="module")
def mailings(regards, tmp_path_factory) -> dict[int, dict[str, measure.Measurement]]:
    """Composes, approves and sends letters, and twice as many."""
    folder = tmp_path_factory.mktemp("mailings")
    few = APPLICATIONS // 2
    return {count: mailing(regards, folder / str(count), count) for count in (few, APPLICATIONS)}


def mailing(regards, folder, count: int) -> dict[str, measure.Measurement]:
    workspaces.write(folder, workspaces.applicants(count))
    approval = ["--by", "Dana Whitfield", "--confirm", "similar-name", "--count"]
    commands = {
        "compose": ["rejection-with-feedback", "--output", "b", "--json"],
        "approve": ["b", *approval, str(count - count // 50)],
        "send": ["b", "--to", "maildir:sent", "--final"],
    }
    return {
        name: measure.run([regards.binary, name, *arguments], folder)
        for name, arguments in commands.items()
    }


def test_selected_is_composed_and_held(mailings):
    report = json.loads(mailings[APPLICATIONS]["compose"].out)
    held = APPLICATIONS // 50
    letters = APPLICATIONS - held
    assert (report["selected"], report["composed"], report["held"]) == (APPLICATIONS, letters, held)
    states = [letter["state"] for letter in report["letters"]]
    assert (states.count("composed"), states.count("held")) == (letters, held)
    assert f"{letters} approved: {letters} accepted, " in mailings[APPLICATIONS]["send"].out


@pytest.mark.parametrize("command", ["compose", "approve", "send"])
def test_memory_does_not_grow_with_the_number_of_letters(mailings, command):
    few, many = (mailings[count][command].peak for count in sorted(mailings))
    # A letter is 6 KiB, and its record and form are as much again.
    assert many - few < APPLICATIONS // 2 * EACH + MARGIN


def test_many_applications_need_little_memory(mailings):
    # For 100,000 applications, this is less than 300 MiB.
    bound = START + APPLICATIONS * EACH + MARGIN
    assert {name: run.peak for name, run in mailings[APPLICATIONS].items() if run.peak > bound} == {}


@pytest.mark.parametrize("form_files", [False, True], ids=["table", "files"])
def test_check_reads_many_forms_in_the_memory_of_few(regards, tmp_path, form_files):
    peaks = {}
    for copies in (1, 8):
        people = [
            dataclasses.replace(it, forms=forms(it, copies)) for it in workspaces.panels(PANELS)
        ]
        folder = workspaces.write(tmp_path / str(copies), people, form_files)
        run = measure.run([regards.binary, "check", "--json"], folder)
        report = json.loads(run.out)
        assert (report["applications"], report["warnings"]) == (PANELS, [])
        assert sum(letter["composed"] for letter in report["letters"]) > PANELS
        assert [letter["held"] for letter in report["letters"]] == [[]] * 5
        peaks[copies] = run.peak
    # A form is 1.4 KiB in a file, and would be several times as much in memory. Its place and its
    # private words, as numbers, are less than 1 KiB.
    assert peaks[8] - peaks[1] < PANELS * 3 * 7 + MARGIN


def forms(person: workspaces.Applicant, rounds: int) -> list[workspaces.Form]:
    """The forms of this many rounds of interviews."""
    chance = random.Random(person.id)
    return [
        dataclasses.replace(form, interview=f"{form.interview} {number}")
        for number in range(rounds)
        for form in workspaces.panel(chance)
    ]


def test_records_in_another_order_are_found_for_every_letter(regards, tmp_path):
    folder = workspaces.write(tmp_path / "w", workspaces.active(200))
    runs = Workspace(folder, regards)
    batch = runs.compose("status-update", "--output", "b")
    runs.approve(batch, "--confirm", "similar-name", "--count", 200)
    header, *rows = (folder / "applications.csv").read_text().splitlines()
    gone = rows.pop(100).partition(",")[0]
    (folder / "applications.csv").write_text("\n".join([header, *reversed(rows)]) + "\n")
    report = runs.send(batch, "maildir:sent", "--final", exits=65).json
    assert (report["accepted"], report["not_attempted"]) == (199, 1)
    withheld = {it["application"]: it["withheld"] for it in report["letters"] if "withheld" in it}
    assert [(it, note["rule"]) for it, note in withheld.items()] == [(gone, "no-record")]
