"""Workspaces of any size, the same for the same size: many applications for one position."""

import csv
import itertools
import random
from dataclasses import dataclass, field
from pathlib import Path

SETTINGS = """\
organization:
  name: Acme Instruments
  website: https://acme.example
sender:
  name: Dana Whitfield
  title: Talent Partner
  email: dana.whitfield@acme.example
"""
POSITION = {"id": "engineer", "title": "Firmware Engineer", "status": "open"}
SYLLABLES = "ba de fi go hu ja ke li mo nu pa re si to vu".split()
SUBJECTS = ["The design", "Your plan", "The test you wrote", "Your account of the outage"]
VERBS = ["showed", "left open", "explained", "measured", "took for granted"]
OBJECTS = [
    "what happens when a node is lost", "how long each write may take",
    "which reader of the data comes first", "where the power goes at night",
]
ADVICE = ["Sketch one failure for every box you draw.", "Put a number beside each claim.", ""]
COMPETENCIES = ["Failure handling", "Power budget", "Testing", "Explaining"]


@dataclass(frozen=True)
class Point:
    """What a form says of one competency."""

    competency: str
    rating: int
    feedback: str
    advice: str


@dataclass(frozen=True)
class Applicant:
    """A rejected candidate, greeted by a name that nobody else has."""

    id: str
    given_name: str
    email: str
    points: list[Point] = field(default_factory=list)


def applicants(count: int) -> list[Applicant]:
    """This many applicants; every fiftieth has no form, and so a letter that is held."""
    chance = random.Random(count)
    names = itertools.product(SYLLABLES, repeat=4)
    return [
        Applicant(
            id=f"A-{number:06}",
            given_name="".join(name).capitalize(),
            email=f"{''.join(name)}@example.com",
            points=[] if number % 50 == 0 else points(chance),
        )
        for number, name in zip(range(1, count + 1), names)
    ]


def points(chance: random.Random) -> list[Point]:
    """A form: one competency went well, one did not, and the others went either way."""
    ratings = [5, 2, chance.randint(1, 5), chance.randint(1, 5)]
    return [
        Point(competency, rating, sentence(chance), chance.choice(ADVICE))
        for competency, rating in zip(COMPETENCIES, ratings)
    ]


def sentence(chance: random.Random) -> str:
    parts = [" ".join(map(chance.choice, (SUBJECTS, VERBS, OBJECTS))) for _ in range(2)]
    return f"{parts[0]}, and {parts[1][0].lower()}{parts[1][1:]}."


def write(folder: Path, people: list[Applicant]) -> Path:
    """Writes the workspace of these applicants."""
    folder.mkdir()
    (folder / "regards.yaml").write_text(SETTINGS)
    write_table(folder / "positions.csv", [POSITION])
    write_table(
        folder / "applications.csv",
        (
            {
                "id": person.id, "given_name": person.given_name, "family_name": "Tester",
                "email": person.email, "position": POSITION["id"], "status": "rejected",
                "interviewed_on": "2026-11-10",
            }
            for person in people
        ),
    )
    write_table(
        folder / "evaluations.csv",
        (
            {
                "application": person.id, "interview": "System design",
                "interviewer": "Priya Raman", "held_on": "2026-11-10",
                "competency": point.competency, "rating": point.rating,
                "evidence": "Needed two prompts.", "feedback": point.feedback,
                "advice": point.advice,
            }
            for person in people
            for point in person.points
        ),
    )
    return folder


def write_table(path: Path, rows) -> None:
    rows = iter(rows)
    first = next(rows)
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, first)
        table.writeheader()
        table.writerows(itertools.chain([first], rows))
