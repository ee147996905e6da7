"""Regards as its users see it: a program, a workspace to run it in, and the batches it makes."""

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path


TOP = Path(__file__).resolve().parents[2]
LETTERS = [
    "thank-you", "status-update", "delay-notice", "offer-rationale", "rejection-with-feedback",
]


def built(*options: str) -> Path:
    """The program that the variable REGARDS names, or the one that was built with these options."""
    if binary := os.environ.get("REGARDS"):
        return Path(binary).resolve()
    command = ["swift", "build", *options, "--show-bin-path"]
    folder = subprocess.run(command, cwd=TOP, check=True, stdout=subprocess.PIPE, text=True).stdout
    return Path(folder.strip()) / "regards"


@dataclass(frozen=True)
class Outcome:
    """The result of a run: the exit code and all output."""

    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


class Program:
    """The built binary."""

    def __init__(self, binary: Path):
        self.binary = binary

    def start(self, *arguments, folder=None, environment=None, **options) -> subprocess.Popen:
        """Starts it without a terminal."""
        inherited = {name: it for name, it in os.environ.items() if name != "REGARDS_PASSWORD"}
        return subprocess.Popen(
            [self.binary, *map(str, arguments)],
            cwd=folder,
            env=inherited | (environment or {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            **options,
        )

    def run(self, *arguments, exits=0, **options) -> Outcome:
        """Runs it to its end; the exit code must be this one, or one of these."""
        with self.start(*arguments, **options) as process:
            out, err = process.communicate(timeout=120)
        outcome = Outcome(process.returncode, out, err)
        assert outcome.code in (exits if isinstance(exits, tuple) else (exits,)), outcome
        return outcome


class Batch:
    """A composed batch, as `compose --json` tells of it."""

    def __init__(self, workspace: Path, report: dict):
        self.report = report
        self.folder = workspace / report["folder"]
        self.letters = {letter["application"]: letter for letter in report["letters"]}

    @property
    def composed(self) -> dict[str, dict]:
        return {id: letter for id, letter in self.letters.items() if letter["state"] == "composed"}

    def __len__(self) -> int:
        """The number of letters that may be sent."""
        return len(self.composed)

    @property
    def held(self) -> dict[str, dict]:
        return {id: letter for id, letter in self.letters.items() if letter["state"] == "held"}

    def path(self, application: str) -> Path:
        """The file of a letter: in `new`, or in `cur` with the flag S once it has left."""
        name = self.letters[application]["file"]
        left = self.folder / "cur" / f"{name}:2,S"
        return left if left.exists() else self.folder / "new" / name

    @property
    def contents(self) -> dict[str, bytes]:
        """The bytes of every composed letter, by its recipient."""
        return {
            letter["recipient"]: self.path(application).read_bytes()
            for application, letter in self.composed.items()
        }


class Workspace:
    """A hiring team's folder; every command is run inside of it."""

    def __init__(self, folder: Path, program: Program):
        self.folder = folder
        self.program = program

    def run(self, *arguments, **options) -> Outcome:
        return self.program.run(*arguments, folder=self.folder, **options)

    def compose(self, letter: str, *options) -> Batch:
        return Batch(self.folder, self.run("compose", letter, "--json", *options).json)

    def approve(self, batch: Batch, *options) -> Outcome:
        return self.run("approve", batch.folder, "--by", "Dana Whitfield", *options)

    def send(self, batch: Batch, to: str | None = None, *arguments, **options) -> Outcome:
        place = ["--to", to] if to else []
        return self.run("send", batch.folder, "--json", *place, *arguments, **options)

    def states(self, batch: Batch) -> dict[str, str]:
        """The state of every letter of the batch, by its application."""
        letters = self.run("status", batch.folder, "--json").json["letters"]
        return {letter["application"]: letter["state"] for letter in letters}

    def take_ledger(self, ledger: Path) -> None:
        """Makes a copy of a ledger that of this workspace, as a person who moves a workspace does."""
        shutil.rmtree(self.folder / ".regards", ignore_errors=True)
        shutil.copytree(ledger, self.folder / ".regards")
        self.run("ledger", "accept", "--by", "Dana Whitfield")

    def set_transport(self, **settings) -> None:
        """Writes the transport into the settings."""
        values = {
            name: it if isinstance(it, (int, list)) else str(it) for name, it in settings.items()
        }
        lines = "".join(f"  {name}: {json.dumps(it)}\n" for name, it in values.items())
        with open(self.folder / "regards.yaml", "a", encoding="utf-8") as file:
            file.write(f"\ntransport:\n{lines}")
