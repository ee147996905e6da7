"""Workspaces of any size, the same for the same size: many applications for one position.

`applicants` gives the rejected, each with one form; `panels` gives people of every status, each with
the forms of three interviewers. `write` puts the forms into one table, or each into a file of its own.
"""

import csv
import itertools
import random
import textwrap
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

SETTINGS = """\
organization:
  name: Acme Instruments
  website: https://acme.example
sender:
  name: Dana Whitfield
  title: Talent Partner
  email: dana.whitfield@acme.example
sending_window: any
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
PANEL = [
    ("System design", "Priya Raman", ["Failure handling", "Power budget", "Data formats"]),
    ("Bench debugging", "Yusuf Demir", ["Testing", "Measuring", "Patience with hardware"]),
    ("Working together", "Marta Oliveira", ["Explaining", "Listening", "Taking decisions"]),
]
SIGHTS = [
    "needed two prompts", "went back to the first sketch", "asked who reads the log",
    "drew every box before the first arrow", "waited for me to name the fault",
    "took the scope out of its case", "counted the writes aloud", "read the data sheet twice",
    "would not give a figure", "left the board unplugged", "blamed the test rig",
    "found the floating input on board C", "argued with the numbers", "laughed it off",
]
TURNS = ["after a long silence", "in about 20 minutes", "once I asked", "too late to matter"]
STATUSES = ["rejected"] * 6 + ["active", "active", "offer", "on_hold"]


@dataclass(frozen=True)
class Point:
    """One competency on a form."""

    competency: str
    rating: int
    feedback: str
    advice: str
    evidence: str = "Needed two prompts."


@dataclass(frozen=True)
class Form:
    """The form of one interviewer."""

    interview: str
    interviewer: str
    points: list[Point]
    notes: str = ""


@dataclass(frozen=True)
class Applicant:
    """A candidate, greeted by a name that nobody else has."""

    id: str
    given_name: str
    email: str
    status: str = "rejected"
    forms: list[Form] = field(default_factory=list)

    @property
    def points(self) -> list[Point]:
        return [point for form in self.forms for point in form.points]


def applicants(count: int) -> list[Applicant]:
    """This many rejected applicants; every fiftieth has no form, and so a letter that is held."""
    chance = random.Random(count)
    return [
        Applicant(**person, forms=[] if number % 50 == 0 else [form(chance)])
        for number, person in people(count)
    ]


def active(count: int) -> list[Applicant]:
    """This many applicants who are still waiting, without forms but for the first."""
    chance = random.Random(count)
    return [
        Applicant(**person, status="active", forms=[form(chance)] if number == 1 else [])
        for number, person in people(count)
    ]


def panels(count: int) -> list[Applicant]:
    """This many applicants of every status, each with three forms of three competencies."""
    chance = random.Random(count)
    return [
        Applicant(**person, status=chance.choice(STATUSES), forms=panel(chance))
        for _, person in people(count)
    ]


def people(count: int):
    """Numbers, and what tells people apart."""
    names = itertools.chain.from_iterable(itertools.product(SYLLABLES, repeat=it) for it in (4, 5))
    for number, name in zip(range(1, count + 1), map("".join, names)):
        yield number, {
            "id": f"A-{number:06}", "given_name": name.capitalize(),
            "email": f"{name}@example.com",
        }


def form(chance: random.Random) -> Form:
    return Form("System design", "Priya Raman", points(chance))


def panel(chance: random.Random) -> list[Form]:
    """The forms of three interviewers, each with a praise, a doubt, and what is not for letters."""
    return [
        Form(
            interview, interviewer,
            [
                Point(
                    competency, rating, sentence(chance), chance.choice(ADVICE),
                    evidence=f"{sight(chance)} {sight(chance)}",
                )
                for competency, rating in zip(competencies, [5, 2, chance.randint(1, 5)])
            ],
            notes=f"{sight(chance)} {sight(chance)}",
        )
        for interview, interviewer, competencies in PANEL
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


def sight(chance: random.Random) -> str:
    """An interviewer's observation, for colleagues only."""
    sights = ", then ".join(chance.sample(SIGHTS, 2))
    return f"{sights[0].upper()}{sights[1:]} {chance.choice(TURNS)}."


def write(folder: Path, people: list[Applicant], form_files: bool = False) -> Path:
    """Writes the workspace of these applicants, with its forms in one table or each in a file."""
    folder.mkdir()
    today = date.today()
    # Some day is promised that is to come, and is no weekend.
    wednesday = today + timedelta(days=7 + (2 - today.weekday()) % 7)
    (folder / "regards.yaml").write_text(SETTINGS)
    write_table(folder / "positions.csv", [POSITION])
    write_table(
        folder / "applications.csv",
        (
            {
                "id": person.id, "given_name": person.given_name, "family_name": "Tester",
                "email": person.email, "position": POSITION["id"], "status": person.status,
                "interviewed_on": "2026-11-10",
                "next_step": "a day with the team", "next_step_by": wednesday,
                "promised_by": today,
            }
            for person in people
        ),
    )
    (write_form_files if form_files else write_form_table)(folder, people)
    return folder


def write_form_table(folder: Path, people: list[Applicant]) -> None:
    """Writes `evaluations.csv`, which has no room for notes."""
    write_table(
        folder / "evaluations.csv",
        (
            {
                "application": person.id, "interview": form.interview,
                "interviewer": form.interviewer, "held_on": "2026-11-10",
                "competency": point.competency, "rating": point.rating,
                "evidence": point.evidence, "feedback": point.feedback, "advice": point.advice,
            }
            for person in people
            for form in person.forms
            for point in form.points
        ),
    )


def write_form_files(folder: Path, people: list[Applicant]) -> None:
    """Writes `evaluations`, a file a form, as people write them: texts folded over lines."""
    (folder / "evaluations").mkdir()
    for person in people:
        for form in person.forms:
            name = f"{person.id}-{form.interview.lower().replace(' ', '-')}.yaml"
            (folder / "evaluations" / name).write_text("\n".join(form_lines(person, form)) + "\n")


def form_lines(person: Applicant, form: Form):
    yield f"application: {person.id}"
    yield f"interview: {form.interview}"
    yield f"interviewer: {form.interviewer}"
    yield "held_on: 2026-11-10"
    yield "recommendation: yes"
    yield "competencies:"
    for point in form.points:
        yield f"  - name: {point.competency}"
        yield f"    rating: {point.rating}"
        for key in ("evidence", "feedback", "advice"):
            yield from text_lines(f"    {key}:", getattr(point, key))
    yield from text_lines("notes:", form.notes)


def text_lines(key: str, text: str):
    """A text beside its key, or folded below it where it is long."""
    if len(text) < 60:
        yield f"{key} {text}".rstrip()
    else:
        indent = " " * (len(key) - len(key.lstrip()) + 2)
        yield f"{key} >-"
        yield from textwrap.wrap(text, 96, initial_indent=indent, subsequent_indent=indent)


def write_table(path: Path, rows) -> None:
    rows = iter(rows)
    first = next(rows)
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, first)
        table.writeheader()
        table.writerows(itertools.chain([first], rows))
