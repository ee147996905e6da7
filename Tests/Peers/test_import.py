"""Whole imports: an export of each system is imported into a new workspace, checked and composed.

`exports.Hiring` says what the result should be. It knows neither the systems nor Regards.
"""

import csv
import email
import email.policy
import json
import random
import shutil
from pathlib import Path

import pytest

import bench_import
import exports
from regards import LETTERS, TOP, Workspace
from workspaces import SETTINGS

SHARED = """\
shareable:
  - question: Feedback for the candidate
    as: feedback
"""
STATUSES = {
    "active": "active", "offer": "offer", "rejected": "rejected", "hired": "hired",
    "withdrawn": "withdrawn",
}
TABLES = ["applications.csv", "positions.csv", "evaluations.csv"]


def table(path: Path, key: str = "id") -> dict[str, dict]:
    with open(path, encoding="utf-8", newline="") as file:
        return {row[key]: row for row in csv.DictReader(file)}


def rows(path: Path) -> list[dict]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def workspace(regards, folder: Path) -> Workspace:
    """A new workspace with settings, and nothing else."""
    regards.run("init", folder)
    (folder / "regards.yaml").write_text(SETTINGS)
    return Workspace(folder, regards)


class Imported:
    """An export of one system, in a workspace of its own."""

    def __init__(self, regards, folder: Path, system: str, hiring=None):
        self.system = system
        self.format, make = exports.SYSTEMS[system]
        self.hiring = hiring or exports.hiring()
        self.files = exports.write(folder / "export", make(self.hiring))
        self.team = workspace(regards, folder / "acme")
        self.report = self.run("--json").json

    def run(self, *options, **expected):
        return self.team.run("import", self.format, *self.files, *options, **expected)

    def id(self, person: exports.Applicant) -> str:
        prefix = {"greenhouse": "", "lever": "opp-", "ashby": "application-"}[self.format]
        return f"{prefix}{person.number if prefix else person.application}"

    @property
    def people(self) -> dict[str, exports.Applicant]:
        return {self.id(person): person for person in self.hiring.applicants}

    @property
    def applications(self) -> dict[str, dict]:
        return table(self.team.folder / "applications.csv")


@pytest.fixture(scope="module", params=exports.SYSTEMS)
def imported(request, regards, tmp_path_factory) -> Imported:
    """An export as it is, without an import.yaml."""
    return Imported(regards, tmp_path_factory.mktemp("import"), request.param)


@pytest.fixture(scope="module", params=exports.SYSTEMS)
def shared(request, regards, tmp_path_factory) -> Imported:
    """An export whose feedback the team has named shareable."""
    imported = Imported(regards, tmp_path_factory.mktemp("shared"), request.param)
    with open(imported.team.folder / "import.yaml", "a", encoding="utf-8") as file:
        file.write(SHARED)
    imported.report = imported.run("--json").json
    return imported


def expected_status(system: str, person: exports.Applicant) -> str | None:
    if person.outcome == "prospect":
        return None
    if person.outcome == "converted":
        return {"lever": "withdrawn", "ashby": "closed"}.get(system.split("-")[0])
    if (3, "accepted") in person.offers:
        return "hired"
    if person.outcome == "rejected" and person.side == "THEY_REJECTED_US":
        return "withdrawn"
    return STATUSES[person.outcome]


def test_everybody_is_imported_with_their_status(imported):
    applications = imported.applications
    expected = {
        id: expected_status(imported.system, person) for id, person in imported.people.items()
    }
    assert {id: row["status"] for id, row in applications.items()} == {
        id: status for id, status in expected.items() if status
    }
    skipped = sum(
        group["count"] for group in imported.report["skipped"] if group["record"] == "application")
    assert len(applications) + skipped == len(imported.hiring.applicants)


def test_names_and_addresses_are_the_persons_own(imported):
    for id, row in imported.applications.items():
        person = imported.people[id]
        assert row["email"] == person.address
        if imported.format == "greenhouse":
            assert (row["given_name"], row["family_name"]) == (person.given, person.family)
            assert row["preferred_name"] == (person.preferred or "")
            assert row["private_email"] == person.address
            assert (row["do_not_email"] == "true") == (not person.can_email)
        else:
            assert row["given_name"].split() == f"{person.given} {person.family}".split()


def test_interviews_have_the_day_of_the_candidates_zone(imported):
    for id, row in imported.applications.items():
        person = imported.people[id]
        day = person.interviewed and person.interviewed.strftime("%Y-%m-%d")
        # Ashby's exports say who was interviewed, and not when.
        assert row["interviewed_on"] == ("" if imported.format == "ashby" else day or "")


