"""README and docs: every example runs as shown, and everything that they name exists.

Examples follow one convention. A fence with the language `console` is run: the commands are the
lines that begin with `$ `, each with the lines of its here-document; the lines below a command are
what it prints, where `...` stands for lines that are left out. All commands of a page run from top to
bottom in one fresh folder. A command fails only if an `error:` is shown. A fence with the language
`sh` shows syntax: its commands and options must exist, and it is not run.
"""

import functools
import itertools
import os
import re
import subprocess
import time
from calendar import timegm
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from clock import Clock
from regards import TOP
from scripted_server import ScriptedServer

PAGES = [TOP / "README.md", *sorted((TOP / "docs").glob("**/*.md"))]
#: Programs that examples name and that tests do not start.
NOT_RUN = {"git", "make", "mutt", "open", "swift", "xdg-open"}
#: Options that no command of `regards` has.
OTHER_OPTIONS = {"--verbose"}
HELP = {it.stem: it.read_text("utf-8") for it in (TOP / "Tests/CommandTests/Help").glob("*.txt")}
#: The day on which the examples of a page are run, if its batches name no other.
DAY = "2026-11-23"
FENCE = re.compile(r"(?ms)^( *)```(\w*)[^\n]*\n(.*?)^ *```")
SERVER = re.compile(r"smtps?://[^\s'\"]+")


@dataclass
class Example:
    """A command and the lines that it should print."""

    command: str
    shown: list[str] = field(default_factory=list)

    @property
    def fails(self) -> bool:
        return any(line.startswith("error:") for line in self.shown)

    @property
    def pattern(self) -> str:
        lines = ["(?:.*\n)*" if it == "..." else f"{re.escape(it)}\n" for it in self.shown]
        return "".join(lines) + "\n*" if lines else "(?:.*\n)*"


@dataclass(frozen=True)
class Page:
    """A page, cut into fences and the text around them."""

    path: Path

    @functools.cached_property
    def text(self) -> str:
        return self.path.read_text("utf-8")

    @functools.cached_property
    def fences(self) -> list[tuple[str, str]]:
        """The language and the content of each fence."""
        return [(language, content) for _, language, content in FENCE.findall(self.text)]

    @functools.cached_property
    def code(self) -> list[str]:
        """All that stands in backticks in the text."""
        text = FENCE.sub("", self.text)
        return [it[1].replace("\\|", "|").strip() for it in re.findall(r"(`+)(.+?)\1(?!`)", text)]

    @property
    def links(self) -> list[str]:
        return re.findall(r"\]\(([^)\s]+)\)", FENCE.sub("", self.text))

    @property
    def examples(self) -> list[Example]:
        """The commands that are run."""
        lines = iter("".join(it for language, it in self.fences if language == "console").splitlines())
        found: list[Example] = []
        for line in lines:
            if not line.startswith("$ "):
                found[-1].shown.append(line.rstrip())
                continue
            found.append(Example(line.removeprefix("$ ")))
            if end := re.search(r"<<'?(\w+)'?", line):
                content = itertools.takewhile(lambda it: it != end[1], lines)
                found[-1].command += "".join(f"\n{it}" for it in [*content, end[1]])
        return found

    @property
    def commands(self) -> list[str]:
        """Every command line of Regards, run or not."""
        lines = [it.command for it in self.examples] + [it for it in self.code if " " in it]
        for language, content in self.fences:
            lines += re.sub(r"\\\n\s*", " ", content).splitlines() if language == "sh" else []
        parts = [part for line in lines for part in re.split(r"&&|;|\n|\|(?= )", line)]
        stripped = [it.strip().removeprefix("$ ") for it in parts]
        return [re.split(r"\s{2,}|\s#", it)[0] for it in stripped if it.startswith("regards ")]


pages = pytest.mark.parametrize("page", [Page(it) for it in PAGES], ids=lambda it: it.path.name)


@pages
def test_every_example_runs_and_prints_what_is_shown(page, regards, tmp_path):
    environment = os.environ | clock_at(page, tmp_path).environment | {
        "PATH": f"{regards.binary.parent}:{os.environ['PATH']}", "TZ": "UTC", "COLUMNS": "200",
        "REGARDS_PASSWORD": "Tulip-29-harbor",
    }
    folder = tmp_path / "page"
    folder.mkdir()
    differences = []
    with ScriptedServer() as server:
        for example in page.examples:
            if example.command.split()[0] in NOT_RUN:
                continue
            command = SERVER.sub(server.url, example.command)
            code, printed, folder = run(command, folder, environment)
            if (code != 0) != example.fails or not re.fullmatch(example.pattern, printed):
                differences.append(f"$ {example.command}\n{printed}ended with {code}")
    assert not differences, "\n\n".join(["not what is shown:", *differences])


def run(command: str, folder: Path, environment) -> tuple[int, str, Path]:
    """Runs a line as a shell does; returns its exit code, its output, and the folder after it."""
    place = Path(environment["CLOCK_OFFSET"]).with_suffix(".place")
    script = f"{command}\nstatus=$?\npwd > '{place}'\nexit $status\n"
    done = subprocess.run(
        ["bash", "-c", script], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120,
    )
    lines = [line.rstrip() for line in done.stdout.splitlines()]
    return done.returncode, "".join(f"{it}\n" for it in lines), Path(place.read_text().strip())


