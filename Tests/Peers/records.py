"""The records of a workspace, read without Regards."""

import csv
from dataclasses import dataclass
from pathlib import Path

import yaml


@dataclass(frozen=True)
class Records:
    """The rows and forms of a hiring team."""

    settings: dict
    applications: dict[str, dict]
    positions: dict[str, dict]
    forms: dict[str, dict]

    @staticmethod
    def read(folder: Path) -> "Records":
        return Records(
            settings=yaml.safe_load((folder / "regards.yaml").read_text("utf-8")),
            applications=table(folder / "applications.csv"),
            positions=table(folder / "positions.csv"),
            forms={
                f"evaluations/{path.name}": form(path)
                for path in sorted((folder / "evaluations").glob("*.yaml"))
            },
        )

    def name(self, application: str) -> str:
        row = self.applications[application]
        return f"{row['given_name']} {row['family_name']}".strip()


def table(path: Path) -> dict[str, dict]:
    with open(path, encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def form(path: Path) -> dict:
    """A form with its scalars as they are written, and the line that each competency begins on."""
    text = path.read_text("utf-8")
    content = yaml.load(text, yaml.BaseLoader)
    top = dict((key.value, value) for key, value in yaml.compose(text).value)
    for competency, node in zip(content["competencies"], top["competencies"].value):
        competency["line"] = node.start_mark.line + 1
    return content