def test_check_finds_no_errors_and_letters_compose(imported):
    outcome = imported.team.run("check", "--json").json
    assert outcome["applications"] == len(imported.applications)
    composed = {letter["letter"]: letter["composed"] for letter in outcome["letters"]}
    assert composed["status-update"] >= 3
    assert composed["rejection-with-feedback"] >= 1
    if imported.format != "ashby":
        assert composed["thank-you"] >= 2


def test_no_secret_is_anywhere(imported):
    told = json.dumps(imported.report) + imported.run("--dry-run").out
    files = "".join(
        (imported.team.folder / name).read_text("utf-8") for name in [*TABLES, "import.yaml"])
    # Demographic data, pay, health, birthdays and pronouns are dropped unread.
    for word in ("race", "gender", "veteran", "disability", "pay", "birthday", "pronoun"):
        assert f"secret{word}" not in told + files
    assert "secret" not in files
    people = imported.hiring.applicants
    # A report names places and never content.
    for text in imported.hiring.private_words | {form.feedback for p in people for form in p.forms}:
        assert text not in told
    for person in people:
        assert person.address not in told and person.family not in told.split() or not person.family


def test_every_dropped_field_and_private_text_is_named_by_its_place(imported):
    for fate in ("dropped", "private", "left_behind"):
        assert imported.report[fate]
        for group in imported.report[fate]:
            assert len(group["places"]) == group["count"]
            source = next(it for it in imported.files if it.name == group["file"]).read_text("utf-8")
            lines = source.split("\n")
            for place in group["places"]:
                at = lines[place["line"] - 1][place["column"] - 1]
                assert at not in " ,:}]"
    titles = {group.get("title") for group in imported.report["private"]}
    assert "Feedback for the candidate" in titles


def test_places_on_the_terminal_name_records(imported):
    out = imported.run("--dry-run").out
    for group in imported.report["private"] + imported.report["dropped"]:
        line = next(
            it for it in out.splitlines()
            if f" {group['file']}: {group['field']}" in it and (group.get("title") or "") in it
        )
        for place in group["places"]:
            assert (place["id"] or f"{place['line']}:{place['column']}") in line


def test_forms_keep_the_rating_as_it_was_given(imported):
    for row in rows(imported.team.folder / "evaluations.csv"):
        assert row["form"] and row["competency"]
        assert not (row["feedback"] or row["advice"])
        if row["rating"]:
            assert row["original_rating"]
        assert "<" not in row["evidence"] and "&amp;" not in row["evidence"]


@pytest.mark.parametrize("imported", ["greenhouse-v1"], indirect=True)
def test_a_scorecard_that_names_another_candidate_is_left_out(imported):
    assert "9008" not in {row["application"] for row in rows(
        imported.team.folder / "evaluations.csv")}


@pytest.mark.parametrize("imported", ["greenhouse-v1", "greenhouse-v3"], indirect=True)
def test_a_security_concern_is_not_explained(imported):
    assert imported.applications["9013"]["written_feedback"] == "none"
    batch = imported.team.compose("rejection-with-feedback", "--application", "9013",
                                  "-o", "outbox/security")
    text = letter_text(batch, "9013")
    assert "What you did well" not in text and "decided it" not in text


def test_shared_feedback_makes_letters(shared):
    batch = shared.team.compose("rejection-with-feedback")
    people = shared.people
    assert len(batch) >= 6
    for application, letter in batch.composed.items():
        person = people[application]
        assert letter["recipient"] == person.address
        text = letter_text(batch, application)
        name = person.preferred if shared.format == "greenhouse" and person.preferred else None
        whole = f"{person.given} {person.family}".strip()
        greeting = name or (person.given if shared.format == "greenhouse" else whole)
        assert text.startswith(f"Dear {greeting},")
        for words in shared.hiring.private_words:
            assert words[:40] not in text
    told = [id for id in batch.composed
            if any(form.feedback in letter_text(batch, id) for form in people[id].forms)]
    assert len(told) >= 4


def test_letters_are_held_for_the_right_reasons(shared):
    batch = shared.team.compose("rejection-with-feedback", "-o", "outbox/held")
    held = {
        application: {hold["rule"] for hold in letter["holds"]}
        for application, letter in batch.held.items()
    }
    by_number = {person.number: held.get(id, set()) for id, person in shared.people.items()}
    if shared.format == "greenhouse":
        assert "do-not-email" in by_number[1]
        assert "no-name" in by_number[4]
    assert by_number[6]
    assert "missing-feedback" in by_number[9]
    assert "position-title" in by_number[10]
    assert by_number[14] == set()
    assert "position-title" in by_number[18]
    assert "offer-elsewhere" in by_number[20]