def clock_at(page: Page, folder: Path) -> Clock:
    """A clock that begins at ten in the morning of the day that the page's batches are named after."""
    named = re.search(r"outbox/(\d{4}-\d\d-\d\d)-", page.text)
    morning = timegm(time.strptime(f"{named[1] if named else DAY} 10", "%Y-%m-%d %H"))
    clock = Clock(folder / "clock")
    clock.set(int(morning - time.time()))
    return clock


@pages
def test_every_command_and_option_exists(page):
    faults = []
    for line in page.commands:
        _, command, *words = line.split()
        names = command.split("|")
        if not all(it in HELP or it.startswith(("-", "[", "COMMAND")) for it in names):
            faults.append(line)
        text = "".join(HELP.get(it, "") for it in names) + HELP["regards"]
        faults += [line for it in options(words) if not has_option(text, it)]
    everywhere = "".join(HELP.values())
    faults += [
        it for code in page.code if code.startswith("-")
        for it in options(code.split()) if not has_option(everywhere, it) and it not in OTHER_OPTIONS
    ]
    assert faults == []


def options(words: list[str]) -> list[str]:
    return re.findall(r"(?<![\w-])--?[a-z][\w-]*", " ".join(it for it in words if it[:1] in "-[("))


def has_option(text: str, option: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", text) is not None


@pages
def test_every_name_exists(page, known_words):
    """Names of rules, columns, settings, types and values: words in backticks of more than one part."""
    named = re.compile(r"[a-z]+(?:[-_][a-z0-9]+)+:?|(?:[A-Z][a-z]+){2,}")
    names = {it.rstrip(":") for it in page.code if named.fullmatch(it)}
    fenced = " ".join(content for _, content in page.fences)
    assert sorted(it for it in names if it not in known_words and it not in fenced) == []


@pages
def test_every_file_exists(page, known_files):
    looks_like_a_path = re.compile(
        r"[\w.@-]+(?:/[\w.@-]+)*/?\.?(?:/|\.(?:md|swift|yaml|csv|json|py|txt|html|sqlite|eml|png|pdf|pem))"
    )
    names = {it.removeprefix("./") for it in page.code if looks_like_a_path.fullmatch(it)}
    fenced = " ".join(content for _, content in page.fences)
    missing = [it for it in names if it not in fenced and not is_known(it, known_files)]
    assert sorted(missing) == []


def is_known(name: str, files: set[str]) -> bool:
    """True for a file, for the end of its path, and for a file that the program may find in a folder."""
    folder, _, file = name.rpartition("/")
    in_folder = folder in files and file in files
    return in_folder or any(f"/{path}".endswith(f"/{name}") for path in files)


@pages
def test_every_link_leads_somewhere(page):
    faults = []
    for link in page.links:
        name, _, anchor = link.partition("#")
        target = page.path.parent / name if name else page.path
        if "://" in link or link.startswith("mailto:"):
            continue
        if not target.exists() or (anchor and anchor not in anchors(target)):
            faults.append(link)
    assert faults == []


def anchors(path: Path) -> set[str]:
    """The anchors that GitHub gives to the headings of a page."""
    headings = re.findall(r"(?m)^#+ (.+)$", FENCE.sub("", path.read_text("utf-8")))
    return {re.sub(r"[^\w\- ]", "", it.lower()).replace(" ", "-") for it in headings}


@pytest.fixture(scope="module")
def tree() -> list[Path]:
    """All files of the repository."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=TOP, check=True, stdout=subprocess.PIPE, text=True).stdout
    return [TOP / it for it in listed.splitlines() if (TOP / it).is_file()]


@pytest.fixture(scope="module")
def known_words(tree) -> set[str]:
    """Every word of the repository, but for its pages; those of Swift also as JSON has them."""
    texts = [it.read_text("utf-8", errors="ignore") for it in tree if it.suffix != ".md"]
    texts += [it.read_text("utf-8") for it in tree if it.parent.name == "Templates"]
    patterns = (r"\w+(?:-\w+)*", r"\w+")
    words = {word for text in texts for it in patterns for word in re.findall(it, text)}
    return words | {re.sub("(?<=[a-z0-9])([A-Z])", r"_\1", it).lower() for it in words}


@pytest.fixture(scope="module")
def known_files(tree, stages, tmp_path_factory) -> set[str]:
    """Files and folders of the repository, of a workspace in use, and those that the program names."""
    workspace = stages.sample(tmp_path_factory.mktemp("documents") / "acme")
    stages.add_batch(workspace)
    workspace.run("report")
    found = {str(it.relative_to(TOP)) for it in tree}
    found |= {str(it.relative_to(workspace.folder)) for it in workspace.folder.rglob("*")}
    # A table of records may be JSON, too.
    found |= {it.replace(".csv", ".json") for it in found}
    sources = [it for it in tree if it.suffix == ".swift" and "Sources" in it.parts]
    for it in sources:
        found |= set(re.findall(r'"([\w./-]+)"', it.read_text("utf-8")))
    found |= {str(parent) for it in found for parent in Path(it).parents}
    return found | {f"{it}/" for it in found} | {".build/", ".build/peers", ".build/release/regards"}
