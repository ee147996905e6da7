"""The same letters by mailmerge, from a table that holds what Regards finds in the forms."""

import sys
from pathlib import Path

import measure
import workspaces
from workspaces import Applicant, Point

PROGRAM = Path(sys.prefix) / "bin/mailmerge"
TEMPLATE = Path(__file__).with_name("mailmerge_template.txt")


def write(
    folder: Path, people: list[Applicant], template: str | None = None, port: int = 25
) -> Path:
    """Writes the folder that mailmerge works in: a row for everybody who has a form."""
    folder.mkdir()
    server = f"[smtp_server]\nhost = 127.0.0.1\nport = {port}\n"
    (folder / "mailmerge_server.conf").write_text(server)
    template = template or TEMPLATE.read_text("utf-8")
    (folder / "mailmerge_template.txt").write_text(template, "utf-8")
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


def send(folder: Path) -> measure.Measurement:
    """Sends every letter of the folder."""
    return measure.run([PROGRAM, "--no-dry-run", "--no-limit"], folder)


def strengths(person: Applicant) -> list[Point]:
    """The three best points, which the letter praises."""
    return sorted((it for it in person.points if it.rating >= 4), key=lambda it: -it.rating)[:3]


def growth(person: Applicant) -> list[Point]:
    """The two weakest points, which the letter asks to work on."""
    return sorted((it for it in person.points if it.rating <= 2), key=lambda it: it.rating)[:2]


def said(point: Point) -> str:
    return f"{point.feedback} {point.advice}".strip()