def test_all_five_letters_account_for_everybody(shared):
    for letter in LETTERS:
        outcome = shared.team.run(
            "compose", letter, "--json", "-o", f"outbox/all-{letter}", exits=(0, 65, 66))
        if outcome.code == 66 or not outcome.out.startswith("{\"batch"):
            continue
        report = outcome.json
        assert report["selected"] == report["composed"] + report["held"]


def test_importing_twice_changes_nothing(imported):
    before = content(imported.team.folder)
    report = imported.run("--json").json
    assert report["written"] == []
    assert content(imported.team.folder) == before
    assert report["applications"]["unchanged"] == len(before and imported.applications)
    assert (report["applications"]["new"], report["applications"]["updated"]) == (0, 0)


def test_a_later_export_updates_and_keeps_what_people_wrote(imported, regards, tmp_path):
    team = Workspace(tmp_path / "acme", regards)
    shutil.copytree(imported.team.folder, team.folder)
    people = imported.people
    active = next(id for id, it in people.items() if it.number == 24)
    gone = next(id for id, it in people.items() if it.number == 30)
    path = team.folder / "applications.csv"
    table = rows(path)
    for row in table:
        if row["id"] in (active, gone):
            row |= {"next_step": "a call by hand", "promised_by": "2026-12-30", "language": "de"}
    write_rows(path, table)
    forms = rows(team.folder / "evaluations.csv")
    mine = next(row for row in forms if row["application"] == active and row["rating"])
    mine["feedback"] = "You explained each choice of the design in one sentence."
    write_rows(team.folder / "evaluations.csv", forms)

    later = exports.hiring()
    changed = next(it for it in later.applicants if it.number == 24)
    changed.outcome, changed.reason = "rejected", "Lacking skill(s)/qualification(s)"
    changed.family = "Newname"
    later.applicants = [it for it in later.applicants if it.number != 30]
    _, make = exports.SYSTEMS[imported.system]
    files = exports.write(tmp_path / "later", make(later))
    report = team.run("import", imported.format, *files, "--json").json

    after = {row["id"]: row for row in rows(path)}
    assert after[active]["status"] == "rejected"
    assert "Newname" in after[active]["family_name"] + after[active]["given_name"]
    for id in (active, gone):
        assert after[id]["next_step"] == "a call by hand"
        assert after[id]["promised_by"] == "2026-12-30"
        assert after[id]["language"] == "de"
    assert after[gone]["status"] == "active"
    assert report["applications"]["updated"] == 1
    kept = [row for row in rows(team.folder / "evaluations.csv")
            if row["feedback"].startswith("You explained")]
    assert [(row["application"], row["competency"]) for row in kept] == [
        (active, mine["competency"])]
    team.run("check")


def test_a_text_is_private_again_when_it_is_no_longer_shared(shared, regards, tmp_path):
    team = Workspace(tmp_path / "acme", regards)
    shutil.copytree(shared.team.folder, team.folder)
    assert any(row["feedback"] for row in rows(team.folder / "evaluations.csv"))
    settings = team.folder / "import.yaml"
    settings.write_text(settings.read_text().replace(SHARED, ""))
    team.run("import", shared.format, *shared.files)
    assert not any(row["feedback"] for row in rows(team.folder / "evaluations.csv"))


def test_files_are_for_their_owner_only(imported):
    for name in [*TABLES, "import.yaml"]:
        assert (imported.team.folder / name).stat().st_mode & 0o777 == 0o600


def test_the_order_of_files_does_not_matter(imported, regards, tmp_path):
    team = workspace(regards, tmp_path / "acme")
    team.run("import", imported.format, *reversed(imported.files))
    for name in TABLES:
        assert sorted((team.folder / name).read_bytes().splitlines()) == sorted(
            (imported.team.folder / name).read_bytes().splitlines())
    team.run("check")


