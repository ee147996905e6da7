"""Template engines that are called from Python: writes their texts, or times them.

Usage: python engines.py write FOLDER
       python engines.py time
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2
import liquid
import minijinja

HERE = Path(__file__).parent
JOBS = ["letter", "page"]
ROUNDS = 15
#: In seconds.
SHORTEST_LOOP = 0.020

Template = Any
Context = dict[str, Any]


@dataclass(frozen=True)
class Engine:
    """A template engine as Jinja2 and python-liquid are called; `ending` is that of its templates."""

    name: str
    ending: str
    environment: Any

    def compile(self, source: str) -> Template:
        return self.environment.from_string(source)

    def render(self, template: Template, context: Context) -> str:
        return template.render(context)


class MiniJinja(Engine):
    """MiniJinja, written in Rust; its templates stay in the environment, under a name."""

    #: MiniJinja escapes HTML in templates of this ending.
    template = "compiled.html"

    def compile(self, source: str) -> Template:
        self.environment.add_template(self.template, source)
        return self.template

    def render(self, template: Template, context: Context) -> str:
        return self.environment.render_template(template, **context)


ENGINES = [
    Engine("Jinja2", "jinja", jinja2.Environment(autoescape=True, keep_trailing_newline=True)),
    Engine("python-liquid", "liquid", liquid.Environment(autoescape=True)),
    MiniJinja("MiniJinja", "jinja", minijinja.Environment(keep_trailing_newline=True)),
]


@dataclass(frozen=True)
class Work:
    """One thing to time."""

    engine: str
    job: str
    phase: str
    once: Callable[[], object]


def main() -> None:
    match sys.argv[1:]:
        case ["write", folder]:
            write(Path(folder))
        case ["time"]:
            show_times()
        case _:
            sys.exit(__doc__)


def write(folder: Path) -> None:
    """Writes what each engine makes of each job."""
    for job in JOBS:
        (folder / job).mkdir(parents=True, exist_ok=True)
        for engine in ENGINES:
            text = engine.render(engine.compile(source(engine, job)), context(job))
            (folder / job / engine.name).write_bytes(text.encode())


def show_times() -> None:
    """Prints the median time of everything, as the program in Swift does."""
    works = [work for job in JOBS for engine in ENGINES for work in work_of(engine, job)]
    for work, median in zip(works, medians(works), strict=True):
        print(work.engine, work.job, work.phase, median * 1e6, sep="\t")


def work_of(engine: Engine, job: str) -> list[Work]:
    text, values = source(engine, job), context(job)
    template = engine.compile(text)
    return [
        Work(engine.name, job, "compile", lambda: engine.compile(text)),
        Work(engine.name, job, "render", lambda: engine.render(template, values)),
    ]


def source(engine: Engine, job: str) -> str:
    return (HERE / "Templates" / f"{job}.{engine.ending}").read_text("utf-8")


def context(job: str) -> Context:
    return json.loads((HERE / "Data" / f"{job}.json").read_text("utf-8"))


def medians(works: list[Work]) -> list[float]:
    """The median seconds of doing each work once, timed in rounds as Stopwatch.swift does."""
    lengths = [loop_length(work) for work in works]
    times = [[] for _ in works]
    for _ in range(ROUNDS):
        for work, length, rounds in zip(works, lengths, times, strict=True):
            rounds.append(seconds(work, length) / length)
    return [statistics.median(rounds) for rounds in times]


def loop_length(work: Work) -> int:
    length = 1
    while seconds(work, length) < SHORTEST_LOOP:
        length *= 2
    return length


def seconds(work: Work, length: int) -> float:
    once = work.once
    start = time.perf_counter()
    for _ in range(length):
        once()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
