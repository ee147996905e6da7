"""Seconds and memory of large imports: exports of 50 and 200 MB, in three shapes.

The stated bound is the size of the export: memory holds people, applications and where forms stand, and
texts wait on disk.
"""

import itertools
import json
import random
import sys
import tempfile
from pathlib import Path

import exports
import measure
from regards import Program, built
from workspaces import SETTINGS

FORMS = {"fields", "questions", "submittedValues"}
SHAPES = {"greenhouse-v1": "greenhouse", "lever": "lever", "ashby": "ashby"}


def people(seed: int):
    """Applicants without an end, none of them a trap."""
    chance = random.Random(seed)
    words = exports.iter_words(chance)
    for number in itertools.count(1):
        person = exports.applicant(number, chance, words)
        person.forms += [
            exports.scorecard(number * 10 + more, person.forms[0].held, chance, words)
            for more in (1, 2)
        ]
        for form in person.forms:
            form.candidate = person.candidate
        yield person


def large(folder: Path, shape: str, size: int) -> list[Path]:
    """An export of about this many bytes, a record a line; forms take most of it."""
    folder.mkdir(parents=True)
    jobs = exports.hiring(22).jobs
    _, make = exports.SYSTEMS[shape]
    rest = make(exports.Hiring([], jobs))
    names = {
        "greenhouse-v1": ("candidates", "applications", "scorecards"),
        "lever": ("opportunities", "interviews", "feedback"),
        "ashby": ("candidates", "applications", "feedback"),
    }[shape]
    small = {
        name: content for name, content in rest.items() if name.split(".")[0] not in names
    }
    paths = exports.write(folder, small)
    written = 0
    with (
        open(folder / "a.jsonl", "w", encoding="utf-8") as first,
        open(folder / "b.jsonl", "w", encoding="utf-8") as second,
    ):
        for person in people(1):
            if written >= size:
                break
            for record in records(shape, person, exports.Hiring([], jobs)):
                line = json.dumps(record) + "\n"
                written += len(line)
                is_form = FORMS & set(record)
                (first if is_form else second).write(line)
    return [*paths, folder / "a.jsonl", folder / "b.jsonl"]


def records(shape: str, person: exports.Applicant, hiring: exports.Hiring):
    if shape == "greenhouse-v1":
        yield exports.v1_candidate(person)
        yield exports.v1_application(person, hiring)
        yield from (exports.v1_scorecard(person, form) for form in person.forms)
    elif shape == "lever":
        yield exports.lever_opportunity(person, False)
        yield exports.lever_interview(person)
        yield from (exports.lever_form(person, form, False) for form in person.forms)
    else:
        yield exports.ashby_candidate(person)
        yield exports.ashby_application(person, hiring)
        yield from (exports.ashby_form(person, form) for form in person.forms)


def run(program: Program, folder: Path, shape: str, size: int) -> tuple[measure.Measurement, int]:
    """Imports an export of this size into a new workspace; also says how large it really is."""
    files = large(folder / "export", shape, size)
    program.run("init", folder / "acme")
    (folder / "acme" / "regards.yaml").write_text(SETTINGS)
    command = [program.binary, "import", SHAPES[shape], *files]
    return (
        measure.run(command, folder / "acme"), sum(path.stat().st_size for path in files))


def main() -> int:
    program = Program(built("-c", "release"))
    print(f"{'export':<16}{'MiB':>6}{'seconds':>9}{'cpu':>7}{'peak MiB':>10}{'of the file':>13}")
    for shape, megabytes in itertools.product(SHAPES, (50, 200)):
        with tempfile.TemporaryDirectory() as folder:
            measured, size = run(program, Path(folder), shape, megabytes * 10**6)
        peak = measured.peak / 1024
        print(
            f"{shape:<16}{size / 2**20:>6.0f}{measured.seconds:>9.1f}{measured.processor:>7.1f}{peak:>10.0f}"
            f"{peak / (size / 2**20):>13.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