def test_every_wrapping_reads_the_same(imported, regards, tmp_path):
    records = json.loads(imported.files[0].read_text()) if imported.files[0].suffix == ".json" else [
        json.loads(line) for line in imported.files[0].read_text().splitlines()]
    while isinstance(records, dict):
        records = records.get("results", records.get("data"))
    texts = {
        "list": json.dumps(records), "lines": "\n".join(map(json.dumps, records)),
        "data": json.dumps({"hasNext": False, "data": records, "next": None}),
        "results": "\ufeff" + json.dumps({"success": True, "results": records, "x": 1}, indent=2),
        "candidates": json.dumps({"candidates": records}),
        "pages": json.dumps([{"data": records[:3]}, {"data": records[3:]}]),
        "documents": json.dumps({"data": records[:3]}) + "\n" + json.dumps({"data": records[3:]}),
    }
    tables = set()
    for name, text in texts.items():
        team = workspace(regards, tmp_path / name)
        first = tmp_path / f"{name}.json"
        first.write_text(text)
        team.run("import", imported.format, first, *imported.files[1:])
        tables.add(tuple((team.folder / it).read_bytes() for it in TABLES))
    assert len(tables) == 1


@pytest.mark.parametrize("order", [1, -1], ids=["as they come", "the other way"])
def test_one_object_may_hold_all_arrays(regards, tmp_path, order):
    hiring = exports.hiring()
    parts = {
        name.split(".")[0]: flat(part) for name, part in exports.greenhouse(hiring).items()
        if name != "feeds.json"
    }
    parts["scheduled_interviews"] = parts.pop("interviews")
    (tmp_path / "all.json").write_text(json.dumps(dict(list(parts.items())[::order])))
    team = workspace(regards, tmp_path / "acme")
    report = team.run("import", "greenhouse", tmp_path / "all.json", "--json").json
    assert report["applications"]["new"] == 32
    assert report["records"]["scorecard"] == len(parts["scorecards"])
    assert report["records"]["job"] == 4


def test_a_dry_run_writes_nothing(imported, regards, tmp_path):
    team = workspace(regards, tmp_path / "acme")
    before = content(team.folder)
    report = team.run("import", imported.format, *imported.files, "--dry-run", "--json").json
    assert report["dry_run"] and report["applications"] == imported.report["applications"]
    assert content(team.folder) == before


# What is wrong


BREAKS = {
    "greenhouse-v1": ("scorecards.jsonl", '"rating": "yes"', '"rating": "stong_yes"', "strong_yes"),
    "greenhouse-v3": ("reasons.json", "WE_REJECTED_THEM", "VIBES", "reasons:"),
    "lever": ("feedback.json", "3 - Yes", "Superb", "ratings:"),
    "lever-old": ("opportunities.json", "Under- qualified", "Bad vibes", "reasons:"),
    "ashby": ("applications.json", '"status": "Archived"', '"status": "Parked"', "statuses:"),
}


def test_unknown_words_are_errors_all_at_once_and_nothing_is_written(imported, regards, tmp_path):
    name, known, unknown, advice = BREAKS[imported.system]
    for file in imported.files:
        text = file.read_text()
        if file.name == name:
            assert known in text
            text = text.replace(known, unknown)
        (tmp_path / file.name).write_text(text)
    files = [tmp_path / file.name for file in imported.files]
    team = workspace(regards, tmp_path / "acme")
    before = content(team.folder)
    outcome = team.run("import", imported.format, *files, exits=65)
    # An unknown reason is an error of the application that gives it.
    place = "applications.json:" if name == "reasons.json" else f"{name}:"
    errors = [line for line in outcome.err.splitlines() if place in line]
    assert len(errors) >= 2
    assert advice in outcome.err
    assert "nothing was imported" in outcome.err
    for word in ("stong_yes", "VIBES", "Superb", "Bad vibes", "Parked"):
        assert word not in outcome.err
    assert content(team.folder) == before


def test_the_teams_own_words_are_named_in_import_yaml(regards, tmp_path):
    hiring = exports.hiring()
    files = exports.write(tmp_path / "export", exports.lever(hiring, old=True))
    for file in files:
        text = file.read_text()
        file.write_text(text.replace("Under- qualified", "Bad vibes").replace("3 - Yes", "Superb"))
    team = workspace(regards, tmp_path / "acme")
    (team.folder / "import.yaml").write_text(
        "ratings:\n  Superb: yes\nreasons:\n  - reason: Bad vibes\n    status: rejected\n"
        "    as: Not enough experience\n")
    team.run("import", "lever", *files)
    rejected = [row for row in table(team.folder / "applications.csv").values()
                if row["status"] == "rejected"]
    assert rejected and {row["reason"] for row in rejected} == {"Not enough experience"}
    superb = [row for row in rows(team.folder / "evaluations.csv") if row["original_rating"] == "Superb"]
    assert superb and {row["recommendation"] for row in superb} == {"yes"}


