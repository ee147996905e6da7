"""The same letters by mailmerge, from a table that holds what Regards finds in the forms."""

import sys
from pathlib import Path

import measure
import workspaces
from workspaces import Applicant, Point

PROGRAM = Path(sys.prefix) / "bin/mailmerge"
TEMPLATE = Path(__file__).with_name("mailmerge_template.txt")
SERVER = "[smtp_server]\nhost = localhost\nport = 25\n"


def write(folder: Path, people: list[Applicant]) -> Path:
    """Writes the folder that mailmerge works in: a row for everybody who has a form."""
    folder.mkdir()
    (folder / "mailmerge_server.conf").write_text(SERVER)
    (folder / "mailmerge_template.txt").write_text(TEMPLATE.read_text("utf-8"), "utf-8")
    rows = (
        {
            "email": person.email, "greeting": person.given_name,
            "position": workspaces.POSITION["title"], "interviewed_on": "Tuesday, November 10",
            "strengths": "|".join(map(said, strengths(person))),
            "growth": "|".join(map(said, growth(person))),
        }
        for person in people
        if person.points
    )
    workspaces.write_table(folder / "mailmerge_database.csv", rows)
    return folder


def run(folder: Path, *options: str) -> measure.Measurement:
    """Prints every letter of the folder, and sends none."""
    return measure.run([PROGRAM, "--dry-run", "--output-format", "raw", *options], folder)


def strengths(person: Applicant) -> list[Point]:
    """What the letter praises: the best three."""
    return sorted((it for it in person.points if it.rating >= 4), key=lambda it: -it.rating)[:3]


def growth(person: Applicant) -> list[Point]:
    """What the letter asks to work on: the most pressing two."""
    return sorted((it for it in person.points if it.rating <= 2), key=lambda it: it.rating)[:2]


def said(point: Point) -> str:
    return f"{point.feedback} {point.advice}".strip()
