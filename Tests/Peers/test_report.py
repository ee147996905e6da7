"""The report's page, judged by tidy and by its own figures as JSON."""

import glob
import os
import re
import shutil
import stat
import subprocess
from html.parser import HTMLParser

import pytest

from receivers import PEERS
from regards import LETTERS, Workspace
from workspaces import panels, write

VOID = {"br", "meta", "rect"}


class Page(HTMLParser):
    """The tables of every section, cell by cell, and every attribute there is."""

    def __init__(self, text: str):
        super().__init__()
        self.text = text
        self.tables: dict[str, list[list[list[str]]]] = {}
        self.attributes: list[tuple[str, str, str | None]] = []
        self.styles = ""
        self.section = ""
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.attributes += [(tag, name, value) for name, value in attributes]
        if tag == "section":
            self.section = dict(attributes)["id"]
            self.tables[self.section] = []
        elif tag == "table":
            self.tables[self.section].append([])
        elif tag == "tr" and "thead" not in self.open:
            self.tables[self.section][-1].append([])
        elif tag in ("td", "th") and "thead" not in self.open:
            self.tables[self.section][-1][-1].append("")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" in self.open:
            self.styles += data
        elif {"td", "th"} & set(self.open) and "thead" not in self.open:
            self.tables[self.section][-1][-1][-1] += data


@pytest.fixture(scope="module", params=["sample", "panels"])
def sent(request, stages, tmp_path_factory) -> Workspace:
    """A team that has sent letters: that of the sample, or one of 60 candidates."""
    folder = tmp_path_factory.mktemp("report")
    acme = stages.sample(folder / "acme")
    if request.param == "panels":
        acme.folder = write(folder / "panels", panels(60))
    for letter in ["delay-notice", *(it for it in LETTERS if it != "delay-notice")]:
        batch = acme.compose(letter, "-o", f"outbox/{letter}")
        notes = {it["rule"] for one in batch.composed.values() for it in one.get("review_notes", [])}
        confirmed = [word for it in notes for word in ("--confirm", it)]
        acme.approve(batch, "--count", len(batch), *confirmed)
        acme.send(batch, f"maildir:{folder}/sent", "--final")
    return acme


@pytest.fixture
def team(sent, tmp_path) -> Workspace:
    """A copy of such a team's workspace."""
    return Workspace(shutil.copytree(sent.folder, tmp_path / "team"), sent.program)


@pytest.fixture
def report(team):
    return team.run("report", "--json").json


@pytest.fixture
def page(team) -> Page:
    team.run("report")
    return Page((team.folder / "report.html").read_text("utf-8"))


def number(value) -> str:
    return "–" if value is None else str(value)


def waits(it: dict) -> list[str]:
    days, business = it.get("days", {}), it.get("business_days", {})
    figures = [days.get(name) for name in ("median", "percentile90", "longest")]
    figures += [business.get(name) for name in ("median", "percentile90")]
    return [number(value) for value in (
        it["answered"], *figures, it["waiting"], it.get("longest_wait"))]


def counts(it: dict, *names: str) -> list[str]:
    return [str(it[name]) for name in names]


def test_every_number_of_a_table_is_in_the_json(page, report):
    responses = report["responses"]
    assert page.tables["responses"] == [
        [[it["title"], it.get("stage", "–"), *waits(it["waits"])] for it in responses["groups"]]
        + [["All", "", *waits(responses["overall"])]]
    ]
    coverage = report["coverage"]
    names = ("rejected", "told", "other_letters", "never_written")
    assert page.tables["coverage"] == [
        [[it["title"], *counts(it["counts"], *names)] for it in coverage["groups"]]
        + [["All", *counts(coverage["overall"], *names)]]
    ]
    assert sum(page.tables.get("unwritten", []), []) == [
        [it["application"], it["title"], it.get("decided_on", "not recorded"),
         number(it.get("days")),
         "asked not to be e-mailed: tell them in another way" if it["do_not_email"] else ""]
        for it in coverage["unwritten"]
    ]
    promises = report["promises"]
    names = ("made", "kept", "replaced", "broken", "overdue", "open", "void")
    sources = {"letters": "in letters", "promised_by": "promised_by"}
    assert page.tables["promises"] == [
        [[f"deadline {it['source']}" if it["is_deadline"] else sources[it["source"]],
          *counts(it["counts"], *names)] for it in promises["groups"]]
        + [["All", *counts(promises["overall"], *names)]]
    ]
    feedback = report["feedback"]
    assert sum(page.tables["feedback"], []) == ([
        *([it.get("interviewer", "unknown: no form"), str(it["forms"]),
           number(it.get("longest_wait"))] for it in feedback["groups"]),
        ["All", str(feedback["forms"]), ""],
    ] if feedback["forms"] else [])
    assert page.tables["batches"] == [[
        [it["name"], it["letter"], it["composed_on"], str(it["composed"]), str(it["held"]),
         f"{it['shared_percent']}\u00a0%" if "shared_percent" in it else "–"]
        for it in report["batches"]
    ]]
    holds = report["holds"]
    assert sum(page.tables["holds"], []) == ([
        *([it["rule"], str(it["letters"])] for it in holds["groups"]),
        ["All letters", str(holds["letters"])],
    ] if holds["letters"] else [])
    assert page.tables["letters"] == [
        [[it["letter"], str(it["count"])] for it in report["accepted"]]
        + [["All", str(report["letters"])]]
    ]