def test_a_missing_file_of_the_export_is_named(regards, tmp_path):
    hiring = exports.hiring()
    content = exports.greenhouse_v3(hiring)
    del content["candidates.json"], content["jobs.json"], content["reasons.json"]
    files = exports.write(tmp_path / "export", content)
    team = workspace(regards, tmp_path / "acme")
    outcome = team.run("import", "greenhouse", *files, exits=65)
    for name in ("candidates", "jobs", "rejection reasons"):
        assert f"add the export of {name}" in outcome.err


def test_without_a_workspace_nothing_is_made(regards, tmp_path):
    files = exports.write(tmp_path / "export", exports.greenhouse(exports.hiring()))
    (tmp_path / "empty").mkdir()
    outcome = regards.run("import", "greenhouse", *files, folder=tmp_path / "empty", exits=66)
    assert "regards init" in outcome.err
    assert list((tmp_path / "empty").iterdir()) == []


def test_hostile_files_never_crash_and_never_write(regards, tmp_path):
    chance = random.Random(7)
    texts = []
    for system in exports.SYSTEMS:
        _, make = exports.SYSTEMS[system]
        content = make(exports.hiring(22))
        texts.append((system, json.dumps([it for part in content.values() for it in flat(part)])))
    cases = [
        b"", b"[", b"{", b"nul", b'[{"id":1,', b'{"data":[', b'"text"', b"[1,2]", b"\xff\xfe", b"[[[",
        b'[{"id":"\\u0000"}]', b'[{"id":"\\ud800"}]', b"[" * 5_000, b'{"a":' * 5_000, b"[]", b"{}",
        b'{"data":{"data":{"data":[1]}}}', b'[{"id":1e999}]', b'{"success":false,"errors":["no"]}',
    ]
    cases = [(case, ("greenhouse", "lever", "ashby", "csv")) for case in cases]
    for system, text in texts:
        for _ in range(6):
            position = chance.randrange(len(text))
            flipped = bytearray(text.encode())
            for _ in range(20):
                flipped[chance.randrange(len(flipped))] = chance.randrange(256)
            formats = [exports.SYSTEMS[system][0]]
            cases += [(text[:position].encode(), formats), (bytes(flipped), formats)]
    team = workspace(regards, tmp_path / "acme")
    before = content_of(team.folder)
    for number, (case, formats) in enumerate(cases):
        path = tmp_path / "case.json"
        path.write_bytes(case)
        for format in formats:
            outcome = team.run("import", format, path, "--dry-run", exits=(0, 65))
            assert "Fatal" not in outcome.err
            if outcome.code == 65:
                assert "nothing was imported" in outcome.err
        if number % 5 == 0:
            outcome = team.run("import", formats[0], path, exits=(0, 65))
            if outcome.code == 65:
                assert content_of(team.folder) == before
            before = content_of(team.folder)


content_of = content


def flat(part):
    if isinstance(part, dict):
        part = next((part[key] for key in ("data", "results", "candidates") if key in part), [part])
    return part if isinstance(part, list) else [part]


def letter_text(batch, application: str) -> str:
    message = email.message_from_bytes(
        batch.path(application).read_bytes(), policy=email.policy.default)
    text = " ".join(message.get_body(("plain",)).get_content().split())
    # Names that run the other way are isolated.
    return text.translate({0x2068: None, 0x2069: None})


def write_rows(path: Path, table: list[dict]) -> None:
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, table[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows(table)


def test_memory_is_bounded_by_half_of_what_an_export_grows_by(regards, tmp_path):
    runs = {
        size: bench_import.run(regards, tmp_path / str(size), "greenhouse-v1", size * 10**6)
        for size in (1, 4)
    }
    grown = (runs[4][1] - runs[1][1]) / 1024
    assert runs[4][0].peak - runs[1][0].peak < grown / 2 + 8 * 1024


def test_the_import_yaml_of_the_docs_is_one(regards, tmp_path):
    page = (TOP / "docs" / "import.md").read_text("utf-8")
    text = page.split("## import.yaml")[1].split("```")[1]
    team = workspace(regards, tmp_path / "acme")
    (team.folder / "import.yaml").write_text(text.removeprefix("yaml\n"))
    files = exports.write(tmp_path / "export", exports.greenhouse(exports.hiring()))
    report = team.run("import", "greenhouse", *files, "--json").json
    assert report["shared"]


def test_the_first_import_lists_the_titles_of_forms(imported):
    text = (imported.team.folder / "import.yaml").read_text("utf-8")
    assert '#   - question: "Feedback for the candidate"' in text
    assert '#   - attribute: "Communication"' in text
    assert "next_steps:" in text.splitlines()