def test_the_figures_are_those_of_the_other_commands(team, report):
    status = team.run("status", "--json").json
    batches = {it["batch"]: it for it in status["batches"]}
    assert {it["name"] for it in report["batches"]} == set(batches)
    for it in report["batches"]:
        assert (it["composed"], it["held"]) == (
            batches[it["name"]]["composed"], batches[it["name"]]["held"])
    assert report["letters"] == sum(it["accepted"] for it in batches.values()) > 0
    assert report["feedback"]["forms"] == len(status["feedback_owed"])
    states = [it["state"] for it in team.run("due", "--json").json["promises"]]
    overall = report["promises"]["overall"]
    assert overall["made"] == len(states)
    assert overall["open"] == states.count("open") + states.count("due_soon")
    for state in ("kept", "replaced", "broken", "overdue", "void"):
        assert overall[state] == states.count(state)
    for it in report["holds"]["groups"]:
        batch_letters = [
            team.run("status", name, "--json").json["letters"] for name in batches]
        held = {
            letter["key"] for letters in batch_letters for letter in letters
            if it["rule"] in {hold["rule"] for hold in letter.get("holds", [])}
        }
        assert it["letters"] == len(held)


def test_tidy_finds_nothing_wrong(team, page):
    libraries = ":".join(glob.glob(f"{PEERS}/debian/usr/lib/*-linux-gnu"))
    result = subprocess.run(
        [f"{PEERS}/debian/usr/bin/tidy", "-e", "-q", "-utf8", team.folder / "report.html"],
        env=os.environ | {"LD_LIBRARY_PATH": libraries}, capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (0, "")


def test_it_needs_nothing_but_itself(page):
    loading = {"src", "href", "xlink:href", "data", "action", "srcset", "poster", "style"}
    assert [it for it in page.attributes if it[1] in loading] == []
    assert {tag for tag, *_ in page.attributes} & {"script", "link", "img", "iframe", "use"} == set()
    assert not re.search(r"url\(|@import|@font-face", page.styles)
    assert "http:" not in page.text and "https:" not in page.text and "//" not in page.text


def test_candidates_are_ids_and_nothing_else(team, page):
    ids = {it["application"] for it in team.run("due", "--json").json["promises"]}
    rows = (team.folder / "applications.csv").read_text("utf-8").splitlines()
    ids |= {row.split(",")[0] for row in rows[1:]}
    assert set(re.findall(r"\bA-\d+\b", page.text)) <= ids
    names = {name for row in rows[1:] for name in row.split(",")[1:3] if name}
    names -= {"Tester"}
    assert [name for name in names if re.search(rf"\b{re.escape(name)}\b", page.text)] == []
    assert "@" not in re.sub(r"@(media|page)", "", page.text)


def test_every_chart_has_a_name_and_every_header_a_scope(page):
    charts = [value for tag, name, value in page.attributes if (tag, name) == ("svg", "aria-label")]
    assert len(charts) == page.text.count('role="img"') >= 4
    assert page.text.count("<th ") == len(re.findall(r"<th scope=", page.text))
    assert "<th>" not in page.text


def test_only_its_owner_reads_it_and_no_other_file_is_lost(team):
    team.run("report", "-o", "page.html")
    path = team.folder / "page.html"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    first = path.stat().st_ino
    team.run("report", "-o", "page.html")
    assert path.stat().st_ino != first
    records = (team.folder / "applications.csv").read_bytes()
    failed = team.run("report", "-o", "applications.csv", exits=73)
    assert "applications.csv: this file is not a report" in failed.err
    assert (team.folder / "applications.csv").read_bytes() == records
    assert list(team.folder.glob("*.unfinished")) == list(team.folder.glob(".regards-*")) == []


def test_a_file_of_the_user_beside_the_page_stays(team):
    aside = team.folder / "notes.html.unfinished"
    aside.write_text("my own notes")
    team.run("report", "-o", "notes.html")
    assert aside.read_text() == "my own notes"


def test_a_batch_that_cannot_be_read_is_counted_and_said(team):
    manifest = team.folder / "outbox/thank-you/batch.json"
    manifest.write_bytes(manifest.read_bytes().replace(b'"format":1', b'"format":7'))
    outcome = team.run("report", "--json", "-o", "page.html", exits=65)
    assert outcome.json["unread_batches"] == 1
    assert len(outcome.json["batches"]) == 4
    assert "1 batch could not be read" in (team.folder / "page.html").read_text("utf-8")


def test_a_workspace_without_letters_says_so(acme):
    acme.run("report")
    page = (acme.folder / "report.html").read_text("utf-8")
    assert "No letter has been accepted by a mail server yet." in page
    assert "No batches were composed." in page
